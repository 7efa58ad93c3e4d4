//! Failure of a ply material under states of stress.

use super::super::input::CriterionWord;
use super::{Value, Values};
use serde::Serialize;

/// A state of stress, by every criterion.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct StateResult {
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The stress that the reserve factor scales: 1, 2, 12, or in three dimensions 1, 2, 3, 23, 13, 12.
    pub stress: Values,
    /// The stress that is held.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub residual: Option<Values>,
    /// What each criterion says.
    pub criteria: Vec<StateCriterionResult>,
}

/// What a criterion says of a state of stress.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct StateCriterionResult {
    /// The criterion.
    pub criterion: CriterionWord,
    /// Failure index of the whole stress, 1 at failure.
    pub index: Value,
    /// Least factor on the stress at which the criterion is met, the residual held; absent when no factor leads there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reserve_factor: Option<Value>,
    /// The mode that governs the index.
    pub mode: &'static str,
    /// Each mode, whatever the others say.
    pub modes: Vec<StateModeResult>,
    /// Angle about the fiber, from 2 to 3, of the plane on which the matrix is nearest to failure when the criterion is
    /// met (under the stress itself when no factor leads there), of criteria that search for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fracture_angle: Option<Value>,
}

/// What a mode of a criterion says of a state of stress.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct StateModeResult {
    /// The mode.
    pub mode: &'static str,
    /// Its index, 1 at failure; absent where it does not act.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index: Option<Value>,
    /// Least factor on the stress at which this mode is met, the residual held; absent when no factor leads there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reserve_factor: Option<Value>,
}
