//! The service worker: it is told what the site is made of, and its version is what that is.

use super::stamp;
use crate::files;
use anyhow::{Result, bail};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};

/// What is kept for the time without a network: the pages, and what they load. Those for frames are
/// among them, since the dialog for articles shows one. Whoever searches or develops has a network.
fn is_kept(path: &str) -> bool {
    let is_page = path.ends_with("index.html");
    let is_loaded = ["assets/", "icons/icon-", "qr/"]
        .iter()
        .any(|start| path.starts_with(start));
    let is_named = ["frame.js", "sources.txt"].contains(&path);
    is_page || is_loaded || is_named || path.ends_with(".webmanifest")
}

/// The files that are kept.
pub(crate) fn kept(site: &Path) -> Result<Vec<PathBuf>> {
    let mut all = files::below(site)?;
    all.retain(|file| is_kept(&path_in(site, file)) && !files::is_packed(file));
    Ok(all)
}

fn path_in(site: &Path, file: &Path) -> String {
    let path = file.strip_prefix(site).unwrap_or(file);
    path.to_string_lossy().into_owned()
}

/// Completes `sw.js`. Everything else must be in its place.
pub(crate) fn write(site: &Path) -> Result<()> {
    let mut listed = Vec::new();
    for file in kept(site)? {
        let integrity = stamp::integrity(&files::read(&file)?);
        listed.push((address(&path_in(site, &file)).to_owned(), integrity));
    }
    let worker = site.join("sw.js");
    files::write(&worker, filled(&files::read_text(&worker)?, &listed)?)
}

/// Hosts answer for a folder with its page; some no longer do for the page's own name.
fn address(path: &str) -> &str {
    path.strip_suffix("index.html").unwrap_or(path)
}

fn filled(worker: &str, listed: &[(String, String)]) -> Result<String> {
    let list = serde_json::to_string(listed)?;
    let version = stamp::short(&Sha256::digest(&list));
    let mut worker = worker.to_owned();
    for (place, text) in [("__FILES__", &list), ("__VERSION__", &version)] {
        if !worker.contains(place) {
            bail!("sw.js has no {place}");
        }
        worker = worker.replace(place, text);
    }
    Ok(worker)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(listed: &[(&str, &str)]) -> String {
        let listed: Vec<_> = listed
            .iter()
            .map(|(path, sum)| ((*path).to_owned(), (*sum).to_owned()))
            .collect();
        filled("__FILES__ __VERSION__", &listed).unwrap()
    }

    #[test]
    fn another_byte_is_another_version() {
        let one = version(&[("", "sha256-a"), ("ar/", "sha256-b")]);
        assert!(
            one.starts_with(r#"[["","sha256-a"],["ar/","sha256-b"]] "#),
            "{one}"
        );
        assert_eq!(one, version(&[("", "sha256-a"), ("ar/", "sha256-b")]));
        let other = version(&[("", "sha256-a"), ("ar/", "sha256-c")]);
        assert_ne!(one.rsplit(' ').next(), other.rsplit(' ').next());
    }

    #[test]
    fn pages_and_what_they_load_are_kept() {
        for path in [
            "index.html",
            "ar/s/aramco-2020-03-08/index.html",
            "assets/capquake-1.wasm",
            "ar.webmanifest",
            "ar/embed/index.html",
            "frame.js",
        ] {
            assert!(is_kept(path), "{path}");
        }
        for path in [
            "embed.js",
            "module/capquake.js",
            "_headers",
            "sitemap.xml",
            "cards/capquake-en.png",
            "capquake.html",
        ] {
            assert!(!is_kept(path), "{path}");
        }
    }
}
