//! From a document to a link: only what reading would not find by itself.

use std::rc::Rc;

use form_urlencoded::Serializer;

use super::{BLANK, VERSION, row};
use crate::catalogue;
use crate::document::row::Row;
use crate::document::{Document, Theme};
use crate::draft::Draft;
use crate::number::digits::Digits;
use crate::number::write::plain;

pub(super) fn fragment(document: &Document) -> String {
    let mut document = document.clone();
    document.settle();
    document.sort();
    let original = Document::new(document.language, document.scenario);
    let mut link = Serializer::new(String::new());
    if document.scenario != catalogue::default_scenario() {
        link.append_pair("s", document.scenario.map_or(BLANK, |scenario| scenario.id));
    }
    for row in document.rows.iter().filter(|row| !row.is_original()) {
        link.append_pair("row", &row::write(row));
    }
    write_order(&mut link, &document, &original);
    write_settings(&mut link, &document, &original);
    // The signs between the parts of a row need no escape in a fragment; in names they have one.
    let link = link
        .finish()
        .replace("%7E", "~")
        .replace("%3A", ":")
        .replace("%2C", ",");
    if link.is_empty() {
        return link;
    }
    let is_default_scenario = !link.starts_with("s=");
    match document.scenario.filter(|_| is_default_scenario) {
        Some(scenario) => format!("v={VERSION}&s={}&{link}", scenario.id),
        None => format!("v={VERSION}&{link}"),
    }
}

fn write_order(link: &mut Serializer<'_, String>, document: &Document, original: &Document) {
    let mut as_read = Document {
        rows: rows_as_read(document, original),
        ..original.clone()
    };
    as_read.sort();
    let mut is_sorted = original.is_sorted;
    if !document.rows.iter().eq(&as_read.rows) {
        let keys: Vec<&str> = document.rows.iter().map(|row| &**row.key()).collect();
        link.append_pair("rows", &keys.join(","));
        is_sorted &= document.is_in_order();
    }
    if document.is_sorted != is_sorted {
        link.append_pair("order", if document.is_sorted { "loss" } else { "own" });
    }
}

/// The rows that reading finds without being told their order.
fn rows_as_read(document: &Document, original: &Document) -> Vec<Rc<Row>> {
    let listed = original.rows.iter().filter(|row| row.listing().is_some());
    let changed = listed.map(|row| document.row(row.key()).unwrap_or(row));
    let own = document.rows.iter().filter(|row| row.listing().is_none());
    changed.chain(own).cloned().collect()
}

fn write_settings(link: &mut Serializer<'_, String>, document: &Document, original: &Document) {
    for (currency, draft) in &document.rates {
        if let Some((is_read, price)) = content(draft) {
            let name = if is_read { "rate" } else { "trate" };
            link.append_pair(name, &format!("{}~{price}", currency.code()));
        }
    }
    if document.what_if.figure() != original.what_if.figure()
        && let Some((is_read, change)) = content(&document.what_if)
    {
        link.append_pair(if is_read { "wi" } else { "twi" }, &change);
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

/// The figure of a field or, where it does not say all, the text.
fn content(draft: &Draft) -> Option<(bool, String)> {
    match draft.open_text() {
        Some(text) => Some((false, text.to_owned())),
        None => Some((true, plain(draft.figure()?))),
    }
}
