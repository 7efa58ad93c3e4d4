//! Results on an alloy beside its density.

use super::super::input::StateWord;
use super::{Value, Values};
use serde::Serialize;

/// The density at a temperature.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct AlloyThermalResult {
    /// Solid or liquid.
    pub state: StateWord,
    /// The temperature.
    pub temperature: Value,
    /// The density there.
    pub density: Value,
    /// Density over that of the solid at the reference temperature.
    pub relative_to_solid: Value,
    /// Deviation of the liquids at the 95 % level, without the excess volume of mixing; if published for all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relative_deviation: Option<Value>,
}

/// A measured density beside the computed one.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MeasurementResult {
    /// The measured density: bulk for a soaked body.
    pub density: Value,
    /// Over the computed density.
    pub relative_density: Value,
    /// `1 − measured/computed`.
    pub porosity: Value,
    /// Density without open pores, of a soaked body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apparent_density: Option<Value>,
    /// Open pores over the volume, of a soaked body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_porosity: Option<Value>,
    /// Density of the liquid used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub liquid_density: Option<Value>,
}

/// The fractions of an element that give a density.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct FindResult {
    /// The element.
    pub element: String,
    /// All solutions, by rising fraction.
    pub solutions: Vec<FractionResult>,
}

/// One solution.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct FractionResult {
    /// Mass fraction of the element.
    pub mass_fraction: Value,
    /// Mass fractions of all elements, in their order.
    pub mass_fractions: Values,
    /// Change of density per mass fraction: divide the uncertainty of the density by it.
    pub sensitivity: Value,
}

/// Descriptors of a multi-principal-element alloy.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct DescriptorsResult {
    /// Mean valence electron concentration.
    pub vec: Value,
    /// Lattice favored by it: `fcc`, `fccAndBcc` or `bcc`.
    pub favored_lattice: &'static str,
    /// Mean atomic radius.
    pub mean_radius: Value,
    /// Atomic size mismatch δ.
    pub delta: Value,
    /// Electronegativity mismatch Δχ.
    pub delta_chi: Value,
    /// Ideal entropy of mixing ΔS over the gas constant.
    pub mixing_entropy: Value,
    /// Mean melting point: a rough estimate of the liquidus.
    pub mean_melting_point: Value,
    /// Λ = ΔS/δ², J/(mol·K), δ in percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lambda: Option<Value>,
    /// Enthalpy of mixing, if all pairs are given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mixing_enthalpy: Option<Value>,
    /// Ω = Tm ΔS/|ΔH|.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub omega: Option<Value>,
    /// Whether Ω ≥ 1.1 and δ ≤ 6.6 %.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub favors_solid_solution: Option<bool>,
}

/// Modulus, mass and cost.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct PartResult {
    /// Atoms per volume, 1/m³.
    pub number_density: f64,
    /// Mass of the part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mass: Option<Value>,
    /// Price per kilogram, in the currency of the prices.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price_per_kilogram: Option<f64>,
    /// Price per liter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price_per_liter: Option<f64>,
    /// Price of the part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<f64>,
    /// Upper bound of the modulus: equal strain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modulus_voigt: Option<Value>,
    /// Lower bound: equal stress.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modulus_reuss: Option<Value>,
    /// Their mean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modulus_hill: Option<Value>,
    /// Hill modulus over density, MJ/kg.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specific_stiffness: Option<f64>,
}
