//! `cargo xtask test`: everything that must hold, from the quickest to the slowest.

use crate::setup::{self, browser, crates, rust};
use crate::step::step;
use crate::{files, process, site};
use anyhow::{Context, Result};
use std::path::PathBuf;
use std::process::Command;

/// Checks everything; the first thing that does not hold ends it.
pub(crate) fn run(plain: bool) -> Result<()> {
    setup::for_testing()?;
    cargo("format", &["fmt", "--all", "--check"])?;
    cargo(
        "library without the web",
        &["check", "--quiet", "--lib", "--no-default-features"],
    )?;
    let natively = ["--workspace", "--features", "prerender,module,qr,bench"];
    let strict = ["--", "--deny", "warnings"];
    let clippy = ["clippy", "--quiet", "--all-targets"];
    cargo("Clippy", &[&clippy[..], &natively, &strict].concat())?;
    for (name, features) in [
        ("capquake", "default"),
        ("capquake-module", "module"),
        ("capquake-qr", "qr"),
        ("capquake-outcomes", "bench"),
    ] {
        let program = [
            "--bin",
            name,
            "--no-default-features",
            "--features",
            features,
        ];
        let program = [&clippy[..2], &program, &["--target", rust::TARGET], &strict].concat();
        cargo(&format!("Clippy for the browser: {name}"), &program)?;
    }
    cargo(
        "native tests",
        &[&["test", "--quiet"][..], &natively].concat(),
    )?;
    step("tests of the program in the browser", tests_in_browser)?;
    site::build(plain)?;
    step("browser journeys", journeys)?;
    println!("==> everything holds");
    Ok(())
}

fn cargo(name: &str, arguments: &[&str]) -> Result<()> {
    step(name, || process::run(process::cargo().args(arguments)))
}

/// What a test of the program may take in the browser, in seconds.
const PATIENCE: &str = "120";

/// The program's own tests, compiled for the browser and run there.
fn tests_in_browser() -> Result<()> {
    let tools = crates::wasm_bindgen()?.place()?;
    let tools = tools.context("wasm-bindgen is missing")?;
    let driver = browser::driver().context("chromedriver is missing")?;
    let mut tests = process::cargo();
    tests
        .args(["test", "--bin", "capquake", "--target"])
        .arg(rust::TARGET)
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
            tools.join("wasm-bindgen-test-runner"),
        )
        .env("CHROMEDRIVER", driver)
        .env("WASM_BINDGEN_TEST_TIMEOUT", PATIENCE);
    process::run(&mut tests)
}

fn journeys() -> Result<()> {
    let mut node = Command::new("node");
    // Two files at a time: a browser often waits, for the other side or for the next frame.
    node.args(["--test", "--test-concurrency=2", "--test-reporter=spec"])
        .args(journey_files()?)
        .current_dir(files::root())
        .env("CAPQUAKE_XTASK", process::ourselves()?);
    if let Some(browser) = browser::chromium() {
        node.env("CAPQUAKE_CHROMIUM", browser);
    }
    process::run(&mut node)
}

/// By name, since versions of Node differ in what they make of a folder.
fn journey_files() -> Result<Vec<PathBuf>> {
    let folder = files::root().join("tests").join("e2e");
    let mut all = files::below(&folder)?;
    all.retain(|file| files::ends_with(file, ".test.mjs"));
    Ok(all)
}
