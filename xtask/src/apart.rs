//! Programs apart from that of the page: each is compiled, bound and packed by itself, and only
//! when something it is made from has changed.

use crate::finish::compress;
use crate::recipe::Recipe;
use crate::setup::{crates, node, rust};
use crate::step::step;
use crate::{files, fingerprint, process};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What there is besides the program of the page.
const PROGRAMS: [&Program; 2] = [&crate::module::MODULE, &crate::qr::QR];

/// A program, and where it stands in the site.
pub(crate) struct Program {
    /// The name of its folder and of the feature that it takes.
    pub(crate) name: &'static str,
    /// What `Cargo.toml` calls it.
    pub(crate) binary: &'static str,
    /// The name of its files.
    pub(crate) files: &'static str,
    /// What it is made from, besides what all are made from.
    pub(crate) sources: &'static [&'static str],
    /// What else its folder holds, once the program is there.
    pub(crate) complete: fn(&Path) -> Result<()>,
}

/// Builds those of which anything changed since the last time.
pub(crate) fn build(recipe: Recipe) -> Result<()> {
    PROGRAMS
        .iter()
        .try_for_each(|program| program.build(recipe))
}

/// Puts them, as they were built, into a site.
pub(crate) fn put_into(site: &Path) -> Result<()> {
    for program in PROGRAMS {
        let folder = program.folder();
        for file in files::below(&folder)? {
            let name = file.strip_prefix(&folder)?;
            files::write(&site.join(program.name).join(name), files::read(&file)?)?;
        }
    }
    Ok(())
}

/// Where they are built.
pub(crate) fn place() -> PathBuf {
    files::root().join("target").join("xtask")
}

impl Program {
    /// Builds it if anything changed since the last time.
    pub(crate) fn build(&self, recipe: Recipe) -> Result<()> {
        let made_from = fingerprint::of_program(recipe.name(), self.sources)?;
        let mark = place().join(format!("{}.made-from", self.name));
        let is_fresh = std::fs::read_to_string(&mark).is_ok_and(|mark| mark == made_from);
        if is_fresh && self.folder().is_dir() {
            return Ok(());
        }
        let title = format!("building {} ({})", self.binary, recipe.name());
        step(&title, || self.make(recipe))?;
        files::write(&mark, made_from)
    }

    fn make(&self, recipe: Recipe) -> Result<()> {
        let folder = self.folder();
        if folder.exists() {
            std::fs::remove_dir_all(&folder).context("removing the old one")?;
        }
        self.compile(recipe)?;
        self.bind()?;
        self.optimise()?;
        (self.complete)(&folder)?;
        compress::all(&folder)?;
        self.report()
    }

    fn compile(&self, recipe: Recipe) -> Result<()> {
        let mut cargo = process::cargo();
        cargo
            .args(["build", "--quiet", "--locked", "--no-default-features"])
            .args(["--features", self.name, "--bin", self.binary])
            .args(["--profile", "release-web", "--target", rust::TARGET]);
        recipe.apply(&mut cargo);
        process::run(&mut cargo)
    }

    fn bind(&self) -> Result<()> {
        let tools = crates::wasm_bindgen()?.place()?;
        let tools = tools.context("wasm-bindgen is missing")?;
        let built = files::root().join("target").join(rust::TARGET);
        let mut bindgen = Command::new(tools.join("wasm-bindgen"));
        bindgen
            .args(["--target", "web", "--out-name", self.files, "--out-dir"])
            .arg(self.folder())
            .arg(
                built
                    .join("release-web")
                    .join(format!("{}.wasm", self.binary)),
            );
        process::run(&mut bindgen)
    }

    /// As the program of the page: the passes stand in `index.html`, for Trunk.
    fn optimise(&self) -> Result<()> {
        let page = files::read_text(&files::root().join("index.html"))?;
        let passes = page.split_once("data-wasm-opt-params=\"");
        let passes = passes.and_then(|(_, rest)| rest.split_once('"'));
        let (passes, _) = passes.context("index.html has no passes for wasm-opt")?;
        let program = self.folder().join(format!("{}_bg.wasm", self.files));
        let mut optimiser = Command::new(node::commands().join("wasm-opt"));
        optimiser.arg(&program).args(passes.split_whitespace());
        process::run(optimiser.arg("-o").arg(&program))
    }

    fn report(&self) -> Result<()> {
        let size = |ending: &str| -> Result<usize> {
            let file = self.folder().join(format!("{}{ending}", self.files));
            Ok(files::read(&files::beside(&file, "br"))?.len())
        };
        let (program, glue) = (size("_bg.wasm")?, size(".js")?);
        println!("    wasm {program} + js {glue} bytes with brotli");
        Ok(())
    }

    /// Where it is built.
    pub(crate) fn folder(&self) -> PathBuf {
        place().join(self.name)
    }
}
