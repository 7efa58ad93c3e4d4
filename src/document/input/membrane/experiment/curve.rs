//! Permeation of a gas in time.

use crate::document::declare::input;
use crate::document::input::Items;
use crate::document::quantity::{Column, Quantity};

input! {
    /// A time lag, and what follows from it.
    #[derive(Default)]
    struct TimeLagInput {
        /// Thickness of the film.
        thickness?: Quantity,
        /// The time lag θ, instead of a curve or `diffusivity`.
        time_lag?: Quantity,
        /// The diffusivity, instead of a curve or `timeLag`.
        diffusivity?: Quantity,
        /// Times of a curve; needs `amount`.
        time?: Column,
        /// Permeated amount per area at these times.
        amount?: Column,
        /// Time at which the gas came to the film; 0 if absent.
        start?: Quantity,
        /// The steady flux, where no curve gives it.
        flux?: Quantity,
        /// The permeability, instead of `flux`.
        permeability?: Quantity,
        /// Concentration in the upstream face, instead of `flux`.
        upstream_concentration?: Quantity,
        /// Pressure of the gas upstream; gives permeability and solubility.
        upstream_pressure?: Quantity,
        /// Mean pressure of the gas downstream in the steady state; 0 if absent.
        permeate_pressure?: Quantity,
        /// Which points of the curve are on the straight line.
        window?: WindowInput,
        /// Fits the whole transient too.
        transient_fit?: TransientFitInput,
        /// Whether the polymer is glassy; unless it is said not to be, a warning calls the diffusivity an apparent one.
        glassy?: bool,
        /// The exact curve at times of your own.
        prediction?: PredictionInput,
        /// Multiples of the time lag for which the distance of the curve from its asymptote is asked.
        multiples?: Items<f64, 1000>,
    }
}

input! {
    /// Times at which amount and flux are computed.
    struct PredictionInput {
        /// Times since the gas came to the film.
        time: Column,
    }
}

input! {
    /// The points a straight line is fitted to: between two times, or after a multiple of the time lag.
    #[derive(Default)]
    struct WindowInput {
        /// First time, as in the column of times.
        from?: Quantity,
        /// Last time, as in the column of times.
        to?: Quantity,
        /// Start of the window in time lags of the line itself; 3 if nothing is stated.
        multiple?: f64,
    }
}

input! {
    /// What is fitted to the whole curve beside slope and time lag.
    #[derive(Default)]
    struct TransientFitInput {
        /// A leak that rises evenly from the start; not if absent.
        leak?: bool,
        /// A constant offset of the readings; not if absent.
        offset?: bool,
    }
}

input! {
    /// Rise of the permeate pressure in a closed volume: its steady rate, or the whole curve.
    #[derive(Default)]
    struct ConstantVolumeInput {
        /// Volume of the permeate side.
        volume?: Quantity,
        /// Area of the film.
        area?: Quantity,
        /// Temperature of the gas in the volume.
        temperature?: Quantity,
        /// Thickness of the film; gives permeability, diffusivity and solubility.
        thickness?: Quantity,
        /// Pressure of the gas upstream.
        upstream_pressure?: Quantity,
        /// Mean pressure of the gas downstream in the steady state; 0 if absent.
        permeate_pressure?: Quantity,
        /// Steady rate of the permeate pressure, instead of a curve.
        steady_rate?: Quantity,
        /// Times of a curve; needs `pressure`.
        time?: Column,
        /// Permeate pressure at these times.
        pressure?: Column,
        /// Time at which the gas came to the film; 0 if absent.
        start?: Quantity,
        /// Permeate pressure at the start; the last reading up to then if absent.
        initial_pressure?: Quantity,
        /// Rate of the pressure without permeation.
        leak_rate?: Quantity,
        /// A curve of the pressure without permeation, instead of `leakRate`.
        leak?: LeakInput,
        /// Which points of the curve are on the straight line.
        window?: WindowInput,
        /// Fits the whole transient too.
        transient_fit?: TransientFitInput,
        /// Whether the polymer is glassy; unless it is said not to be, a warning calls the diffusivity an apparent one.
        glassy?: bool,
    }
}

input! {
    /// A curve of the permeate pressure with the upstream side empty.
    struct LeakInput {
        /// Times.
        time: Column,
        /// Pressures at these times.
        pressure: Column,
    }
}

input! {
    /// Flow of the permeate at constant pressure: a flow, or volumes and the times they took.
    #[derive(Default)]
    struct ConstantPressureInput {
        /// Volume per time in the meter.
        flow?: Quantity,
        /// Volumes swept by the bubble, one per run; needs `time`.
        volume?: Column,
        /// Time of each run.
        time?: Column,
        /// Temperature of the meter.
        temperature?: Quantity,
        /// Pressure in the meter.
        pressure?: Quantity,
        /// Whether the gas is saturated with water vapor, as over a soap film; not if absent.
        wet?: bool,
        /// Pressure of the vapor in the meter, instead of `wet`.
        vapor_pressure?: Quantity,
        /// Area of the film.
        area?: Quantity,
        /// Thickness of the film; gives the permeability.
        thickness?: Quantity,
        /// Pressure difference of the gas over the film.
        pressure_difference?: Quantity,
        /// Pressure of the gas upstream, instead of `pressureDifference`; needs `permeatePressure`.
        upstream_pressure?: Quantity,
        /// Pressure of the gas downstream; needs `upstreamPressure`.
        permeate_pressure?: Quantity,
    }
}
