//! The benches, natively or compiled to WebAssembly and run by Node: the same work in both.

use crate::project::Project;
use crate::wasm_tools;
use anyhow::Result;
use xshell::cmd;

const WASI: &str = "wasm32-wasip1";

/// Runs one bench file or all.
pub fn run(project: &Project, wasm: bool, file: Option<String>, filter: Option<String>) -> Result<()> {
    let shell = project.shell()?;
    let mut bench = cmd!(shell, "cargo bench --quiet --locked --package matprop");
    if wasm {
        wasm_tools::target(&shell, WASI)?;
        let runner = format!("node --no-warnings {}", project.root.join("benches/wasi.mjs").display());
        bench = bench.args(["--target", WASI]).env("CARGO_TARGET_WASM32_WASIP1_RUNNER", runner);
    }
    bench = match file {
        Some(file) => bench.arg("--bench").arg(file),
        None => bench.arg("--benches"),
    };
    Ok(bench.arg("--").args(filter).run()?)
}
