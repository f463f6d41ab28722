//! What follows the document with a pause. What the page was opened with is left as it is.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;

/// Path and fragment.
type Address = (String, String);

/// Acts when nothing new has come for a pause.
#[derive(Default)]
pub(super) struct Patient {
    latest: Option<String>,
    pause: Option<Timeout>,
}

impl Patient {
    pub(super) fn follow(&mut self, next: String, pause: u32, act: fn(&str)) {
        if self.latest.as_ref() == Some(&next) {
            return;
        }
        if self.latest.is_some() {
            let next = next.clone();
            self.pause = Some(Timeout::new(pause, move || act(&next)));
        }
        self.latest = Some(next);
    }
}

/// Acts at once, then not before a pause is over, and then on what came last.
#[derive(Default)]
pub(super) struct Paced {
    latest: Option<Address>,
    rest: Rest,
}

/// None when there is no pause; in one, what waits for its end.
type Rest = Rc<RefCell<Option<Option<Address>>>>;

impl Paced {
    pub(super) fn follow(&mut self, next: Address, pause: u32, act: fn(&Address)) {
        if self.latest.as_ref() == Some(&next) {
            return;
        }
        if self.latest.is_some() {
            paced(&self.rest, next.clone(), pause, act);
        }
        self.latest = Some(next);
    }
}

fn paced(rest: &Rest, next: Address, pause: u32, act: fn(&Address)) {
    if let Some(waiting) = &mut *rest.borrow_mut() {
        *waiting = Some(next);
        return;
    }
    act(&next);
    rest.replace(Some(None));
    let rest = rest.clone();
    let end = move || {
        if let Some(waiting) = rest.take().flatten() {
            paced(&rest, waiting, pause, act);
        }
    };
    Timeout::new(pause, end).forget();
}
