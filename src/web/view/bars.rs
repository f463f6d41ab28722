//! A bar as a drawing whose width is a part of the box around it. It runs with the reading.

use capquake::number::write::{plain, rounded};
use rust_decimal::Decimal;
use yew::prelude::*;

/// A bar as long as this part of its box, 0 ..= 1 and more where it may leave the box.
pub(crate) fn bar(part: Decimal, class: &'static str) -> Html {
    html! {
        <svg class={classes!("bar", class)} width={percent(part)} height="100%" aria-hidden="true">
            <rect width="100%" height="100%" />
        </svg>
    }
}

/// A part as CSS and SVG have it: `45.2%`.
pub(crate) fn percent(part: Decimal) -> String {
    format!("{}%", plain(rounded(part * Decimal::ONE_HUNDRED, 2)))
}

/// One amount as a part of another; nothing where that is nothing.
pub(crate) fn part_of(amount: Decimal, whole: Decimal) -> Decimal {
    amount.checked_div(whole).unwrap_or_default()
}
