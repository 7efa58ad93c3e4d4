//! Results on nanofiltration and ion-exchange membranes.

use crate::document::declare::results;
use crate::document::report::Value;

results! {
    /// Nanofiltration of ions.
    struct MembraneNanofiltrationResults {
        /// Water flux.
        water_flux: Value,
        /// Pressure difference that drives it, if a water permeability is known.
        pressure_difference?: Value,
        /// Osmotic pressure of the ions at the membrane less that of the permeate, as of ideal solutions.
        osmotic_pressure_difference: Value,
        /// Water permeability, if known.
        water_permeability?: Value,
        /// The ions in the order of the input.
        ions: Vec<IonResult>,
        /// Potential of the pore over the feed at its entrance.
        feed_donnan_potential: Value,
        /// Potential of the pore over the permeate at its exit.
        permeate_donnan_potential: Value,
        /// Potential of the exit of the pore over its entrance.
        pore_potential: Value,
    }
}

results! {
    /// One ion.
    struct IonResult {
        /// Its name.
        ion: String,
        /// Concentration of the permeate.
        permeate_concentration: Value,
        /// 1 − c_permeate/c_feed; negative where the permeate is the stronger.
        observed_rejection: Value,
        /// 1 − c_permeate/c_membrane.
        real_rejection: Value,
        /// Concentration at the membrane.
        interface_concentration: Value,
        /// Concentration in the entrance of the pore.
        entrance_concentration: Value,
        /// Concentration in the exit of the pore.
        exit_concentration: Value,
        /// Stokes radius over the pore radius.
        radius_ratio: Value,
        /// Steric partition coefficient.
        steric: Value,
        /// Factor of dielectric exclusion (Born).
        born: Value,
        /// Factor on the diffusivity in the pore.
        diffusion_hindrance: Value,
        /// Factor on the velocity in the pore.
        convection_hindrance: Value,
    }
}

results! {
    /// An ion-exchange membrane.
    struct MembraneIonExchangeResults {
        /// Sorption of a salt, if given.
        sorption?: SorbedSaltResult,
        /// Permselectivity from a measured potential, if given.
        potential?: PotentialResult,
        /// Limiting current density, if asked for.
        limiting_current_density?: Value,
        /// Conductivity, if given or found.
        conductivity?: Value,
        /// Resistance of an area, if conductivity and thickness are known.
        area_resistance?: Value,
    }
}

results! {
    /// A salt in a membrane.
    struct SorbedSaltResult {
        /// Concentration of the co-ion, per volume of sorbed water.
        co_ion: Value,
        /// Concentration of the counter-ion.
        counter_ion: Value,
        /// Product of the activity coefficients of both ions in the membrane.
        activity_product: Value,
        /// Potential of the membrane over the solution.
        donnan_potential: Value,
        /// Transport number of the counter-ion, if diffusivities are given.
        transport_number?: Value,
        /// Conductivity of both ions, if diffusivities are given.
        conductivity?: Value,
        /// Potential of the dilute side over the other by Teorell, Meyer and Sievers, if a second solution is given;
        /// its size for either kind of membrane.
        membrane_potential?: Value,
        /// That of a membrane which only counter-ions pass, both solutions ideal.
        ideal_potential?: Value,
    }
}

results! {
    /// Permselectivity from a potential.
    struct PotentialResult {
        /// Potential of a membrane that only counter-ions pass.
        ideal_potential: Value,
        /// The measured potential over the ideal one.
        apparent_permselectivity: Value,
        /// Transport number of the counter-ion in the membrane.
        transport_number: Value,
        /// (t_m − t_s)/(1 − t_s), if the transport number in solution is given.
        permselectivity?: Value,
    }
}
