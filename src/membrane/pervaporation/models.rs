//! The cards of the models.

use crate::model::Model;

/// Every model on pervaporation.
pub const ALL: [Model; 13] = [
    PERVAPORATION,
    VAPOR_PERMEATION,
    INVERSE,
    FIGURES,
    ANTOINE,
    IDEAL,
    GIVEN,
    NRTL,
    WILSON,
    UNIQUAC,
    MARGULES,
    VAN_LAAR,
    MODULE,
];

macro_rules! card {
    ($(#[$doc:meta])* $name:ident $id:literal, $title:literal, $equation:literal, $reference:literal, $validity:literal) => {
        $(#[$doc])*
        pub const $name: Model = Model {
            id: concat!("membrane.pervaporation.", $id),
            name: $title,
            equation: $equation,
            reference: $reference,
            validity: $validity,
        };
    };
}

card!(/// Pervaporation.
    PERVAPORATION "flux", "Pervaporation",
    "Ji = Qi (xi gamma_i p_sat,i - yi p''), yi = Ji/sum J",
    "J. G. Wijmans, R. W. Baker, J. Membr. Sci. 79 (1993) 101-113, doi:10.1016/0376-7388(93)85021-N",
    "permeances independent of composition; ideal vapor; no polarization in the feed, no pressure drop in the support");
card!(/// Vapor permeation.
    VAPOR_PERMEATION "vapor", "Vapor permeation",
    "Ji = Qi (yF,i p' - yi p''), yi = Ji/sum J",
    "R. W. Baker, Membrane Technology and Applications, 3rd ed. (Wiley 2012), ch. 9",
    "permeances independent of composition; ideal vapor, below its dew point");
card!(/// Permeance from fluxes.
    INVERSE "permeance", "Permeance from measured fluxes",
    "Qi = Ji/(pi - yi p'')",
    "R. W. Baker, J. G. Wijmans, Y. Huang, J. Membr. Sci. 348 (2010) 346-352, doi:10.1016/j.memsci.2009.11.022",
    "the feed at the membrane is that of the bulk; membranes are compared by permeance and selectivity, not by flux and separation factor");
card!(/// Figures of merit.
    FIGURES "figures", "Separation factor, enrichment and separation index",
    "beta = (y/(1-y))/(x/(1-x)) by mass, enrichment = y/x, PSI = J (beta - 1) with J by mass",
    "R. Y. M. Huang, X. Feng, Sep. Sci. Technol. 28 (1993) 2035-2048",
    "of one feed and one permeate pressure, not of the membrane alone");
card!(/// Antoine.
    ANTOINE "antoine", "Antoine equation",
    "log p = A - B/(T + C), to base 10 or natural, in stated units",
    "C. Antoine, C. R. Acad. Sci. 107 (1888) 681-684",
    "within the range of temperature its constants were fitted to");
card!(/// Ideal solution.
    IDEAL "ideal", "Ideal solution",
    "gamma = 1",
    "F.-M. Raoult, C. R. Acad. Sci. 104 (1887) 1430-1433",
    "like molecules; water and organic liquids are far from it");
card!(/// Given activity coefficients.
    GIVEN "given", "Given activity coefficients",
    "gamma as stated",
    "stated by the user",
    "at the composition and temperature they were found for");
card!(/// NRTL.
    NRTL "nrtl", "NRTL",
    "ln g_i = Sj xj tji Gji/Sk xk Gki + Sj xj Gij/Sk xk Gkj (tij - Sm xm tmj Gmj/Sk xk Gkj), G = exp(-alpha t), t = a + g/(R T)",
    "H. Renon, J. M. Prausnitz, AIChE J. 14 (1968) 135-144, doi:10.1002/aic.690140124",
    "within the composition and temperature its constants were fitted to");
card!(/// Wilson.
    WILSON "wilson", "Wilson",
    "ln g_i = 1 - ln Sj xj Lij - Sk xk Lki/Sj xj Lkj, Lij = (Vj/Vi) exp(-lambda_ij/(R T))",
    "G. M. Wilson, J. Am. Chem. Soc. 86 (1964) 127-130, doi:10.1021/ja01056a002",
    "liquids that mix completely; within the range its constants were fitted to");
card!(/// UNIQUAC.
    UNIQUAC "uniquac", "UNIQUAC",
    "ln g_i = ln(Fi/xi) + 5 qi ln(ti/Fi) + li - (Fi/xi) S xj lj + q'i (1 - ln Sj tj Tji - Sj tj Tij/Sk tk Tkj), T = exp(-u/(R T)); the last t with q'",
    "D. S. Abrams, J. M. Prausnitz, AIChE J. 21 (1975) 116-128, doi:10.1002/aic.690210115",
    "within the composition and temperature its constants were fitted to");
card!(/// Margules.
    MARGULES "margules", "Margules (two constants)",
    "ln g1 = x2^2 (A12 + 2 (A21 - A12) x1), ln g2 = x1^2 (A21 + 2 (A12 - A21) x2)",
    "M. Margules, Sitzungsber. Akad. Wiss. Wien, Math.-Naturwiss. Kl. 104 (1895) 1243-1278",
    "two components; constants of one temperature");
card!(/// Van Laar.
    VAN_LAAR "van_laar", "van Laar",
    "ln g1 = A12 (A21 x2/(A12 x1 + A21 x2))^2, ln g2 = A21 (A12 x1/(A12 x1 + A21 x2))^2",
    "J. J. van Laar, Z. Phys. Chem. 72 (1910) 723-751",
    "two components; constants of one sign and one temperature");
card!(/// Module.
    MODULE "module", "Pervaporation module, cross-flow",
    "dni/dA = -Ji(x, T); adiabatic: sum ni cpi dT/dA = -sum Ji dHi",
    "R. Rautenbach, R. Albrecht, Membrane Processes (Wiley 1989), ch. 11",
    "plug flow of the feed, the permeate leaves where it permeates; no polarization");
