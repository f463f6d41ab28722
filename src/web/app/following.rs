//! What follows the document with a pause. What the page was opened with is left as it is.

use std::cell::RefCell;
use std::rc::Rc;

use capquake::model::answer::Answer;
use gloo::timers::callback::Timeout;

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

/// Acts at once, then not before a pause is over, and then on the last that came.
pub(super) struct Paced {
    act: Rc<dyn Fn(Due)>,
    pause: u32,
    latest: Rc<Answer>,
    rest: Rest,
}

/// What is to be done.
pub(super) enum Due {
    Write(Rc<Answer>),
    PutBack,
}

/// None when there is no pause; in one, what waits for its end.
type Rest = Rc<RefCell<Option<Option<Due>>>>;

impl Paced {
    pub(super) fn new(opened: Rc<Answer>, pause: u32, act: impl Fn(Due) + 'static) -> Self {
        Self { act: Rc::new(act), pause, latest: opened, rest: Rest::default() }
    }

    /// A document that changes has another answer; the same one has nothing new.
    pub(super) fn follow(&mut self, next: &Rc<Answer>) {
        if !Rc::ptr_eq(&self.latest, next) {
            self.latest = next.clone();
            paced(&self.rest, Due::Write(next.clone()), self.pause, &self.act);
        }
    }

    /// What is newer than that which is to be put back is not given up for it.
    pub(super) fn put_back(&self) {
        if !matches!(*self.rest.borrow(), Some(Some(_))) {
            paced(&self.rest, Due::PutBack, self.pause, &self.act);
        }
    }

    /// What waits is out of date, and what comes next has time. If nothing comes, what a jump took
    /// the place of is put back.
    pub(super) fn start_over(&self) {
        if self.rest.replace(Some(Some(Due::PutBack))).is_none() {
            end_later(&self.rest, self.pause, &self.act);
        }
    }
}

fn paced(rest: &Rest, next: Due, pause: u32, act: &Rc<dyn Fn(Due)>) {
    if let Some(waiting) = &mut *rest.borrow_mut() {
        *waiting = Some(next);
        return;
    }
    act(next);
    rest.replace(Some(None));
    end_later(rest, pause, act);
}

fn end_later(rest: &Rest, pause: u32, act: &Rc<dyn Fn(Due)>) {
    let (rest, act) = (rest.clone(), act.clone());
    let end = move || {
        if let Some(waiting) = rest.take().flatten() {
            paced(&rest, waiting, pause, &act);
        }
    };
    Timeout::new(pause, end).forget();
}
