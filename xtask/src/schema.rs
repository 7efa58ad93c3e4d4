//! JSON Schemas and TypeScript types of the documents, generated from the Rust types and committed.

use crate::project::Project;
use crate::report::{doing, note};
use anyhow::{Result, bail};
use std::fs;
use std::path::Path;
use xshell::cmd;

const FILES: [&str; 5] = [
    "schema/input.schema.json",
    "schema/report.schema.json",
    "schema/error.schema.json",
    "schema/catalog.schema.json",
    "documents.d.ts",
];

/// Writes them into `pkg/`.
pub fn write(project: &Project) -> Result<()> {
    generate(project, &project.package())?;
    note("wrote pkg/schema and pkg/documents.d.ts");
    Ok(())
}

/// Fails when the committed files are not what the Rust types give.
pub fn check(project: &Project) -> Result<()> {
    let fresh = project.target().join("schema");
    generate(project, &fresh)?;
    let read = |folder: &Path, file: &str| fs::read_to_string(folder.join(file)).unwrap_or_default();
    let differs = |file: &&str| read(&fresh, file) != read(&project.package(), file);
    let stale: Vec<_> = FILES.into_iter().filter(differs).collect();
    if !stale.is_empty() {
        bail!("pkg/{} differ from the Rust types; run: cargo xtask schema", stale.join(", pkg/"));
    }
    note("schemas and TypeScript types agree with the Rust types");
    Ok(())
}

fn generate(project: &Project, folder: &Path) -> Result<()> {
    doing("generating JSON Schemas and TypeScript types (about 20 s)");
    let schemas = folder.join("schema");
    fs::create_dir_all(&schemas)?;
    let shell = project.shell()?;
    cmd!(shell, "cargo run --quiet --locked --features schema --example schema -- {schemas}").run()?;
    let shell = project.shell_in(&project.package())?;
    let types = folder.join("documents.d.ts");
    cmd!(shell, "node build/types.mjs {schemas} {types}").quiet().run()?;
    Ok(())
}
