//! The conversion input.

use super::super::quantity::Quantity;
use super::{ConversionTag, Items, current_version};
use crate::document::declare::input;

input! {
    /// A value to write in other units.
    struct ConversionInput {
        /// Always `conversion`.
        kind: ConversionTag,
        /// Version of the document.
        #[serde(default = "current_version")]
        version: u32,
        /// The value.
        value: Quantity,
        /// The kind of quantity, where the unit alone does not tell (`psi` is one of moduli and of pressures).
        quantity?: String,
        /// The kind of quantity to turn it into, such as `permeability` from a `transmissionRate`; needs what stands between.
        r#as?: String,
        /// Thickness of the film.
        thickness?: Quantity,
        /// (Partial) pressure difference over the film.
        pressure_difference?: Quantity,
        /// Molar mass of what permeates.
        molar_mass?: Quantity,
        /// Density of the liquid.
        density?: Quantity,
        /// Viscosity of the liquid.
        viscosity?: Quantity,
        /// The units to write it in; all of its kind if absent.
        to?: Items<String, 100>,
    }
}
