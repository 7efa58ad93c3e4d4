//! Results on a membrane of several layers.

use crate::document::declare::results;
use crate::document::input::FiberSideWord;
use crate::document::report::{ReferenceState, Value};

results! {
    /// Permeance of each gas, resistance of each layer, selectivity of each pair.
    struct MembraneLayersResults {
        /// The area of the permeances, of a hollow fiber.
        area?: FiberSideWord,
        /// The gases.
        gases: Vec<LayeredGasResult>,
        /// The layers from the feed side to the permeate side.
        layers: Vec<LayerResult>,
        /// Each pair of gases once, the faster one first.
        selectivities: Vec<LayeredPairResult>,
        /// What "(STP)" means in every unit of this report.
        standard_state: ReferenceState,
    }
}

results! {
    /// One gas.
    struct LayeredGasResult {
        /// Formula.
        gas: String,
        /// Permeance of the membrane.
        permeance: Value,
        /// The same on the outer area, of a hollow fiber.
        permeance_outer?: Value,
        /// The same on the inner area, of a hollow fiber.
        permeance_inner?: Value,
        /// Permeance if no layer had defects, if one has.
        without_defects?: Value,
        /// Permeance before the coating, with open defects, if they are filled and their pores are described.
        before_coating?: Value,
    }
}

results! {
    /// One layer.
    struct LayerResult {
        /// Its name.
        name?: String,
        /// Inner radius, in a hollow fiber.
        inner_radius?: Value,
        /// Outer radius, in a hollow fiber.
        outer_radius?: Value,
        /// Log-mean radius, in a hollow fiber.
        log_mean_radius?: Value,
        /// Its permeance for each gas.
        gases: Vec<LayerGasResult>,
    }
}

results! {
    /// A gas in a layer.
    struct LayerGasResult {
        /// Formula.
        gas: String,
        /// Permeance of the layer, on the area of the report.
        permeance: Value,
        /// Share of the layer in the resistance of the membrane.
        resistance_share: Value,
        /// Share of what passes this layer that passes through its defects, if it has some.
        through_defects?: Value,
    }
}

results! {
    /// A pair of gases.
    struct LayeredPairResult {
        /// The gas in the numerator.
        fast: String,
        /// The gas in the denominator.
        slow: String,
        /// Permeance of the first over that of the second.
        selectivity: Value,
        /// The same if no layer had defects.
        without_defects?: Value,
        /// The same before the coating.
        before_coating?: Value,
    }
}
