//! Printed figures that a reader wants checked, and what each is compared with.

use std::rc::Rc;

use rust_decimal::Decimal;

use super::Document;
use super::row::{Key, Row};
use crate::catalogue::{CLAIMS, Kind, Reported, Scenario};
use crate::claim::{Check, Claim, Precision, Printed};
use crate::draft::{Draft, Meaning};
use crate::solve::{Outcome, Quantity, solve};

/// More than anybody checks at a time.
pub const CLAIM_LIMIT: usize = 50;

/// What can be checked of a company.
pub const CLAIMED: [Quantity; 2] = [Quantity::Change, Quantity::Loss];

/// A claim as it is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypedClaim {
    /// The row of the company.
    pub row: Key,
    /// The percentage change: a fall, unless it has a plus.
    pub change: Draft,
    /// The loss.
    pub loss: Draft,
}

impl TypedClaim {
    /// Nothing of a company yet.
    pub(crate) fn about(row: Key) -> Self {
        Self {
            row,
            change: Draft::Empty,
            loss: Draft::Empty,
        }
    }

    /// What stands in the field for the loss or for the change.
    #[must_use]
    pub fn draft(&self, quantity: Quantity) -> &Draft {
        match quantity {
            Quantity::Loss => &self.loss,
            _ => &self.change,
        }
    }

    pub(crate) fn draft_mut(&mut self, quantity: Quantity) -> &mut Draft {
        match quantity {
            Quantity::Loss => &mut self.loss,
            _ => &mut self.change,
        }
    }

    /// The figure that is checked: an index loses no money.
    #[must_use]
    pub fn figure(&self, quantity: Quantity, row: &Row) -> Option<Decimal> {
        let is_money = quantity == Quantity::Loss;
        let is_checked = !is_money || row.currency().is_some();
        self.draft(quantity).figure().filter(|_| is_checked)
    }

    fn claim(&self, row: &Row) -> Claim {
        let printed = |quantity| {
            self.figure(quantity, row).map(|figure| Printed {
                figure,
                precision: Precision::Exact,
            })
        };
        Claim {
            change: printed(Quantity::Change),
            loss: printed(Quantity::Loss),
        }
    }
}

/// How a number in a claim about a company is meant. A loss is labelled as one even where it was a
/// gain, and a percentage as a fall.
#[must_use]
pub fn meaning(quantity: Quantity, row: &Row) -> Meaning {
    Meaning {
        is_gain: false,
        is_fall: true,
        ..row.meaning(quantity)
    }
}

/// Reads a text for a claim about a company.
#[must_use]
pub fn typed(text: &str, quantity: Quantity, row: &Row) -> Draft {
    Draft::typed(text, meaning(quantity, row))
}

impl Document {
    /// Whether a claim can be about a row: about any but an empty one of the reader's own.
    #[must_use]
    pub fn is_claimable(&self, row: &Row) -> bool {
        row.listing().is_some()
            || row.own_name().is_some_and(|name| !name.trim().is_empty())
            || Quantity::ALL.iter().any(|&q| row.draft(q).is_given())
            || self.claims.iter().any(|claim| claim.row == *row.key())
    }

    /// The company that the next claim is about until another is chosen: the first without one.
    #[must_use]
    pub fn next_claimed(&self) -> Option<&Rc<Row>> {
        let is_free = |row: &&Rc<Row>| self.claims.iter().all(|claim| claim.row != *row.key());
        let claimable = || self.rows.iter().filter(|row| self.is_claimable(row));
        claimable().find(is_free).or_else(|| claimable().next())
    }

    /// The claims or, where there is none, an empty one to begin with.
    #[must_use]
    pub fn claims_or_blank(&self) -> Vec<TypedClaim> {
        let blank = self.next_claimed().filter(|_| self.claims.is_empty());
        let blank = blank.map(|row| TypedClaim::about(row.key().clone()));
        self.claims.iter().cloned().chain(blank).collect()
    }

    /// The claim of this number; the one after the last is begun.
    pub(crate) fn claim_mut(&mut self, number: usize) -> Option<&mut TypedClaim> {
        if number == self.claims.len() && number < CLAIM_LIMIT {
            let row = self.next_claimed()?.key().clone();
            self.claims.push(TypedClaim::about(row));
        }
        self.claims.get_mut(number)
    }

    /// Claims go with the rows they are about.
    pub(crate) fn drop_claims(&mut self) {
        let rows = &self.rows;
        self.claims
            .retain(|claim| rows.iter().any(|row| *row.key() == claim.row));
    }

    /// What a typed claim comes to.
    #[must_use]
    pub fn check(&self, claim: &TypedClaim) -> Option<Check> {
        let row = self.row(&claim.row)?;
        let reported = self.reported(row);
        let close = match reported {
            Some(reported) if self.is_reported() => close(reported),
            _ => row.shown().cloned().unwrap_or_default(),
        };
        Some(
            claim
                .claim(row)
                .check(&close, reported.and_then(|r| r.day_low)),
        )
    }

    /// The lowest change of the session that a row is about, where that is known.
    #[must_use]
    pub fn day_low(&self, row: &Row) -> Option<Decimal> {
        self.reported(row)?.day_low
    }

    /// What the article printed of a row's company, unless the row was changed.
    fn reported(&self, row: &Row) -> Option<&'static Reported> {
        let (scenario, listing) = (self.scenario?, row.listing()?);
        let is_it = |r: &&Reported| r.is_of(scenario) && r.company == listing.company;
        let is_as_it_was = self.is_reported() || !row.is_edited();
        CLAIMS.iter().find(is_it).filter(|_| is_as_it_was)
    }

    /// Whether the figures of the table are themselves what was printed.
    #[must_use]
    pub fn is_reported(&self) -> bool {
        self.scenario
            .is_some_and(|s: &Scenario| s.kind == Kind::Reported)
    }
}

/// The close of a company that was printed about.
#[must_use]
pub fn close(reported: &Reported) -> Outcome {
    let solution = reported.closes().map(|closes| solve(&closes.given));
    solution
        .and_then(|solution| solution.outcome().cloned())
        .unwrap_or_default()
}
