//! One row in a link: `NVDA~Nvidia~USD~pb:142.62~pa:118.42~n:24490000000`.
//!
//! Name and figures are separated by `~` and `:`; in names these and `%` are percent-encoded.
//! A field starting with `t` holds text that cannot be read, or in two ways, so that nothing typed is lost;
//! the same field without the `t` is then the last figure that could.

use rust_decimal::Decimal;

use super::form;
use crate::catalogue::{Listing, Scenario};
use crate::currency::Currency;
use crate::document::row::{NAME_LIMIT, Name, Row, is_key, kept_length};
use crate::draft::{Draft, Meaning};
use crate::language::Language;
use crate::number::exact::decimal;
use crate::number::write::plain;
use crate::solve::Quantity;

const NO_CURRENCY: &str = "-";

fn code(quantity: Quantity) -> &'static str {
    match quantity {
        Quantity::PriceBefore => "pb",
        Quantity::PriceAfter => "pa",
        Quantity::Change => "pc",
        Quantity::Shares => "n",
        Quantity::CapBefore => "cb",
        Quantity::CapAfter => "ca",
        Quantity::Loss => "l",
    }
}

/// The row, or `None` if any part of it cannot be used: without it the rest would mean another thing.
pub(super) fn read(text: &str, scenario: Option<&'static Scenario>) -> Option<Row> {
    let mut parts = text.split('~');
    let key = form::plain(parts.next()?)?;
    let mut name = form::plain(parts.next()?)?;
    if is_long(&name) {
        name.clear();
    }
    let currency = match parts.next()? {
        NO_CURRENCY => None,
        code => Some(Currency::from_code(code)?),
    };
    if !is_key(&key) {
        return None;
    }
    let fields = Fields::of(parts)?;
    let row = match scenario.and_then(|scenario| scenario.listing(&key)) {
        Some(listing) => {
            let row = Row::listed(listing).with_currency(currency);
            if is_listed_name(&name, listing) {
                row
            } else {
                row.with_name(Name::own(&name))
            }
        }
        None => Row::own(key.into(), Name::own(&name), currency),
    };
    Some(fields.put_into(&row))
}

/// Whether the text of a row has a name that is longer than any that is kept: it is left out.
pub(super) fn has_long_name(text: &str) -> bool {
    let name = text.split('~').nth(1);
    // What is short as it stands is no longer without its escapes.
    let name = name.filter(|name| name.len() > NAME_LIMIT);
    name.and_then(form::plain)
        .is_some_and(|name| is_long(&name))
}

fn is_long(name: &str) -> bool {
    kept_length(name) > NAME_LIMIT
}

/// What stands in the fields of a row: figures, and texts that could not be read.
#[derive(Default)]
pub(super) struct Fields {
    figures: [Option<Decimal>; 7],
    texts: [Option<String>; 7],
    shares_held: Option<Draft>,
}

impl Fields {
    /// `None` if a field is not known, cannot be used or comes twice.
    pub(super) fn of<'l>(fields: impl Iterator<Item = &'l str>) -> Option<Self> {
        let mut read = Self::default();
        for field in fields {
            let (name, value) = field.split_once(':')?;
            let is_new = match (quantity_of(name), name.strip_prefix('t')) {
                (Some(quantity), _) => {
                    let figure = quantity.accept(decimal(value)?).ok()?;
                    put(&mut read.figures, quantity, figure)
                }
                (None, _) if name == "h" => {
                    let figure = Quantity::Shares.accept(decimal(value)?).ok()?;
                    read.shares_held.replace(Draft::Given(figure)).is_none()
                }
                (None, Some("h")) => {
                    let draft = Draft::typed(&form::plain(value)?, HELD);
                    read.shares_held.replace(draft).is_none()
                }
                (None, name) => match name.and_then(quantity_of) {
                    Some(quantity) => put(&mut read.texts, quantity, form::plain(value)?),
                    None => false,
                },
            };
            if !is_new {
                return None;
            }
        }
        Some(read)
    }

    /// The text of a field.
    pub(super) fn take_text(&mut self, quantity: Quantity) -> Option<String> {
        self.texts.get_mut(quantity as usize)?.take()
    }

    /// The figure of a field, if there is one.
    pub(super) fn take_figure(&mut self, quantity: Quantity) -> Draft {
        let figure = self.figures.get_mut(quantity as usize);
        let figure = figure.and_then(Option::take);
        figure.map_or(Draft::Empty, Draft::Given)
    }

    /// Whether nothing is left to take.
    pub(super) fn is_empty(&self) -> bool {
        let Self {
            figures,
            texts,
            shares_held,
        } = self;
        figures.iter().all(Option::is_none)
            && texts.iter().all(Option::is_none)
            && shares_held.is_none()
    }

    /// Texts come last: what the figures give is the last good answer until they are read.
    fn put_into(self, row: &Row) -> Row {
        let drafts = self
            .figures
            .map(|figure| figure.map_or(Draft::Empty, Draft::Given));
        let mut row = row.with_drafts(drafts);
        for (quantity, text) in Quantity::ALL.into_iter().zip(self.texts) {
            if let Some(text) = text {
                let draft = Draft::typed(&text, row.meaning(quantity));
                row = row.with_draft(quantity, draft);
            }
        }
        row.with_shares_held(self.shares_held.unwrap_or_default())
    }
}

const HELD: Meaning = Meaning::of(Quantity::Shares);

/// Whether the place of a quantity was empty.
fn put<T>(places: &mut [Option<T>; 7], quantity: Quantity, content: T) -> bool {
    let place = places.get_mut(quantity as usize);
    place.is_some_and(|place| place.replace(content).is_none())
}

fn quantity_of(name: &str) -> Option<Quantity> {
    Quantity::ALL
        .into_iter()
        .find(|&quantity| code(quantity) == name)
}

fn is_listed_name(name: &str, listing: &Listing) -> bool {
    name.trim().is_empty()
        || [Language::English, Language::Arabic]
            .into_iter()
            .any(|language| listing.company.name.in_language(language) == name)
}

/// The row as it stands in a link: its key, its name if the reader gave it, and what was given.
pub(super) fn write(row: &Row) -> String {
    let currency = row.currency().map_or(NO_CURRENCY, Currency::code);
    let name = encoded(row.own_name().unwrap_or_default());
    let mut text = format!("{}~{name}~{currency}", encoded(row.key()));
    for quantity in Quantity::ALL {
        if let Some(last_good) = row.last_good(quantity) {
            push_field(&mut text, quantity, &Draft::Given(last_good));
        }
        push_field(&mut text, quantity, row.draft(quantity));
    }
    push_named(&mut text, "h", row.shares_held());
    text
}

pub(super) fn push_field(text: &mut String, quantity: Quantity, draft: &Draft) {
    // The text of a loss would be read as its label says by then, a loss or a gain: its figure,
    // where there is one, is surer.
    let loss = draft.figure().filter(|_| quantity == Quantity::Loss);
    push_named(
        text,
        code(quantity),
        &loss.map_or(draft.clone(), Draft::Given),
    );
}

fn push_named(text: &mut String, name: &str, draft: &Draft) {
    match (draft.open_text(), draft.figure()) {
        (Some(typed), _) => text.extend(["~t", name, ":", &encoded(typed)]),
        (None, Some(figure)) => text.extend(["~", name, ":", &plain(figure)]),
        (None, None) => {}
    }
}

/// Without the signs that separate.
pub(super) fn encoded(text: &str) -> String {
    form::escaped(text, b"~:,")
}
