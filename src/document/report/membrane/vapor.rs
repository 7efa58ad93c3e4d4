//! Results on sorption of a vapor.

use crate::document::declare::results;
use crate::document::report::{ReferenceState, Value, Values};

results! {
    /// Sorption by each model that was given.
    struct MembraneVaporSorptionResults {
        /// Activity of the vapor.
        activity?: Value,
        /// Flory–Huggins.
        flory_huggins?: FloryHugginsResult,
        /// ENSIC.
        ensic?: EnsicResult,
        /// GAB.
        gab?: LayersResult,
        /// BET.
        bet?: LayersResult,
        /// What "(STP)" means in every unit of this report.
        standard_state: ReferenceState,
    }
}

results! {
    /// Sorption after Flory and Huggins.
    struct FloryHugginsResult {
        /// Volume fraction of the penetrant in the swollen polymer, the smallest at this activity.
        volume_fraction?: Value,
        /// Activity at the volume fraction that was given.
        activity?: Value,
        /// χ there.
        chi?: Value,
        /// Amount per volume of dry polymer.
        concentration?: Value,
        /// Volume fractions at the activities asked for.
        isotherm?: VaporIsothermResult,
    }
}

results! {
    /// Sorption after ENSIC.
    struct EnsicResult {
        /// Volume fraction of the penetrant in the swollen polymer.
        volume_fraction?: Value,
        /// Amount per volume of dry polymer.
        concentration?: Value,
        /// Volume fractions at the activities asked for.
        isotherm?: VaporIsothermResult,
    }
}

results! {
    /// Sorption in layers.
    struct LayersResult {
        /// Uptake, in the unit of the full first layer.
        uptake?: Value,
        /// Uptake over that of a full first layer.
        layers?: Value,
        /// Uptakes at the activities asked for.
        isotherm?: VaporIsothermResult,
    }
}

results! {
    /// Sorption over activities.
    struct VaporIsothermResult {
        /// Activities.
        activity: Values,
        /// What sorbs.
        sorbed: Values,
    }
}
