//! One company or index: what was given, what follows, and what does not add up.

mod edit;
mod name;

use std::rc::Rc;

use rust_decimal::Decimal;

use crate::catalogue::{Bilingual, Listing};
use crate::currency::Currency;
use crate::draft::{Draft, Meaning};
use crate::language::Language;
use crate::number::arithmetic::{difference, product};
use crate::solve::{Caps, Figures, Outcome, Quantity, Solution, solve};

pub use self::name::{NAME_LIMIT, Name, is_key};
pub(crate) use self::name::{is_hidden, kept_length};

/// Names a row: the ticker of a catalogue company, or `own-1`, `own-2` …
pub type Key = Rc<str>;

/// A row never changes: an edit makes another, and only that one is worked out and drawn anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    key: Key,
    name: Name,
    currency: Option<Currency>,
    listing: Option<&'static Listing>,
    drafts: [Draft; 7],
    shares_held: Draft,
    solution: Rc<Solution>,
    /// What followed when everything could be read for the last time.
    last_good: Rc<Solution>,
}

/// Whether a row can be counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Its market caps are known.
    Complete(Caps),
    /// They were known until something was typed that cannot be read.
    NotCurrent(Caps),
    /// An index: points are not money.
    Index,
    /// Figures are missing or cannot be read.
    Incomplete,
    /// Its figures contradict each other.
    Contradicted,
    /// Its figures mean something that cannot be.
    Impossible,
}

impl Row {
    /// A row as the catalogue has it.
    #[must_use]
    pub fn listed(listing: &'static Listing) -> Self {
        let drafts = Quantity::ALL.map(|quantity| {
            listing
                .given
                .get(quantity)
                .map_or(Draft::Empty, Draft::Given)
        });
        let name = Name::Listed(listing.company);
        Self::new(
            listing.company.ticker.into(),
            name,
            listing.currency,
            Some(listing),
            drafts,
        )
    }

    /// An empty row of the reader's own.
    #[must_use]
    pub fn own(key: Key, name: Name, currency: Option<Currency>) -> Self {
        Self::new(key, name, currency, None, Default::default())
    }

    fn new(
        key: Key,
        name: Name,
        currency: Option<Currency>,
        listing: Option<&'static Listing>,
        drafts: [Draft; 7],
    ) -> Self {
        let solution = Rc::new(solve(&figures(&drafts)));
        let last_good = solution.clone();
        Self {
            key,
            name,
            currency,
            listing,
            drafts,
            shares_held: Draft::Empty,
            solution,
            last_good,
        }
    }

    /// Unique among the rows of a table.
    #[must_use]
    pub fn key(&self) -> &Key {
        &self.key
    }

