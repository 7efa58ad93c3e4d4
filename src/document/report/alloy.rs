//! Results on an alloy.

use super::super::input::{BasisWord, DensityModel};
use super::{AlloyThermalResult, DescriptorsResult, FindResult, MeasurementResult, PartResult, Value};
use serde::Serialize;

/// Density and fractions of an alloy.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct AlloyResults {
    /// Density by the chosen model.
    pub density: Value,
    /// The chosen model.
    pub model: DensityModel,
    /// Where the density of a real alloy is expected: for the default model with published volumes, unless the alloy may
    /// be an ordered compound.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval: Option<IntervalResult>,
    /// All models that apply, side by side.
    pub models: Vec<DensityResult>,
    /// The matrix that was recognized.
    pub matrix: &'static str,
    /// Volume per mass.
    pub specific_volume: Value,
    /// Mean molar mass.
    pub molar_mass: Value,
    /// Mean molar volume.
    pub molar_volume: Value,
    /// How the composition was understood.
    pub reading: ReadingResult,
    /// The density at another temperature.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thermal: Option<AlloyThermalResult>,
    /// A measured density beside the computed one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub measurement: Option<MeasurementResult>,
    /// The fractions of an element that give a density.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub find: Option<FindResult>,
    /// Descriptors of multi-principal-element alloys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub descriptors: Option<DescriptorsResult>,
    /// Mass, cost and modulus.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<PartResult>,
    /// The elements in the order of the input.
    pub elements: Vec<ElementResult>,
}

/// What one model says.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct DensityResult {
    /// The model.
    pub model: DensityModel,
    /// The density by it.
    pub density: Value,
    /// Lattice parameter, where the model has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lattice_parameter: Option<Value>,
}

/// A prediction interval.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct IntervalResult {
    /// Lower end.
    pub low: Value,
    /// Upper end.
    pub high: Value,
    /// The probability it is made for.
    pub coverage: Value,
    /// Half width relative to the density.
    pub relative_half_width: Value,
    /// How many reference alloys set its width.
    pub reference_alloys: u16,
    /// Whether those are of the same matrix; else of all.
    pub own_matrix: bool,
}

/// How a composition was understood.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ReadingResult {
    /// What the numbers count.
    pub basis: BasisWord,
    /// The convention that gave the numbers their meaning.
    pub convention: &'static str,
    /// The element that takes what is left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance: Option<String>,
    /// Elements that are named without an amount and left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partial: Vec<String>,
    /// How the nominal composition was chosen within limits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nominal: Option<NominalRule>,
    /// Each element as understood, in the basis of the text; ratios as written.
    pub elements: Vec<ReadElement>,
}

/// How the nominal composition was chosen within limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum NominalRule {
    /// Middles of the limits (half of a maximum); the balance takes the rest.
    Midpoints,
    /// Middles of the limits; the element with only a minimum takes the rest.
    RestToMinimum,
    /// Every element the same part of the way from its lower to its upper limit.
    SamePosition,
}

/// An element as understood.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ReadElement {
    /// Symbol.
    pub element: String,
    /// The amount computed with.
    pub nominal: Value,
    /// Lower limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub low: Option<Value>,
    /// Upper limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub high: Option<Value>,
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
    /// Density of the solid element, unless it is a gas.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub density: Option<Value>,
    /// Volume per mole used.
    pub molar_volume: Value,
    /// What that volume is.
    pub volume_basis: VolumeBasis,
    /// What a published volume was derived from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub volume_from: Option<String>,
    /// Change of density per mass fraction, the other elements giving way in proportion.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensitivity: Option<Value>,
}

/// What the volume of an element is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum VolumeBasis {
    /// That of the solid element.
    SolidElement,
    /// An apparent one in alloys in general.
    ApparentInAlloys,
    /// A published one in this matrix.
    Record,
    /// A published one in a related lattice.
    Neighbor,
    /// Given in the document.
    Given,
}
