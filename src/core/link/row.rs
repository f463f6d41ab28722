//! One row in a link: `NVDA~Nvidia~USD~pb:142.62~pa:118.42~n:24490000000`.
//!
//! Name and figures are separated by `~` and `:`; in names these and `%` are percent-encoded.
//! A field starting with `t` holds text that could not be read, so that nothing typed is lost.

use rust_decimal::Decimal;

use crate::catalogue::{Listing, Scenario};
use crate::currency::Currency;
use crate::document::row::{Name, Row};
use crate::draft::{Draft, Meaning};
use crate::language::Language;
use crate::number::read::LENGTH_LIMIT as TEXT_LIMIT;
use crate::number::write::plain;
use crate::solve::Quantity;

/// A longer name is cut.
const NAME_LIMIT: usize = 80;

/// A longer key is not one of ours.
const KEY_LIMIT: usize = 40;

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

/// A plain decimal: ASCII digits, a dot, a minus; nothing else.
pub(super) fn decimal(text: &str) -> Option<Decimal> {
    let is_plain = text.len() <= TEXT_LIMIT
        && text
            .chars()
            .all(|c| c.is_ascii_digit() || c == '.' || c == '-');
    Decimal::from_str_exact(text).ok().filter(|_| is_plain)
}

/// The row, or `None` if any part of it cannot be used. Unknown fields are ignored.
pub(super) fn read(text: &str, scenario: Option<&'static Scenario>) -> Option<Row> {
    let mut parts = text.split('~');
    let key = decoded(parts.next()?)?;
    let name: String = visible(&decoded(parts.next()?)?)
        .chars()
        .take(NAME_LIMIT)
        .collect();
    let currency = match parts.next()? {
        NO_CURRENCY => None,
        code => Some(Currency::from_code(code)?),
    };
    if key.is_empty() || key.len() > KEY_LIMIT || key.contains(',') || visible(&key) != key {
        return None;
    }
    let row = match listing(&key, scenario) {
        Some(listing) => {
            let row = Row::listed(listing).cleared().with_currency(currency);
            if is_listed_name(&name, listing) {
                row
            } else {
                row.with_name(Name::Own(name.into()))
            }
        }
        None => Row::own(key.into(), Name::Own(name.into()), currency),
    };
    parts.try_fold(row, with_field)
}

fn with_field(row: Row, field: &str) -> Option<Row> {
    let (name, value) = field.split_once(':')?;
    let shares = Meaning {
        quantity: Quantity::Shares,
        is_gain: false,
    };
    if name == "h" {
        let held = Quantity::Shares.accept(decimal(value)?).ok()?;
        return Some(row.with_shares_held(Draft::Given(held)));
    }
    if name == "th" {
        return Some(row.with_shares_held(Draft::typed(&text_of(value)?, shares)));
    }
    if let Some(quantity) = Quantity::ALL
        .into_iter()
        .find(|&quantity| code(quantity) == name)
    {
        let figure = quantity.accept(decimal(value)?).ok()?;
        return Some(row.with_draft(quantity, Draft::Given(figure)));
    }
    let typed = name.strip_prefix('t');
    match Quantity::ALL
        .into_iter()
        .find(|&quantity| Some(code(quantity)) == typed)
    {
        Some(quantity) => {
            let draft = Draft::typed(&text_of(value)?, row.meaning(quantity));
            Some(row.with_draft(quantity, draft))
        }
        None => Some(row),
    }
}

fn text_of(value: &str) -> Option<String> {
    decoded(value).filter(|text| text.chars().count() <= TEXT_LIMIT + 1)
}

fn listing(key: &str, scenario: Option<&'static Scenario>) -> Option<&'static Listing> {
    scenario?
        .listings
        .iter()
        .find(|listing| listing.company.ticker == key)
}

fn is_listed_name(name: &str, listing: &Listing) -> bool {
    name.is_empty()
        || [Language::English, Language::Arabic]
            .into_iter()
            .any(|language| listing.company.name.in_language(language) == name)
}

/// Without control characters and marks that would turn the text around them.
fn visible(name: &str) -> String {
    let is_hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200B}'..='\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    name.chars().filter(|&c| !is_hidden(c)).collect()
}

/// The row as it stands in a link: its key, its name if the reader gave it, and what was given.
pub(super) fn write(row: &Row) -> String {
    let currency = row.currency().map_or(NO_CURRENCY, Currency::code);
    let name = encoded(row.own_name().unwrap_or_default());
    let mut text = format!("{}~{name}~{currency}", encoded(row.key()));
    let mut field = |name: &str, draft: &Draft| match (draft, draft.figure()) {
        (_, Some(figure)) => text.push_str(&format!("~{name}:{}", plain(figure))),
        (Draft::Typed(typed), None) if draft.problem().is_some() => {
            text.push_str(&format!("~t{name}:{}", encoded(&typed.text)));
        }
        _ => {}
    };
    for quantity in Quantity::ALL {
        field(code(quantity), row.draft(quantity));
    }
    field("h", row.shares_held());
    text
}

fn encoded(text: &str) -> String {
    text.chars().fold(String::new(), |mut encoded, character| {
        match character {
            '~' => encoded.push_str("%7E"),
            ':' => encoded.push_str("%3A"),
            '%' => encoded.push_str("%25"),
            ',' => encoded.push_str("%2C"),
            other => encoded.push(other),
        }
        encoded
    })
}

/// `None` where a percent sign is not followed by two hexadecimal digits, or UTF-8 is broken.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let high = char::from(rest.next()?).to_digit(16)?;
            let low = char::from(rest.next()?).to_digit(16)?;
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}
