//! Sandwich checks in the laminate input.

use super::super::quantity::Quantity;
use super::super::read::present;
use serde::{Deserialize, Serialize};

/// The laminate as a sandwich: what its core is, and what its checks need.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SandwichInput {
    /// The material of the core: plies side by side, with a facing on both sides.
    pub core: String,
    /// Diameter of the circle in a honeycomb cell; asks for dimpling of the facings.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub cell_size: Option<Quantity>,
    /// Strength of the core in transverse shear xz.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub shear_strength_xz: Option<Quantity>,
    /// Strength of the core in transverse shear yz.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub shear_strength_yz: Option<Quantity>,
    /// Strength of the core in compression through the thickness; needs `pressure`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub compressive_strength: Option<Quantity>,
    /// Span along x of a wide column or strip, simply supported at both ends.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub span: Option<Quantity>,
    /// Uniform pressure on the panel; needs `span` or `compressiveStrength`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub pressure: Option<Quantity>,
}
