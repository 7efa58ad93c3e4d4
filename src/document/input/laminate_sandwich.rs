//! Sandwich checks in the laminate input.

use super::super::quantity::Quantity;
use crate::document::declare::input;

input! {
    /// The laminate as a sandwich: what its core is, and what its checks need.
    struct SandwichInput {
        /// The material of the core: plies side by side, with a facing on both sides.
        core: String,
        /// Diameter of the circle in a honeycomb cell; asks for dimpling of the facings.
        cell_size?: Quantity,
        /// Strength of the core in transverse shear xz.
        shear_strength_xz?: Quantity,
        /// Strength of the core in transverse shear yz.
        shear_strength_yz?: Quantity,
        /// Strength of the core in compression through the thickness; needs `pressure`.
        compressive_strength?: Quantity,
        /// Span along x of a wide column or strip, simply supported at both ends.
        span?: Quantity,
        /// Uniform pressure on the panel; needs `span` or `compressiveStrength`.
        pressure?: Quantity,
    }
}
