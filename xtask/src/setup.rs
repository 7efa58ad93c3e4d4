//! Installs what is missing; does nothing on the second call.

use crate::project::Project;
use crate::report::{heading, note};
use crate::wasm_tools::{self, WasmTools};
use crate::{browser, node};
use anyhow::Result;
use std::path::PathBuf;

/// What all tasks together need.
pub struct Tools {
    /// wasm-pack and wasm-bindgen.
    pub wasm: WasmTools,
    /// The program file of Chrome or Chromium.
    pub browser: PathBuf,
}

/// What the npm package is built with.
pub fn for_build(project: &Project) -> Result<WasmTools> {
    heading("Set-up");
    node::check()?;
    let wasm = wasm_tools::ready(project)?;
    node::packages(project, &project.package())?;
    Ok(wasm)
}

/// What the page is built with, too.
pub fn for_page(project: &Project) -> Result<WasmTools> {
    let wasm = for_build(project)?;
    if project.page().join("package.json").is_file() {
        node::packages(project, &project.page())?;
    } else {
        note("www/ has no package.json: no page to set up");
    }
    Ok(wasm)
}

/// Everything.
pub fn all(project: &Project) -> Result<Tools> {
    let wasm = for_page(project)?;
    let browser = browser::ready(project)?;
    Ok(Tools { wasm, browser })
}
