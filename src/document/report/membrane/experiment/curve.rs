//! Permeation of a gas in time.

use super::Estimate;
use crate::document::declare::results;
use crate::document::report::{Value, Values};

results! {
    /// What flux and time lag of a film say about it.
    struct PermeationProperties {
        /// Steady flux.
        flux?: Estimate,
        /// Time lag θ.
        time_lag?: Estimate,
        /// Flux over pressure difference.
        permeance?: Estimate,
        /// Permeability P.
        permeability?: Estimate,
        /// Diffusivity D = L²/6θ.
        diffusivity?: Estimate,
        /// Solubility S = P/D.
        solubility?: Estimate,
    }
}

results! {
    /// Time lag and what follows from it.
    struct TimeLagResult {
        /// From the numbers given, or from the straight line through the steady part of the curve.
        properties: PermeationProperties,
        /// Concentration in the upstream face: flux · L/D.
        upstream_concentration?: Value,
        /// The line.
        fit?: PermeationFitResult,
        /// The properties without the bias of the window.
        corrected?: PermeationProperties,
        /// The fit of the whole curve.
        transient?: TransientResult,
        /// The exact curve at the asked times.
        prediction?: PredictionResult,
        /// The exact curve and its asymptote at the asked multiples of the time lag.
        multiples?: Vec<MultipleResult>,
    }
}

results! {
    /// A closed permeate volume.
    struct ConstantVolumeResult {
        /// Steady rate of the pressure, with the leak.
        steady_rate: Estimate,
        /// Rate of the leak, if known.
        leak_rate?: Estimate,
        /// From the steady rate less the leak; with a curve, from the straight line through its steady part.
        properties: PermeationProperties,
        /// The line.
        fit?: PermeationFitResult,
        /// The properties without the bias of the window.
        corrected?: PermeationProperties,
        /// The fit of the whole curve.
        transient?: TransientResult,
    }
}

results! {
    /// A flowmeter.
    struct ConstantPressureResult {
        /// Volume per time in the meter.
        flow: Estimate,
        /// Vapor pressure taken off.
        vapor_pressure?: Value,
        /// Flux and what follows from it.
        properties: PermeationProperties,
        /// Flow of each run.
        runs?: Values,
    }
}

results! {
    /// A line through the steady part of a curve.
    struct PermeationFitResult {
        /// The points it goes through.
        window: WindowResult,
        /// Slope of the line, less the leak.
        slope: Estimate,
        /// Height of the line at the start.
        intercept: Estimate,
        /// Correlation of slope and time lag.
        correlation: Value,
        /// Standard deviation of the points about the line.
        scatter: Value,
        /// Share of the variance that the line explains.
        r_squared: Value,
        /// Standard errors times this are half of a 95 % interval.
        coverage_factor: Value,
        /// Whether the points lie on a line.
        linearity: LinearityResult,
        /// What the transient does to this window; absent where the curve never was one.
        bias?: BiasResult,
        /// Times since the start.
        time: Values,
        /// What was measured, from the start on, less the leak.
        measured: Values,
        /// The line at these times.
        line: Values,
        /// Measured less line.
        residual: Values,
    }
}

results! {
    /// The points of a line.
    struct WindowResult {
        /// Time of the first since the start.
        from: Value,
        /// Time of the last since the start.
        to: Value,
        /// How many.
        points: usize,
        /// Time of the first over the time lag.
        start_multiple: Value,
    }
}

results! {
    /// A parabola through the same points: what its curvature is worth.
    struct LinearityResult {
        /// Change of the slope over the window, over the slope.
        slope_change: Estimate,
        /// Probability of at least this curvature from scatter alone; a small one says that the points are not on a line.
        probability: Value,
    }
}

results! {
    /// What the transient does to a line that starts too early, from the exact curve at the same times.
    struct BiasResult {
        /// Fitted over true time lag, less 1.
        time_lag: Value,
        /// Fitted over true slope, less 1.
        slope: Value,
        /// Fitted over true diffusivity, less 1.
        diffusivity: Value,
        /// Distance of the exact curve from its asymptote at the first point, over the height of the asymptote.
        asymptote_distance: Value,
    }
}

results! {
    /// The whole transient fitted.
    struct TransientResult {
        /// What slope and time lag say about the film.
        properties: PermeationProperties,
        /// Correlation of flux and time lag.
        correlation: Value,
        /// Slope of the leak, if fitted.
        leak?: Estimate,
        /// Offset of the readings, if fitted.
        offset?: Estimate,
        /// Standard deviation of the points about the curve.
        scatter: Value,
        /// The curve at the times of the fit.
        curve: Values,
        /// Measured less curve.
        residual: Values,
    }
}

results! {
    /// The exact curve at times.
    struct PredictionResult {
        /// Permeated amount per area.
        amount: Values,
        /// Flux out of the film.
        flux: Values,
        /// Times over the time lag.
        multiple: Values,
    }
}

results! {
    /// The exact curve and its asymptote.
    struct MultipleResult {
        /// Time over time lag.
        multiple: Value,
        /// Distance of the curve from the asymptote over the height of the asymptote.
        asymptote_distance: Value,
        /// Flux over steady flux, less 1.
        flux: Value,
        /// Time lag of the tangent there over the true one, less 1.
        tangent_time_lag: Value,
    }
}
