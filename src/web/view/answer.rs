//! The answer as a headline: words, a very large figure, words, and the facts below it.

use std::rc::Rc;

use capquake::basket::Total;
use capquake::document::Document;
use capquake::document::row::Row;
use capquake::finance::BreakEvenGain;
use capquake::language::Locale;
use capquake::language::phrases::Course;
use capquake::model::event::Event;
use capquake::number::scale::Scale;
use capquake::number::write::{Sign, percent};
use capquake::report::Report;
use capquake::site::Page;
use yew::prelude::*;

use super::element::{each, element, fragment, text};
use super::figure::{course_class, from_to, named_figure, sentence};
use super::scene::{Scene, clicked};
use super::share;
use super::summary;

/// The total loss, or what is missing to tell it.
pub(crate) fn answer(scene: &Scene) -> Html {
    let (document, report, locale) = (scene.document, scene.report, scene.locale);
    let is_current = report.not_current.is_empty();
    element("section.answer")
        .class_if(!is_current, "is-not-current")
        .with("aria-label", locale.words().answer)
        .child(if report.totals.is_empty() {
            let is_index = |row: &Rc<Row>| row.currency().is_none();
            let has_indices_only = !document.rows.is_empty() && document.rows.iter().all(is_index);
            let words = locale.words();
            let hint = if has_indices_only { words.indices_hint } else { words.no_total_hint };
            fragment()
                .child(element("h1.hero").child(locale.words().no_total))
                .child(element("p.answer-sentence").child(hint))
                .html()
        } else {
            hero(locale, document, report)
        })
        .child((!is_current).then(|| {
            element("p.answer-note[role=status]")
                .child(sentence(&locale.not_current(&report.not_current)))
        }))
        .child(each(
            report.totals.iter().map(|total| facts(locale, total, report.total().is_none())),
        ))
        .child(
            (!report.outside.is_empty()).then(|| {
                element("p.answer-note").child(sentence(&locale.outside(&report.outside)))
            }),
        )
        .child((scene.model.page() != Page::Embed).then(|| actions(scene)))
        .html()
}

fn hero(locale: Locale, document: &Document, report: &Report) -> Html {
    let first_line = summary::headline(locale, document, report).unwrap_or_default();
    let is_single = report.totals.len() == 1;
    let figures =
        report.totals.iter().map(|total| {
            let course = Course::of_loss(total.loss());
            let figure = locale.headline_money(total.loss(), total.currency);
            // The longer the number, the smaller: `$1.174` fits as it is, `SAR 600.0` does not.
            let length = match figure.number.chars().count() {
                ..=6 => "",
                7..=8 => "is-long",
                _ => "is-longer",
            };
            element("span.hero-figure")
                .class(course_class(course))
                .class(length)
                .class_if(!is_single, "is-several")
                .child((!is_single).then(|| {
                    element("span.hero-course").child(course_word(locale, course)).child(" ")
                }))
                .child(named_figure(&figure, "total-loss"))
                .html()
        });
    fragment()
        .child(
            element("h1.hero")
                .child(element("span.hero-line").child(sentence(&first_line)))
                .child(" ")
                .child(each(figures)),
        )
        .child(report.total().map(|total| {
            let ending = summary::ending(locale, document, report, total);
            element("p.answer-sentence").child(sentence(&ending)).html()
        }))
        .html()
}

fn course_word(locale: Locale, course: Course) -> &'static str {
    match course {
        Course::Lost => locale.words().loss,
        Course::Gained => locale.words().gain,
        Course::Unchanged => locale.words().no_change,
    }
}

/// Of several currencies each has its name above its facts.
fn facts(locale: Locale, total: &Total, is_named: bool) -> Html {
    let words = locale.words();
    let Some(change) = total.change() else {
        return Html::default();
    };
    let course = Course::of_loss(total.loss());
    let break_even = match change.drawdown().break_even_gain() {
        BreakEvenGain::OutOfReach => text(words.out_of_reach),
        BreakEvenGain::Gain(gain) => {
            let gain = percent(gain, 2, Sign::Always, locale.digits);
            named_figure(&gain, "break-even")
        }
    };
    let full = locale.money_in_full(total.loss(), total.currency);
    let in_full = if course == Course::Gained { words.gain_in_full } else { words.loss_in_full };
    let name =
        is_named.then(|| element("h2.facts-name").child(locale.currency_name(total.currency)));
    let facts = element("dl.facts")
        .child(fact(
            "fact",
            words.change,
            words.change_weighted,
            element("span")
                .class(course_class(course))
                .child(named_figure(&locale.change(change.fraction()), "total-change"))
                .html(),
        ))
        .child(fact("fact", words.break_even, words.break_even_from, break_even))
        .child(caps(locale, total))
        .child(fact(
            "fact is-wide",
            in_full,
            words.to_the_unit,
            named_figure(&full, "total-loss-in-full"),
        ));
    fragment().child(name).child(facts).html()
}

fn fact(class: &'static str, name: &'static str, note: &'static str, figure: Html) -> Html {
    element("div")
        .class(class)
        .child(element("dt").child(name).child(element("span.fact-note").child(note)))
        .child(element("dd").child(figure))
        .html()
}

/// Both in the scale of the first, so that they can be compared at a glance.
fn caps(locale: Locale, total: &Total) -> Html {
    let words = locale.words();
    let scale = Scale::of_amount(total.cap_before);
    let short = |amount| locale.short_money(amount, scale, total.currency);
    let (before, after) = (short(total.cap_before), short(total.cap_after));
    let unit = locale.unit_of(scale, total.currency);
    element("div.fact is-wide")
        .child(
            element("dt").child(words.caps).child((!unit.is_empty()).then(|| format!("، {unit}"))),
        )
        .child(element("dd").child(from_to(
            named_figure(&before, "cap-before"),
            words.to,
            named_figure(&after, "cap-after"),
        )))
        .html()
}

/// Back and forth, and to the figures that stood there first.
pub(crate) fn actions(scene: &Scene) -> Html {
    let (model, words) = (scene.model, scene.locale.words());
    if model.page() == Page::Embed {
        return actions_in_article(scene);
    }
    element("div.actions")
        .child(share::opener(scene))
        .child(button(scene, words.undo, model.can_undo(), Event::Undone))
        .child(button(scene, words.redo, model.can_redo(), Event::Redone))
        .child(
            scene
                .document
                .is_edited()
                .then(|| button(scene, words.restore, true, Event::FiguresRestored)),
        )
        .html()
}

/// In an article there is no room for what cannot be done.
fn actions_in_article(scene: &Scene) -> Html {
    let (model, words) = (scene.model, scene.locale.words());
    let choices = [
        (words.undo, model.can_undo(), Event::Undone),
        (words.redo, model.can_redo(), Event::Redone),
        (words.back_to_article, model.differs_from_link(), Event::LinkRestored),
    ];
    let buttons = choices.into_iter().filter(|(_, is_possible, _)| *is_possible);
    let buttons: Vec<Html> =
        buttons.map(|(label, _, event)| button(scene, label, true, event)).collect();
    if buttons.is_empty() {
        return Html::default();
    }
    element("div.actions").child(buttons).html()
}

fn button(scene: &Scene, label: &'static str, is_enabled: bool, event: Event) -> Html {
    let onclick = clicked(scene.on_event, event);
    element("button.word-button[type=button]")
        .flag("disabled", !is_enabled)
        .on(onclick)
        .child(label)
        .html()
}
