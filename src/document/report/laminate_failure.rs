//! Failure by mode and by ply.

use super::{CriticalPoint, Value};
use crate::document::declare::results;

results! {
    /// One mode of a criterion, whatever the others say.
    struct FailureModeResult {
        /// The mode.
        mode: &'static str,
        /// Its largest index of all plies, 1 at failure; absent where it acts in no ply.
        index?: Value,
        /// The least factor on forces and moments at which this mode is met, temperature and moisture held; absent when no
        /// factor leads there.
        reserve_factor?: Value,
        /// Where the reserve factor is least (the index largest, when there is none).
        critical: CriticalPoint,
    }
}

results! {
    /// A criterion in one ply.
    struct PlyFailureResult {
        /// The largest failure index of its three heights.
        index: Value,
        /// The least reserve factor of its three heights, if any leads to failure.
        reserve_factor?: Value,
        /// Where the reserve factor is least (the index largest, when there is none).
        critical: CriticalPoint,
    }
}
