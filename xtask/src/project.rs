//! Where things are in the repository, and how commands run there.

use anyhow::{Context, Result};
use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use xshell::Shell;

/// The repository.
pub struct Project {
    /// Its root folder.
    pub root: PathBuf,
}

impl Project {
    /// The repository this program was built in.
    pub fn find() -> Result<Self> {
        let manifest = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
        let root = manifest.parent().context("xtask has no parent folder")?.to_owned();
        Ok(Self { root })
    }

    /// The npm package.
    pub fn package(&self) -> PathBuf {
        self.root.join("pkg")
    }

    /// The page.
    pub fn page(&self) -> PathBuf {
        self.root.join("www")
    }

    /// The folder for what a build leaves behind.
    pub fn target(&self) -> PathBuf {
        env::var_os("CARGO_TARGET_DIR")
            .map_or_else(|| self.root.join("target"), |folder| self.root.join(folder))
    }

    /// A shell in the root folder.
    pub fn shell(&self) -> Result<Shell> {
        self.shell_in(&self.root)
    }

    /// A shell in `folder`.
    pub fn shell_in(&self, folder: &Path) -> Result<Shell> {
        let shell = Shell::new()?;
        shell.change_dir(folder);
        Ok(shell)
    }

    /// The version of a crate in Cargo.lock.
    pub fn locked_version(&self, name: &str) -> Result<String> {
        let lock =
            std::fs::read_to_string(self.root.join("Cargo.lock")).context("Cargo.lock cannot be read")?;
        let entry = format!("name = \"{name}\"\nversion = \"");
        let (_, rest) = lock.split_once(&entry).with_context(|| format!("Cargo.lock has no {name}"))?;
        Ok(rest.split('"').next().unwrap_or_default().to_owned())
    }
}

/// Puts `folder` in front of `PATH`, for every later command.
pub fn path_with(folder: &Path) -> Result<OsString> {
    let old = env::var_os("PATH").unwrap_or_default();
    Ok(env::join_paths(std::iter::once(folder.to_owned()).chain(env::split_paths(&old)))?)
}

/// The file of a program on `PATH`.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(&file)).find(|path| path.is_file())
}
