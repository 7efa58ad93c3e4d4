//! Ply materials from their constituents: fiber and matrix, fabric, short fibers, platelets.

use super::super::quantity::Quantity;
use super::super::read::present;
use super::LaminaInput;
use super::laminate::id_or_constants;
use serde::{Deserialize, Serialize};

/// A ply of endless aligned fibers from fiber and matrix.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MicromechanicsInput {
    /// The fiber.
    pub fiber: FiberInput,
    /// The matrix.
    pub matrix: MatrixInput,
    /// Fiber content by volume; this, or one of the next two.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub fiber_volume_fraction: Option<Quantity>,
    /// Fiber content by weight; needs both densities.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub fiber_weight_fraction: Option<Quantity>,
    /// Mass of fiber per area of ply: with `curedPlyThickness` it gives the content, with a fraction the thickness.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub fiber_areal_weight: Option<Quantity>,
    /// Thickness of the cured ply.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub cured_ply_thickness: Option<Quantity>,
    /// Density measured on the ply, for the content of voids.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub measured_density: Option<Quantity>,
    /// The model whose constants are used; `concentricCylinders` if absent: it has no free parameter, gives all five
    /// constants, and lies on or between the bounds.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub model: Option<MethodWord>,
    /// Halpin–Tsai ξ of E2; 2 if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub xi_e2: Option<Quantity>,
    /// Halpin–Tsai ξ of G12; 1 if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub xi_g12: Option<Quantity>,
    /// Stress partitioning η of E2; 0.5 if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub eta_e2: Option<Quantity>,
    /// Stress partitioning η of G12; (1 + Gm/Gf12)/2 if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub eta_g12: Option<Quantity>,
    /// Angle by which the fibers are off their direction, for the compressive strength by kinking.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub fiber_misalignment: Option<Quantity>,
}

/// A micromechanical model by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum MethodWord {
    /// Rule of mixtures.
    RuleOfMixtures,
    /// Rule of mixtures with stress partitioning.
    ModifiedRuleOfMixtures,
    /// Halpin–Tsai.
    HalpinTsai,
    /// Chamis.
    Chamis,
    /// Hopkins–Chamis.
    HopkinsChamis,
    /// Puck.
    Puck,
    /// Puck, shear modulus of Förster and Knappe.
    PuckFoerster,
    /// Concentric cylinder assemblage.
    ConcentricCylinders,
    /// Mori–Tanaka.
    MoriTanaka,
}

/// A fiber: the id of a record, or its constants.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum FiberInput {
    /// The id of a record.
    Record(String),
    /// Constants.
    Constants(Box<FiberConstants>),
}

id_or_constants!(FiberInput, FiberConstants, "the id of a fiber or an object with its constants");

/// Constants of a fiber or another reinforcement: `e` and `nu` if isotropic, else `e1`, `e2`, `nu12`, `g12` and one of
/// `g23`, `nu23`; or a `record` with what it lacks.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FiberConstants {
    /// The id of a record, for the elastic constants.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub record: Option<String>,
    /// Modulus of an isotropic fiber.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub e: Option<Quantity>,
    /// Poisson's ratio of an isotropic fiber.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub nu: Option<Quantity>,
    /// Modulus along the fiber.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub e1: Option<Quantity>,
    /// Modulus across the fiber.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub e2: Option<Quantity>,
    /// Poisson's ratio, 2 per 1.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub nu12: Option<Quantity>,
    /// Axial shear modulus.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub g12: Option<Quantity>,
    /// Transverse shear modulus.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub g23: Option<Quantity>,
    /// Transverse Poisson's ratio, instead of `g23`: G23 = E2/(2 (1 + ν23)).
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub nu23: Option<Quantity>,
    /// Density.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub density: Option<Quantity>,
    /// Thermal expansion of an isotropic fiber.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub alpha: Option<Quantity>,
    /// Thermal expansion along the fiber.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub alpha1: Option<Quantity>,
    /// Thermal expansion across the fiber.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub alpha2: Option<Quantity>,
    /// Tensile strength, for the rough strength of the ply.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub tensile_strength: Option<Quantity>,
    /// Where the constants come from, in your words; kept in the report.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// A matrix: the id of a record, or its constants.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum MatrixInput {
    /// The id of a record.
    Record(String),
    /// Constants.
    Constants(Box<MatrixConstants>),
}

id_or_constants!(MatrixInput, MatrixConstants, "the id of a matrix or an object with its constants");

/// Constants of an isotropic matrix; or a `record` with what it lacks.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MatrixConstants {
    /// The id of a record, for the elastic constants.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub record: Option<String>,
    /// Modulus.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub e: Option<Quantity>,
    /// Poisson's ratio.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub nu: Option<Quantity>,
    /// Density.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub density: Option<Quantity>,
    /// Thermal expansion.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub alpha: Option<Quantity>,
    /// Moisture expansion, strain per mass fraction of moisture in the matrix.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub beta: Option<Quantity>,
    /// Tensile strength, for the rough transverse strength of the ply.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub tensile_strength: Option<Quantity>,
    /// Compressive strength, positive.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub compressive_strength: Option<Quantity>,
    /// Shear strength.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub shear_strength: Option<Quantity>,
    /// Where the constants come from, in your words; kept in the report.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// A woven fabric, as the cross-ply of its yarns.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FabricInput {
    /// The unidirectional ply of the yarns at the fiber content of the fabric.
    pub ply: LaminaInput,
    /// Share of the yarns along 1, by volume; 0.5 for a balanced fabric.
    pub warp_fraction: Quantity,
    /// Factor on the modulus along the yarns for their crimp, above 0 to 1; from tests of the weave.
    pub knock_down: Quantity,
}

/// A ply of short fibers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShortFiberInput {
    /// The fiber.
    pub fiber: FiberInput,
    /// The matrix.
    pub matrix: MatrixInput,
    /// Fiber content by volume; this or the next.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub fiber_volume_fraction: Option<Quantity>,
    /// Fiber content by weight; needs both densities.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub fiber_weight_fraction: Option<Quantity>,
    /// Length of a fiber over its diameter.
    pub aspect_ratio: Quantity,
    /// How the fibers lie.
    pub orientation: OrientationWord,
    /// The model whose constants are used; `moriTanaka` if absent: it needs no fitted ξ.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub model: Option<InclusionWord>,
}

/// How short fibers lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum OrientationWord {
    /// All along 1.
    Aligned,
    /// In the plane, all directions alike.
    RandomInPlane,
    /// All directions of space alike.
    RandomInSpace,
}

/// A model for short fibers or platelets by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum InclusionWord {
    /// Halpin–Tsai.
    HalpinTsai,
    /// Mori–Tanaka.
    MoriTanaka,
}

/// A matrix with platelets such as graphene in all directions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlateletInput {
    /// The platelet; isotropic constants `e` and `nu`.
    pub platelet: FiberInput,
    /// The matrix.
    pub matrix: MatrixInput,
    /// Platelet content by volume; this or the next.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub volume_fraction: Option<Quantity>,
    /// Platelet content by weight; needs both densities.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub weight_fraction: Option<Quantity>,
    /// Width of a platelet over its thickness.
    pub aspect_ratio: Quantity,
    /// Halpin–Tsai ξ in the plane of the platelet; 2 w/t if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub xi: Option<Quantity>,
    /// The model whose constants are used; `moriTanaka` if absent: it needs no fitted ξ.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub model: Option<InclusionWord>,
}
