//! What every part of the page is drawn from.

use std::rc::Rc;

use capquake::document::Document;
use capquake::language::Locale;
use capquake::model::Model;
use capquake::model::event::Event;
use capquake::report::Report;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::TargetCast;
use yew::prelude::Callback;
use yew::virtual_dom::{Listener, ListenerKind};

use super::sources::Sources;

/// The state, its answer, and the way back for events. Parts of the page are functions of it.
pub(crate) struct Scene<'a> {
    pub(crate) model: &'a Model,
    pub(crate) document: &'a Document,
    pub(crate) report: &'a Report,
    pub(crate) locale: Locale,
    /// The address of the site.
    pub(crate) root: &'a str,
    pub(crate) on_event: &'a Callback<Rc<Event>>,
    pub(crate) sources: &'a Sources,
}

/// What can happen to an element.
#[derive(Clone, Copy)]
pub(crate) enum Happening {
    Clicked,
    Pressed,
    Typed,
    Chosen,
    Entered,
    Left,
    /// The focus left it or something in it.
    FocusMoved,
    /// It was opened or closed.
    Toggled,
    /// A dialog was closed.
    Closed,
}

/// What happens to an element, and what is done then.
struct On {
    happening: Happening,
    handle: Box<dyn Fn(web_sys::Event)>,
}

impl Listener for On {
    fn kind(&self) -> ListenerKind {
        match self.happening {
            Happening::Clicked => ListenerKind::onclick,
            Happening::Pressed => ListenerKind::onmousedown,
            Happening::Typed => ListenerKind::oninput,
            Happening::Chosen => ListenerKind::onchange,
            Happening::Entered => ListenerKind::onfocus,
            Happening::Left => ListenerKind::onblur,
            Happening::FocusMoved => ListenerKind::onfocusout,
            Happening::Toggled => ListenerKind::ontoggle,
            Happening::Closed => ListenerKind::onclose,
        }
    }

    fn handle(&self, event: web_sys::Event) {
        (self.handle)(event);
    }

    fn passive(&self) -> bool {
        false
    }
}

/// Whatever happens in the browser, told as it is.
pub(crate) fn on(
    happening: Happening,
    handle: impl Fn(web_sys::Event) + 'static,
) -> Rc<dyn Listener> {
    let handle = Box::new(handle);
    Rc::new(On { happening, handle })
}

/// What happens in the browser is an event.
pub(crate) fn happened(
    happening: Happening,
    on_event: &Callback<Rc<Event>>,
    event: Event,
) -> Rc<dyn Listener> {
    let (on_event, event) = (on_event.clone(), Rc::new(event));
    on(happening, move |_| on_event.emit(event.clone()))
}

/// A click is an event.
pub(crate) fn clicked(on_event: &Callback<Rc<Event>>, event: Event) -> Rc<dyn Listener> {
    happened(Happening::Clicked, on_event, event)
}

/// A click on a link is an event, and the link is not followed.
pub(crate) fn followed(on_event: &Callback<Rc<Event>>, event: Event) -> Rc<dyn Listener> {
    let (on_event, event) = (on_event.clone(), Rc::new(event));
    on(Happening::Clicked, move |click| {
        click.prevent_default();
        on_event.emit(event.clone());
    })
}

/// What typed text means as an event.
pub(crate) type Meaning = Box<dyn Fn(Rc<str>) -> Event>;

/// Text typed into an input is an event.
pub(crate) fn typed(on_event: &Callback<Rc<Event>>, meaning: Meaning) -> Rc<dyn Listener> {
    let on_event = on_event.clone();
    on(Happening::Typed, move |event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        on_event.emit(meaning(input.value().into()).into());
    })
}

/// A choice from a list is an event.
pub(crate) fn chosen(on_event: &Callback<Rc<Event>>, meaning: Meaning) -> Rc<dyn Listener> {
    let on_event = on_event.clone();
    on(Happening::Chosen, move |event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        on_event.emit(meaning(select.value().into()).into());
    })
}
