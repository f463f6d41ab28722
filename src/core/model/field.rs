//! The fields for numbers: what stands in each, and how what is typed there is meant.

use rust_decimal::Decimal;

use super::event::Place;
use crate::document::claims;
use crate::document::row::Row;
use crate::document::{Document, HELD, WHAT_IF, rate_meaning};
use crate::draft::{Draft, Meaning};
use crate::language::Locale;
use crate::number::write::{Sign, percent};
use crate::solve::Quantity;

/// The text that stands in a field of a row: as typed, else the figure, given or worked out.
#[must_use]
pub fn figure_text(row: &Row, quantity: Quantity, locale: Locale) -> String {
    match row.draft(quantity) {
        Draft::Typed(typed) => typed.text.to_string(),
        Draft::Given(figure) => locale.field(*figure, row.meaning(quantity), row.currency()),
        Draft::Empty => row
            .shown()
            .and_then(|outcome| outcome.figure(quantity))
            .map(|figure| locale.derived_field(figure, row.meaning(quantity), row.currency()))
            .unwrap_or_default(),
    }
}

/// The text that stands in any other field: as typed, or a given figure as it is written there.
#[must_use]
pub fn text(place: &Place, draft: &Draft, locale: Locale) -> String {
    match draft {
        Draft::Empty => String::new(),
        Draft::Given(figure) => written(place, *figure, locale),
        Draft::Typed(typed) => typed.text.to_string(),
    }
}

/// Where the words around the field speak of a fall, a fall has no sign.
fn written(place: &Place, figure: Decimal, locale: Locale) -> String {
    let is_rise = figure > Decimal::ZERO;
    let figure = match place {
        Place::Claim(_, Quantity::Loss) => return locale.printed_field(figure),
        Place::Claim(..) if figure.is_sign_negative() => locale.printed_move(figure),
        Place::Claim(..) => locale.printed_change(figure),
        Place::WhatIf if is_rise => percent(figure, 2, Sign::Always, locale.digits),
        Place::WhatIf => percent(figure, 2, Sign::Never, locale.digits),
        _ => locale.exact(figure),
    };
    figure.number
}

/// The text that stands in a field, wherever it is.
pub(super) fn text_at(document: &Document, place: &Place, locale: Locale) -> String {
    let draft = match place {
        Place::Figure(row, quantity) => {
            let row = document.row(row);
            return row
                .map(|row| figure_text(row, *quantity, locale))
                .unwrap_or_default();
        }
        Place::SharesHeld(row) => document.row(row).map(|row| row.shares_held()),
        Place::Rate(currency) => document.rate(*currency),
        Place::WhatIf => Some(&document.what_if),
        Place::Claim(number, quantity) => {
            let claim = document.claims.get(*number);
            claim.map(|claim| claim.draft(*quantity))
        }
    };
    draft
        .map(|draft| text(place, draft, locale))
        .unwrap_or_default()
}

/// How a number in a field is meant; `None` where there is no such field.
pub(super) fn meaning(document: &Document, place: &Place) -> Option<Meaning> {
    Some(match place {
        Place::Figure(row, quantity) => document.row(row)?.meaning(*quantity),
        Place::SharesHeld(_) => HELD,
        Place::Rate(_) => rate_meaning(document.main_currency()),
        Place::WhatIf => WHAT_IF,
        Place::Claim(number, quantity) => {
            let claim = document.claims.get(*number);
            let row = claim.map_or_else(|| document.next_claimed(), |c| document.row(&c.row))?;
            claims::meaning(*quantity, row)
        }
    })
}

/// The signs that make a rise of a fall and a gain of a loss; the first is the usual one. Where
/// the words speak of a fall, a minus only says so again.
pub(super) fn reversing(meaning: Meaning) -> &'static str {
    match meaning.quantity {
        _ if !meaning.is_fall => "\u{2212}",
        Quantity::Change => "+",
        _ => "+\u{2212}",
    }
}
