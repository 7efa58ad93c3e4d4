//! What is asked of the failure of a laminate beyond single load cases.

use super::super::quantity::Quantity;
use super::super::read::present;
use super::LoadInput;
use serde::{Deserialize, Serialize};

/// The most envelopes of one document.
pub const MAX_ENVELOPES: usize = 20;

/// A failure envelope in a plane of two loads, seen from the loads held.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EnvelopeInput {
    /// A name of your own.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The two axes: forces, moments and average stresses, or strains and curvatures.
    pub axes: [LoadAxisWord; 2],
    /// Number of directions, 4 to 3600; 360 if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub points: Option<u32>,
    /// Loads, temperature and moisture that do not change.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub held: Option<LoadInput>,
}

/// An axis of the load space of a laminate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum LoadAxisWord {
    /// Force per width along x.
    Nx,
    /// Force per width along y.
    Ny,
    /// Shear force per width.
    Nxy,
    /// Moment per width, from stress along x.
    Mx,
    /// Moment per width, from stress along y.
    My,
    /// Twisting moment per width.
    Mxy,
    /// Average stress Nx/h.
    SigmaX,
    /// Average stress Ny/h.
    SigmaY,
    /// Average stress Nxy/h.
    TauXy,
    /// Mechanical strain of the reference plane along x; other strains and curvatures do not change.
    StrainX,
    /// Along y.
    StrainY,
    /// Engineering shear strain.
    StrainXy,
    /// Mechanical curvature; other curvatures and strains do not change.
    CurvatureX,
    /// Curvature y.
    CurvatureY,
    /// Curvature xy (−2 w,xy).
    CurvatureXy,
}

/// A failure envelope of a ply material in a plane of its own stresses.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlyEnvelopeInput {
    /// The material of a ply of the layup.
    pub material: String,
    /// The two axes.
    pub axes: [PlyAxisWord; 2],
    /// Number of directions, 4 to 3600; 360 if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub points: Option<u32>,
    /// The third stress, which does not change; 0 if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub held: Option<Quantity>,
}

/// A stress of a ply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum PlyAxisWord {
    /// Along the fiber.
    Sigma1,
    /// Across the fiber.
    Sigma2,
    /// In-plane shear.
    Tau12,
}

/// How plies that fail are degraded on the way to the last.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProgressiveInput {
    /// The rule.
    pub degradation: DegradationWord,
    /// Of `complete`: what is left of E1, E2 and G12, 0 to 0.5; 0 if absent, total discount.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub share: Option<Quantity>,
    /// Of `modeBased`: what fiber failure leaves of E1, ν12 and G12, 0 to 0.5.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub fiber_share: Option<Quantity>,
    /// Of `modeBased`: what matrix failure leaves of E2, ν12 and G12, 0 to 0.5.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub matrix_share: Option<Quantity>,
}

/// A rule of degradation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum DegradationWord {
    /// A ply that fails loses stiffness in every direction.
    Complete,
    /// Fiber and matrix failure each take their part.
    ModeBased,
}

/// Strengths of the laminate under each component of force and moment.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StrengthsInput {
    /// Change of temperature that is held.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub temperature_change: Option<Quantity>,
    /// Change of moisture content that is held.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub moisture_change: Option<Quantity>,
    /// Factor on strength for what coupons do not show (damage, environment, scatter), above 0 to 1; asks for
    /// allowables.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub knock_down: Option<Quantity>,
    /// Factor that strength is divided by, 1 or more; asks for allowables.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub design_factor: Option<Quantity>,
}
