//! Styles, scripts and pictures.

use super::icons;
use crate::setup::node;
use crate::{files, prerender, process};
use anyhow::Result;
use serde_json::json;
use std::path::Path;

/// The scripts that something else than a script asks for. What they import statically becomes
/// a part of them, what they import later a file of its own.
const ENTRIES: [&str; 5] = ["boot.js", "early.js", "embed.js", "frame.js", "sw.js"];

/// The style of the page, and that of dialogs, which comes with the program.
const SHEETS: [(&str, &str); 2] = [("main.css", "capquake.css"), ("share.css", "share.css")];

/// The folders of programs that are built apart, which scripts import from.
pub(crate) const APART: [&str; 2] = ["module", "qr"];

/// Puts the style sheets, the scripts and the screenshots into the site.
pub(crate) fn make(site: &Path, minified: bool) -> Result<()> {
    let shell = files::root().join("src").join("shell");
    let words = if minified { words()? } else { String::new() };
    for file in files::below(&shell)? {
        let name = file.strip_prefix(&shell)?;
        if name == Path::new(icons::MARK) {
            continue;
        }
        let is_script = files::ends_with(name, ".js");
        if !(minified && is_script) {
            files::copy(&file, &site.join(name))?;
        } else if ENTRIES.iter().any(|entry| Path::new(entry) == name) {
            let folder = format!("--outdir={}", site.display());
            let apart = APART.map(|name| format!("--external:./{name}/*"));
            let mut options = vec!["--bundle", "--splitting", "--format=esm", &words];
            options.extend(apart.iter().map(String::as_str));
            esbuild(&file, &folder, &options, true)?;
        }
    }
    for (from, to) in SHEETS {
        let styles = files::root().join("styles").join(from);
        let sheet = format!("--outfile={}", site.join(to).display());
        esbuild(&styles, &sheet, &["--bundle"], minified)?;
    }
    if minified {
        minify(&site.join("capquake.js"))?;
    }
    Ok(())
}

/// The words that stand for `WORDS` in a script, as the program printed them with its pages.
fn words() -> Result<String> {
    let mut words = serde_json::Map::new();
    for page in prerender::pages()? {
        let lines = page.cell("article")?.lines();
        let lines: Vec<Vec<&str>> = lines.map(|line| line.split('\t').collect()).collect();
        words.insert(page.cell("language")?.to_owned(), json!(lines));
    }
    Ok(format!(
        "--define:WORDS={}",
        serde_json::Value::Object(words)
    ))
}

/// Makes every script in a folder as short as it can be.
pub(crate) fn minify_scripts(folder: &Path) -> Result<()> {
    for file in files::below(folder)? {
        if files::ends_with(&file, ".js") {
            minify(&file)?;
        }
    }
    Ok(())
}

fn minify(script: &Path) -> Result<()> {
    let itself = format!("--outfile={}", script.display());
    esbuild(
        script,
        &itself,
        &["--format=esm", "--allow-overwrite"],
        true,
    )
}

/// One script with all that it imports in it, minified.
pub(crate) fn bundle(from: &Path, to: &Path) -> Result<()> {
    let to = format!("--outfile={}", to.display());
    esbuild(from, &to, &["--bundle", "--format=esm"], true)
}

fn esbuild(from: &Path, to: &str, options: &[&str], minified: bool) -> Result<()> {
    let mut esbuild = node::esbuild()?;
    esbuild
        .arg(from)
        .arg(to)
        .args([
            "--charset=utf8",
            "--legal-comments=none",
            "--log-level=warning",
        ])
        .args(options);
    if minified {
        esbuild.arg("--minify");
    }
    process::run(&mut esbuild)
}
