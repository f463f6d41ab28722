//! The companies: every figure of each can be changed, and the rest follows.

use std::rc::Rc;

use capquake::basket::Total;
use capquake::currency::Currency;
use capquake::document::row::Row;
use capquake::document::{Document, Lock};
use capquake::language::phrases::Course;
use capquake::language::{Locale, Words};
use capquake::model::event::Event;
use capquake::number::scale::Scale;
use capquake::number::write::Sign;
use capquake::report::rounding::columns_add_up;
use web_sys::Element;
use web_sys::wasm_bindgen::JsCast;
use yew::prelude::*;

use super::company_row::CompanyRow;
use super::element::{Element as Builder, each, element, fragment, text};
use super::figure::{arrow, course_class, figure, from_to, sentence};
use super::rates::rates;
use super::scene::{Happening, Scene, clicked, on};

/// The table, its totals and what can be done with it.
pub(crate) fn companies(scene: &Scene) -> Html {
    let locale = scene.locale;
    let words = locale.words();
    element("section.companies[id=companies][aria-labelledby=companies-heading]")
        .child(element("h2[id=companies-heading]").child(words.companies))
        .child(element("p.caption").child(match scene.document.frame.lock {
            Lock::None => words.companies_hint,
            Lock::Prices => words.fixed_prices,
            Lock::All => words.fixed_figures,
        }))
        .child(
            element("p.legend")
                .child(
                    element("span")
                        .child(element("span.legend-given").child(words.underlined))
                        .child(" ")
                        .child(words.underlined_is),
                )
                .child(
                    element("span")
                        .child(element("span.legend-derived").child(words.plain))
                        .child(" ")
                        .child(words.plain_is),
                ),
        )
        .child(table(scene, locale))
        .child(more(scene, locale))
        .child(
            // Nobody adds up a column that is not all there.
            (scene.model.shown_rows().count() == scene.document.rows.len()
                && !scene.report.totals.iter().all(|total| columns_add_up(scene.document, total)))
            .then(|| rounded(words)),
        )
        .child(buttons(scene, locale))
        .child(rates(scene))
        .html()
}

/// That parts and total, as they are shown, differ.
pub(crate) fn rounded(words: &Words) -> Builder {
    element("p.caption[data-rounded]").child(words.rounded)
}

fn table(scene: &Scene, locale: Locale) -> Html {
    let document = scene.document;
    let is_main = |row: &&Rc<Row>| !document.is_apart(row) && row.currency().is_some();
    let is_index = |row: &&Rc<Row>| !document.is_apart(row) && row.currency().is_none();
    let rows = |choose: &dyn Fn(&&Rc<Row>) -> bool| -> Html {
        let rows = scene.model.shown_rows().filter(|row| choose(row));
        each(rows.map(|row| company(scene, locale, row)))
    };
    let has_own = document.rows.iter().any(|row| document.is_apart(row));
    let totals = &scene.report.totals;
    // The table is left when the focus goes elsewhere: only then may rows find their place.
    let on_event = scene.on_event.clone();
    let onfocusout = on(Happening::FocusMoved, move |event| {
        let event: FocusEvent = event.unchecked_into();
        // Yew listens at the root of the page: the table is no target of the event.
        let next = event.related_target();
        let next = next.as_ref().and_then(|next| next.dyn_ref::<Element>());
        let stays =
            next.is_some_and(|next| matches!(next.closest(".companies-table"), Ok(Some(_))));
        if !stays {
            on_event.emit(Event::TableLeft.into());
        }
    });
    element("table.companies-table[role=table]")
        .on(onfocusout)
        .child(head(locale, document))
        .child(rows(&is_main))
        .child(each(totals.iter().map(|total| total_row(locale, total))))
        .child(rows(&is_index))
        .child(has_own.then(|| {
            fragment()
                .child(
                    element("tbody.own-heading[role=rowgroup]").child(
                        element("tr[role=row]").child(
                            element("th[colspan=8][scope=rowgroup][role=rowheader]")
                                .child(locale.words().your_rows)
                                .child(" ")
                                .child(element("span").child(locale.words().your_rows_note)),
                        ),
                    ),
                )
                .child(rows(&|row| document.is_apart(row)))
                .html()
        }))
        .html()
}

