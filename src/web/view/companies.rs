//! The companies: every figure of each can be changed, and the rest follows.

use std::rc::Rc;

use capquake::basket::Total;
use capquake::currency::Currency;
use capquake::document::Document;
use capquake::document::row::Row;
use capquake::language::Locale;
use capquake::language::phrases::Course;
use capquake::model::event::Event;
use capquake::number::write::Sign;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element, Node};
use yew::prelude::*;

use super::company_row::CompanyRow;
use super::figure::{arrow, course_class, figure, from_to, sentence};
use super::rates::rates;
use super::scene::{Scene, clicked};

/// The table, its totals and what can be done with it.
pub(crate) fn companies(scene: &Scene) -> Html {
    let _document = scene.document;
    let locale = scene.locale;
    let words = locale.words();
    html! {
        <section class="companies" id="companies" aria-labelledby="companies-heading">
            <h2 id="companies-heading">{ words.companies }</h2>
            <p class="caption">{ words.companies_hint }</p>
            <p class="legend">
                <span><span class="legend-given">{ words.underlined }</span>{ " " }{ words.underlined_is }</span>
                <span><span class="legend-derived">{ words.plain }</span>{ " " }{ words.plain_is }</span>
            </p>
            { table(scene, locale) }
            { buttons(scene, locale) }
            { rates(scene) }
        </section>
    }
}

fn table(scene: &Scene, locale: Locale) -> Html {
    let document = scene.document;
    let is_main = |row: &&Rc<Row>| !document.is_apart(row) && row.currency().is_some();
    let is_index = |row: &&Rc<Row>| !document.is_apart(row) && row.currency().is_none();
    let rows = |choose: &dyn Fn(&&Rc<Row>) -> bool| -> Html {
        document
            .rows
            .iter()
            .filter(|row| choose(row))
            .map(|row| company(scene, locale, row))
            .collect()
    };
    let has_own = document.rows.iter().any(|row| document.is_apart(row));
    let totals = &scene.report.totals;
    // The table is left when the focus goes elsewhere: only then may rows find their place.
    let on_event = scene.on_event.clone();
    let onfocusout = Callback::from(move |event: FocusEvent| {
        let stays = event
            .current_target()
            .zip(event.related_target())
            .is_some_and(|(table, next)| {
                let next = next.dyn_ref::<Node>();
                table
                    .dyn_ref::<Element>()
                    .is_some_and(|table| table.contains(next))
            });
        if !stays {
            on_event.emit(Event::TableLeft);
        }
    });
    html! {
        <table class="companies-table" role="table" {onfocusout}>
            { head(locale, document) }
            { rows(&is_main) }
            { totals.iter().map(|total| total_row(locale, total)).collect::<Html>() }
            { rows(&is_index) }
            if has_own {
                <tbody class="own-heading" role="rowgroup">
                    <tr role="row">
                        <th colspan="8" scope="rowgroup" role="rowheader">
                            { locale.words().your_rows }{ " " }
                            <span>{ locale.words().your_rows_note }</span>
                        </th>
                    </tr>
                </tbody>
                { rows(&|row| document.is_apart(row)) }
            }
        </table>
    }
}

fn company(scene: &Scene, locale: Locale, row: &Rc<Row>) -> Html {
    let focus = scene.model.focus().filter(|place| place.row == *row.key());
    html! {
        <CompanyRow key={row.key().to_string()} row={row.clone()} {locale}
            focus={focus.map(|place| place.quantity)} is_open={scene.model.open() == Some(row.key())}
            on_event={scene.on_event.clone()} />
    }
}

/// Name over unit. The unit is left out where rows have several.
fn head(locale: Locale, document: &Document) -> Html {
    let words = locale.words();
    let phrases = locale.phrases();
    let has_companies = document.rows.iter().any(|row| row.currency().is_some());
    let one: Option<Currency> =
        (document.other_currencies().is_empty() && has_companies).then(|| document.main_currency());
    let column = |name: Html, unit: String, class: &'static str| {
        html! {
            <th scope="col" role="columnheader" {class}>
                { name }<span class="unit">{ unit }</span>
            </th>
        }
    };
    let word = |word: &'static str| html! { { word } };
    let price = phrases.in_currency(one);
    let billions = phrases.in_billions(one);
    let percent = locale.digits.percent().to_string();
    let loss = html! {
        <>
            <span class="nowrap">{ words.loss }{ " " }<span aria-hidden="true">{ "▼" }</span></span>
            { " " }
            <span class="nowrap">{ words.gain }{ " " }<span aria-hidden="true">{ "▲" }</span></span>
        </>
    };
    html! {
        <thead role="rowgroup">
            <tr role="row">
                <th scope="col" role="columnheader" class="company-name">{ words.company }</th>
                { column(word(words.price_before), price.clone(), "price-before") }
                { column(word(words.price_after), price, "price-after") }
                { column(word(words.change), percent, "change") }
                { column(word(words.shares), String::new(), "shares") }
                { column(word(words.cap_before), billions.clone(), "cap-before") }
                { column(word(words.cap_after), billions.clone(), "cap-after") }
                { column(loss, billions, "loss") }
            </tr>
        </thead>
    }
}

fn total_row(locale: Locale, total: &Total) -> Html {
    let course = Course::of_loss(total.loss());
    let billions = |amount, decimals| figure(&locale.billions(amount, decimals, Sign::Never));
    let change = total
        .change()
        .map(|change| figure(&locale.change(change.fraction())));
    let money = |amount| figure(&locale.money(amount, total.currency));
    let prices = from_to(
        money(total.cap_before),
        locale.words().to,
        money(total.cap_after),
    );
    html! {
        <tbody class="total" role="rowgroup">
            <tr role="row">
                <th scope="row" role="rowheader" class="company-name">
                    { sentence(&locale.phrases().total_of(locale, total.count())) }
                </th>
                <td colspan="2" class="total-caps" role="cell">{ prices }</td>
                <td class="change" role="cell">{ change.unwrap_or_default() }</td>
                <td class="shares" role="cell"></td>
                <td class="cap-before" role="cell">{ billions(total.cap_before, 1) }</td>
                <td class="cap-after" role="cell">{ billions(total.cap_after, 1) }</td>
                <td class={classes!("loss", course_class(course))} role="cell">
                    { billions(total.loss(), 2) }{ arrow(course) }
                </td>
            </tr>
        </tbody>
    }
}

fn buttons(scene: &Scene, locale: Locale) -> Html {
    let words = locale.words();
    let add = clicked(scene.on_event, Event::CompanyAdded);
    let sort = clicked(scene.on_event, Event::CompaniesSorted);
    html! {
        <div class="actions">
            <button type="button" class="second-button" onclick={add}>{ words.add_company }</button>
            if !scene.document.is_sorted {
                <button type="button" class="word-button" onclick={sort}>{ words.sort }</button>
            }
        </div>
    }
}
