//! Sorption of a film in time.

use crate::document::declare::input;
use crate::document::quantity::{Column, Quantity};

input! {
    /// Sorption or desorption of a film with both faces open: a half-time, or a curve.
    #[derive(Default)]
    struct SorptionUptakeInput {
        /// Full thickness of the film.
        thickness?: Quantity,
        /// Time at which half of the change was done, instead of a curve.
        half_time?: Quantity,
        /// Times of a curve; needs `uptake`.
        time?: Column,
        /// Uptake at these times, relative: mass gain in percent, or share of the equilibrium.
        uptake?: Column,
        /// Time of the step; 0 if absent.
        start?: Quantity,
        /// Uptake at the start; the last reading up to then if absent.
        initial?: Quantity,
        /// Uptake after a long time; fitted if absent.
        equilibrium?: Quantity,
        /// Share of the change up to which the initial slope is taken; 0.5 if absent.
        initial_part?: Quantity,
    }
}
