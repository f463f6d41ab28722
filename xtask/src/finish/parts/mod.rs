//! The program in two parts: what the first view runs, and the rest, which `src/shell/rest.js`
//! fetches at the first sign of a reader. Which functions belong to the first view is not guessed:
//! the build draws the pages in a document without a browser and watches.

mod division;
mod shared;
mod watched;

#[cfg(test)]
mod tests;

use crate::prerender::{self, Page};
use crate::setup::node;
use crate::{apart, files, process};
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The program, whole and then its first part, as wasm-bindgen calls it.
const PROGRAM: &str = "capquake_bg.wasm";

/// What the first part does not have.
const REST: &str = "rest.wasm";

/// What the glue hands to the program.
const IMPORTS: &str = "const import0 = {";

/// The first part asks for the rest in the middle of a call. An event is answered at once, and
/// brings what the rest needs: all that the first part exports.
const CALL: &str =
    "() => { document.dispatchEvent(new CustomEvent(\"capquake:rest\", { detail: wasm })); }";

/// Divides the program of the site. The whole one is kept beside the site.
pub(crate) fn divide(site: &Path) -> Result<()> {
    let program = files::read(&site.join(PROGRAM))?;
    let glue = files::read_text(&site.join("capquake.js"))?;
    files::write(&whole(), &program)?;
    let first_view = first_view(&program, &glue)?;
    let [first, rest] = division::divide(&program, &first_view)?;
    for (name, part) in [(PROGRAM, first), (REST, rest)] {
        files::write(&site.join(name), part)?;
        optimise(&site.join(name))?;
    }
    let glue = with_import(&glue, division::BRING_REST, CALL)?;
    files::write(&site.join("capquake.js"), glue)
}

/// The program in one part, for what cannot fetch another.
pub(crate) fn whole() -> PathBuf {
    folder().join("whole.wasm")
}

fn folder() -> PathBuf {
    apart::place().join("parts")
}

/// The places, in the program, of the functions that run before a reader does anything.
fn first_view(program: &[u8], glue: &str) -> Result<HashSet<usize>> {
    let script = files::root().join("xtask").join("first-view.mjs");
    let (program_file, glue_file) = (folder().join("watched.wasm"), folder().join("glue.mjs"));
    files::write(&program_file, watched::watched(program)?)?;
    let note = "(place) => globalThis.noteCall(place)";
    files::write(&glue_file, with_import(glue, watched::NOTE_CALL, note)?)?;
    let mut draw = Command::new("node");
    draw.arg(script)
        .args([program_file, glue_file])
        .arg(pages()?);
    let places: Value = serde_json::from_str(&process::output(&mut draw)?)?;
    let places = places.as_array().context("the first view is no list")?;
    let place = |place: &Value| usize::try_from(place.as_u64()?).ok();
    let places = places.iter().map(place).collect::<Option<_>>();
    places.context("the first view has something else than places of functions")
}

/// What each page says of itself.
fn pages() -> Result<String> {
    let page = |page: &Page| -> Result<Value> {
        let cell = |name| page.cell(name);
        Ok(json!({
            "language": cell("language")?,
            "direction": cell("direction")?,
            "kind": cell("kind")?,
            "scenario": cell("scenario")?,
        }))
    };
    let pages: Result<Vec<Value>> = prerender::pages()?.iter().map(page).collect();
    Ok(Value::from(pages?).to_string())
}

fn with_import(glue: &str, name: &str, function: &str) -> Result<String> {
    let with = format!("{IMPORTS}\n        {name}: {function},");
    Some(glue.replacen(IMPORTS, &with, 1))
        .filter(|with| with != glue)
        .context("the glue hands nothing to the program")
}

/// What only the other part used is gone, and what is left is a little shorter.
fn optimise(part: &Path) -> Result<()> {
    let mut optimiser = Command::new(node::commands().join("wasm-opt"));
    optimiser.arg(part).args(["-Oz", "--strip-target-features"]);
    let features = [
        "bulk-memory",
        "nontrapping-float-to-int",
        "sign-ext",
        "mutable-globals",
        "reference-types",
        "multivalue",
    ];
    optimiser.args(features.map(|feature| format!("--enable-{feature}")));
    process::run(optimiser.arg("-o").arg(part))
}