    /// What it is called in this language; empty if the reader has not said.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        match &self.name {
            Name::Listed(company) => company.name.in_language(language),
            Name::Own(name) => name,
        }
    }

    /// The name the reader gave, where there is one.
    #[must_use]
    pub fn own_name(&self) -> Option<&str> {
        match &self.name {
            Name::Listed(_) => None,
            Name::Own(name) => Some(name),
        }
    }

    /// The ticker, for companies that have one.
    #[must_use]
    pub fn ticker(&self) -> Option<&'static str> {
        let ticker = self.listing?.company.ticker;
        // Indices of a past day have an identifier that no exchange knows.
        (!ticker.contains('-')).then_some(ticker)
    }

    /// None for an index, whose prices are points.
    #[must_use]
    pub fn currency(&self) -> Option<Currency> {
        self.currency
    }

    /// The row of the catalogue that this one began as.
    #[must_use]
    pub fn listing(&self) -> Option<&'static Listing> {
        self.listing
    }

    /// What a reader has to know about its figures; empty if nothing.
    #[must_use]
    pub fn caution(&self) -> Option<Bilingual> {
        self.listing.map(|listing| listing.caution)
    }

    /// What stands in a field.
    #[must_use]
    pub fn draft(&self, quantity: Quantity) -> &Draft {
        let [
            price_before,
            price_after,
            shares,
            cap_before,
            cap_after,
            loss,
            change,
        ] = &self.drafts;
        match quantity {
            Quantity::PriceBefore => price_before,
            Quantity::PriceAfter => price_after,
            Quantity::Shares => shares,
            Quantity::CapBefore => cap_before,
            Quantity::CapAfter => cap_after,
            Quantity::Loss => loss,
            Quantity::Change => change,
        }
    }

    /// What stands in the field for shares that the reader holds.
    #[must_use]
    pub fn shares_held(&self) -> &Draft {
        &self.shares_held
    }

    /// What follows from the figures that can be read.
    #[must_use]
    pub fn solution(&self) -> &Solution {
        &self.solution
    }

    /// What is shown: what follows now or, while something cannot be read, what followed before.
    #[must_use]
    pub fn shown(&self) -> Option<&Outcome> {
        match &*self.solution {
            Solution::Solved(outcome) if self.is_read() => Some(outcome),
            Solution::Solved(_) => self.last_good.outcome(),
            Solution::Contradicted(_) | Solution::Impossible { .. } => None,
        }
    }

    /// The figure that a field had when everything could be read, where it still is missed.
    #[must_use]
    pub fn last_good(&self, quantity: Quantity) -> Option<Decimal> {
        let follows = |outcome: &Outcome| outcome.figure(quantity).is_some();
        if self.draft(quantity).problem().is_none() || self.solution.outcome().is_none_or(follows) {
            return None;
        }
        self.last_good.outcome()?.figure(quantity)
    }

    /// Whether everything typed could be read.
    #[must_use]
    pub fn is_read(&self) -> bool {
        self.drafts.iter().all(|draft| draft.problem().is_none())
    }

    /// Whether it can be counted, and if not, why.
    #[must_use]
    pub fn standing(&self) -> Standing {
        match &*self.solution {
            _ if self.currency.is_none() => Standing::Index,
            Solution::Contradicted(_) => Standing::Contradicted,
            Solution::Impossible { .. } => Standing::Impossible,
            Solution::Solved(_) => match self.shown().and_then(Outcome::caps) {
                Some(caps) if self.is_read() => Standing::Complete(caps),
                Some(caps) => Standing::NotCurrent(caps),
                None => Standing::Incomplete,
            },
        }
    }

    /// What the reader's own shares lost: shares held × (price before − price after).
    #[must_use]
    pub fn loss_of_shares_held(&self) -> Option<Decimal> {
        let outcome = self.shown()?;
        let price = |quantity| outcome.figure(quantity);
        let fall = difference(price(Quantity::PriceBefore)?, price(Quantity::PriceAfter)?)?;
        product(self.shares_held.figure()?, fall)
    }

    /// How a number typed into a field is meant: the loss is a gain while it is labelled so.
    #[must_use]
    pub fn meaning(&self, quantity: Quantity) -> Meaning {
        Meaning {
            quantity,
            is_gain: quantity == Quantity::Loss && self.is_gain(),
            is_fall: false,
            currency: self.currency,
            is_of_company: true,
        }
    }

    /// Whether its loss is labelled a gain: as far as can be told, and never changing under
    /// text that was typed for the other label.
    #[must_use]
    pub fn is_gain(&self) -> bool {
        if let Draft::Typed(typed) = self.draft(Quantity::Loss) {
            return typed.is_gain;
        }
        let shown = self.shown().or(self.last_good.outcome());
        let loss = shown
            .and_then(|outcome| outcome.figure(Quantity::Loss))
            .or_else(|| self.draft(Quantity::Loss).figure());
        loss.is_some_and(|loss| loss < Decimal::ZERO)
    }

    /// Whether it is to the letter what the catalogue has.
    #[must_use]
    pub fn is_original(&self) -> bool {
        let is_same = |listing: &Listing| self.currency == listing.currency && !self.is_edited();
        self.listing.is_some_and(is_same)
            && self.own_name().is_none()
            && !self.shares_held.is_given()
    }

    /// Whether a figure was given to it that the catalogue does not have.
    #[must_use]
    pub fn is_edited(&self) -> bool {
        let Some(listing) = self.listing else {
            return true;
        };
        let original = Quantity::ALL.map(|quantity| listing.given.get(quantity));
        Quantity::ALL.map(|quantity| self.draft(quantity).figure()) != original || !self.is_read()
    }
}

fn figures(drafts: &[Draft; 7]) -> Figures {
    Figures::of(std::array::from_fn(|place| {
        drafts.get(place).and_then(Draft::figure)
    }))
}

#[cfg(test)]
mod tests;
