//! From what a laboratory measures to permeability, diffusivity and solubility, with standard errors.
//!
//! A permeation curve rises along a straight line once the film is saturated. Its slope gives the flux, hence the
//! permeability P; its intercept with zero, the time lag θ, gives the diffusivity D = L²/6θ; their quotient is the
//! solubility S = P/D. What the transient still does to a line that starts too early is known from the exact curve and
//! is stated as the bias of the window.

mod cell;
pub(crate) mod isotherm;
mod series;
pub(crate) mod steady;
pub(crate) mod transient;
pub(crate) mod uptake;

pub use cell::{
    breakthrough, constant_volume_flux, flowmeter_flux, half_time_diffusivity, time_lag,
    time_lag_diffusivity, water_vapor_pressure,
};
pub(crate) use cell::{initial_slope_diffusivity, lag, moles_per_pressure};
pub use isotherm::Isotherm;
pub(crate) use series::{breakthrough_amount, breakthrough_flux};
pub use transient::Extras;

use crate::model::Model;

/// The models of this module that a report can cite.
pub const ALL: &[Model] = &[
    TIME_LAG,
    WINDOW,
    TRANSIENT,
    CONSTANT_VOLUME,
    FLOWMETER,
    WATER_VAPOR,
    UPTAKE,
    ISOTHERM,
    WATER_PERMEANCE,
];

/// Diffusivity from a time lag.
pub const TIME_LAG: Model = Model {
    id: "membrane.time_lag",
    name: "Time lag",
    equation: "theta = L^2/(6 D), S = P/D",
    reference: "H. A. Daynes, Proc. R. Soc. A 97 (1920) 286-307, doi:10.1098/rspa.1920.0034; R. M. Barrer, Trans. Faraday Soc. 35 (1939) 628-643",
    validity: "constant D, Henry sorption, a film empty at the start, permeate pressure near 0; in glassy polymers D is an apparent one that depends on the pressure",
};
/// The straight part of a curve and its bias.
pub const WINDOW: Model = Model {
    id: "membrane.time_lag_window",
    name: "Line through the steady part, with the bias of its window",
    equation: "least squares y = b + s t, theta = -b/s; bias from the exact curve at the same times, Q/(J theta) - (tau - 1) = (12/pi^2)(exp(-pi^2 tau/6) - exp(-4 pi^2 tau/6)/4 + ...)",
    reference: "J. Crank, The Mathematics of Diffusion, 2nd ed. (Oxford 1975), eq. 4.24; H. L. Frisch, J. Phys. Chem. 61 (1957) 93-95, doi:10.1021/j150547a018",
    validity: "scatter independent from point to point and alike in size; the exact curve is that of constant D",
};
/// The whole transient.
pub const TRANSIENT: Model = Model {
    id: "membrane.permeation_transient",
    name: "Transient permeation curve",
    equation: "Q = J theta (tau - 1 - (12/pi^2) sum (-1)^n/n^2 exp(-n^2 pi^2 tau/6)), tau = t/theta; before one time lag Q = 24 J theta sqrt(x) sum ierfc((2k+1)/(2 sqrt(x))), x = tau/6",
    reference: "J. Crank, The Mathematics of Diffusion, 2nd ed. (Oxford 1975), 4.3.3; W. A. Rogers, R. S. Buritz, D. Alpert, J. Appl. Phys. 25 (1954) 868-875, doi:10.1063/1.1721760",
    validity: "constant D, a film empty at the start, a step of the upstream pressure, permeate pressure near 0",
};
/// Constant volume, variable pressure.
pub const CONSTANT_VOLUME: Model = Model {
    id: "membrane.constant_volume",
    name: "Constant volume, variable pressure",
    equation: "J = V/(R T A) (dp/dt - (dp/dt)_leak), P = J L/(p_upstream - p_permeate)",
    reference: "S. A. Stern, P. J. Gareis, T. F. Sinclair, P. H. Mohr, J. Appl. Polym. Sci. 7 (1963) 2035-2051",
    validity: "ideal gas on the permeate side, even temperature, a leak as large during the run as when it was measured",
};
/// Constant pressure, variable volume.
pub const FLOWMETER: Model = Model {
    id: "membrane.constant_pressure",
    name: "Constant pressure, variable volume",
    equation: "J = q (p - p_vapor)/(R T A), permeance = J/(p_upstream - p_permeate)",
    reference: "R. W. Baker, Membrane Technology and Applications, 3rd ed. (Wiley 2012), ch. 3; ideal gas",
    validity: "ideal gas in the meter, pure gas, steady flow",
};
/// Vapor pressure of water.
pub const WATER_VAPOR: Model = Model {
    id: "membrane.water_vapor_pressure",
    name: "Vapor pressure of water",
    equation: "ln(p/pc) = (Tc/T)(a1 v + a2 v^1.5 + a3 v^3 + a4 v^3.5 + a5 v^4 + a6 v^7.5), v = 1 - T/Tc",
    reference: "W. Wagner, A. Pruss, J. Phys. Chem. Ref. Data 31 (2002) 387-535, eq. 2.5, doi:10.1063/1.1461829",
    validity: "pure water from 273.16 K to 647.096 K; dissolved soap lowers it slightly",
};
/// Sorption kinetics.
pub const UPTAKE: Model = Model {
    id: "membrane.sorption_uptake",
    name: "Sorption uptake of a film",
    equation: "M/Minf = 1 - (8/pi^2) sum exp(-(2n+1)^2 pi^2 D t/L^2)/(2n+1)^2; D = 0.049183 L^2/t_half; D = pi (L slope/4)^2 from the initial slope against sqrt(t)",
    reference: "J. Crank, The Mathematics of Diffusion, 2nd ed. (Oxford 1975), eqs. 4.18 and 4.20, 10.3",
    validity: "both faces open, constant D, no swelling or relaxation, a step of the surface concentration",
};
/// Isotherms fitted.
pub const ISOTHERM: Model = Model {
    id: "membrane.isotherm_fit",
    name: "Fitted sorption isotherm",
    equation: "least squares in C of C = kD p, C = C'H b p/(1 + b p), C = kD p + C'H b p/(1 + b p); AICc = n ln(SS/n) + 2k + 2k(k+1)/(n-k-1)",
    reference: "W. R. Vieth, J. M. Howell, J. H. Hsieh, J. Membr. Sci. 1 (1976) 177-220; C. M. Hurvich, C.-L. Tsai, Biometrika 76 (1989) 297-307, doi:10.1093/biomet/76.2.297",
    validity: "scatter of C independent from point to point and alike in size; one temperature and one history of the film; constants of the dual mode correlate strongly where the pressures do not reach the saturation of the sites",
};
/// Permeance of water from fluxes.
pub const WATER_PERMEANCE: Model = Model {
    id: "membrane.water_permeance_fit",
    name: "Water permeance from flux against pressure",
    equation: "J = A (dp - dpi), by least squares through the origin and with an intercept; R = 1/(viscosity A)",
    reference: "R. W. Baker, Membrane Technology and Applications, 3rd ed. (Wiley 2012), ch. 5",
    validity: "one temperature, no fouling or compaction between the points, scatter of the flux alike in size",
};
