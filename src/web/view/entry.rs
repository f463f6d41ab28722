//! What is typed into, and the label over it.

use std::rc::Rc;

use capquake::language::Locale;
use capquake::model::event::Event;
use capquake::model::field::text;
use yew::prelude::*;
use yew::virtual_dom::Listener;

use super::doubt::Field;
use super::element::{Child, Element, element};
use super::scene::{Happening, happened, typed};

/// An input for words.
pub(crate) fn text_input(text: String, oninput: Rc<dyn Listener>) -> Element {
    element("input[type=text][autocomplete=off]").value(text).on(oninput)
}

const NUMBER_INPUT: &str = "input[type=text][autocomplete=off][inputmode=decimal][autocorrect=off]\
    [spellcheck=false][enterkeyhint=done]";

/// The input of a field for a number as people write it. What is locked can be read, is passed by,
/// and nothing can be typed into it.
pub(crate) fn number_input(
    field: &Field,
    text: String,
    is_locked: bool,
    on_event: &Callback<Rc<Event>>,
) -> Element {
    let direction = direction(&text);
    let place = field.place.clone();
    let entered = happened(Happening::Entered, on_event, Event::FieldEntered(place.clone()));
    let oninput = typed(on_event, Box::new(move |text| Event::Typed(place.clone(), text)));
    let input = element(NUMBER_INPUT)
        .value(text)
        .on(oninput)
        .with("dir", direction)
        .with("aria-invalid", field.draft.problem().is_some().then_some("true"));
    if is_locked {
        return input.class("is-locked").flag("readonly", true).with("tabindex", "-1");
    }
    input.on(entered).on(happened(Happening::Left, on_event, Event::FieldLeft))
}

/// The same for a field that belongs to no row, with the text that stands there.
pub(crate) fn lone_input(field: &Field, locale: Locale, on_event: &Callback<Rc<Event>>) -> Element {
    number_input(field, text(&field.place, field.draft, locale), false, on_event)
}

/// Left to right until it holds an Arabic letter, so that both `24.49bn` and `24.49 مليار` read
/// as they are written. A sign in front would then be painted behind its number; only beside
/// ٠١٢ that is its place, as Arabic has it.
fn direction(text: &str) -> &'static str {
    let is_sign =
        |c| matches!(c, '+' | '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE63}' | '\u{FF0D}');
    let is_arabic_letter = |c: char| matches!(c, '\u{0620}'..='\u{065F}' | '\u{066E}'..='\u{06D3}');
    let unsigned = text.trim_start().strip_prefix(is_sign).unwrap_or_default().trim_start();
    let is_signed_latin = unsigned.starts_with(|c: char| !matches!(c, '\u{0600}'..='\u{06EF}'));
    if text.chars().any(is_arabic_letter) && !is_signed_latin { "rtl" } else { "ltr" }
}

/// An input or a list with its label over it.
pub(crate) fn labelled(id: String, label: impl Child, entry: Element) -> Element {
    element("div.detail")
        .child(element("label").with("for", id.clone()).child(label))
        .child(entry.with("id", id))
}

/// One of the choices of a list.
pub(crate) fn option(code: String, is_selected: bool, label: String) -> Html {
    element("option").with("value", code).flag("selected", is_selected).child(label).html()
}
