//! nginx, which serves the site in one of the journeys, as a host does.

use super::{Finding, browser};
use crate::process;
use crate::step::step;
use anyhow::Result;
use std::path::PathBuf;

/// Where Debian keeps it, which is not on everybody's `PATH`.
const DEBIAN: &str = "/usr/sbin/nginx";

/// With what sends files that brotli has compressed already.
const PACKAGES: [&str; 2] = ["nginx", "libnginx-mod-http-brotli-static"];

/// Where Debian's package switches that on.
const BROTLI: &str = "/etc/nginx/modules-enabled/50-mod-http-brotli-static.conf";

/// The server's program.
pub(crate) fn program() -> Option<PathBuf> {
    let debian = PathBuf::from(DEBIAN);
    process::find("nginx").or_else(|| debian.is_file().then_some(debian))
}

/// The server.
pub(crate) fn finding() -> Finding {
    let is_whole = PathBuf::from(BROTLI).is_file();
    let found = program().map(|_| {
        if is_whole {
            "there"
        } else {
            "there, without brotli"
        }
    });
    Finding {
        tool: "nginx",
        wanted: "Debian's, with brotli".to_owned(),
        fits: found.is_some() && is_whole,
        found: found.map(str::to_owned),
        remedy: format!("`apt-get install {}`", PACKAGES.join(" ")),
    }
}

/// Installs Debian's packages where there is apt; elsewhere says what to install.
pub(crate) fn install() -> Result<()> {
    if !finding().fits && process::find("apt-get").is_some() {
        step("installing Debian's nginx", || {
            process::run(&mut browser::apt(&["update", "--quiet"]))?;
            let install = ["install", "--yes", "--no-install-recommends"];
            process::run(browser::apt(&install).args(PACKAGES))
        })?;
    }
    finding().require()
}
