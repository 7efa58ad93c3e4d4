//! Results on concentration polarization of a gas.

use crate::document::declare::results;
use crate::document::report::{ReferenceState, Value};

results! {
    /// Composition at the membrane.
    struct MembranePolarizationResults {
        /// N/(k c): flux against what the film lets through.
        peclet: Value,
        /// Each gas in the order of the input.
        gases: Vec<PolarizedGasResult>,
        /// What "(STP)" means in every unit of this report.
        standard_state: ReferenceState,
    }
}

results! {
    /// A gas at the membrane.
    struct PolarizedGasResult {
        /// Formula.
        gas: String,
        /// Mole fraction at the membrane.
        mole_fraction: Value,
        /// Mole fraction at the membrane over that in the bulk.
        modulus?: Value,
    }
}
