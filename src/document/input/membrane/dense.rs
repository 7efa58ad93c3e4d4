//! A dense membrane.

use crate::document::declare::input;
use crate::document::input::MembraneTag;
use crate::document::quantity::Quantity;

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
        /// Thickness of the film; gives permeances.
        thickness?: Quantity,
        /// (Partial) pressure difference over the film for every gas that states none; gives fluxes.
        pressure_difference?: Quantity,
    }
}

input! {
    /// A gas: its permeability, or diffusivity and solubility, or nothing but overrides when a polymer record has it.
    #[derive(Default)]
    struct GasInput {
        /// Permeability at the reference temperature.
        permeability?: Quantity,
        /// Diffusivity at the reference temperature; needs `solubility`.
        diffusivity?: Quantity,
        /// Solubility at the reference temperature; needs `diffusivity`.
        solubility?: Quantity,
        /// Activation energy of permeation E_P.
        activation_energy?: Quantity,
        /// Activation energy of diffusion E_D; needs `sorptionEnthalpy`, with E_P = E_D + ΔH_S.
        diffusion_energy?: Quantity,
        /// Enthalpy of sorption ΔH_S; needs `diffusionEnergy`.
        sorption_enthalpy?: Quantity,
        /// (Partial) pressure difference of this gas.
        pressure_difference?: Quantity,
    }
}
