//! What the browser can do, one capability per file. Each may be denied, and then nothing happens.

pub(crate) mod address;
pub(crate) mod announcement;
pub(crate) mod clipboard;
pub(crate) mod copying;
pub(crate) mod dialog;
pub(crate) mod file;
pub(crate) mod page;
pub(crate) mod press;
mod promise;
pub(crate) mod sending;
pub(crate) mod shortcut;
pub(crate) mod signal;

use web_sys::Window;

/// The only call of its kind: rules keep all the others in this folder.
#[allow(clippy::disallowed_methods, reason = "this is the folder that may")]
fn window() -> Option<Window> {
    web_sys::window()
}
