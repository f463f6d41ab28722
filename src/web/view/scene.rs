//! What every part of the page is drawn from.

use std::rc::Rc;

use capquake::document::Document;
use capquake::language::Locale;
use capquake::model::Model;
use capquake::model::event::Event;
use capquake::report::Report;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// The state, its answer, and the way back for events. Parts of the page are functions of it.
pub(crate) struct Scene<'a> {
    pub(crate) model: &'a Model,
    pub(crate) document: &'a Document,
    pub(crate) report: &'a Report,
    pub(crate) locale: Locale,
    pub(crate) on_event: &'a Callback<Event>,
}

/// A click is an event.
pub(crate) fn clicked(on_event: &Callback<Event>, event: Event) -> Callback<MouseEvent> {
    on_event.reform(move |_: MouseEvent| event.clone())
}

/// A click on a link is an event, and the link is not followed.
pub(crate) fn followed(on_event: &Callback<Event>, event: Event) -> Callback<MouseEvent> {
    on_event.reform(move |click: MouseEvent| {
        click.prevent_default();
        event.clone()
    })
}

/// What typed text means as an event.
pub(crate) type Meaning = Box<dyn Fn(Rc<str>) -> Event>;

/// Text typed into an input is an event.
pub(crate) fn typed(on_event: &Callback<Event>, meaning: Meaning) -> Callback<InputEvent> {
    on_event.reform(move |event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        meaning(input.value().into())
    })
}

/// A choice from a list is an event.
pub(crate) fn chosen(on_event: &Callback<Event>, meaning: Meaning) -> Callback<yew::Event> {
    on_event.reform(move |event: yew::Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        meaning(select.value().into())
    })
}
