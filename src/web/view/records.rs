//! The record losses of one day, with this scenario's largest loss in its place.

use capquake::catalogue::{RECORDS, Record};
use capquake::language::Locale;
use capquake::model::event::Event;
use capquake::number::write::Sign;
use capquake::report::{Largest, Rank, loss_of, rank};
use capquake::sentence::Sentence;
use rust_decimal::Decimal;
use yew::prelude::*;

use super::bars::{bar, part_of};
use super::element::{each, element, text};
use super::figure::{figure, sentence};
use super::picture::shown_name;
use super::scene::{Scene, clicked, followed};

/// So many stand there before the rest is asked for.
const FIRST: usize = 10;

/// One line of the ranking.
struct Line {
    /// Its rank among the records, or none for what is not among them: a line that is moved by
    /// another figure stays the same element.
    number: u32,
    rank: Option<u32>,
    name: String,
    date: Sentence,
    loss: Decimal,
    is_current: bool,
    /// The scenario that it opens.
    opens: Option<&'static str>,
}

/// Ten of them, then all.
pub(crate) fn records(scene: &Scene) -> Html {
    let document = scene.document;
    let locale = scene.locale;
    let words = locale.words();
    let largest = scene.report.largest.as_ref();
    let place = largest.and_then(|largest| rank(document, largest));
    let lines = lines(scene, locale, place);
    let full = lines.iter().map(|line| line.loss).max().unwrap_or_default();
    let heading = match place {
        Some(Rank::Is(1)) => words.records_still_first,
        _ => words.records_compared,
    };
    let onclick = clicked(scene.on_event, Event::RecordsToggled);
    element("section.records[aria-labelledby=records-heading]")
        .child(element("h2[id=records-heading]").child(heading))
        .child(element("p.caption").child(sentence(&locale.records_caption())))
        .child(
            element("ol.record-list")
                .child(each(lines.iter().map(|line| record_line(scene, locale, line, full)))),
        )
        .child(
            element("button.word-button[type=button]")
                .with("aria-expanded", scene.model.has_all_records().to_string())
                .on(onclick)
                .child(if scene.model.has_all_records() {
                    text(words.records_fewer)
                } else {
                    sentence(&locale.all_records(RECORDS.len()))
                }),
        )
        .html()
}

fn lines(scene: &Scene, locale: Locale, place: Option<Rank>) -> Vec<Line> {
    let shown = if scene.model.has_all_records() { RECORDS.len() } else { FIRST };
    let mut lines: Vec<Line> = RECORDS
        .iter()
        .filter(|record| {
            usize::try_from(record.rank).is_ok_and(|rank| rank <= shown)
                || place == Some(Rank::Is(record.rank))
        })
        .filter_map(|record| record_of(locale, record, place))
        .collect();
    if let (Some(largest), Some(Rank::WouldBe(_) | Rank::Below)) = (&scene.report.largest, place) {
        let smaller = lines.iter().position(|line| line.loss < largest.loss);
        let own = own_line(scene, locale, largest, place);
        lines.insert(smaller.unwrap_or(lines.len()), own);
    }
    lines
}

fn record_of(locale: Locale, record: &'static Record, place: Option<Rank>) -> Option<Line> {
    let listing = record.listing()?;
    let date = record.scenario.date?;
    Some(Line {
        number: record.rank,
        rank: Some(record.rank),
        name: locale.in_digits(listing.company.name.in_language(locale.language)),
        date: locale.short_date(date),
        loss: loss_of(record)?,
        is_current: place == Some(Rank::Is(record.rank)),
        opens: is_openable(record).then_some(record.scenario.id),
    })
}

/// Whether its prices and shares are known.
pub(crate) fn is_openable(record: &Record) -> bool {
    use capquake::solve::Quantity::{PriceAfter, PriceBefore, Shares};
    let known = |quantity| record.listing().is_some_and(|l| l.given.get(quantity).is_some());
    [PriceBefore, PriceAfter, Shares].into_iter().all(known)
}

/// A loss that is no record: changed figures, or a smaller one.
fn own_line(scene: &Scene, locale: Locale, largest: &Largest, place: Option<Rank>) -> Line {
    let document = scene.document;
    let date = document.scenario.and_then(|scenario| scenario.date);
    let is_own = document.is_edited() || date.is_none();
    let date = date.filter(|_| !is_own).map(|date| locale.short_date(date));
    Line {
        number: 0,
        rank: match place {
            Some(Rank::WouldBe(rank)) => Some(rank),
            _ => None,
        },
        name: shown_name(locale, &largest.row),
        date: date.unwrap_or_else(|| locale.words().your_figures.into()),
        loss: largest.loss,
        is_current: true,
        opens: None,
    }
}

fn record_line(scene: &Scene, locale: Locale, line: &Line, full: Decimal) -> Html {
    let rank = line.rank.and_then(|rank| usize::try_from(rank).ok());
    let name = element("bdi").child(line.name.clone()).html();
    let name = match line.opens.filter(|_| !line.is_current) {
        None => name,
        Some(id) => {
            let onclick = followed(scene.on_event, Event::ScenarioChosen(id));
            let label = locale.name_and_date(&line.name, line.date.clone());
            element("a")
                .with("href", format!("#v=1&s={id}"))
                .with("aria-label", label.to_plain_text())
                .on(onclick)
                .child(name)
                .html()
        }
    };
    element("li.record")
        .numbered(usize::try_from(line.number).unwrap_or_default())
        .class_if(line.is_current, "is-current")
        .with("aria-current", line.is_current.then_some("true"))
        .child(element("span.record-rank").child(if let Some(rank) = rank {
            figure(&locale.count(rank))
        } else {
            text("–")
        }))
        .child(element("span.record-name").child(name))
        .child(element("span.record-date").child(sentence(&line.date)))
        .child(element("span.record-bar").child(bar(part_of(line.loss, full), "")))
        .child(element("span.record-amount").child(figure(&locale.billions(
            line.loss,
            1,
            Sign::Never,
        ))))
        .html()
}
