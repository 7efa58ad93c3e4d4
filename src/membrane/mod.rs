//! Gas permeation through dense membranes.
//!
//! | term         | symbol | definition                                  | SI            | practical |
//! |--------------|--------|---------------------------------------------|---------------|-----------|
//! | permeability | P      | flux · thickness / pressure difference      | mol/(m·s·Pa)  | Barrer    |
//! | permeance    | P/L    | flux / pressure difference                  | mol/(m²·s·Pa) | GPU       |
//! | diffusivity  | D      | of the gas in the material                  | m²/s          | cm²/s     |
//! | solubility   | S      | sorbed amount / (volume · pressure)         | mol/(m³·Pa)   | cm³(STP)/(cm³·cmHg) |
//! | selectivity  | α      | P of one gas / P of the other, pure gases   | 1             | 1         |
//! | transmission rate | TR | flux at the stated pressure difference     | mol/(m²·s)    | cm³(STP)/(m²·day) |
//! | separation factor | | ratio of the permeate / ratio of the feed    | 1             | 1         |
//!
//! Permeability belongs to a material, permeance to a film of known thickness. STP is 273.15 K and 101 325 Pa.

pub mod adsorption;
pub mod filtration;
pub mod fugacity;
pub mod lab;
pub mod layers;
pub mod metal;
pub mod mixed_matrix;
pub mod module;
mod permeation;
pub mod pervaporation;
pub mod polarization;
pub mod porous;
pub mod sorption;
pub(crate) mod transport;
mod upper_bound;
pub mod water;

pub use permeation::{arrhenius, flux, ideal_selectivity, permeance, solution_diffusion};
pub use upper_bound::{BoundDistance, UpperBoundLine};
pub use water::{
    ActiveLayer, CouponResult, CouponTest, DonnanSorption, Exchange, Exclusion, ForwardFlux, ForwardOsmosis,
    FrictionCorrelation, Ion, LocalFlux, MembranePotential, NanofiltrationMembrane, OsmosisMembrane,
    PlantEnergy, Polarization, SherwoodCorrelation, SoluteTransport, Solution, SolutionModel, SolutionState,
    SorbedIons, area_resistance, counter_ion_transport, exclusion, filmtec_correction, ionic_conductivity,
    limiting_current, real_rejection, reverse_osmosis_flux, spacer_hydraulic_diameter, tms_potential,
};

use crate::model::Model;

mod free_volume;
mod separation;
mod slip;
mod temperature;

pub(crate) use free_volume::fraction;
pub use free_volume::{OCCUPIED_FACTOR, fractional_free_volume, free_volume_permeability};
pub use permeation::{diffusivity, permeability_of_film, permeance_of_rate, solubility};
pub use separation::{LocalSeparation, binary_permeate, local_separation};
pub use slip::{UnitSlip, unit_slip};
pub use temperature::{ArrheniusFit, arrhenius_fit};
pub use upper_bound::freeman_slope;

/// The models a membrane report can cite.
pub mod models {
    use super::Model;

