//! Keys at a field, for keypads that have only digits.

use std::rc::Rc;

use capquake::draft::Draft;
use capquake::language::Locale;
use capquake::model::event::{Event, Place};
use capquake::number::read::read;
use capquake::number::scale::Scale;
use capquake::solve::Quantity;
use yew::prelude::*;
use yew::virtual_dom::Listener;

use super::element::{each, element};
use super::scene::{Happening, clicked, on};

/// The keys of a field: scale words, and the sign.
pub(crate) fn keys(
    place: &Place,
    draft: &Draft,
    locale: Locale,
    on_event: &Callback<Rc<Event>>,
) -> Html {
    let pressed = match draft {
        Draft::Typed(typed) => read(&typed.text).ok().and_then(|reading| reading.exponent),
        _ => None,
    };
    let scale_keys = Scale::ALL.map(|scale| {
        let onclick = clicked(on_event, Event::ScalePressed(place.clone(), scale));
        let (letter, word) = (locale.scale_letter(scale), locale.scale_name(scale));
        key(letter, word, Some(pressed == Some(scale.exponent().cast_signed())), onclick)
    });
    let onclick = clicked(on_event, Event::SignPressed(place.clone()));
    element("div.keys[role=group]")
        .with("aria-label", locale.words().scale_keys)
        .on(keeping_focus())
        .child((place.quantity() != Quantity::Change).then(|| each(scale_keys.into_iter())))
        .child(key("±", locale.words().sign, None, onclick))
        .html()
}

/// A press must not take the focus from the field: what is shown for it would go, and whatever
/// stands below would move away under the pointer.
pub(crate) fn keeping_focus() -> Rc<dyn Listener> {
    on(Happening::Pressed, |event| event.prevent_default())
}

fn key(
    letter: &'static str,
    word: &'static str,
    is_pressed: Option<bool>,
    onclick: Rc<dyn Listener>,
) -> Html {
    element("button.key[type=button][tabindex=-1]")
        .with("aria-pressed", is_pressed.map(|is_pressed| is_pressed.to_string()))
        .on(onclick)
        .child((!letter.is_empty()).then(|| element("b[aria-hidden=true]").child(letter)))
        .child(element("span").child(word))
        .html()
}
