//! What something was made from, as one short text: equal means nothing changed.

use crate::files;
use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::{fmt::Write, process::Command};

/// Everything that the site is made from, except the tools' versions where a file here names them.
const SITE: [&str; 14] = [
    ".cargo",
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "build",
    "build.rs",
    "index.html",
    "package-lock.json",
    "scenarios",
    "src",
    "styles",
    "xtask/Cargo.toml",
    "xtask/src",
    "package.json",
];

/// What every program apart from that of the page is made from.
const PROGRAM: [&str; 7] = [
    ".cargo",
    "Cargo.lock",
    "Cargo.toml",
    "index.html",
    "package-lock.json",
    "xtask/src/apart.rs",
    "xtask/src/recipe.rs",
];

/// What the site is made from, given the recipe.
pub(crate) fn of_sources(recipe: &str) -> Result<String> {
    of_build(recipe, &SITE)
}

/// What a program apart from that of the page is made from, given the recipe and its own sources.
pub(crate) fn of_program(recipe: &str, sources: &[&str]) -> Result<String> {
    of_build(recipe, &[&PROGRAM, sources].concat())
}

fn of_build(recipe: &str, names: &[&str]) -> Result<String> {
    let compiler = Command::new("rustc").arg("-vV").output();
    let compiler = compiler.context("`rustc` could not be started")?.stdout;
    let places: Vec<PathBuf> = names.iter().map(|name| files::root().join(name)).collect();
    of(&[recipe.as_bytes(), &compiler], &places)
}

/// What the site is.
pub(crate) fn of_site() -> Result<String> {
    of(&[], &[files::dist()])
}

/// What `node_modules` is made from.
pub(crate) fn of_packages() -> Result<String> {
    let names = ["package.json", "package-lock.json", ".npmrc"];
    of(&[], &names.map(|name| files::root().join(name)))
}

fn of(words: &[&[u8]], places: &[PathBuf]) -> Result<String> {
    let mut digest = Sha256::new();
    for word in words {
        add(&mut digest, word);
    }
    for place in places {
        for file in files_at(place)? {
            add(&mut digest, file.as_os_str().as_encoded_bytes());
            add(&mut digest, &files::read(&file)?);
        }
    }
    let mut text = String::new();
    for byte in digest.finalize() {
        write!(text, "{byte:02x}")?;
    }
    Ok(text)
}

/// The length goes first, so that no two lists of parts look alike.
fn add(digest: &mut Sha256, part: &[u8]) {
    digest.update(part.len().to_le_bytes());
    digest.update(part);
}

fn files_at(place: &Path) -> Result<Vec<PathBuf>> {
    if place.is_file() {
        Ok(vec![place.to_owned()])
    } else {
        files::below(place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder that is gone after the test.
    struct Scratch(PathBuf);

    impl Scratch {
        fn new(name: &str) -> Self {
            let id = std::process::id();
            Self(std::env::temp_dir().join(format!("capquake-xtask-{name}-{id}")))
        }

        fn with(&self, file: &str, text: &str) -> String {
            files::write(&self.0.join(file), text).unwrap();
            of(&[], std::slice::from_ref(&self.0)).unwrap()
        }
    }

    impl Drop for Scratch {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn every_change_shows_and_no_change_does_not() {
        let scratch = Scratch::new("changes");
        let first = scratch.with("a/b.txt", "one");
        assert_eq!(scratch.with("a/b.txt", "one"), first);
        let changed = scratch.with("a/b.txt", "two");
        assert_ne!(changed, first);
        assert_ne!(scratch.with("a/empty.txt", ""), changed);
    }

    #[test]
    fn parts_cannot_run_into_one_another() {
        assert_ne!(
            of(&[b"ab", b"c"], &[]).unwrap(),
            of(&[b"a", b"bc"], &[]).unwrap()
        );
    }
}
