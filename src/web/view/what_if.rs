//! What if all companies had fallen by as much? It never changes the table.

use std::rc::Rc;

use capquake::basket::Total;
use capquake::catalogue::DAYS;
use capquake::document::Document;
use capquake::draft::{Draft, Typed};
use capquake::language::Locale;
use capquake::language::phrases::{Comparison, Course};
use capquake::model::event::Event;
use capquake::number::write::{Sign, percent, plain, rounded};
use capquake::solve::Quantity;
use rust_decimal::Decimal;
use yew::prelude::*;

use super::bars;
use super::field::direction;
use super::figure::{figure, sentence};
use super::scene::{Scene, chosen, typed};

/// The slider goes from no change to this fall.
const DEEPEST: Decimal = Decimal::from_parts(5, 0, 0, false, 1);

/// Steps of the slider in one: hundredths of a percent.
const STEPS: Decimal = Decimal::from_parts(10_000, 0, 0, false, 0);

/// A day that the what-if can be set to.
struct Choice {
    name: String,
    date: String,
    change: Decimal,
}

/// A sentence with one field in it, a slider, and days of the past.
pub(crate) fn what_if(scene: &Scene) -> Html {
    let document = scene.document;
    let Some(total) = scene.report.total() else {
        return Html::default();
    };
    let locale = scene.locale;
    let words = locale.words();
    let change = document.what_if.figure();
    let choices = choices(locale, document, total);
    html! {
        <section class="what-if" aria-labelledby="what-if-heading">
            <h2 id="what-if-heading">{ words.what_if }</h2>
            <p class="caption">{ words.what_if_hint }</p>
            { supposition(scene, locale, total, change) }
            { slider(scene, locale, change, &choices) }
            <fieldset class="days">
                <legend class="visually-hidden">{ words.what_if_days }</legend>
                { choices.iter().map(|choice| day(scene, locale, choice, change)).collect::<Html>() }
            </fieldset>
        </section>
    }
}

fn choices(locale: Locale, document: &Document, total: &Total) -> Vec<Choice> {
    let date = |date| locale.phrases().short_date(locale, date);
    let closed = total.change().map(|change| Choice {
        name: locale.words().as_it_closed.to_owned(),
        date: document
            .scenario
            .and_then(|scenario| scenario.date)
            .map(date)
            .unwrap_or_default(),
        change: rounded(change.fraction(), 6),
    });
    let days = DAYS.iter().map(|day| Choice {
        name: locale.in_digits(day.index.name.in_language(locale.language)),
        date: date(day.date),
        change: day.change,
    });
    closed.into_iter().chain(days).collect()
}

fn supposition(scene: &Scene, locale: Locale, total: &Total, change: Option<Decimal>) -> Html {
    let phrases = locale.phrases();
    let course = change.map_or(Course::Lost, |change| Course::of_loss(-change));
    let ending = change.and_then(|change| {
        let loss = total.loss_at(change)?;
        let amount = locale.money(loss, total.currency);
        let comparison = compare(loss, total.loss());
        Some(phrases.what_if_end(locale, total.count(), course, amount, comparison))
    });
    let problem = problem(scene, locale);
    html! {
        <>
            <p class="supposition">
                { sentence(&phrases.what_if_start(locale, total.count(), course)) }
                { " " }
                { input(scene, locale) }
                { " " }
                <span aria-live="polite">{ ending.map(|e| sentence(&e)).unwrap_or_default() }</span>
            </p>
            if let Some(problem) = problem {
                <p class="note" role="status">
                    <span class="mark" aria-hidden="true">{ "!" }</span><span>{ problem }</span>
                </p>
            }
        </>
    }
}

fn problem(scene: &Scene, locale: Locale) -> Option<Html> {
    let draft = &scene.document.what_if;
    let Draft::Typed(Typed { text, .. }) = draft else {
        return None;
    };
    let words = locale
        .phrases()
        .problem(locale, text, Quantity::Change, draft.problem()?);
    Some(sentence(&words))
}

