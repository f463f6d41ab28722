//! The pages as HTML: the program itself, compiled for this machine, prints them.

use crate::step::step;
use crate::{files, process};
use anyhow::{Context, Result};
use std::collections::HashMap;
use std::path::PathBuf;

/// As `src/web/prerender.rs` has them.
const END_OF_PAGE: char = '\u{1E}';
const END_OF_CELL: char = '\u{1F}';

/// Compiles the program with Yew's server renderer and keeps what it prints. Unoptimised: it runs
/// for a fraction of a second, and it is compiled sooner.
pub(crate) fn print() -> Result<()> {
    step("prerendering the pages", || {
        let mut run = process::cargo();
        run.args(["run", "--quiet", "--locked", "--bin", "capquake"])
            .args(["--features", "prerender", "--", "pages"]);
        files::write(&place(), process::output(&mut run)?)
    })
}

fn place() -> PathBuf {
    files::root().join("target").join("xtask").join("pages")
}

/// One page, as cells of a name and a text.
pub(crate) struct Page(HashMap<String, String>);

impl Page {
    /// The text of a cell.
    pub(crate) fn cell(&self, name: &str) -> Result<&str> {
        let text = self.0.get(name).map(String::as_str);
        text.with_context(|| format!("a prerendered page has no `{name}`"))
    }
}

/// The pages as they were printed.
pub(crate) fn pages() -> Result<Vec<Page>> {
    Ok(read(&files::read_text(&place())?))
}

fn read(printed: &str) -> Vec<Page> {
    let pages = printed.split_terminator(END_OF_PAGE).map(|page| {
        let cells = page.split_terminator(END_OF_CELL);
        let cells = cells.filter_map(|cell| cell.split_once('='));
        Page(
            cells
                .map(|(name, text)| (name.to_owned(), text.to_owned()))
                .collect(),
        )
    });
    pages.collect()
}

#[cfg(test)]
impl Page {
    pub(crate) fn with(cells: &[(&str, &str)]) -> Self {
        let owned = |(name, text): &(&str, &str)| ((*name).to_owned(), (*text).to_owned());
        Self(cells.iter().map(owned).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_read_as_they_are_printed() {
        let pages = read("a=1\u{1F}b=x=y\u{1F}\u{1E}a=2\u{1F}\u{1E}");
        assert_eq!(pages.len(), 2);
        assert_eq!(pages[0].cell("b").unwrap(), "x=y");
        assert_eq!(pages[1].cell("a").unwrap(), "2");
        assert!(pages[1].cell("b").is_err());
    }
}
