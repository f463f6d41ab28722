//! Chromium, for the journeys, and its driver.

use super::Finding;
use crate::process;
use crate::step::step;
use anyhow::Result;
use std::path::PathBuf;
use std::process::Command;

const NAMES: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
];

/// The browser's program.
pub(crate) fn chromium() -> Option<PathBuf> {
    NAMES.into_iter().find_map(process::find)
}

/// The browser.
pub(crate) fn finding() -> Finding {
    let line = chromium().and_then(|program| process::ask(program, &["--version"]));
    let found = line.map(|line| process::version_in(&line).unwrap_or(&line).to_owned());
    Finding {
        tool: "chromium",
        wanted: "any".to_owned(),
        fits: found.is_some(),
        found,
        remedy: "install Chromium (or Chrome) so that it is on PATH".to_owned(),
    }
}

/// Installs Debian's packages where there is apt; elsewhere says what to install.
pub(crate) fn install() -> Result<()> {
    let complete = chromium().is_some() && process::find("chromedriver").is_some();
    if !complete && process::find("apt-get").is_some() {
        let installed = step("installing Debian's chromium and chromium-driver", || {
            process::run(&mut apt(&["update", "--quiet"]))?;
            process::run(&mut apt(&[
                "install",
                "--yes",
                "chromium",
                "chromium-driver",
            ]))
        });
        // Without the driver the journeys can still be run.
        if chromium().is_none() {
            installed?;
        }
    }
    finding().require()
}

fn apt(arguments: &[&str]) -> Command {
    let is_root = process::ask("id", &["-u"]).as_deref() == Some("0");
    let mut command = Command::new(if is_root { "env" } else { "sudo" });
    if !is_root {
        command.arg("env");
    }
    command
        .args(["DEBIAN_FRONTEND=noninteractive", "apt-get"])
        .args(arguments);
    command
}
