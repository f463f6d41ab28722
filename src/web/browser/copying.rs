//! Putting text into the clipboard, which a frame is often not allowed to.

use web_sys::js_sys::Object;

use super::promise::settled;

/// Copies the text, and calls back with whether it was allowed.
pub(crate) fn copy(text: &str, callback: impl Fn(bool) + 'static) {
    let clipboard = super::window().map(|window| window.navigator().clipboard());
    // Pages that came without encryption have none.
    match clipboard.filter(|clipboard| AsRef::<Object>::as_ref(clipboard).is_object()) {
        Some(clipboard) => settled(&clipboard.write_text(text), callback),
        None => callback(false),
    }
}
