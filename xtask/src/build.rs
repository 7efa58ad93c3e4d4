//! Builds the npm package: the engine as WebAssembly, and what is generated around it.

use crate::project::Project;
use crate::report::{doing, heading, note};
use crate::size;
use crate::wasm_tools::WasmTools;
use anyhow::{Context, Result, ensure};
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use xshell::cmd;

/// Builds all generated parts of `pkg/`.
pub fn package(project: &Project, tools: &WasmTools) -> Result<()> {
    heading("Build of the npm package");
    engine(project, tools)?;
    optimize(project)?;
    assemble(project)?;
    copies(project)?;
    loads(project)?;
    note(size::line(&artifact(project))?);
    Ok(())
}

/// The native example program that the byte comparison runs.
pub fn native_example(project: &Project) -> Result<PathBuf> {
    doing("building examples/calculate.rs (about 40 s when nothing is cached)");
    let shell = project.shell()?;
    cmd!(shell, "cargo build --quiet --locked --release --example calculate").run()?;
    let file = format!("calculate{}", std::env::consts::EXE_SUFFIX);
    Ok(project.target().join("release/examples").join(file))
}

fn artifact(project: &Project) -> PathBuf {
    project.package().join("wasm/core_bg.wasm")
}

/// wasm-pack, always into the subfolder: it deletes the `package.json` of its output folder.
fn engine(project: &Project, tools: &WasmTools) -> Result<()> {
    doing("compiling the engine with wasm-pack (about 1 min when nothing is cached)");
    let shell = project.shell()?;
    let output = project.package().join("wasm");
    shell.set_var("PATH", &tools.path);
    shell.set_var("CARGO_ENCODED_RUSTFLAGS", remapped(project));
    let pack = cmd!(shell, "wasm-pack --quiet build --release --target web --no-pack --mode no-install");
    pack.args([OsStr::new("--out-dir"), output.as_os_str(), OsStr::new("--out-name"), OsStr::new("core")])
        .args(["--", "--locked"])
        .run()?;
    // Left there, it would keep the files out of the packed tarball.
    remove_if_there(&output.join(".gitignore"))
}

/// Compiler flags that keep the paths of this machine out of the artifact, so that it is the same on every one.
fn remapped(project: &Project) -> OsString {
    let mut flags = Vec::new();
    let mut remap = |from: &Path, to: &str| {
        let mut flag = OsString::from("--remap-path-prefix=");
        flag.push(from);
        flag.push(format!("={to}"));
        flags.push(flag);
    };
    remap(&project.root, "matprop");
    for registry in registries() {
        remap(&registry, "crates");
    }
    flags.join(OsStr::new("\x1f"))
}

/// The folders in which cargo keeps the sources of crates, one per registry.
fn registries() -> Vec<PathBuf> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let Some(home) = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo"))) else {
        return Vec::new();
    };
    let Ok(entries) = fs::read_dir(home.join("registry/src")) else { return Vec::new() };
    entries.flatten().map(|entry| entry.path()).collect()
}

/// npm's wasm-opt in place; never a system one, which may be too old and break the file.
fn optimize(project: &Project) -> Result<()> {
    let program = project.package().join("node_modules/binaryen/bin/wasm-opt");
    if !program.is_file() {
        note("binaryen is not among the npm packages: the engine stays about 15 % larger");
        return Ok(());
    }
    let input = artifact(project);
    let cache = project.target().join("wasm-opt");
    fs::create_dir_all(&cache)?;
    let (before, after) = (cache.join("before.wasm"), cache.join("after.wasm"));
    if !(after.is_file() && fs::read(&before).ok() == Some(fs::read(&input)?)) {
        doing("optimizing it with wasm-opt (about 30 s)");
        remove_if_there(&before)?;
        let shell = project.shell()?;
        cmd!(shell, "node {program} -O3 --strip-debug --strip-producers {input} -o {after}").quiet().run()?;
        fs::copy(&input, &before)?;
    }
    fs::copy(&after, &input)?;
    Ok(())
}

/// The engine as a JavaScript module without fetch and top-level await, and the same program for `require`.
fn assemble(project: &Project) -> Result<()> {
    doing("writing wasm/inline.js and wasm/index.cjs (1 s)");
    let shell = project.shell_in(&project.package())?;
    cmd!(shell, "node build/assemble.mjs").quiet().run()?;
    Ok(())
}

/// Data and license texts that the package publishes.
fn copies(project: &Project) -> Result<()> {
    let data = project.package().join("data");
    if data.is_dir() {
        fs::remove_dir_all(&data)?;
    }
    fs::create_dir_all(&data)?;
    for entry in fs::read_dir(project.root.join("src/data"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "json") {
            fs::copy(&path, data.join(path.file_name().context("a data file without a name")?))?;
        }
    }
    for license in ["LICENSE-MIT", "LICENSE-APACHE"] {
        let path = project.root.join(license);
        if path.is_file() {
            fs::copy(&path, project.package().join(license))?;
        }
    }
    Ok(())
}

/// An optimizer can exit well and leave a file that does not load.
fn loads(project: &Project) -> Result<()> {
    doing("loading it in Node, as ES module and by require (1 s)");
    let shell = project.shell_in(&project.package())?;
    let said = cmd!(shell, "node build/load.mjs").quiet().read()?;
    ensure!(said == "ok", "the built package does not work: {said}");
    Ok(())
}

fn remove_if_there(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}
