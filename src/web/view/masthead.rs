//! Wordmark, seismogram, the other language, digits and theme.

use capquake::model::event::Event;
use yew::prelude::*;

use super::controls::controls;
use super::element::element;
use super::scene::{Scene, followed};

/// The head of the page. The rule under it begins as a trace that drops.
pub(crate) fn masthead(scene: &Scene) -> Html {
    let words = scene.locale.words();
    element("header.masthead")
        .child(element("span.wordmark[lang=en][dir=ltr]").child("Capquake"))
        .child(trace())
        .child(element("span.rule[aria-hidden=true]"))
        .child(language_link(scene))
        .child(element("div.controls-wide").child(controls(scene)))
        .child(
            element("details.controls-menu")
                .child(
                    element("summary")
                        .with("aria-label", words.digits_and_theme)
                        .with("title", words.digits_and_theme)
                        .child(sliders()),
                )
                .child(controls(scene)),
        )
        .html()
}

/// A link that works without the program, and keeps everything typed with it.
pub(crate) fn language_link(scene: &Scene) -> Html {
    let other = scene.document.language.other();
    let answer = scene.model.answer();
    let link = &answer.fragment;
    let mark = if link.is_empty() { "" } else { "#" };
    let href = format!("{}{}{mark}{link}", scene.root, answer.page.folder(other));
    let onclick = followed(scene.on_event, Event::LanguageChosen(other));
    element("a.language")
        .with("href", href)
        .with("lang", other.code())
        .with("hreflang", other.code())
        .on(onclick)
        .child(other.words().language_name)
        .html()
}

fn trace() -> Html {
    element("svg.trace[viewBox=0 0 104 44][width=104][height=44][aria-hidden=true]")
        .child(element("path[d=M0 17H24l2.5-4 3.5 7.5 3.5-9 4 12 3-6.5h5l3.5-4 3.5 4h4]"))
        .child(element("path.drop[d=M56.5 17 61.5 2.5 69.5 42.5 75 17.5]"))
        .child(element("path[d=M75 17.5 79 34.5l4-12.5 3.5 8 3.5-5 2.5 2H104]"))
        .html()
}

fn sliders() -> Html {
    element("svg.sliders[viewBox=0 0 24 24][width=24][height=24][aria-hidden=true]")
        .child(element("path[d=M3 8h10M19 8h2M3 16h2M11 16h10]"))
        .child(element("circle[cx=16][cy=8][r=2.5]"))
        .child(element("circle[cx=8][cy=16][r=2.5]"))
        .html()
}
