//! A bar as a drawing whose width is a part of the box around it. It runs with the reading.

use capquake::number::arithmetic::{quotient, times};
use capquake::number::write::{plain, rounded};
use rust_decimal::Decimal;
use yew::prelude::*;

use super::element::{Element, element};

/// A bar as long as this part of its box, 0 ..= 1 and more where it may leave the box.
pub(crate) fn bar(part: Decimal, class: &'static str) -> Html {
    element("svg.bar[height=100%][aria-hidden=true]")
        .class(class)
        .with("width", percent(part))
        .child(element("rect[width=100%][height=100%]"))
        .html()
}

/// A line in a drawing, from one place to another: across as a part of the width, down in pixels.
pub(crate) fn line(
    class: &'static str,
    (x1, y1): (String, &'static str),
    (x2, y2): (String, &'static str),
) -> Element {
    element("line").class(class).with("x1", x1).with("x2", x2).with("y1", y1).with("y2", y2)
}

/// A part as CSS and SVG have it: `45.2%`.
pub(crate) fn percent(part: Decimal) -> String {
    format!("{}%", plain(rounded(times(part, Decimal::ONE_HUNDRED), 2)))
}

/// One amount as a part of another; nothing where that is nothing.
pub(crate) fn part_of(amount: Decimal, whole: Decimal) -> Decimal {
    quotient(amount, whole).unwrap_or_default()
}
