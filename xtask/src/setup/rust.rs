//! Rust itself: the compiler, its target, its components.

use super::Finding;
use crate::step::step;
use crate::{pins, process};
use anyhow::{Result, bail};
use std::path::PathBuf;
use std::process::Command;

/// Where the program runs.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// The compiler.
pub(crate) fn compiler() -> Result<Finding> {
    let wanted = pins::rust()?;
    let found = version("rustc");
    Ok(Finding {
        tool: "rustc",
        fits: found
            .as_deref()
            .is_some_and(|it| pins::at_least(it, &wanted)),
        wanted: format!("{wanted} or newer"),
        found,
        remedy: "`rustup update stable`".to_owned(),
    })
}

/// The standard library for the browser.
pub(crate) fn target() -> Finding {
    let libraries = process::ask("rustc", &["--print", "target-libdir", "--target", TARGET]);
    let fits = libraries.is_some_and(|folder| PathBuf::from(folder).is_dir());
    Finding {
        tool: "wasm32 target",
        wanted: "that of rustc".to_owned(),
        found: fits.then(|| "there".to_owned()),
        fits,
        remedy: format!("`rustup target add {TARGET}`"),
    }
}

/// The standard library's source. The site can be built without it, but it is larger then.
pub(crate) fn source() -> Finding {
    let sysroot = process::ask("rustc", &["--print", "sysroot"]).unwrap_or_default();
    let lock = "lib/rustlib/src/rust/library/Cargo.lock";
    let fits = PathBuf::from(sysroot).join(lock).is_file();
    Finding {
        tool: "rust-src",
        wanted: "for the smallest site".to_owned(),
        found: fits.then(|| "there".to_owned()),
        fits,
        remedy: "`rustup component add rust-src`".to_owned(),
    }
}

/// A part of the tool chain that is a command: `rustfmt`, `clippy`.
pub(crate) fn component(name: &'static str) -> Finding {
    let program = if name == "clippy" {
        "cargo-clippy"
    } else {
        name
    };
    let found = version(program);
    Finding {
        tool: name,
        wanted: "that of rustc".to_owned(),
        fits: found.is_some(),
        found,
        remedy: format!("`rustup component add {name}`"),
    }
}

/// Adds the target if it is missing.
pub(crate) fn install_target() -> Result<()> {
    let finding = target();
    if finding.fits {
        return Ok(());
    }
    rustup(&finding, &["target", "add", TARGET])?;
    target().require()
}

/// Adds a component if it is missing.
pub(crate) fn install_component(name: &'static str) -> Result<()> {
    let finding = component(name);
    if finding.fits {
        return Ok(());
    }
    rustup(&finding, &["component", "add", name])?;
    component(name).require()
}

/// Adds the standard library's source if it is missing; says so if that cannot be done.
pub(crate) fn offer_source() {
    let finding = source();
    if finding.fits {
        return;
    }
    if let Err(error) = rustup(&finding, &["component", "add", "rust-src"]) {
        println!("    {error:#}");
    }
}

fn rustup(missing: &Finding, arguments: &[&str]) -> Result<()> {
    if process::find("rustup").is_none() {
        bail!(
            "{} is missing and so is rustup, see https://rustup.rs",
            missing.tool
        );
    }
    let name = format!("rustup {}", arguments.join(" "));
    step(&name, || {
        process::run(Command::new("rustup").args(arguments))
    })
}

fn version(program: &str) -> Option<String> {
    let line = process::ask(program, &["--version"])?;
    process::version_in(&line).map(str::to_owned)
}
