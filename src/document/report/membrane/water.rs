//! Results on solutions and channels.

use crate::document::declare::results;
use crate::document::input::{FrictionWord, SherwoodWord, SolutionWord};
use crate::document::report::Value;

results! {
    /// The osmotic pressure by each model.
    struct MembraneOsmoticPressureResults {
        /// One row per model.
        models: Vec<OsmoticStateResult>,
    }
}

results! {
    /// A solution by one model.
    struct OsmoticStateResult {
        /// The model.
        model: SolutionWord,
        /// Osmotic pressure against pure water at one atmosphere.
        osmotic_pressure: Value,
        /// Osmotic coefficient on the scale of molality.
        osmotic_coefficient: Value,
        /// Mean activity coefficient of the salt, where the model has one.
        activity_coefficient?: Value,
        /// Amount per mass of water.
        molality: Value,
        /// Amount per volume of solution.
        concentration: Value,
        /// Mass per mass of solution, where the molar mass is known.
        salinity?: Value,
        /// Density, where the model has one.
        density?: Value,
    }
}

results! {
    /// Mass transfer and friction in a channel.
    struct MembraneChannelResults {
        /// Hydraulic diameter, if known.
        hydraulic_diameter?: Value,
        /// Mean velocity, if known.
        velocity?: Value,
        /// Reynolds number, if known.
        reynolds?: Value,
        /// Schmidt number, if known.
        schmidt?: Value,
        /// Mass transfer by each correlation, if Reynolds and Schmidt number are known.
        mass_transfer: Vec<MassTransferResult>,
        /// Friction by each correlation, if the Reynolds number is known.
        friction: Vec<FrictionResult>,
    }
}

results! {
    /// Mass transfer by one correlation.
    struct MassTransferResult {
        /// The correlation.
        correlation: SherwoodWord,
        /// Sherwood number.
        sherwood: Value,
        /// Mass transfer coefficient, if hydraulic diameter and diffusivity are known.
        mass_transfer_coefficient?: Value,
    }
}

results! {
    /// Friction by one correlation.
    struct FrictionResult {
        /// The correlation.
        correlation: FrictionWord,
        /// Friction factor of Darcy, four times that of Fanning.
        friction_factor: Value,
        /// Loss of pressure over the length, if velocity, density, diameter and length are known.
        pressure_drop?: Value,
    }
}
