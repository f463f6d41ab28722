//! The page in its compact form, for frames in articles: the parts that an embedder chose, and a
//! foot with the source and the way to the whole page.

use capquake::document::{Document, Frame, Part};
use capquake::link;
use capquake::sentence::Sentence;
use capquake::site::Page;
use yew::prelude::*;

use super::answer::{actions, answer};
use super::companies::companies;
use super::element::{Element, element, fragment};
use super::figure::sentence;
use super::masthead::language_link;
use super::picker::title;
use super::picture::picture;
use super::records::records;
use super::scene::Scene;
use super::summary;
use super::what_if::what_if;

/// Answer and picture, beside each other where there is room; below them the rest.
pub(crate) fn embed(scene: &Scene) -> Html {
    let parts = scene.document.frame.parts;
    let part = |part, draw: fn(&Scene) -> Html| parts.has(part).then(|| draw(scene));
    let has_hero = parts.has(Part::Hero);
    fragment()
        .child(
            element("main.embed story")
                .child(if has_hero {
                    answer_with_title(scene)
                } else {
                    element("h1.visually-hidden").child(summary::title(scene.model))
                })
                .child(part(Part::Picture, picture))
                .child(parts.has(Part::Table).then(|| table(scene)))
                .child(part(Part::WhatIf, what_if))
                .child(part(Part::Records, records))
                .child(actions(scene)),
        )
        .child(foot(scene))
        .html()
}

fn answer_with_title(scene: &Scene) -> Element {
    let title = scene.document.scenario.map(|scenario| title(scene.locale, scenario));
    element("div.embed-answer")
        .child(title.map(|title| element("p.kicker").child(sentence(&title))))
        .child(answer(scene))
}

/// A whole scenario is folded; rows that an embedder chose, or a table asked for, stand open.
fn table(scene: &Scene) -> Html {
    let opened = scene.model.opened();
    let is_whole =
        opened.scenario.is_some_and(|scenario| scenario.listings.len() == opened.rows.len());
    if !is_whole || opened.frame.parts.names(Part::Table) {
        return companies(scene);
    }
    element("details.embed-fold")
        .child(element("summary").child(scene.locale.words().companies))
        .child(companies(scene))
        .html()
}

fn foot(scene: &Scene) -> Html {
    let (locale, document) = (scene.locale, scene.document);
    let words = locale.words();
    let folder = Page::Full.folder(document.language);
    // On the whole page nothing is fixed, and everything is there.
    let free = Document { frame: Frame::default(), ..document.clone() };
    let link = link::write(&free);
    let mark = if link.is_empty() { "" } else { "#" };
    let whole = format!("{}{folder}{mark}{link}", scene.root);
    element("footer.embed-foot")
        .child(
            element("span.wordmark[lang=en][dir=ltr]")
                .child(
                    element("svg.drop[viewBox=0 0 16 16][width=16][height=16][aria-hidden=true]")
                        .child(element("path[d=M1 4h5l4 8h5]")),
                )
                .child("Capquake"),
        )
        .child(source(scene).map(|source| element("p").child(sentence(&locale.source(source)))))
        .child(language_link(scene))
        .child(
            element("a.whole-page[target=_blank][rel=noopener]")
                .with("href", whole)
                .child(words.change_figures)
                .child(element("span.visually-hidden").child(" ").child(words.new_tab)),
        )
        .html()
}

/// As the embedder says, else as the catalogue does.
fn source(scene: &Scene) -> Option<Sentence> {
    let document = scene.document;
    let own = &*document.frame.source;
    let of_catalogue = || {
        let source = document.scenario?.source.in_language(document.language);
        (!source.is_empty()).then(|| scene.locale.prose(source))
    };
    if own.is_empty() { of_catalogue() } else { Some(Sentence::name(&scene.locale.in_digits(own))) }
}
