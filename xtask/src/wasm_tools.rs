//! The wasm target, wasm-pack, and the wasm-bindgen program of exactly the version in Cargo.lock.

use crate::project::{Project, on_path, path_with};
use crate::report::{doing, note};
use anyhow::{Result, bail};
use std::env;
use std::path::{Path, PathBuf};
use xshell::{Shell, cmd};

const TARGET: &str = "wasm32-unknown-unknown";
const WASM_PACK: &str = "0.15.1";

/// wasm-pack, and the `PATH` on which it finds wasm-bindgen.
pub struct WasmTools {
    /// `PATH` for wasm-pack.
    pub path: std::ffi::OsString,
}

/// Finds or installs the tools.
pub fn ready(project: &Project) -> Result<WasmTools> {
    let shell = project.shell()?;
    target(&shell, TARGET)?;
    let cache = cache()?;
    let bin = cache.join("bin");
    let path = path_with(&bin)?;
    let bindgen = project.locked_version("wasm-bindgen")?;
    if !has(&shell, &bin, "wasm-pack", WASM_PACK) {
        doing(format!("installing wasm-pack {WASM_PACK} into {} (about 3 min)", cache.display()));
        install(&shell, &cache, "wasm-pack", WASM_PACK)?;
    }
    if !has(&shell, &bin, "wasm-bindgen", &bindgen) {
        doing(format!("installing wasm-bindgen-cli {bindgen} into {} (about 3 min)", cache.display()));
        install(&shell, &cache, "wasm-bindgen-cli", &bindgen)?;
    }
    // A wrong version earlier on PATH must not win: the cache is put in front only where it has the right ones.
    Ok(WasmTools { path: if bin.is_dir() { path } else { env::var_os("PATH").unwrap_or_default() } })
}

/// The standard library of a target of WebAssembly.
pub fn target(shell: &Shell, name: &str) -> Result<()> {
    let sysroot = cmd!(shell, "rustc --print sysroot").read()?;
    if Path::new(sysroot.trim()).join("lib/rustlib").join(name).is_dir() {
        return Ok(());
    }
    doing(format!("adding the target {name} (some seconds)"));
    if cmd!(shell, "rustup target add {name}").run().is_err() {
        bail!("the Rust target {name} is missing; install it, with rustup: rustup target add {name}");
    }
    Ok(())
}

/// Where installed tools are kept: outside of the clone, so that a fresh one finds them.
fn cache() -> Result<PathBuf> {
    if let Some(folder) = env::var_os("MATPROP_TOOLS") {
        return Ok(folder.into());
    }
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    match home {
        Some(home) => Ok(home.join("matprop-tools")),
        None => bail!("no folder for tools: set MATPROP_TOOLS to one"),
    }
}

/// Whether `name` of this version is what a `PATH` with `bin` in front finds.
fn has(shell: &Shell, bin: &Path, name: &str, version: &str) -> bool {
    let cached = bin.join(format!("{name}{}", env::consts::EXE_SUFFIX));
    let program = if cached.is_file() { Some(cached) } else { on_path(name) };
    let Some(program) = program else { return false };
    let said = cmd!(shell, "{program} --version").quiet().ignore_stderr().read().unwrap_or_default();
    said.split_whitespace().nth(1) == Some(version)
}

/// With the tool's own lock file; without where a registry lags behind that file.
fn install(shell: &Shell, cache: &Path, name: &str, version: &str) -> Result<()> {
    let install = || cmd!(shell, "cargo install --force --root {cache} --version {version} {name}");
    if install().arg("--locked").run().is_ok() {
        return Ok(());
    }
    note(format!("{name} does not install with its own lock file here; trying without"));
    if install().arg("--no-default-features").run().is_err() {
        bail!("{name} {version} does not install; run: cargo install {name} --version {version}");
    }
    Ok(())
}
