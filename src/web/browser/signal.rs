//! Words between the program and the scripts beside it: events of the document that carry a text.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit};

/// Tells whoever listens.
pub(crate) fn tell(name: &str, text: &str) {
    let init = CustomEventInit::new();
    init.set_detail(&JsValue::from_str(text));
    let document = super::window().and_then(|window| window.document());
    let event = CustomEvent::new_with_event_init_dict(name, &init).ok();
    if let Some((document, event)) = document.zip(event) {
        // Refused only for events that are on their way already.
        let _ = document.dispatch_event(&event);
    }
}

/// Calls back with each text that is told.
pub(crate) fn on_told(
    name: &'static str,
    callback: impl Fn(String) + 'static,
) -> Option<EventListener> {
    let document = super::window()?.document()?;
    Some(EventListener::new(&document, name, move |event| {
        let detail = event.unchecked_ref::<CustomEvent>().detail();
        if let Some(text) = detail.as_string() {
            callback(text);
        }
    }))
}
