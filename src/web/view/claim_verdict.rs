//! Verdicts on printed figures, each with its sign, and what the figures would mean.

use capquake::claim::{Basis, Check, Verdict};
use capquake::language::Locale;
use capquake::language::phrases::Claimed;
use capquake::solve::Quantity;
use yew::prelude::*;

use super::element::{Element, element, fragment};
use super::figure::sentence;

/// The verdict on one figure and what it would mean, of the article's figures only where the
/// close contradicts them.
pub(crate) fn verdict(locale: Locale, check: &Check, of: Claimed, is_articles: bool) -> Element {
    let (verdict, basis) = match of.quantity {
        Quantity::Loss => (check.loss, Basis::Loss),
        _ => (check.change, Basis::Change),
    };
    let is_rise = of.figure.is_sign_negative() == (of.quantity == Quantity::Loss);
    let (sign, is_contradicted) = match verdict {
        None => ("–", false),
        Some(Verdict::Agrees(by)) => (if by.is_zero() { "=" } else { "≈" }, false),
        Some(Verdict::Differs(_)) => (if is_rise { "▲" } else { "▼" }, false),
        Some(Verdict::DuringTheDay) => ("◷", false),
        Some(Verdict::Less { .. } | Verdict::Contradicted(_)) => ("×", true),
    };
    let is_impossible = check.is_more_than_all && of.quantity == Quantity::Loss;
    let said = if is_impossible { locale.more_than_all() } else { locale.verdict(verdict, of) };
    let has_meaning = is_contradicted || !is_articles;
    fragment()
        .child(
            element("div.claim-line")
                .class_if(is_contradicted, "is-bold")
                .child(element("span.claim-sign[aria-hidden=true]").child(sign))
                .child(sentence(&said)),
        )
        .child(has_meaning.then(|| meaning(locale, check, basis, of)))
}

/// What the figure would mean, in a line of its own.
pub(crate) fn meaning(locale: Locale, check: &Check, basis: Basis, of: Claimed) -> Option<Html> {
    let said = locale.would_mean(check, basis, of)?;
    Some(element("div.claim-meaning").child(sentence(&said)).html())
}
