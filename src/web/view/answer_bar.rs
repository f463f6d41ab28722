//! On a phone, the answer while a field has the focus.

use capquake::language::phrases::Course;
use yew::prelude::*;

use super::element::element;
use super::figure::{course_class, figure, sentence};
use super::scene::Scene;

/// Repeats what the headline says, so it is not read out a second time.
pub(crate) fn answer_bar(scene: &Scene) -> Html {
    let locale = scene.locale;
    let Some(total) = scene.report.total() else {
        return Html::default();
    };
    let course = Course::of_loss(total.loss());
    let amount = locale.headline_money(total.loss(), total.currency);
    let words = locale.outcome(course, amount);
    element("div.answer-bar[aria-hidden=true]")
        .child(
            element("span.answer-bar-figure")
                .class(course_class(course))
                .class_if(!scene.report.not_current.is_empty(), "is-not-current")
                .child(sentence(&words)),
        )
        .child(total.change().map(|change| figure(&locale.change(change.fraction()))))
        .html()
}
