//! The answer in words, for the headline, the title of the window and the screen reader.

use std::rc::Rc;

use capquake::basket::Total;
use capquake::document::Document;
use capquake::document::row::{Row, Standing};
use capquake::language::Locale;
use capquake::language::phrases::{Course, Subject};
use capquake::model::Model;
use capquake::model::event::Place;
use capquake::report::Report;
use capquake::sentence::Sentence;
use capquake::solve::Quantity;

use super::company_notes::{field, hundredths};

/// `17 companies lost`, or the name of the company where there is one.
pub(crate) fn headline(locale: Locale, document: &Document, report: &Report) -> Option<Sentence> {
    let total = report.totals.first()?;
    if report.total().is_none() {
        // Of several currencies one may have risen and one fallen: each says so for itself.
        return Some(locale.companies(subject(locale, document, report).0));
    }
    let course = Course::of_loss(total.loss());
    let (count, name) = subject(locale, document, report);
    let subject = name.as_deref().map_or(Subject::Companies(count), Subject::Company);
    Some(locale.headline(subject, course))
}

/// `of market cap on Monday 27 January 2025, net of $144.3 billion gained by three of them.`
pub(crate) fn ending(
    locale: Locale,
    document: &Document,
    report: &Report,
    total: &Total,
) -> Sentence {
    let course = Course::of_loss(total.loss());
    let (count, name) = subject(locale, document, report);
    let subject = name.as_deref().map_or(Subject::Companies(count), Subject::Company);
    let other = if course == Course::Gained { total.losers } else { total.gainers };
    let other =
        (other.count > 0).then(|| (locale.money(other.amount, total.currency), other.count));
    let date = document.scenario.and_then(|scenario| scenario.date);
    locale.headline_end(subject, course, date, other)
}

/// How many companies are counted, and the name of the only one.
pub(crate) fn subject(
    locale: Locale,
    document: &Document,
    report: &Report,
) -> (usize, Option<String>) {
    let count = report.totals.iter().map(Total::count).sum();
    let is_counted =
        |row: &&Rc<Row>| matches!(row.standing(), Standing::Complete(_) | Standing::NotCurrent(_));
    let only = document.rows.iter().find(is_counted).filter(|_| count == 1);
    let name = only.map(|row| row.name(locale.language).to_owned());
    (count, name.filter(|name| !name.is_empty()))
}

/// The title of the window: the answer, in plain text.
pub(crate) fn title(model: &Model) -> String {
    let (locale, document) = (model.locale(), model.document());
    let report = &model.answer().report;
    let Some(headline) = headline(locale, document, report) else {
        return "Capquake".to_owned();
    };
    let amounts: String = report
        .total()
        .map(|total| locale.headline_money(total.loss(), total.currency).to_plain_text())
        .map(|amount| format!(" {amount}"))
        .unwrap_or_default();
    locale.title(&format!("{}{amounts}", headline.to_plain_text()))
}

/// What is said of a change: what is in doubt about it, or the loss and the percentage.
pub(crate) fn announcement(model: &Model) -> String {
    if let Some(doubt) = doubt(model) {
        return doubt;
    }
    let notes = notes(model).unwrap_or_default();
    let locale = model.locale();
    let report = &model.answer().report;
    let words = report.totals.iter().filter_map(|total| {
        let change = locale.spoken_percentage(total.change()?.fraction());
        let amount = locale.spoken_money(total.loss(), total.currency);
        let course = Course::of_loss(total.loss());
        Some(locale.announcement(course, amount, change).to_plain_text())
    });
    let words: Vec<String> = words.collect();
    let answer =
        if words.is_empty() { locale.words().no_total.to_owned() } else { words.join(" · ") };
    format!("{notes}{answer}")
}

/// The figure of a row whose field has the focus.
fn attended(model: &Model) -> Option<(&Row, Quantity)> {
    match model.focus()? {
        Place::Figure(row, quantity) => Some((model.document().row(row)?, *quantity)),
        _ => None,
    }
}

/// What was done to the figure of the field that has the focus, and how it agrees with others.
fn notes(model: &Model) -> Option<String> {
    let ((row, quantity), locale) = (attended(model)?, model.locale());
    let said = hundredths(row, quantity, locale).into_iter().chain(
        row.shown()?
            .agreements()
            .iter()
            .filter(|agreement| agreement.quantity == quantity)
            .map(|agreement| locale.agreement(agreement, row.currency())),
    );
    Some(said.map(|words| words.to_plain_text() + " ").collect())
}

/// What is in doubt at the field that has the focus.
fn doubt(model: &Model) -> Option<String> {
    let (row, quantity) = attended(model)?;
    let doubt = field(row, quantity).doubt(model.locale())?;
    Some(doubt.to_plain_text())
}
