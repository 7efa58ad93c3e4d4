//! Residual state of a laminate, and the shapes it takes from it.

use super::super::quantity::Quantity;
use super::super::read::present;
use serde::{Deserialize, Serialize};

/// The change since the laminate was free of stress, held in every load case while mechanical loads are scaled.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ResidualInput {
    /// Temperature at which it was free of stress, near that of cure; with `serviceTemperature`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub stress_free_temperature: Option<Quantity>,
    /// Temperature in service.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub service_temperature: Option<Quantity>,
    /// Change of temperature, in place of the two temperatures; negative after cooling.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub temperature_change: Option<Quantity>,
    /// Change of moisture content.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub moisture_change: Option<Quantity>,
}

/// A free rectangular plate whose warp is wanted; needs `residual`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WarpingInput {
    /// Along x.
    pub length: Quantity,
    /// Along y.
    pub width: Quantity,
}

/// A curved section whose change of angle is wanted; needs `residual`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SpringInInput {
    /// Angle that the arc spans: 90° for an L.
    pub angle: Quantity,
    /// The laminate axis that follows the arc; x if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub along: Option<AxisWord>,
    /// Free strain of cure along the arc, negative for shrinkage; 0 if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub tangential_cure_strain: Option<Quantity>,
    /// Free strain of cure through the thickness, negative for shrinkage; 0 if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub radial_cure_strain: Option<Quantity>,
}

/// An axis of the laminate in its plane.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum AxisWord {
    /// x.
    #[default]
    X,
    /// y.
    Y,
}
