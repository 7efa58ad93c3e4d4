//! What an alloy document can ask for beside its density.

use super::super::quantity::Quantity;
use super::super::read::present;
use super::{Entries, Items};
use serde::{Deserialize, Serialize};

/// The density at another temperature.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ThermalInput {
    /// The temperature.
    pub temperature: Quantity,
    /// Solid (the default) or liquid.
    #[serde(default)]
    pub state: StateWord,
    /// Temperature of the density of the solid; 20 °C if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub reference_temperature: Option<Quantity>,
    /// Mean coefficient of expansion between the two temperatures.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub expansion: Option<Quantity>,
    /// Elongation since the reference temperature as a polynomial of T in kelvin: c0, c1, ….
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub elongation: Option<Items<f64, 12>>,
    /// Coefficient of expansion in 1/K as a polynomial of T in kelvin: a0, a1, ….
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub expansion_polynomial: Option<Items<f64, 12>>,
    /// Liquid elements, in place of those of the data.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    pub liquids: Entries<LiquidInput>,
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

/// The density of a liquid element.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LiquidInput {
    /// Density at the reference temperature.
    pub density: Quantity,
    /// The reference temperature, usually the melting point.
    pub reference_temperature: Quantity,
    /// Change of density in kg/m³ per kelvin, a number.
    pub slope: f64,
}

/// A measured density: given, or by weighing, soaking, or gas.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MeasurementInput {
    /// The density itself.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub density: Option<Quantity>,
    /// Weighing in air and in a liquid.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub archimedes: Option<ArchimedesInput>,
    /// Gas pycnometer.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub pycnometer: Option<PycnometerInput>,
}

/// Weighing in air and in a liquid.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ArchimedesInput {
    /// Mass in air: dry, without a coating.
    pub mass_in_air: Quantity,
    /// Mass in the liquid.
    pub mass_in_liquid: Quantity,
    /// Density of the liquid; or `waterTemperature`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub liquid_density: Option<Quantity>,
    /// Temperature of water, 0 to 40 °C, which gives its density.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub water_temperature: Option<Quantity>,
    /// Density of the air; 1.2 kg/m³ if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub air_density: Option<Quantity>,
    /// Mass in air of the body with its coating; with `coatingDensity`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub coated_mass: Option<Quantity>,
    /// Density of the coating.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub coating_density: Option<Quantity>,
    /// Mass in air of the body soaked with the liquid.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub soaked_mass: Option<Quantity>,
}

/// A gas pycnometer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PycnometerInput {
    /// Mass of the sample.
    pub mass: Quantity,
    /// Volume of the empty cell.
    pub cell_volume: Quantity,
    /// Volume of the reference chamber.
    pub reference_volume: Quantity,
    /// Pressure before the valve opens, above that of the other chamber.
    pub first_pressure: Quantity,
    /// Pressure after.
    pub second_pressure: Quantity,
    /// The chamber filled first.
    pub filled_first: ChamberWord,
}

/// A chamber of a gas pycnometer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum ChamberWord {
    /// The cell with the sample.
    Cell,
    /// The reference chamber.
    Reference,
}

/// The fraction of an element that gives a density.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FindInput {
    /// The element; the others keep their proportion.
    pub element: String,
    /// The density to meet.
    pub density: Quantity,
}

/// Descriptors of multi-principal-element alloys.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DescriptorsInput {
    /// Values of elements, in place of those of the data.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    pub elements: Entries<AtomInput>,
    /// Enthalpies of mixing of equiatomic pairs, such as `{"Al-Ni": "-22 kJ/mol"}`; all pairs, for ΔH and Ω.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    pub pair_enthalpies: Entries<Quantity>,
}

/// Values of one element for the descriptors.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AtomInput {
    /// Valence electron concentration.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub vec: Option<f64>,
    /// Atomic radius.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub radius: Option<Quantity>,
    /// Pauling electronegativity.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub electronegativity: Option<f64>,
    /// Melting point.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub melting_point: Option<Quantity>,
}

/// Modulus of the mixture, mass and cost of a part.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PartInput {
    /// Volume of the part.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub volume: Option<Quantity>,
    /// Prices of the elements per kilogram, in one currency.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    pub prices: Entries<f64>,
    /// Moduli of the elements.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    pub moduli: Entries<Quantity>,
}
