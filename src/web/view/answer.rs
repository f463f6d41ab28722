//! The answer as a headline: words, a very large figure, words, and the facts below it.

use capquake::basket::Total;
use capquake::document::Document;
use capquake::finance::BreakEvenGain;
use capquake::language::Locale;
use capquake::language::phrases::{Course, Subject};
use capquake::model::event::Event;
use capquake::number::scale::Scale;
use capquake::number::write::{Sign, percent};
use capquake::report::Report;
use yew::prelude::*;

use super::figure::{course_class, from_to, named_figure, sentence};
use super::scene::{Scene, clicked};
use super::summary;

/// The total loss, or what is missing to tell it.
pub(crate) fn answer(scene: &Scene) -> Html {
    let (document, report, locale) = (scene.document, scene.report, scene.locale);
    let phrases = locale.phrases();
    let is_current = report.not_current.is_empty();
    html! {
        <section class={classes!("answer", (!is_current).then_some("is-not-current"))}
            aria-label={locale.words().answer}>
            if report.totals.is_empty() {
                <h1 class="hero">{ locale.words().no_total }</h1>
                <p class="answer-sentence">{ locale.words().no_total_hint }</p>
            } else {
                { hero(locale, document, report) }
            }
            if !is_current {
                <p class="answer-note" role="status">
                    { sentence(&phrases.not_current(&report.not_current)) }
                </p>
            }
            { report.totals.iter().map(|total| facts(locale, total)).collect::<Html>() }
            if !report.outside.is_empty() {
                <p class="answer-note">{ sentence(&phrases.outside(locale, &report.outside)) }</p>
            }
            { actions(scene, locale) }
        </section>
    }
}

fn hero(locale: Locale, document: &Document, report: &Report) -> Html {
    let first_line = summary::headline(locale, document, report).unwrap_or_default();
    let is_single = report.totals.len() == 1;
    let figures = report.totals.iter().map(|total| {
        let course = Course::of_loss(total.loss());
        let figure = locale.headline_money(total.loss(), total.currency);
        // The longer the number, the smaller: `$1.174` fits as it is, `SAR 600.0` does not.
        let length = match figure.number.chars().count() {
            ..=6 => "",
            7..=8 => "is-long",
            _ => "is-longer",
        };
        html! {
            <span class={classes!("hero-figure", course_class(course), length, (!is_single).then_some("is-several"))}>
                if !is_single {
                    <span class="hero-course">{ course_word(locale, course) }{ " " }</span>
                }
                { named_figure(&figure, "total-loss") }
            </span>
        }
    });
    html! {
        <>
            <h1 class="hero">
                <span class="hero-line">{ sentence(&first_line) }</span>
                { " " }
                { figures.collect::<Html>() }
            </h1>
            if let Some(total) = report.total() {
                <p class="answer-sentence">{ ending(locale, document, report, total) }</p>
            }
        </>
    }
}

fn course_word(locale: Locale, course: Course) -> &'static str {
    match course {
        Course::Lost => locale.words().loss,
        Course::Gained => locale.words().gain,
        Course::Unchanged => locale.words().no_change,
    }
}

/// `of market cap on Monday 27 January 2025, net of $144.3 billion gained by three of them.`
fn ending(locale: Locale, document: &Document, report: &Report, total: &Total) -> Html {
    let course = Course::of_loss(total.loss());
    let (count, name) = summary::subject(locale, document, report);
    let subject = name
        .as_deref()
        .map_or(Subject::Companies(count), Subject::Company);
    let other = if course == Course::Gained {
        total.losers
    } else {
        total.gainers
    };
    let other =
        (other.count > 0).then(|| (locale.money(other.amount, total.currency), other.count));
    let date = document.scenario.and_then(|scenario| scenario.date);
    sentence(
        &locale
            .phrases()
            .headline_end(locale, subject, course, date, other),
    )
}

fn facts(locale: Locale, total: &Total) -> Html {
    let words = locale.words();
    let Some(change) = total.change() else {
        return Html::default();
    };
    let course = Course::of_loss(total.loss());
    let break_even = match change.drawdown().break_even_gain() {
        BreakEvenGain::OutOfReach => html! { { words.out_of_reach } },
        BreakEvenGain::Gain(gain) => {
            let gain = percent(gain, 2, Sign::Always, locale.digits);
            named_figure(&gain, "break-even")
        }
    };
    let full = locale.money_in_full(total.loss(), total.currency);
    let in_full = if course == Course::Gained {
        words.gain_in_full
    } else {
        words.loss_in_full
    };
    html! {
        <dl class="facts">
            { fact("fact", words.change, words.change_weighted,
                html! { <span class={course_class(course)}>{ named_figure(&locale.change(change.fraction()), "total-change") }</span> }) }
            { fact("fact", words.break_even, words.break_even_from, break_even) }
            { caps(locale, total) }
            { fact("fact is-wide", in_full, words.to_the_unit, named_figure(&full, "total-loss-in-full")) }
        </dl>
    }
}

fn fact(class: &'static str, name: &'static str, note: &'static str, figure: Html) -> Html {
    html! {
        <div {class}>
            <dt>{ name }<span class="fact-note">{ note }</span></dt>
            <dd>{ figure }</dd>
        </div>
    }
}

/// Both in the scale of the first, so that they can be compared at a glance.
fn caps(locale: Locale, total: &Total) -> Html {
    let words = locale.words();
    let scale = Scale::of_amount(total.cap_before);
    let short = |amount| locale.short_money(amount, scale, total.currency);
    let (before, after) = (short(total.cap_before), short(total.cap_after));
    let unit = locale.unit_of(scale, total.currency);
    html! {
        <div class="fact is-wide">
            <dt>
                { words.caps }
                if !unit.is_empty() { { "، " }{ unit } }
            </dt>
            <dd>
                { from_to(named_figure(&before, "cap-before"), words.to, named_figure(&after, "cap-after")) }
            </dd>
        </div>
    }
}

fn actions(scene: &Scene, locale: Locale) -> Html {
    let words = locale.words();
    let button = |label: &'static str, is_enabled: bool, event: Event| {
        let onclick = clicked(scene.on_event, event);
        html! {
            <button type="button" class="word-button" disabled={!is_enabled} {onclick}>{ label }</button>
        }
    };
    html! {
        <div class="actions">
            { button(words.undo, scene.model.can_undo(), Event::Undone) }
            { button(words.redo, scene.model.can_redo(), Event::Redone) }
            if scene.document.is_edited() {
                { button(words.restore, true, Event::FiguresRestored) }
            }
        </div>
    }
}
