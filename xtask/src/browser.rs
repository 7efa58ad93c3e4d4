//! Finds Chrome or Chromium, or installs one.

use crate::project::{Project, on_path};
use crate::report::doing;
use anyhow::{Result, bail};
use std::env;
use std::path::{Path, PathBuf};
use xshell::{Shell, cmd};

const NAMES: [&str; 5] = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome"];
const PLACES: [&str; 6] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    "/snap/bin/chromium",
];

/// The browser's program file, after installing one if there is none.
pub fn ready(project: &Project) -> Result<PathBuf> {
    if let Some(found) = asked()? {
        return Ok(found);
    }
    if let Some(found) = installed().or_else(|| downloaded(project)) {
        return Ok(found);
    }
    if is_debian_root() {
        debian(project);
    } else {
        doing("downloading Playwright's Chromium (about 1 min)");
        let shell = project.shell_in(&project.package())?;
        let playwright = "node_modules/playwright-core/cli.js";
        let _ = cmd!(shell, "node {playwright} install chromium").run();
    }
    match installed().or_else(|| downloaded(project)) {
        Some(found) => Ok(found),
        None => bail!(
            "no browser: install Google Chrome or Chromium (Debian, as root: apt-get install chromium), \
             or set CHROME_PATH to the program file of one"
        ),
    }
}

/// The one named by the environment; a wrong name is an error, not a reason to guess.
fn asked() -> Result<Option<PathBuf>> {
    for name in ["CHROME_PATH", "CHROMIUM"] {
        if let Some(path) = env::var_os(name).map(PathBuf::from) {
            if path.is_file() {
                return Ok(Some(path));
            }
            bail!("{name} is {}, which is not a file", path.display());
        }
    }
    Ok(None)
}

fn installed() -> Option<PathBuf> {
    let named = NAMES.iter().find_map(|name| on_path(name));
    named.or_else(|| PLACES.iter().map(PathBuf::from).find(|path| path.is_file()))
}

/// The one Playwright keeps in its own cache.
fn downloaded(project: &Project) -> Option<PathBuf> {
    let shell = project.shell_in(&project.package()).ok()?;
    let script = "console.log(require('playwright-core').chromium.executablePath())";
    let path = cmd!(shell, "node -e {script}").quiet().ignore_stderr().read().ok()?;
    Some(PathBuf::from(path)).filter(|path| path.is_file())
}

fn is_debian_root() -> bool {
    let root = Shell::new().and_then(|shell| cmd!(shell, "id -u").quiet().read()).is_ok_and(|id| id == "0");
    Path::new("/etc/debian_version").is_file() && root && on_path("apt-get").is_some()
}

fn debian(project: &Project) {
    doing("installing Debian's chromium (about 1 min)");
    let Ok(shell) = project.shell() else { return };
    shell.set_var("DEBIAN_FRONTEND", "noninteractive");
    // What went wrong is on the screen; the caller looks whether a browser is there now.
    if cmd!(shell, "apt-get update").ignore_stdout().run().is_ok() {
        let _ = cmd!(shell, "apt-get install --yes --no-install-recommends chromium").ignore_stdout().run();
    }
}
