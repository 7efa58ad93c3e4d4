//! What any document can ask of its results: derivatives and uncertainties.

use super::super::spread::{DistributionWord, Spread};
use super::Items;
use crate::document::declare::input;
use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;

/// The most paths a list of a study can have.
const MAX_PATHS: usize = 200;

input! {
    /// Derivatives of results with respect to inputs.
    #[derive(Default)]
    struct SensitivityInput {
        /// Paths in `results` such as `engineering.membrane.ex` or `stiffness.a[0][0]`; `*` stands for any name or index.
        /// If absent, the headline numbers of the kind of document.
        results?: Items<String, MAX_PATHS>,
        /// Paths in the input such as `materials.cfrp.e1` or `layup[3].angle`, also of plies that a layup code stands for
        /// and of constants of records; `*` stands for any name or index. If absent, every number.
        inputs?: Items<String, MAX_PATHS>,
    }
}

input! {
    /// Uncertainties of results from those of the inputs.
    #[derive(Default)]
    struct UncertaintyInput {
        /// As in `sensitivity`.
        results?: Items<String, MAX_PATHS>,
        /// Standard uncertainties of inputs that state none themselves, by path (`layup[*].angle`, `materials.*.e1`).
        inputs{}: SpreadInput,
        /// Correlations between inputs; those that are not named are independent.
        correlations?: Items<CorrelationInput, MAX_PATHS>,
        /// Asks for a Monte Carlo beside the propagation to first order.
        monte_carlo?: MonteCarloInput,
    }
}

/// The standard uncertainty of an input: text such as `"1 deg"` or `"2 %"`, or an object that says more.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum SpreadInput {
    /// One standard deviation, with its unit or in percent of the value.
    Text(String),
    /// With a distribution.
    Stated(SpreadTable),
}

input! {
    /// The standard uncertainty of an input and its distribution.
    #[derive(Default)]
    struct SpreadTable {
        /// One standard deviation: text such as `"1 deg"` or `"2 %"`, or a number in the unit of the input.
        uncertainty?: Spread,
        /// Half the distance of the limits of a distribution that has limits, instead of `uncertainty`.
        half_width?: Spread,
        /// The distribution; normal if absent.
        distribution?: DistributionWord,
    }
}

impl<'de> Deserialize<'de> for SpreadInput {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        struct TextOrTable;

        impl<'de> Visitor<'de> for TextOrTable {
            type Value = SpreadInput;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an uncertainty such as \"1 deg\" or \"2 %\", or an object that states it")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<SpreadInput, E> {
                Ok(SpreadInput::Text(text.to_owned()))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<SpreadInput, A::Error> {
                SpreadTable::deserialize(de::value::MapAccessDeserializer::new(map)).map(SpreadInput::Stated)
            }
        }

        reader.deserialize_any(TextOrTable)
    }
}

input! {
    /// The correlation of two inputs.
    struct CorrelationInput {
        /// The path of one input.
        first: String,
        /// The path of the other.
        second: String,
        /// The coefficient, −1 to 1.
        coefficient: f64,
    }
}

input! {
    /// A Monte Carlo.
    #[derive(Default)]
    struct MonteCarloInput {
        /// Draws, 100 to 1 000 000; 10 000 if absent.
        samples?: u32,
        /// The seed; the same seed gives the same draws everywhere; 1 if absent.
        seed?: u32,
    }
}

/// What a document asks of its results.
#[derive(Clone, Copy, Default)]
pub(in crate::document) struct Asked<'a> {
    pub sensitivity: Option<&'a SensitivityInput>,
    pub uncertainty: Option<&'a UncertaintyInput>,
}
