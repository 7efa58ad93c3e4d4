//! The conversion input.

use super::super::quantity::Quantity;
use super::super::read::present;
use super::{ConversionTag, Items, current_version};
use serde::{Deserialize, Serialize};

/// A value to write in other units.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ConversionInput {
    /// Always `conversion`.
    pub kind: ConversionTag,
    /// Version of the document.
    #[serde(default = "current_version")]
    pub version: u32,
    /// The value.
    pub value: Quantity,
    /// The kind of quantity, where the unit alone does not tell (`psi` is one of moduli and of pressures).
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub quantity: Option<String>,
    /// The units to write it in; all of its kind if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub to: Option<Items<String, 100>>,
}
