//! The document <-> the part of the address after `#`.
//!
//! Form-urlencoded, version first. Reading never fails: what cannot be used is left out and
//! counted. Only what was given is written, and of a catalogue scenario only what was changed.
//!
//! `v` version, `s` scenario, `row` one row, `rows` which rows in which order, `order` whether
//! that is the order of their losses (`loss`) or the reader's (`own`), where the rows do not tell;
//! `rate` a price of a currency, `wi` the what-if, `nu` digits, `theme`, `lang`. `trate` and `twi`
//! hold text that could not be read. `claim` is a printed figure to be checked, repeated. What an
//! embedder decides: `parts` of the compact page, `lock` what cannot be changed, `accent` the
//! colour of losses, `source` the source line. After another `#` stand other programs' words.

mod claim;
mod form;
mod read;
mod row;
mod write;

pub use self::read::Reading;
use crate::catalogue::Scenario;
use crate::document::Document;
use crate::language::Language;
use crate::language::phrases::LinkProblem;

const VERSION: u32 = 1;

/// Stands for a blank table where the name of a scenario would stand.
const BLANK: &str = "-";

/// The document that a link describes, in this language unless the link says otherwise, and
/// what of the link could not be used.
///
/// ```
/// use capquake::language::Language;
/// use capquake::link;
///
/// let (document, problems) = link::read("v=1&s=sap-2020-10-26", Language::Arabic);
/// assert_eq!(document.rows.len(), 1);
/// assert!(problems.is_empty());
/// assert_eq!(link::write(&document), "v=1&s=sap-2020-10-26");
/// ```
#[must_use]
pub fn read(fragment: &str, language: Language) -> (Document, Vec<LinkProblem>) {
    Reading::begin(fragment, language).end()
}

/// Whether a link says which scenario it is about.
pub(crate) fn names_scenario(fragment: &str) -> bool {
    let ours = fragment.split('#').next().unwrap_or_default();
    ours.split('&').any(|pair| pair.starts_with("s="))
}

/// The part of the address after `#` that describes a document; empty for the page as it opens.
/// The language is not in it: it is in the path.
#[must_use]
pub fn write(document: &Document) -> String {
    write::fragment(document)
}

/// The same, with its scenario named even where the page would open with it.
#[must_use]
pub fn complete(document: &Document) -> String {
    match document.scenario {
        Some(scenario) if write(document).is_empty() => to(scenario),
        _ => write(document),
    }
}

/// The part of the address after `#` that opens a scenario as the catalogue has it.
#[must_use]
pub fn to(scenario: &Scenario) -> String {
    format!("v={VERSION}&s={}", scenario.id)
}

#[cfg(test)]
mod tests;
