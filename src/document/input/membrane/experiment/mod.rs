//! Measurements on membranes.

mod curve;
mod table;
mod uptake;

pub use curve::{
    ConstantPressureInput, ConstantVolumeInput, LeakInput, PredictionInput, TimeLagInput, TransientFitInput,
    WindowInput,
};

pub use table::{IsothermInput, IsothermWord, WaterPermeanceInput};
pub use uptake::SorptionUptakeInput;

use crate::document::declare::input;
use crate::document::input::MembraneExperimentTag;

input! {
    /// Measurements on a membrane, reduced to its properties: one experiment or several.
    document MembraneExperimentInput(MembraneExperimentTag) {
        /// Time lag: from numbers, or from a curve of the permeated amount.
        time_lag?: TimeLagInput,
        /// Constant volume, variable pressure: rise of the permeate pressure in a closed volume.
        constant_volume?: ConstantVolumeInput,
        /// Constant pressure, variable volume: flow into a bubble flowmeter.
        constant_pressure?: ConstantPressureInput,
        /// Sorption or desorption of a film in time.
        sorption_uptake?: SorptionUptakeInput,
        /// A sorption isotherm.
        isotherm?: IsothermInput,
        /// Flux of water at several pressures.
        water_permeance?: WaterPermeanceInput,
    }
}
