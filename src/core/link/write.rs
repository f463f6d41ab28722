//! From a document to a link: only what reading would not find by itself.

use std::rc::Rc;

use super::form::append;
use super::{BLANK, VERSION, claim, row};
use crate::catalogue;
use crate::document::row::Row;
use crate::document::{Accent, Document, Frame, Lock, Part, Theme};
use crate::draft::Draft;
use crate::number::digits::Digits;
use crate::number::write::plain;

pub(super) fn fragment(document: &Document) -> String {
    let original = &Document::new(document.language, document.scenario);
    let mut document = document.clone();
    document.settle();
    document.sort();
    let mut link = String::new();
    if document.scenario != catalogue::default_scenario() {
        append(
            &mut link,
            "s",
            document.scenario.map_or(BLANK, |scenario| scenario.id),
        );
    }
    for row in document.rows.iter().filter(|row| !row.is_original()) {
        append(&mut link, "row", &row::write(row));
    }
    write_order(&mut link, &document, original);
    write_settings(&mut link, &document, original);
    if link.is_empty() {
        return link;
    }
    let is_default_scenario = !link.starts_with("s=");
    match document.scenario.filter(|_| is_default_scenario) {
        Some(scenario) => format!("{}&{link}", super::to(scenario)),
        None => format!("v={VERSION}&{link}"),
    }
}

fn write_order(link: &mut String, document: &Document, original: &Document) {
    let mut as_read = Document {
        rows: rows_as_read(document, original),
        is_sorted: original.is_sorted && document.is_sorted,
        ..original.clone()
    };
    as_read.sort();
    let mut is_sorted = original.is_sorted;
    if !document.rows.iter().eq(&as_read.rows) {
        let keys: Vec<&str> = document.rows.iter().map(|row| &**row.key()).collect();
        append(link, "rows", &keys.join(","));
        is_sorted &= document.is_in_order();
    }
    if document.is_sorted != is_sorted {
        append(
            link,
            "order",
            if document.is_sorted { "loss" } else { "own" },
        );
    }
}

/// The rows that reading finds without being told their order.
fn rows_as_read(document: &Document, original: &Document) -> Vec<Rc<Row>> {
    let listed = original.rows.iter().filter(|row| row.listing().is_some());
    let changed = listed.map(|row| document.row(row.key()).unwrap_or(row));
    let own = document.rows.iter().filter(|row| row.listing().is_none());
    changed.chain(own).cloned().collect()
}

fn write_settings(link: &mut String, document: &Document, original: &Document) {
    for (currency, draft) in &document.rates {
        if let Some((is_read, price)) = content(draft) {
            let name = if is_read { "rate" } else { "trate" };
            append(link, name, &format!("{}~{price}", currency.code()));
        }
    }
    if document.what_if.figure() != original.what_if.figure()
        && let Some((is_read, change)) = content(&document.what_if)
    {
        append(link, if is_read { "wi" } else { "twi" }, &change);
    }
    for typed in &document.claims {
        append(link, "claim", &claim::write(typed));
    }
    if document.digits == Digits::ArabicIndic {
        append(link, "nu", "arab");
    }
    match document.theme {
        Theme::Auto => {}
        Theme::Light => {
            append(link, "theme", "light");
        }
        Theme::Dark => {
            append(link, "theme", "dark");
        }
    }
    write_frame(link, &document.frame);
}

fn write_frame(link: &mut String, frame: &Frame) {
    let parts = Part::ALL
        .iter()
        .filter(|(part, _)| frame.parts.names(*part));
    let parts: Vec<&str> = parts.map(|(_, name)| *name).collect();
    let lock = Lock::ALL.iter().find(|(lock, _)| *lock == frame.lock);
    let lock = lock.filter(|_| frame.lock != Lock::None);
    for (name, value) in [
        ("parts", &*parts.join(",")),
        ("lock", lock.map_or("", |(_, name)| name)),
        (
            "accent",
            &frame.accent.map_or_else(String::new, Accent::code),
        ),
        ("source", &frame.source),
    ] {
        if !value.is_empty() {
            append(link, name, value);
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
