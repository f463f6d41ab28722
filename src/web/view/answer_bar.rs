//! On a phone, the answer while a field has the focus.

use std::rc::Rc;

use capquake::language::Locale;
use capquake::language::phrases::Course;
use capquake::report::Report;
use yew::prelude::*;

use super::figure::{course_class, figure, sentence};

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) locale: Locale,
    pub(crate) report: Rc<Report>,
}

/// Repeats what the headline says, so it is not read out a second time.
#[component]
pub(crate) fn AnswerBar(props: &Props) -> Html {
    let locale = props.locale;
    let Some(total) = props.report.total() else { return Html::default() };
    let course = Course::of_loss(total.loss());
    let amount = locale.headline_money(total.loss(), total.currency);
    let words = locale.phrases().outcome(locale, course, amount);
    html! {
        <div class="answer-bar" aria-hidden="true">
            <span class={classes!("answer-bar-figure", course_class(course))}>
                { sentence(&words) }
            </span>
            if let Some(change) = total.change() {
                { figure(&locale.change(change.fraction())) }
            }
        </div>
    }
}