/// How many rows of a long table are shown, and a way to more.
fn more(scene: &Scene, locale: Locale) -> Option<Html> {
    let onclick = clicked(scene.on_event, Event::MoreRowsAskedFor);
    scene.model.has_more_rows().then(|| {
        let all = scene.document.rows.len();
        let shown = scene.model.shown_rows().count();
        element("p.caption[data-rows-shown]")
            .child(sentence(&locale.rows_shown(shown, all)))
            .child(" ")
            .child(
                element("button.word-button[type=button]")
                    .on(onclick)
                    .child(locale.words().more_rows),
            )
            .html()
    })
}

fn company(scene: &Scene, locale: Locale, row: &Rc<Row>) -> Html {
    let focus = scene.model.focus().filter(|place| place.row() == Some(row.key())).cloned();
    html! {
        <CompanyRow key={row.key().to_string()} row={row.clone()} {locale}
            {focus} is_open={scene.model.open() == Some(row.key())} lock={scene.document.frame.lock}
            on_event={scene.on_event.clone()} />
    }
}

/// Name over unit. The unit is left out where rows have several.
fn head(locale: Locale, document: &Document) -> Html {
    let words = locale.words();
    let has_companies = document.rows.iter().any(|row| row.currency().is_some());
    let one: Option<Currency> =
        (document.other_currencies().is_empty() && has_companies).then(|| document.main_currency());
    let column = |name: Html, unit: String, class: &'static str| {
        element("th[scope=col][role=columnheader]")
            .class(class)
            .child(name)
            .child(element("span.unit").child(unit))
            .html()
    };
    let price = locale.in_currency(one).to_owned();
    let billions = locale.in_billions(one);
    let percent = locale.digits.percent().to_string();
    element("thead[role=rowgroup]")
        .child(
            element("tr[role=row]")
                .child(
                    element("th.company-name[scope=col][role=columnheader]").child(words.company),
                )
                .child(column(text(words.price_before), price.clone(), "price-before"))
                .child(column(text(words.price_after), price, "price-after"))
                .child(column(text(words.change), percent, "change"))
                .child(column(text(words.shares), String::new(), "shares"))
                .child(column(text(words.cap_before), billions.clone(), "cap-before"))
                .child(column(text(words.cap_after), billions.clone(), "cap-after"))
                .child(column(loss_or_gain(locale), billions, "loss")),
        )
        .html()
}

fn loss_or_gain(locale: Locale) -> Html {
    let arrowed = |word: &'static str, arrow: &'static str| {
        let arrow = element("span[aria-hidden=true]").child(arrow);
        element("span.nowrap").child(word).child(" ").child(arrow)
    };
    let words = locale.words();
    fragment().child(arrowed(words.loss, "▼")).child(" ").child(arrowed(words.gain, "▲")).html()
}

fn total_row(locale: Locale, total: &Total) -> Html {
    let course = Course::of_loss(total.loss());
    let billions = |amount, decimals| figure(&locale.billions(amount, decimals, Sign::Never));
    let change = total.change().map(|change| figure(&locale.change(change.fraction())));
    let scale = Scale::of_amount(total.cap_before);
    let short = |amount| figure(&locale.short_money(amount, scale, total.currency));
    let caps = from_to(short(total.cap_before), locale.words().to, short(total.cap_after));
    let unit = locale.unit_of(scale, total.currency);
    element("tbody.total[role=rowgroup]")
        .child(
            element("tr[role=row]")
                .child(
                    element("th.company-name[scope=row][role=rowheader]")
                        .child(sentence(&locale.total_of(total.count()))),
                )
                .child(
                    element("td.total-caps[colspan=2][role=cell]")
                        .child(caps)
                        .child(" ")
                        .child(element("span.unit").child(unit)),
                )
                .child(element("td.change[role=cell]").child(change.unwrap_or_default()))
                .child(element("td.shares[role=cell]"))
                .child(element("td.cap-before[role=cell]").child(billions(total.cap_before, 1)))
                .child(element("td.cap-after[role=cell]").child(billions(total.cap_after, 1)))
                .child(
                    element("td.loss[role=cell]")
                        .class(course_class(course))
                        .child(billions(total.loss(), 2))
                        .child(arrow(course)),
                ),
        )
        .html()
}

fn buttons(scene: &Scene, locale: Locale) -> Html {
    let words = locale.words();
    let add = clicked(scene.on_event, Event::CompanyAdded);
    let sort = clicked(scene.on_event, Event::CompaniesSorted);
    element("div.actions")
        .child(
            (scene.document.frame.lock == Lock::None).then(|| {
                element("button.second-button[type=button]").on(add).child(words.add_company)
            }),
        )
        .child(
            (!scene.document.is_sorted)
                .then(|| element("button.word-button[type=button]").on(sort).child(words.sort)),
        )
        .html()
}
