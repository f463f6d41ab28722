//! Ctrl or ⌘ with Z: undo; with Shift: redo.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

/// What was pressed.
#[derive(Clone, Copy)]
pub(crate) enum Shortcut {
    /// Ctrl+Z or ⌘Z.
    Undo,
    /// The same with Shift, or Ctrl+Y.
    Redo,
}

/// Calls back in place of the browser's own undo, which knows single fields only.
pub(crate) fn on_shortcut(callback: impl Fn(Shortcut) + 'static) -> Option<EventListener> {
    let window = super::window()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&window, "keydown", options, move |event| {
        if let Some(shortcut) = event.dyn_ref().and_then(shortcut) {
            event.prevent_default();
            callback(shortcut);
        }
    }))
}

fn shortcut(event: &KeyboardEvent) -> Option<Shortcut> {
    if !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
        return None;
    }
    match (event.key().as_str(), event.code().as_str(), event.shift_key()) {
        // By its place on the keyboard too: an Arabic layout has ئ there.
        ("z" | "Z", _, is_redo) | (_, "KeyZ", is_redo) => {
            Some(if is_redo { Shortcut::Redo } else { Shortcut::Undo })
        }
        ("y" | "Y", ..) => Some(Shortcut::Redo),
        _ => None,
    }
}
