//! Node and npm.

use crate::project::Project;
use crate::report::doing;
use anyhow::{Context, Result, bail};
use std::path::Path;
use std::time::SystemTime;
use xshell::{Cmd, Shell, cmd};

const OLDEST: u32 = 20;

/// Whether a usable Node is installed.
pub fn check() -> Result<()> {
    let shell = Shell::new()?;
    let Ok(version) = cmd!(shell, "node --version").quiet().read() else {
        bail!(
            "Node is missing; install Node {OLDEST} or newer with npm from your system's packages or nodejs.org"
        );
    };
    let major = version.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    match major {
        Some(major) if major >= OLDEST => Ok(()),
        _ => bail!(
            "Node {version} is too old; install Node {OLDEST} or newer from your system's packages or nodejs.org"
        ),
    }
}

/// A call of npm; on Windows its program is a script.
pub fn npm<'a>(shell: &'a Shell) -> Cmd<'a> {
    if cfg!(windows) { cmd!(shell, "npm.cmd") } else { cmd!(shell, "npm") }
}

/// Installs the locked npm packages of `folder`, unless they are there.
pub fn packages(project: &Project, folder: &Path) -> Result<()> {
    let changed = |file: &str| std::fs::metadata(folder.join(file)).and_then(|file| file.modified());
    let lock = changed("package-lock.json")
        .with_context(|| format!("{} has no package-lock.json", folder.display()))?;
    // npm writes this file last.
    if changed("node_modules/.package-lock.json").unwrap_or(SystemTime::UNIX_EPOCH) >= lock {
        return Ok(());
    }
    let shell = project.shell_in(folder)?;
    doing(format!("installing the npm packages of {} (about 20 s)", folder.display()));
    npm(&shell).args(["ci", "--no-audit", "--no-fund"]).run()?;
    Ok(())
}
