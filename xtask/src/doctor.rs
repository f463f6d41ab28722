//! `cargo xtask doctor`: each tool, the version wanted, the version found, what to do.

use crate::setup::{Finding, browser, crates, nginx, node, rust};
use anyhow::Result;

/// Prints the table; that something is missing is no error, since asking is what it is for.
pub(crate) fn run() -> Result<()> {
    let findings = all()?;
    let width = |cell: fn(&Finding) -> &str| {
        let widths = findings.iter().map(|finding| cell(finding).chars().count());
        widths.max().unwrap_or_default().max(6)
    };
    let tool = width(|it| it.tool);
    let wanted = width(|it| &it.wanted);
    let found = width(found);
    println!(
        "{:tool$}  {:wanted$}  {:found$}  to do",
        "tool", "wanted", "found"
    );
    for finding in &findings {
        let to_do = if finding.fits {
            "nothing"
        } else {
            &finding.remedy
        };
        println!(
            "{:tool$}  {:wanted$}  {:found$}  {to_do}",
            finding.tool,
            finding.wanted,
            self::found(finding),
        );
    }
    Ok(())
}

fn all() -> Result<Vec<Finding>> {
    let mut findings = vec![
        rust::compiler()?,
        rust::target(),
        rust::source(),
        rust::component("rustfmt"),
        rust::component("clippy"),
        crates::trunk().finding()?,
        crates::wasm_bindgen()?.finding()?,
        node::interpreter()?,
        node::installer(),
    ];
    findings.extend(node::packages()?);
    findings.extend([
        browser::finding(),
        browser::driver_finding(),
        nginx::finding(),
    ]);
    Ok(findings)
}

fn found(finding: &Finding) -> &str {
    finding.found.as_deref().unwrap_or("none")
}
