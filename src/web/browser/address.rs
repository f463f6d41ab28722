//! The address of the page: its fragment is read, replaced and listened to, never pushed.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, HashChangeEvent};

/// The part after `#`, without it.
fn fragment() -> String {
    let href = super::window().and_then(|window| window.location().href().ok());
    fragment_of(&href.unwrap_or_default())
}

fn fragment_of(address: &str) -> String {
    address.split_once('#').map_or("", |(_, fragment)| fragment).to_owned()
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
    /// The whole address that a jump to a part of the page took the place of; empty without one.
    left: Rc<RefCell<String>>,
}

impl Address {
    /// What a jump before the program took the place of, the first script of the page tells.
    pub(crate) fn new() -> Self {
        let left = super::page::said("left");
        let address = Self { seen: Rc::default(), left: Rc::new(RefCell::new(left)) };
        address.seen.replace(address.link());
        address
    }

    /// The fragment of what the page is to show.
    pub(crate) fn link(&self) -> String {
        if self.is_left() { fragment_of(&self.left.borrow()) } else { fragment() }
    }

    /// Replaces the address, unless a link was followed meanwhile: written over, it could not be
    /// followed again. `path` is relative to the current one. Where the path may not be changed,
    /// in a sandboxed frame, the fragment alone is. Both may be denied without harm.
    pub(crate) fn replace(&self, path: &str, fragment: &str) {
        if self.is_followed() {
            return;
        }
        self.left.take();
        // What a host asked for in the query stays in the address.
        let query = super::window().and_then(|window| window.location().search().ok());
        let query = query.unwrap_or_default();
        let hash = if fragment.is_empty() { String::new() } else { format!("#{fragment}") };
        if !self.put(&format!("{path}{query}{hash}")) {
            self.put(if hash.is_empty() { "#" } else { &hash });
        }
    }

    /// Whether a jump took the place of what is to be there.
    pub(crate) fn is_left(&self) -> bool {
        !self.left.borrow().is_empty()
    }

    /// Puts back what a jump took the place of.
    pub(crate) fn put_back(&self) {
        if self.is_left() && !self.is_followed() {
            self.put(&self.left.take());
        }
    }

    fn put(&self, address: &str) -> bool {
        let history = super::window().and_then(|window| window.history().ok());
        let is_put = history.is_some_and(|history| {
            history.replace_state_with_url(&JsValue::NULL, "", Some(address)).is_ok()
        });
        self.see();
        is_put
    }

    /// Calls back with the new fragment when a link, Back or the reader changes it; with none when
    /// the page moved to a part of it, and what it shows has another address. Scripts around the
    /// program hand it a link as the detail of such an event. Whoever followed a link before is
    /// heard at once.
    pub(crate) fn on_change(
        &self,
        callback: impl Fn(Option<String>) + 'static,
    ) -> Option<EventListener> {
        let window = super::window()?;
        self.left.replace(super::page::said("left"));
        let link = self.link();
        if self.seen.replace(fragment()) != link && !is_part(&link) {
            callback(Some(link));
        }
        let address = self.clone();
        Some(EventListener::new(&window, "hashchange", move |event| {
            let handed =
                event.dyn_ref::<CustomEvent>().and_then(|event| event.detail().as_string());
            let Some(change) = event.dyn_ref::<HashChangeEvent>() else {
                return callback(handed);
            };
            address.see();
            // Not as the address is now: another script may have written over it.
            let fragment = fragment_of(&change.new_url());
            if is_part(&fragment) {
                address.leave(change.old_url());
                callback(None);
            } else {
                address.left.take();
                callback(Some(fragment));
            }
        }))
    }

    /// Not when the program wrote over the jump before it was told.
    fn leave(&self, address: String) {
        if is_part(&fragment()) && !is_part(&fragment_of(&address)) {
            self.left.replace(address);
        }
    }

    fn see(&self) {
        self.seen.replace(fragment());
    }

    /// Looked at once: a script may write what the browser never tells of.
    fn is_followed(&self) -> bool {
        let now = fragment();
        self.seen.replace(now.clone()) != now && !is_part(&now)
    }
}

/// Whether it names a part of the page.
fn is_part(fragment: &str) -> bool {
    !fragment.is_empty() && !fragment.contains('=')
}
