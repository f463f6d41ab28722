//! The answer in words, for the headline, the title of the window and the screen reader.

use capquake::document::Document;
use capquake::language::Locale;
use capquake::language::phrases::{Course, Subject};
use capquake::model::Model;
use capquake::report::Report;
use capquake::sentence::Sentence;

/// `17 companies lost`, or the name of the company where there is one.
pub(crate) fn headline(locale: Locale, document: &Document, report: &Report) -> Option<Sentence> {
    let total = report.totals.first()?;
    let course = Course::of_loss(total.loss());
    let (count, name) = subject(locale, document, report);
    let subject = name
        .as_deref()
        .map_or(Subject::Companies(count), Subject::Company);
    Some(locale.phrases().headline(locale, subject, course))
}

/// How many companies are counted, and the name of the only one.
pub(crate) fn subject(
    locale: Locale,
    document: &Document,
    report: &Report,
) -> (usize, Option<String>) {
    let count = report
        .totals
        .iter()
        .map(capquake::basket::Total::count)
        .sum();
    let only = report.largest.as_ref().filter(|_| count == 1);
    let named = |name: &str| (!name.is_empty()).then(|| name.to_owned());
    let _ = document;
    (
        count,
        only.and_then(|largest| named(largest.row.name(locale.language))),
    )
}

/// The title of the window: the answer, in plain text.
pub(crate) fn title(model: &Model) -> String {
    let (locale, document) = (model.locale(), model.document());
    let report = Report::of(document);
    let Some(headline) = headline(locale, document, &report) else {
        return "Capquake".to_owned();
    };
    let amounts: String = report
        .total()
        .map(|total| {
            locale
                .headline_money(total.loss(), total.currency)
                .to_plain_text()
        })
        .map(|amount| format!(" {amount}"))
        .unwrap_or_default();
    locale
        .phrases()
        .title(&format!("{}{amounts}", headline.to_plain_text()))
}

/// What is said of a change: the loss and the percentage.
pub(crate) fn announcement(model: &Model) -> String {
    let locale = model.locale();
    let report = Report::of(model.document());
    let words = report.totals.iter().filter_map(|total| {
        let change = locale.percentage(total.change()?.fraction());
        let amount = locale.money(total.loss(), total.currency);
        let course = Course::of_loss(total.loss());
        Some(
            locale
                .phrases()
                .announcement(course, amount, change)
                .to_plain_text(),
        )
    });
    let words: Vec<String> = words.collect();
    if words.is_empty() {
        locale.words().no_total.to_owned()
    } else {
        words.join(" · ")
    }
}
