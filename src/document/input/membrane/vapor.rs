//! Sorption of a vapor.

use crate::document::declare::input;
use crate::document::input::MembraneVaporSorptionTag;
use crate::document::quantity::{Column, Quantity};

input! {
    /// Sorption of a vapor at an activity, by each model that is given.
    document MembraneVaporSorptionInput(MembraneVaporSorptionTag) {
        /// Activity of the vapor: its pressure over the saturation pressure.
        activity?: Quantity,
        /// Pressure of the vapor, instead of `activity`; needs `saturationPressure`.
        pressure?: Quantity,
        /// Saturation pressure of the vapor at this temperature.
        saturation_pressure?: Quantity,
        /// Volume fraction in the swollen polymer, instead of an activity; Flory–Huggins gives its activity.
        volume_fraction?: Quantity,
        /// Molar volume of the penetrant as a liquid; turns volume fractions into concentrations.
        molar_volume?: Quantity,
        /// Flory–Huggins.
        flory_huggins?: FloryHugginsInput,
        /// Engaged species induced clustering.
        ensic?: EnsicInput,
        /// Guggenheim, Anderson and de Boer.
        gab?: GabInput,
        /// Brunauer, Emmett and Teller.
        bet?: BetInput,
        /// Activities for isotherms.
        activities?: Column,
    }
}

input! {
    /// χ = χ₀ + χ₁ v + χ₂ v² of the equation ln a = ln v + (1 − r)(1 − v) + χ (1 − v)².
    struct FloryHugginsInput {
        /// χ, or χ₀.
        chi: Quantity,
        /// χ₁, of the volume fraction of the penetrant; 0 if absent.
        chi_linear?: Quantity,
        /// χ₂; 0 if absent.
        chi_quadratic?: Quantity,
        /// r: molar volume of the penetrant over that of the polymer; 0, a long polymer, if absent.
        molar_volume_ratio?: Quantity,
    }
}

input! {
    /// Constants of ENSIC.
    struct EnsicInput {
        /// Affinity kp for the polymer.
        polymer_affinity: Quantity,
        /// Affinity ks for penetrant that sorbed before; above kp.
        penetrant_affinity: Quantity,
    }
}

input! {
    /// Constants of GAB.
    struct GabInput {
        /// Uptake of a full first layer: mass or amount per dry mass, or concentration.
        monolayer: Quantity,
        /// C.
        c: Quantity,
        /// K.
        k: Quantity,
    }
}

input! {
    /// Constants of BET.
    struct BetInput {
        /// Uptake of a full first layer: mass or amount per dry mass, or concentration.
        monolayer: Quantity,
        /// C.
        c: Quantity,
    }
}
