//! One company: a line of the table, or on a narrow page a card that opens.

use std::rc::Rc;

use capquake::document::Lock;
use capquake::document::row::{Row, Standing};
use capquake::language::Locale;
use capquake::language::phrases::Course;
use capquake::model::event::{Event, Place};
use capquake::number::write::Sign;
use capquake::solve::{Quantity, Solution};
use yew::prelude::*;

use super::company_details::details;
use super::company_notes::{has_notes, notes, notes_id};
use super::element::{Element, each, element, fragment};
use super::field::{code, field};
use super::figure::{arrow, course_class, figure, from_to, named_figure};
use super::picture::shown_name;
use super::scene::clicked;

/// The columns, in the order of reading.
pub(crate) const COLUMNS: [Quantity; 7] = [
    Quantity::PriceBefore,
    Quantity::PriceAfter,
    Quantity::Change,
    Quantity::Shares,
    Quantity::CapBefore,
    Quantity::CapAfter,
    Quantity::Loss,
];

#[derive(Properties)]
pub(crate) struct Props {
    pub(crate) row: Rc<Row>,
    pub(crate) locale: Locale,
    /// The field of this row that has the focus.
    pub(crate) focus: Option<Place>,
    pub(crate) is_open: bool,
    /// What of it cannot be changed.
    pub(crate) lock: Lock,
    pub(crate) on_event: Callback<Rc<Event>>,
}

/// Rows that did not change are the same `Rc`: comparing them is comparing two addresses.
impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.row, &other.row)
            && (self.locale, &self.focus) == (other.locale, &other.focus)
            && (self.is_open, self.lock) == (other.is_open, other.lock)
            && self.on_event == other.on_event
    }
}

/// A body of the table: figures, notes, and when open the rest.
pub(crate) struct CompanyRow;

impl Component for CompanyRow {
    type Message = ();
    type Properties = Props;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, context: &Context<Self>) -> Html {
        #[cfg(test)]
        counter::count();
        company_row(context.props())
    }
}

fn company_row(props: &Props) -> Html {
    let Props { row, locale, on_event, is_open, lock, .. } = props;
    let is_index = row.currency().is_none();
    let must_stay_open = !row.is_read() || !matches!(row.solution(), Solution::Solved(_));
    element("tbody.company[role=rowgroup]")
        .class_if(is_index, "is-index")
        .class_if(*is_open || must_stay_open, "is-open")
        .class_if(matches!(row.standing(), Standing::NotCurrent(_)), "is-not-current")
        .with("data-row", row.key().to_string())
        .child(
            element("tr.company-figures[role=row]")
                .child(element("th.company-name[scope=row][role=rowheader]").child(toggle(
                    row,
                    *locale,
                    *is_open || must_stay_open,
                    on_event,
                )))
                .child(cells(props, is_index)),
        )
        .child(notes_row(props))
        .child(is_open.then(|| {
            element("tr.company-details[role=row]").child(
                element("td[colspan=8][role=cell]").child(details(
                    row,
                    props.focus.as_ref(),
                    *locale,
                    *lock,
                    on_event,
                )),
            )
        }))
        .html()
}

/// Fields are described by it, so it is there even while nothing needs to be said; only then it
/// is no row of the table.
fn notes_row(props: &Props) -> Element {
    let Props { row, locale, on_event, focus, lock, .. } = props;
    let it = element("tr.company-notes").with("id", notes_id(row));
    let focus = match focus {
        Some(Place::Figure(_, quantity)) => Some(*quantity),
        _ => None,
    };
    if !has_notes(row, focus) {
        return it.flag("hidden", true);
    }
    let notes = notes(row, focus, *locale, *lock, on_event);
    it.with("role", "row").child(element("td[colspan=8][role=cell]").child(notes))
}

fn cells(props: &Props, is_index: bool) -> Html {
    let Props { row, locale, on_event, lock, .. } = props;
    let field_cell = |quantity| {
        element("td.field[role=cell]")
            .class(code(quantity))
            .child(field(row, quantity, *locale, lock.holds(quantity), on_event))
            .child((quantity == Quantity::Loss).then(|| loss_arrow(row)))
            .html()
    };
    if is_index {
        let levels = [Quantity::PriceBefore, Quantity::PriceAfter, Quantity::Change];
        return fragment()
            .child(each(levels.into_iter().map(field_cell)))
            .child(
                element("td.not-in-total[colspan=4][role=cell]").child(locale.words().not_in_total),
            )
            .html();
    }
    each(COLUMNS.into_iter().map(field_cell))
}

fn loss_course(row: &Row) -> Course {
    let outcome = row.shown();
    let loss = outcome.and_then(|outcome| outcome.figure(Quantity::Loss));
    loss.map_or(Course::Unchanged, Course::of_loss)
}

fn loss_arrow(row: &Row) -> Html {
    arrow(loss_course(row))
}

/// The name, which opens the company. On a card it holds the summary too.
fn toggle(row: &Row, locale: Locale, is_open: bool, on_event: &Callback<Rc<Event>>) -> Html {
    let onclick = clicked(on_event, Event::CompanyToggled(row.key().clone()));
    element("button.company-toggle[type=button]")
        .with("aria-expanded", is_open.to_string())
        .on(onclick)
        .child(
            element("span.company-title")
                .child(element("bdi.company-label").child(shown_name(locale, row)))
                .child(" ")
                .child(ticker(row, locale)),
        )
        .child(summary(row, locale))
        .html()
}

fn ticker(row: &Row, locale: Locale) -> Html {
    if row.currency().is_none() {
        return element("span.ticker is-word").child(locale.words().index).html();
    }
    let shown = |ticker| element("bdi.ticker[dir=ltr]").child(ticker).html();
    row.ticker().map(shown).unwrap_or_default()
}

/// What a closed card shows: the loss, the prices, the change.
fn summary(row: &Row, locale: Locale) -> Html {
    let Some(outcome) = row.shown() else {
        return Html::default();
    };
    let price = |quantity| {
        outcome.figure(quantity).map(|price| figure(&locale.price(price, row.currency())))
    };
    let prices = price(Quantity::PriceBefore).zip(price(Quantity::PriceAfter));
    let course = loss_course(row);
    let loss = outcome.figure(Quantity::Loss).map(|loss| locale.billions(loss, 1, Sign::Never));
    let change = outcome.figure(Quantity::Change).map(|change| locale.change(change));
    element("span.company-summary")
        .child(element("span.summary-loss").class(course_class(course)).child(
            loss.map(|loss| {
                fragment().child(named_figure(&loss, "loss")).child(arrow(course)).html()
            }),
        ))
        .child(
            element("span.summary-prices")
                .child(prices.map(|(before, after)| from_to(before, locale.words().to, after))),
        )
        .child(
            element("span.summary-change")
                .child(change.map(|change| named_figure(&change, "change"))),
        )
        .html()
}

/// How often rows were drawn, for the test that says: one keystroke, one row.
#[cfg(test)]
pub(crate) mod counter {
    use std::cell::Cell;

    thread_local! { static DRAWN: Cell<usize> = const { Cell::new(0) }; }

    pub(crate) fn count() {
        DRAWN.with(|drawn| drawn.set(drawn.get() + 1));
    }

    #[allow(dead_code, reason = "natively without `prerender` nothing is drawn")]
    pub(crate) fn take() -> usize {
        DRAWN.with(|drawn| drawn.replace(0))
    }
}
