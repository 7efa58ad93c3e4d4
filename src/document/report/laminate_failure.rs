//! Failure by mode and by ply.

use super::{CriticalPoint, Value};
use serde::Serialize;

/// One mode of a criterion, whatever the others say.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct FailureModeResult {
    /// The mode.
    pub mode: &'static str,
    /// Its largest index of all plies, 1 at failure; absent where it acts in no ply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index: Option<Value>,
    /// The least factor on forces and moments at which this mode is met, temperature and moisture held; absent when no
    /// factor leads there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reserve_factor: Option<Value>,
    /// Where the reserve factor is least (the index largest, when there is none).
    pub critical: CriticalPoint,
}

/// A criterion in one ply.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct PlyFailureResult {
    /// The largest failure index of its three heights.
    pub index: Value,
    /// The least reserve factor of its three heights, if any leads to failure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reserve_factor: Option<Value>,
    /// Where the reserve factor is least (the index largest, when there is none).
    pub critical: CriticalPoint,
}
