//! The page as HTML: what embedders, screen readers and the journeys rely on.

mod claims;
mod fields;
mod figures;
mod keys;
mod links;
mod numbers;
mod soundness;

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use capquake::document::row::Key;
use capquake::language::Language::{self, Arabic, English};
use capquake::model::Model;
use capquake::model::event::{Event, Place};
use capquake::number::digits::Digits;
use capquake::share::{Portion, Sharing};
use capquake::solve::Quantity;
use yew::prelude::*;

use super::html::Element;
use crate::view::page::page;
use crate::view::sources::{Reading, Sources};

const GOLDEN: &str = "v=1&row=NVDA~Nvidia~USD~pb:142.62~pa:118.42~n:24490000000";
const FIELDS: [&str; 7] =
    ["price-before", "price-after", "change", "shares", "cap-before", "cap-after", "loss"];

#[derive(Properties, PartialEq)]
struct Props {
    model: Model,
    sources: Sources,
}

#[component]
fn Page(props: &Props) -> Html {
    page(&props.model, "/", &Callback::noop(), &props.sources)
}

pub(super) fn html(model: &Model) -> String {
    html_with(model, Reading::NotYet)
}

fn html_with(model: &Model, reading: Reading) -> String {
    let sources = Sources { file: "/sources.txt".to_owned(), reading, on_toggle: Callback::noop() };
    let props = Props { model: model.clone(), sources };
    let renderer = yew::LocalServerRenderer::<Page>::with_props(props);
    finished(renderer.hydratable(false).render())
}

/// Nothing on the page waits for anything, so drawing it is never interrupted.
fn finished<T>(work: impl Future<Output = T>) -> T {
    match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => result,
        Poll::Pending => panic!("drawing waits for something"),
    }
}

fn drawn(model: &Model) -> Element {
    Element::parse(&html(model))
}

/// The page as a link opens it, when all of it is drawn.
fn opened(language: Language, link: &str) -> Element {
    after(language, link, [])
}

fn place(row: &str, quantity: Quantity) -> Place {
    Place::Figure(Key::from(row), quantity)
}

fn typed(row: &str, quantity: Quantity, text: &str) -> Event {
    Event::Typed(place(row, quantity), text.into())
}

fn after(language: Language, link: &str, events: impl IntoIterator<Item = Event>) -> Element {
    let mut model = Model::new(language, link);
    while model.is_growing() {
        model.apply(&Event::PartDrawn);
    }
    for event in events {
        model.apply(&event);
    }
    drawn(&model)
}

/// The dialog with all that it can show.
fn shared(refused: Portion, code: &str) -> Vec<Event> {
    let all = [
        Sharing::Opened("https://example.org/".into(), true),
        Sharing::Refused(refused),
        Sharing::CodeDrawn(code.into()),
    ];
    all.into_iter().map(Event::Shared).collect()
}

/// A link to more rows than are shown at once.
fn long_table() -> String {
    let rows = (1..=50).map(|row| format!("&row=a{row}~~USD~pb:{}~pa:1~n:9", 90 - row));
    format!("v=1{}", rows.collect::<String>())
}

/// The page in every state that is worth a look, in one language.
fn states(language: Language) -> Vec<(&'static str, Element)> {
    let price = Quantity::PriceAfter;
    let toggled = |row: &str| Event::CompanyToggled(Key::from(row));
    let digits = Event::DigitsChosen(Digits::ArabicIndic);
    let state = |link, events: Vec<Event>| after(language, link, events);
    vec![
        ("default", state("", vec![])),
        ("other digits", state("", vec![digits, Event::RecordsToggled])),
        ("blank", state("", vec![Event::BlankChosen])),
        ("as reported", state("v=1&s=deepseek-as-reported", vec![])),
        ("indices", state("v=1&s=index-shocks", vec![])),
        ("no dollars", state("v=1&s=toyota-2024-08-05", vec![])),
        ("problem", state("", vec![typed("NVDA", price, "12..5"), toggled("NVDA")])),
        ("question", state("", vec![typed("NVDA", price, "1,234")])),
        ("contradiction", state("", vec![typed("MSFT", Quantity::Change, "-6")])),
        ("agreement", state("", vec![typed("NVDA", Quantity::Change, "-17%")])),
        ("nothing left", state("", vec![typed("NVDA", price, "0"), toggled("NVDA")])),
        ("all lost", state("v=1&row=A~A~USD~pb:5~pa:0~n:9", vec![toggled("A")])),
        ("a rise", state("v=1&row=A~A~USD~pb:5~pa:6~n:9", vec![toggled("A")])),
        ("no change", state("v=1&row=A~A~USD~pb:5~pa:5~n:9", vec![toggled("A")])),
        ("currencies", state("v=1&row=A~A~USD~pb:5~pa:4~n:9&row=B~B~SAR~pb:5~pa:4~n:9", vec![])),
        ("focus", state("", vec![Event::FieldEntered(place("AMD", Quantity::Shares))])),
        ("focus in the what-if", state("", vec![Event::FieldEntered(Place::WhatIf)])),
        ("claims", state("claim=NVDA~pc:-0.17~l:600000000000&claim=GSPC~tpc:x&claim=AMD", vec![])),
        ("sharing", state("", shared(Portion::Link, "29 M4 4h7v1h-7z"))),
        ("sharing a long link", state("", shared(Portion::Text, ""))),
        ("a long table", state(&long_table(), vec![])),
        ("broken link", state("v=9&s=nowhere&row=X&theme=neon", vec![])),
    ]
}

fn in_both(check: impl Fn(Language)) {
    check(English);
    check(Arabic);
}

fn figure(element: &Element, name: &str) -> String {
    let figure = element.the("data-figure", name);
    figure.attribute("value").unwrap().to_owned()
}

fn row<'p>(page: &'p Element, key: &str) -> &'p Element {
    page.the("data-row", key)
}

fn field<'p>(page: &'p Element, key: &str, name: &str) -> &'p Element {
    row(page, key).the("data-field", name)
}

fn label<'p>(page: &'p Element, input: &Element) -> &'p Element {
    page.the("for", input.attribute("id").unwrap())
}
