//! Sorption of gases in a polymer, and permeation that follows from it.

use crate::document::declare::{input, words};
use crate::document::input::MembraneSorptionTag;
use crate::document::quantity::{Column, Quantity};

input! {
    /// Gases that sorb in two modes in a polymer, alone and together.
    document MembraneSorptionInput(MembraneSorptionTag) {
        /// The gases by formula.
        gases{}: SorbingGasInput,
        /// The gas on the feed side, instead of a `pressure` of each gas.
        feed?: GasPhaseInput,
        /// The gas on the permeate side, instead of a `permeatePressure` of each gas.
        permeate?: GasPhaseInput,
        /// Thickness of the film; gives permeances, fluxes and time lags.
        thickness?: Quantity,
        /// Temperature of the gas; needed for fugacities.
        temperature?: Quantity,
        /// What the isotherms are functions of; pressure if absent.
        driving_force?: DrivingForceWord,
        /// Interaction parameters k_ij of the equation of state by pair, such as `"CO2/CH4"`; 0 for pairs that are absent.
        interactions{}: Quantity,
        /// Feed pressures for isotherms and permeabilities of each pure gas.
        pressures?: Column,
    }
}

input! {
    /// A gas in a polymer: Henry's constant, or capacity and affinity of Langmuir sites, or both.
    struct SorbingGasInput {
        /// Henry's constant kD; none if absent.
        henry?: Quantity,
        /// Capacity C'H of the Langmuir sites; needs `affinity`.
        capacity?: Quantity,
        /// Affinity b of the Langmuir sites; needs `capacity`.
        affinity?: Quantity,
        /// Diffusivity D_D of the dissolved gas, at no concentration where it plasticizes; gives permeabilities.
        diffusivity?: Quantity,
        /// F = D_H/D_D, 0 to 1: the mobility of gas in Langmuir sites; 1 if the whole concentration moves with D.
        mobility?: Quantity,
        /// Diffusivity D_H of gas in Langmuir sites, instead of `mobility`.
        langmuir_diffusivity?: Quantity,
        /// Growth β of the diffusivity with the mobile concentration, D = D₀ exp(β C).
        plasticization?: Quantity,
        /// (Partial) pressure on the feed side.
        pressure?: Quantity,
        /// (Partial) pressure on the permeate side; vacuum if absent.
        permeate_pressure?: Quantity,
        /// Critical point, for fugacities; from the data if absent.
        critical_point?: CriticalPointInput,
    }
}

input! {
    /// A gas phase: its pressure and what it is made of.
    struct GasPhaseInput {
        /// Pressure.
        pressure: Quantity,
        /// Mole fractions by formula, which add up to 1; may be absent for one gas.
        mole_fractions{}: Quantity,
    }
}

input! {
    /// What an equation of state needs of a gas.
    struct CriticalPointInput {
        /// Critical temperature.
        temperature: Quantity,
        /// Critical pressure.
        pressure: Quantity,
        /// Acentric factor.
        acentric_factor: Quantity,
    }
}

words! {
    /// What drives a gas through a membrane.
    enum DrivingForceWord {
        /// Partial pressure.
        Pressure,
        /// Fugacity.
        Fugacity,
    }
}
