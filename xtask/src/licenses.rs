//! Every crate and npm package must have a license that lets its users do what ours does.

use crate::project::Project;
use crate::report::note;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use spdx::{Expression, ParseMode};
use std::path::Path;
use xshell::cmd;

const ALLOWED: [&str; 19] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-1-Clause",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "BlueOak-1.0.0",
    "CC-BY-3.0",
    "CC-BY-4.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "PSF-2.0",
    "Python-2.0",
    "Unicode-3.0",
    "Zlib",
];

/// A package and what it says of its license.
struct Package {
    name: String,
    license: Option<String>,
}

/// Checks the crates in Cargo.lock and the npm packages in both lock files.
pub fn check(project: &Project) -> Result<()> {
    let mut packages = crates(project)?;
    for folder in [project.package(), project.page()] {
        if folder.join("package-lock.json").is_file() {
            packages.extend(npm_packages(&folder)?);
        }
    }
    let refused: Vec<_> = packages.iter().filter(|package| !allowed(package)).map(described).collect();
    if !refused.is_empty() {
        bail!("licenses that are not on the list of xtask/src/licenses.rs:\n  {}", refused.join("\n  "));
    }
    note(format!("{} crates and npm packages have allowed licenses", packages.len()));
    Ok(())
}

fn crates(project: &Project) -> Result<Vec<Package>> {
    let shell = project.shell()?;
    let text = cmd!(shell, "cargo metadata --locked --all-features --format-version 1").quiet().read()?;
    let metadata: Value = serde_json::from_str(&text)?;
    let packages = metadata["packages"].as_array().context("cargo metadata lists no packages")?;
    Ok(packages.iter().map(|package| found(&package["name"], package)).collect())
}

fn npm_packages(folder: &Path) -> Result<Vec<Package>> {
    let lock: Value = serde_json::from_str(&std::fs::read_to_string(folder.join("package-lock.json"))?)?;
    let packages = lock["packages"].as_object().context("package-lock.json lists no packages")?;
    // The root and linked folders are the project's own.
    let foreign =
        packages.iter().filter(|(path, package)| path.contains("node_modules/") && package["link"] != true);
    Ok(foreign
        .map(|(path, package)| {
            let here = folder.join(path).join("package.json");
            // Some lock entries carry no license; the installed package says more.
            let installed =
                || -> Option<Value> { serde_json::from_str(&std::fs::read_to_string(here).ok()?).ok() };
            let name = Value::from(path.as_str());
            if package["license"].is_string() {
                found(&name, package)
            } else {
                found(&name, &installed().unwrap_or_default())
            }
        })
        .collect())
}

fn found(name: &Value, package: &Value) -> Package {
    let license = package["license"].as_str().or_else(|| package["licenses"][0]["type"].as_str());
    Package { name: name.as_str().unwrap_or_default().to_owned(), license: license.map(str::to_owned) }
}

fn allowed(package: &Package) -> bool {
    // "MIT/Apache-2.0" is an old way to write OR, which the lax mode reads.
    let license = package.license.as_deref().unwrap_or_default();
    Expression::parse_mode(license, ParseMode::LAX).is_ok_and(|expression| {
        expression.evaluate(|required| ALLOWED.contains(&required.to_string().as_str()))
    })
}

fn described(package: &Package) -> String {
    format!("{}: {}", package.name, package.license.as_deref().unwrap_or("no license stated"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_allowed(license: &str) -> bool {
        allowed(&Package { name: "any".into(), license: Some(license.into()) })
    }

    #[test]
    fn expressions_are_evaluated() {
        assert!(is_allowed("MIT OR GPL-3.0-only"));
        assert!(is_allowed("(MIT OR Apache-2.0) AND Unicode-3.0"));
        assert!(is_allowed("Apache-2.0 WITH LLVM-exception OR MIT"));
        assert!(is_allowed("MIT/Apache-2.0"));
        assert!(!is_allowed("MIT AND GPL-3.0-only"));
        assert!(!is_allowed("see the website"));
    }
}
