//! One company: a line of the table, or on a narrow page a card that opens.

use std::rc::Rc;

use capquake::document::row::{Row, Standing};
use capquake::language::Locale;
use capquake::language::phrases::Course;
use capquake::model::event::Event;
use capquake::number::write::Sign;
use capquake::solve::{Quantity, Solution};
use yew::prelude::*;

use super::company_details::details;
use super::company_notes::{has_notes, notes, notes_id};
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
    pub(crate) focus: Option<Quantity>,
    pub(crate) is_open: bool,
    pub(crate) on_event: Callback<Event>,
}

/// Rows that did not change are the same `Rc`: comparing them is comparing two addresses.
impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.row, &other.row)
            && (self.locale, self.focus, self.is_open) == (other.locale, other.focus, other.is_open)
            && self.on_event == other.on_event
    }
}

/// A body of the table: figures, notes, and when open the rest.
#[component]
pub(crate) fn CompanyRow(props: &Props) -> Html {
    #[cfg(test)]
    counter::count();
    let Props {
        row,
        locale,
        on_event,
        focus,
        is_open,
    } = props;
    let is_index = row.currency().is_none();
    let must_stay_open = !row.is_read() || !matches!(row.solution(), Solution::Solved(_));
    let class = classes!(
        "company",
        is_index.then_some("is-index"),
        (*is_open || must_stay_open).then_some("is-open"),
        matches!(row.standing(), Standing::NotCurrent(_)).then_some("is-not-current"),
    );
    html! {
        <tbody {class} data-row={row.key().to_string()} role="rowgroup">
            <tr class="company-figures" role="row">
                <th scope="row" role="rowheader" class="company-name">
                    { toggle(row, *locale, *is_open || must_stay_open, on_event) }
                </th>
                { cells(row, *locale, is_index, on_event) }
            </tr>
            <tr class="company-notes" id={notes_id(row)} role="row">
                if has_notes(row, *focus) {
                    <td colspan="8" role="cell">{ notes(row, *focus, *locale, on_event) }</td>
                }
            </tr>
            if *is_open {
                <tr class="company-details" role="row">
                    <td colspan="8" role="cell">{ details(row, *locale, on_event) }</td>
                </tr>
            }
        </tbody>
    }
}

fn cells(row: &Row, locale: Locale, is_index: bool, on_event: &Callback<Event>) -> Html {
    let field_cell = |quantity| {
        html! {
            <td class={classes!("field", code(quantity))} role="cell">
                { field(row, quantity, locale, on_event) }
                if quantity == Quantity::Loss { { loss_arrow(row) } }
            </td>
        }
    };
    if is_index {
        let levels = [
            Quantity::PriceBefore,
            Quantity::PriceAfter,
            Quantity::Change,
        ];
        return html! {
            <>
                { levels.into_iter().map(field_cell).collect::<Html>() }
                <td colspan="4" class="not-in-total" role="cell">{ locale.words().not_in_total }</td>
            </>
        };
    }
    COLUMNS.into_iter().map(field_cell).collect()
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
fn toggle(row: &Row, locale: Locale, is_open: bool, on_event: &Callback<Event>) -> Html {
    let onclick = clicked(on_event, Event::CompanyToggled(row.key().clone()));
    html! {
        <button type="button" class="company-toggle" aria-expanded={is_open.to_string()} {onclick}>
            <span class="company-title">
                <bdi class="company-label">{ shown_name(locale, row) }</bdi>
                { " " }
                { ticker(row, locale) }
            </span>
            { summary(row, locale) }
        </button>
    }
}

fn ticker(row: &Row, locale: Locale) -> Html {
    if row.currency().is_none() {
        return html! { <span class="ticker is-word">{ locale.words().index }</span> };
    }
    html! {
        if let Some(ticker) = row.ticker() { <bdi class="ticker" dir="ltr">{ ticker }</bdi> }
    }
}

/// What a closed card shows: the loss, the prices, the change.
fn summary(row: &Row, locale: Locale) -> Html {
    let Some(outcome) = row.shown() else {
        return Html::default();
    };
    let price = |quantity| {
        outcome
            .figure(quantity)
            .map(|price| figure(&locale.price(price, row.currency())))
    };
    let prices = price(Quantity::PriceBefore).zip(price(Quantity::PriceAfter));
    let course = loss_course(row);
    let loss = outcome
        .figure(Quantity::Loss)
        .map(|loss| locale.billions(loss, 1, Sign::Never));
    let change = outcome
        .figure(Quantity::Change)
        .map(|change| locale.change(change));
    html! {
        <span class="company-summary">
            <span class={classes!("summary-loss", course_class(course))}>
                if let Some(loss) = loss {
                    { named_figure(&loss, "loss") }{ arrow(course) }
                }
            </span>
            <span class="summary-prices">
                if let Some((before, after)) = prices { { from_to(before, locale.words().to, after) } }
            </span>
            <span class="summary-change">
                if let Some(change) = change { { named_figure(&change, "change") } }
            </span>
        </span>
    }
}

/// How often rows were drawn, for the test that says: one keystroke, one row.
#[cfg(test)]
pub(crate) mod counter {
    use std::cell::Cell;

    thread_local! { static DRAWN: Cell<usize> = const { Cell::new(0) }; }

    pub(crate) fn count() {
        DRAWN.with(|drawn| drawn.set(drawn.get() + 1));
    }

    pub(crate) fn take() -> usize {
        DRAWN.with(|drawn| drawn.replace(0))
    }
}
