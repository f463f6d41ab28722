//! The document <-> the part of the address after `#`.
//!
//! Form-urlencoded, version first. Reading never fails: what cannot be used is left out and
//! counted. Only what was given is written, and of a catalogue scenario only what was changed.

mod row;

use std::collections::HashSet;
use std::rc::Rc;

use form_urlencoded::Serializer;
use rust_decimal::Decimal;

use crate::catalogue;
use crate::currency::Currency;
use crate::document::row::Row;
use crate::document::{Document, ROW_LIMIT, Theme, rate_meaning};
use crate::draft::Draft;
use crate::language::Language;
use crate::language::phrases::LinkProblem;
use crate::number::digits::Digits;
use crate::number::write::plain;
use crate::solve::Quantity;

const VERSION: u32 = 1;

/// Stands for a blank table where the name of a scenario would stand.
const BLANK: &str = "-";

/// A link longer than this was not made here.
const LENGTH_LIMIT: usize = 1 << 20;

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
    let mut reader = Reader::new(fragment, language);
    if reader.values.is_empty() {
        let document = Document::new(language, catalogue::default_scenario());
        return (document, reader.into_problems());
    }
    reader.read_version();
    let mut document = reader.read_scenario();
    reader.read_rows(&mut document);
    reader.read_order(&mut document);
    reader.read_settings(&mut document);
    document.settle();
    (document, reader.into_problems())
}

struct Reader {
    values: Vec<(String, String)>,
    language: Language,
    problems: Vec<LinkProblem>,
    rows_left_out: usize,
    values_left_out: usize,
}

impl Reader {
    fn new(fragment: &str, language: Language) -> Self {
        let is_too_long = fragment.len() > LENGTH_LIMIT;
        let fragment = if is_too_long {
            ""
        } else {
            fragment.trim_start_matches('#')
        };
        let values = form_urlencoded::parse(fragment.as_bytes())
            .into_owned()
            .collect();
        let values_left_out = usize::from(is_too_long);
        Self {
            values,
            language,
            problems: Vec::new(),
            rows_left_out: 0,
            values_left_out,
        }
    }

