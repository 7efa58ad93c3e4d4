//! Results on a reverse osmosis module, and on energy.

use crate::document::declare::results;
use crate::document::report::{Value, Values};

results! {
    /// A reverse osmosis module.
    struct MembraneReverseOsmosisResults {
        /// Area of the membrane, given or found.
        area: Value,
        /// Permeate over feed volume.
        recovery: Value,
        /// Recovery at which the brine, with all salt kept, holds the pressure at the outlet; absent where the model of
        /// the solution does not reach that far.
        osmotic_limit?: Value,
        /// Water permeability at the temperature.
        water_permeability: Value,
        /// Salt permeability at the temperature.
        solute_permeability: Value,
        /// Flow of permeate.
        permeate_flow: Value,
        /// Concentration of all permeate together.
        permeate_concentration: Value,
        /// Mass of salt per mass of permeate, where the molar mass is known.
        permeate_salinity?: Value,
        /// 1 − c_permeate/c_feed.
        rejection: Value,
        /// Flow of brine.
        brine_flow: Value,
        /// Mean fluxes along the module (1D).
        mean: MeanFluxResult,
        /// Means of the fluxes at inlet and outlet (0D), for comparison; absent where the outlet would run dry.
        averaged?: AveragedResult,
        /// At the inlet.
        inlet: PlaceResult,
        /// At the outlet.
        outlet: PlaceResult,
        /// Along the module, if asked for.
        profile?: ProfileResult,
        /// Energy, if asked for.
        energy?: MembraneDesalinationEnergyResults,
    }
}

results! {
    /// Mean fluxes.
    struct MeanFluxResult {
        /// Water.
        water_flux: Value,
        /// Water by mass.
        water_mass_flux: Value,
        /// Salt.
        solute_flux: Value,
        /// Salt by mass, where the molar mass is known.
        solute_mass_flux?: Value,
    }
}

results! {
    /// The module as one average.
    struct AveragedResult {
        /// Mean fluxes.
        mean: MeanFluxResult,
        /// Permeate over feed volume.
        recovery: Value,
        /// Water flux over that along the module.
        water_flux_ratio: Value,
    }
}

results! {
    /// One place of the module.
    struct PlaceResult {
        /// Water flux.
        water_flux: Value,
        /// Concentration in the bulk of the feed.
        concentration: Value,
        /// Osmotic pressure of the bulk of the feed.
        osmotic_pressure: Value,
        /// Concentration at the membrane.
        interface_concentration: Value,
        /// Concentration of the permeate that forms here.
        permeate_concentration: Value,
        /// Pressure of the feed.
        pressure: Value,
    }
}

results! {
    /// Places along the module.
    struct ProfileResult {
        /// Fraction of the area passed.
        position: Values,
        /// Water flux.
        water_flux: Values,
        /// Concentration in the bulk of the feed.
        concentration: Values,
        /// Concentration at the membrane.
        interface_concentration: Values,
        /// Concentration of the permeate that forms here.
        permeate_concentration: Values,
        /// Pressure of the feed.
        pressure: Values,
    }
}

results! {
    /// Energy per volume of permeate.
    struct MembraneDesalinationEnergyResults {
        /// Without energy recovery.
        without_recovery: Value,
        /// With energy recovery, if its efficiency is given.
        with_recovery?: Value,
        /// The least that the separation can take, with all salt kept, if an osmotic pressure is known.
        least?: Value,
    }
}
