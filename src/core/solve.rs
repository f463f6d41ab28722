//! Seven linked quantities: any sufficient subset gives the rest.
//!
//! Figures that say more than is needed are checked, never overwritten: they agree, agree as
//! rounded, or contradict. How a figure was typed and how it is shown is left to others.

mod band;
mod check;
mod rules;

use rust_decimal::Decimal;

use crate::finance::{
    AmountError, BreakEvenGain, Loss, MarketCap, PercentageChange, SharePrice, SharesOutstanding,
};

pub use band::Band;
pub use check::{Agreement, Contradiction};

/// One of the seven figures that describe a company's fall.
///
/// The order is the order of trust: of figures that contradict, the earlier ones are taken at
/// their word and the later ones are checked against them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Quantity {
    /// Share price (or index level) before the fall.
    PriceBefore,
    /// Share price (or index level) after it.
    PriceAfter,
    /// Shares outstanding.
    Shares,
    /// Market cap before.
    CapBefore,
    /// Market cap after.
    CapAfter,
    /// Market cap before − market cap after; negative for a gain.
    Loss,
    /// The signed change as a fraction of before.
    Change,
}

impl Quantity {
    /// All seven, in the order of trust.
    pub const ALL: [Self; 7] = [
        Self::PriceBefore,
        Self::PriceAfter,
        Self::Shares,
        Self::CapBefore,
        Self::CapAfter,
        Self::Loss,
        Self::Change,
    ];

    /// Accepts an amount as a figure of this quantity.
    ///
    /// # Errors
    /// The [`AmountError`] of the type in [`finance`](crate::finance) that the quantity has; a
    /// price or market cap before the fall must also be more than zero.
    pub fn accept(self, amount: Decimal) -> Result<Decimal, AmountError> {
        match self {
            Self::PriceBefore => SharePrice::before(amount).map(SharePrice::amount),
            Self::PriceAfter => SharePrice::new(amount).map(SharePrice::amount),
            Self::Shares => SharesOutstanding::new(amount).map(SharesOutstanding::count),
            Self::CapBefore if amount.is_zero() => Err(AmountError::Zero),
            Self::CapBefore | Self::CapAfter => MarketCap::new(amount).map(MarketCap::amount),
            Self::Loss => Loss::new(amount).map(Loss::amount),
            Self::Change => PercentageChange::new(amount).map(PercentageChange::fraction),
        }
    }

    fn index(self) -> usize {
        self as usize
    }
}

/// A figure, or none, for each [`Quantity`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures([Option<Decimal>; 7]);

impl Figures {
    /// The figures in the order of [`Quantity::ALL`].
    #[must_use]
    pub const fn of(figures: [Option<Decimal>; 7]) -> Self {
        Self(figures)
    }

    /// The figure of this quantity, where there is one.
    #[must_use]
    pub fn get(&self, quantity: Quantity) -> Option<Decimal> {
        self.0.get(quantity.index()).copied().flatten()
    }

    /// The same figures with this one added, changed or taken away.
    #[must_use]
    pub fn with(mut self, quantity: Quantity, figure: Option<Decimal>) -> Self {
        self.set(quantity, figure);
        self
    }

    /// Which quantities have a figure, in the order of trust.
    pub fn known(&self) -> impl Iterator<Item = Quantity> {
        Quantity::ALL
            .into_iter()
            .filter(|&quantity| self.get(quantity).is_some())
    }

    fn set(&mut self, quantity: Quantity, figure: Option<Decimal>) {
        if let Some(place) = self.0.get_mut(quantity.index()) {
            *place = figure;
        }
    }
}

/// What follows from the figures that were given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Solution {
    /// They hold together. The outcome may still be incomplete.
    Solved(Outcome),
    /// They cannot all be true.
    Contradicted(Contradiction),
    /// They hold together but mean something that cannot be, such as half a share.
    Impossible {
        /// What cannot be as they say.
        quantity: Quantity,
        /// Why not.
        error: AmountError,
    },
}

