//! Hydrogen through a metal.

use crate::document::declare::input;
use crate::document::input::MembraneMetalTag;
use crate::document::quantity::Quantity;

input! {
    /// A dense metal that lets hydrogen through by Sieverts' law.
    document MembraneMetalInput(MembraneMetalTag) {
        /// A metal of the library, instead of a permeability: `palladium`, `pd-25ag`.
        metal?: String,
        /// Permeability at `referenceTemperature`, or at `temperature` if there is none.
        permeability?: Quantity,
        /// Temperature the permeability holds at; needs `activationEnergy`.
        reference_temperature?: Quantity,
        /// P₀ of P = P₀ exp(−E/RT), instead of `permeability`; needs `activationEnergy`.
        pre_exponential?: Quantity,
        /// Activation energy E of the permeability.
        activation_energy?: Quantity,
        /// Diffusivity of hydrogen atoms at `temperature`, instead of `permeability`; needs `sievertsConstant`.
        diffusivity?: Quantity,
        /// Sieverts' constant K at `temperature`: atoms per volume of metal over the root of the pressure.
        sieverts_constant?: Quantity,
        /// Exponent n of the pressures; 0.5, Sieverts' law, if absent.
        exponent?: Quantity,
        /// Temperature of the metal.
        temperature: Quantity,
        /// Thickness; gives permeance and flux.
        thickness?: Quantity,
        /// A tube, instead of `thickness`; gives the flow through its wall.
        tube?: MetalTubeInput,
        /// Partial pressure of hydrogen on the feed side; gives the flux.
        feed_pressure?: Quantity,
        /// Partial pressure of hydrogen on the permeate side; vacuum if absent.
        permeate_pressure?: Quantity,
    }
}

input! {
    /// A tube of metal.
    struct MetalTubeInput {
        /// Length.
        length: Quantity,
        /// Inner diameter.
        inner_diameter: Quantity,
        /// Outer diameter.
        outer_diameter: Quantity,
    }
}
