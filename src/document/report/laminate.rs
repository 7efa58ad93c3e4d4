//! Results on a laminate.

use super::super::input::CriterionWord;
use super::distortion::{ResidualResult, SpringInResult, WarpingResult};
use super::laminate_failure::{FailureModeResult, PlyFailureResult};
use super::on_request::{
    DirectionsResult, EffectiveSolidResult, InvariantsResult, LaminationParametersResult,
    ReducedBendingResult, RuleResult, TransverseShearResult,
};
use super::{EnvelopeResult, MarginResult, PlyEnvelopeResult, ProgressiveResult, StrengthsResult};
use super::{ExactResult, ExportResult, MatrixValue, PlateResult, SandwichResult, Value, Values};
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
    /// The canonical layup code, in the order of the input; absent for a list of plies that are not all alike.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub layup_code: Option<String>,
    /// Whether the stack is its own mirror image in the mid-plane.
    pub symmetric: bool,
    /// Whether every +θ has its −θ.
    pub balanced: bool,
    /// What kind of laminate it is, by stable words such as `quasiIsotropicMembrane`.
    pub classification: Vec<&'static str>,
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
    /// Moisture expansion, if every material has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moisture_expansion: Option<MoistureResult>,
    /// Transverse shear stiffness, if asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transverse_shear: Option<TransverseShearResult>,
    /// Lamination parameters, if asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lamination_parameters: Option<LaminationParametersResult>,
    /// Invariants of the materials, if asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invariants: Option<Vec<InvariantsResult>>,
    /// Bending with the membrane free, if asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reduced_bending: Option<ReducedBendingResult>,
    /// The laminate as a homogeneous solid, if asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_solid: Option<EffectiveSolidResult>,
    /// Design rules, if asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub design_rules: Option<Vec<RuleResult>>,
    /// The state before any load, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub residual: Option<ResidualResult>,
    /// Warp of a free plate, if asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warping: Option<WarpingResult>,
    /// Change of angle of a curved section, if asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spring_in: Option<SpringInResult>,
    /// Membrane constants in all directions, if asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub polar: Option<PolarResult>,
    /// Strengths by each criterion, if asked for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub strengths: Vec<StrengthsResult>,
    /// Failure envelopes, if asked for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub envelopes: Vec<EnvelopeResult>,
    /// Failure envelopes of ply materials, if asked for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ply_envelopes: Vec<PlyEnvelopeResult>,
    /// The load cases, in the order of the input.
    pub loads: Vec<LoadResult>,
    /// Decks for other programs, in the order of the input.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exports: Vec<ExportResult>,
    /// Panels solved exactly, in the order of the input.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exact: Vec<ExactResult>,
    /// Checks as a sandwich, if asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sandwich: Option<SandwichResult>,
    /// The materials in use, with the constants that were used.
    pub materials: Vec<super::MaterialResult>,
    /// Plates, in the order of the input.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub plates: Vec<PlateResult>,
    /// The plies from bottom to top.
    pub plies: Vec<PlyResult>,
}

/// One load case.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct LoadResult {
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Strain of the reference plane: x, y, xy (engineering shear).
    pub strain: Values,
    /// Curvature: x, y, xy (κxy = −2 w,xy).
    pub curvature: Values,
    /// Forces Nx, Ny, Nxy with the reactions, if any strain or curvature is prescribed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force: Option<Values>,
    /// Moments Mx, My, Mxy with the reactions, if any strain or curvature is prescribed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moment: Option<Values>,
    /// Where transverse shear stress is largest, if there are transverse forces.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transverse_shear: Option<PeakShear>,
    /// The state of each ply, bottom ply first.
    pub plies: Vec<PlyState>,
    /// The criteria asked for.
    pub failure: Vec<FailureResult>,
    /// Margins of safety, if a factor of limit or ultimate load is given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub margins: Vec<MarginResult>,
    /// Progressive failure by each criterion, if asked for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub progressive: Vec<ProgressiveResult>,
}

/// The state of a ply at three heights.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PlyState {
    /// At its lower face.
    pub bottom: PointResult,
    /// At its mid-plane.
    pub middle: PointResult,
    /// At its upper face.
    pub top: PointResult,
}

/// Strain and stress at a point.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct PointResult {
    /// Height.
    pub z: Value,
    /// Total strain: x, y, xy.
    pub strain_xy: Values,
    /// Stress: x, y, xy.
    pub stress_xy: Values,
    /// Total strain: 1, 2, 12.
    pub strain_12: Values,
    /// Stress-producing strain, total less free expansion: 1, 2, 12; absent when there is no free expansion.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mechanical_strain_12: Option<Values>,
    /// Stress: 1, 2, 12.
    pub stress_12: Values,
    /// Transverse shear stress: xz, yz; absent without transverse forces.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transverse_shear_xy: Option<Values>,
    /// Transverse shear stress in ply axes: 13, 23.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transverse_shear_12: Option<Values>,
}

/// The largest transverse shear stresses through the thickness, inside plies too.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PeakShear {
    /// τxz.
    pub xz: PeakStress,
    /// τyz.
    pub yz: PeakStress,
}

/// A largest stress and its place.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PeakStress {
    /// The stress, with its sign.
    pub stress: Value,
    /// Ply, from 1 at the bottom.
    pub ply: usize,
    /// Height.
    pub z: Value,
}

/// What a criterion says of a load case.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct FailureResult {
    /// The criterion.
    pub criterion: CriterionWord,
    /// The largest failure index of all plies, 1 at failure.
    pub index: Value,
    /// The least factor on forces and moments at first-ply failure, temperature and moisture held; absent when no
    /// factor leads to failure, 0 when temperature and moisture alone do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reserve_factor: Option<Value>,
    /// Where the reserve factor is least (the index largest, when there is none).
    pub critical: CriticalPoint,
    /// Each mode by itself, in the order of the criterion.
    pub modes: Vec<FailureModeResult>,
    /// Each ply of a material that was assessed, bottom ply first.
    pub plies: Vec<PlyFailureResult>,
    /// Materials without strengths, which were not assessed.
    pub not_assessed: Vec<String>,
}

/// A place in the laminate and its failure mode.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CriticalPoint {
    /// Ply, from 1 at the bottom.
    pub ply: usize,
    /// Height in it.
    pub position: Position,
    /// The governing mode at the load as given.
    pub mode: &'static str,
}

/// A height in a ply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Position {
    /// Lower face.
    Bottom,
    /// Mid-plane.
    Middle,
    /// Upper face.
    Top,
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

/// Moisture expansion of the free laminate; x, y, xy.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MoistureResult {
    /// Strain per moisture content, free.
    pub expansion: Values,
    /// Curvature per moisture content, free.
    pub curvature: Values,
    /// Strain per moisture content, held flat.
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
    /// η_x,xy.
    pub eta_x_xy: Values,
    /// The same of a laminate held flat, if asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub membrane_curvature_suppressed: Option<DirectionsResult>,
    /// The same of the flexural constants, if asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flexural: Option<DirectionsResult>,
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
