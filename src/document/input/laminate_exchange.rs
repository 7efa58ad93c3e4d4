//! Import and export of other programs' decks in the laminate input.

use crate::document::declare::input;
use serde::{Deserialize, Serialize};

input! {
    /// A laminate taken from the deck of another program, in place of `materials` and `layup`.
    struct ImportInput {
        /// The program.
        format: ImportFormat,
        /// The deck.
        text: String,
        /// Its units: decks have none of their own.
        units: UnitSystemWord,
        /// Which laminate, where the deck has several: PID, ELSET or section number.
        section?: String,
    }
}

input! {
    /// A deck to be written for another program.
    struct ExportInput {
        /// The program.
        format: ExportFormat,
        /// Units of the deck; a JSON document has its own.
        units?: UnitSystemWord,
    }
}

/// A program whose decks are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum ImportFormat {
    /// Nastran bulk data: PCOMP, PCOMPG, MAT8, MAT1.
    Nastran,
    /// Abaqus.
    Abaqus,
    /// CalculiX.
    Calculix,
    /// ANSYS Mechanical APDL.
    Ansys,
    /// LS-DYNA.
    Lsdyna,
    /// Tables.
    Csv,
}

/// A program decks are written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum ExportFormat {
    /// Nastran bulk data: PCOMP and MAT8 in large field.
    Nastran,
    /// Abaqus.
    Abaqus,
    /// CalculiX.
    Calculix,
    /// ANSYS Mechanical APDL.
    Ansys,
    /// LS-DYNA.
    Lsdyna,
    /// Tables.
    Csv,
    /// A document like this one, with constants and plies in SI.
    Json,
}

/// A consistent system of units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum UnitSystemWord {
    /// Pa, kg/m³, 1/K.
    #[serde(rename = "m-N-kg-s")]
    Si,
    /// MPa, t/mm³, 1/K.
    #[serde(rename = "mm-N-tonne-s")]
    MmNTonne,
    /// GPa, kg/mm³, 1/K.
    #[serde(rename = "mm-kN-kg-ms")]
    MmKnKg,
    /// psi, lbf·s²/in⁴, 1/°F.
    #[serde(rename = "in-lbf-s")]
    InLbf,
}
