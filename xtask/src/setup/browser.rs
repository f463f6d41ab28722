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

/// The program that steers the browser.
pub(crate) fn driver() -> Option<PathBuf> {
    process::find("chromedriver")
}

/// The driver, which must be of the browser's own version.
pub(crate) fn driver_finding() -> Finding {
    let line = driver().and_then(|program| process::ask(program, &["--version"]));
    let found = line.map(|line| process::version_in(&line).unwrap_or(&line).to_owned());
    let wanted = finding().found;
    Finding {
        tool: "chromedriver",
        fits: found.is_some() && major(found.as_deref()) == major(wanted.as_deref()),
        wanted: "that of chromium".to_owned(),
        found,
        remedy: "install the ChromeDriver of the browser's version so that it is on PATH"
            .to_owned(),
    }
}

fn major(version: Option<&str>) -> Option<&str> {
    version?.split('.').next()
}

/// Installs Debian's packages where there is apt; elsewhere says what to install.
pub(crate) fn install() -> Result<()> {
    let complete = chromium().is_some() && driver().is_some();
    if !complete && process::find("apt-get").is_some() {
        step("installing Debian's chromium and chromium-driver", || {
            process::run(&mut apt(&["update", "--quiet"]))?;
            process::run(&mut apt(&[
                "install",
                "--yes",
                "chromium",
                "chromium-driver",
            ]))
        })?;
    }
    finding().require()?;
    driver_finding().require()
}

/// Debian's installer, as root.
pub(super) fn apt(arguments: &[&str]) -> Command {
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
