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
use crate::document::declare::results;
use serde::Serialize;

results! {
    /// Stiffness, constants and classification of a laminate.
    struct LaminateResults {
        /// Total thickness h.
        thickness: Value,
        /// Mass per area, if every material has a density.
        areal_mass?: Value,
        /// Mean density, if every material has one.
        density?: Value,
        /// Number of plies.
        ply_count: usize,
        /// The canonical layup code, in the order of the input; absent for a list of plies that are not all alike.
        layup_code?: String,
        /// Whether the stack is its own mirror image in the mid-plane.
        symmetric: bool,
        /// Whether every +θ has its −θ.
        balanced: bool,
        /// What kind of laminate it is, by stable words such as `quasiIsotropicMembrane`.
        classification: Vec<&'static str>,
        /// Whether |B| ≤ 10⁻⁹ |A| h.
        membrane_bending_uncoupled: bool,
        /// Whether |A16|, |A26| ≤ 10⁻⁹ |A|.
        shear_extension_uncoupled: bool,
        /// max|B| / (max|A| h).
        coupling_ratio: Value,
        /// `[N; M] = [A B; B D] [ε0; κ]`.
        stiffness: StiffnessResult,
        /// `[ε0; κ] = [a b; bᵀ d] [N; M]`.
        compliance: ComplianceResult,
        /// Engineering constants, named by what is held.
        engineering: EngineeringResult,
        /// Thermal expansion, if every material has one.
        thermal_expansion?: ThermalResult,
        /// Moisture expansion, if every material has one.
        moisture_expansion?: MoistureResult,
        /// Transverse shear stiffness, if asked for.
        transverse_shear?: TransverseShearResult,
        /// Lamination parameters, if asked for.
        lamination_parameters?: LaminationParametersResult,
        /// Invariants of the materials, if asked for.
        invariants?: Vec<InvariantsResult>,
        /// Bending with the membrane free, if asked for.
        reduced_bending?: ReducedBendingResult,
        /// The laminate as a homogeneous solid, if asked for.
        effective_solid?: EffectiveSolidResult,
        /// Design rules, if asked for.
        design_rules?: Vec<RuleResult>,
        /// The state before any load, if there is one.
        residual?: ResidualResult,
        /// Warp of a free plate, if asked for.
        warping?: WarpingResult,
        /// Change of angle of a curved section, if asked for.
        spring_in?: SpringInResult,
        /// Membrane constants in all directions, if asked for.
        polar?: PolarResult,
        /// Strengths by each criterion, if asked for.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        strengths: Vec<StrengthsResult>,
        /// Failure envelopes, if asked for.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        envelopes: Vec<EnvelopeResult>,
        /// Failure envelopes of ply materials, if asked for.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        ply_envelopes: Vec<PlyEnvelopeResult>,
        /// The load cases, in the order of the input.
        loads: Vec<LoadResult>,
        /// Decks for other programs, in the order of the input.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        exports: Vec<ExportResult>,
        /// Panels solved exactly, in the order of the input.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        exact: Vec<ExactResult>,
        /// Checks as a sandwich, if asked for.
        sandwich?: SandwichResult,
        /// The materials in use, with the constants that were used.
        materials: Vec<super::MaterialResult>,
        /// Plates, in the order of the input.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        plates: Vec<PlateResult>,
        /// The plies from bottom to top.
        plies: Vec<PlyResult>,
    }
}

