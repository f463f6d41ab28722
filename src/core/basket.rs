//! Many companies: total loss, weighted change, and which rows are not in the total.
//! Currencies are never added to each other without a rate.

use rust_decimal::Decimal;

use crate::currency::Currency;
use crate::finance::{Loss, PercentageChange};
use crate::number::arithmetic::{difference, product, sum};
use crate::number::write::rounded;
use crate::solve::Caps;

/// Decimals of a total that can still come from prices; a quotient leaves its rest behind them.
const RESIDUE: u32 = 8;

/// The market caps of one company in its currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holding {
    /// Its currency.
    pub currency: Currency,
    /// Before and after.
    pub caps: Caps,
}

/// The sum over companies of one currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Total {
    /// The currency of all the amounts.
    pub currency: Currency,
    /// Σ market cap before.
    pub cap_before: Decimal,
    /// Σ market cap after.
    pub cap_after: Decimal,
    /// Companies that lost, and how much together.
    pub losers: Side,
    /// Companies that gained, and how much together.
    pub gainers: Side,
    /// Companies that did neither.
    pub unchanged: usize,
}

/// The companies on one side of a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Side {
    /// How many.
    pub count: usize,
    /// How much together; never negative.
    pub amount: Decimal,
}

impl Total {
    fn none(currency: Currency) -> Self {
        let (losers, gainers) = (Side::default(), Side::default());
        let (cap_before, cap_after) = (Decimal::ZERO, Decimal::ZERO);
        Self {
            currency,
            cap_before,
            cap_after,
            losers,
            gainers,
            unchanged: 0,
        }
    }

    /// How many companies are in it.
    #[must_use]
    pub fn count(&self) -> usize {
        self.losers.count + self.gainers.count + self.unchanged
    }

    /// Σ loss: losses less gains. Negative when the gains are larger.
    ///
    /// What is left of a share count without end, far behind the smallest coin, is not part of it.
    #[must_use]
    pub fn loss(&self) -> Decimal {
        rounded(self.cap_before - self.cap_after, RESIDUE).normalize()
    }

    /// Σ (after − before) ÷ Σ before: weighted by market cap, not the mean of percentages.
    #[must_use]
    pub fn change(&self) -> Option<PercentageChange> {
        PercentageChange::between(self.cap_before, self.cap_after)
    }

    /// What the companies would have lost together, had all of them changed by this fraction.
    #[must_use]
    pub fn loss_at(&self, change: Decimal) -> Option<Decimal> {
        product(self.cap_before, -change)
    }

    fn add(&mut self, caps: Caps, rate: Decimal) -> Option<()> {
        let before = product(caps.before.amount(), rate)?;
        let after = product(caps.after.amount(), rate)?;
        let loss = Loss::new(difference(before, after)?).ok()?;
        self.cap_before = sum(self.cap_before, before)?;
        self.cap_after = sum(self.cap_after, after)?;
        if loss.amount().is_zero() {
            self.unchanged += 1;
            return Some(());
        }
        let side = if loss.is_gain() {
            &mut self.gainers
        } else {
            &mut self.losers
        };
        side.count += 1;
        side.amount = sum(side.amount, loss.amount().abs())?;
        Some(())
    }
}

/// What one unit of a currency costs in the currency of the total.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// The currency that has a price.
    pub currency: Currency,
    /// Its price; more than zero.
    pub price: Decimal,
}

