//! Builds everything and serves the page.

use crate::node::npm;
use crate::project::Project;
use crate::report::{doing, heading};
use crate::{build, setup};
use anyhow::{Result, ensure};

/// Serves the built page on this machine until it is stopped.
pub fn page(project: &Project, port: u16) -> Result<()> {
    ensure!(project.page().join("package.json").is_file(), "there is no page: www/package.json is missing");
    build::package(project, &setup::for_page(project)?)?;
    heading("Page");
    built(project)?;
    println!("\n  The page is at http://localhost:{port}/ (Ctrl+C stops it)\n");
    let shell = project.shell_in(&project.page())?;
    let port = port.to_string();
    npm(&shell).args(["run", "preview", "--", "--port", &port, "--strictPort"]).quiet().run()?;
    Ok(())
}

/// Builds www/dist.
pub fn built(project: &Project) -> Result<()> {
    doing("building the page with Vite (about 5 s)");
    let shell = project.shell_in(&project.page())?;
    npm(&shell).args(["run", "build"]).run()?;
    Ok(())
}
