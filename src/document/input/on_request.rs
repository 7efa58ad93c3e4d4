//! What a laminate report adds only when asked, so that a plain one stays small.

use super::super::quantity::Quantity;
use super::super::read::present;
use serde::{Deserialize, Serialize};

/// A part of a laminate report that is added on request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum IncludeWord {
    /// Transverse shear stiffness in all forms; needs `g13` and `g23`.
    TransverseShear,
    /// Lamination parameters.
    LaminationParameters,
    /// Invariants U1 to U5 and trace of each material.
    Invariants,
    /// Bending stiffness with the membrane forces free, and flexural constants with the strain held.
    ReducedBending,
    /// The homogeneous solid that the laminate is like; needs `g13` and `g23`.
    EffectiveSolid,
}

/// Which membrane or flexural constants a sweep of directions follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum ConstantsWord {
    /// Membrane, free to bend and twist.
    Membrane,
    /// Membrane, held flat.
    MembraneCurvatureSuppressed,
    /// Flexural.
    Flexural,
}

/// Asks for design rules; limits that are absent are the usual ones.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DesignRulesInput {
    /// Least share of each of 0°, 45°, −45° and 90°; 10 % if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub least_share: Option<Quantity>,
    /// The most plies of one angle that lie together; 4 if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub most_contiguous: Option<u32>,
    /// Largest angle between neighbors; 45° if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub largest_disorientation: Option<Quantity>,
}
