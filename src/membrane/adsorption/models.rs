//! The cards of the models of adsorption.

use crate::model::Model;

/// Langmuir on one or several kinds of sites.
pub const LANGMUIR: Model = Model {
    id: "membrane.langmuir",
    name: "Langmuir, multi-site",
    equation: "q = sum q_sat b p/(1 + b p) over the kinds of sites",
    reference: "I. Langmuir, J. Am. Chem. Soc. 40 (1918) 1361-1403, doi:10.1021/ja02242a004",
    validity: "one molecule a site, sites of one kind alike, no interaction between molecules; the temperature of the fit",
};
/// Extended Langmuir.
pub const EXTENDED_LANGMUIR: Model = Model {
    id: "membrane.extended_langmuir",
    name: "Extended Langmuir",
    equation: "q_i = q_sat_i b_i p_i/(1 + sum b_j p_j), site by site",
    reference: "E. C. Markham, A. F. Benton, J. Am. Chem. Soc. 53 (1931) 497-507, doi:10.1021/ja01353a013",
    validity: "consistent with thermodynamics only for equal saturation capacities; sites of several gases are matched in their order",
};
/// IAST.
pub const IAST: Model = Model {
    id: "membrane.iast",
    name: "Ideal adsorbed solution theory (IAST)",
    equation: "p_i = x_i p_i0(psi), sum x_i = 1, 1/q_t = sum x_i/q_i(p_i0)",
    reference: "A. L. Myers, J. M. Prausnitz, AIChE J. 11 (1965) 121-127, doi:10.1002/aic.690110125",
    validity: "molecules that share all sites alike and mix ideally in them; not where they segregate to different sites",
};
/// Maxwell–Stefan of one gas.
pub const MAXWELL_STEFAN: Model = Model {
    id: "membrane.maxwell_stefan",
    name: "Maxwell-Stefan diffusion, one gas",
    equation: "N = rho D/L integral q dln p; for Langmuir N = rho q_sat D/L ln((1 + b p1)/(1 + b p2))",
    reference: "R. Krishna, R. Baur, Chem. Eng. J. 97 (2004) 37-45, doi:10.1016/S1385-8947(03)00116-0",
    validity: "surface diffusion inside the crystals, no grain boundaries or support; D independent of loading, or D0 (1 - theta) under strong confinement",
};
/// Maxwell–Stefan of a mixture.
pub const MAXWELL_STEFAN_MIXTURE: Model = Model {
    id: "membrane.maxwell_stefan_mixture",
    name: "Maxwell-Stefan diffusion of a mixture",
    equation: "-rho q_i dln p_i/dx = sum_j (q_j N_i - q_i N_j)/(q_sat_j D_ij) + N_i/D_i",
    reference: "R. Krishna, R. Baur, Chem. Eng. J. 97 (2004) 37-45, doi:10.1016/S1385-8947(03)00116-0",
    validity: "as for one gas; D_i of the pure gases; D_ij symmetric by q_sat_j D_ij = q_sat_i D_ji",
};
/// Vignes.
pub const VIGNES: Model = Model {
    id: "membrane.vignes_exchange",
    name: "Exchange by Vignes interpolation",
    equation: "q_sat_j D_ij = (q_sat_j D_i)^w (q_sat_i D_j)^(1-w), w = q_i/(q_i + q_j)",
    reference: "F. Kapteijn, J. A. Moulijn, R. Krishna, Chem. Eng. Sci. 55 (2000) 2923-2930, doi:10.1016/S0009-2509(99)00564-3",
    validity: "an estimate of the exchange between two gases from their own diffusivities; weak exchange in cages with narrow windows",
};

/// All of them.
pub const ALL: [Model; 6] =
    [LANGMUIR, EXTENDED_LANGMUIR, IAST, MAXWELL_STEFAN, MAXWELL_STEFAN_MIXTURE, VIGNES];
