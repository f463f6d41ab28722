//! The program that draws QR codes, `dist/qr`.

use crate::apart::Program;
use crate::finish::assets;
use anyhow::Result;
use std::path::Path;

/// Fetched by the page when a reader wants to share a link.
pub(crate) const QR: Program = Program {
    name: "qr",
    binary: "capquake-qr",
    files: "qr",
    sources: &["src/qr", "xtask/src/qr.rs"],
    complete,
};

/// Nobody else reads it: no types, and no more bytes than it takes.
fn complete(folder: &Path) -> Result<()> {
    assets::minify_scripts(folder)?;
    crate::finish::remove_leftovers(folder)
}
