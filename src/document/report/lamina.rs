//! Results on a ply material.

use super::super::input::{MethodWord, StatisticWord};
use super::{MatrixValue, Value, Values};
use serde::Serialize;

/// Stiffness, constants and origin of a ply material.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct LaminaResults {
    /// The constants, as given or computed.
    pub constants: MaterialResult,
    /// Q: plane-stress stiffness in ply axes; rows and columns 1, 2, 12.
    pub reduced_stiffness: MatrixValue,
    /// S: the inverse of Q.
    pub compliance: MatrixValue,
    /// Q in axes turned by the angle asked for; rows and columns x, y, xy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transformed_stiffness: Option<MatrixValue>,
    /// U1 to U5.
    pub invariants: Values,
    /// Q11 + Q22 + 2 Q66.
    pub trace: Value,
    /// Stiffness and compliance in three dimensions, if G13 and G23 are known and the constants are stable there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub solid: Option<SolidResult>,
    /// The models side by side, for a material from fiber and matrix.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub micromechanics: Option<MicromechanicsResult>,
    /// The models side by side, for short fibers and platelets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inclusions: Option<InclusionsResult>,
    /// Each state of stress by every criterion, if asked for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub failure: Vec<super::StateResult>,
}

/// The constants of a ply material.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MaterialResult {
    /// Its name in the document, or the id of its record.
    pub name: String,
    /// Where the constants come from.
    pub form: MaterialForm,
    /// Modulus along 1.
    pub e1: Value,
    /// Modulus along 2.
    pub e2: Value,
    /// Major Poisson's ratio.
    pub nu12: Value,
    /// Minor Poisson's ratio ν12 E2/E1.
    pub nu21: Value,
    /// In-plane shear modulus.
    pub g12: Value,
    /// Transverse shear modulus, plane 1–3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub g13: Option<Value>,
    /// Transverse shear modulus, plane 2–3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub g23: Option<Value>,
    /// Density.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub density: Option<Value>,
    /// Thermal expansion along 1 and 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expansion: Option<Values>,
    /// Moisture expansion along 1 and 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub swelling: Option<Values>,
    /// Ultimate strains, if given: 1 in tension and compression, 2 in tension and compression, shear.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ultimate_strains: Option<Values>,
    /// What the constants are statistically, if stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statistic: Option<StatisticWord>,
    /// Temperature and moisture they hold for, if stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<String>,
    /// Where they come from, if stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// Where the constants of a material come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum MaterialForm {
    /// A record of the data.
    Record,
    /// Orthotropic constants of the document.
    Orthotropic,
    /// Isotropic constants of the document.
    Isotropic,
    /// A foam core.
    Foam,
    /// A honeycomb core.
    Honeycomb,
    /// Fiber and matrix.
    Micromechanics,
    /// A woven fabric.
    Fabric,
    /// Short fibers in a matrix.
    ShortFiber,
    /// Platelets in a matrix.
    Platelet,
    /// Constants of an imported deck.
    Imported,
}

/// A ply material in three dimensions; rows and columns 11, 22, 33, 23, 13, 12.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct SolidResult {
    /// Whether E3, ν13, ν23 were taken from transverse isotropy about axis 1.
    pub transversely_isotropic: bool,
    /// Modulus through the thickness.
    pub e3: Value,
    /// Poisson's ratio, 3 per 1.
    pub nu13: Value,
    /// Poisson's ratio, 3 per 2.
    pub nu23: Value,
    /// Stress per strain.
    pub stiffness: Matrix6Value,
    /// Strain per stress.
    pub compliance: Matrix6Value,
}

/// A 6×6 matrix in one unit, by rows.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Matrix6Value {
    /// The rows.
    pub value: [[f64; 6]; 6],
    /// Their unit.
    pub unit: &'static str,
}

/// Fiber and matrix: the content, and every model side by side.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MicromechanicsResult {
    /// The model whose constants are used.
    pub model: MethodWord,
    /// How much of what.
    pub content: ContentResult,
    /// The constants by every model.
    pub models: Vec<EstimateResult>,
    /// Bounds for any arrangement of endless aligned fibers.
    pub bounds: AlignedBoundsResult,
    /// Thermal expansion by every model, if that of fiber and matrix is known; the one that is used first.
    pub expansion: Vec<ExpansionResult>,
    /// Rough strengths, where those of the constituents are known.
    pub strengths: RoughStrengths,
}

/// How much fiber and matrix.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ContentResult {
    /// Volume fraction of the reinforcement.
    pub volume_fraction: Value,
    /// Its mass fraction, if the densities are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mass_fraction: Option<Value>,
    /// Volume fraction of voids, if the density was measured.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub void_fraction: Option<Value>,
    /// Density: as measured, else without voids.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub density: Option<Value>,
    /// Cured ply thickness, if the areal weight is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ply_thickness: Option<Value>,
}

/// The constants by one model.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct EstimateResult {
    /// Id of the model.
    pub model: &'static str,
    /// Modulus along the fiber.
    pub e1: Value,
    /// Modulus across the fiber.
    pub e2: Value,
    /// Major Poisson's ratio.
    pub nu12: Value,
    /// In-plane shear modulus.
    pub g12: Value,
    /// Transverse shear modulus, where the model gives one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub g23: Option<Value>,
    /// Transverse Poisson's ratio E2/(2 G23) − 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nu23: Option<Value>,
    /// Plane-strain bulk modulus.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub k23: Option<Value>,
}

/// A lower and an upper bound.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BoundsResult {
    /// No arrangement is softer.
    pub lower: Value,
    /// No arrangement is stiffer.
    pub upper: Value,
}

/// Bounds for endless aligned fibers.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AlignedBoundsResult {
    /// Of the modulus along the fiber.
    pub e1: BoundsResult,
    /// Of the plane-strain bulk modulus.
    pub k23: BoundsResult,
    /// Of the transverse shear modulus.
    pub g23: BoundsResult,
    /// Of the axial shear modulus.
    pub g12: BoundsResult,
}

/// Thermal expansion by one model.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExpansionResult {
    /// Id of the model.
    pub model: &'static str,
    /// Along the fiber.
    pub alpha1: Value,
    /// Across the fiber.
    pub alpha2: Value,
}

/// Strengths estimated from the constituents: for a first sizing, never allowables.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RoughStrengths {
    /// Tension along the fiber.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub xt: Option<Value>,
    /// Compression along straight fibers, microbuckling in shear: an upper limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub xc_shear_buckling: Option<Value>,
    /// Compression along straight fibers, microbuckling in extension: an upper limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub xc_extension_buckling: Option<Value>,
    /// Compression along misaligned fibers, by kinking.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub xc_kinking: Option<Value>,
    /// Tension across the fiber.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub yt: Option<Value>,
    /// Compression across the fiber.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub yc: Option<Value>,
    /// In-plane shear.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub s12: Option<Value>,
}

/// Short fibers or platelets: the content, and the models side by side.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct InclusionsResult {
    /// How much of what.
    pub content: ContentResult,
    /// The constants by every model that applies; the one that is used first.
    pub models: Vec<EstimateResult>,
    /// Hashin–Shtrikman bounds, if the inclusions are isotropic and in all directions of space alike.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bounds: Option<IsotropicBoundsResult>,
}

/// Bounds of an isotropic mixture.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct IsotropicBoundsResult {
    /// Of the bulk modulus.
    pub k: BoundsResult,
    /// Of the shear modulus.
    pub g: BoundsResult,
}
