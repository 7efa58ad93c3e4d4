//! Writes the JSON Schemas of the documents into a folder.
//!
//! ```text
//! cargo run --features schema --example schema -- pkg/schema
//! ```

use matprop::document::schema;
use std::path::PathBuf;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let folder = PathBuf::from(env::args_os().nth(1).unwrap_or_else(|| "pkg/schema".into()));
    let schemas = [
        ("input", schema::input()),
        ("report", schema::report()),
        ("error", schema::error()),
        ("catalog", schema::catalog()),
    ];
    fs::create_dir_all(&folder)?;
    for (name, schema) in schemas {
        let text = serde_json::to_string_pretty(&schema)?;
        fs::write(folder.join(format!("{name}.schema.json")), text + "\n")?;
    }
    Ok(())
}
