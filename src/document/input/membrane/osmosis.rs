//! Osmosis at one place of a membrane, and tests of membranes.

use super::water::{SaltInput, SolutionInput};
use crate::document::declare::{input, words};
use crate::document::input::{
    MembraneForwardOsmosisTag, MembraneOsmosisTag, MembraneOsmosisTestTag, MembraneRejectionTag,
};
use crate::document::quantity::Quantity;

words! {
    /// How solute passes the membrane.
    enum TransportWord {
        /// By its concentration difference only.
        SolutionDiffusion,
        /// Diffusion and convection, layer by layer.
        SpieglerKedem,
        /// Diffusion, and convection of the logarithmic mean concentration.
        KedemKatchalsky,
    }
}

words! {
    /// A published correction of the water permeability for temperature.
    enum TemperatureCorrectionWord {
        /// exp(2640 K (1/298 K − 1/T)) above 25 °C, 3020 K below.
        Filmtec,
    }
}

input! {
    /// A membrane for water and one salt.
    struct OsmosisMembraneInput {
        /// Water permeability A (Lp).
        water_permeability: Quantity,
        /// Salt permeability B (Ps); 0 for full rejection.
        solute_permeability: Quantity,
        /// Reflection coefficient σ; 1 if absent.
        reflection?: Quantity,
        /// The law of the salt; solution–diffusion if absent, or Spiegler–Kedem with a `reflection`.
        transport?: TransportWord,
        /// Temperature the permeabilities hold at, with one of the corrections; that of the document if absent.
        reference_temperature?: Quantity,
        /// Activation energy of the water permeability.
        water_energy?: Quantity,
        /// Activation energy of the salt permeability.
        solute_energy?: Quantity,
        /// A published correction of the water permeability from 25 °C, instead of `waterEnergy`.
        temperature_correction?: TemperatureCorrectionWord,
    }
}

input! {
    /// Reverse osmosis at one place: fluxes, rejection, concentration polarization.
    document MembraneOsmosisInput(MembraneOsmosisTag) {
        /// Temperature.
        temperature: Quantity,
        /// The salt and the model of its solutions.
        salt: SaltInput,
        /// The membrane.
        membrane: OsmosisMembraneInput,
        /// The solution in the bulk of the feed.
        feed: SolutionInput,
        /// Pressure of the feed over that of the permeate.
        pressure_difference: Quantity,
        /// Mass transfer coefficient of the feed; no polarization if absent.
        mass_transfer_coefficient?: Quantity,
        /// Concentration at the membrane over that of the bulk, instead of `massTransferCoefficient`.
        polarization_modulus?: Quantity,
    }
}

words! {
    /// Which solution the active layer faces.
    enum ActiveLayerWord {
        /// The feed (FO mode).
        Feed,
        /// The draw solution (PRO mode).
        Draw,
    }
}

input! {
    /// Forward and pressure-retarded osmosis at one place.
    document MembraneForwardOsmosisInput(MembraneForwardOsmosisTag) {
        /// Temperature.
        temperature: Quantity,
        /// The salt of both solutions and the model of them.
        salt: SaltInput,
        /// The membrane; its salt passes by solution–diffusion.
        membrane: OsmosisMembraneInput,
        /// Structural parameter of the support: thickness · tortuosity / porosity.
        structural_parameter: Quantity,
        /// Diffusivity of the salt.
        diffusivity: Quantity,
        /// Which solution the active layer faces.
        active_layer: ActiveLayerWord,
        /// The feed.
        feed: SolutionInput,
        /// The draw solution.
        draw: SolutionInput,
        /// Pressure of the draw solution over that of the feed; none if absent.
        pressure_difference?: Quantity,
        /// Mass transfer coefficient of the feed; no film if absent.
        feed_mass_transfer_coefficient?: Quantity,
        /// Mass transfer coefficient of the draw solution; no film if absent.
        draw_mass_transfer_coefficient?: Quantity,
    }
}

input! {
    /// Rejections at a water flux: by the laws of transport, and observed against real.
    document MembraneRejectionInput(MembraneRejectionTag) {
        /// Water flux.
        flux: Quantity,
        /// Mass transfer coefficient of the feed: links observed and real rejection.
        mass_transfer_coefficient?: Quantity,
        /// A measured rejection 1 − c_p/c_feed, to find the real one.
        observed_rejection?: Quantity,
        /// Salt permeability B (Ps), to find the rejection.
        solute_permeability?: Quantity,
        /// Reflection coefficient σ; 1 if absent.
        reflection?: Quantity,
    }
}

input! {
    /// A test of a membrane coupon or a datasheet: water and salt permeability from it.
    document MembraneOsmosisTestInput(MembraneOsmosisTestTag) {
        /// Temperature of the test.
        temperature: Quantity,
        /// The salt and the model of its solutions.
        salt: SaltInput,
        /// The feed.
        feed: SolutionInput,
        /// The permeate, unless a `rejection` is given.
        permeate?: SolutionInput,
        /// Observed rejection 1 − c_p/c_feed, instead of `permeate`.
        rejection?: Quantity,
        /// Pressure of the feed over that of the permeate.
        pressure_difference: Quantity,
        /// Water flux, unless `permeateFlow` and `area` are given.
        flux?: Quantity,
        /// Flow of permeate.
        permeate_flow?: Quantity,
        /// Area of the membrane.
        area?: Quantity,
        /// Permeate over feed volume, of an element on a datasheet: the salt then gathers along it. A coupon if absent.
        recovery?: Quantity,
        /// Pressure lost along the element; none if absent.
        pressure_drop?: Quantity,
        /// Mass transfer coefficient of the feed; no polarization if absent.
        mass_transfer_coefficient?: Quantity,
        /// Concentration at the membrane over that of the bulk, instead of `massTransferCoefficient`.
        polarization_modulus?: Quantity,
        /// Osmotic pressure of the feed at the membrane as measured, instead of that of the model.
        feed_osmotic_pressure?: Quantity,
        /// Osmotic pressure of the permeate as measured; with `feedOsmoticPressure`.
        permeate_osmotic_pressure?: Quantity,
    }
}
