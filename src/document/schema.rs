//! JSON Schema (2020-12) of the documents, generated from their types.

use super::catalog::Catalog;
use super::report::ErrorCard;
use super::{Input, Report};
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};

/// The schema of input documents.
///
/// ```
/// let schema = matprop::document::schema::input();
/// assert_eq!(schema.get("$schema").unwrap(), "https://json-schema.org/draft/2020-12/schema");
/// ```
pub fn input() -> Schema {
    of::<Input>("matprop input document")
}

/// The schema of report documents.
pub fn report() -> Schema {
    of::<Report>("matprop report document")
}

/// The schema of errors.
pub fn error() -> Schema {
    of::<ErrorCard>("matprop error document")
}

/// The schema of the catalog.
pub fn catalog() -> Schema {
    of::<Catalog>("matprop catalog")
}

fn of<T: JsonSchema>(title: &str) -> Schema {
    let mut schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>();
    schema.insert("title".to_owned(), title.into());
    schema
}
