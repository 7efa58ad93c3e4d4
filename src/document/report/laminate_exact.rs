//! Exact elasticity in the laminate report.

use super::{Value, Values};
use crate::document::declare::results;
use serde::Serialize;

results! {
    /// A simply supported panel solved exactly; all values are amplitudes of sine and cosine fields.
    struct ExactResult {
        /// Its name.
        name?: String,
        /// The shorter span over the thickness.
        span_to_thickness: Value,
        /// Deflection of the mid-plane.
        deflection: Value,
        /// Largest |σx|, |σy|, |τxy|, |τxz|, |τyz| at the bottom, middle and top of all plies.
        peak_stress: Values,
        /// Plate theories under the same pressure.
        theories: Vec<TheoryResult>,
        /// The plies from bottom to top.
        plies: Vec<ExactPly>,
    }
}

results! {
    /// A plate theory against the exact solution.
    struct TheoryResult {
        /// Which one.
        theory: TheoryWord,
        /// Its deflection.
        deflection: Value,
        /// Its largest |σx|, |σy|, |τxy|, |τxz|, |τyz|, transverse shear from equilibrium.
        peak_stress: Values,
        /// How far its deflection is off: theory / exact − 1.
        deflection_error: Value,
        /// How far its largest stresses are off, where the exact one is not zero.
        stress_error: StressError,
    }
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
