//! What if all companies had fallen by as much? It never changes the table.

use capquake::basket::Total;
use capquake::catalogue::DAYS;
use capquake::document::Document;
use capquake::language::Locale;
use capquake::language::phrases::{Comparison, Course};
use capquake::model::event::{Event, Place};
use capquake::number::arithmetic::{over, quotient, times};
use capquake::number::write::{Sign, percent, plain, rounded};
use capquake::sentence::Sentence;
use rust_decimal::Decimal;
use yew::prelude::*;

use super::bars::{self, line};
use super::doubt::Field;
use super::element::{Element, each, element, fragment};
use super::entry::lone_input;
use super::figure::{figure, sentence};
use super::scene::{Scene, chosen, typed};

/// The slider goes from no change to this fall.
const DEEPEST: Decimal = Decimal::from_parts(5, 0, 0, false, 1);

/// Steps of the slider in one: hundredths of a percent.
const STEPS: Decimal = Decimal::from_parts(10_000, 0, 0, false, 0);

/// A day that the what-if can be set to.
struct Choice {
    name: String,
    date: Sentence,
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
    element("section.what-if")
        .with("aria-labelledby", "what-if-heading")
        .child(element("h2").with("id", "what-if-heading").child(words.what_if))
        .child(element("p.caption").child(words.what_if_hint))
        .child(supposition(scene, locale, total, change))
        .child(slider(scene, locale, change, &choices))
        .child(
            element("fieldset.days")
                .child(element("legend.visually-hidden").child(words.what_if_days))
                .child(each(choices.iter().map(|choice| day(scene, locale, choice, change)))),
        )
        .html()
}

fn choices(locale: Locale, document: &Document, total: &Total) -> Vec<Choice> {
    let date = |date| locale.short_date(date);
    let words = locale.words();
    let (name, day) = match document.scenario.filter(|_| !document.is_edited()) {
        None => (words.as_in_table, None),
        Some(scenario) if document.is_reported() => (words.as_printed, scenario.date),
        Some(scenario) => (words.as_it_closed, scenario.date),
    };
    let this = total.change().map(|change| Choice {
        name: name.to_owned(),
        date: day.map(date).unwrap_or_default(),
        change: rounded(change.fraction(), 6),
    });
    let days = DAYS.iter().map(|day| Choice {
        name: locale.in_digits(day.index.name.in_language(locale.language)),
        date: date(day.date),
        change: day.change,
    });
    this.into_iter().chain(days).collect()
}

fn supposition(scene: &Scene, locale: Locale, total: &Total, change: Option<Decimal>) -> Html {
    let course = change.map_or(Course::Lost, |change| Course::of_loss(-change));
    let ending = change.and_then(|change| {
        let loss = total.loss_at(change)?;
        let amount = locale.money(loss, total.currency);
        let comparison = compare(loss, total.loss());
        Some(locale.what_if_end(total.count(), course, amount, comparison))
    });
    let field = Field { place: Place::WhatIf, draft: &scene.document.what_if, currency: None };
    let focus = scene.model.focus();
    fragment()
        .child(
            element("p.supposition")
                .child(sentence(&locale.what_if_start(total.count(), course)))
                .child(" ")
                .child(input(scene, &field, locale))
                .child(" ")
                .child(
                    element("span")
                        .with("aria-live", "polite")
                        .child(ending.map(|e| sentence(&e)).unwrap_or_default()),
                ),
        )
        .child(element("div[id=what-if-notes]").child(field.below(locale, scene.on_event)))
        .child(field.keys(focus, locale, scene.on_event))
        .html()
}

fn input(scene: &Scene, field: &Field, locale: Locale) -> Html {
    lone_input(field, locale, scene.on_event)
        .class("what-if-field")
        .with("data-what-if", "")
        .with("aria-describedby", "what-if-notes")
        .with("aria-label", locale.words().what_if_field)
        .html()
}

/// As many times as much, or which part of it; nothing where nothing was lost.
fn compare(loss: Decimal, actual: Decimal) -> Option<Comparison> {
    if actual <= Decimal::ZERO || loss <= Decimal::ZERO {
        return None;
    }
    let times = quotient(loss, actual)?;
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
    let change = change.unwrap_or_default();
    let fall = (-change).clamp(Decimal::ZERO, DEEPEST);
    let input = element("input")
        .with("type", "range")
        .with("min", "0")
        .with("max", plain(times(DEEPEST, STEPS)))
        .with("step", "1")
        .value(plain(rounded(times(fall, STEPS), 0)))
        .with("aria-label", words.what_if_slider)
        .with("aria-valuetext", locale.change(change).to_plain_text())
        .on(typed(scene.on_event, Box::new(|steps| slid(&steps))));
    let ends = element("p.slider-ends")
        .child(element("span").child(words.no_change))
        .child(figure(&percent(-DEEPEST, 0, Sign::Always, locale.digits)));
    element("div.slider")
        .class_if(change > Decimal::ZERO, "is-gain")
        .child(rail(locale, fall, choices))
        .child(input)
        .child(ends)
        .html()
}

/// What the thumb runs on, with a stroke at each of the days.
fn rail(locale: Locale, fall: Decimal, choices: &[Choice]) -> Element {
    let is_rtl = locale.language.direction().code() == "rtl";
    let place = |fall: Decimal| {
        let part = bars::part_of(fall, DEEPEST);
        bars::percent(if is_rtl { Decimal::ONE - part } else { part })
    };
    let falls = choices.iter().map(|choice| -choice.change).filter(|fall| *fall > Decimal::ZERO);
    let ticks = falls.map(|fall| {
        let x = place(fall);
        line("tick", (x.clone(), "14"), (x, "30")).html()
    });
    element("svg.slider-rail")
        .with("width", "100%")
        .with("height", "44")
        .aria_hidden()
        .child(line("rail", ("0".to_owned(), "22"), ("100%".to_owned(), "22")))
        .child(each(ticks))
        .child(line("run", (place(Decimal::ZERO), "22"), (place(fall), "22")))
}

/// The browser gives a whole number of steps.
fn slid(steps: &str) -> Event {
    let steps: u16 = steps.parse().unwrap_or_default();
    Event::WhatIfChosen(-over(Decimal::from(steps), STEPS))
}

fn day(scene: &Scene, locale: Locale, choice: &Choice, current: Option<Decimal>) -> Html {
    let change = choice.change;
    let onchange = chosen(scene.on_event, Box::new(move |_| Event::WhatIfChosen(change)));
    let is_current = current == Some(change);
    element("label.day")
        .class_if(is_current, "is-current")
        .child(
            element("input")
                .with("type", "radio")
                .with("name", "what-if-day")
                .value(plain(change))
                .checked(is_current)
                .on(onchange),
        )
        .child(
            element("span.day-name")
                .child(element("b").child(element("bdi").child(choice.name.clone())))
                .child(" ")
                .child(sentence(&choice.date)),
        )
        .child(figure(&locale.change(change)))
        .html()
}
