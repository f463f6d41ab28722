//! What is said at the fields of a company: the echo of a reading, the keys, doubts and choices.

use capquake::document::row::{Row, Standing};
use std::rc::Rc;

use capquake::currency::Currency;
use capquake::draft::{Draft, Problem, Typed};
use capquake::language::Locale;
use capquake::model::event::{Event, Place};
use capquake::number::figure::Figure;
use capquake::number::read::{Remark, read};
use capquake::number::scale::Scale;
use capquake::sentence::Sentence;
use capquake::solve::{Contradiction, Quantity, Solution};
use yew::prelude::*;
use yew::virtual_dom::Listener;

use super::element::{each, element, fragment};
use super::figure::sentence;
use super::scene::{Happening, clicked, on};

/// The element that the fields of a row are described by.
pub(crate) fn notes_id(row: &Row) -> String {
    format!("{}-notes", row.key())
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
    on_event: &Callback<Event>,
) -> Html {
    let at_field = Quantity::ALL.into_iter().map(|quantity| {
        fragment()
            .child(problem(row, quantity, locale, on_event))
            .child(remark(row, quantity, locale))
            .child(question(row, quantity, locale, on_event))
            .html()
    });
    fragment()
        .child(focus.map(|quantity| assistance(row, quantity, locale, on_event)))
        .child(each(at_field))
        .child(doubts(row, locale, on_event))
        .html()
}

fn note(mark: &'static str, place: &'static str, body: Html) -> Html {
    element("div")
        .class("note")
        .class(place)
        .child((!mark.is_empty()).then(|| element("span").class("mark").aria_hidden().child(mark)))
        .child(element("div").child(body))
        .html()
}

/// The echo of what is typed, and keys for keypads that have digits only.
fn assistance(row: &Row, quantity: Quantity, locale: Locale, on_event: &Callback<Event>) -> Html {
    let draft = row.draft(quantity);
    let echo = draft.figure().map(|figure| locale.echo(quantity, figure, row.currency()));
    let remark = draft.remark().filter(|remark| matches!(remark, Remark::PowerOfTen { .. }));
    let remark = remark.map(|remark| sentence(&locale.remark(remark, Sentence::default())));
    element("div")
        .class("assistance")
        .class(pair(quantity))
        .child(element("p").class("echo").child(echo.map(|echo| sentence(&echo))).child(remark))
        .child(keys(row, quantity, locale, on_event))
        .html()
}

fn keys(row: &Row, quantity: Quantity, locale: Locale, on_event: &Callback<Event>) -> Html {
    let place = Place { row: row.key().clone(), quantity };
    let pressed = match row.draft(quantity) {
        Draft::Typed(Typed { text, .. }) => read(text).ok().and_then(|reading| reading.exponent),
        _ => None,
    };
    let scale_keys = Scale::ALL.map(|scale| {
        let onclick = clicked(on_event, Event::ScalePressed(place.clone(), scale));
        let (letter, word) = (locale.scale_letter(scale), locale.scale_name(scale));
        key(letter, word, Some(pressed == Some(scale.exponent().cast_signed())), onclick)
    });
    let onclick = clicked(on_event, Event::SignPressed(place.clone()));
    element("div")
        .class("keys")
        .role("group")
        .with("aria-label", locale.words().scale_keys)
        .on(keeping_focus())
        .child((quantity != Quantity::Change).then(|| each(scale_keys.into_iter())))
        .child(key("±", locale.words().sign, None, onclick))
        .html()
}

/// A press must not take the focus from the field: what is shown for it would go, and whatever
/// stands below would move away under the pointer.
fn keeping_focus() -> Rc<dyn Listener> {
    on(Happening::Pressed, |event| event.prevent_default())
}

fn choice(label: &Sentence, onclick: Rc<dyn Listener>) -> Html {
    element("button")
        .with("type", "button")
        .class("choice")
        .on(keeping_focus())
        .on(onclick)
        .child(sentence(label))
        .html()
}

fn key(
    letter: &'static str,
    word: &'static str,
    is_pressed: Option<bool>,
    onclick: Rc<dyn Listener>,
) -> Html {
    element("button")
        .with("type", "button")
        .class("key")
        .with("tabindex", "-1")
        .with("aria-pressed", is_pressed.map(|is_pressed| is_pressed.to_string()))
        .on(onclick)
        .child((!letter.is_empty()).then(|| element("b").aria_hidden().child(letter)))
        .child(element("span").child(word))
        .html()
}

