//! Results on a mixture of phases.

use super::{MeasurementResult, Value};
use crate::document::declare::results;

results! {
    /// Density of a mixture of phases, with and without pores.
    struct AlloyMixtureResults {
        /// Density without pores.
        density: Value,
        /// Density with the pores of the document.
        porous?: PorousResult,
        /// The phases in the order of the input.
        phases: Vec<PhaseResult>,
        /// A measured density beside the computed one without pores.
        measurement?: MeasurementResult,
        /// Mass of a part, with its pores.
        mass?: Value,
        /// Price per kilogram, in the currency of the prices.
        price_per_kilogram?: f64,
        /// Price per cubic meter of the mixture, with its pores.
        price_per_cubic_meter?: f64,
        /// Upper bound of the modulus without pores: equal strain.
        modulus_voigt?: Value,
        /// Lower bound: equal stress.
        modulus_reuss?: Value,
        /// Their mean.
        modulus_hill?: Value,
        /// Hill modulus over density, MJ/kg.
        specific_stiffness?: f64,
    }
}

results! {
    /// One phase of a mixture.
    struct PhaseResult {
        /// Its name.
        name: String,
        /// Its density.
        density: Value,
        /// Fraction of the mass.
        mass_fraction: Value,
        /// Fraction of the volume, pores left out.
        volume_fraction: Value,
    }
}

results! {
    /// A body with pores.
    struct PorousResult {
        /// Density with pores.
        density: Value,
        /// Over that without pores.
        relative_density: Value,
        /// Pores over the volume.
        porosity: Value,
    }
}
