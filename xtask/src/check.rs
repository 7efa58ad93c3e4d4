//! Every check, each announced, with a summary at the end.

use crate::project::Project;
use crate::report::{doing, heading};
use crate::{build, licenses, node, schema, serve, setup};
use anyhow::{Result, bail, ensure};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use xshell::{Shell, cmd};

/// What became of one step.
struct Outcome {
    name: &'static str,
    passed: bool,
    took: Duration,
}

/// Runs steps to the end, whatever becomes of each.
#[derive(Default)]
struct Steps {
    outcomes: Vec<Outcome>,
}

impl Steps {
    fn run(&mut self, name: &'static str, step: impl FnOnce() -> Result<()>) -> bool {
        heading(name);
        let start = Instant::now();
        let result = step();
        if let Err(error) = &result {
            println!("  ✗ {error:#}");
        }
        self.outcomes.push(Outcome { name, passed: result.is_ok(), took: start.elapsed() });
        result.is_ok()
    }

    fn summary(&self) -> Result<()> {
        heading("Summary");
        for Outcome { name, passed, took } in &self.outcomes {
            println!("  {} {name} ({:.0} s)", if *passed { "✓" } else { "✗" }, took.as_secs_f64());
        }
        let failed: Vec<_> =
            self.outcomes.iter().filter(|outcome| !outcome.passed).map(|outcome| outcome.name).collect();
        println!("\n{} passed, {} failed", self.outcomes.len() - failed.len(), failed.len());
        if failed.is_empty() { Ok(()) } else { bail!("failed: {}", failed.join(", ")) }
    }
}

/// Set-up, then every check.
pub fn everything(project: &Project) -> Result<()> {
    let tools = setup::all(project)?;
    let shell = project.shell()?;
    let mut steps = Steps::default();
    rust(project, &shell, &mut steps);
    steps.run("Schemas and types are up to date", || schema::check(project));
    steps.run("Licenses", || licenses::check(project));
    if steps.run("Build", || build::package(project, &tools.wasm)) {
        steps.run("npm package: tests of the packed tarball", || package_tests(project, &tools.browser));
        steps.run("npm package: publint and are-the-types-wrong", || package_lint(project));
        page(project, &tools.browser, &mut steps);
    }
    steps.summary()
}

fn rust(project: &Project, shell: &Shell, steps: &mut Steps) {
    steps.run("Format", || Ok(cmd!(shell, "cargo fmt --all --check").run()?));
    steps.run("Clippy", || {
        doing("all targets, warnings denied (about 1 min when nothing is cached)");
        Ok(cmd!(
            shell,
            "cargo clippy --quiet --locked --workspace --all-targets --all-features -- -D warnings"
        )
        .run()?)
    });
    steps.run("Clippy for wasm", || {
        let target = "wasm32-unknown-unknown";
        Ok(cmd!(shell, "cargo clippy --quiet --locked --target {target} --lib -- -D warnings").run()?)
    });
    steps.run("Rust tests and doctests", || {
        doing("about 2 min when nothing is cached");
        // The documents that tests compare with references, for the tests of the package.
        shell.remove_path(documents(project))?;
        let _documents = shell.push_env("MATPROP_DOCUMENTS", documents(project));
        Ok(cmd!(shell, "cargo test --quiet --locked --workspace --all-features").run()?)
    });
    steps.run("Rust documentation", || {
        let _flags = shell.push_env("RUSTDOCFLAGS", "-Dwarnings");
        Ok(cmd!(shell, "cargo doc --quiet --locked --no-deps --all-features --package matprop").run()?)
    });
}

/// Where the Rust tests leave the documents they compare with references.
fn documents(project: &Project) -> PathBuf {
    project.target().join("documents")
}

fn package_tests(project: &Project, browser: &Path) -> Result<()> {
    let native = build::native_example(project)?;
    doing("installing the tarball into an empty folder and testing it in Node and Chromium (about 1 min)");
    let shell = project.shell_in(&project.package())?;
    shell.set_var("MATPROP_NATIVE", native);
    shell.set_var("MATPROP_DOCUMENTS", documents(project));
    shell.set_var("CHROME_PATH", browser);
    Ok(cmd!(shell, "node test/run.mjs").run()?)
}

fn package_lint(project: &Project) -> Result<()> {
    let shell = project.shell_in(&project.package())?;
    let folder = project.target().join("npm");
    shell.create_dir(&folder)?;
    let packed =
        node::npm(&shell).args(["pack", "--json", "--pack-destination"]).arg(&folder).quiet().read()?;
    let packed: serde_json::Value = serde_json::from_str(&packed)?;
    let name = packed[0]["filename"].as_str().unwrap_or_default();
    ensure!(!name.is_empty(), "npm pack names no file");
    let tarball = folder.join(name);
    cmd!(shell, "node node_modules/publint/src/cli.js --strict {tarball}").run()?;
    // The slim entry is an ES module only: what node16 says of it from CommonJS is meant.
    cmd!(shell, "node node_modules/@arethetypeswrong/cli/dist/index.js {tarball}")
        .args(["--no-emoji", "--ignore-rules", "cjs-resolves-to-esm"])
        .args(["--exclude-entrypoints", "./core_bg.wasm"])
        .run()?;
    Ok(())
}

fn page(project: &Project, browser: &Path, steps: &mut Steps) {
    let page = project.page();
    if !page.join("package.json").is_file() {
        steps.run("Page", || bail!("www/package.json is missing"));
        return;
    }
    let script = |name: &str| -> Result<()> {
        let shell = project.shell_in(&page)?;
        shell.set_var("CHROME_PATH", browser);
        Ok(node::npm(&shell).args(["run", name]).run()?)
    };
    steps.run("Page: types", || script("check"));
    if steps.run("Page: build", || serve::built(project)) {
        steps.run("Page: tests in Chromium", || script("test"));
    }
}
