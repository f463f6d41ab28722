//! Short names between the program and its glue. wasm-bindgen gives each function that one of
//! them calls in the other a name with a checksum in it, and those do not compress.

use crate::{files, process};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::path::Path;
use std::process::Command;

/// The module that the program imports from, as wasm-bindgen calls it.
const MODULE: &str = "./capquake_bg.js";

/// What the glue calls the program's exports.
const EXPORTS: &str = "wasm.";

/// Renames in the program, and then in the glue what was renamed there.
pub(crate) fn shorten(site: &Path) -> Result<()> {
    let program = site.join("capquake_bg.wasm");
    let mut command = Command::new("wasm-opt");
    command
        .arg(&program)
        .arg("--minify-imports-and-exports-and-modules")
        .arg("--strip-target-features")
        .arg("-o")
        .arg(&program);
    let renamed = serde_json::from_str(&process::output(&mut command)?)
        .context("wasm-opt does not say what it renamed")?;
    let glue = site.join("capquake.js");
    let text = files::read_text(&glue)?;
    files::write(&glue, in_glue(text, &renamed)?)
}

fn in_glue(mut glue: String, renamed: &Value) -> Result<String> {
    for import in list(renamed, "imports") {
        let [Some(MODULE), Some(from), Some(to)] = [0, 1, 2].map(|at| import[at].as_str()) else {
            bail!("the program imports from elsewhere: {import}");
        };
        glue = replaced(&glue, &format!(" {from}: "), &format!(" {to}: "))
            .with_context(|| format!("the glue has no `{from}`"))?;
    }
    for export in list(renamed, "exports") {
        let [Some(from), Some(to)] = [0, 1].map(|at| export[at].as_str()) else {
            bail!("an export has no name: {export}");
        };
        // Not every export is called by the glue.
        glue = with_export(&glue, from, to);
    }
    replaced(
        &glue,
        &format!("\"{MODULE}\": "),
        // All modules become one of this name.
        "\"a\": ",
    )
    .context("the glue has no module for the program")
}

fn list<'v>(renamed: &'v Value, name: &str) -> &'v [Value] {
    renamed[name].as_array().map_or(&[], Vec::as_slice)
}

fn replaced(text: &str, from: &str, to: &str) -> Option<String> {
    (text.matches(from).count() == 1).then(|| text.replace(from, to))
}

/// The name as a whole only: one may be the beginning of another.
fn with_export(glue: &str, from: &str, to: &str) -> String {
    let called = format!("{EXPORTS}{from}");
    let mut parts = glue.split(called.as_str());
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let goes_on = part.starts_with(|next: char| next.is_ascii_alphanumeric() || next == '_');
        text.push_str(EXPORTS);
        text.push_str(if goes_on { from } else { to });
        text.push_str(part);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const GLUE: &str = "const import0 = { __wbg_now_aa: function() { wasm.__free(1); } };\n\
        return { \"./capquake_bg.js\": import0 }; wasm.__free_all(); wasm.main();";

    #[test]
    fn the_glue_has_the_names_of_the_program() {
        let renamed = json!({
            "imports": [["./capquake_bg.js", "__wbg_now_aa", "b"]],
            "exports": [["__free", "c"], ["main", "d"], ["memory", "e"]],
        });
        assert_eq!(
            in_glue(GLUE.to_owned(), &renamed).unwrap(),
            "const import0 = { b: function() { wasm.c(1); } };\n\
            return { \"a\": import0 }; wasm.__free_all(); wasm.d();"
        );
    }

    #[test]
    fn an_import_that_the_glue_lacks_is_an_error() {
        let renamed = json!({ "imports": [["./capquake_bg.js", "__wbg_then_bb", "b"]] });
        let error = in_glue(GLUE.to_owned(), &renamed).unwrap_err();
        assert_eq!(error.to_string(), "the glue has no `__wbg_then_bb`");
        let renamed = json!({ "imports": [["env", "now", "b"]] });
        assert!(in_glue(GLUE.to_owned(), &renamed).is_err());
    }
}
