//! What every report carries beside its numbers.

use crate::data::{self, DATA_VERSION};
use crate::error::{Error, ErrorKind, Warning};
use crate::model::Model;
use serde::Serialize;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A name and a version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Card {
    /// The name.
    pub name: &'static str,
    /// The version.
    pub version: &'static str,
}

impl Card {
    /// This engine.
    pub fn engine() -> Self {
        Self { name: "matprop", version: env!("CARGO_PKG_VERSION") }
    }

    /// The data compiled into it.
    pub fn data() -> Self {
        Self { name: "matprop-data", version: DATA_VERSION }
    }
}

/// A formula that was used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ModelCard {
    /// Stable id.
    pub id: &'static str,
    /// Name.
    pub name: &'static str,
    /// Equation in plain text.
    pub equation: &'static str,
    /// Publication.
    pub reference: &'static str,
    /// Range of validity.
    pub validity: &'static str,
}

/// A record that was used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RecordCard {
    /// Data file.
    pub collection: &'static str,
    /// Id in it.
    pub id: Cow<'static, str>,
    /// Name.
    pub name: Cow<'static, str>,
    /// State, form, temperature.
    pub conditions: Cow<'static, str>,
    /// `primary`, `secondary` or `recalled`: how its values were checked.
    pub evidence: Cow<'static, str>,
    /// Keys of its sources.
    pub sources: Cow<'static, [String]>,
}

/// A source of records.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SourceCard {
    /// Key.
    pub key: &'static str,
    /// Citation.
    pub citation: &'static str,
    /// Digital object identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doi: Option<&'static str>,
    /// Terms.
    pub license: &'static str,
}

/// A warning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Message {
    /// Stable code.
    pub code: &'static str,
    /// Place in the input.
    pub path: String,
    /// One English sentence.
    pub message: String,
    /// The values in the sentence by name, for translations.
    pub values: BTreeMap<&'static str, String>,
}

/// An error as a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ErrorCard {
    /// What is wrong.
    pub error: Message,
}

impl From<&Error> for ErrorCard {
    /// ```
    /// use matprop::document::report::ErrorCard;
    ///
    /// let error = matprop::calculate_json("[]").unwrap_err();
    /// assert_eq!(ErrorCard::from(&error).error.code, "wrong_type");
    /// ```
    fn from(error: &Error) -> Self {
        Self {
            error: Message {
                code: error.code(),
                path: error.path().to_owned(),
                message: error.kind().to_string(),
                values: error.kind().values().into_iter().collect(),
            },
        }
    }
}

/// Room for the models of most reports.
const USUAL_MODELS: usize = 8;

/// Collects models, records and warnings while a report is computed.
pub(in crate::document) struct Ledger {
    pub(in crate::document) models: Vec<ModelCard>,
    pub(in crate::document) records: Vec<RecordCard>,
    pub(in crate::document) warnings: Vec<Message>,
}

impl Default for Ledger {
    fn default() -> Self {
        Self { models: Vec::with_capacity(USUAL_MODELS), records: Vec::new(), warnings: Vec::new() }
    }
}

impl Ledger {
    pub(in crate::document) fn model(&mut self, model: &Model) {
        let Model { id, name, equation, reference, validity } = *model;
        if !self.models.iter().any(|known| known.id == id) {
            self.models.push(ModelCard { id, name, equation, reference, validity });
        }
    }

    pub(in crate::document) fn record(&mut self, record: RecordCard) {
        if !self.records.iter().any(|known| (&known.id, known.collection) == (&record.id, record.collection))
        {
            self.records.push(record);
        }
    }

    pub(in crate::document) fn warn(&mut self, warning: &Warning) {
        self.warnings.push(Message {
            code: warning.kind.code(),
            path: warning.path.clone(),
            message: warning.kind.to_string(),
            values: warning.kind.values().into_iter().collect(),
        });
    }

    /// The sources of all records, each once, in the order of use.
    pub(in crate::document) fn sources(&self) -> Result<Vec<SourceCard>, ErrorKind> {
        let mut cards: Vec<SourceCard> = Vec::with_capacity(self.records.len());
        for key in self.records.iter().flat_map(|record| record.sources.iter()) {
            if !cards.iter().any(|card| card.key == key) {
                let data::Source { key, citation, doi, license } = data::source(key)?;
                cards.push(SourceCard { key, citation, doi: doi.as_deref(), license });
            }
        }
        Ok(cards)
    }
}
