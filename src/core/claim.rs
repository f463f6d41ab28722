//! What was printed of a company, against the closes.
//!
//! A printed figure stands for all that are rounded to it (see [`Band`]): 17 % for anything from
//! 16.5 to 17.5 %. `More than` has no upper end. The close is exact. Going the way of the printed
//! figure, from no change on, there are three cases:
//!
//! - the close is in the band: it *agrees as rounded*;
//! - it went beyond: it *differs*, and the printed figure was passed on the way;
//! - it never got there, stood still or went the other way: it *contradicts* the figure, which
//!   then was true at most during the day.

use rust_decimal::Decimal;

use crate::number::arithmetic::{difference, product};
use crate::number::write::rounded;
use crate::solve::Quantity::{self, CapBefore, Change, Loss, PriceAfter, PriceBefore, Shares};
use crate::solve::{Band, Figures, Outcome, solve};

/// The word that an article puts before a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// None.
    Exact,
    /// `about`.
    About,
    /// `almost`.
    Almost,
    /// `more than`.
    MoreThan,
}

/// A figure as it was printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Printed {
    /// A signed change as a fraction, or a loss, negative for a gain.
    pub figure: Decimal,
    /// How precise it is said to be.
    pub precision: Precision,
}

/// What was printed of one company.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Claim {
    /// Its percentage change.
    pub change: Option<Printed>,
    /// Its loss.
    pub loss: Option<Printed>,
}

/// How a printed figure compares with the close.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The same as rounded: so much was rounded up, or down where it is negative.
    Agrees(Decimal),
    /// The close went so much further.
    Differs(Decimal),
    /// The session went as far as printed, the close did not.
    DuringTheDay,
    /// The close went the same way, but never got there.
    Less {
        /// By how much.
        by: Decimal,
        /// Whether it was not even half the way.
        is_far: bool,
    },
    /// The close did not move, or went the other way.
    Contradicted(Way),
}

/// Which way the close went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// It fell.
    Down,
    /// It rose.
    Up,
    /// Neither.
    Nowhere,
}

/// What a claim comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Check {
    /// The verdict on the percentage; none if there is none, or no close.
    pub change: Option<Verdict>,
    /// The verdict on the loss.
    pub loss: Option<Verdict>,
    /// Whether the loss is more than the whole market cap.
    pub is_more_than_all: bool,
    /// What it would mean for other figures, as far as that follows and can be.
    pub meanings: Vec<Meaning>,
}

/// What another figure would be if the claim were right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meaning {
    /// What it follows from.
    pub basis: Basis,
    /// Which figure.
    pub quantity: Quantity,
    /// What it would be.
    pub amount: Decimal,
}

/// Which of the printed figures something follows from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The percentage.
    Change,
    /// The loss.
    Loss,
    /// Both together.
    Both,
}

/// With these figures of the table, those would follow. A loss means another number of shares at
/// both prices, or another price with the same number of shares.
const RULES: [(Basis, &[Quantity], &[Quantity]); 4] = [
    (
        Basis::Change,
        &[PriceBefore, Shares, CapBefore],
        &[PriceAfter, Loss],
    ),
    (Basis::Loss, &[PriceBefore, PriceAfter], &[Shares]),
    (
        Basis::Loss,
        &[PriceBefore, Shares, CapBefore],
        &[PriceAfter],
    ),
    (Basis::Both, &[PriceBefore], &[CapBefore, Shares]),
];

