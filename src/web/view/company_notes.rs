//! What is said at the fields of a company: the echo of a reading, the keys, doubts and choices.

use std::rc::Rc;

use capquake::document::Lock;
use capquake::document::row::{Row, Standing};
use capquake::language::Locale;
use capquake::model::event::{Event, Place};
use capquake::number::figure::Figure;
use capquake::number::read::Remark;
use capquake::sentence::Sentence;
use capquake::solve::{Contradiction, Quantity, Solution};
use yew::prelude::*;

use super::doubt::{Field, choice};
use super::element::{each, element, fragment};
use super::figure::sentence;
use super::keys::keys;

/// The element that the fields of a row are described by.
pub(crate) fn notes_id(row: &Row) -> String {
    // A space would make two names of one.
    format!("{}-notes", row.key().to_string().replace(char::is_whitespace, "\u{a0}"))
}

/// The pair of fields that a note stands under where fields stand in pairs.
fn pair(quantity: Quantity) -> &'static str {
    match quantity {
        Quantity::PriceBefore | Quantity::PriceAfter => "under-prices",
        Quantity::Change | Quantity::Shares => "under-change",
        Quantity::CapBefore | Quantity::CapAfter => "under-caps",
        Quantity::Loss => "under-loss",
    }
}

/// Whether anything needs to be said.
pub(crate) fn has_notes(row: &Row, focus: Option<Quantity>) -> bool {
    let is_doubtful = Quantity::ALL.iter().any(|&quantity| {
        let draft = row.draft(quantity);
        let has_remark = draft.remark() == Some(Remark::Hundredths);
        draft.problem().is_some() || draft.question().is_some() || has_remark
    });
    let is_incomplete = row.standing() == Standing::Incomplete && row.listing().is_none();
    let has_agreements = row.shown().is_some_and(|outcome| !outcome.agreements().is_empty());
    focus.is_some()
        || is_doubtful
        || is_incomplete
        || has_agreements
        || !matches!(row.solution(), Solution::Solved(_))
}

/// All the notes of a row.
pub(crate) fn notes(
    row: &Row,
    focus: Option<Quantity>,
    locale: Locale,
    lock: Lock,
    on_event: &Callback<Rc<Event>>,
) -> Html {
    let at_field = Quantity::ALL.into_iter().map(|quantity| {
        fragment()
            .child(doubt(row, quantity, locale, on_event))
            .child(remark(row, quantity, locale))
            .html()
    });
    fragment()
        .child(focus.map(|quantity| assistance(row, quantity, locale, on_event)))
        .child(each(at_field))
        .child(doubts(row, locale, lock, on_event))
        .html()
}

fn note(mark: &'static str, place: &'static str, body: Html) -> Html {
    element("div.note")
        .class(place)
        .child((!mark.is_empty()).then(|| element("span.mark[aria-hidden=true]").child(mark)))
        .child(element("div").child(body))
        .html()
}

/// The echo of what is typed, and keys for keypads that have digits only.
fn assistance(
    row: &Row,
    quantity: Quantity,
    locale: Locale,
    on_event: &Callback<Rc<Event>>,
) -> Html {
    let field = field(row, quantity);
    element("div.assistance")
        .class(pair(quantity))
        .child(field.echo(locale))
        .child(keys(&field.place, field.draft, locale, on_event))
        .html()
}

fn doubt(
    row: &Row,
    quantity: Quantity,
    locale: Locale,
    on_event: &Callback<Rc<Event>>,
) -> Option<Html> {
    let (mark, body) = field(row, quantity).note(locale, on_event)?;
    Some(note(mark, pair(quantity), body))
}

/// What was done to the number and is not seen in it.
pub(crate) fn hundredths(row: &Row, quantity: Quantity, locale: Locale) -> Option<Sentence> {
    let draft = row.draft(quantity);
    let remark = draft.remark().filter(|remark| *remark == Remark::Hundredths)?;
    let echo = locale.echo(quantity, draft.figure()?, row.currency());
    Some(locale.remark(remark, echo))
}

fn remark(row: &Row, quantity: Quantity, locale: Locale) -> Option<Html> {
    let words = sentence(&hundredths(row, quantity, locale)?);
    Some(note("", pair(quantity), element("span[data-remark]").child(words).html()))
}

/// The text of a field, with the row that it is of.
pub(crate) fn field(row: &Row, quantity: Quantity) -> Field<'_> {
    let place = Place::Figure(row.key().clone(), quantity);
    Field { place, draft: row.draft(quantity), currency: row.currency() }
}

/// What is in doubt about the row as a whole.
fn doubts(row: &Row, locale: Locale, lock: Lock, on_event: &Callback<Rc<Event>>) -> Html {
    match row.solution() {
        Solution::Contradicted(clash) => contradiction(row, clash, locale, lock, on_event),
        Solution::Impossible { quantity, error } => {
            let words = sentence(&locale.impossible(*quantity, *error));
            note("≠", "under-loss", element("span[data-problem=impossible]").child(words).html())
        }
        Solution::Solved(outcome) if row.is_read() => {
            let agreements = outcome.agreements().iter().map(|agreement| {
                let words = locale.agreement(agreement, row.currency());
                note(
                    "",
                    pair(agreement.quantity),
                    element("span[data-agreement]").child(sentence(&words)).html(),
                )
            });
            let missing = locale.missing(outcome).filter(|_| row.listing().is_none());
            fragment()
                .child(each(agreements))
                .child(missing.map(|missing| {
                    note(
                        "!",
                        "under-loss",
                        element("span[data-missing]").child(sentence(&missing)).html(),
                    )
                }))
                .html()
        }
        Solution::Solved(_) if matches!(row.standing(), Standing::NotCurrent(_)) => note(
            "",
            "under-loss",
            element("span[data-not-current]").child(locale.words().not_current).html(),
        ),
        Solution::Solved(_) => Html::default(),
    }
}

fn contradiction(
    row: &Row,
    clash: &Contradiction,
    locale: Locale,
    lock: Lock,
    on_event: &Callback<Rc<Event>>,
) -> Html {
    let drop = |quantity, label: Sentence| {
        let event = Event::FigureDropped(row.key().clone(), quantity);
        (!lock.holds(quantity)).then(|| choice(&label, on_event, event))
    };
    let given: Figure = locale.as_given(clash.quantity, clash.given, row.currency());
    let body = element("span")
        .with("data-contradiction", super::field::code(clash.quantity))
        .child(sentence(&locale.contradiction(clash, row.currency())))
        .child(
            element("span.choices")
                .child(drop(clash.quantity, locale.keep_others(clash).into()))
                .child(
                    clash
                        .instead
                        .as_ref()
                        .and_then(|instead| drop(instead.quantity, locale.keep(given))),
                ),
        )
        .html();
    note("≠", pair(clash.quantity), body)
}
