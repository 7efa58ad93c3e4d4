//! Results on fugacities.

use crate::document::declare::results;
use crate::document::report::{ReferenceState, Value};

results! {
    /// Fugacities on both sides of a membrane.
    struct MembraneFugacityResults {
        /// The feed.
        feed: GasPhaseResult,
        /// The permeate, if it is not vacuum.
        permeate?: GasPhaseResult,
        /// Permeabilities on both bases, of the gases that have one.
        permeabilities: Vec<PermeabilityBasisResult>,
        /// What "(STP)" means in every unit of this report.
        standard_state: ReferenceState,
    }
}

results! {
    /// A gas phase.
    struct GasPhaseResult {
        /// Compressibility factor Z.
        compressibility: Value,
        /// Its gases in the order of the input.
        gases: Vec<FugacityResult>,
    }
}

results! {
    /// A gas in a gas phase.
    struct FugacityResult {
        /// Formula.
        gas: String,
        /// Partial pressure.
        pressure: Value,
        /// Fugacity coefficient φ.
        fugacity_coefficient: Value,
        /// Fugacity φ y p.
        fugacity: Value,
    }
}

results! {
    /// A permeability on both bases.
    struct PermeabilityBasisResult {
        /// Formula.
        gas: String,
        /// On the basis of partial pressures.
        permeability: Value,
        /// On the basis of fugacities.
        fugacity_permeability: Value,
    }
}
