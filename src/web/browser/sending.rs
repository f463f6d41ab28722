//! Handing a link on to another program of the reader's device. Few desktops can.

use wasm_bindgen::JsValue;
use web_sys::ShareData;
use web_sys::js_sys::Reflect;

use super::promise::settled;

/// Whether this browser can.
pub(crate) fn is_possible() -> bool {
    let window = super::window();
    window.is_some_and(|window| {
        Reflect::has(&window.navigator(), &JsValue::from_str("share")).unwrap_or_default()
    })
}

/// Asks where to. That the reader changes their mind is no failure.
pub(crate) fn send(title: &str, link: &str) {
    if let Some(window) = super::window() {
        let what = ShareData::new();
        what.set_title(title);
        what.set_url(link);
        settled(&window.navigator().share_with_data(&what), |_| ());
    }
}
