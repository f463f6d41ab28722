//! Wordmark, seismogram, the other language, digits and theme.

use capquake::language::Language;
use capquake::link;
use capquake::model::event::Event;
use yew::prelude::*;

use super::controls::controls;
use super::scene::{Scene, followed};

/// The head of the page. The rule under it begins as a trace that drops.
pub(crate) fn masthead(scene: &Scene) -> Html {
    let words = scene.locale.words();
    html! {
        <header class="masthead">
            <span class="wordmark" lang="en" dir="ltr">{ "Capquake" }</span>
            { trace() }
            <span class="rule" aria-hidden="true"></span>
            { language_link(scene) }
            <div class="controls-wide">{ controls(scene) }</div>
            <details class="controls-menu">
                <summary aria-label={words.digits_and_theme} title={words.digits_and_theme}>
                    { sliders() }
                </summary>
                { controls(scene) }
            </details>
        </header>
    }
}

/// A link that works without the program, and keeps everything typed with it.
fn language_link(scene: &Scene) -> Html {
    let document = scene.document;
    let other = document.language.other();
    let folder = match other {
        Language::English => "../",
        Language::Arabic => "ar/",
    };
    let link = link::write(document);
    let href = if link.is_empty() {
        folder.to_owned()
    } else {
        format!("{folder}#{link}")
    };
    let onclick = followed(scene.on_event, Event::LanguageChosen(other));
    html! {
        <a class="language" {href} lang={other.code()} hreflang={other.code()} {onclick}>
            { other.words().language_name }
        </a>
    }
}

fn trace() -> Html {
    html! {
        <svg class="trace" viewBox="0 0 104 44" width="104" height="44" aria-hidden="true">
            <path d="M0 17H20l3-3 3 6 3-8 4 11 4-18" />
            <path class="drop" d="M37 5 47 41" />
            <path d="M47 41 54 18l5 14 4-8 3 5 3-2H104" />
        </svg>
    }
}

fn sliders() -> Html {
    html! {
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" class="sliders">
            <path d="M3 8h10M19 8h2M3 16h2M11 16h10" />
            <circle cx="16" cy="8" r="2.5" />
            <circle cx="8" cy="16" r="2.5" />
        </svg>
    }
}
