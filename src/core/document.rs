//! What a link holds and undo takes back: the rows, and how they are shown.

mod accent;
pub mod claims;
mod frame;
mod order;
pub mod row;

use std::rc::Rc;

use rust_decimal::Decimal;

pub use self::accent::Accent;
use self::claims::TypedClaim;
pub use self::frame::{Frame, Lock, Part, Parts, SOURCE_LIMIT, source_line};
pub use self::order::Step;
use self::row::{Key, Name, Row, Standing};
use crate::basket::{Holding, Rate, Total, totals};
use crate::catalogue::{self, Scenario};
use crate::currency::Currency;
use crate::draft::{Draft, Meaning};
use crate::language::Language;
use crate::number::arithmetic::product;
use crate::number::digits::Digits;
use crate::solve::Quantity;

/// More rows than this are not a table that somebody reads.
pub const ROW_LIMIT: usize = 5_000;

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the reader's system has it.
    #[default]
    Auto,
    /// Ink on paper.
    Light,
    /// Paper on ink.
    Dark,
}

/// The state that matters: everything a reader gave or chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The language of the page.
    pub language: Language,
    /// The digits of its figures.
    pub digits: Digits,
    /// Light or dark.
    pub theme: Theme,
    /// The scenario the rows began with; none for a blank table.
    pub scenario: Option<&'static Scenario>,
    /// In the order shown.
    pub rows: Vec<Rc<Row>>,
    /// Whether the rows keep the order of their losses.
    pub is_sorted: bool,
    /// The change asked about in the what-if.
    pub what_if: Draft,
    /// Prices of currencies in the currency of the total, as typed.
    pub rates: Vec<(Currency, Draft)>,
    /// Printed figures to be checked.
    pub claims: Vec<TypedClaim>,
    /// What an embedder decided.
    pub frame: Frame,
}

impl Document {
    /// A scenario of the catalogue, or a blank table.
    #[must_use]
    pub fn new(language: Language, scenario: Option<&'static Scenario>) -> Self {
        let mut document = Self {
            language,
            digits: Digits::Latin,
            theme: Theme::Auto,
            scenario: None,
            rows: Vec::new(),
            is_sorted: true,
            what_if: original_what_if(),
            rates: Vec::new(),
            claims: Vec::new(),
            frame: Frame::default(),
        };
        document.open(scenario);
        document
    }

    /// Puts the rows of a scenario in the place of those there are.
    pub(crate) fn open(&mut self, scenario: Option<&'static Scenario>) {
        self.scenario = scenario;
        self.rates.clear();
        self.claims.clear();
        self.is_sorted = scenario.is_none_or(Scenario::is_sorted_by_loss);
        self.rows = scenario.map_or_else(Vec::new, |scenario| {
            scenario
                .listings
                .iter()
                .map(|listing| Rc::new(Row::listed(listing)))
                .collect()
        });
        if scenario.is_none() {
            self.add();
        }
        self.sort();
    }

    /// The row of this name.
    #[must_use]
    pub fn row(&self, key: &str) -> Option<&Rc<Row>> {
        self.rows.iter().find(|row| &**row.key() == key)
    }

    /// Whether a row was added to a scenario by the reader and stands apart from it.
    #[must_use]
    pub fn is_apart(&self, row: &Row) -> bool {
        self.scenario.is_some() && row.listing().is_none()
    }

    /// Adds an empty row and says which.
    pub(crate) fn add(&mut self) -> Option<Key> {
        if self.rows.len() >= ROW_LIMIT {
            return None;
        }
        let own = self.rows.iter().filter(|row| row.listing().is_none());
        let key = (own.count() + 1..=2 * ROW_LIMIT)
            .map(|number| Key::from(format!("own-{number}")))
            .find(|key| self.row(key).is_none())?;
        let currency = self.rows.iter().rev().find_map(|row| row.currency());
        let row = Row::own(
            key.clone(),
            Name::own(""),
            Some(currency.unwrap_or(Currency::Usd)),
        );
        self.rows.push(Rc::new(row));
        Some(key)
    }

    /// Blank fields become empty.
    pub(crate) fn settle(&mut self) {
        for row in &mut self.rows {
            if let Some(settled) = row.settled() {
                *row = Rc::new(settled);
            }
        }
        for claim in &mut self.claims {
            for draft in [&mut claim.change, &mut claim.loss] {
                *draft = std::mem::take(draft).settled();
            }
        }
    }

