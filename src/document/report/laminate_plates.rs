//! Results on plates.

use super::{Value, Values};
use serde::Serialize;

/// A plate.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct PlateResult {
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Shorter side over thickness.
    pub side_to_thickness: Value,
    /// Transverse shear stiffness xx, xy, yy in force per length, with shear deformation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shear_stiffness: Option<Values>,
    /// Buckling.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub buckling: Option<BucklingResult>,
    /// Deflection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deflection: Option<DeflectionResult>,
    /// Natural frequencies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vibration: Option<VibrationResult>,
}

/// How a result was found.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct SolutionResult {
    /// `navier` or `ritz`.
    pub method: &'static str,
    /// Terms along x and y, where terms are summed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terms: Option<[usize; 2]>,
    /// Why no sine series solves this plate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_series: Option<&'static str>,
}

/// Buckling of a plate.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct BucklingResult {
    /// The least positive factor on the loads.
    pub factor: Value,
    /// The least factor on the loads with all signs turned, if they buckle the plate too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub factor_reversed: Option<Value>,
    /// Nx, Ny, Nxy at buckling.
    pub critical: Values,
    /// Half-waves along x and y of a sine solution.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waves: Option<[usize; 2]>,
    /// Relative change of the factor from two terms less: an estimate of the error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change: Option<Value>,
    /// How it was found.
    pub solution: SolutionResult,
    /// The buckled shape, if a grid was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shape: Option<ShapeResult>,
}

/// A plate under pressure.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct DeflectionResult {
    /// At the center.
    pub center: Value,
    /// The largest in size.
    pub largest: Value,
    /// Where it is: x and y.
    pub largest_at: Values,
    /// Mx, My, Mxy at the center.
    pub moment_center: Values,
    /// Relative change of the center deflection from two terms less: an estimate of the error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change: Option<Value>,
    /// How it was found.
    pub solution: SolutionResult,
    /// The shape, if a grid was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shape: Option<ShapeResult>,
}

/// Natural modes of a plate.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct VibrationResult {
    /// Rigid-body modes of frequency zero that the edges leave, besides the modes listed.
    pub rigid_body_modes: usize,
    /// The modes by rising frequency.
    pub modes: Vec<ModeResult>,
    /// How they were found.
    pub solution: SolutionResult,
}

/// A natural mode.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ModeResult {
    /// Frequency.
    pub frequency: Value,
    /// Angular frequency.
    pub angular_frequency: Value,
    /// Half-waves along x and y of a sine solution.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waves: Option<[usize; 2]>,
    /// Relative change of the frequency from two terms less: an estimate of the error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change: Option<Value>,
    /// The shape, if a grid was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shape: Option<ShapeResult>,
}

/// A shape on a grid, relative to its largest value: rows of equal y from y = 0, points from x = 0 in each.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ShapeResult {
    /// The rows.
    pub value: Vec<Vec<f64>>,
    /// Their unit.
    pub unit: &'static str,
}
