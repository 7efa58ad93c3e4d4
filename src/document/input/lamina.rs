//! The lamina input.

use super::super::quantity::Quantity;
use super::{LaminaInput, LaminaTag, current_version};
use crate::document::declare::input;

input! {
    /// One ply material, examined.
    struct LaminaDocument {
        /// Always `lamina`.
        kind: LaminaTag,
        /// Version of the document.
        #[serde(default = "current_version")]
        version: u32,
        /// A title of your own; not used.
        title?: String,
        /// The material: the id of a record, constants, or `micromechanics`, `fabric`, `shortFiber`, `platelet`.
        material: LaminaInput,
        /// Asks for the stiffness in axes turned by this angle, from x to the fiber.
        angle?: Quantity,
        /// Asks for failure: criteria, their parameters, and `states` of stress.
        failure?: super::FailureInput,
        /// Asks for derivatives of results with respect to inputs.
        sensitivity?: super::SensitivityInput,
        /// Asks for uncertainties of results from those of the inputs.
        uncertainty?: super::UncertaintyInput,
        /// Units of the report by kind of quantity, such as `{"modulus": "Msi"}`.
        units{}: String,
    }
}
