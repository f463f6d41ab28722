//! What a reader copies of the page: as text its numbers and names are kept apart by U+2066 to
//! U+2069, so that they read right in an Arabic sentence too. What is typed in the fields of a
//! table goes with it; what is copied inside of a field is left alone.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Element, Event, HtmlInputElement, Selection};

/// Where numbers are typed.
const FIELDS: &str = "input[type=text]";

/// Marks what is copied, for as long as it is kept.
pub(crate) fn mark_copies() -> Option<EventListener> {
    let window = super::window()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&window, "copy", options, |event| {
        if copy(event).is_some() {
            event.prevent_default();
        }
    }))
}

/// Fills the clipboard; nothing where the browser is to do it.
fn copy(event: &Event) -> Option<()> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    if target.closest("input, textarea, select").ok()?.is_some() {
        return None;
    }
    let selection = super::window()?.get_selection().ok()??;
    let clipboard = event.unchecked_ref::<ClipboardEvent>().clipboard_data()?;
    let fields = spelled_out(&selection)?;
    let copies = copies(&selection);
    for field in fields {
        field.remove();
    }
    let (text, html) = copies?;
    clipboard.set_data("text/plain", &text).ok()?;
    clipboard.set_data("text/html", &html).ok()
}

/// Puts what the selected fields hold beside them, as text, until it is copied: a selection has
/// the text of elements only.
fn spelled_out(selection: &Selection) -> Option<Vec<Element>> {
    let document = super::window()?.document()?;
    let fields = document.query_selector_all(&format!("{FIELDS}:not(.is-empty)")).ok()?;
    let mut texts = Vec::new();
    for place in 0..fields.length() {
        let field: HtmlInputElement = fields.get(place)?.unchecked_into();
        let is_selected = selection.contains_node_with_allow_partial_containment(&field, true);
        if is_selected.ok()? && field.get_client_rects().length() > 0 {
            let text = document.create_element("bdi").ok()?;
            text.set_attribute("dir", &field.dir()).ok()?;
            text.set_text_content(Some(&field.value()));
            field.after_with_node_1(&text).ok()?;
            texts.push(text);
        }
    }
    Some(texts)
}

/// The selection as text and as formatted text, in which tables stay tables.
fn copies(selection: &Selection) -> Option<(String, String)> {
    let text = marked(selection)?;
    let container = super::window()?.document()?.create_element("div").ok()?;
    let contents = selection.get_range_at(0).ok()?.clone_contents().ok()?;
    container.append_child(&contents).ok()?;
    let fields = container.query_selector_all(FIELDS).ok()?;
    for place in 0..fields.length() {
        fields.get(place)?.unchecked_into::<Element>().remove();
    }
    Some((text, container.inner_html()))
}

/// The text of a selection, with marks around whatever is isolated in it.
fn marked(selection: &Selection) -> Option<String> {
    let isolates = super::window()?.document()?.query_selector_all("bdi").ok()?;
    let selected = String::from(selection.to_string());
    let (mut text, mut rest) = (String::new(), selected.as_str());
    for place in 0..isolates.length() {
        let isolate: Element = isolates.get(place)?.unchecked_into();
        let selects =
            |partly| selection.contains_node_with_allow_partial_containment(&isolate, partly);
        let words = isolate.text_content()?;
        // What is not drawn is in the document, and not in the text of the selection.
        if !selects(true).ok()? || words.is_empty() || isolate.get_client_rects().length() == 0 {
            continue;
        }
        if let Some((before, after)) = rest.split_once(&words) {
            // Browsers let a selection begin and end inside of the outermost elements.
            let is_outermost = before.trim().is_empty() || after.trim().is_empty();
            if !is_outermost && !selects(false).ok()? {
                continue;
            }
            text.push_str(before);
            text.push(match isolate.get_attribute("dir").as_deref() {
                Some("rtl") => '\u{2067}',
                Some(_) => '\u{2066}',
                None => '\u{2068}',
            });
            text.push_str(&words);
            text.push('\u{2069}');
            rest = after;
        }
    }
    text.push_str(rest);
    Some(text)
}
