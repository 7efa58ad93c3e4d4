//! Gas permeation through dense membranes.
//!
//! | term         | symbol | definition                                  | SI            | practical |
//! |--------------|--------|---------------------------------------------|---------------|-----------|
//! | permeability | P      | flux · thickness / pressure difference      | mol/(m·s·Pa)  | Barrer    |
//! | permeance    | P/L    | flux / pressure difference                  | mol/(m²·s·Pa) | GPU       |
//! | diffusivity  | D      | of the gas in the material                  | m²/s          | cm²/s     |
//! | solubility   | S      | sorbed amount / (volume · pressure)         | mol/(m³·Pa)   | cm³(STP)/(cm³·cmHg) |
//! | selectivity  | α      | P of one gas / P of the other, pure gases   | 1             | 1         |
//!
//! Permeability belongs to a material, permeance to a film of known thickness. STP is 273.15 K and 101 325 Pa.

pub mod filtration;
pub mod fugacity;
pub mod mixed_matrix;
mod permeation;
pub mod polarization;
pub mod sorption;
#[allow(dead_code)]
pub(crate) mod transport;
mod upper_bound;
pub mod water;

pub use permeation::{arrhenius, flux, ideal_selectivity, permeance, solution_diffusion};
pub use upper_bound::{BoundDistance, UpperBoundLine};
pub use water::{
    FrictionCorrelation, SherwoodCorrelation, Solution, SolutionModel, SolutionState,
    spacer_hydraulic_diameter,
};

use crate::model::Model;

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
}
