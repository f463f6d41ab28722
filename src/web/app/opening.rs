//! Opening: from the address to the first drawing.

use std::cell::RefCell;

use capquake::language::Language;
use capquake::model::Model;
use capquake::site::Page;
use gloo::timers::callback::Timeout;
use web_sys::Element;
use yew::prelude::*;

use super::App;
use crate::browser::address::{self, Address};
use crate::browser::page;

/// What the page was opened with, until the program takes it.
#[derive(Properties)]
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
    let address = Address::new();
    let delivered = page::language().and_then(|code| Language::from_code(&code));
    let [kind, scenario] = ["page", "scenario"].map(page::said);
    let page = Page::named(&kind, &scenario);
    let model = Model::on(page, delivered.unwrap_or_default(), &address::fragment());
    (model, address)
}

/// Starts the program in this element. A link may be long: it is read, worked out and drawn in
/// tasks of their own, and between them the browser may do something else.
pub(crate) fn start(root: Element) {
    later(|| {
        let (model, address) = opened();
        later(move || {
            let _ = model.answer();
            let opened = Opened { untaken: Some((model, address)).into() };
            later(|| drop(yew::Renderer::<App>::with_root_and_props(root, opened).render()));
        });
    });
}

pub(super) fn later(act: impl FnOnce() + 'static) {
    Timeout::new(0, act).forget();
}
