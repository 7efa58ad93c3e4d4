//! Sorption of a film in time.

use super::Estimate;
use crate::document::declare::results;
use crate::document::report::{Value, Values};

results! {
    /// Diffusivity from sorption or desorption.
    struct SorptionUptakeResult {
        /// From the half-time.
        half_time?: HalfTimeResult,
        /// From the initial slope against the root of time.
        initial_slope?: InitialSlopeResult,
        /// From the whole curve.
        fit?: UptakeFitResult,
    }
}

results! {
    /// The half-time.
    struct HalfTimeResult {
        /// Time at which half of the change is done; between two readings along a line against the root of time.
        half_time: Value,
        /// D = 0.049183 L²/t½.
        diffusivity: Value,
    }
}

results! {
    /// The initial slope.
    struct InitialSlopeResult {
        /// Points it goes through, beside the origin.
        points: usize,
        /// Share of the change per root of a second, 1/√s.
        slope: f64,
        /// D = π (L slope/4)².
        diffusivity: Estimate,
    }
}

results! {
    /// The exact curve fitted.
    struct UptakeFitResult {
        /// Diffusivity.
        diffusivity: Estimate,
        /// Change of the uptake after a long time; without a standard error where it was given.
        equilibrium: Estimate,
        /// Correlation of diffusivity and equilibrium.
        correlation: Value,
        /// Standard deviation of the points about the curve.
        scatter: Value,
        /// Standard errors times this are half of a 95 % interval.
        coverage_factor: Value,
        /// Times since the start.
        time: Values,
        /// Change of the uptake since the start.
        measured: Values,
        /// The curve at these times.
        curve: Values,
        /// Measured less curve.
        residual: Values,
    }
}