/// Sums the companies, one total per currency; those with a rate go into the total of `main`,
/// which itself needs none.
///
/// Totals come in the order in which their currencies first appear. A company whose amount is
/// too large to convert is left out.
///
/// ```
/// use capquake::basket::{Holding, totals};
/// use capquake::currency::Currency;
/// use capquake::solve::{Figures, Quantity, solve};
///
/// let caps = |before, after| {
///     let given = Figures::default()
///         .with(Quantity::CapBefore, Some(before))
///         .with(Quantity::CapAfter, Some(after));
///     solve(&given).outcome().and_then(|outcome| outcome.caps()).unwrap()
/// };
/// let holding = |caps| Holding { currency: Currency::Usd, caps };
/// let basket = [holding(caps(100.into(), 50.into())), holding(caps(900.into(), 900.into()))];
/// let all = totals(basket, &[], Currency::Usd);
/// assert_eq!(all[0].loss(), 50.into());
/// // −5 %, where the mean of the percentages would be −25 %.
/// assert_eq!(all[0].change().unwrap().fraction(), "-0.05".parse()?);
/// # Ok::<(), rust_decimal::Error>(())
/// ```
#[must_use]
pub fn totals(
    holdings: impl IntoIterator<Item = Holding>,
    rates: &[Rate],
    main: Currency,
) -> Vec<Total> {
    let mut totals: Vec<Total> = Vec::new();
    for Holding { currency, caps } in holdings {
        let rate = rates
            .iter()
            .find(|rate| rate.currency == currency && currency != main);
        let (currency, price) = rate.map_or((currency, Decimal::ONE), |rate| (main, rate.price));
        let place = totals.iter().position(|total| total.currency == currency);
        let mut total = place
            .and_then(|place| totals.get(place).copied())
            .unwrap_or_else(|| Total::none(currency));
        if total.add(caps, price).is_some() {
            match place.and_then(|place| totals.get_mut(place)) {
                Some(place) => *place = total,
                None => totals.push(total),
            }
        }
    }
    totals
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::MarketCap;
    use crate::solve::{Figures, Outcome, Quantity, solve};

    fn holding(currency: Currency, before: u32, after: u32) -> Holding {
        let cap = |amount: u32| MarketCap::new(amount.into()).unwrap();
        Holding {
            currency,
            caps: Caps {
                before: cap(before),
                after: cap(after),
            },
        }
    }

    #[test]
    fn losses_and_gains_are_counted_on_their_sides() {
        let basket = [(100, 90), (50, 70), (30, 30)].map(|(b, a)| holding(Currency::Usd, b, a));
        let [total] = totals(basket, &[], Currency::Usd)[..] else {
            panic!("one currency")
        };
        assert_eq!(
            total.losers,
            Side {
                count: 1,
                amount: 10.into()
            }
        );
        assert_eq!(
            total.gainers,
            Side {
                count: 1,
                amount: 20.into()
            }
        );
        assert_eq!((total.count(), total.loss()), (3, (-10).into()));
    }

    #[test]
    fn a_loss_that_was_given_is_the_total_to_the_last_digit() {
        let given = [
            (Quantity::PriceBefore, "142.62"),
            (Quantity::PriceAfter, "118.42"),
            (Quantity::Loss, "589000000000"),
        ];
        let figures = given
            .iter()
            .fold(Figures::default(), |figures, (quantity, figure)| {
                figures.with(*quantity, Some(figure.parse().unwrap()))
            });
        let caps = solve(&figures).outcome().and_then(Outcome::caps).unwrap();
        let [total] = totals(
            [Holding {
                currency: Currency::Usd,
                caps,
            }],
            &[],
            Currency::Usd,
        )[..] else {
            panic!("one total")
        };
        assert_eq!(total.loss(), "589000000000".parse().unwrap());
    }

    #[test]
    fn currencies_are_not_added_without_a_rate() {
        let basket = [
            holding(Currency::Usd, 100, 90),
            holding(Currency::Sar, 75, 0),
        ];
        let apart = totals(basket, &[], Currency::Usd);
        assert_eq!(
            apart.iter().map(|t| t.currency).collect::<Vec<_>>(),
            [Currency::Usd, Currency::Sar]
        );
        let rate = Rate {
            currency: Currency::Sar,
            price: "0.2".parse().unwrap(),
        };
        let [together] = totals(basket, &[rate], Currency::Usd)[..] else {
            panic!("one total")
        };
        assert_eq!(together.loss(), 25.into());
    }

    #[test]
    fn the_currency_of_the_total_has_no_rate() {
        let rate = Rate {
            currency: Currency::Usd,
            price: Decimal::TWO,
        };
        let basket = [holding(Currency::Usd, 100, 90)];
        assert_eq!(totals(basket, &[rate], Currency::Usd)[0].loss(), 10.into());
    }
}