impl Claim {
    /// Compares it with a close and, where that is known, with the lowest change of the session.
    ///
    /// ```
    /// use capquake::claim::{Claim, Precision, Printed, Verdict};
    /// use capquake::solve::{Figures, Quantity, solve};
    ///
    /// let given = Figures::default()
    ///     .with(Quantity::PriceBefore, Some("142.62".parse()?))
    ///     .with(Quantity::PriceAfter, Some("118.42".parse()?))
    ///     .with(Quantity::Shares, Some("24490000000".parse()?));
    /// let close = solve(&given).outcome().cloned().unwrap();
    ///
    /// let printed = |figure, precision| Some(Printed { figure, precision });
    /// let claim = Claim {
    ///     change: printed("-0.17".parse()?, Precision::MoreThan),
    ///     loss: printed("600000000000".parse()?, Precision::Almost),
    /// };
    /// let check = claim.check(&close, None);
    /// assert!(matches!(check.change, Some(Verdict::Agrees(_))));
    /// assert_eq!(check.loss, Some(Verdict::Agrees("7342000000".parse()?)));
    ///
    /// let claim = Claim { loss: printed("589000000000".parse()?, Precision::Exact), ..claim };
    /// let check = claim.check(&close, None);
    /// assert_eq!(check.loss, Some(Verdict::Differs("3658000000".parse()?)));
    /// let shares = check.meanings.iter().find(|meaning| meaning.quantity == Quantity::Shares);
    /// assert_eq!(shares.unwrap().amount.round_dp(1), "24338842975.2".parse()?);
    /// # Ok::<(), rust_decimal::Error>(())
    /// ```
    #[must_use]
    pub fn check(&self, close: &Outcome, day_low: Option<Decimal>) -> Check {
        let loss_low = day_low.and_then(|low| product(low, close.figure(CapBefore)?));
        let loss = self.loss.and_then(|printed| {
            // A loss is a move downwards.
            let figure = -printed.figure;
            let printed = Printed { figure, ..printed };
            printed.verdict(close.figure(Loss).map(|loss| -loss), loss_low)
        });
        let change = self
            .change
            .and_then(|printed| printed.verdict(close.figure(Change), day_low));
        let loses_more = |printed: Printed| Some(printed.low() > close.figure(CapBefore)?);
        let mut meanings = Vec::new();
        for (basis, known, wanted) in RULES {
            let Some(outcome) = self.outcome(basis, known, close) else {
                continue;
            };
            for &quantity in wanted {
                // The digits of a quotient have no end.
                let is_quotient = quantity == CapBefore;
                let kept = |amount| {
                    if is_quotient {
                        rounded(amount, 0)
                    } else {
                        amount
                    }
                };
                meanings.extend(outcome.figure(quantity).map(|amount| Meaning {
                    basis,
                    quantity,
                    amount: kept(amount),
                }));
            }
        }
        Check {
            change,
            loss,
            is_more_than_all: self.loss.and_then(loses_more).unwrap_or_default(),
            meanings,
        }
    }

    /// What follows from these figures of the close and those that were printed; nothing if one
    /// of them was not, or if they mean something that cannot be.
    fn outcome(&self, basis: Basis, known: &[Quantity], close: &Outcome) -> Option<Outcome> {
        let mut given = Figures::default();
        for &quantity in known {
            given = given.with(quantity, close.figure(quantity));
        }
        if basis != Basis::Loss {
            given = given.with(Change, Some(self.change?.figure));
        }
        if basis != Basis::Change {
            given = given.with(Loss, Some(self.loss?.figure));
        }
        solve(&given).outcome().cloned()
    }
}

impl Printed {
    /// The least that is rounded to it.
    fn low(self) -> Decimal {
        Band::of(self.figure).low
    }

    /// Compares a move with that at the close, if it is known, and the lowest of the session.
    fn verdict(self, close: Option<Decimal>, day_low: Option<Decimal>) -> Option<Verdict> {
        let is_fall = self.figure.is_sign_negative();
        let along = |moved: Decimal| if is_fall { -moved } else { moved };
        let size = along(self.figure);
        let band = Band::of(size);
        let high = match self.precision {
            Precision::MoreThan => Decimal::MAX,
            Precision::Exact | Precision::About | Precision::Almost => band.high,
        };
        let reached = close.map(along);
        // Whatever moved went beyond no change, but not the same way.
        let is_on_the_way = |reached: &Decimal| size.is_zero() == reached.is_zero();
        let is_there = |reached: &Decimal| *reached >= band.low && is_on_the_way(reached);
        if let Some(reached) = reached.filter(is_there) {
            return Some(if reached <= high {
                Verdict::Agrees(minus(size, reached))
            } else {
                Verdict::Differs(minus(reached, size))
            });
        }
        if is_fall && !size.is_zero() && day_low.is_some_and(|low| along(low) >= band.low) {
            return Some(Verdict::DuringTheDay);
        }
        let (close, reached) = close.zip(reached)?;
        Some(if reached > Decimal::ZERO && is_on_the_way(&reached) {
            let by = minus(size, reached);
            Verdict::Less {
                by,
                is_far: by > reached,
            }
        } else if close.is_zero() {
            Verdict::Contradicted(Way::Nowhere)
        } else if close.is_sign_negative() {
            Verdict::Contradicted(Way::Down)
        } else {
            Verdict::Contradicted(Way::Up)
        })
    }
}

/// What is too large to be kept is the largest number there is.
fn minus(whole: Decimal, part: Decimal) -> Decimal {
    difference(whole, part).unwrap_or(Decimal::MAX)
}

#[cfg(test)]
mod tests;
