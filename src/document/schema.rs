//! JSON Schema (2020-12) of the documents, generated from their types.

use super::catalog::Catalog;
use super::report::ErrorCard;
use super::{Input, Report};
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};
use serde_json::{Value, json};

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
    let settings = SchemaSettings::draft2020_12().with_transform(RecursiveTransform(without_null));
    let mut schema = settings.into_generator().into_root_schema_for::<T>();
    schema.insert("title".to_owned(), title.into());
    schema
}

/// An `Option` may be absent from a document, but is never `null` in it.
fn without_null(schema: &mut Schema) {
    if let Some(Value::Array(types)) = schema.get_mut("type") {
        types.retain(|name| name != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            schema.insert("type".to_owned(), only);
        }
    }
    if let Some(Value::Array(choices)) = schema.get_mut("anyOf") {
        choices.retain(|choice| *choice != json!({ "type": "null" }));
        if let [Value::Object(only)] = choices.as_slice() {
            let only = only.clone();
            schema.remove("anyOf");
            only.into_iter().for_each(|(key, value)| drop(schema.insert(key, value)));
        }
    }
    if let Some(Value::Array(words)) = schema.get_mut("enum") {
        words.retain(|word| !word.is_null());
    }
}
