//! The lamina input.

use super::super::quantity::Quantity;
use super::super::read::present;
use super::{Entries, LaminaInput, LaminaTag, current_version};
use serde::{Deserialize, Serialize};

/// One ply material, examined.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LaminaDocument {
    /// Always `lamina`.
    pub kind: LaminaTag,
    /// Version of the document.
    #[serde(default = "current_version")]
    pub version: u32,
    /// A title of your own; not used.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The material: the id of a record, constants, or `micromechanics`, `fabric`, `shortFiber`, `platelet`.
    pub material: LaminaInput,
    /// Asks for the stiffness in axes turned by this angle, from x to the fiber.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub angle: Option<Quantity>,
    /// Asks for failure: criteria, their parameters, and `states` of stress.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub failure: Option<super::FailureInput>,
    /// Asks for derivatives of results with respect to inputs.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub sensitivity: Option<super::SensitivityInput>,
    /// Asks for uncertainties of results from those of the inputs.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub uncertainty: Option<super::UncertaintyInput>,
    /// Units of the report by kind of quantity, such as `{"modulus": "Msi"}`.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    pub units: Entries<String>,
}
