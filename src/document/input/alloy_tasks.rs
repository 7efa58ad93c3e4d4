//! What an alloy document can ask for beside its density.

use super::super::quantity::Quantity;
use super::{Items, MonteCarloInput};
use crate::document::declare::{input, words};
use serde::{Deserialize, Serialize};

input! {
    /// The density at another temperature.
    struct ThermalInput {
        /// The temperature.
        temperature: Quantity,
        /// Solid (the default) or liquid.
        #[serde(default)]
        state: StateWord,
        /// Temperature of the density of the solid; 20 °C if absent.
        reference_temperature?: Quantity,
        /// Mean coefficient of expansion between the two temperatures.
        expansion?: Quantity,
        /// Elongation since the reference temperature as a polynomial of T in kelvin: c0, c1, ….
        elongation?: Items<f64, 12>,
        /// Coefficient of expansion in 1/K as a polynomial of T in kelvin: a0, a1, ….
        expansion_polynomial?: Items<f64, 12>,
        /// Changes of the lattice of a solid between the two temperatures, by rising temperature. If absent those the data
        /// know of a pure element are applied; an empty list is none.
        transitions?: Items<TransitionInput, 8>,
        /// Liquid elements, in place of those of the data.
        liquids{}: LiquidInput,
        /// What the excess volume of mixing may add to the density of a liquid alloy at the 95 % level; 2.5 % at most if
        /// absent.
        mixing_deviation?: Quantity,
    }
}

/// Solid or liquid.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum StateWord {
    /// Solid.
    #[default]
    Solid,
    /// Liquid.
    Liquid,
}

input! {
    /// An allotropic change of a solid.
    struct TransitionInput {
        /// Where it happens.
        temperature: Quantity,
        /// Change of volume on heating, over the volume just below it: about -0.01 for iron at 912 degC.
        volume_change: Quantity,
        /// Mean coefficient of expansion above it.
        expansion: Quantity,
    }
}

input! {
    /// Pores: one of the two.
    #[derive(Default)]
    struct PorousInput {
        /// Pores over the volume.
        porosity?: Quantity,
        /// Density over that without pores.
        relative_density?: Quantity,
    }
}

input! {
    /// The density of a liquid element.
    struct LiquidInput {
        /// Density at the reference temperature.
        density: Quantity,
        /// The reference temperature, usually the melting point.
        reference_temperature: Quantity,
        /// Change of density in kg/m³ per kelvin, a number.
        slope: f64,
    }
}

input! {
    /// A measured density: given, or by weighing, soaking, or gas.
    #[derive(Default)]
    struct MeasurementInput {
        /// The density itself.
        density?: Quantity,
        /// Weighing in air and in a liquid.
        archimedes?: ArchimedesInput,
        /// Gas pycnometer.
        pycnometer?: PycnometerInput,
    }
}

input! {
    /// Weighing in air and in a liquid.
    struct ArchimedesInput {
        /// Mass in air: dry, without a coating.
        mass_in_air: Quantity,
        /// Mass in the liquid.
        mass_in_liquid: Quantity,
        /// Density of the liquid; or `waterTemperature`.
        liquid_density?: Quantity,
        /// Temperature of water, 0 to 40 °C, which gives its density.
        water_temperature?: Quantity,
        /// Density of the air; 1.2 kg/m³ if absent.
        air_density?: Quantity,
        /// Mass in air of the body with its coating; with `coatingDensity`.
        coated_mass?: Quantity,
        /// Density of the coating.
        coating_density?: Quantity,
        /// Mass in air of the body soaked with the liquid.
        soaked_mass?: Quantity,
    }
}

input! {
    /// A gas pycnometer.
    struct PycnometerInput {
        /// Mass of the sample.
        mass: Quantity,
        /// Volume of the empty cell.
        cell_volume: Quantity,
        /// Volume of the reference chamber.
        reference_volume: Quantity,
        /// Pressure before the valve opens, above that of the other chamber.
        first_pressure: Quantity,
        /// Pressure after.
        second_pressure: Quantity,
        /// The chamber filled first.
        filled_first: ChamberWord,
    }
}

words! {
    /// A chamber of a gas pycnometer.
    enum ChamberWord {
        /// The cell with the sample.
        Cell,
        /// The reference chamber.
        Reference,
    }
}

input! {
    /// The fraction of an element that gives a density.
    struct FindInput {
        /// The element; the others keep their proportion.
        element: String,
        /// The density to meet.
        density: Quantity,
    }
}

input! {
    /// The densities that the limits of the composition allow.
    #[derive(Default)]
    struct RangeInput {
        /// Asks for densities of compositions drawn within the limits, each equally likely.
        monte_carlo?: MonteCarloInput,
    }
}

input! {
    /// Descriptors of multi-principal-element alloys.
    #[derive(Default)]
    struct DescriptorsInput {
        /// Values of elements, in place of those of the data.
        elements{}: AtomInput,
        /// Enthalpies of mixing of equiatomic pairs, such as `{"Al-Ni": "-22 kJ/mol"}`, in place of those of the data.
        pair_enthalpies{}: Quantity,
    }
}

input! {
    /// Values of one element for the descriptors.
    #[derive(Default)]
    struct AtomInput {
        /// Valence electron concentration.
        vec?: f64,
        /// Atomic radius.
        radius?: Quantity,
        /// Pauling electronegativity.
        electronegativity?: f64,
        /// Melting point.
        melting_point?: Quantity,
    }
}

input! {
    /// Modulus of the mixture, mass and cost of a part.
    #[derive(Default)]
    struct PartInput {
        /// Volume of the part.
        volume?: Quantity,
        /// Prices of the elements per kilogram, in one currency.
        prices{}: f64,
        /// Moduli of the elements.
        moduli{}: Quantity,
    }
}
