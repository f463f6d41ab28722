//! The module for other programs, `dist/module`, and what goes with it into its package.

use crate::apart::{Program, place};
use crate::setup::node;
use crate::{files, pins, process};
use anyhow::Result;
use std::path::Path;
use std::process::Command;

/// The calculator, for other sites' own code.
pub(crate) const MODULE: Program = Program {
    name: "module",
    binary: "capquake-module",
    files: "capquake",
    sources: &[
        "build",
        "build.rs",
        "scenarios",
        "src/core",
        "src/module",
        "xtask/src/module.rs",
    ],
    complete,
};

/// Node has no `fetch` for files: there the module reads its program from the disk at once.
const FOR_NODE: &str = "\
import { readFileSync } from 'node:fs';
import { initSync } from './capquake.js';

initSync({ module: readFileSync(new URL('./capquake_bg.wasm', import.meta.url)) });

export * from './capquake.js';
export { default } from './capquake.js';
";

fn complete(folder: &Path) -> Result<()> {
    add_texts(folder)?;
    pack(folder)
}

fn add_texts(folder: &Path) -> Result<()> {
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
fn pack(folder: &Path) -> Result<()> {
    let mut npm = Command::new(node::npm());
    npm.args(["pack", "--silent", "--pack-destination"])
        .arg(place())
        .current_dir(folder);
    process::output(&mut npm)?;
    Ok(())
}
