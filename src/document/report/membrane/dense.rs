//! Results on a dense membrane.

use crate::document::declare::results;
use crate::document::report::{ReferenceState, Value, Values};

results! {
    /// Permeation of each gas, and selectivity of each pair.
    struct MembraneResults {
        /// Temperature the results hold at, if stated.
        temperature?: Value,
        /// The gases in the order of the input.
        gases: Vec<GasResult>,
        /// Each pair of gases once, named as its upper bound is, or the faster gas first.
        selectivities: Vec<SelectivityResult>,
        /// What "(STP)" means in every unit of this report.
        standard_state: ReferenceState,
    }
}

results! {
    /// One gas.
    struct GasResult {
        /// Formula.
        gas: String,
        /// Permeability at the report's temperature.
        permeability: Value,
        /// Permeability at the reference temperature, if that is another one.
        permeability_at_reference?: Value,
        /// Diffusivity at the report's temperature, if known.
        diffusivity?: Value,
        /// Solubility at the report's temperature, if known.
        solubility?: Value,
        /// Activation energy of permeation, if known.
        activation_energy?: Value,
        /// Permeance, if a thickness is given.
        permeance?: Value,
        /// Pressure difference, if given.
        pressure_difference?: Value,
        /// Flux, if thickness and pressure difference are given.
        flux?: Value,
    }
}

results! {
    /// A pair of gases.
    struct SelectivityResult {
        /// The gas in the numerator.
        fast: String,
        /// The gas in the denominator.
        slow: String,
        /// P of the first over P of the second.
        selectivity: Value,
        /// Published upper bounds of this pair and the distance to them.
        upper_bounds: Vec<BoundResult>,
    }
}

results! {
    /// A published upper bound and where the material lies.
    struct BoundResult {
        /// Year of the bound.
        year: u16,
        /// Front factor k of P = k αⁿ.
        k: Value,
        /// Exponent n.
        n: Value,
        /// Selectivity of the bound at this permeability.
        selectivity_on_bound: Value,
        /// Selectivity over that of the bound; above 1 is beyond the bound.
        selectivity_ratio: Value,
        /// Shortest distance in the log₁₀–log₁₀ plane; above 0 is beyond the bound.
        log10_distance: Value,
        /// Permeabilities of points on the line, 10⁻⁴ to 10⁵ Barrer.
        line_permeability: Values,
        /// Selectivities of these points.
        line_selectivity: Values,
    }
}