/// The text as typed; a figure that was chosen is written without the sign that the words say.
fn input(scene: &Scene, locale: Locale) -> Html {
    let draft = &scene.document.what_if;
    let text = match draft {
        Draft::Typed(Typed { text, .. }) => text.to_string(),
        Draft::Given(change) => percent(*change, 2, Sign::Never, locale.digits).number,
        Draft::Empty => String::new(),
    };
    let oninput = typed(scene.on_event, Box::new(Event::WhatIfTyped));
    html! {
        <input type="text" inputmode="decimal" autocomplete="off" class="what-if-field is-given"
            data-what-if="" aria-label={locale.words().what_if_field} dir={direction(&text)}
            aria-invalid={draft.problem().is_some().then_some("true")} value={text.clone()} {oninput} />
    }
}

/// As many times as much, or which part of it; nothing where nothing was lost.
fn compare(loss: Decimal, actual: Decimal) -> Option<Comparison> {
    if actual <= Decimal::ZERO || loss <= Decimal::ZERO {
        return None;
    }
    let times = loss.checked_div(actual)?;
    let tenth = |tenths| Decimal::new(tenths, 1);
    Some(if times < tenth(9) {
        Comparison::Part(times)
    } else if times <= Decimal::new(105, 2) {
        Comparison::Same
    } else if times < tenth(19) {
        Comparison::Times(rounded(times, 1))
    } else {
        Comparison::Times(rounded(times, 0))
    })
}

fn slider(scene: &Scene, locale: Locale, change: Option<Decimal>, choices: &[Choice]) -> Html {
    let words = locale.words();
    let fall = (-change.unwrap_or_default()).clamp(Decimal::ZERO, DEEPEST);
    let is_rise = change.is_some_and(|change| change > Decimal::ZERO);
    let value = plain(rounded(fall * STEPS, 0));
    let value_text = locale.change(change.unwrap_or_default()).to_plain_text();
    let oninput = typed(scene.on_event, Box::new(slid));
    let rtl = locale.language.direction().code() == "rtl";
    let place = |fall: Decimal| {
        let part = bars::part_of(fall, DEEPEST);
        bars::percent(if rtl { Decimal::ONE - part } else { part })
    };
    let ticks = choices
        .iter()
        .map(|choice| -choice.change)
        .filter(|fall| *fall > Decimal::ZERO);
    let ticks = ticks.map(|fall| {
        let x = place(fall);
        html! { <line class="tick" x1={x.clone()} x2={x} y1="14" y2="30" /> }
    });
    html! {
        <div class={classes!("slider", is_rise.then_some("is-gain"))}>
            <svg class="slider-rail" width="100%" height="44" aria-hidden="true">
                <line class="rail" x1="0" x2="100%" y1="22" y2="22" />
                { ticks.collect::<Html>() }
                <line class="run" x1={place(Decimal::ZERO)} x2={place(fall)} y1="22" y2="22" />
            </svg>
            <input type="range" min="0" max={plain(DEEPEST * STEPS)} step="1" {value}
                aria-label={words.what_if_slider} aria-valuetext={value_text} {oninput} />
            <p class="slider-ends">
                <span>{ words.no_change }</span>
                { figure(&percent(-DEEPEST, 0, Sign::Always, locale.digits)) }
            </p>
        </div>
    }
}

/// The browser gives a whole number of steps.
fn slid(steps: Rc<str>) -> Event {
    let steps: u16 = steps.parse().unwrap_or_default();
    Event::WhatIfChosen(-(Decimal::from(steps) / STEPS))
}

fn day(scene: &Scene, locale: Locale, choice: &Choice, current: Option<Decimal>) -> Html {
    let change = choice.change;
    let onchange = chosen(
        scene.on_event,
        Box::new(move |_| Event::WhatIfChosen(change)),
    );
    let is_current = current == Some(change);
    html! {
        <label class={classes!("day", is_current.then_some("is-current"))}>
            <input type="radio" name="what-if-day" value={plain(change)} checked={is_current} {onchange} />
            <span class="day-name"><b>{ choice.name.clone() }</b>{ " " }{ choice.date.clone() }</span>
            { figure(&locale.change(change)) }
        </label>
    }
}