    /// Solution and diffusion.
    pub const SOLUTION_DIFFUSION: Model = Model {
        id: "membrane.solution_diffusion",
        name: "Solution-diffusion",
        equation: "P = D S",
        reference: "J. G. Wijmans, R. W. Baker, J. Membr. Sci. 107 (1995) 1-21, doi:10.1016/0376-7388(95)00102-I",
        validity: "dense film, Henry sorption, constant D; the downstream concentration is negligible or S is constant",
    };
    /// Permeance of a film.
    pub const PERMEANCE: Model = Model {
        id: "membrane.permeance",
        name: "Permeance of a homogeneous film",
        equation: "permeance = P / L (1 Barrer through 1 um is 1 GPU)",
        reference: "R. W. Baker, Membrane Technology and Applications, 3rd ed. (Wiley 2012), ch. 8",
        validity: "one dense layer of uniform thickness without defects and without support resistance",
    };
    /// Flux under a pressure difference.
    pub const FLUX: Model = Model {
        id: "membrane.flux",
        name: "Pure-gas flux",
        equation: "J = permeance * dp, dp the (partial) pressure difference of the gas",
        reference: "R. W. Baker, Membrane Technology and Applications, 3rd ed. (Wiley 2012), ch. 8",
        validity: "ideal gas, permeance independent of pressure",
    };
    /// Ideal selectivity.
    pub const SELECTIVITY: Model = Model {
        id: "membrane.ideal_selectivity",
        name: "Ideal selectivity",
        equation: "alpha(A/B) = P_A / P_B",
        reference: "L. M. Robeson, J. Membr. Sci. 320 (2008) 390-400, doi:10.1016/j.memsci.2008.04.030",
        validity: "pure-gas permeabilities; plasticization and competitive sorption lower the selectivity of a mixture",
    };
    /// Temperature dependence.
    pub const ARRHENIUS: Model = Model {
        id: "membrane.arrhenius",
        name: "Arrhenius temperature dependence",
        equation: "P(T) = P(T0) exp(-(E_P/R)(1/T - 1/T0)), E_P = E_D + dH_S",
        reference: "R. M. Barrer, Trans. Faraday Soc. 35 (1939) 628-643",
        validity: "one activation energy between T0 and T: no glass transition, melting or plasticization in between",
    };
    /// Upper bound.
    pub const UPPER_BOUND: Model = Model {
        id: "membrane.upper_bound",
        name: "Robeson upper bound",
        equation: "P = k alpha^n with n < 0, P of the faster gas in Barrer",
        reference: "L. M. Robeson, J. Membr. Sci. 320 (2008) 390-400, doi:10.1016/j.memsci.2008.04.030",
        validity: "empirical line over the polymers of its year; pure gases near room temperature",
    };
    /// Diffusivity and solubility selectivity.
    pub const SELECTIVITY_SPLIT: Model = Model {
        id: "membrane.selectivity_split",
        name: "Diffusivity and solubility selectivity",
        equation: "alpha(A/B) = (D_A/D_B) (S_A/S_B)",
        reference: "J. G. Wijmans, R. W. Baker, J. Membr. Sci. 107 (1995) 1-21, doi:10.1016/0376-7388(95)00102-I",
        validity: "solution-diffusion for both gases at the same temperature",
    };
    /// Permeance from a transmission rate.
    pub const TRANSMISSION_RATE: Model = Model {
        id: "membrane.transmission_rate",
        name: "Permeance from a transmission rate",
        equation: "permeance = TR / dp, P = permeance * L, dp the difference of the partial pressure of the gas",
        reference: "ASTM D1434-82 (2015), definitions; ASTM D3985-17; ASTM E96/E96M-16 for water vapor",
        validity: "steady state, the permeate side swept or evacuated as the standard of the measurement says",
    };
    /// Amount and mass of a gas.
    pub const MASS_AND_AMOUNT: Model = Model {
        id: "membrane.mass_and_amount",
        name: "Permeation by mass and by amount",
        equation: "P(mol) = P(mass) / M",
        reference: "BIPM, The International System of Units, 9th ed. (2019)",
        validity: "one species of molar mass M",
    };
    /// Fit of Arrhenius' law.
    pub const ARRHENIUS_FIT: Model = Model {
        id: "membrane.arrhenius_fit",
        name: "Fit of an activation energy",
        equation: "ln Y = ln Y0 - E/(R T) by least squares of ln Y on 1/T, s^2 = sum r^2/(n - 2)",
        reference: "N. R. Draper, H. Smith, Applied Regression Analysis, 3rd ed. (Wiley 1998), ch. 1",
        validity: "one activation energy over the range of the points; each has the same relative error; standard errors need 3 points",
    };
    /// Local permeate composition.
    pub const LOCAL_SEPARATION: Model = Model {
        id: "membrane.local_separation",
        name: "Separation of a mixture at a pressure ratio",
        equation: "y_i = Q_i (x_i - phi y_i) / sum_j Q_j (x_j - phi y_j), phi = p_permeate/p_feed; SF(i/j) = (y_i/y_j)/(x_i/x_j)",
        reference: "R. W. Baker, Membrane Technology and Applications, 3rd ed. (Wiley 2012), ch. 8; S. Weller, W. A. Steiner, J. Appl. Phys. 21 (1950) 279-283, doi:10.1063/1.1699653",
        validity: "a piece of membrane whose permeate is its own (feed end of a cross-flow module); pure-gas permeances hold in the mixture, no concentration polarization",
    };
    /// Freeman's slope.
    pub const FREEMAN: Model = Model {
        id: "membrane.freeman_slope",
        name: "Slope of the upper bound from gas sizes",
        equation: "lambda = (d_B/d_A)^2 - 1, n = -1/lambda",
        reference: "B. D. Freeman, Macromolecules 32 (1999) 375-380, doi:10.1021/ma9814548",
        validity: "glassy polymers that sieve by size; kinetic diameters; fitted bounds follow it only approximately",
    };
    /// Free volume.
    pub const FREE_VOLUME: Model = Model {
        id: "membrane.free_volume",
        name: "Fractional free volume",
        equation: "FFV = (V - f V_w) / V, f = 1.3",
        reference: "A. Bondi, J. Phys. Chem. 68 (1964) 441-451, doi:10.1021/j100785a001; W. M. Lee, Polym. Eng. Sci. 20 (1980) 65-69, doi:10.1002/pen.760200111",
        validity: "amorphous polymer; V_w from group increments, the same occupied volume for every gas",
    };
    /// Lee's estimate.
    pub const FREE_VOLUME_PERMEABILITY: Model = Model {
        id: "membrane.free_volume_permeability",
        name: "Permeability from free volume",
        equation: "P = A exp(-B/FFV)",
        reference: "W. M. Lee, Polym. Eng. Sci. 20 (1980) 65-69, doi:10.1002/pen.760200111",
        validity: "A and B of one gas, within the family of polymers they were fitted to; an estimate to a factor of two or more",
    };

    /// All of them.
    pub const ALL: [Model; 14] = [
        SOLUTION_DIFFUSION,
        PERMEANCE,
        FLUX,
        SELECTIVITY,
        ARRHENIUS,
        UPPER_BOUND,
        SELECTIVITY_SPLIT,
        TRANSMISSION_RATE,
        MASS_AND_AMOUNT,
        ARRHENIUS_FIT,
        LOCAL_SEPARATION,
        FREEMAN,
        FREE_VOLUME,
        FREE_VOLUME_PERMEABILITY,
    ];
}
