//! The module for other programs, `dist/module`: compiled, bound and packed apart from the site,
//! and only when something it is made from has changed.

use crate::finish::compress;
use crate::recipe::Recipe;
use crate::setup::{crates, node, rust};
use crate::step::step;
use crate::{files, fingerprint, pins, process};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The name of the package, and of its files.
const NAME: &str = "capquake";

const PROGRAM: &str = "capquake-module";

/// Node has no `fetch` for files: there the module reads its program from the disk at once.
const FOR_NODE: &str = "\
import { readFileSync } from 'node:fs';
import { initSync } from './capquake.js';

initSync({ module: readFileSync(new URL('./capquake_bg.wasm', import.meta.url)) });

export * from './capquake.js';
export { default } from './capquake.js';
";

/// Builds the module if anything changed since the last time.
pub(crate) fn build(recipe: Recipe) -> Result<()> {
    let made_from = fingerprint::of_module(recipe.name())?;
    if std::fs::read_to_string(mark()).is_ok_and(|mark| mark == made_from) {
        return Ok(());
    }
    step(&format!("building the module ({})", recipe.name()), || {
        make(recipe)
    })?;
    files::write(&mark(), made_from)
}

/// Puts the module, as it was built, into a site.
pub(crate) fn put_into(site: &Path) -> Result<()> {
    for file in files::below(&folder())? {
        let name = file.strip_prefix(folder())?;
        files::write(&site.join("module").join(name), files::read(&file)?)?;
    }
    Ok(())
}

fn make(recipe: Recipe) -> Result<()> {
    if folder().exists() {
        std::fs::remove_dir_all(folder()).context("removing the old module")?;
    }
    compile(recipe)?;
    bind()?;
    optimise()?;
    add_texts()?;
    pack()?;
    compress::all(&folder())?;
    report()
}

fn compile(recipe: Recipe) -> Result<()> {
    let mut cargo = process::cargo();
    cargo
        .args(["build", "--quiet", "--locked", "--no-default-features"])
        .args(["--features", "module", "--bin", PROGRAM])
        .args(["--profile", "release-web", "--target", rust::TARGET]);
    recipe.apply(&mut cargo);
    process::run(&mut cargo)
}

fn bind() -> Result<()> {
    let tools = crates::wasm_bindgen()?.place()?;
    let tools = tools.context("wasm-bindgen is missing")?;
    let built = files::root().join("target").join(rust::TARGET);
    let mut bindgen = Command::new(tools.join("wasm-bindgen"));
    bindgen
        .args(["--target", "web", "--out-name", NAME, "--out-dir"])
        .arg(folder())
        .arg(built.join("release-web").join(format!("{PROGRAM}.wasm")));
    process::run(&mut bindgen)
}

/// As the program of the page: the passes stand in `index.html`, for Trunk.
fn optimise() -> Result<()> {
    let page = files::read_text(&files::root().join("index.html"))?;
    let passes = page.split_once("data-wasm-opt-params=\"");
    let passes = passes.and_then(|(_, rest)| rest.split_once('"'));
    let (passes, _) = passes.context("index.html has no passes for wasm-opt")?;
    let program = folder().join(format!("{NAME}_bg.wasm"));
    let mut optimiser = Command::new(node::commands().join("wasm-opt"));
    optimiser.arg(&program).args(passes.split_whitespace());
    process::run(optimiser.arg("-o").arg(&program))
}

fn add_texts() -> Result<()> {
    let folder = folder();
    let sources = files::root().join("src").join("module");
    files::copy(&sources.join("README.md"), &folder.join("README.md"))?;
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        files::copy(&files::root().join(licence), &folder.join(licence))?;
    }
    files::write(&folder.join("node.js"), FOR_NODE)?;
    let manifest = files::read_text(&sources.join("package.json"))?;
    let manifest = manifest.replace("\"0.0.0\"", &format!("\"{}\"", pins::ourselves()?));
    files::write(&folder.join("package.json"), manifest)
}

/// Nothing is published: the archive stays in `target/`, where a test installs it.
fn pack() -> Result<()> {
    let mut npm = Command::new(node::npm());
    npm.args(["pack", "--silent", "--pack-destination"])
        .arg(place())
        .current_dir(folder());
    process::output(&mut npm)?;
    Ok(())
}

fn report() -> Result<()> {
    let size = |name: &str| -> Result<usize> {
        let file = files::beside(&folder().join(name), "br");
        Ok(files::read(&file)?.len())
    };
    let program = size(&format!("{NAME}_bg.wasm"))?;
    let glue = size(&format!("{NAME}.js"))?;
    println!("    wasm {program} + js {glue} bytes with brotli");
    Ok(())
}

fn place() -> PathBuf {
    files::root().join("target").join("xtask")
}

fn folder() -> PathBuf {
    place().join("module")
}

/// What the module was made from.
fn mark() -> PathBuf {
    place().join("module.made-from")
}
