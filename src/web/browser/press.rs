//! Whether the mouse, or a finger as a mouse, is pressed. Until it is let go, nothing on the page
//! may move: what was pressed would stand elsewhere, and the click would be lost.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;

/// Follows presses for as long as it is kept.
pub(crate) struct Presses {
    is_pressed: Rc<Cell<bool>>,
    _listeners: Option<[EventListener; 2]>,
}

impl Presses {
    /// Calls back after each press, when what was pressed has been told of it.
    pub(crate) fn watch(on_release: impl Fn() + 'static) -> Self {
        let is_pressed = Rc::new(Cell::new(false));
        let on_release = Rc::new(on_release);
        let (pressed, released) = (is_pressed.clone(), is_pressed.clone());
        let listeners = super::window().map(|window| {
            // Before the focus moves, which a press does by itself.
            let first = EventListenerOptions::run_in_capture_phase();
            let listen = |name, callback: Box<dyn Fn()>| {
                EventListener::new_with_options(&window, name, first, move |_| callback())
            };
            let down = listen("mousedown", Box::new(move || pressed.set(true)));
            let up = listen(
                "mouseup",
                Box::new(move || {
                    released.set(false);
                    let on_release = on_release.clone();
                    // The click comes after it, and before any timer.
                    Timeout::new(0, move || on_release()).forget();
                }),
            );
            [down, up]
        });
        Self { is_pressed, _listeners: listeners }
    }

    /// Whether something is pressed now.
    pub(crate) fn is_pressed(&self) -> bool {
        self.is_pressed.get()
    }
}