results! {
    /// One load case.
    struct LoadResult {
        /// Its name.
        name?: String,
        /// Strain of the reference plane: x, y, xy (engineering shear).
        strain: Values,
        /// Curvature: x, y, xy (κxy = −2 w,xy).
        curvature: Values,
        /// Forces Nx, Ny, Nxy with the reactions, if any strain or curvature is prescribed.
        force?: Values,
        /// Moments Mx, My, Mxy with the reactions, if any strain or curvature is prescribed.
        moment?: Values,
        /// Where transverse shear stress is largest, if there are transverse forces.
        transverse_shear?: PeakShear,
        /// The state of each ply, bottom ply first.
        plies: Vec<PlyState>,
        /// The criteria asked for.
        failure: Vec<FailureResult>,
        /// Margins of safety, if a factor of limit or ultimate load is given.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        margins: Vec<MarginResult>,
        /// Progressive failure by each criterion, if asked for.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        progressive: Vec<ProgressiveResult>,
    }
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

results! {
    /// Strain and stress at a point.
    struct PointResult {
        /// Height.
        z: Value,
        /// Total strain: x, y, xy.
        strain_xy: Values,
        /// Stress: x, y, xy.
        stress_xy: Values,
        /// Total strain: 1, 2, 12.
        strain_12: Values,
        /// Stress-producing strain, total less free expansion: 1, 2, 12; absent when there is no free expansion.
        mechanical_strain_12?: Values,
        /// Stress: 1, 2, 12.
        stress_12: Values,
        /// Transverse shear stress: xz, yz; absent without transverse forces.
        transverse_shear_xy?: Values,
        /// Transverse shear stress in ply axes: 13, 23.
        transverse_shear_12?: Values,
    }
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

results! {
    /// What a criterion says of a load case.
    struct FailureResult {
        /// The criterion.
        criterion: CriterionWord,
        /// The largest failure index of all plies, 1 at failure.
        index: Value,
        /// The least factor on forces and moments at first-ply failure, temperature and moisture held; absent when no
        /// factor leads to failure, 0 when temperature and moisture alone do.
        reserve_factor?: Value,
        /// Where the reserve factor is least (the index largest, when there is none).
        critical: CriticalPoint,
        /// Each mode by itself, in the order of the criterion.
        modes: Vec<FailureModeResult>,
        /// Each ply of a material that was assessed, bottom ply first.
        plies: Vec<PlyFailureResult>,
        /// Materials without strengths, which were not assessed.
        not_assessed: Vec<String>,
    }
}

results! {
    /// A place in the laminate and its failure mode.
    struct CriticalPoint {
        /// Ply, from 1 at the bottom.
        ply: usize,
        /// Height in it.
        position: Position,
        /// The governing mode at the load as given.
        mode: &'static str,
    }
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

results! {
    /// Engineering constants, three ways.
    struct EngineeringResult {
        /// Membrane, free to bend and twist.
        membrane: ConstantsResult,
        /// Membrane, held flat.
        membrane_curvature_suppressed: ConstantsResult,
        /// Flexural.
        flexural: ConstantsResult,
    }
}

results! {
    /// A set of engineering constants.
    struct ConstantsResult {
        /// Modulus along x.
        ex: Value,
        /// Modulus along y.
        ey: Value,
        /// Shear modulus.
        gxy: Value,
        /// Poisson's ratio, y per x.
        nuxy: Value,
        /// Poisson's ratio, x per y.
        nuyx: Value,
        /// η_xy,x = a16/a11.
        eta_xy_x: Value,
        /// η_xy,y = a26/a22.
        eta_xy_y: Value,
        /// η_x,xy = a16/a66.
        eta_x_xy: Value,
        /// η_y,xy = a26/a66.
        eta_y_xy: Value,
    }
}

results! {
    /// Thermal expansion of the free laminate; x, y, xy.
    struct ThermalResult {
        /// Strain per kelvin, free.
        expansion: Values,
        /// Curvature per kelvin, free.
        curvature: Values,
        /// Strain per kelvin, held flat.
        expansion_curvature_suppressed: Values,
    }
}

results! {
    /// Moisture expansion of the free laminate; x, y, xy.
    struct MoistureResult {
        /// Strain per moisture content, free.
        expansion: Values,
        /// Curvature per moisture content, free.
        curvature: Values,
        /// Strain per moisture content, held flat.
        expansion_curvature_suppressed: Values,
    }
}

results! {
    /// Membrane constants by direction.
    struct PolarResult {
        /// Directions.
        angle: Values,
        /// Modulus along each.
        ex: Values,
        /// Shear modulus.
        gxy: Values,
        /// Poisson's ratio.
        nuxy: Values,
        /// η_xy,x.
        eta_xy_x: Values,
        /// η_x,xy.
        eta_x_xy: Values,
        /// The same of a laminate held flat, if asked for.
        membrane_curvature_suppressed?: DirectionsResult,
        /// The same of the flexural constants, if asked for.
        flexural?: DirectionsResult,
    }
}

results! {
    /// A ply where it lies.
    struct PlyResult {
        /// Its material.
        material: String,
        /// Its angle.
        angle: Value,
        /// Its thickness.
        thickness: Value,
        /// Height of its lower face.
        z_bottom: Value,
        /// Height of its upper face.
        z_top: Value,
    }
}
