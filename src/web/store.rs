//! The reducer: an event goes in, the next state comes out.

use std::rc::Rc;

use capquake::model::Model;
use capquake::model::event::Event;
use yew::Reducible;

/// The state that the page is drawn from.
#[derive(Clone, PartialEq)]
pub(crate) struct Store(pub(crate) Model);

impl Reducible for Store {
    type Action = Event;

    fn reduce(self: Rc<Self>, event: Event) -> Rc<Self> {
        let mut model = self.0.clone();
        model.apply(event);
        Rc::new(Self(model))
    }
}
