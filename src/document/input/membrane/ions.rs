//! Nanofiltration and ion-exchange membranes.

use crate::document::declare::{input, words};
use crate::document::input::{MembraneIonExchangeTag, MembraneNanofiltrationTag};
use crate::document::quantity::Quantity;

input! {
    /// An ion, or with charge 0 a neutral solute.
    struct IonInput {
        /// Charge number with its sign: 2 for Mg²⁺, -2 for SO₄²⁻.
        charge: i32,
        /// Concentration in the feed; the charges of all ions must balance.
        concentration: Quantity,
        /// Diffusivity in water.
        diffusivity: Quantity,
        /// Radius as Stokes's law gives it.
        stokes_radius: Quantity,
    }
}

input! {
    /// The pores of a nanofiltration membrane.
    struct NanofiltrationMembraneInput {
        /// Radius of the pores.
        pore_radius: Quantity,
        /// Thickness of the active layer over its porosity.
        effective_thickness: Quantity,
        /// Charges fixed in the pores, per volume of pore and with their sign; 0 for none.
        fixed_charge: Quantity,
        /// Relative permittivity in the pores, for dielectric exclusion; none if absent.
        pore_permittivity?: Quantity,
        /// Water permeability; that of the pores by Hagen and Poiseuille if absent.
        water_permeability?: Quantity,
    }
}

input! {
    /// Nanofiltration of ions by steric, Donnan and dielectric exclusion (DSPM-DE).
    document MembraneNanofiltrationInput(MembraneNanofiltrationTag) {
        /// Temperature.
        temperature: Quantity,
        /// The ions by name.
        ions{}: IonInput,
        /// The membrane.
        membrane: NanofiltrationMembraneInput,
        /// Water flux.
        flux?: Quantity,
        /// Pressure difference, instead of `flux`; needs `viscosity` or a water permeability.
        pressure_difference?: Quantity,
        /// Viscosity of the solution, for the flow through the pores.
        viscosity?: Quantity,
        /// Thickness of the stagnant film before the membrane; no polarization if absent.
        film_thickness?: Quantity,
    }
}

words! {
    /// Which ions a membrane lets pass.
    enum ExchangeWord {
        /// Cations: its fixed charges are negative.
        Cation,
        /// Anions: its fixed charges are positive.
        Anion,
    }
}

input! {
    /// Sorption of a 1:1 salt by a charged membrane.
    struct SorbedSaltInput {
        /// Fixed charges per volume of sorbed water.
        fixed_charge: Quantity,
        /// Concentration of the solution.
        solution: Quantity,
        /// Manning's parameter: the Bjerrum length over the distance of the charges; ideal if absent.
        manning_parameter?: Quantity,
        /// Mean activity coefficient of the salt in the solution; 1 if absent.
        activity_coefficient?: Quantity,
        /// Diffusivity of the counter-ion in the membrane, for transport number and conductivity.
        counter_ion_diffusivity?: Quantity,
        /// Diffusivity of the co-ion in the membrane; with `counterIonDiffusivity`.
        co_ion_diffusivity?: Quantity,
        /// A second, more concentrated solution on the other side, for the potential between both; needs the
        /// diffusivities.
        other_solution?: Quantity,
    }
}

input! {
    /// A measured potential between two solutions of a 1:1 salt.
    struct PotentialInput {
        /// Mean activity in the dilute solution.
        dilute_activity: Quantity,
        /// Mean activity in the strong solution.
        strong_activity: Quantity,
        /// The potential, positive for a membrane that passes its counter-ions.
        measured: Quantity,
        /// Transport number of the counter-ion in solution, for the permselectivity by transport numbers.
        transport_number?: Quantity,
    }
}

input! {
    /// The limiting current of a membrane.
    struct LimitingCurrentInput {
        /// Mass transfer coefficient of the dilute solution.
        mass_transfer_coefficient: Quantity,
        /// Concentration of the counter-ion in the dilute solution.
        concentration: Quantity,
        /// Transport number of the counter-ion in the membrane.
        membrane_transport_number: Quantity,
        /// Transport number of the counter-ion in solution.
        solution_transport_number: Quantity,
        /// Size of the charge number; 1 if absent.
        charge?: u32,
    }
}

input! {
    /// Conductivity from the diffusivity of one kind of ion.
    struct IonConductivityInput {
        /// Diffusivity of the ion.
        diffusivity: Quantity,
        /// Its concentration.
        concentration: Quantity,
        /// Size of the charge number; 1 if absent.
        charge?: u32,
    }
}

input! {
    /// An ion-exchange membrane: sorption of salt, permselectivity, limiting current, conductivity, resistance.
    document MembraneIonExchangeInput(MembraneIonExchangeTag) {
        /// Temperature.
        temperature: Quantity,
        /// Which ions it lets pass.
        exchange: ExchangeWord,
        /// Sorption of a salt.
        sorption?: SorbedSaltInput,
        /// A measured potential.
        potential?: PotentialInput,
        /// Limiting current.
        limiting_current?: LimitingCurrentInput,
        /// Conductivity from a diffusivity.
        ion_conductivity?: IonConductivityInput,
        /// Conductivity as measured, instead of `ionConductivity`.
        conductivity?: Quantity,
        /// Thickness, for the resistance.
        thickness?: Quantity,
    }
}
