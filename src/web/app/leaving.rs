//! A field that is left while something else is pressed.

use std::cell::RefCell;
use std::rc::Rc;

use capquake::model::event::Event;
use yew::Callback;

use crate::browser::press::Presses;

/// Events reach the program at once. Only leaving a field waits until what was pressed elsewhere
/// is let go: it takes away what stands below the field, and the rest of the page moves.
pub(super) fn patient(on_event: Callback<Rc<Event>>) -> Callback<Rc<Event>> {
    let waiting = Rc::new(RefCell::new(Vec::new()));
    let release = {
        let (waiting, on_event) = (waiting.clone(), on_event.clone());
        move || waiting.take().into_iter().for_each(|event| on_event.emit(event))
    };
    let presses = Presses::watch(release.clone());
    Callback::from(move |event: Rc<Event>| match *event {
        Event::FieldLeft | Event::TableLeft if presses.is_pressed() => {
            waiting.borrow_mut().push(event);
        }
        Event::FieldEntered(_) => {
            release();
            on_event.emit(event);
        }
        _ => on_event.emit(event),
    })
}
