//! What is said at the fields of a company: the echo of a reading, the keys, doubts and choices.

use capquake::document::row::{Row, Standing};
use capquake::draft::{Draft, Problem, Typed};
use capquake::language::Locale;
use capquake::model::event::{Event, Place};
use capquake::number::figure::Figure;
use capquake::number::scale::Scale;
use capquake::sentence::Sentence;
use capquake::solve::{Contradiction, Quantity, Solution};
use yew::prelude::*;

use super::figure::sentence;
use super::scene::clicked;

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
    let is_doubtful = Quantity::ALL
        .iter()
        .any(|&q| row.draft(q).problem().is_some() || row.draft(q).question().is_some());
    let is_incomplete = row.standing() == Standing::Incomplete && row.listing().is_none();
    let has_agreements = row
        .shown()
        .is_some_and(|outcome| !outcome.agreements().is_empty());
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
        html! { <>{ problem(row, quantity, locale) }{ question(row, quantity, locale, on_event) }</> }
    });
    html! {
        <>
            if let Some(quantity) = focus { { assistance(row, quantity, locale, on_event) } }
            { at_field.collect::<Html>() }
            { doubts(row, locale, on_event) }
        </>
    }
}

fn note(mark: &'static str, place: &'static str, body: Html) -> Html {
    html! {
        <div class={classes!("note", place)}>
            if !mark.is_empty() { <span class="mark" aria-hidden="true">{ mark }</span> }
            <div>{ body }</div>
        </div>
    }
}

/// The echo of what is typed, and keys for keypads that have digits only.
fn assistance(row: &Row, quantity: Quantity, locale: Locale, on_event: &Callback<Event>) -> Html {
    let phrases = locale.phrases();
    let draft = row.draft(quantity);
    let echo = draft
        .figure()
        .map(|figure| sentence(&phrases.echo(locale, quantity, figure, row.currency())));
    html! {
        <div class={classes!("assistance", pair(quantity))}>
            <p class="echo">{ echo.unwrap_or_default() }</p>
            { keys(row, quantity, locale, on_event) }
        </div>
    }
}

fn keys(row: &Row, quantity: Quantity, locale: Locale, on_event: &Callback<Event>) -> Html {
    let place = Place {
        row: row.key().clone(),
        quantity,
    };
    let pressed = match row.draft(quantity) {
        Draft::Typed(Typed { text, .. }) => capquake::number::read::read(text)
            .ok()
            .and_then(|reading| reading.scale),
        _ => None,
    };
    let scale_keys = Scale::ALL.map(|scale| {
        let onclick = clicked(on_event, Event::ScalePressed(place.clone(), scale));
        let (letter, word) = (locale.scale_letter(scale), locale.scale_name(scale));
        key(letter, word, Some(pressed == Some(scale)), onclick)
    });
    let onclick = clicked(on_event, Event::SignPressed(place.clone()));
    // A press must not take the focus from the field.
    let onmousedown = |event: MouseEvent| event.prevent_default();
    html! {
        <div class="keys" role="group" aria-label={locale.words().scale_keys} {onmousedown}>
            if quantity != Quantity::Change { { scale_keys.into_iter().collect::<Html>() } }
            { key("±", locale.words().sign, None, onclick) }
        </div>
    }
}

fn key(
    letter: &'static str,
    word: &'static str,
    is_pressed: Option<bool>,
    onclick: Callback<MouseEvent>,
) -> Html {
    html! {
        <button type="button" class="key" tabindex="-1"
            aria-pressed={is_pressed.map(|is_pressed| is_pressed.to_string())} {onclick}>
            if !letter.is_empty() { <b aria-hidden="true">{ letter }</b> }
            <span>{ word }</span>
        </button>
    }
}

fn problem(row: &Row, quantity: Quantity, locale: Locale) -> Html {
    let Draft::Typed(Typed {
        text,
        reading: Err(problem),
        ..
    }) = row.draft(quantity)
    else {
        return Html::default();
    };
    if row.draft(quantity).problem().is_none() {
        return Html::default();
    }
    let problem: Problem = *problem;
    let words = locale.phrases().problem(locale, text, quantity, problem);
    let body =
        html! { <span data-problem={super::field::code(quantity)}>{ sentence(&words) }</span> };
    note("!", pair(quantity), body)
}

fn question(row: &Row, quantity: Quantity, locale: Locale, on_event: &Callback<Event>) -> Html {
    let Some(reading) = row.draft(quantity).question() else {
        return Html::default();
    };
    let Some(other) = reading.other else {
        return Html::default();
    };
    let phrases = locale.phrases();
    let figure = |amount| match quantity {
        Quantity::Change => locale.change(amount),
        Quantity::CapBefore | Quantity::CapAfter | Quantity::Loss => {
            locale.quantity(quantity, amount, row.currency())
        }
        _ => locale.exact(amount),
    };
    let place = Place {
        row: row.key().clone(),
        quantity,
    };
    let onclick = clicked(on_event, Event::ReadingChosen(place, other));
    let body = html! {
        <span data-question={super::field::code(quantity)}>
            { sentence(&phrases.question(figure(reading.amount), figure(other))) }
            <button type="button" class="choice" {onclick}>
                { sentence(&phrases.use_other(figure(other))) }
            </button>
        </span>
    };
    note("?", pair(quantity), body)
}

/// What is in doubt about the row as a whole.
fn doubts(row: &Row, locale: Locale, on_event: &Callback<Event>) -> Html {
    let phrases = locale.phrases();
    match row.solution() {
        Solution::Contradicted(clash) => contradiction(row, clash, locale, on_event),
        Solution::Impossible { quantity, error } => {
            let words = sentence(&phrases.impossible(*quantity, *error));
            note(
                "≠",
                "under-loss",
                html! { <span data-problem="impossible">{ words }</span> },
            )
        }
        Solution::Solved(outcome) if row.is_read() => {
            let agreements = outcome.agreements().iter().map(|agreement| {
                let words = phrases.agreement(locale, agreement, row.currency());
                note(
                    "",
                    pair(agreement.quantity),
                    html! { <span data-agreement="">{ sentence(&words) }</span> },
                )
            });
            let missing = phrases.missing(outcome).filter(|_| row.listing().is_none());
            html! {
                <>
                    { agreements.collect::<Html>() }
                    if let Some(missing) = missing {
                        { note("!", "under-loss", html! { <span data-missing="">{ sentence(&missing) }</span> }) }
                    }
                </>
            }
        }
        Solution::Solved(_) if matches!(row.standing(), Standing::NotCurrent(_)) => note(
            "",
            "under-loss",
            html! { <span data-not-current="">{ locale.words().not_current }</span> },
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
    let phrases = locale.phrases();
    let drop = |quantity, label: Sentence| {
        let place = Place {
            row: row.key().clone(),
            quantity,
        };
        let onclick = clicked(on_event, Event::FigureDropped(place));
        html! { <button type="button" class="choice" {onclick}>{ sentence(&label) }</button> }
    };
    let given: Figure = locale.quantity(clash.quantity, clash.given, row.currency());
    let body = html! {
        <span data-contradiction={super::field::code(clash.quantity)}>
            { sentence(&phrases.contradiction(locale, clash, row.currency())) }
            <span class="choices">
                { drop(clash.quantity, phrases.keep_others(clash).into()) }
                if let Some(instead) = &clash.instead {
                    { drop(instead.quantity, phrases.keep(given)) }
                }
            </span>
        </span>
    };
    note("≠", pair(clash.quantity), body)
}
