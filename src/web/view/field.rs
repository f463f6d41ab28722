//! One of the seven fields of a company. It shows the text as typed, never rewritten under the
//! caret; a figure that was worked out stands in it without a line until it is typed over.

use capquake::document::row::Row;
use capquake::draft::Draft;
use capquake::language::Locale;
use capquake::model::event::{Event, Place};
use capquake::model::field_text;
use capquake::solve::{Quantity, Solution};
use yew::prelude::*;

use super::company_notes::notes_id;
use super::picture::shown_name;
use super::scene::typed;

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

/// Left to right until it holds an Arabic letter, so that both `24.49bn` and `24.49 مليار` read
/// as they are written.
pub(crate) fn direction(text: &str) -> &'static str {
    let is_arabic_letter = |c: char| matches!(c, '\u{0620}'..='\u{065F}' | '\u{066E}'..='\u{06D3}');
    if text.chars().any(is_arabic_letter) {
        "rtl"
    } else {
        "ltr"
    }
}

/// How a field stands: given or worked out, in doubt or not.
fn state(row: &Row, quantity: Quantity) -> Classes {
    let draft = row.draft(quantity);
    let mut classes = classes!(if draft.is_given() {
        "is-given"
    } else {
        "is-derived"
    });
    let contradicts = match row.solution() {
        Solution::Contradicted(clash) => {
            clash.quantity == quantity || clash.against.get(quantity).is_some()
        }
        _ => false,
    };
    if draft.problem().is_some() || draft.question().is_some() || contradicts {
        classes.push("is-doubtful");
    }
    classes
}

/// The label and the input of one quantity.
pub(crate) fn field(
    row: &Row,
    quantity: Quantity,
    locale: Locale,
    on_event: &Callback<Event>,
) -> Html {
    let place = Place {
        row: row.key().clone(),
        quantity,
    };
    let id = format!("{}-{}", row.key(), code(quantity));
    let text = shown_text(row, quantity, locale);
    let draft = row.draft(quantity);
    let typed_place = place.clone();
    let oninput = typed(
        on_event,
        Box::new(move |text| Event::Typed(typed_place.clone(), text)),
    );
    let onfocus = focused(on_event, Event::FieldEntered(place));
    let onblur = focused(on_event, Event::FieldLeft);
    let is_worked_out = matches!(draft, Draft::Empty) && !text.is_empty();
    let mut class = state(row, quantity);
    class.push(text.is_empty().then_some("is-empty"));
    let label = locale
        .phrases()
        .label(quantity, row.is_gain(), row.currency());
    let has_problem = draft.problem().is_some();
    html! {
        <>
            <label for={id.clone()}>
                <span class="visually-hidden">{ format!("{}: ", shown_name(locale, row)) }</span>
                { label }
                if is_worked_out {
                    <span class="visually-hidden">{ format!(" ({})", locale.words().worked_out) }</span>
                }
            </label>
            <input {id} {class} data-field={code(quantity)} type="text"
                inputmode="decimal" autocomplete="off" autocorrect="off" spellcheck="false"
                enterkeyhint="done" dir={direction(&text)} value={text.clone()}
                aria-invalid={has_problem.then_some("true")}
                aria-describedby={notes_id(row)} {oninput} {onfocus} {onblur} />
        </>
    }
}

fn focused(on_event: &Callback<Event>, event: Event) -> Callback<FocusEvent> {
    on_event.reform(move |_: FocusEvent| event.clone())
}

/// What cannot be told while figures contradict is a dash.
fn shown_text(row: &Row, quantity: Quantity, locale: Locale) -> String {
    let text = field_text(row, quantity, locale);
    let is_open_question = matches!(row.draft(quantity), Draft::Empty)
        && matches!(
            row.solution(),
            Solution::Contradicted(_) | Solution::Impossible { .. }
        );
    if is_open_question {
        "–".to_owned()
    } else {
        text
    }
}
