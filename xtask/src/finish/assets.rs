//! Styles, scripts and pictures.

use crate::setup::node;
use crate::{files, process};
use anyhow::Result;
use std::path::Path;

/// Puts the style sheet, the scripts and the icon into the site.
pub(crate) fn make(site: &Path, minified: bool) -> Result<()> {
    let shell = files::root().join("src").join("shell");
    for file in files::below(&shell)? {
        files::copy(&file, &site.join(file.strip_prefix(&shell)?))?;
    }
    let styles = files::root().join("styles").join("main.css");
    esbuild(&styles, &site.join("capquake.css"), &["--bundle"], minified)?;
    if minified {
        minify_scripts(site)?;
    }
    Ok(())
}

/// Makes every script in a folder as short as it can be.
pub(crate) fn minify_scripts(folder: &Path) -> Result<()> {
    for file in files::below(folder)? {
        if files::ends_with(&file, ".js") {
            let options = ["--format=esm", "--allow-overwrite"];
            esbuild(&file, &file, &options, true)?;
        }
    }
    Ok(())
}

fn esbuild(from: &Path, to: &Path, options: &[&str], minified: bool) -> Result<()> {
    let mut esbuild = node::esbuild()?;
    esbuild
        .arg(from)
        .arg(format!("--outfile={}", to.display()))
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
