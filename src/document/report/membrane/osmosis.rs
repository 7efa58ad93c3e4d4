//! Results on osmosis at one place, and on tests of membranes.

use crate::document::declare::results;
use crate::document::input::TransportWord;
use crate::document::report::Value;

results! {
    /// Reverse osmosis at one place.
    struct MembraneOsmosisResults {
        /// Water permeability at the temperature.
        water_permeability: Value,
        /// Salt permeability at the temperature.
        solute_permeability: Value,
        /// Water flux.
        water_flux: Value,
        /// Salt flux.
        solute_flux: Value,
        /// Concentration in the bulk of the feed.
        feed_concentration: Value,
        /// Concentration at the membrane.
        interface_concentration: Value,
        /// Concentration of the permeate.
        permeate_concentration: Value,
        /// 1 − c_p/c_feed.
        observed_rejection: Value,
        /// 1 − c_p/c_membrane.
        real_rejection: Value,
        /// Concentration at the membrane over that of the bulk.
        polarization_modulus: Value,
        /// Osmotic pressure of the bulk of the feed.
        feed_osmotic_pressure: Value,
        /// Osmotic pressure at the membrane.
        interface_osmotic_pressure: Value,
        /// Osmotic pressure of the permeate.
        permeate_osmotic_pressure: Value,
        /// Pressure difference less the osmotic one that the membrane feels.
        net_driving_pressure: Value,
    }
}

results! {
    /// Forward osmosis at one place.
    struct MembraneForwardOsmosisResults {
        /// Water permeability at the temperature.
        water_permeability: Value,
        /// Salt permeability at the temperature.
        solute_permeability: Value,
        /// Water flux into the draw solution.
        water_flux: Value,
        /// Salt flux into the feed.
        reverse_solute_flux: Value,
        /// Salt lost per volume of water gained.
        specific_reverse_solute: Value,
        /// Concentration at the active layer, feed side.
        feed_interface_concentration: Value,
        /// Concentration at the active layer, draw side.
        draw_interface_concentration: Value,
        /// Osmotic pressure of the feed.
        feed_osmotic_pressure: Value,
        /// Osmotic pressure of the draw solution.
        draw_osmotic_pressure: Value,
        /// Flux without any polarization and salt passage, over which the real one falls short.
        ideal_water_flux: Value,
        /// Power that the pressure of the draw solution takes up.
        power_density: Value,
        /// The greatest power density that a pressure reaches.
        greatest_power_density: Value,
        /// That pressure.
        pressure_of_greatest_power: Value,
    }
}

results! {
    /// Rejections at a water flux.
    struct MembraneRejectionResults {
        /// The real rejection that goes with the measured one.
        real_rejection?: Value,
        /// By each law of transport, if a salt permeability is given.
        transports: Vec<TransportResult>,
    }
}

results! {
    /// Rejection by one law.
    struct TransportResult {
        /// The law.
        transport: TransportWord,
        /// 1 − c_p/c_membrane.
        real_rejection: Value,
        /// 1 − c_p/c_feed, if a mass transfer coefficient is given.
        observed_rejection?: Value,
    }
}

results! {
    /// Permeabilities from a test.
    struct MembraneOsmosisTestResults {
        /// Water permeability A.
        water_permeability: Value,
        /// The same by mass.
        mass_permeability: Value,
        /// Salt permeability B.
        solute_permeability: Value,
        /// Water flux.
        water_flux: Value,
        /// The same by mass.
        mass_flux: Value,
        /// 1 − c_p/c_feed.
        observed_rejection: Value,
        /// 1 − c_p/c_membrane.
        real_rejection: Value,
        /// Concentration at the membrane; of an element that at its inlet.
        interface_concentration: Value,
        /// What the same test gives without polarization and recovery, the usual shortcut.
        shortcut: ShortcutResult,
    }
}

results! {
    /// Permeabilities by the shortcut, and how far they are off.
    struct ShortcutResult {
        /// Water permeability A.
        water_permeability: Value,
        /// Salt permeability B.
        solute_permeability: Value,
        /// A of the shortcut over A.
        water_ratio: Value,
        /// B of the shortcut over B.
        solute_ratio: Value,
    }
}
