//! The tools: whether they are there in the version wanted, and how to get them.

pub(crate) mod browser;
pub(crate) mod crates;
pub(crate) mod nginx;
pub(crate) mod node;
pub(crate) mod rust;

use anyhow::{Result, bail};

/// What was looked for and what was found.
#[derive(Debug)]
pub(crate) struct Finding {
    /// The tool's name.
    pub(crate) tool: &'static str,
    /// The version wanted.
    pub(crate) wanted: String,
    /// The version there, if any.
    pub(crate) found: Option<String>,
    /// Whether what was found will do.
    pub(crate) fits: bool,
    /// What to do when it will not.
    pub(crate) remedy: String,
}

impl Finding {
    /// One line about a tool that will not do.
    pub(crate) fn require(&self) -> Result<()> {
        if self.fits {
            return Ok(());
        }
        let found = self.found.as_deref().unwrap_or("nothing");
        let Self {
            tool,
            wanted,
            remedy,
            ..
        } = self;
        bail!("{tool}: {wanted} is wanted, {found} was found: {remedy}")
    }
}

/// Gets what a release build needs.
pub(crate) fn for_building() -> Result<()> {
    for_developing()?;
    rust::offer_source();
    Ok(())
}

/// Gets what a development build needs.
pub(crate) fn for_developing() -> Result<()> {
    rust::compiler()?.require()?;
    rust::install_target()?;
    node::interpreter()?.require()?;
    node::install_packages()?;
    crates::trunk().install()?;
    crates::wasm_bindgen()?.install()
}

/// Gets what the checks need beside that.
pub(crate) fn for_testing() -> Result<()> {
    for_developing()?;
    rust::install_component("rustfmt")?;
    rust::install_component("clippy")?;
    browser::install()?;
    nginx::install()
}
