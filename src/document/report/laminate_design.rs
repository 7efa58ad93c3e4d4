//! Results of a laminate design.

use super::super::input::MeasureWord;
use super::{MatrixValue, Value, Values};
use serde::Serialize;

/// What was asked of a design problem.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct LaminateDesignResults {
    /// The best stacking sequences.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub search: Option<SearchResult>,
    /// The best of every number of plies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pareto: Option<ParetoResult>,
    /// Double–double laminates.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub double_double: Option<DoubleDoubleResult>,
    /// Carpet plots, one per property.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carpet: Option<Vec<CarpetResult>>,
}

/// What a search found.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct SearchResult {
    /// The best designs, best first.
    pub designs: Vec<DesignResult>,
    /// Laminates evaluated.
    pub evaluations: u64,
    /// Whether no laminate of the family is better than the first.
    pub proven: bool,
    /// Whether other orders of the same plies, within the rules, are as good.
    pub order_free: bool,
}

/// A laminate that meets every constraint.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct DesignResult {
    /// Its layup code, bottom to top.
    pub layup_code: String,
    /// Number of plies.
    pub ply_count: usize,
    /// Thickness.
    pub thickness: Value,
    /// Mass per area, if the material has a density.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub areal_mass: Option<Value>,
    /// The objective: the measure, or the distance from the targets; absent when it is infinite.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objective: Option<Value>,
    /// The measures of objective and targets.
    pub values: Vec<MeasureResult>,
    /// The constraints.
    pub constraints: Vec<ConstraintResult>,
}

/// A measure and its value.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MeasureResult {
    /// The measure.
    pub measure: MeasureWord,
    /// Its value; absent when it is infinite, as a factor that no load reaches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
}

/// A constraint and how well it is met.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ConstraintResult {
    /// The measure.
    pub measure: MeasureWord,
    /// Its value; absent when it is infinite.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// The lower bound.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<Value>,
    /// The upper bound.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<Value>,
    /// Distance to the nearer bound per size of the larger bound; absent when it is infinite.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub margin: Option<Value>,
}

/// Mass against the objective.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ParetoResult {
    /// One point for every number of plies that has a feasible design.
    pub points: Vec<ParetoPointResult>,
    /// Laminates evaluated.
    pub evaluations: u64,
}

/// The best design of a number of plies.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ParetoPointResult {
    /// The design.
    pub design: DesignResult,
    /// Whether a laminate with fewer plies is as good; the others are the Pareto front.
    pub dominated: bool,
    /// Whether no laminate with this number of plies is better.
    pub proven: bool,
}

/// Double–double laminates: the best, and the grid.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct DoubleDoubleResult {
    /// The best laminates, best first.
    pub designs: Vec<DoubleDoubleDesign>,
    /// Thickness of all of them.
    pub thickness: Value,
    /// Trace of the plane-stress stiffness of the ply, Q11 + Q22 + 2 Q66.
    pub trace: Value,
    /// The objective over the grid, one row per Φ.
    pub grid: Vec<DoubleDoubleRow>,
}

/// A double–double laminate that meets every constraint.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct DoubleDoubleDesign {
    /// Its layup code.
    pub layup_code: String,
    /// Φ.
    pub phi: Value,
    /// Ψ.
    pub psi: Value,
    /// The objective; absent when it is infinite.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objective: Option<Value>,
    /// The measures of objective and targets.
    pub values: Vec<MeasureResult>,
    /// The constraints.
    pub constraints: Vec<ConstraintResult>,
    /// A/h over the trace.
    pub trace_normalized: MatrixValue,
}

/// The objective along Ψ ≥ Φ.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct DoubleDoubleRow {
    /// Φ.
    pub phi: Value,
    /// Ψ.
    pub psi: Values,
    /// The objective.
    pub objective: Values,
    /// Whether all constraints are met.
    pub feasible: Vec<bool>,
}

/// A property over the percentages of plies.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CarpetResult {
    /// The property.
    pub measure: MeasureWord,
    /// One curve per percentage of 90° plies.
    pub series: Vec<CarpetSeriesResult>,
}

/// A curve of constant percentage of 90° plies.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CarpetSeriesResult {
    /// Share of 90° plies.
    pub share_90: Value,
    /// Shares of ±45° plies, half of each sign.
    pub share_45: Values,
    /// Shares of 0° plies.
    pub share_0: Values,
    /// The property.
    pub values: Values,
}
