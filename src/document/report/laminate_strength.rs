//! Results on the failure of a laminate beyond single load cases.

use super::super::input::{CriterionWord, LoadAxisWord, PlyAxisWord};
use super::{CriticalPoint, Position, StiffnessResult, Value, Values};
use serde::Serialize;

/// The margin of a load case at limit or ultimate load.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MarginResult {
    /// Limit or ultimate.
    pub level: LoadLevel,
    /// The factor on the load as given.
    pub factor: Value,
    /// The criterion.
    pub criterion: CriterionWord,
    /// RF/factor − 1; absent when no factor leads to failure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub margin_of_safety: Option<Value>,
    /// Where the reserve factor is least.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub critical: Option<CriticalPoint>,
}

/// A level of load.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum LoadLevel {
    /// The highest load expected.
    Limit,
    /// Limit load times a factor of safety.
    Ultimate,
}

/// Progressive failure under a load case.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ProgressiveResult {
    /// The criterion.
    pub criterion: CriterionWord,
    /// Factor on forces and moments at first-ply failure; absent when no ply fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_ply: Option<Value>,
    /// Factor at the first failure of fibers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_fiber: Option<Value>,
    /// Factor at last-ply failure, the most that is carried; absent when the load can grow on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_ply: Option<Value>,
    /// Why it ends.
    pub end: EndWord,
    /// The failures in order.
    pub events: Vec<EventResult>,
}

/// Why a progressive analysis ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum EndWord {
    /// Nothing is left of any ply with strengths.
    AllPliesFailed,
    /// What is left does not carry the load.
    LoadLost,
    /// No higher load fails another ply.
    NoFurtherFailure,
}

/// Plies that fail at the same load.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct EventResult {
    /// Factor on forces and moments.
    pub factor: Value,
    /// The plies that fail.
    pub plies: Vec<BrokenPly>,
    /// Strain of the reference plane just before: x, y, xy.
    pub strain_before: Values,
    /// Curvature just before.
    pub curvature_before: Values,
    /// Strain just after, at the same load; absent when nothing carries it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strain_after: Option<Values>,
    /// Curvature just after.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub curvature_after: Option<Values>,
    /// The stiffness left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stiffness: Option<StiffnessResult>,
}

/// A ply that fails, where, and what breaks.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct BrokenPly {
    /// Ply, height and mode.
    #[serde(flatten)]
    pub point: CriticalPoint,
    /// Fiber or matrix.
    pub breaks: PartWord,
}

/// A part of a ply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum PartWord {
    /// The fiber.
    Fiber,
    /// The matrix.
    Matrix,
}

/// Strengths of the laminate by a criterion.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct StrengthsResult {
    /// The criterion.
    pub criterion: CriterionWord,
    /// ±Nx, ±Ny, ±Nxy, ±Mx, ±My, ±Mxy.
    pub components: Vec<StrengthResult>,
}

/// The strength of the laminate under one component.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct StrengthResult {
    /// The component.
    pub component: LoadAxisWord,
    /// +1 or −1.
    pub sign: i8,
    /// First-ply failure; absent when no load leads there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_ply: Option<StrengthValue>,
    /// Where and how the first ply fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub critical: Option<CriticalPoint>,
    /// Strain (curvature) along the component at first-ply failure, that of the load alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deformation: Option<Value>,
    /// Last-ply failure, if `progressive` is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_ply: Option<StrengthValue>,
}

/// A load that fails, and what of it is allowed.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct StrengthValue {
    /// Force or moment per width.
    pub load: Value,
    /// N/h, or 6 M/h².
    pub stress: Value,
    /// The stress times the knock-down by the design factor, if one is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowable: Option<Value>,
}

/// Failure envelopes in a plane of loads.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct EnvelopeResult {
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The axes.
    pub axes: [LoadAxisWord; 2],
    /// The step along each axis that counts as 1 for the directions.
    pub scale: [Value; 2],
    /// The inner envelope of all criteria.
    pub combined: CurveResult,
    /// The envelope of each criterion.
    pub curves: Vec<CurveResult>,
}

/// Failure envelopes of a ply material in a plane of its stresses.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct PlyEnvelopeResult {
    /// The material.
    pub material: String,
    /// The axes.
    pub axes: [PlyAxisWord; 2],
    /// The step along each axis that counts as 1 for the directions.
    pub scale: [Value; 2],
    /// The inner envelope of all criteria.
    pub combined: CurveResult,
    /// The envelope of each criterion.
    pub curves: Vec<CurveResult>,
}

/// An envelope; the last point joins the first when it is closed.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CurveResult {
    /// The criterion; absent for that of all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub criterion: Option<CriterionWord>,
    /// Whether there is a point in every direction.
    pub closed: bool,
    /// Directions of the points in the plane of the scaled axes, from the first towards the second.
    pub direction: Values,
    /// Along the first axis.
    pub x: Values,
    /// Along the second axis.
    pub y: Values,
    /// The ply that fails first, from 1 at the bottom.
    pub ply: Vec<usize>,
    /// Height in it.
    pub position: Vec<Position>,
    /// Its mode.
    pub mode: Vec<&'static str>,
    /// The criterion that governs, of the envelope of all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub governing: Vec<CriterionWord>,
    /// Directions in which no load leads to failure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open: Option<Values>,
    /// The failure of what is held alone; the curve then has no points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fails_at_rest: Option<CriticalPoint>,
}
