//! What the browser does in its own time, and whether it did.

use std::rc::Rc;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;
use web_sys::js_sys::Promise;

/// Calls back once: with whether the promise was kept.
pub(super) fn settled(promise: &Promise, callback: impl Fn(bool) + 'static) {
    let callback = Rc::new(callback);
    let [kept, broken] = [true, false].map(|is_kept| {
        let callback = callback.clone();
        Closure::<dyn FnMut(JsValue)>::new(move |_| callback(is_kept))
    });
    let _ = promise.then2(&kept, &broken);
    // A few bytes for each press of a button.
    kept.forget();
    broken.forget();
}