    /// The currency of the total: dollars where there are any, else the one offered first. It
    /// does not depend on the order of the rows, which changes with every figure.
    #[must_use]
    pub fn main_currency(&self) -> Currency {
        let currencies = self.rows.iter().filter_map(|row| row.currency());
        currencies.min().unwrap_or(Currency::Usd)
    }

    /// The currencies besides the main one, each once.
    #[must_use]
    pub fn other_currencies(&self) -> Vec<Currency> {
        let main = self.main_currency();
        let mut others: Vec<Currency> = self
            .rows
            .iter()
            .filter_map(|row| row.currency())
            .filter(|&c| c != main)
            .collect();
        others.sort_unstable();
        others.dedup();
        others
    }

    /// What stands in the field for the price of a currency.
    #[must_use]
    pub fn rate(&self, currency: Currency) -> Option<&Draft> {
        self.rates
            .iter()
            .find(|(priced, _)| *priced == currency)
            .map(|(_, draft)| draft)
    }

    /// The rows that the total in the main currency counts, and what each lost in it.
    pub fn losses_in_main(&self) -> impl Iterator<Item = (&Row, Decimal)> {
        let main = self.main_currency();
        let price = move |currency| {
            if currency == main {
                return Some(Decimal::ONE);
            }
            self.rate(currency).and_then(Draft::figure)
        };
        self.rows.iter().filter_map(move |row| {
            let (Standing::Complete(caps) | Standing::NotCurrent(caps)) = row.standing() else {
                return None;
            };
            let loss = product(caps.loss().amount(), price(row.currency()?)?)?;
            Some((&**row, loss))
        })
    }

    pub(crate) fn set_rate(&mut self, currency: Currency, draft: Draft) {
        self.rates.retain(|(priced, _)| *priced != currency);
        self.rates.push((currency, draft));
    }

    /// The totals of all rows that can be counted, one per currency that has no rate.
    #[must_use]
    pub fn totals(&self) -> Vec<Total> {
        let rates: Vec<Rate> = self
            .rates
            .iter()
            .filter_map(|(currency, draft)| {
                draft.figure().map(|price| Rate {
                    currency: *currency,
                    price,
                })
            })
            .collect();
        let holdings = self.rows.iter().filter_map(|row| {
            let (Standing::Complete(caps) | Standing::NotCurrent(caps)) = row.standing() else {
                return None;
            };
            Some(Holding {
                currency: row.currency()?,
                caps,
            })
        });
        totals(holdings, &rates, self.main_currency())
    }

    /// Whether anything differs from the scenario as the catalogue has it.
    #[must_use]
    pub fn is_edited(&self) -> bool {
        let is_edited = |row: &Rc<Row>| match (row.listing(), row.own_name()) {
            (Some(_), None) => row.is_edited(),
            (Some(_), Some(_)) => true,
            (None, name) => {
                name.is_some_and(|name| !name.is_empty())
                    || Quantity::ALL.iter().any(|&q| row.draft(q).is_given())
            }
        };
        // Making the original anew takes longer, and is needed only where no row tells.
        let has_other_rows = || {
            let original = Self::new(self.language, self.scenario);
            let others = original.rows.iter().map(|row| row.key());
            !self.rows.iter().map(|row| row.key()).eq(others)
        };
        self.rows.iter().any(is_edited) || has_other_rows()
    }
}

/// The day with which the what-if opens: Wall Street's worst, 19 October 1987.
fn original_what_if() -> Draft {
    catalogue::DAYS
        .last()
        .map_or(Draft::Empty, |day| Draft::Given(day.change))
}

/// How the change in the what-if is read.
pub const WHAT_IF: Meaning = Meaning {
    is_fall: true,
    ..Meaning::of(Quantity::Change)
};

/// How a number of shares in a reader's hands is read.
pub const HELD: Meaning = Meaning::of(Quantity::Shares);

/// How a price of a currency is read: as a share price, which is what it is for the reader.
#[must_use]
pub fn rate_meaning(main: Currency) -> Meaning {
    Meaning {
        currency: Some(main),
        ..Meaning::of(Quantity::PriceBefore)
    }
}
