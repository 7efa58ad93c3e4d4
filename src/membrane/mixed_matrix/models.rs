//! The cards of the models.

use crate::model::Model;

/// Every model on mixed matrices.
pub const ALL: [Model; 21] = [
    MAXWELL,
    BRUGGEMAN_HANAI,
    BRUGGEMAN_SYMMETRIC,
    LEWIS_NIELSEN,
    PAL,
    CHIEW_GLANDT,
    GONZO,
    MAXWELL_WAGNER_SILLARS,
    FELSKE,
    FELSKE_MODIFIED,
    PSEUDO_TWO_PHASE,
    BLOCKED_PORES,
    PARALLEL,
    SERIES,
    GEOMETRIC,
    MAXWELL_INVERTED,
    HASHIN_SHTRIKMAN,
    NIELSEN_FLAKES,
    CUSSLER_FLAKES,
    BHARADWAJ_FLAKES,
    INVERSE,
];

macro_rules! card {
    ($(#[$doc:meta])* $name:ident $id:literal, $title:literal, $equation:literal, $reference:literal, $validity:literal) => {
        $(#[$doc])*
        pub const $name: Model = Model {
            id: concat!("membrane.mixed_matrix.", $id),
            name: $title,
            equation: $equation,
            reference: $reference,
            validity: $validity,
        };
    };
}

card!(/// Maxwell.
    MAXWELL "maxwell", "Maxwell",
    "P/Pm = (1 + 2 beta phi)/(1 - beta phi), beta = (lambda - 1)/(lambda + 2), lambda = Pd/Pm",
    "J. C. Maxwell, A Treatise on Electricity and Magnetism, vol. 1 (Clarendon Press 1873), art. 314",
    "spheres far apart in a continuous matrix, ideal contact: phi up to about 0.2");
card!(/// Bruggeman after Hanai.
    BRUGGEMAN_HANAI "bruggeman_hanai", "Bruggeman-Hanai (differential)",
    "(P/Pm)^(1/3) (lambda - 1)/(lambda - P/Pm) = 1/(1 - phi), the root between 1 and lambda",
    "D. A. G. Bruggeman, Ann. Phys. 416 (1935) 636-664; T. Hanai, Kolloid-Z. 171 (1960) 23-31",
    "spheres of a broad range of sizes, the matrix stays continuous; no largest packing below phi = 1");
card!(/// Bruggeman's symmetric equation.
    BRUGGEMAN_SYMMETRIC "bruggeman_symmetric", "Bruggeman symmetric (Böttcher, Landauer)",
    "phi (lambda - P/Pm)/(lambda + 2 P/Pm) + (1 - phi)(1 - P/Pm)/(1 + 2 P/Pm) = 0",
    "D. A. G. Bruggeman, Ann. Phys. 416 (1935) 636-664; C. J. F. Böttcher, Recl. Trav. Chim. Pays-Bas 64 (1945) 47-51",
    "both phases alike, neither a matrix; predicts percolation at phi = 1/3");
card!(/// Lewis and Nielsen.
    LEWIS_NIELSEN "lewis_nielsen", "Lewis-Nielsen",
    "P/Pm = (1 + 2 beta phi)/(1 - psi beta phi), psi = 1 + phi (1 - phi_m)/phi_m^2",
    "T. B. Lewis, L. E. Nielsen, J. Appl. Polym. Sci. 14 (1970) 1449-1471",
    "phi up to the largest packing phi_m; shape constant 2, that of Maxwell's equation");
card!(/// Pal.
    PAL "pal", "Pal",
    "(P/Pm)^(1/3) (lambda - 1)/(lambda - P/Pm) = (1 - phi/phi_m)^(-phi_m), the root between 1 and lambda",
    "R. Pal, J. Colloid Interface Sci. 317 (2008) 191-198, doi:10.1016/j.jcis.2007.09.032",
    "phi up to the largest packing phi_m");
card!(/// Chiew and Glandt, rational.
    CHIEW_GLANDT "chiew_glandt", "Chiew-Glandt (rational form)",
    "P/Pm = (1 + 2 beta phi + (K2 - 3 beta^2) phi^2)/(1 - beta phi), K2 = a + b phi^(3/2) with polynomials a, b in beta",
    "Y. C. Chiew, E. D. Glandt, J. Colloid Interface Sci. 94 (1983) 90-104",
    "equal hard spheres distributed at random as in equilibrium");
card!(/// Gonzo.
    GONZO "gonzo", "Gonzo (Chiew-Glandt series form)",
    "P/Pm = 1 + 3 beta phi + K2 phi^2, K2 = a + b phi^(3/2) with polynomials a, b in beta",
    "E. E. Gonzo, M. L. Parentis, J. C. Gottifredi, J. Membr. Sci. 277 (2006) 46-54",
    "terms beyond phi^2 beside those in K2 are left out: too low for very permeable fillers at high phi");
card!(/// Maxwell, Wagner and Sillars.
    MAXWELL_WAGNER_SILLARS "maxwell_wagner_sillars", "Maxwell-Wagner-Sillars",
    "P/Pm = (n lambda + (1-n) + (1-n) phi (lambda-1))/(n lambda + (1-n) - n phi (lambda-1))",
    "R. H. B. Bouma, A. Checchetti, G. Chidichimo, E. Drioli, J. Membr. Sci. 128 (1997) 141-149",
    "aligned spheroids far apart; n = 1/3 spheres, 0 parallel, 1 in series");
card!(/// Felske.
    FELSKE "felske", "Felske",
    "P/Pm = (2(1-phi) + (1+2phi) b/g)/((2+phi) + (1-phi) b/g), b = (2+d^3) Pd/Pm - 2(1-d^3) Pi/Pm, g = 1+2d^3 - (1-d^3) Pd/Pi",
    "J. D. Felske, Int. J. Heat Mass Transfer 47 (2004) 3453-3461",
    "core-shell spheres far apart; phi counts core and shell, d is the ratio of their radii; equal to Maxwell used twice");
card!(/// Modified Felske.
    FELSKE_MODIFIED "felske_modified", "Modified Felske",
    "P/Pm = (1 + 2 phi (b-g)/(b+2g))/(1 - psi phi (b-g)/(b+2g)), psi = 1 + phi (1 - phi_m)/phi_m^2",
    "R. Pal, J. Colloid Interface Sci. 317 (2008) 191-198, doi:10.1016/j.jcis.2007.09.032",
    "core-shell spheres up to the largest packing phi_m; phi counts core and shell");
card!(/// Pseudo two-phase.
    PSEUDO_TWO_PHASE "pseudo_two_phase", "Pseudo two-phase (particle and interphase as one)",
    "Peff = Pi (Pd (1+2f) + 2 Pi (1-f))/(Pd (1-f) + Pi (2+f)), f = 1/d^3; then any two-phase model with Peff for Pd",
    "R. Mahajan, W. J. Koros, Polym. Eng. Sci. 42 (2002) 1420-1431",
    "exact for one core-shell sphere; phi counts core and shell");
card!(/// Blocked pores.
    BLOCKED_PORES "blocked_pores", "Blocked pores in a skin of the filler",
    "the filler as a core of Pd in a skin of Pd/factor or a given permeability, by the equation of a core-shell sphere",
    "Y. Li, T.-S. Chung, C. Cao, S. Kulprathipanja, J. Membr. Sci. 260 (2005) 45-55",
    "spheres; the skin lies inside the particle");
card!(/// Parallel.
    PARALLEL "parallel", "Parallel bound",
    "P/Pm = 1 - phi + phi lambda",
    "O. Wiener, Abh. Math.-Phys. Kl. Königl. Sächs. Ges. Wiss. 32 (1912) 509-604",
    "no arrangement lets more through");
card!(/// Series.
    SERIES "series", "Series bound",
    "P/Pm = 1/(1 - phi + phi/lambda)",
    "O. Wiener, Abh. Math.-Phys. Kl. Königl. Sächs. Ges. Wiss. 32 (1912) 509-604",
    "no arrangement lets less through");
card!(/// Geometric mean.
    GEOMETRIC "geometric", "Geometric mean",
    "P/Pm = lambda^phi",
    "H. Vinh-Thang, S. Kaliaguine, Chem. Rev. 113 (2013) 4980-5028, doi:10.1021/cr3003888",
    "empirical, for a random arrangement; 0 for an impermeable filler");
card!(/// Maxwell inverted.
    MAXWELL_INVERTED "maxwell_inverted", "Maxwell with the phases exchanged",
    "P/Pm = lambda (3 + 2 (lambda - 1) phi)/(3 lambda - (lambda - 1) phi)",
    "Z. Hashin, S. Shtrikman, J. Appl. Phys. 33 (1962) 3125-3131, doi:10.1063/1.1728579",
    "the dispersed phase surrounds the matrix; a bound, rarely a membrane");
card!(/// Hashin–Shtrikman.
    HASHIN_SHTRIKMAN "hashin_shtrikman", "Hashin-Shtrikman bounds",
    "Maxwell, and Maxwell with the phases exchanged",
    "Z. Hashin, S. Shtrikman, J. Appl. Phys. 33 (1962) 3125-3131, doi:10.1063/1.1728579",
    "two phases with ideal contact in any arrangement that is isotropic");
card!(/// Nielsen.
    NIELSEN_FLAKES "nielsen_flakes", "Nielsen (aligned flakes)",
    "P/Pm = (1 - phi)/(1 + a phi/2), a = width over thickness",
    "L. E. Nielsen, J. Macromol. Sci. A 1 (1967) 929-942",
    "impermeable ribbons across the flow; dilute to semi-dilute");
card!(/// Cussler.
    CUSSLER_FLAKES "cussler_flakes", "Cussler (regular array of flakes)",
    "P/Pm = 1/(1 + a^2 phi^2/(1 - phi)), a = half the width over the thickness",
    "E. L. Cussler, S. E. Hughes, W. J. Ward, R. Aris, J. Membr. Sci. 38 (1988) 161-174",
    "impermeable ribbons across the flow; a phi above about 1");
card!(/// Bharadwaj.
    BHARADWAJ_FLAKES "bharadwaj_flakes", "Bharadwaj (flakes of given orientation)",
    "P/Pm = (1 - phi)/(1 + (a phi/2)(2/3)(S + 1/2)), S the order parameter",
    "R. K. Bharadwaj, Macromolecules 34 (2001) 9189-9192, doi:10.1021/ma010780b",
    "impermeable flakes; S = 1 across the flow (Nielsen), 0 at random, -1/2 along the flow");
card!(/// Inverse.
    INVERSE "inverse", "Dispersed phase from a measured membrane",
    "each model solved for lambda at the measured P/Pm",
    "the references of the models",
    "what a filler would need by this model: the more permeable the filler, the less the membrane depends on it, and the wider the uncertainty");
