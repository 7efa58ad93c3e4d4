//! Exact elasticity in the laminate report.

use super::{Value, Values};
use serde::Serialize;

/// A simply supported panel solved exactly; all values are amplitudes of sine and cosine fields.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ExactResult {
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The shorter span over the thickness.
    pub span_to_thickness: Value,
    /// Deflection of the mid-plane.
    pub deflection: Value,
    /// Largest |σx|, |σy|, |τxy|, |τxz|, |τyz| at the bottom, middle and top of all plies.
    pub peak_stress: Values,
    /// Plate theories under the same pressure.
    pub theories: Vec<TheoryResult>,
    /// The plies from bottom to top.
    pub plies: Vec<ExactPly>,
}

/// A plate theory against the exact solution.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct TheoryResult {
    /// Which one.
    pub theory: TheoryWord,
    /// Its deflection.
    pub deflection: Value,
    /// Its largest |σx|, |σy|, |τxy|, |τxz|, |τyz|, transverse shear from equilibrium.
    pub peak_stress: Values,
    /// How far its deflection is off: theory / exact − 1.
    pub deflection_error: Value,
    /// How far its largest stresses are off, where the exact one is not zero.
    pub stress_error: StressError,
}

/// A plate theory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum TheoryWord {
    /// Classical laminated plate theory.
    Classical,
    /// First-order shear deformation, 5/6 of Σ G t.
    ShearFiveSixths,
    /// First-order shear deformation, shear stiffness from equilibrium.
    ShearEquilibrium,
}

/// Theory / exact − 1 of each stress; absent where the exact stress is zero.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StressError {
    /// Of σx.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<Value>,
    /// Of σy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub y: Option<Value>,
    /// Of τxy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub xy: Option<Value>,
    /// Of τxz.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub xz: Option<Value>,
    /// Of τyz.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub yz: Option<Value>,
}

/// The exact solution in a ply.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExactPly {
    /// At its lower face.
    pub bottom: ExactPoint,
    /// At its mid-plane.
    pub middle: ExactPoint,
    /// At its upper face.
    pub top: ExactPoint,
}

/// Amplitudes at a height.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExactPoint {
    /// Height above the mid-plane of the laminate.
    pub z: Value,
    /// u, v, w.
    pub displacement: Values,
    /// σx, σy, σz, τyz, τxz, τxy.
    pub stress: Values,
}
