//! Results on an alloy.

use super::super::input::BasisWord;
use super::Value;
use serde::Serialize;

/// Density and fractions of an alloy.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct AlloyResults {
    /// Density by ideal mixing.
    pub density: Value,
    /// Volume per mass.
    pub specific_volume: Value,
    /// Mean molar mass.
    pub molar_mass: Value,
    /// Mean molar volume.
    pub molar_volume: Value,
    /// How the composition was understood.
    pub reading: ReadingResult,
    /// The elements in the order of the input.
    pub elements: Vec<ElementResult>,
}

/// How a composition was understood.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ReadingResult {
    /// What the numbers count.
    pub basis: BasisWord,
    /// The element that takes what is left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance: Option<String>,
}

/// One element: its share and the values it was computed with.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ElementResult {
    /// Symbol.
    pub element: String,
    /// Mass fraction.
    pub mass_fraction: Value,
    /// Mole fraction.
    pub mole_fraction: Value,
    /// Part of the volume.
    pub volume_fraction: Value,
    /// Volume it adds per mass of alloy.
    pub specific_volume: Value,
    /// Standard atomic weight used.
    pub standard_atomic_weight: Value,
    /// Density used, unless it is a gas.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub density: Option<Value>,
    /// Volume per mole used.
    pub molar_volume: Value,
    /// What that volume is.
    pub volume_basis: VolumeBasis,
}

/// What the volume of an element is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum VolumeBasis {
    /// That of the solid element.
    SolidElement,
    /// An apparent one in alloys.
    ApparentInAlloys,
}
