//! Digits and theme: words, of which one is pressed.

use capquake::document::Theme;
use capquake::language::Language;
use capquake::model::event::Event;
use capquake::number::digits::Digits;
use yew::prelude::*;

use super::scene::{Scene, clicked};

/// Two rows of toggles. Digits are offered where there is a choice: in Arabic.
pub(crate) fn controls(scene: &Scene) -> Html {
    let document = scene.document;
    let words = document.language.words();
    let toggle = |label: &'static str, is_pressed: bool, event: Event| {
        let onclick = clicked(scene.on_event, event);
        html! {
            <button type="button" class="toggle-word" aria-pressed={is_pressed.to_string()} {onclick}>
                { label }
            </button>
        }
    };
    let digits = |label, digits| {
        toggle(
            label,
            document.digits == digits,
            Event::DigitsChosen(digits),
        )
    };
    let theme = |label, theme| toggle(label, document.theme == theme, Event::ThemeChosen(theme));
    let has_digits = document.language == Language::Arabic || document.digits != Digits::Latin;
    html! {
        <div class="controls">
            if has_digits {
                <div class="toggles" role="group" aria-label={words.digits}>
                    <span class="toggles-label" aria-hidden="true">{ words.digits }</span>
                    { digits("123", Digits::Latin) }
                    { digits("١٢٣", Digits::ArabicIndic) }
                </div>
            }
            <div class="toggles" role="group" aria-label={words.theme}>
                <span class="toggles-label" aria-hidden="true">{ words.theme }</span>
                { theme(words.theme_auto, Theme::Auto) }
                { theme(words.theme_light, Theme::Light) }
                { theme(words.theme_dark, Theme::Dark) }
            </div>
        </div>
    }
}
