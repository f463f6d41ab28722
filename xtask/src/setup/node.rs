//! Node, and the packages that npm installs into `node_modules`.

use super::Finding;
use crate::step::step;
use crate::{files, fingerprint, pins, process};
use anyhow::{Context, Result};
use std::path::PathBuf;
use std::process::Command;

const DOWNLOAD: &str = "install Node from https://nodejs.org";
const PACKAGES: [&str; 6] = [
    "binaryen",
    "esbuild",
    "playwright-core",
    "axe-core",
    "typescript",
    "jsqr",
];

/// Node.
pub(crate) fn interpreter() -> Result<Finding> {
    let wanted = pins::node()?;
    let line = process::ask("node", &["--version"]).unwrap_or_default();
    let found = process::version_in(&line).map(str::to_owned);
    Ok(Finding {
        tool: "node",
        fits: found
            .as_deref()
            .is_some_and(|it| pins::at_least(it, &wanted)),
        wanted: format!("{wanted} or newer"),
        found,
        remedy: DOWNLOAD.to_owned(),
    })
}

/// npm, which comes with Node.
pub(crate) fn installer() -> Finding {
    let found = process::ask(npm(), &["--version"]);
    Finding {
        tool: "npm",
        wanted: "that of Node".to_owned(),
        fits: found.is_some(),
        found,
        remedy: DOWNLOAD.to_owned(),
    }
}

/// The packages as they are on this machine.
pub(crate) fn packages() -> Result<Vec<Finding>> {
    let fits = installed()?;
    PACKAGES
        .into_iter()
        .map(|tool| {
            Ok(Finding {
                tool,
                wanted: pins::npm_package(tool)?,
                found: version_of(tool),
                fits: fits && version_of(tool) == Some(pins::npm_package(tool)?),
                remedy: "`cargo xtask build` installs it".to_owned(),
            })
        })
        .collect()
}

/// Installs the packages if `node_modules` is not what `package-lock.json` says.
pub(crate) fn install_packages() -> Result<()> {
    if installed()? {
        return Ok(());
    }
    installer().require()?;
    step("installing the packages of package-lock.json", || {
        let mut install = Command::new(npm());
        install
            .args(["ci", "--ignore-scripts"])
            .current_dir(files::root());
        process::run(&mut install)
    })?;
    files::write(&mark(), fingerprint::of_packages()?)
}

/// The folder with the packages' commands.
pub(crate) fn commands() -> PathBuf {
    files::root().join("node_modules").join(".bin")
}

/// esbuild's own program. The script around it adds a stack trace to each message.
pub(crate) fn esbuild() -> Result<Command> {
    let platforms = files::root().join("node_modules").join("@esbuild");
    let file = format!("esbuild{}", std::env::consts::EXE_SUFFIX);
    let programs = files::below(&platforms)?;
    let program = programs.iter().find(|it| it.ends_with(&file));
    let mut command = Command::new(program.context("esbuild is not there for this platform")?);
    command.current_dir(files::root());
    Ok(command)
}

fn installed() -> Result<bool> {
    let complete = PACKAGES.into_iter().all(|name| version_of(name).is_some());
    let mark = std::fs::read_to_string(mark()).unwrap_or_default();
    Ok(complete && mark == fingerprint::of_packages()?)
}

fn version_of(package: &str) -> Option<String> {
    let manifest = files::root().join("node_modules").join(package);
    let text = std::fs::read_to_string(manifest.join("package.json")).ok()?;
    let json: serde_json::Value = serde_json::from_str(&text).ok()?;
    Some(json.get("version")?.as_str()?.to_owned())
}

/// What `node_modules` was made from; it goes when the folder goes.
fn mark() -> PathBuf {
    files::root().join("node_modules").join(".made-from")
}

/// The command of npm.
pub(crate) fn npm() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}

/// The version of wasm-opt, in the words that Trunk wants.
pub(crate) fn wasm_opt_for_trunk() -> Result<String> {
    let version = pins::npm_package("binaryen")?;
    let (major, _) = version
        .split_once('.')
        .context("binaryen's version has no dot")?;
    Ok(format!("version_{major}"))
}
