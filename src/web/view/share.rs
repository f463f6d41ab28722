//! The dialog that takes the page elsewhere: the link, the answer as text, the QR code.

pub(crate) mod text;

use capquake::link;
use capquake::model::event::Event;
use capquake::share::{Portion, Said, Share, Sharing};
use yew::prelude::*;

use super::element::{Element, element, fragment};
use super::scene::{Happening, Scene, clicked, happened};

/// By this the browser finds the dialog, to open and to close it.
pub(crate) const ID: &str = "share";

const TITLE: &str = "share-title";

/// The button that opens it.
pub(super) fn opener(scene: &Scene) -> Element {
    button(scene, "button.main-button[type=button][aria-haspopup=dialog]", Sharing::Asked)
        .child(scene.locale.words().share)
}

/// Empty until it is opened.
pub(super) fn share(scene: &Scene) -> Element {
    let on_close = Event::Shared(Sharing::Closed);
    let title = scene.model.share().map(|_| TITLE);
    element("dialog.share[id=share][closedby=any]")
        .with("aria-labelledby", title)
        .on(happened(Happening::Closed, scene.on_event, on_close))
        .child(scene.model.share().map(|share| content(scene, share)))
}

/// The id of the field that holds what can be copied.
pub(crate) fn field_id(portion: Portion) -> &'static str {
    match portion {
        Portion::Link => "share-link",
        Portion::Text => "share-text",
    }
}

fn content(scene: &Scene, share: &Share) -> Html {
    let words = scene.locale.words();
    let link = scene.model.share_link().unwrap_or_default();
    let text = text::text(scene.model, &link);
    let close = button(scene, "button.share-close[type=button]", Sharing::Closed)
        .with("aria-label", words.close_dialog)
        .child(
            element("svg[viewBox=0 0 24 24][width=24][height=24][aria-hidden=true]")
                .child(element("path[d=M5 5 19 19M19 5 5 19][stroke=currentColor]")),
        );
    fragment()
        .child(
            element("div.share-head")
                // The focus begins here, so that the dialog is read from its name on.
                .child(element("h2[tabindex=-1]").with("id", TITLE).child(words.share))
                .child(close),
        )
        .child(portion(
            scene,
            share,
            Portion::Link,
            element("input[type=text][dir=ltr]").value(link),
            [words.share_link, words.copy_link],
        ))
        .child(share.can_send.then(|| {
            button(scene, "button.word-button[type=button]", Sharing::SendAsked).child(words.send)
        }))
        .child(portion(
            scene,
            share,
            Portion::Text,
            element("textarea[rows=6]").value(text),
            [words.share_text, words.copy_text],
        ))
        .child(share.code.as_deref().map(|code| qr_code(words.qr_code, words.link_too_long, code)))
        // `src/shell/article.js` fills it.
        .child(
            element("section[id=share-article]")
                .with("data-link", link::complete(scene.model.document())),
        )
        .html()
}

/// A field with what can be copied, the button for it, and how it went.
fn portion(
    scene: &Scene,
    share: &Share,
    portion: Portion,
    field: Element,
    [label, ask]: [&'static str; 2],
) -> Element {
    let words = scene.locale.words();
    let said = share.said.filter(|(of, _)| *of == portion).map(|(_, said)| said);
    let has_copied = said == Some(Said::Copied);
    let id = field_id(portion);
    element("div.share-part")
        .child(element("label").with("for", id).child(label))
        .child(field.with("id", id).flag("readonly", true))
        .child(
            button(scene, "button.second-button[type=button]", Sharing::CopyAsked(portion))
                .child(if has_copied { words.copied } else { ask }),
        )
        .child(
            element("p[role=status]")
                .class(if has_copied { "visually-hidden" } else { "share-said" })
                .child(said.map(|_| if has_copied { words.copied } else { words.copy_refused })),
        )
}

/// Dark on light in every theme, since not every camera reads it the other way round.
fn qr_code(label: &'static str, too_long: &'static str, code: &str) -> Html {
    let Some((side, path)) = code.split_once(' ') else {
        return element("p.caption").child(too_long).html();
    };
    element("svg.qr-code[role=img]")
        .with("viewBox", format!("0 0 {side} {side}"))
        .with("aria-label", label)
        .child(element("path").with("d", path.to_owned()))
        .html()
}

fn button(scene: &Scene, selector: &'static str, sharing: Sharing) -> Element {
    element(selector).on(clicked(scene.on_event, Event::Shared(sharing)))
}
