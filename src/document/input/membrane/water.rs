//! Solutions, and osmotic pressure.

use crate::document::declare::{input, words};
use crate::document::input::{Items, MembraneChannelTag, MembraneOsmoticPressureTag};
use crate::document::quantity::Quantity;

words! {
    /// How osmotic pressure and density follow from the composition.
    enum SolutionWord {
        /// Van 't Hoff's law for any solute; it takes no room.
        VantHoff,
        /// Sodium chloride by Pitzer's equation, at the temperature of the document.
        PitzerSodiumChloride,
        /// Seawater by its Gibbs function.
        Teos10,
        /// Seawater by Sharqawy, Lienhard and Zubair.
        Sharqawy,
        /// Sodium chloride at 25 °C by Bartholomew and Mauter.
        BartholomewMauter,
    }
}

input! {
    /// The dissolved salt and the model of its solutions.
    struct SaltInput {
        /// The model.
        model: SolutionWord,
        /// Particles that a formula unit gives (van 't Hoff factor): 2 for NaCl; needed by `vantHoff`, and by it only.
        dissociation?: Quantity,
        /// Molar mass of the solute: needed by `vantHoff` for masses.
        molar_mass?: Quantity,
        /// Density of pure water; that of the model at the temperature if absent.
        water_density?: Quantity,
        /// Pressure of the pure water that `teos10` compares with; one atmosphere if absent.
        pure_water_pressure?: Quantity,
    }
}

input! {
    /// The composition of a solution, one of these.
    #[derive(Default)]
    struct SolutionInput {
        /// Amount per volume of solution.
        concentration?: Quantity,
        /// Mass per volume of solution.
        mass_concentration?: Quantity,
        /// Amount per mass of water.
        molality?: Quantity,
        /// Mass per mass of solution, such as `"35 g/kg"`.
        salinity?: Quantity,
        /// Osmotic pressure, with `vantHoff` only.
        osmotic_pressure?: Quantity,
    }
}

input! {
    /// The osmotic pressure of a solution by one or several models.
    document MembraneOsmoticPressureInput(MembraneOsmoticPressureTag) {
        /// Temperature.
        temperature: Quantity,
        /// The composition.
        solution: SolutionInput,
        /// The salt by each model wanted.
        salts: Items<SaltInput, 8>,
    }
}

words! {
    /// A correlation of mass transfer.
    enum SherwoodWord {
        /// Laminar flow in a tube: 1.62 (Re Sc d/L)^⅓.
        Leveque,
        /// Spiral-wound modules: 0.065 Re^0.875 Sc^0.25.
        SchockMiquel,
        /// Spacer-filled channels: 0.46 (Re Sc)^0.36.
        GuillenHoek,
    }
}

words! {
    /// A correlation of friction (Darcy).
    enum FrictionWord {
        /// Spiral-wound modules: 6.23 Re^−0.3.
        SchockMiquel,
        /// Spacer-filled channels: 0.42 + 189.3/Re.
        GuillenHoek,
        /// Laminar flow between plates: 96/Re.
        OpenSlit,
    }
}

input! {
    /// Mass transfer and friction in a feed channel, as far as what is given leads.
    document MembraneChannelInput(MembraneChannelTag) {
        /// Height of the channel between two sheets; gives the hydraulic diameter.
        height?: Quantity,
        /// Porosity of the spacer; 1, an empty channel, if absent.
        spacer_porosity?: Quantity,
        /// Hydraulic diameter, instead of `height`.
        hydraulic_diameter?: Quantity,
        /// Width of the channel; with `height` the cross-section.
        width?: Quantity,
        /// Length along the flow.
        length?: Quantity,
        /// Mean velocity between the threads of the spacer.
        velocity?: Quantity,
        /// Volume flow, instead of `velocity`; needs `width` and `height`.
        volume_flow?: Quantity,
        /// Mass flow, instead of `velocity`; needs `width` and `height`.
        mass_flow?: Quantity,
        /// Density of the solution.
        density?: Quantity,
        /// Viscosity of the solution.
        viscosity?: Quantity,
        /// Diffusivity of the salt.
        diffusivity?: Quantity,
        /// Reynolds number, instead of flow, diameter, density and viscosity.
        reynolds?: Quantity,
        /// Schmidt number, instead of viscosity, density and diffusivity.
        schmidt?: Quantity,
    }
}
