//! `cargo xtask bench`: the site beside its peers, in one run; the report is `docs/performance.md`.
//!
//! The peers are in `benches/peers`, what is done in the browser in `benches/browser`, our own
//! arithmetic in `benches/outcomes`.

mod machine;
mod packages;
mod report;

use crate::apart::Program;
use crate::finish::compress;
use crate::recipe::Recipe;
use crate::setup::browser;
use crate::step::step;
use crate::{files, process, serve, site};
use anyhow::{Context, Result};
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The arithmetic alone.
const OUTCOMES: Program = Program {
    name: "bench",
    binary: "capquake-outcomes",
    files: "outcomes",
    sources: &["benches/outcomes"],
    complete: |_| Ok(()),
};

/// The folders that are served beside `dist/`, in this order.
const SERVED: [&str; 3] = ["plain", "react", "arithmetic"];

/// The pages whose quality is told, where they are: name, and folder for each language.
const PAGES: [(&str, &str); 6] = [
    ("full page", ""),
    ("full page, Arabic", "ar/"),
    ("embed", "embed/"),
    ("embed, Arabic", "ar/embed/"),
    ("scenario", "s/deepseek-2025-01-27/"),
    ("scenario, Arabic", "ar/s/deepseek-2025-01-27/"),
];

/// Measures everything and writes the report.
pub(crate) fn run() -> Result<()> {
    let recipe = Recipe::choose(false);
    site::build(false)?;
    browser::finding().require()?;
    packages::install()?;
    let machine = machine::described(recipe)?;
    let native = step("compiling the arithmetic", || arithmetic(recipe))?;
    step("bundling the peers", || peers(&native))?;
    let plan = plan(&native)?;
    let result = step("measuring (some minutes)", || measure(&plan))?;
    let text = report::write(&result, &machine)?;
    files::write(&files::root().join("docs").join("performance.md"), text)?;
    println!("==> docs/performance.md is written");
    Ok(())
}

fn folder() -> PathBuf {
    files::root().join("target").join("bench")
}

/// Compiles natively and for the browser; the native program is what is given back.
fn arithmetic(recipe: Recipe) -> Result<PathBuf> {
    let mut cargo = process::cargo();
    cargo
        .args(["build", "--quiet", "--locked", "--release"])
        .args(["--no-default-features", "--features", OUTCOMES.name])
        .args(["--bin", OUTCOMES.binary]);
    process::run(&mut cargo)?;
    OUTCOMES.build(recipe)?;
    for name in ["outcomes.js", "outcomes_bg.wasm"] {
        let program = files::read(&OUTCOMES.folder().join(name))?;
        files::write(&folder().join("arithmetic").join(name), program)?;
    }
    let file = format!("{}{}", OUTCOMES.binary, std::env::consts::EXE_SUFFIX);
    Ok(files::root().join("target").join("release").join(file))
}

/// Bundles the peers with the companies of the page, and compresses them as the site is.
fn peers(native: &Path) -> Result<()> {
    let basket = process::output(Command::new(native).arg("basket"))?;
    files::write(&basket_file(), basket)?;
    let mut bundler = Command::new("node");
    bundler
        .arg(packages::folder().join("peers").join("build.mjs"))
        .args([basket_file(), folder()]);
    process::run(&mut bundler)?;
    SERVED
        .into_iter()
        .try_for_each(|name| compress::all(&folder().join(name)))
}

fn basket_file() -> PathBuf {
    folder().join("basket.tsv")
}

/// Where everything is; the servers run until the program ends.
fn plan(native: &Path) -> Result<Value> {
    let address =
        |folder| Ok::<_, anyhow::Error>(format!("http://{}/", serve::beside_dist(folder)?));
    let ours = address(files::dist())?;
    let [plain, react, arithmetic] = SERVED.map(|name| address(folder().join(name)));
    let pages: Map<String, Value> = PAGES
        .into_iter()
        .filter(|(_, page)| files::dist().join(page).join("index.html").is_file())
        .map(|(name, page)| (name.to_owned(), format!("{ours}{page}").into()))
        .collect();
    Ok(json!({
        "chromium": browser::chromium().context("there is no Chromium")?,
        "sites": { "capquake": ours, "plain": plain?, "react": react? },
        "pages": pages,
        "arithmetic": arithmetic?,
        "native": native,
        "basket": basket_file(),
    }))
}

fn measure(plan: &Value) -> Result<Value> {
    let (plan_file, result_file) = (folder().join("plan.json"), folder().join("result.json"));
    files::write(&plan_file, plan.to_string())?;
    let mut node = Command::new("node");
    node.arg(packages::folder().join("browser").join("main.mjs"))
        .args([&plan_file, &result_file]);
    process::run(&mut node)?;
    serde_json::from_str(&files::read_text(&result_file)?).context("the measurements")
}
