//! A dense membrane.

use crate::document::declare::input;
use crate::document::input::MembraneTag;
use crate::document::quantity::{Column, Quantity};

input! {
    /// A dense membrane and the gases that permeate it.
    document MembraneInput(MembraneTag) {
        /// The id of a polymer record whose permeabilities are used.
        polymer?: String,
        /// The gases by formula; with a polymer, only those of interest (all of the record if absent).
        gases{}: GasInput,
        /// Temperature the permeabilities hold at; that of the polymer record if absent.
        reference_temperature?: Quantity,
        /// Temperature to report at, by the activation energies of the gases.
        temperature?: Quantity,
        /// More temperatures to report permeabilities and selectivities at.
        temperatures?: Column,
        /// Thickness of the film; gives permeances.
        thickness?: Quantity,
        /// (Partial) pressure difference over the film for every gas that states none; gives fluxes.
        pressure_difference?: Quantity,
        /// A mixture over the membrane; gives the permeate and the true selectivities.
        feed?: FeedInput,
        /// Free volume of the polymer; gives the permeability of gases that have the constants of Lee's correlation.
        free_volume?: FreeVolumeInput,
        /// Upper bounds by a name of your own, beside the published ones.
        upper_bounds{}: UpperBoundInput,
    }
}

input! {
    /// A gas: how it permeates, or nothing but overrides when a polymer record has it.
    ///
    /// One of `permeability`, `permeance`, `transmissionRate` and their forms by mass; or two of permeability,
    /// diffusivity and solubility; or measurements at several temperatures; or the constants of Lee's correlation.
    #[derive(Default)]
    struct GasInput {
        /// Permeability of the material at the reference temperature.
        permeability?: Quantity,
        /// Permeance of the film, a transmission rate per unit of pressure; needs `thickness`.
        permeance?: Quantity,
        /// Transmission rate of the film at the pressure difference; needs `thickness` and `pressureDifference`.
        transmission_rate?: Quantity,
        /// Permeability by mass, as water vapor has; needs `molarMass` for other gases than H2O.
        mass_permeability?: Quantity,
        /// Permeance by mass; as `permeance` and `massPermeability`.
        mass_permeance?: Quantity,
        /// Transmission rate by mass (WVTR); as `transmissionRate` and `massPermeability`.
        mass_transmission_rate?: Quantity,
        /// Molar mass; only for what is given by mass.
        molar_mass?: Quantity,
        /// Diffusivity at the reference temperature, with `solubility` or a permeability.
        diffusivity?: Quantity,
        /// Solubility at the reference temperature, with `diffusivity` or a permeability.
        solubility?: Quantity,
        /// Measurements at several temperatures; give the activation energies, and what holds at the reference temperature.
        measured?: MeasuredInput,
        /// Activation energy of permeation E_P.
        activation_energy?: Quantity,
        /// Activation energy of diffusion E_D, with one of the other two: E_P = E_D + ΔH_S.
        diffusion_energy?: Quantity,
        /// Enthalpy of sorption ΔH_S, with one of the other two.
        sorption_enthalpy?: Quantity,
        /// (Partial) pressure difference of this gas.
        pressure_difference?: Quantity,
        /// Kinetic diameter; two of them give Freeman's slope of the upper bound.
        kinetic_diameter?: Quantity,
        /// Constants of Lee's correlation for this gas; need the `freeVolume` of the membrane.
        free_volume?: LeeInput,
    }
}

input! {
    /// Measurements of one gas at several temperatures, one number per temperature.
    struct MeasuredInput {
        /// The temperatures.
        temperature: Column,
        /// Permeabilities.
        permeability?: Column,
        /// Diffusivities.
        diffusivity?: Column,
        /// Solubilities.
        solubility?: Column,
    }
}

input! {
    /// The constants of P = A exp(−B/FFV) for one gas.
    struct LeeInput {
        /// A.
        a: Quantity,
        /// B.
        b: Quantity,
    }
}

input! {
    /// Fractional free volume, or the volumes it follows from: (V − 1.3 V_w)/V.
    struct FreeVolumeInput {
        /// Fractional free volume.
        fraction?: Quantity,
        /// Specific volume V of the polymer; or its `density`.
        specific_volume?: Quantity,
        /// Density of the polymer.
        density?: Quantity,
        /// Van der Waals volume V_w per mass.
        van_der_waals_volume?: Quantity,
        /// Volume occupied by closely packed molecules over their van der Waals volume; 1.3 if absent.
        occupied_factor?: Quantity,
    }
}

input! {
    /// The mixture over the membrane.
    struct FeedInput {
        /// Mole fractions by gas; the sum is 1.
        composition{}: Quantity,
        /// Pressure of the feed.
        pressure?: Quantity,
        /// Pressure of the permeate; 0 for a vacuum.
        permeate_pressure?: Quantity,
        /// Feed pressure over permeate pressure, instead of the two pressures.
        pressure_ratio?: Quantity,
    }
}

input! {
    /// An upper bound as P = k αⁿ, or as α = β P^(−λ); P of the first gas in Barrer.
    struct UpperBoundInput {
        /// The pair, such as `CO2/CH4`.
        pair: String,
        /// Front factor k, with `n`.
        k?: Quantity,
        /// Exponent n, negative.
        n?: Quantity,
        /// Front factor β (P in Barrer), with `lambda`.
        beta?: Quantity,
        /// Slope λ, positive.
        lambda?: Quantity,
    }
}
