//! Exact elasticity in the laminate input.

use super::super::quantity::Quantity;
use super::super::read::present;
use serde::{Deserialize, Serialize};

/// A simply supported panel under a sine-shaped pressure, solved exactly in three dimensions; plate theories are
/// compared with it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExactInput {
    /// A name of your own.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Span along x.
    pub span_x: Quantity,
    /// Span along y; without it the panel is infinitely long in y (cylindrical bending, plies of any angle).
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub span_y: Option<Quantity>,
    /// Amplitude of the pressure, along +z on the top face: pressure · sin(πx/a) · sin(πy/b).
    pub pressure: Quantity,
}
