//! The address of the page: its fragment is read, replaced and listened to, never pushed.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, HashChangeEvent};

/// The part after `#`, without it.
pub(crate) fn fragment() -> String {
    let hash = super::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
}

/// The address of the site, from the path of its root. The edition in one file is told it.
pub(crate) fn site(root: &str) -> String {
    let told = super::page::said("site");
    if !told.is_empty() {
        return told;
    }
    let origin = super::window().and_then(|window| window.location().origin().ok());
    origin.unwrap_or_default() + root
}

/// The address as the program last saw it. Another one is a link that was followed, of which the
/// browser tells a moment later.
#[derive(Clone)]
pub(crate) struct Address {
    seen: Rc<RefCell<String>>,
}

impl Address {
    pub(crate) fn new() -> Self {
        Self { seen: Rc::new(RefCell::new(fragment())) }
    }

    /// Replaces the address, unless a link was followed meanwhile: written over, it could not be
    /// followed again. `path` is relative to the current one. Where the path may not be changed,
    /// in a sandboxed frame, the fragment alone is. Both may be denied without harm.
    pub(crate) fn replace(&self, path: &str, fragment: &str) {
        if !self.is_followed() {
            replace(path, fragment);
            self.see();
        }
    }

    /// Calls back with the new fragment when a link, Back or the reader changes it. A jump to a
    /// part of the page is no link: the page moves there, and the address stays what it was.
    /// Scripts around the program hand it a link as the detail of such an event. Whoever followed
    /// a link before is heard at once.
    pub(crate) fn on_fragment(&self, callback: impl Fn(String) + 'static) -> Option<EventListener> {
        let window = super::window()?;
        let now = fragment();
        if self.is_followed() && !is_part(&now) {
            callback(now);
        }
        let address = self.clone();
        Some(EventListener::new(&window, "hashchange", move |event| {
            let handed =
                event.dyn_ref::<CustomEvent>().and_then(|event| event.detail().as_string());
            let change = event.dyn_ref::<HashChangeEvent>();
            // Not as the address is now: another script may have written over it.
            let changed = || Some(change?.new_url().split_once('#')?.1.to_owned());
            let fragment = handed.or_else(changed).unwrap_or_default();
            let jump = change.filter(|_| is_part(&fragment));
            if let Some(jump) = jump {
                restore(&jump.old_url());
            }
            if change.is_some() {
                address.see();
            }
            if jump.is_none() {
                callback(fragment);
            }
        }))
    }

    fn see(&self) {
        self.seen.replace(fragment());
    }

    /// Looked at once: a script may write what the browser never tells of.
    fn is_followed(&self) -> bool {
        let now = fragment();
        self.seen.replace(now.clone()) != now
    }
}

/// Whether it names a part of the page.
fn is_part(fragment: &str) -> bool {
    !fragment.is_empty() && !fragment.contains('=')
}

fn replace(path: &str, fragment: &str) {
    let Some(history) = super::window().and_then(|window| window.history().ok()) else {
        return;
    };
    // What a host asked for in the query stays in the address.
    let query = super::window().and_then(|window| window.location().search().ok());
    let query = query.unwrap_or_default();
    let hash = if fragment.is_empty() { String::new() } else { format!("#{fragment}") };
    let replace = |url: &str| history.replace_state_with_url(&JsValue::NULL, "", Some(url));
    if replace(&format!("{path}{query}{hash}")).is_err() {
        let _ = replace(if hash.is_empty() { "#" } else { &hash });
    }
}

fn restore(address: &str) {
    if let Some(history) = super::window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
    }
}
