//! Results on a laminate.

use super::{MatrixValue, Value, Values};
use serde::Serialize;

/// Stiffness, constants and classification of a laminate.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct LaminateResults {
    /// Total thickness h.
    pub thickness: Value,
    /// Mass per area, if every material has a density.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub areal_mass: Option<Value>,
    /// Mean density, if every material has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub density: Option<Value>,
    /// Number of plies.
    pub ply_count: usize,
    /// The canonical layup code, if the input gave one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub layup_code: Option<String>,
    /// Whether the stack is its own mirror image in the mid-plane.
    pub symmetric: bool,
    /// Whether every +θ has its −θ.
    pub balanced: bool,
    /// Whether |B| ≤ 10⁻⁹ |A| h.
    pub membrane_bending_uncoupled: bool,
    /// Whether |A16|, |A26| ≤ 10⁻⁹ |A|.
    pub shear_extension_uncoupled: bool,
    /// max|B| / (max|A| h).
    pub coupling_ratio: Value,
    /// `[N; M] = [A B; B D] [ε0; κ]`.
    pub stiffness: StiffnessResult,
    /// `[ε0; κ] = [a b; bᵀ d] [N; M]`.
    pub compliance: ComplianceResult,
    /// Engineering constants, named by what is held.
    pub engineering: EngineeringResult,
    /// Thermal expansion, if every material has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thermal_expansion: Option<ThermalResult>,
    /// Membrane constants in all directions, if asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub polar: Option<PolarResult>,
    /// The plies from bottom to top.
    pub plies: Vec<PlyResult>,
}

/// A, B, D and the 6×6 of them.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StiffnessResult {
    /// Membrane stiffness.
    pub a: MatrixValue,
    /// Coupling stiffness.
    pub b: MatrixValue,
    /// Bending stiffness.
    pub d: MatrixValue,
    /// The 6×6, by rows, in the units of its blocks.
    pub abd: AbdMatrix,
}

/// a, b, d and the 6×6 of them.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ComplianceResult {
    /// Membrane compliance.
    pub a: MatrixValue,
    /// Coupling compliance (upper right block).
    pub b: MatrixValue,
    /// Bending compliance.
    pub d: MatrixValue,
    /// The 6×6, by rows, in the units of its blocks.
    pub abd: AbdMatrix,
}

/// A 6×6 matrix whose blocks have their own units.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AbdMatrix {
    /// The rows.
    pub value: [[f64; 6]; 6],
    /// The units of the blocks.
    pub unit: AbdUnits,
}

/// Units of the blocks: upper left, off-diagonal, lower right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AbdUnits {
    /// Upper left block.
    pub a: &'static str,
    /// Off-diagonal blocks.
    pub b: &'static str,
    /// Lower right block.
    pub d: &'static str,
}

/// Engineering constants, three ways.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct EngineeringResult {
    /// Membrane, free to bend and twist.
    pub membrane: ConstantsResult,
    /// Membrane, held flat.
    pub membrane_curvature_suppressed: ConstantsResult,
    /// Flexural.
    pub flexural: ConstantsResult,
}

/// A set of engineering constants.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ConstantsResult {
    /// Modulus along x.
    pub ex: Value,
    /// Modulus along y.
    pub ey: Value,
    /// Shear modulus.
    pub gxy: Value,
    /// Poisson's ratio, y per x.
    pub nuxy: Value,
    /// Poisson's ratio, x per y.
    pub nuyx: Value,
    /// η_xy,x = a16/a11.
    pub eta_xy_x: Value,
    /// η_xy,y = a26/a22.
    pub eta_xy_y: Value,
    /// η_x,xy = a16/a66.
    pub eta_x_xy: Value,
    /// η_y,xy = a26/a66.
    pub eta_y_xy: Value,
}

/// Thermal expansion of the free laminate; x, y, xy.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ThermalResult {
    /// Strain per kelvin, free.
    pub expansion: Values,
    /// Curvature per kelvin, free.
    pub curvature: Values,
    /// Strain per kelvin, held flat.
    pub expansion_curvature_suppressed: Values,
}

/// Membrane constants by direction.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct PolarResult {
    /// Directions.
    pub angle: Values,
    /// Modulus along each.
    pub ex: Values,
    /// Shear modulus.
    pub gxy: Values,
    /// Poisson's ratio.
    pub nuxy: Values,
    /// η_xy,x.
    pub eta_xy_x: Values,
}

/// A ply where it lies.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct PlyResult {
    /// Its material.
    pub material: String,
    /// Its angle.
    pub angle: Value,
    /// Its thickness.
    pub thickness: Value,
    /// Height of its lower face.
    pub z_bottom: Value,
    /// Height of its upper face.
    pub z_top: Value,
}
