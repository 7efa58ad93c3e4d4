//! Results on an alloy.

use super::super::input::{BasisWord, DensityModel};
use super::{
    AlloyThermalResult, DescriptorsResult, FindResult, MeasurementResult, PartResult, PorousResult,
    RangeResult, Value,
};
use crate::document::declare::results;
use serde::Serialize;

results! {
    /// Density and fractions of an alloy.
    struct AlloyResults {
        /// Density by the chosen model.
        density: Value,
        /// The chosen model.
        model: DensityModel,
        /// Why it leads.
        model_reason: ModelReason,
        /// Where the density of a real alloy is expected: for the default model with published volumes, unless the alloy may
        /// be an ordered compound.
        interval?: IntervalResult,
        /// All models that apply, side by side.
        models: Vec<DensityResult>,
        /// The matrix that was recognized.
        matrix: &'static str,
        /// Volume per mass.
        specific_volume: Value,
        /// Mean molar mass.
        molar_mass: Value,
        /// Mean molar volume.
        molar_volume: Value,
        /// Mean volume per atom.
        atomic_volume: Value,
        /// Atoms per volume.
        number_density: Value,
        /// How the composition was understood.
        reading: ReadingResult,
        /// The record of the library, if the composition names an alloy.
        designation?: DesignationResult,
        /// All densities that the limits of the composition allow.
        range?: RangeResult,
        /// The density at another temperature.
        thermal?: AlloyThermalResult,
        /// A measured density beside the computed one.
        measurement?: MeasurementResult,
        /// The fractions of an element that give a density.
        find?: FindResult,
        /// Descriptors of multi-principal-element alloys.
        descriptors?: DescriptorsResult,
        /// The density with pores.
        porous?: PorousResult,
        /// Mass, cost and modulus.
        part?: PartResult,
        /// The elements in the order of the input.
        elements: Vec<ElementResult>,
    }
}

results! {
    /// What one model says.
    struct DensityResult {
        /// The model.
        model: DensityModel,
        /// The density by it.
        density: Value,
        /// Lattice parameter, where the model has one.
        lattice_parameter?: Value,
    }
}

results! {
    /// A prediction interval.
    struct IntervalResult {
        /// Lower end.
        low: Value,
        /// Upper end.
        high: Value,
        /// The probability it is made for.
        coverage: Value,
        /// Half width relative to the density.
        relative_half_width: Value,
        /// How many reference alloys set its width.
        reference_alloys: u16,
        /// Whether those are of the same matrix; else of all.
        own_matrix: bool,
    }
}

results! {
    /// How a composition was understood.
    struct ReadingResult {
        /// What the numbers count.
        basis: BasisWord,
        /// The convention that gave the numbers their meaning.
        convention: &'static str,
        /// The element that takes what is left.
        balance?: String,
        /// Elements that are named without an amount and left out.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        partial: Vec<String>,
        /// How the nominal composition was chosen within limits.
        nominal?: NominalRule,
        /// Each element as understood, in the basis of the text; ratios as written.
        elements: Vec<ReadElement>,
    }
}

results! {
    /// An alloy of the library.
    struct DesignationResult {
        /// Its usual name.
        name: &'static str,
        /// Other designations; standards may differ in the limits.
        names: &'static [String],
        /// Its family.
        family: &'static str,
        /// The nominal composition that was computed with.
        composition: &'static str,
        /// The limits of a standard.
        limits?: &'static str,
        /// A published density.
        published_density?: Value,
        /// `primary`, `secondary` or `recalled`: how the composition was checked.
        evidence: &'static str,
    }
}

/// Why a density model leads a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum ModelReason {
    /// It has the smallest mean error over the reference alloys.
    Default,
    /// The document names it.
    Asked,
    /// The document gives values for it.
    ValuesGiven,
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

results! {
    /// An element as understood.
    struct ReadElement {
        /// Symbol.
        element: String,
        /// The amount computed with.
        nominal: Value,
        /// Lower limit.
        low?: Value,
        /// Upper limit.
        high?: Value,
    }
}

results! {
    /// One element: its share and the values it was computed with.
    struct ElementResult {
        /// Symbol.
        element: String,
        /// Mass fraction.
        mass_fraction: Value,
        /// Mole fraction.
        mole_fraction: Value,
        /// Part of the volume.
        volume_fraction: Value,
        /// Volume it adds per mass of alloy.
        specific_volume: Value,
        /// Standard atomic weight used.
        standard_atomic_weight: Value,
        /// Density of the solid element, unless it is a gas.
        density?: Value,
        /// Volume per mole used.
        molar_volume: Value,
        /// What that volume is.
        volume_basis: VolumeBasis,
        /// What a published volume was derived from.
        volume_from?: String,
        /// Change of density per mass fraction, the other elements giving way in proportion.
        sensitivity?: Value,
    }
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
