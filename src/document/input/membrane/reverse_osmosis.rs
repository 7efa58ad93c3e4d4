//! A reverse osmosis module, and the energy of a plant.

use super::osmosis::OsmosisMembraneInput;
use super::water::{FrictionWord, SaltInput, SherwoodWord, SolutionInput};
use crate::document::declare::input;
use crate::document::input::{MembraneDesalinationEnergyTag, MembraneReverseOsmosisTag};
use crate::document::quantity::Quantity;

input! {
    /// The feed channel of a module: membranes above and below, so that area = 2 · width · length.
    struct FeedChannelInput {
        /// Height between the membranes.
        height: Quantity,
        /// Porosity of the spacer; 1, an empty channel, if absent.
        spacer_porosity?: Quantity,
        /// Width, of all leaves together.
        width: Quantity,
        /// Viscosity of the solution.
        viscosity: Quantity,
        /// Diffusivity of the salt; needed by `sherwood`.
        diffusivity?: Quantity,
        /// Correlation of mass transfer, along the module; a fixed or no film if absent.
        sherwood?: SherwoodWord,
        /// Correlation of friction, along the module; the given `pressureDrop` or none if absent.
        friction?: FrictionWord,
    }
}

input! {
    /// Pump and energy recovery.
    struct PumpInput {
        /// Efficiency of the pump with its motor.
        pump_efficiency: Quantity,
        /// Efficiency of the energy recovery from the brine; no energy recovery if absent.
        recovery_efficiency?: Quantity,
    }
}

input! {
    /// A reverse osmosis module: fluxes along it from its area, or its area from a recovery.
    document MembraneReverseOsmosisInput(MembraneReverseOsmosisTag) {
        /// Temperature.
        temperature: Quantity,
        /// The salt and the model of its solutions.
        salt: SaltInput,
        /// The membrane.
        membrane: OsmosisMembraneInput,
        /// The feed.
        feed: SolutionInput,
        /// Volume flow of the feed.
        feed_flow?: Quantity,
        /// Mass flow of the feed, instead of `feedFlow`.
        feed_mass_flow?: Quantity,
        /// Pressure of the feed at the inlet.
        feed_pressure: Quantity,
        /// Pressure of the permeate; 0 if absent, `feedPressure` being a gauge pressure then.
        permeate_pressure?: Quantity,
        /// Area of the membrane: the module is rated.
        area?: Quantity,
        /// Permeate over feed volume, instead of `area`: the area is found.
        recovery?: Quantity,
        /// Mass transfer coefficient of the feed, the same everywhere; no polarization if absent.
        mass_transfer_coefficient?: Quantity,
        /// Concentration at the membrane over that of the bulk, the same everywhere.
        polarization_modulus?: Quantity,
        /// Pressure lost over the module, evenly along it; none if absent.
        pressure_drop?: Quantity,
        /// The feed channel, for correlations of mass transfer and friction.
        channel?: FeedChannelInput,
        /// Number of places along the module to report, 2 to 51; none if absent.
        profile?: u32,
        /// Pump and energy recovery, for the energy of the permeate.
        energy?: PumpInput,
    }
}

input! {
    /// Energy of desalination at a pressure and a recovery.
    document MembraneDesalinationEnergyInput(MembraneDesalinationEnergyTag) {
        /// Pressure of the feed over that of the suction.
        pressure: Quantity,
        /// Permeate over feed volume.
        recovery: Quantity,
        /// Efficiency of the pump with its motor.
        pump_efficiency: Quantity,
        /// Efficiency of the energy recovery from the brine; no energy recovery if absent.
        recovery_efficiency?: Quantity,
        /// Pressure lost between feed and brine; none if absent.
        pressure_drop?: Quantity,
        /// Osmotic pressure of the feed, for the least work.
        feed_osmotic_pressure?: Quantity,
    }
}
