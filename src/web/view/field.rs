//! One of the seven fields of a company. It shows the text as typed, never rewritten under the
//! caret; a figure that was worked out stands in it without a line until it is typed over.

use std::rc::Rc;

use capquake::document::row::Row;
use capquake::draft::Draft;
use capquake::language::Locale;
use capquake::model::event::Event;
use capquake::model::field::figure_text;
use capquake::solve::{Quantity, Solution};
use yew::prelude::*;

use super::company_notes::{self, notes_id};
use super::element::{element, fragment};
use super::entry::number_input;
use super::picture::shown_name;

/// A quantity as the attribute `data-field` has it.
pub(crate) fn code(quantity: Quantity) -> &'static str {
    match quantity {
        Quantity::PriceBefore => "price-before",
        Quantity::PriceAfter => "price-after",
        Quantity::Change => "change",
        Quantity::Shares => "shares",
        Quantity::CapBefore => "cap-before",
        Quantity::CapAfter => "cap-after",
        Quantity::Loss => "loss",
    }
}

/// Whether the figure of a field is in doubt.
fn is_doubtful(row: &Row, quantity: Quantity) -> bool {
    let draft = row.draft(quantity);
    let contradicts = match row.solution() {
        Solution::Contradicted(clash) => {
            clash.quantity == quantity || clash.against.get(quantity).is_some()
        }
        _ => false,
    };
    draft.problem().is_some() || draft.question().is_some() || contradicts
}

/// So many characters its column has room for; a text that is longer is set smaller.
fn room(quantity: Quantity) -> usize {
    match quantity {
        Quantity::Shares => 14,
        Quantity::Change | Quantity::Loss => 7,
        _ => 8,
    }
}

/// The label and the input of one quantity.
pub(crate) fn field(
    row: &Row,
    quantity: Quantity,
    locale: Locale,
    is_locked: bool,
    on_event: &Callback<Rc<Event>>,
) -> Html {
    let id = format!("{}-{}", row.key(), code(quantity));
    let text = shown_text(row, quantity, locale);
    let draft = row.draft(quantity);
    let is_worked_out = matches!(draft, Draft::Empty) && !text.is_empty();
    let label = locale.label(quantity, row.is_gain(), row.currency());
    let field = company_notes::field(row, quantity);
    let input = number_input(&field, text.clone(), is_locked, on_event)
        .with("id", id.clone())
        .class(if draft.is_given() { "is-given" } else { "is-derived" })
        .class_if(is_doubtful(row, quantity), "is-doubtful")
        .class_if(text.is_empty(), "is-empty")
        .class_if(text.chars().count() > room(quantity), "is-long")
        .with("data-field", code(quantity))
        .with("aria-describedby", notes_id(row));
    fragment()
        .child(
            element("label")
                .with("for", id)
                .child(
                    element("span.visually-hidden")
                        .child(element("bdi").child(shown_name(locale, row)))
                        .child(": "),
                )
                .child(label)
                .child(is_worked_out.then(|| {
                    element("span.visually-hidden")
                        .child(format!(" ({})", locale.words().worked_out))
                })),
        )
        .child(input)
        .html()
}

/// What cannot be told while figures contradict is a dash.
fn shown_text(row: &Row, quantity: Quantity, locale: Locale) -> String {
    let text = figure_text(row, quantity, locale);
    let is_open_question = matches!(row.draft(quantity), Draft::Empty)
        && matches!(row.solution(), Solution::Contradicted(_) | Solution::Impossible { .. });
    if is_open_question { "–".to_owned() } else { text }
}
