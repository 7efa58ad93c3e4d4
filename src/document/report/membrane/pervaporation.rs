//! Results on pervaporation.

use crate::document::declare::results;
use crate::document::report::{ReferenceState, Value, Values};

results! {
    /// Fluxes, permeate and figures of merit.
    struct MembranePervaporationResults {
        /// Temperature of the feed, if there is one.
        temperature?: Value,
        /// The components.
        components: Vec<PermeatingComponentResult>,
        /// Total flux by mass, with a feed.
        mass_flux?: Value,
        /// Total flux by amount of substance, with a feed.
        molar_flux?: Value,
        /// Each pair of components once, the one of larger permeance first.
        pairs: Vec<ComponentPairResult>,
        /// Permeances from the measured fluxes.
        from_measured?: MeasuredPermeanceResult,
        /// The module, if asked for.
        module?: PervaporationModuleResult,
        /// What "(STP)" means in every unit of this report.
        standard_state: ReferenceState,
    }
}

results! {
    /// A component.
    struct PermeatingComponentResult {
        /// Its name.
        component: String,
        /// Permeance at the temperature of the feed, by amount of substance.
        permeance?: Value,
        /// The same by mass.
        mass_permeance?: Value,
        /// Mole fraction in the feed.
        feed_mole_fraction?: Value,
        /// Mass fraction in the feed.
        feed_mass_fraction?: Value,
        /// Activity coefficient in a liquid feed.
        activity_coefficient?: Value,
        /// Vapor pressure at the temperature of the feed, if it is known.
        saturation_pressure?: Value,
        /// Partial pressure over the feed, or in it.
        partial_pressure?: Value,
        /// Partial pressure in the permeate.
        permeate_partial_pressure?: Value,
        /// Flux by mass.
        mass_flux?: Value,
        /// Flux by amount of substance.
        molar_flux?: Value,
        /// Mole fraction in the permeate.
        permeate_mole_fraction?: Value,
        /// Mass fraction in the permeate.
        permeate_mass_fraction?: Value,
        /// Mole fraction in the permeate over that in the feed.
        mole_enrichment?: Value,
        /// Mass fraction in the permeate over that in the feed.
        mass_enrichment?: Value,
        /// β against all others together, by mass; absent where one of the sides has none of them.
        separation_factor?: Value,
        /// PSI, total flux by mass times β − 1.
        separation_index?: Value,
    }
}

results! {
    /// A pair of components.
    struct ComponentPairResult {
        /// The component in the numerator.
        fast: String,
        /// The component in the denominator.
        slow: String,
        /// Selectivity: permeances by amount of substance.
        selectivity: Value,
        /// The same with permeances by mass.
        mass_selectivity: Value,
        /// β of the two; alike by mass and by mole.
        separation_factor?: Value,
    }
}

results! {
    /// Permeances from measured fluxes.
    struct MeasuredPermeanceResult {
        /// The components.
        components: Vec<MeasuredPermeatingComponent>,
        /// Each pair of components once.
        pairs: Vec<ComponentPairResult>,
        /// Total flux by mass.
        mass_flux: Value,
    }
}

results! {
    /// A component of a measured permeate.
    struct MeasuredPermeatingComponent {
        /// Its name.
        component: String,
        /// Flux by mass.
        mass_flux: Value,
        /// Mole fraction in the permeate.
        permeate_mole_fraction: Value,
        /// Mass fraction in the permeate.
        permeate_mass_fraction: Value,
        /// Partial pressure of the feed minus that of the permeate.
        driving_force: Value,
        /// Permeance by amount of substance.
        permeance: Value,
        /// Permeance by mass.
        mass_permeance: Value,
        /// β against all others together, by mass.
        separation_factor?: Value,
        /// PSI.
        separation_index?: Value,
    }
}

results! {
    /// A module.
    struct PervaporationModuleResult {
        /// Mass flow of the feed.
        feed_flow: Value,
        /// Mass flow of the retentate.
        retentate_flow: Value,
        /// Mass flow of the permeate.
        permeate_flow: Value,
        /// Permeate over feed, by mass.
        stage_cut: Value,
        /// Temperature of the retentate.
        retentate_temperature: Value,
        /// The components.
        components: Vec<PervaporationModuleComponent>,
        /// Share of the area passed, from inlet to outlet.
        position: Values,
        /// Temperature of the feed there.
        temperature: Values,
        /// Total flow of the feed there, by mass.
        flow: Values,
    }
}

results! {
    /// A component in a module.
    struct PervaporationModuleComponent {
        /// Its name.
        component: String,
        /// Mass fraction in the retentate.
        retentate_mass_fraction: Value,
        /// Mole fraction in the retentate.
        retentate_mole_fraction: Value,
        /// Mass fraction in the permeate; absent if nothing permeates.
        permeate_mass_fraction?: Value,
        /// Share of the feed found in the permeate; absent if the feed has none.
        recovery?: Value,
        /// Mass fraction in the feed along the module.
        mass_fraction: Values,
    }
}
