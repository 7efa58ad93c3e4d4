//! The published schemas are those of the types.

use matprop::document::schema;
use serde_json::Value;

#[test]
fn schemas_do_not_drift_from_the_types() {
    let schemas = [
        ("input", schema::input()),
        ("report", schema::report()),
        ("error", schema::error()),
        ("catalog", schema::catalog()),
    ];
    for (name, schema) in schemas {
        let path = format!("{}/pkg/schema/{name}.schema.json", env!("CARGO_MANIFEST_DIR"));
        let published = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        let published: Value = serde_json::from_str(&published).unwrap();
        assert!(published == *schema.as_value(), "{name}: run `cargo xtask schema` and commit the result");
        assert_eq!(published["$schema"], "https://json-schema.org/draft/2020-12/schema");
    }
}
