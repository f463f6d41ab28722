//! The only way a number reaches the page: isolated, with the exact amount behind it.

use capquake::language::phrases::Course;
use capquake::number::figure::Figure;
use capquake::number::write::plain;
use capquake::sentence::{Part, Sentence};
use yew::prelude::*;

/// A number in its isolate; its unit, being words, stands outside of it.
pub(crate) fn figure(figure: &Figure) -> Html {
    html! {
        <data class="figure" value={plain(figure.exact)}>{ isolated(figure) }</data>
    }
}

/// A number that tests and embedders find by its name.
pub(crate) fn named_figure(figure: &Figure, name: &'static str) -> Html {
    html! {
        <data class="figure" value={plain(figure.exact)} data-figure={name}>
            { isolated(figure) }
        </data>
    }
}

fn isolated(figure: &Figure) -> Html {
    html! {
        <>
            <bdi dir="ltr">{ figure.number.clone() }</bdi>
            if !figure.unit.is_empty() {
                { " " }<span class="unit">{ figure.unit.clone() }</span>
            }
        </>
    }
}

/// A sentence, each of its parts set in its own way.
pub(crate) fn sentence(sentence: &Sentence) -> Html {
    sentence.0.iter().map(part).collect()
}

fn part(part: &Part) -> Html {
    match part {
        Part::Words(words) => html! { { words.clone() } },
        Part::Strong(words) => html! { <strong>{ words.clone() }</strong> },
        Part::Figure(number) => figure(number),
        Part::Outcome(number) => {
            let class = course_class(Course::of_loss(number.exact));
            html! { <span class={classes!("outcome", class)}>{ figure(number) }</span> }
        }
        Part::Name(name) => html! { <bdi>{ name.clone() }</bdi> },
    }
}

/// The class that colours a loss or a gain. Words, signs and arrows say it too.
pub(crate) fn course_class(course: Course) -> &'static str {
    match course {
        Course::Lost => "is-loss",
        Course::Gained => "is-gain",
        Course::Unchanged => "is-unchanged",
    }
}

/// The arrow beside an amount: down for a loss, up for a gain.
pub(crate) fn arrow(course: Course) -> Html {
    let arrow = match course {
        Course::Lost => "▼",
        Course::Gained => "▲",
        Course::Unchanged => "",
    };
    html! { <span class={classes!("arrow", course_class(course))} aria-hidden="true">{ arrow }</span> }
}

/// From before to after, in the direction of reading. The arrow is a drawing that mirrors.
pub(crate) fn from_to(before: Html, to: &'static str, after: Html) -> Html {
    html! {
        <span class="from-to">
            { before }
            <span class="visually-hidden">{ format!(" {to} ") }</span>
            <svg class="to" viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
                <path d="M2 6H21M16 1.5 21 6l-5 4.5" fill="none" stroke="currentColor"
                    stroke-width="1.25" />
            </svg>
            { after }
        </span>
    }
}
