//! The only way a number reaches the page: isolated, with the exact amount behind it.

use capquake::language::phrases::Course;
use capquake::number::figure::Figure;
use capquake::number::write::plain;
use capquake::sentence::{Part, Sentence};
use yew::prelude::*;

use super::element::{each, element, fragment, text};

/// A number in its isolate; its unit, being words, stands outside of it.
pub(crate) fn figure(figure: &Figure) -> Html {
    element("data.figure").with("value", plain(figure.exact)).child(isolated(figure)).html()
}

/// A number that tests and embedders find by its name.
pub(crate) fn named_figure(figure: &Figure, name: &'static str) -> Html {
    element("data.figure")
        .with("value", plain(figure.exact))
        .with("data-figure", name)
        .child(isolated(figure))
        .html()
}

fn isolated(figure: &Figure) -> Html {
    fragment()
        .child(element("bdi[dir=ltr]").child(figure.number.clone()))
        .child((!figure.unit.is_empty()).then(|| {
            fragment().child(" ").child(element("span.unit").child(figure.unit.clone())).html()
        }))
        .html()
}

/// A sentence, each of its parts set in its own way.
pub(crate) fn sentence(sentence: &Sentence) -> Html {
    each(sentence.0.iter().map(part))
}

fn part(part: &Part) -> Html {
    match part {
        Part::Words(words) => text(words.clone()),
        Part::Strong(words) => element("strong").child(text(words.clone())).html(),
        Part::Figure(number) => figure(number),
        Part::Outcome(number) => {
            let class = course_class(Course::of_loss(number.exact));
            element("span.outcome").class(class).child(figure(number)).html()
        }
        Part::Day(date, written) => {
            element("time").with("datetime", date.to_iso()).child(sentence(written)).html()
        }
        Part::Name(name) => element("bdi").child(name.clone()).html(),
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
    element("span.arrow[aria-hidden=true]").class(course_class(course)).child(arrow).html()
}

/// From before to after, in the direction of reading. The arrow is a drawing that mirrors.
pub(crate) fn from_to(before: Html, to: &'static str, after: Html) -> Html {
    element("span.from-to")
        .child(before)
        // Spaces at the edges of what is hidden would be left out where it is copied.
        .child(element("span.visually-hidden").child(format!("\u{A0}{to}\u{A0}")))
        .child(
            element("svg.to[viewBox=0 0 24 12][width=24][height=12][aria-hidden=true]")
                .child(
                    element("path[d=M2 6H21M16 1.5 21 6l-5 4.5][fill=none][stroke=currentColor][stroke-width=1.25]"),
                ),
        )
        .child(after)
        .html()
}
