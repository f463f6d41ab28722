//! Tools that Cargo installs, each version in a folder of its own in the user's cache.

use super::Finding;
use crate::step::step;
use crate::{pins, process};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// A tool in its pinned version.
pub(crate) struct Tool {
    package: &'static str,
    program: &'static str,
    version: String,
    options: &'static [&'static str],
}

/// The builder.
pub(crate) fn trunk() -> Tool {
    Tool {
        package: "trunk",
        program: "trunk",
        version: pins::TRUNK.to_owned(),
        options: &["--no-default-features", "--features", "rustls"],
    }
}

/// The maker of the JavaScript around the program.
pub(crate) fn wasm_bindgen() -> Result<Tool> {
    Ok(Tool {
        package: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version: pins::wasm_bindgen()?,
        options: &[],
    })
}

impl Tool {
    /// The tool as it is on this machine.
    pub(crate) fn finding(&self) -> Result<Finding> {
        let fitting = self.place()?;
        let found = match &fitting {
            Some(_) => Some(self.version.clone()),
            None => version_of(Path::new(self.program)),
        };
        Ok(Finding {
            tool: self.program,
            wanted: self.version.clone(),
            found,
            fits: fitting.is_some(),
            remedy: "`cargo xtask build` installs it".to_owned(),
        })
    }

    /// The version wanted.
    pub(crate) fn version(&self) -> &str {
        &self.version
    }

    /// The folder that holds the tool in the version wanted.
    pub(crate) fn place(&self) -> Result<Option<PathBuf>> {
        let ours = self.folder()?.join("bin");
        let candidates = [Some(ours.join(self.file())), process::find(self.program)];
        let fitting = candidates
            .into_iter()
            .flatten()
            .find(|program| version_of(program).as_ref() == Some(&self.version));
        Ok(fitting.and_then(|program| program.parent().map(Path::to_owned)))
    }

    /// Installs the tool if it is not there in the version wanted.
    pub(crate) fn install(&self) -> Result<()> {
        if self.place()?.is_some() {
            return Ok(());
        }
        let name = format!(
            "installing {} {} (once, some minutes)",
            self.package, self.version
        );
        let folder = self.folder()?;
        step(&name, || {
            let mut cargo = process::cargo();
            cargo
                .args(["install", "--quiet", "--locked"])
                .arg(format!("{}@{}", self.package, self.version))
                .args(self.options)
                .arg("--root")
                .arg(&folder)
                .current_dir(std::env::temp_dir());
            process::run(&mut cargo)
        })?;
        self.finding()?.require()
    }

    fn folder(&self) -> Result<PathBuf> {
        let name = format!("{}-{}", self.package, self.version);
        Ok(cache()?.join("capquake").join("tools").join(name))
    }

    fn file(&self) -> String {
        format!("{}{}", self.program, std::env::consts::EXE_SUFFIX)
    }
}

fn version_of(program: &Path) -> Option<String> {
    let line = process::ask(program, &["--version"])?;
    process::version_in(&line).map(str::to_owned)
}

fn cache() -> Result<PathBuf> {
    match std::env::var_os("XDG_CACHE_HOME") {
        Some(folder) if !folder.is_empty() => Ok(PathBuf::from(folder)),
        _ => std::env::home_dir()
            .map(|home| home.join(".cache"))
            .context("the home folder is not known: set XDG_CACHE_HOME"),
    }
}
