//! Results of measurements on membranes.

mod curve;
mod table;
mod uptake;

pub use curve::{
    BiasResult, ConstantPressureResult, ConstantVolumeResult, LinearityResult, MultipleResult,
    PermeationFitResult, PermeationProperties, PredictionResult, TimeLagResult, TransientResult,
    WindowResult,
};

pub use table::{IsothermFitResult, IsothermResult, WaterLineResult, WaterPermeanceResult};
pub use uptake::{HalfTimeResult, InitialSlopeResult, SorptionUptakeResult, UptakeFitResult};

use crate::document::declare::results;
use crate::document::report::ReferenceState;

results! {
    /// What the experiments of a document give.
    struct MembraneExperimentResults {
        /// Of the time lag.
        time_lag?: TimeLagResult,
        /// Of the closed permeate volume.
        constant_volume?: ConstantVolumeResult,
        /// Of the flowmeter.
        constant_pressure?: ConstantPressureResult,
        /// Of the uptake.
        sorption_uptake?: SorptionUptakeResult,
        /// Of the isotherm.
        isotherm?: IsothermResult,
        /// Of flux against pressure.
        water_permeance?: WaterPermeanceResult,
        /// What "(STP)" means in every unit of this report.
        standard_state: ReferenceState,
    }
}

results! {
    /// A number, its unit, and its standard error.
    struct Estimate {
        /// The number.
        value: f64,
        /// Its unit.
        unit: &'static str,
        /// Standard error from the scatter of the points, in the same unit; absent where none were fitted.
        standard_error?: f64,
    }
}
