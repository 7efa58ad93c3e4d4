//! Failure of a ply material under states of stress.

use super::super::input::CriterionWord;
use super::{Value, Values};
use crate::document::declare::results;

results! {
    /// A state of stress, by every criterion.
    struct StateResult {
        /// Its name.
        name?: String,
        /// The stress that the reserve factor scales: 1, 2, 12, or in three dimensions 1, 2, 3, 23, 13, 12.
        stress: Values,
        /// The stress that is held.
        residual?: Values,
        /// What each criterion says.
        criteria: Vec<StateCriterionResult>,
    }
}

results! {
    /// What a criterion says of a state of stress.
    struct StateCriterionResult {
        /// The criterion.
        criterion: CriterionWord,
        /// Failure index of the whole stress, 1 at failure.
        index: Value,
        /// Least factor on the stress at which the criterion is met, the residual held; absent when no factor leads there.
        reserve_factor?: Value,
        /// The mode that governs the index.
        mode: &'static str,
        /// Each mode, whatever the others say.
        modes: Vec<StateModeResult>,
        /// Angle about the fiber, from 2 to 3, of the plane on which the matrix is nearest to failure when the criterion is
        /// met (under the stress itself when no factor leads there), of criteria that search for it.
        fracture_angle?: Value,
    }
}

results! {
    /// What a mode of a criterion says of a state of stress.
    struct StateModeResult {
        /// The mode.
        mode: &'static str,
        /// Its index, 1 at failure; absent where it does not act.
        index?: Value,
        /// Least factor on the stress at which this mode is met, the residual held; absent when no factor leads there.
        reserve_factor?: Value,
    }
}