fn problem(row: &Row, quantity: Quantity, locale: Locale, on_event: &Callback<Event>) -> Html {
    let Draft::Typed(Typed { text, reading: Err(problem), .. }) = row.draft(quantity) else {
        return Html::default();
    };
    if row.draft(quantity).problem().is_none() {
        return Html::default();
    }
    let problem: Problem = *problem;
    let words = sentence(&locale.problem(text, quantity, problem));
    let code = super::field::code(quantity);
    let Problem::OtherCurrency { mention, amount, .. } = problem else {
        let body = element("span").with("data-problem", code).child(words).html();
        return note("!", pair(quantity), body);
    };
    let key = row.key();
    let in_another = mention.codes().filter_map(Currency::from_code).map(|currency| {
        let onclick = clicked(on_event, Event::CurrencyChosen(key.clone(), currency));
        choice(&locale.row_is_in(currency), onclick)
    });
    let place = Place { row: key.clone(), quantity };
    let onclick = clicked(on_event, Event::ReadingChosen(place, amount));
    let echo = locale.echo(quantity, amount, row.currency());
    let choices = element("span")
        .class("choices")
        .child(each(in_another.filter(|_| row.currency().is_some())))
        .child(choice(&locale.take_as(echo), onclick));
    let body = element("span").with("data-question", code).child(words).child(choices).html();
    note("?", pair(quantity), body)
}

/// What was done to the number and is not seen in it.
fn remark(row: &Row, quantity: Quantity, locale: Locale) -> Option<Html> {
    let draft = row.draft(quantity);
    let remark = draft.remark().filter(|remark| *remark == Remark::Hundredths)?;
    let echo = locale.echo(quantity, draft.figure()?, row.currency());
    let words = sentence(&locale.remark(remark, echo));
    Some(note("", pair(quantity), element("span").with("data-remark", "").child(words).html()))
}

fn question(row: &Row, quantity: Quantity, locale: Locale, on_event: &Callback<Event>) -> Html {
    let Some(reading) = row.draft(quantity).question() else {
        return Html::default();
    };
    let Some(other) = reading.other else {
        return Html::default();
    };
    let figure = |amount| match quantity {
        Quantity::Change => locale.change(amount),
        Quantity::CapBefore | Quantity::CapAfter | Quantity::Loss => {
            locale.quantity(quantity, amount, row.currency())
        }
        _ => locale.exact(amount),
    };
    let place = Place { row: row.key().clone(), quantity };
    let onclick = clicked(on_event, Event::ReadingChosen(place, other));
    let body = element("span")
        .with("data-question", super::field::code(quantity))
        .child(sentence(&locale.question(figure(reading.amount), figure(other))))
        .child(choice(&locale.use_other(figure(other)), onclick))
        .html();
    note("?", pair(quantity), body)
}

/// What is in doubt about the row as a whole.
fn doubts(row: &Row, locale: Locale, on_event: &Callback<Event>) -> Html {
    match row.solution() {
        Solution::Contradicted(clash) => contradiction(row, clash, locale, on_event),
        Solution::Impossible { quantity, error } => {
            let words = sentence(&locale.impossible(*quantity, *error));
            note(
                "≠",
                "under-loss",
                element("span").with("data-problem", "impossible").child(words).html(),
            )
        }
        Solution::Solved(outcome) if row.is_read() => {
            let agreements = outcome.agreements().iter().map(|agreement| {
                let words = locale.agreement(agreement, row.currency());
                note(
                    "",
                    pair(agreement.quantity),
                    element("span").with("data-agreement", "").child(sentence(&words)).html(),
                )
            });
            let missing = locale.missing(outcome).filter(|_| row.listing().is_none());
            fragment()
                .child(each(agreements))
                .child(missing.map(|missing| {
                    note(
                        "!",
                        "under-loss",
                        element("span").with("data-missing", "").child(sentence(&missing)).html(),
                    )
                }))
                .html()
        }
        Solution::Solved(_) if matches!(row.standing(), Standing::NotCurrent(_)) => note(
            "",
            "under-loss",
            element("span").with("data-not-current", "").child(locale.words().not_current).html(),
        ),
        Solution::Solved(_) => Html::default(),
    }
}

fn contradiction(
    row: &Row,
    clash: &Contradiction,
    locale: Locale,
    on_event: &Callback<Event>,
) -> Html {
    let drop = |quantity, label: Sentence| {
        let place = Place { row: row.key().clone(), quantity };
        let onclick = clicked(on_event, Event::FigureDropped(place));
        choice(&label, onclick)
    };
    let given: Figure = locale.quantity(clash.quantity, clash.given, row.currency());
    let body = element("span")
        .with("data-contradiction", super::field::code(clash.quantity))
        .child(sentence(&locale.contradiction(clash, row.currency())))
        .child(
            element("span")
                .class("choices")
                .child(drop(clash.quantity, locale.keep_others(clash).into()))
                .child(
                    clash
                        .instead
                        .as_ref()
                        .map(|instead| drop(instead.quantity, locale.keep(given))),
                ),
        )
        .html();
    note("≠", pair(clash.quantity), body)
}
