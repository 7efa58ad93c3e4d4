//! The alloy input.

use super::super::quantity::Quantity;
use super::{
    AlloyTag, DensityInput, DescriptorsInput, Entries, FindInput, MeasurementInput, PartInput, PorousInput,
    RangeInput, ThermalInput, current_version,
};
use crate::alloy::Basis;
use crate::document::declare::{input, words};
use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;

input! {
    /// An alloy: its composition, and what to report.
    struct AlloyInput {
        /// Always `alloy`.
        kind: AlloyTag,
        /// Version of the document.
        #[serde(default = "current_version")]
        version: u32,
        /// A title of your own; not used.
        title?: String,
        /// The composition as text (`Ti-6Al-4V`) or as a table.
        composition: CompositionInput,
        /// Density models: which one to report, and values of your own.
        density?: DensityInput,
        /// Asks for more about the densities that the limits of the composition allow.
        range?: RangeInput,
        /// Asks for the density at another temperature, solid or liquid.
        thermal?: ThermalInput,
        /// A measured density, for the porosity.
        measurement?: MeasurementInput,
        /// Asks for the fraction of an element that gives a density.
        find?: FindInput,
        /// Asks for descriptors of multi-principal-element alloys; `{}` takes the values of the data.
        descriptors?: DescriptorsInput,
        /// Pores, for the density with them.
        porous?: PorousInput,
        /// Asks for mass, cost and modulus.
        part?: PartInput,
        /// Asks for derivatives of results with respect to inputs.
        sensitivity?: super::SensitivityInput,
        /// Asks for uncertainties of results from those of the inputs.
        uncertainty?: super::UncertaintyInput,
        /// Units of the report by kind of quantity, such as `{"density": "kg/m3"}`.
        units{}: String,
    }
}

/// A composition: text, or exactly one table.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum CompositionInput {
    /// What engineers write, such as `Ti-6Al-4V`.
    Text(String),
    /// Text with its basis, or a table.
    Table(CompositionTable),
}

input! {
    /// Text with its basis, or exactly one of the tables.
    #[derive(Default)]
    struct CompositionTable {
        /// What engineers write.
        text?: String,
        /// What the numbers of the text count; by convention of the text if absent.
        basis?: BasisWord,
        /// Mass fractions by element, such as `{"Ti": "balance", "Al": "6 wt%"}`.
        mass_fractions?: Entries<Quantity>,
        /// Mole fractions by element, such as `{"Ti": "balance", "Al": "48 at%"}`.
        mole_fractions?: Entries<Quantity>,
        /// Mole ratios by element, of any sum, such as `{"Al": 0.3, "Co": 1}`.
        mole_ratios?: Entries<Quantity>,
    }
}

words! {
    /// What the numbers of a text count.
    enum BasisWord {
        /// Mass, wt%.
        Mass,
        /// Amount of substance, at%.
        Mole,
        /// Ratios of amount of substance, of any sum, as in a formula.
        MoleRatio,
    }
}

impl From<BasisWord> for Basis {
    fn from(word: BasisWord) -> Self {
        match word {
            BasisWord::Mass => Self::Mass,
            BasisWord::Mole => Self::Mole,
            BasisWord::MoleRatio => Self::MoleRatio,
        }
    }
}

impl From<Basis> for BasisWord {
    fn from(basis: Basis) -> Self {
        match basis {
            Basis::Mass => Self::Mass,
            Basis::Mole => Self::Mole,
            Basis::MoleRatio => Self::MoleRatio,
        }
    }
}

impl<'de> Deserialize<'de> for CompositionInput {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        struct TextOrTable;

        impl<'de> Visitor<'de> for TextOrTable {
            type Value = CompositionInput;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a composition such as \"Ti-6Al-4V\" or {\"massFractions\": {\"Ti\": \"balance\", \"Al\": \"6 wt%\"}}")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<CompositionInput, E> {
                Ok(CompositionInput::Text(text.to_owned()))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<CompositionInput, A::Error> {
                CompositionTable::deserialize(de::value::MapAccessDeserializer::new(map))
                    .map(CompositionInput::Table)
            }
        }

        reader.deserialize_any(TextOrTable)
    }
}