impl Solution {
    /// The outcome, unless something is wrong.
    #[must_use]
    pub fn outcome(&self) -> Option<&Outcome> {
        match self {
            Self::Solved(outcome) => Some(outcome),
            Self::Contradicted(_) | Self::Impossible { .. } => None,
        }
    }
}

/// All that is known about one company: the figures given and those that follow from them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    figures: Figures,
    agreements: Vec<Agreement>,
}

impl Outcome {
    /// The exact figure, given or worked out, of any quantity.
    #[must_use]
    pub fn figure(&self, quantity: Quantity) -> Option<Decimal> {
        self.figures.get(quantity)
    }

    /// Figures that were given beyond need and hold only as rounded.
    #[must_use]
    pub fn agreements(&self) -> &[Agreement] {
        &self.agreements
    }

    /// Market cap before and after, when both are known.
    #[must_use]
    pub fn caps(&self) -> Option<Caps> {
        let before = self.figure(Quantity::CapBefore)?;
        let after = self.figure(Quantity::CapAfter)?;
        Some(Caps {
            before: MarketCap::new(before).ok()?,
            after: MarketCap::new(after).ok()?,
        })
    }

    /// The percentage change, when known.
    #[must_use]
    pub fn change(&self) -> Option<PercentageChange> {
        self.figure(Quantity::Change)
            .and_then(|fraction| PercentageChange::new(fraction).ok())
    }

    /// What undoes the fall, when it is known how far it fell.
    #[must_use]
    pub fn break_even_gain(&self) -> Option<BreakEvenGain> {
        self.change()
            .map(|change| change.drawdown().break_even_gain())
    }
}

/// Market cap before and after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Caps {
    /// Before the fall.
    pub before: MarketCap,
    /// After it.
    pub after: MarketCap,
}

impl Caps {
    /// Before − after.
    #[must_use]
    pub fn loss(self) -> Loss {
        self.before.loss_to(self.after)
    }
}

/// Works out all that follows from the given figures and checks those that were not needed.
///
/// A figure is as precise as it is written: 17 % is anything from 16.5 to 17.5 %, 24.5 billion
/// anything from 24.45 to 24.55 billion (see [`Band`]). Products, sums and differences are exact;
/// quotients are kept to 22 significant digits, so that every sufficient subset of an outcome
/// gives the outcome back.
///
/// ```
/// use capquake::solve::{Figures, Quantity, Solution, solve};
///
/// let given = Figures::default()
///     .with(Quantity::PriceBefore, Some("142.62".parse()?))
///     .with(Quantity::PriceAfter, Some("118.42".parse()?))
///     .with(Quantity::Shares, Some("24490000000".parse()?));
/// let Solution::Solved(outcome) = solve(&given) else { panic!("these figures agree") };
/// assert_eq!(outcome.figure(Quantity::Loss), Some("592658000000".parse()?));
///
/// // $589 billion is not what these prices and this share count give.
/// let printed = given.with(Quantity::Loss, Some("589000000000".parse()?));
/// assert!(matches!(solve(&printed), Solution::Contradicted(_)));
/// # Ok::<(), rust_decimal::Error>(())
/// ```
#[must_use]
pub fn solve(given: &Figures) -> Solution {
    let mut base = Figures::default();
    let mut derived = base;
    let mut agreements = Vec::new();
    for quantity in given.known() {
        let figure = given.get(quantity);
        let Some((figure, implied)) = figure.zip(derived.get(quantity)) else {
            base.set(quantity, figure);
            derived = rules::derive(&base);
            continue;
        };
        match check::compare(&base, quantity, figure, implied) {
            check::Verdict::Same => {}
            check::Verdict::AsRounded(agreement) => agreements.push(agreement),
            check::Verdict::Contradicted(contradiction) => {
                return Solution::Contradicted(contradiction);
            }
        }
    }
    accepted(derived, agreements)
}

fn accepted(figures: Figures, agreements: Vec<Agreement>) -> Solution {
    for quantity in figures.known() {
        if let Some(Err(error)) = figures.get(quantity).map(|figure| quantity.accept(figure)) {
            return Solution::Impossible { quantity, error };
        }
    }
    Solution::Solved(Outcome {
        figures,
        agreements,
    })
}

#[cfg(test)]
mod tests;
