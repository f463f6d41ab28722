//! The versions of the tools, each written down in one place only.
//!
//! Trunk's is here. Those of npm's packages and of Node are in `package.json`, that of
//! wasm-bindgen in `Cargo.lock` (tool and crate must be equal), that of Rust in `Cargo.toml`.

use crate::files;
use anyhow::{Context, Result};

/// The newest Trunk that Rust 1.95 builds.
pub(crate) const TRUNK: &str = "0.21.14";

/// The wasm-bindgen that the program is linked with.
pub(crate) fn wasm_bindgen() -> Result<String> {
    let lock = files::read_text(&files::root().join("Cargo.lock"))?;
    locked(&lock, "wasm-bindgen").context("Cargo.lock names no wasm-bindgen")
}

/// The version of Capquake itself.
pub(crate) fn ourselves() -> Result<String> {
    let manifest = files::read_text(&files::root().join("Cargo.toml"))?;
    assigned(&manifest, "version").context("Cargo.toml names no version")
}

/// The oldest Rust that builds the project.
pub(crate) fn rust() -> Result<String> {
    let manifest = files::read_text(&files::root().join("Cargo.toml"))?;
    assigned(&manifest, "rust-version").context("Cargo.toml names no rust-version")
}

/// The oldest Node that runs the tools.
pub(crate) fn node() -> Result<String> {
    let engine = package_json("/engines/node")?;
    Ok(engine.trim_start_matches(">=").to_owned())
}

/// A package that npm installs.
pub(crate) fn npm_package(name: &str) -> Result<String> {
    package_json(&format!("/devDependencies/{name}"))
}

fn package_json(pointer: &str) -> Result<String> {
    let text = files::read_text(&files::root().join("package.json"))?;
    let json: serde_json::Value = serde_json::from_str(&text).context("package.json")?;
    let found = json.pointer(pointer).and_then(serde_json::Value::as_str);
    found
        .map(str::to_owned)
        .with_context(|| format!("package.json has no text at {pointer}"))
}

fn locked(lock: &str, name: &str) -> Option<String> {
    let heading = format!("name = \"{name}\"");
    let (_, entry) = lock.split_once(&format!("\n{heading}\n"))?;
    assigned(entry, "version")
}

fn assigned(toml: &str, key: &str) -> Option<String> {
    toml.lines().find_map(|line| {
        let value = line.strip_prefix(key)?.trim_start().strip_prefix('=')?;
        Some(value.trim().trim_matches('"').to_owned())
    })
}

/// Whether a version is another one or later: `1.95.1` is at least `1.95`.
pub(crate) fn at_least(found: &str, wanted: &str) -> bool {
    numbers(found) >= numbers(wanted)
}

fn numbers(version: &str) -> [u32; 3] {
    let mut parts = version
        .split(['.', '-', '+'])
        .map(|part| part.parse().unwrap_or(0));
    std::array::from_fn(|_| parts.next().unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lock_file_gives_the_version_of_the_very_crate() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"9.9.9\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.129\"\n";
        assert_eq!(locked(lock, "wasm-bindgen").unwrap(), "0.2.129");
        assert_eq!(locked(lock, "yew"), None);
    }

    #[test]
    fn versions_are_compared_as_numbers() {
        assert!(at_least("1.95.0", "1.95"));
        assert!(at_least("1.100.0", "1.95"));
        assert!(!at_least("1.94.9", "1.95"));
        assert!(at_least("20.20.2", "20"));
        assert!(!at_least("18.19.0", "20"));
    }

    #[test]
    fn every_pin_can_be_read() {
        for version in [wasm_bindgen(), rust(), node(), npm_package("binaryen")] {
            assert!(numbers(&version.unwrap())[0..2] != [0, 0]);
        }
    }
}
