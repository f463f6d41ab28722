//! The answer to a document, as facts: totals, what is not in them, and the largest loss.

pub mod rounding;

use std::rc::Rc;

use rust_decimal::Decimal;

use crate::basket::Total;
use crate::catalogue::{RECORDS, Record};
use crate::currency::Currency;
use crate::document::Document;
use crate::document::row::{Row, Standing};
use crate::language::phrases::Outside;
use crate::number::arithmetic::times;
use crate::solve::Outcome;

/// More indices than this are counted, not named.
const NAMED_INDICES: usize = 3;

/// What follows from all the rows together.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// One per currency that has no rate; none if no row can be counted.
    pub totals: Vec<Total>,
    /// Rows that are not in any total, and why.
    pub outside: Vec<Outside>,
    /// The names of rows that count with a figure from before something unreadable was typed.
    pub not_current: Vec<String>,
    /// The counted row with the largest loss in the currency of the first total.
    pub largest: Option<Largest>,
}

/// A row and its loss.
#[derive(Clone, Debug, PartialEq)]
pub struct Largest {
    /// Which row.
    pub row: Rc<Row>,
    /// Its loss, more than zero, in its own currency.
    pub loss: Decimal,
}

impl Report {
    /// Sums up a document.
    ///
    /// ```
    /// use capquake::catalogue::default_scenario;
    /// use capquake::document::Document;
    /// use capquake::language::Language;
    /// use capquake::report::Report;
    ///
    /// let report = Report::of(&Document::new(Language::English, default_scenario()));
    /// assert_eq!(report.totals[0].count(), 17);
    /// assert_eq!(report.largest.unwrap().loss, "592658000000".parse()?);
    /// # Ok::<(), rust_decimal::Error>(())
    /// ```
    #[must_use]
    pub fn of(document: &Document) -> Self {
        let not_current = document
            .rows
            .iter()
            .filter(|row| matches!(row.standing(), Standing::NotCurrent(_)))
            .map(|row| row.name(document.language).to_owned())
            .collect();
        Self {
            totals: document.totals(),
            outside: outside(document),
            not_current,
            largest: largest(document),
        }
    }

    /// The total, when there is a single one.
    #[must_use]
    pub fn total(&self) -> Option<&Total> {
        match &self.totals[..] {
            [total] => Some(total),
            _ => None,
        }
    }
}

/// Where a scenario's largest loss stands among the record losses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rank {
    /// It is this record.
    Is(u32),
    /// It would be this one; the records from there on would move down.
    WouldBe(u32),
    /// It is smaller than all of them.
    Below,
}

/// Compares a loss with the records. They are in dollars, and only dollars compare with them.
#[must_use]
pub fn rank(document: &Document, largest: &Largest) -> Option<Rank> {
    if largest.row.currency() != Some(Currency::Usd) {
        return None;
    }
    let date = document.scenario.and_then(|scenario| scenario.date);
    let ticker = largest.row.listing().map(|listing| listing.company.ticker);
    let is_same = |record: &&Record| {
        record.scenario.date == date
            && record.listing().map(|listing| listing.company.ticker) == ticker
            && loss_of(record) == Some(largest.loss)
    };
    if let Some(record) = RECORDS.iter().find(is_same) {
        return Some(Rank::Is(record.rank));
    }
    let smaller = RECORDS
        .iter()
        .find(|&record| loss_of(record).is_some_and(|l| l < largest.loss));
    Some(smaller.map_or(Rank::Below, |record| Rank::WouldBe(record.rank)))
}

/// The loss of a record: worked out from prices and shares, else as published.
#[must_use]
pub fn loss_of(record: &Record) -> Option<Decimal> {
    let listing = record.listing()?;
    let caps = Row::listed(listing).shown().and_then(Outcome::caps);
    let billion = Decimal::from(1_000_000_000);
    caps.map(|caps| caps.loss().amount()).or_else(|| {
        record
            .published_loss_billions
            .map(|billions| times(billions, billion))
    })
}

fn outside(document: &Document) -> Vec<Outside> {
    let name = |row: &Row| row.name(document.language).to_owned();
    let (mut indices, mut named, mut own) = (Vec::new(), Vec::new(), 0);
    for row in &document.rows {
        match row.standing() {
            Standing::Complete(_) | Standing::NotCurrent(_) => {}
            Standing::Index => indices.push(Outside::Index(name(row))),
            Standing::Incomplete if row.listing().is_none() => own += 1,
            Standing::Incomplete => named.push(Outside::Incomplete(name(row))),
            Standing::Contradicted | Standing::Impossible if name(row).is_empty() => own += 1,
            Standing::Contradicted | Standing::Impossible => {
                named.push(Outside::Disagreeing(name(row)));
            }
        }
    }
    if indices.len() > NAMED_INDICES {
        indices = vec![Outside::Indices(indices.len())];
    }
    indices.extend(named);
    indices.extend((own > 0).then_some(Outside::OwnRows(own)));
    indices
}

fn largest(document: &Document) -> Option<Largest> {
    let main = document.main_currency();
    let losses = document.rows.iter().filter_map(|row| {
        let (Standing::Complete(caps) | Standing::NotCurrent(caps)) = row.standing() else {
            return None;
        };
        let is_main = row.currency() == Some(main);
        let loss = caps.loss().amount();
        (is_main && loss > Decimal::ZERO).then(|| Largest {
            row: row.clone(),
            loss,
        })
    });
    losses.max_by_key(|largest| largest.loss)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::scenario;
    use crate::language::Language;

    fn ranked(id: &str) -> Option<Rank> {
        let document = Document::new(Language::English, scenario(id));
        let report = Report::of(&document);
        report.largest.and_then(|largest| rank(&document, &largest))
    }

    #[test]
    fn the_largest_loss_of_a_day_stands_among_the_records() {
        assert_eq!(ranked("deepseek-2025-01-27"), Some(Rank::Is(1)));
        assert_eq!(ranked("aapl-2025-04-03"), Some(Rank::Is(6)));
        assert_eq!(ranked("deepseek-as-reported"), Some(Rank::WouldBe(1)));
    }

    #[test]
    fn other_currencies_do_not_compare() {
        assert_eq!(ranked("aramco-2020-03-08"), None);
    }

    #[test]
    fn records_stand_in_the_order_of_their_losses() {
        let losses: Vec<_> = RECORDS.iter().filter_map(loss_of).collect();
        assert_eq!(losses.len(), 36);
        assert!(losses.is_sorted_by(|one, next| one >= next));
    }
}
