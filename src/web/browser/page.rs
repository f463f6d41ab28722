//! The document around the program: its language, direction, theme and title.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, HtmlOptionElement};

fn document() -> Option<Document> {
    super::window()?.document()
}

/// The element that the program draws into.
pub(crate) fn root() -> Option<Element> {
    document()?.get_element_by_id("app")
}

/// The language that the page was delivered in, as a BCP 47 tag.
pub(crate) fn language() -> Option<String> {
    document()?.document_element()?.get_attribute("lang")
}

/// What the page says of itself, in an attribute `data-` of this name.
pub(crate) fn said(name: &str) -> String {
    let root = document().and_then(|document| document.document_element());
    root.and_then(|root| root.get_attribute(&format!("data-{name}"))).unwrap_or_default()
}

/// Sets language and direction of the whole page.
pub(crate) fn set_language(code: &str, direction: &str) {
    set_attribute("lang", code);
    set_attribute("dir", direction);
}

/// Says which link holds what is shown, to scripts around the program.
pub(crate) fn set_link(link: &str) {
    set_attribute("data-link", link);
}

/// Gives the focus to the element of this id.
pub(crate) fn focus(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element {
        let _ = element.unchecked_into::<HtmlElement>().focus();
    }
}

/// Sets the theme of the whole page.
pub(crate) fn set_theme(theme: &str) {
    set_attribute("data-theme", theme);
}

/// Sets a custom property of the style sheets for the whole page, or takes it away. A `style`
/// attribute would be refused by the policy.
pub(crate) fn set_property(name: &str, value: Option<&str>) {
    let root = document().and_then(|document| document.document_element());
    if let Some(style) = root.as_ref().and_then(JsCast::dyn_ref).map(HtmlElement::style) {
        let _ = match value {
            Some(value) => style.set_property(name, value),
            None => style.remove_property(name).map(drop),
        };
    }
}

/// Says that the program runs: the page answers, and what it shows is drawn.
pub(crate) fn set_running() {
    set_attribute("data-ready", "");
    set_attribute("data-running", "");
}

/// Lists show what they are told to. Once a person has chosen, a browser no longer looks at the
/// attribute that the page sets.
pub(crate) fn show_choices() {
    let chosen = document().and_then(|page| page.query_selector_all("option[selected]").ok());
    let Some(chosen) = chosen else { return };
    for place in 0..chosen.length() {
        if let Some(option) = chosen.get(place) {
            option.unchecked_into::<HtmlOptionElement>().set_selected(true);
        }
    }
}

/// Sets the title of the window.
pub(crate) fn set_title(title: &str) {
    if let Some(document) = document().filter(|document| document.title() != title) {
        document.set_title(title);
    }
}

/// Nothing happens where it has this value, so that no style is worked out again.
fn set_attribute(name: &str, value: &str) {
    let root = document().and_then(|document| document.document_element());
    let differs = |root: &Element| root.get_attribute(name).as_deref() != Some(value);
    if let Some(root) = root.filter(differs) {
        // A name that is valid here cannot be refused.
        let _ = root.set_attribute(name, value);
    }
}
