//! `cargo xtask`: set-up, build and checks, the same on every machine.

mod bench;
mod browser;
mod build;
mod check;
mod licenses;
mod node;
mod project;
mod report;
mod schema;
mod serve;
mod setup;
mod size;
mod wasm_tools;

use anyhow::Result;
use clap::{Parser, Subcommand};
use project::Project;
use std::process::ExitCode;

/// Set-up, build and checks of matprop.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Install what is missing: the wasm target, wasm-pack, wasm-bindgen, npm packages, a browser
    Setup,
    /// Build the npm package in pkg/
    Build,
    /// Build everything and serve the page on this machine
    Serve {
        /// Port of the address
        #[arg(long, default_value_t = 4173)]
        port: u16,
    },
    /// Build everything and run every check
    Test,
    /// Write the JSON Schemas and TypeScript types of the documents
    Schema {
        /// Only compare them with the committed files
        #[arg(long)]
        check: bool,
    },
    /// Check the licenses of all crates and npm packages
    Licenses,
    /// Run the benches natively, or compiled to WebAssembly in Node
    Bench {
        /// In WebAssembly
        #[arg(long)]
        wasm: bool,
        /// The bench file, such as laminate; all if absent
        file: Option<String>,
        /// Only benches whose name holds this
        filter: Option<String>,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse().task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<()> {
    let project = Project::find()?;
    match task {
        Task::Setup => {
            let tools = setup::all(&project)?;
            println!("browser: {}", tools.browser.display());
            Ok(())
        }
        Task::Build => build::package(&project, &setup::for_build(&project)?),
        Task::Serve { port } => serve::page(&project, port),
        Task::Test => check::everything(&project),
        Task::Schema { check } => {
            node::packages(&project, &project.package())?;
            if check { schema::check(&project) } else { schema::write(&project) }
        }
        Task::Licenses => licenses::check(&project),
        Task::Bench { wasm, file, filter } => bench::run(&project, wasm, file, filter),
    }
}
