//! Where and when it was measured.

use crate::process;
use crate::recipe::Recipe;
use anyhow::{Context, Result};
use std::thread;

/// The machine, the tools and the day, a line for each.
pub(crate) fn described(recipe: Recipe) -> Result<Vec<String>> {
    let cores = thread::available_parallelism().context("how many cores there are")?;
    let processor = processor().unwrap_or_else(|| std::env::consts::ARCH.to_owned());
    let system = std::env::consts::OS;
    let compiler = process::ask("rustc", &["--version"]).context("rustc tells no version")?;
    let state = process::ask("git", &["describe", "--always", "--dirty"]);
    let date = process::ask("date", &["-u", "+%Y-%m-%d"]);
    Ok(vec![
        format!("{} · `cargo xtask bench`", date.unwrap_or_default()),
        format!("{processor}, {cores} cores, {system}{}", load()),
        format!(
            "{compiler}, {}, commit {}",
            recipe.name(),
            state.unwrap_or_default()
        ),
    ])
}

/// How many processes wanted a processor when it began: more than there are, and all times are long.
fn load() -> String {
    let text = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = text.split_whitespace().next();
    load.map(|load| format!(", load {load} at the start"))
        .unwrap_or_default()
}

/// As Linux tells it; elsewhere the architecture has to do.
fn processor() -> Option<String> {
    let text = std::fs::read_to_string("/proc/cpuinfo").ok()?;
    let line = text.lines().find(|line| line.starts_with("model name"))?;
    let (_, name) = line.split_once(':')?;
    Some(name.trim().to_owned())
}
