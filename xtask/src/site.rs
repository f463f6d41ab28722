//! Building the site with Trunk, unless it is there already.

use crate::recipe::Recipe;
use crate::setup::{self, crates, node};
use crate::step::step;
use crate::{apart, files, fingerprint, finish, prerender, process};
use anyhow::{Context, Result};
use std::path::PathBuf;
use std::process::Command;

/// Builds the release site into `dist/` if anything changed since the last time.
pub(crate) fn build(plain: bool) -> Result<()> {
    if is_fresh(Recipe::choose(plain))? {
        println!("==> dist/ is up to date");
        return Ok(());
    }
    setup::for_building()?;
    let recipe = Recipe::choose(plain);
    if recipe == Recipe::Plain && !plain {
        println!("    without rust-src, or with a rustc of other options, the site is larger");
    }
    apart::build(recipe)?;
    prerender::print()?;
    let sources = fingerprint::of_sources(recipe.name())?;
    step(&format!("building the site ({})", recipe.name()), || {
        let mut trunk = trunk()?;
        recipe.apply(&mut trunk);
        process::run(trunk.args(["--log", "warn", "build", "--release"]))
    })?;
    let unchanged = fingerprint::of_sources(recipe.name())? == sources;
    if unchanged {
        files::write(&record(), recorded(recipe)?)?;
    }
    Ok(())
}

/// Serves a development build that is made anew on every save.
pub(crate) fn develop(port: u16) -> Result<()> {
    setup::for_developing()?;
    // A folder of its own: a release build in `dist/` stays what it is.
    let folder = files::root().join("target").join("dev-site");
    let mut trunk = trunk()?;
    trunk
        .args(["serve", "--address", "127.0.0.1", "--port"])
        .arg(port.to_string())
        .arg("--dist")
        .arg(folder);
    process::run_for_good(&mut trunk)
}

fn trunk() -> Result<Command> {
    let bindgen = crates::wasm_bindgen()?;
    let ourselves = process::ourselves()?;
    let builder = crates::trunk().place()?.context("trunk is missing")?;
    let folders = [
        ourselves.parent().map(PathBuf::from),
        bindgen.place()?,
        Some(node::commands()),
    ];
    let path = process::path_beginning_with(folders.into_iter().flatten().collect())?;
    let mut command = Command::new(builder.join("trunk"));
    command
        .current_dir(files::root())
        .env("PATH", path)
        .env("RUST_BACKTRACE", "0")
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        .env("TRUNK_TOOLS_WASM_BINDGEN", bindgen.version())
        .env("TRUNK_TOOLS_WASM_OPT", node::wasm_opt_for_trunk()?);
    Ok(command)
}

fn is_fresh(recipe: Recipe) -> Result<bool> {
    match std::fs::read_to_string(record()) {
        Ok(record) => Ok(record == recorded(recipe)?),
        Err(_) => Ok(false),
    }
}

/// What the site was made from, and what it is: whoever changes either gets a new one.
fn recorded(recipe: Recipe) -> Result<String> {
    let sources = fingerprint::of_sources(recipe.name())?;
    let site = fingerprint::of_site()?;
    let address = finish::address()?;
    Ok(format!("{sources}\n{site}\n{address}\n"))
}

fn record() -> PathBuf {
    files::root().join("target").join("xtask").join("site")
}
