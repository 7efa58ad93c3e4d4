//! The cards of the models of sorption in polymers.

use crate::model::Model;

/// Dual-mode sorption.
pub const DUAL_MODE: Model = Model {
    id: "membrane.dual_mode",
    name: "Dual-mode sorption",
    equation: "C = kD p + C'H b p / (1 + b p)",
    reference: "W. R. Vieth, J. M. Howell, J. H. Hsieh, J. Membr. Sci. 1 (1976) 177-220, doi:10.1016/S0376-7388(00)82267-X",
    validity: "glassy polymer below the pressure where it swells; the parameters hold for one temperature and one history of the film",
};
/// Competition for Langmuir sites.
pub const COMPETITION: Model = Model {
    id: "membrane.dual_mode_competition",
    name: "Competitive dual-mode sorption",
    equation: "C_i = kD_i p_i + C'H_i b_i p_i / (1 + sum b_j p_j)",
    reference: "W. J. Koros, J. Polym. Sci. Polym. Phys. Ed. 18 (1980) 981-992, doi:10.1002/pol.1980.180180506",
    validity: "parameters of the pure gases; gases compete for Langmuir sites only, and dissolve independently",
};
/// Partial immobilization.
pub const PARTIAL_IMMOBILIZATION: Model = Model {
    id: "membrane.partial_immobilization",
    name: "Partial immobilization",
    equation: "P = D_D kD + F D_D C'H b / ((1 + b p1)(1 + b p2)), F = D_H/D_D",
    reference: "D. R. Paul, W. J. Koros, J. Polym. Sci. Polym. Phys. Ed. 14 (1976) 675-685, doi:10.1002/pol.1976.180140409",
    validity: "constant D_D and F, both populations in local equilibrium; mean over the pressure interval p2 to p1",
};
/// Partial immobilization of mixtures.
pub const MIXED_PERMEATION: Model = Model {
    id: "membrane.mixed_gas_permeation",
    name: "Mixed-gas permeation with partial immobilization",
    equation: "N_i L = D_i (C_mi1 - C_mi2) (exp(B1) - exp(B2))/(B1 - B2), C_mi = kD_i p_i + F_i C'H_i b_i p_i/(1 + sum b_j p_j), B = sum beta_j C_mj",
    reference: "W. J. Koros, R. T. Chern, V. Stannett, H. B. Hopfenberg, J. Polym. Sci. Polym. Phys. Ed. 19 (1981) 1513-1530, doi:10.1002/pol.1981.180191004",
    validity: "diffusivities of the pure gases, no coupling of fluxes; with plasticization all diffusivities grow by one common factor exp(B)",
};
/// Plasticization.
pub const PLASTICIZATION: Model = Model {
    id: "membrane.plasticization",
    name: "Plasticization, exponential",
    equation: "D = D0 exp(beta C_m), P = D0 (exp(beta C_m1) - exp(beta C_m2)) / (beta (p1 - p2))",
    reference: "S. Zhou, S. A. Stern, J. Polym. Sci. B 27 (1989) 205-222",
    validity: "steady state after relaxation; the sorption isotherm itself does not change; C_m is the mobile concentration, all of it for F = 1",
};
/// Plasticization pressure.
pub const PLASTICIZATION_PRESSURE: Model = Model {
    id: "membrane.plasticization_pressure",
    name: "Plasticization pressure",
    equation: "dP/dp = 0: beta p dC_m/dp = 1 - exp(-beta C_m)",
    reference: "A. Bos, I. G. M. Punt, M. Wessling, H. Strathmann, J. Membr. Sci. 155 (1999) 67-78, doi:10.1016/S0376-7388(98)00299-3",
    validity: "minimum of the permeability over feed pressure with vacuum downstream; a film that plasticizes at once has none",
};
/// Time lag of two populations.
pub const DUAL_MODE_TIME_LAG: Model = Model {
    id: "membrane.dual_mode_time_lag",
    name: "Time lag with dual-mode sorption",
    equation: "theta = L^2/Phi(p)^3 integral (Phi(p) - Phi) C dPhi, Phi = integral D dC_m",
    reference: "H. L. Frisch, J. Phys. Chem. 61 (1957) 93-95, doi:10.1021/j150547a018",
    validity: "film free of gas at first, vacuum downstream, local equilibrium of the populations; L^2/(6 theta) is an apparent diffusivity that depends on pressure",
};
/// Flory–Huggins.
pub const FLORY_HUGGINS: Model = Model {
    id: "membrane.flory_huggins",
    name: "Flory-Huggins",
    equation: "ln a = ln v + (1 - r)(1 - v) + chi (1 - v)^2",
    reference: "P. J. Flory, Principles of Polymer Chemistry (Cornell University Press 1953), ch. XII",
    validity: "amorphous polymer above its glass transition, no cross-links and no specific interactions; the smallest root where chi > 0.5 gives several",
};
/// ENSIC.
pub const ENSIC: Model = Model {
    id: "membrane.ensic",
    name: "ENSIC (engaged species induced clustering)",
    equation: "v = (exp((ks - kp) a) - 1) / ((ks - kp)/kp + exp((ks - kp) a))",
    reference: "E. Favre, Q. T. Nguyen, P. Schaetzel, R. Clement, J. Neel, J. Chem. Soc. Faraday Trans. 89 (1993) 4347-4353, doi:10.1039/FT9938904347",
    validity: "ks > kp: penetrant that sorbed before draws more; the slope at low activity is kp (1 - kp/ks); an empirical fit of two parameters at one temperature",
};
/// Permeation of vapors.
pub const VAPOR_PERMEATION: Model = Model {
    id: "membrane.vapor_permeation",
    name: "Permeation of a vapor that swells the polymer",
    equation: "N = D (c1 - c2)/L, c = v/((1 - v) V), v(p/p_sat) by Flory-Huggins or ENSIC",
    reference: "J. G. Wijmans, R. W. Baker, J. Membr. Sci. 107 (1995) 1-21, doi:10.1016/0376-7388(95)00102-I",
    validity: "constant diffusivity, referred to the dry film as are concentration and thickness; each vapor sorbs and diffuses as if alone; activity up to 1",
};
/// GAB.
pub const GAB: Model = Model {
    id: "membrane.gab",
    name: "GAB (Guggenheim-Anderson-de Boer)",
    equation: "w/wm = C K a / ((1 - K a)(1 - K a + C K a))",
    reference: "R. B. Anderson, J. Am. Chem. Soc. 68 (1946) 686-691, doi:10.1021/ja01208a049",
    validity: "K a < 1; usually fitted up to an activity of 0.9",
};
/// BET.
pub const BET: Model = Model {
    id: "membrane.bet",
    name: "BET (Brunauer-Emmett-Teller)",
    equation: "w/wm = C a / ((1 - a)(1 - a + C a))",
    reference: "S. Brunauer, P. H. Emmett, E. Teller, J. Am. Chem. Soc. 60 (1938) 309-319, doi:10.1021/ja01269a023",
    validity: "usually fitted for activities of 0.05 to 0.35",
};

/// All of them.
pub const ALL: [Model; 12] = [
    DUAL_MODE,
    COMPETITION,
    PARTIAL_IMMOBILIZATION,
    MIXED_PERMEATION,
    PLASTICIZATION,
    PLASTICIZATION_PRESSURE,
    DUAL_MODE_TIME_LAG,
    FLORY_HUGGINS,
    ENSIC,
    VAPOR_PERMEATION,
    GAB,
    BET,
];
