//! Digits and theme: words, of which one is pressed.

use capquake::document::Theme;
use capquake::language::Language;
use capquake::model::event::Event;
use capquake::number::digits::Digits;
use yew::prelude::*;

use super::element::element;
use super::scene::{Scene, clicked};

/// Two rows of toggles. Digits are offered where there is a choice: in Arabic.
pub(crate) fn controls(scene: &Scene) -> Html {
    let document = scene.document;
    let words = document.language.words();
    let toggle = |label: &'static str, is_pressed: bool, event: Event| {
        let onclick = clicked(scene.on_event, event);
        element("button.toggle-word[type=button]")
            .with("aria-pressed", is_pressed.to_string())
            .on(onclick)
            .child(element("bdi").child(label))
            .html()
    };
    let digits =
        |label, digits| toggle(label, document.digits == digits, Event::DigitsChosen(digits));
    let theme = |label, theme| toggle(label, document.theme == theme, Event::ThemeChosen(theme));
    let has_digits = document.language == Language::Arabic || document.digits != Digits::Latin;
    element("div.controls")
        .child(has_digits.then(|| {
            element("div.toggles[role=group]")
                .with("aria-label", words.digits)
                .child(element("span.toggles-label[aria-hidden=true]").child(words.digits))
                .child(digits("123", Digits::Latin))
                .child(digits("١٢٣", Digits::ArabicIndic))
        }))
        .child(
            element("div.toggles[role=group]")
                .with("aria-label", words.theme)
                .child(element("span.toggles-label[aria-hidden=true]").child(words.theme))
                .child(theme(words.theme_auto, Theme::Auto))
                .child(theme(words.theme_light, Theme::Light))
                .child(theme(words.theme_dark, Theme::Dark)),
        )
        .html()
}
