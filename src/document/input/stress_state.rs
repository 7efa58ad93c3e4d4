//! States of stress of a ply material.

use super::super::quantity::Quantity;
use super::super::read::present;
use serde::{Deserialize, Serialize};

/// The most states of one document.
pub const MAX_STATES: usize = 2_000;

/// A state of stress to assess.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StateInput {
    /// A name of your own; kept in the report.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The stress that the reserve factor scales.
    pub stress: PlyStressInput,
    /// Stress that is held while the other is scaled, such as from cure; none if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub residual: Option<PlyStressInput>,
}

/// Stress in ply axes; what is absent is 0. With `sigma3`, `tau23` or `tau13` the criteria are those in three dimensions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlyStressInput {
    /// Along the fiber.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub sigma1: Option<Quantity>,
    /// Across the fiber.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub sigma2: Option<Quantity>,
    /// Through the thickness.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub sigma3: Option<Quantity>,
    /// Transverse shear across the fiber.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub tau23: Option<Quantity>,
    /// Transverse shear along the fiber.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub tau13: Option<Quantity>,
    /// In-plane shear.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub tau12: Option<Quantity>,
}

/// Strengths of a ply within its laminate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct InSituInput {
    /// Tensile strength across the fiber.
    pub yt: Quantity,
    /// In-plane shear strength.
    pub s12: Quantity,
}
