//! Opening: from the address to the first drawing.

use std::cell::RefCell;

use capquake::language::Language;
use capquake::link::Reading;
use capquake::model::Model;
use capquake::site::Page;
use gloo::timers::callback::Timeout;
use web_sys::Element;
use yew::prelude::*;

use super::App;
use crate::browser::address::Address;
use crate::browser::page;

/// What the page was opened with, until the program takes it.
#[derive(Default, Properties)]
pub(crate) struct Opened {
    #[prop_or_default]
    untaken: RefCell<Option<(Model, Address)>>,
}

/// Nobody hands the program another one.
impl PartialEq for Opened {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Opened {
    /// The page that was delivered, with what its address says.
    pub(super) fn take(&self) -> (Model, Address) {
        self.untaken.take().unwrap_or_else(opened)
    }
}

fn opened() -> (Model, Address) {
    let (page, link, address) = opening();
    (Model::opened_with(page, link), address)
}

fn opening() -> (Page, Reading, Address) {
    let address = Address::new();
    let delivered = page::language().and_then(|code| Language::from_code(&code));
    let [kind, scenario] = ["page", "scenario"].map(page::said);
    let page = Page::named(&kind, &scenario);
    let link = page.reading(delivered.unwrap_or_default(), &address.link());
    (page, link, address)
}

/// A link of more bytes takes its time.
const LONG: usize = 10_000;

/// So many rows of a long link are read in one task.
const ROWS_IN_ONE_TASK: usize = 1_000;

/// Starts the program in this element. A long link is read, worked out and drawn in tasks of their
/// own, and between them the browser may do something else: all that is shown meanwhile is the head
/// of the page. Any other page changes at once, under nobody's finger.
pub(crate) fn start(root: Element) {
    if Address::new().link().len() <= LONG {
        return draw(root, opened());
    }
    later(move || {
        let (page, link, address) = opening();
        read_on(link, move |link| {
            let model = Model::opened_with(page, link);
            later(move || {
                let _ = model.answer();
                later(move || draw(root, (model, address)));
            });
        });
    });
}

fn read_on(mut link: Reading, then: impl FnOnce(Reading) + 'static) {
    let has_more = link.go_on(ROWS_IN_ONE_TASK);
    later(move || {
        if has_more {
            read_on(link, then);
        } else {
            then(link);
        }
    });
}

fn draw(root: Element, opened: (Model, Address)) {
    let opened = Opened { untaken: Some(opened).into() };
    yew::Renderer::<App>::with_root_and_props(root, opened).render();
}

pub(super) fn later(act: impl FnOnce() + 'static) {
    Timeout::new(0, act).forget();
}
