//! Turns Trunk's output into the site. Trunk calls it before the new output replaces `dist/`,
//! so that a failure here leaves the old site as it was.

pub(crate) mod assets;
mod cards;
pub(crate) mod compress;
mod head;
mod headers;
mod icons;
mod manifests;
mod names;
mod nginx;
mod oembed;
mod offline;
mod pages;
mod single;
mod sizes;
mod sources;
mod stamp;
mod weights;

use crate::{apart, files};
use anyhow::{Context, Result};
use std::env;
use std::path::{Path, PathBuf};

pub(crate) use head::site as address;
pub(crate) use oembed::add as add_oembed;

/// The hook: works on the folder that Trunk names.
pub(crate) fn run() -> Result<()> {
    let staging = env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .context("`finish` is called by Trunk: run `cargo xtask build`")?;
    if env::var_os("TRUNK_PROFILE").is_some_and(|profile| profile == "release") {
        for_readers(&staging)
    } else {
        for_developers(&staging)
    }
    .context("finishing the site")
}

fn for_readers(site: &Path) -> Result<()> {
    remove_leftovers(site)?;
    names::shorten(site)?;
    assets::make(site, true)?;
    let contents = single::gather(site)?;
    let early = taken(&site.join("early.js"))?;
    pages::for_readers(site, &stamp::all(site)?, &early)?;
    sources::write(site)?;
    cards::make(site)?;
    icons::draw(site)?;
    manifests::write(site)?;
    single::write(site, &contents)?;
    apart::put_into(site)?;
    offline::write(site)?;
    // After what is kept on devices: these are for other sites.
    oembed::write(site)?;
    headers::write(site, &early)?;
    compress::all(site)?;
    sizes::report(site)?;
    weights::write_down(site)
}

/// A script that stands in the pages: no file is asked for before the first paint.
fn taken(script: &Path) -> Result<String> {
    let text = files::read_text(script)?;
    files::remove(script)?;
    Ok(text.trim_end().to_owned())
}

/// No policy, since Trunk's reloading script stands in the page; nothing small, since it must be quick.
fn for_developers(site: &Path) -> Result<()> {
    assets::make(site, false)?;
    sources::write(site)?;
    icons::draw(site)?;
    pages::for_developers(site)
}

/// What Trunk and wasm-bindgen leave that no browser reads.
pub(crate) fn remove_leftovers(site: &Path) -> Result<()> {
    for file in files::below(site)? {
        if files::ends_with(&file, ".d.ts") {
            files::remove(&file)?;
        }
    }
    Ok(())
}