    /// The first value of a name; the same name twice is not used the second time.
    fn first(&self, name: &str) -> Option<&str> {
        self.values
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    fn read_version(&mut self) {
        match self.first("v").map(str::parse::<u32>) {
            None | Some(Ok(VERSION)) => {}
            Some(Ok(newer)) if newer > VERSION => self.problems.push(LinkProblem::NewerVersion),
            Some(_) => self.values_left_out += 1,
        }
    }

    fn read_scenario(&mut self) -> Document {
        let language = self
            .first("lang")
            .and_then(Language::from_code)
            .unwrap_or(self.language);
        let scenario = match self.first("s") {
            Some(BLANK) => None,
            None if self.first("row").is_some() => None,
            None => catalogue::default_scenario(),
            Some(id) => {
                let known = catalogue::scenario(id);
                if known.is_none() {
                    self.problems.push(LinkProblem::UnknownScenario);
                }
                known.or_else(|| {
                    self.first("row")
                        .is_none()
                        .then(catalogue::default_scenario)
                        .flatten()
                })
            }
        };
        let mut document = Document::new(language, scenario);
        if scenario.is_none() {
            document.rows.clear();
        }
        document
    }

    fn read_rows(&mut self, document: &mut Document) {
        let mut read = HashSet::new();
        let values = std::mem::take(&mut self.values);
        for (_, value) in values.iter().filter(|(name, _)| name == "row") {
            let row = row::read(value, document.scenario)
                .filter(|row| document.rows.len() < ROW_LIMIT && read.insert(row.key().clone()));
            match row {
                None => self.rows_left_out += 1,
                Some(row) => place(document, row),
            }
        }
        self.values = values;
    }

    /// `rows=` names the rows to show, in their order.
    fn read_order(&mut self, document: &mut Document) {
        let Some(keys) = self.first("rows").map(str::to_owned) else {
            return;
        };
        let mut ordered: Vec<Rc<Row>> = Vec::new();
        for key in keys.split(',') {
            match document.row(key) {
                Some(row) if ordered.iter().all(|known| known.key() != row.key()) => {
                    ordered.push(row.clone());
                }
                _ => self.rows_left_out += 1,
            }
        }
        if !ordered.is_empty() || keys.is_empty() {
            document.is_sorted = is_sorted(document, &ordered);
            document.rows = ordered;
        }
    }

    fn read_settings(&mut self, document: &mut Document) {
        let mut left_out = 0;
        let mut setting = |name: &str, use_it: &mut dyn FnMut(&str) -> Option<()>| {
            if self
                .first(name)
                .is_some_and(|value| use_it(value).is_none())
            {
                left_out += 1;
            }
        };
        setting("nu", &mut |value| {
            document.digits = match value {
                "latn" => Digits::Latin,
                "arab" => Digits::ArabicIndic,
                _ => return None,
            };
            Some(())
        });
        setting("theme", &mut |value| {
            document.theme = match value {
                "auto" => Theme::Auto,
                "light" => Theme::Light,
                "dark" => Theme::Dark,
                _ => return None,
            };
            Some(())
        });
        setting("wi", &mut |value| {
            let change = row::decimal(value)?;
            document.what_if = Draft::Given(Quantity::Change.accept(change).ok()?);
            Some(())
        });
        for (_, value) in self.values.iter().filter(|(name, _)| name == "rate") {
            match rate(value) {
                Some((currency, price)) => document.set_rate(currency, Draft::Given(price)),
                None => left_out += 1,
            }
        }
        self.values_left_out += left_out;
    }

    fn into_problems(self) -> Vec<LinkProblem> {
        let mut problems = self.problems;
        if self.rows_left_out > 0 {
            problems.push(LinkProblem::RowsLeftOut(self.rows_left_out));
        }
        if self.values_left_out > 0 {
            problems.push(LinkProblem::ValuesLeftOut(self.values_left_out));
        }
        problems
    }
}

fn rate(value: &str) -> Option<(Currency, Decimal)> {
    let (code, price) = value.split_once('~')?;
    let price = rate_meaning().quantity.accept(row::decimal(price)?).ok()?;
    Some((Currency::from_code(code)?, price))
}

/// A changed row takes the place of the one of the catalogue; an own row comes last.
fn place(document: &mut Document, row: Row) {
    match document
        .rows
        .iter_mut()
        .find(|known| known.key() == row.key())
    {
        Some(known) => *known = Rc::new(row),
        None => document.rows.push(Rc::new(row)),
    }
}

/// Whether rows in this order are only fewer than they were, and not in an order of their own.
fn is_sorted(document: &Document, rows: &[Rc<Row>]) -> bool {
    let mut sorted = Document {
        rows: rows.to_vec(),
        ..document.clone()
    };
    sorted.sort();
    document.is_sorted && sorted.rows == rows
}

/// The part of the address after `#` that describes a document; empty for the page as it opens.
/// The language is not in it: it is in the path.
#[must_use]
pub fn write(document: &Document) -> String {
    let original = Document::new(document.language, document.scenario);
    let mut link = Serializer::new(String::new());
    if document.scenario != catalogue::default_scenario() {
        link.append_pair("s", document.scenario.map_or(BLANK, |scenario| scenario.id));
    }
    for row in &document.rows {
        let is_original = document.scenario.is_some() && original.row(row.key()) == Some(row);
        if !is_original {
            link.append_pair("row", &row::write(row));
        }
    }
    if has_other_rows(document, &original) {
        let keys: Vec<&str> = document.rows.iter().map(|row| &**row.key()).collect();
        link.append_pair("rows", &keys.join(","));
    }
    write_settings(&mut link, document, &original);
    let link = link.finish();
    if link.is_empty() {
        return link;
    }
    let is_default_scenario = !link.starts_with("s=");
    match document.scenario.filter(|_| is_default_scenario) {
        Some(scenario) => format!("v={VERSION}&s={}&{link}", scenario.id),
        None => format!("v={VERSION}&{link}"),
    }
}

fn write_settings(link: &mut Serializer<'_, String>, document: &Document, original: &Document) {
    for (currency, draft) in &document.rates {
        if let Some(price) = draft.figure() {
            link.append_pair("rate", &format!("{}~{}", currency.code(), plain(price)));
        }
    }
    if let Some(change) = document
        .what_if
        .figure()
        .filter(|&c| Some(c) != original.what_if.figure())
    {
        link.append_pair("wi", &plain(change));
    }
    if document.digits == Digits::ArabicIndic {
        link.append_pair("nu", "arab");
    }
    match document.theme {
        Theme::Auto => {}
        Theme::Light => {
            link.append_pair("theme", "light");
        }
        Theme::Dark => {
            link.append_pair("theme", "dark");
        }
    }
}

/// Whether reading the rows back would not give this order: some are missing or were moved.
fn has_other_rows(document: &Document, original: &Document) -> bool {
    let listed = document
        .rows
        .iter()
        .filter(|row| row.listing().is_some())
        .count();
    listed
        != original
            .rows
            .iter()
            .filter(|row| row.listing().is_some())
            .count()
        || document.is_sorted != original.is_sorted
}

#[cfg(test)]
mod tests;
