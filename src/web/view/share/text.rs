//! The answer as text, for a message or a note: what happened, company by company, where the
//! figures come from, and the link.

use std::rc::Rc;

use capquake::document::Document;
use capquake::document::row::Row;
use capquake::language::Locale;
use capquake::language::phrases::Course;
use capquake::model::Model;
use capquake::report::Report;
use capquake::sentence::Sentence;
use capquake::solve::Quantity;

use super::super::summary;

/// One line for each; numbers and names are kept apart as in all that is copied here.
pub(crate) fn text(model: &Model, link: &str) -> String {
    let (locale, document) = (model.locale(), &**model.document());
    let report = &model.answer().report;
    let mut lines = answer(locale, document, report);
    if !report.not_current.is_empty() {
        lines.push(locale.not_current(&report.not_current));
    }
    lines.extend(document.rows.iter().filter_map(|row| company(locale, row)));
    if !report.outside.is_empty() {
        lines.push(locale.outside(&report.outside));
    }
    lines.extend(source(locale, document));
    let mut text = String::new();
    for line in lines {
        text.push_str(&line.to_plain_text());
        text.push('\n');
    }
    // Bare: where texts become links, a mark at its end would become part of it.
    text.push_str(link);
    text
}

/// The headline where there is a single total, else the day and each of the totals.
fn answer(locale: Locale, document: &Document, report: &Report) -> Vec<Sentence> {
    let Some((total, mut line)) = report.total().zip(summary::headline(locale, document, report))
    else {
        let date = document.scenario.and_then(|scenario| scenario.date);
        let totals = report.totals.iter().map(|total| {
            let loss = locale.headline_money(total.loss(), total.currency);
            locale.outcome(Course::of_loss(total.loss()), loss)
        });
        return date.map(|date| locale.long_date(date)).into_iter().chain(totals).collect();
    };
    let amount = locale.headline_money(total.loss(), total.currency);
    for piece in [amount.into(), summary::ending(locale, document, report, total)] {
        line.0.extend(Sentence::from(" ").0);
        line.0.extend(piece.0);
    }
    vec![line]
}

/// Nothing of a row of which nothing is known.
fn company(locale: Locale, row: &Rc<Row>) -> Option<Sentence> {
    let figure = |quantity| row.shown()?.figure(quantity);
    let loss = figure(Quantity::Loss).zip(row.currency());
    let loss = loss.map(|(loss, currency)| locale.money(loss, currency));
    let change = figure(Quantity::Change).map(|change| locale.change(change));
    (loss.is_some() || change.is_some())
        .then(|| locale.text_line(row.name(locale.language), loss, change))
}

fn source(locale: Locale, document: &Document) -> Option<Sentence> {
    let kind = document.scenario.map_or("", |s| s.source.in_language(locale.language));
    let source = match &*document.frame.source {
        "" if kind.is_empty() => return None,
        "" => locale.prose(kind),
        said => Sentence::name(said),
    };
    Some(locale.text_source(source, document.is_edited()))
}
