//! What an open company shows besides its figures: name, currency, the reader's own shares, its
//! place in the table, and the loss in full.

use std::rc::Rc;

use capquake::currency::Currency;
use capquake::document::row::Row;
use capquake::document::{Lock, Step};
use capquake::finance::BreakEvenGain;
use capquake::language::Locale;
use capquake::language::phrases::Course;
use capquake::model::event::{Event, Place};
use capquake::number::write::{Sign, percent};
use capquake::solve::Quantity;
use yew::prelude::*;

use super::doubt::Field;
use super::element::{each, element, fragment};
use super::entry::{labelled, lone_input, option, text_input};
use super::figure::sentence;
use super::scene::{chosen, clicked, typed};

/// The rest of an open company.
pub(crate) fn details(
    row: &Row,
    focus: Option<&Place>,
    locale: Locale,
    lock: Lock,
    on_event: &Callback<Rc<Event>>,
) -> Html {
    let is_free = lock == Lock::None;
    let caution = row.caution().map(|caution| caution.in_language(locale.language));
    element("div.details")
        .child(element("p.in-full").child(in_full(row, locale)))
        .child(
            caution
                .filter(|caution| !caution.is_empty())
                .map(|caution| element("p.caution").child(sentence(&locale.prose(caution)))),
        )
        .child(
            element("div.details-fields")
                .child(is_free.then(|| name(row, locale, on_event)))
                .child(row.currency().map(|currency| {
                    fragment()
                        .child(is_free.then(|| currency_choice(row, currency, locale, on_event)))
                        .child(shares_held(row, currency, focus, locale, on_event))
                        .html()
                })),
        )
        .child(actions(row, locale, is_free, on_event))
        .html()
}

/// The loss to the unit, and what undoes it.
fn in_full(row: &Row, locale: Locale) -> Html {
    let Some((outcome, currency)) = row.shown().zip(row.currency()) else {
        return Html::default();
    };
    let Some(loss) = outcome.figure(Quantity::Loss) else {
        return Html::default();
    };
    let break_even = match outcome.break_even_gain() {
        Some(BreakEvenGain::Gain(gain)) if !gain.is_zero() => {
            Some(percent(gain, 2, Sign::Always, locale.digits))
        }
        _ => None,
    };
    let full = locale.money_in_full(loss, currency);
    sentence(&locale.loss_in_full(Course::of_loss(loss), full, break_even))
}

fn name(row: &Row, locale: Locale, on_event: &Callback<Rc<Event>>) -> Html {
    let key = row.key().clone();
    let oninput = typed(on_event, Box::new(move |name| Event::CompanyRenamed(key.clone(), name)));
    let input = text_input(row.name(locale.language).to_owned(), oninput)
        .with("dir", "auto")
        .with("maxlength", "80")
        .with("placeholder", locale.words().new_company);
    labelled(format!("{}-name", row.key()), locale.words().name, input).html()
}

fn currency_choice(
    row: &Row,
    current: Currency,
    locale: Locale,
    on_event: &Callback<Rc<Event>>,
) -> Html {
    let key = row.key().clone();
    let meaning = move |code: Rc<str>| {
        Event::CurrencyChosen(key.clone(), Currency::from_code(&code).unwrap_or(current))
    };
    let options = Currency::all().map(|currency| {
        let label = format!("{} ({})", locale.currency_name(currency), currency.code());
        option(currency.code().to_owned(), currency == current, label)
    });
    let list = element("select").on(chosen(on_event, Box::new(meaning))).child(each(options));
    labelled(format!("{}-currency", row.key()), locale.words().currency, list).html()
}

fn shares_held(
    row: &Row,
    currency: Currency,
    focus: Option<&Place>,
    locale: Locale,
    on_event: &Callback<Rc<Event>>,
) -> Html {
    let id = format!("{}-shares-held", row.key());
    let draft = row.shares_held();
    let field = Field { place: Place::SharesHeld(row.key().clone()), draft, currency: None };
    let lost = row.loss_of_shares_held().filter(|_| draft.problem().is_none()).map(|loss| {
        let amount = locale.money_in_full(loss, currency);
        sentence(&locale.shares_held_lost(Course::of_loss(loss), amount))
    });
    let note_id = format!("{id}-note");
    let input = lone_input(&field, locale, on_event)
        .with("data-shares-held", "")
        .with("aria-describedby", note_id.clone());
    labelled(id, locale.words().shares_held, input)
        .child(
            element("div.detail-note[role=status]")
                .with("id", note_id)
                .child(lost)
                .child(field.below(locale, on_event)),
        )
        .child(field.keys(focus, locale, on_event))
        .html()
}

fn actions(row: &Row, locale: Locale, is_free: bool, on_event: &Callback<Rc<Event>>) -> Html {
    let words = locale.words();
    let button = |label: &'static str, event: Event| {
        let onclick = clicked(on_event, event);
        element("button.word-button[type=button]").on(onclick).child(label).html()
    };
    let key = row.key();
    element("div.actions")
        .child(button(words.move_up, Event::CompanyMoved(key.clone(), Step::Up)))
        .child(button(words.move_down, Event::CompanyMoved(key.clone(), Step::Down)))
        .child(is_free.then(|| button(words.remove, Event::CompanyRemoved(key.clone()))))
        .html()
}
