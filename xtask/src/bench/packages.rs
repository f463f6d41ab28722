//! What npm installs for the benchmark alone: peers and Lighthouse, pinned in `benches/`.

use crate::setup::node;
use crate::step::step;
use crate::{files, process};
use anyhow::Result;
use std::path::PathBuf;
use std::process::Command;

/// The folder of everything that is measured with and against.
pub(crate) fn folder() -> PathBuf {
    files::root().join("benches")
}

/// Installs the packages if they are not what the lock file says.
pub(crate) fn install() -> Result<()> {
    let lock = files::read_text(&folder().join("package-lock.json"))?;
    let mark = folder().join("node_modules").join(".made-from");
    if std::fs::read_to_string(&mark).is_ok_and(|made_from| made_from == lock) {
        return Ok(());
    }
    step(
        "installing the packages of benches/package-lock.json",
        || {
            let mut install = Command::new(node::npm());
            install
                .args(["ci", "--ignore-scripts"])
                .current_dir(folder());
            process::run(&mut install)
        },
    )?;
    files::write(&mark, lock)
}
