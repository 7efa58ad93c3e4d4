//! Exact elasticity in the laminate input.

use super::super::quantity::Quantity;
use crate::document::declare::input;

input! {
    /// A simply supported panel under a sine-shaped pressure, solved exactly in three dimensions; plate theories are
    /// compared with it.
    struct ExactInput {
        /// A name of your own.
        name?: String,
        /// Span along x.
        span_x: Quantity,
        /// Span along y; without it the panel is infinitely long in y (cylindrical bending, plies of any angle).
        span_y?: Quantity,
        /// Amplitude of the pressure, along +z on the top face: pressure · sin(πx/a) · sin(πy/b).
        pressure: Quantity,
    }
}
