//! Decks for other programs in the laminate report.

use super::super::input::{ExportFormat, UnitSystemWord};
use serde::Serialize;

/// A deck.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExportResult {
    /// The program.
    pub format: ExportFormat,
    /// Its units.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub units: Option<UnitSystemWord>,
    /// The deck.
    pub text: String,
}
