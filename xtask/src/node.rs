//! Node and npm.

use crate::project::Project;
use crate::report::doing;
use anyhow::{Context, Result, bail};
use std::path::Path;
use std::time::SystemTime;
use xshell::{Cmd, Shell, cmd};

/// The oldest Node that all npm packages support, major and minor.
const OLDEST: (u32, u32) = (20, 19);

/// Whether a usable Node is installed.
pub fn check() -> Result<()> {
    let shell = Shell::new()?;
    let advice =
        format!("install Node {}.{} or newer, with npm, from your system's packages", OLDEST.0, OLDEST.1);
    let Ok(version) = cmd!(shell, "node --version").quiet().read() else {
        bail!("Node is missing; {advice} or nodejs.org");
    };
    if parts(&version).is_none_or(|version| version < OLDEST) {
        bail!("Node {version} is too old; {advice} or nodejs.org");
    }
    Ok(())
}

/// Major and minor of a version such as `v20.19.4`.
fn parts(version: &str) -> Option<(u32, u32)> {
    let mut parts = version.trim().trim_start_matches('v').split('.').map(|part| part.parse().ok());
    Some((parts.next()??, parts.next()??))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_compare_as_numbers() {
        assert!(parts("v20.9.0").unwrap() < OLDEST);
        assert!(parts("v20.19.4").unwrap() >= OLDEST);
        assert!(parts("v100.1.0\n").unwrap() >= OLDEST);
        assert_eq!(parts("none"), None);
    }
}
