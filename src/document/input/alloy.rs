//! The alloy input.

use super::super::quantity::Quantity;
use super::super::read::present;
use super::{
    AlloyTag, DensityInput, DescriptorsInput, Entries, FindInput, MeasurementInput, PartInput, ThermalInput,
    current_version,
};
use crate::alloy::Basis;
use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;

/// An alloy: its composition, and what to report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AlloyInput {
    /// Always `alloy`.
    pub kind: AlloyTag,
    /// Version of the document.
    #[serde(default = "current_version")]
    pub version: u32,
    /// A title of your own; not used.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The composition as text (`Ti-6Al-4V`) or as a table.
    pub composition: CompositionInput,
    /// Density models: which one to report, and values of your own.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub density: Option<DensityInput>,
    /// Asks for the density at another temperature, solid or liquid.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub thermal: Option<ThermalInput>,
    /// A measured density, for the porosity.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub measurement: Option<MeasurementInput>,
    /// Asks for the fraction of an element that gives a density.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub find: Option<FindInput>,
    /// Asks for descriptors of multi-principal-element alloys; `{}` takes the values of the data.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub descriptors: Option<DescriptorsInput>,
    /// Asks for mass, cost and modulus.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub part: Option<PartInput>,
    /// Asks for derivatives of results with respect to inputs.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub sensitivity: Option<super::SensitivityInput>,
    /// Asks for uncertainties of results from those of the inputs.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub uncertainty: Option<super::UncertaintyInput>,
    /// Units of the report by kind of quantity, such as `{"density": "kg/m3"}`.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    pub units: Entries<String>,
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

/// Text with its basis, or exactly one of the tables.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CompositionTable {
    /// What engineers write.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// What the numbers of the text count; by convention of the text if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub basis: Option<BasisWord>,
    /// Mass fractions by element, such as `{"Ti": "balance", "Al": "6 wt%"}`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub mass_fractions: Option<Entries<Quantity>>,
    /// Mole fractions by element, such as `{"Ti": "balance", "Al": "48 at%"}`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub mole_fractions: Option<Entries<Quantity>>,
    /// Mole ratios by element, of any sum, such as `{"Al": 0.3, "Co": 1}`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub mole_ratios: Option<Entries<Quantity>>,
}

/// What the numbers of a text count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum BasisWord {
    /// Mass, wt%.
    Mass,
    /// Amount of substance, at%.
    Mole,
    /// Ratios of amount of substance, of any sum, as in a formula.
    MoleRatio,
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
