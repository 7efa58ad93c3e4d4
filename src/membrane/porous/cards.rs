//! The models a report on porous membranes can cite.

use crate::model::Model;

/// Hagen and Poiseuille.
pub const HAGEN_POISEUILLE: Model = Model {
    id: "membrane.porous.hagen_poiseuille",
    name: "Hagen-Poiseuille flow in cylinders",
    equation: "k = porosity d^2/(32 tortuosity), J = k dP/(mu L); of a distribution d^2 = <d^4>/<d^2>",
    reference: "M. Mulder, Basic Principles of Membrane Technology, 2nd ed. (Kluwer 1996), eq. IV-4",
    validity: "laminar flow of a Newtonian liquid in parallel cylinders, d much larger than the molecules; the tortuosity counts once, as the factor of diffusion",
};
/// Kozeny and Carman.
pub const KOZENY_CARMAN: Model = Model {
    id: "membrane.porous.kozeny_carman",
    name: "Kozeny-Carman permeability of a bed",
    equation: "k = e^3/(K S^2 (1 - e)^2), S = 6/d for spheres; K = 5 gives 180 for spheres",
    reference: "P. C. Carman, Trans. Inst. Chem. Eng. 15 (1937) 150-166",
    validity: "random beds of compact particles, porosity about 0.3 to 0.6; K from 4 to 5.5 by shape and packing",
};
/// Darcy.
pub const DARCY: Model = Model {
    id: "membrane.porous.darcy",
    name: "Darcy's law",
    equation: "J = k dP/(mu L)",
    reference: "H. Darcy, Les fontaines publiques de la ville de Dijon (Dalmont 1856)",
    validity: "creeping flow of a liquid, no swelling or compaction",
};
/// Guerout, Elford and Ferry.
pub const GUEROUT: Model = Model {
    id: "membrane.porous.guerout_elford_ferry",
    name: "Mean pore by filtration velocity (Guerout-Elford-Ferry)",
    equation: "d = 2 sqrt((2.9 - 1.75 e) 8 mu L A/e)",
    reference: "W. J. Elford, J. D. Ferry, Biochem. J. 28 (1934) 650-662, doi:10.1042/bj0280650",
    validity: "whole thickness of a homogeneous porous film, porosity about 0.5 to 0.9; not the skin of an asymmetric membrane",
};
/// Hard spheres.
pub const MEAN_FREE_PATH: Model = Model {
    id: "membrane.porous.mean_free_path",
    name: "Mean free path of hard spheres and the Knudsen number",
    equation: "path = k T/(sqrt(2) pi sigma^2 p), Kn = path/d; viscous below 0.01, slip to 0.1, transition to 10, Knudsen above",
    reference: "R. B. Bird, W. E. Stewart, E. N. Lightfoot, Transport Phenomena, 2nd ed. (Wiley 2002), eq. 1.4-3; G. Karniadakis, A. Beskok, N. Aluru, Microflows and Nanoflows (Springer 2005), sec. 1.1",
    validity: "dilute gas; sigma is the collision diameter of Lennard and Jones, not the kinetic diameter of sieves",
};
/// Knudsen.
pub const KNUDSEN: Model = Model {
    id: "membrane.porous.knudsen",
    name: "Knudsen diffusion",
    equation: "D = d/3 sqrt(8 R T/(pi M)), permeance = porosity D/(tortuosity R T L); of a distribution d = <d^3>/<d^2>",
    reference: "M. Knudsen, Ann. Phys. 333 (1909) 75-130, doi:10.1002/andp.19093330106",
    validity: "mean free path much larger than d, d much larger than the molecules (above about 2 nm), diffuse reflection, no adsorption",
};
/// Dusty gas.
pub const DUSTY_GAS: Model = Model {
    id: "membrane.porous.dusty_gas",
    name: "Dusty gas model",
    equation: "N_i/D_Ki + sum_j (p_j N_i - p_i N_j)/(p D_ij) = -1/(R T) (dp_i/dz + B p_i/(mu D_Ki) dp/dz), B = d^2/32, all times porosity/tortuosity; one gas: permeance = porosity/(tortuosity R T L) (D_K + B pm/mu)",
    reference: "E. A. Mason, A. P. Malinauskas, Gas Transport in Porous Media: The Dusty-Gas Model (Elsevier 1983)",
    validity: "ideal gases, isothermal, no surface diffusion; Knudsen and viscous flow add up; viscosity of the mixture at its mean composition",
};
/// Graham.
pub const ISOBARIC: Model = Model {
    id: "membrane.porous.isobaric_pair",
    name: "Isobaric counter-diffusion of two gases",
    equation: "N1 = (e/t) D12 p/(a R T L) ln((1 - a yL + D12/DK1)/(1 - a y0 + D12/DK1)), a = 1 - sqrt(M1/M2), N2 = -sqrt(M1/M2) N1",
    reference: "R. E. Cunningham, R. J. J. Williams, Diffusion in Gases and Porous Media (Plenum 1980), ch. 3; T. Graham, Philos. Mag. 2 (1833) 175",
    validity: "dusty gas model of two gases with equal pressures on both sides",
};
/// Chapman and Enskog.
pub const CHAPMAN_ENSKOG: Model = Model {
    id: "membrane.porous.chapman_enskog",
    name: "Chapman-Enskog viscosity and diffusivity",
    equation: "mu = 5/16 sqrt(M R T/pi)/(N s^2 Omega_v), D12 = 3/8 sqrt(R^3 T^3 (1/M1 + 1/M2)/(2 pi))/(N p s12^2 Omega_D); s12 = (s1 + s2)/2, e12 = sqrt(e1 e2)",
    reference: "B. E. Poling, J. M. Prausnitz, J. P. O'Connell, The Properties of Gases and Liquids, 5th ed. (McGraw-Hill 2001), eq. 9-3.9 and 11-3.1; P. D. Neufeld, A. R. Janzen, R. A. Aziz, J. Chem. Phys. 57 (1972) 1100-1102, doi:10.1063/1.1678363",
    validity: "dilute gases of nonpolar molecules, k T/e from 0.3 to 100; a few percent, more for polar gases (water, ammonia)",
};
/// Wilke.
pub const WILKE: Model = Model {
    id: "membrane.porous.wilke",
    name: "Wilke's viscosity of gas mixtures",
    equation: "mu = sum y_i mu_i/sum_j y_j F_ij, F_ij = (1 + sqrt(mu_i/mu_j) (M_j/M_i)^(1/4))^2/sqrt(8 (1 + M_i/M_j))",
    reference: "C. R. Wilke, J. Chem. Phys. 18 (1950) 517-519, doi:10.1063/1.1747673",
    validity: "dilute gases; about 2 %, more for hydrogen or helium with heavy gases",
};
/// Bosanquet.
pub const BOSANQUET: Model = Model {
    id: "membrane.porous.bosanquet",
    name: "Diffusivity between molecular and Knudsen (Bosanquet)",
    equation: "1/D = 1/D12 + 1/DK",
    reference: "W. G. Pollard, R. D. Present, Phys. Rev. 73 (1948) 762-774, doi:10.1103/PhysRev.73.762",
    validity: "equimolar counter-diffusion or a trace, constant pressure",
};
/// Gas translation.
pub const TRANSLATION: Model = Model {
    id: "membrane.porous.gas_translation",
    name: "Activated gas-translational diffusion",
    equation: "permeance = porosity g d/(tortuosity R T L) sqrt(8 R T/(pi M)) exp(-E/(R T))",
    reference: "A. B. Shelekhin, A. G. Dixon, Y. H. Ma, AIChE J. 41 (1995) 58-67, doi:10.1002/aic.690410107; J. Xiao, J. Wei, Chem. Eng. Sci. 47 (1992) 1123-1141",
    validity: "pores hardly wider than the molecules, low coverage; E and g of each gas from measurements",
};
/// Sizes.
pub const PORE_SIZES: Model = Model {
    id: "membrane.porous.pore_sizes",
    name: "Mean diameters of a pore size distribution",
    equation: "viscous sqrt(<d^4>/<d^2>), Knudsen <d^3>/<d^2>, by flow <d^5>/<d^4>; log-normal <d^k> = median^k exp(k^2 s^2/2), s = ln(geometric deviation)",
    reference: "A. L. Zydney, P. Aimar, M. Meireles, J. M. Pimbley, G. Belfort, J. Membr. Sci. 91 (1994) 293-298, doi:10.1016/0376-7388(94)80090-1",
    validity: "parallel cylinders of equal length, sizes by number",
};
/// Cut-off.
pub const CUTOFF: Model = Model {
    id: "membrane.porous.cutoff",
    name: "Retention and cut-off of a pore size distribution",
    equation: "sieving = int n d^4 S(2 a/d) dd/int n d^4 dd; cut-off: the size with a rejection of 90 %; a = c M^b",
    reference: "S. Mochizuki, A. L. Zydney, J. Membr. Sci. 82 (1993) 211-227, doi:10.1016/0376-7388(93)85186-Z; W. J. Koros, Y. H. Ma, T. Shimidzu, Pure Appl. Chem. 68 (1996) 1479-1489",
    validity: "intrinsic rejection at high flux, without polarization and fouling; rigid spheres, so flexible chains pass more",
};
/// Young, Laplace, Washburn.
pub const CAPILLARY: Model = Model {
    id: "membrane.porous.capillary_pressure",
    name: "Bubble point and liquid entry pressure",
    equation: "p = 4 B g |cos t|/d",
    reference: "E. W. Washburn, Proc. Natl. Acad. Sci. USA 7 (1921) 115-116, doi:10.1073/pnas.7.4.115; ASTM F316; A. C. M. Franken, J. A. M. Nolten, M. H. V. Mulder, D. Bargeman, C. A. Smolders, J. Membr. Sci. 33 (1987) 315-328",
    validity: "the largest pore; B = 1 for cylinders, less for fibers and stretched films; advancing contact angle for entry",
};
/// Kelvin.
pub const KELVIN: Model = Model {
    id: "membrane.porous.kelvin",
    name: "Kelvin's equation of capillary condensation",
    equation: "r = -2 g V cos t/(R T ln(p/ps))",
    reference: "S. J. Gregg, K. S. W. Sing, Adsorption, Surface Area and Porosity, 2nd ed. (Academic Press 1982), ch. 3",
    validity: "hemispherical meniscus, bulk surface tension: r above about 2 nm; the pore is wider by the adsorbed film",
};

/// All of them.
pub const ALL: [Model; 16] = [
    HAGEN_POISEUILLE,
    KOZENY_CARMAN,
    DARCY,
    GUEROUT,
    MEAN_FREE_PATH,
    KNUDSEN,
    DUSTY_GAS,
    ISOBARIC,
    CHAPMAN_ENSKOG,
    WILKE,
    BOSANQUET,
    TRANSLATION,
    PORE_SIZES,
    CUTOFF,
    CAPILLARY,
    KELVIN,
];
