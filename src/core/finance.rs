//! Share price × shares → market cap, loss, percentage change, drawdown, break-even gain.
//! Exact decimals; nothing is rounded here. How figures are typed and shown is left to others.

use rust_decimal::Decimal;

/// Why an amount cannot be a share price, a share count, a market cap or a change.
///
/// It carries what a sentence about it needs; the sentence itself is a matter of language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountError {
    /// Amounts of this kind start at zero.
    Negative,
    /// Here even zero is too small.
    Zero,
    /// Fewer shares than one.
    LessThanOne,
    /// A fall of more than everything: below −100 %.
    MoreThanAll,
    /// More than the calculator accepts.
    TooLarge {
        /// The most it does accept.
        limit: Decimal,
    },
}

/// The most a share price (or an index level) may be: 10⁹ units of its currency.
pub const PRICE_LIMIT: Decimal = Decimal::from_parts(1_000_000_000, 0, 0, false, 0);

/// The most shares a company may have: 10¹⁵.
pub const SHARES_LIMIT: Decimal = Decimal::from_parts(2_764_472_320, 232_830, 0, false, 0);

/// The most a market cap may be, 10²⁴: the product of the two other limits.
pub const CAP_LIMIT: Decimal = Decimal::from_parts(2_701_131_776, 466_537_709, 54_210, false, 0);

/// The price of one share, or the level of an index: 0 ..= 10⁹.
///
/// Zero is a price (of a company that lost everything), but nothing can fall from it: see
/// [`SharePrice::before`].
///
/// ```
/// use capquake::finance::{AmountError, SharePrice};
///
/// assert!(SharePrice::new("118.42".parse()?).is_ok());
/// assert_eq!(SharePrice::new("-1".parse()?), Err(AmountError::Negative));
/// assert_eq!(SharePrice::before("0".parse()?), Err(AmountError::Zero));
/// # Ok::<(), rust_decimal::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SharePrice(Decimal);

impl SharePrice {
    /// Accepts 0 ..= [`PRICE_LIMIT`].
    ///
    /// # Errors
    /// [`AmountError::Negative`] or [`AmountError::TooLarge`].
    pub fn new(amount: Decimal) -> Result<Self, AmountError> {
        within(amount, PRICE_LIMIT).map(Self)
    }

    /// Accepts a price that something can fall from: more than zero.
    ///
    /// # Errors
    /// As [`SharePrice::new`], and [`AmountError::Zero`].
    pub fn before(amount: Decimal) -> Result<Self, AmountError> {
        if amount.is_zero() {
            Err(AmountError::Zero)
        } else {
            Self::new(amount)
        }
    }

    /// In units of its currency, or in points.
    #[must_use]
    pub fn amount(self) -> Decimal {
        self.0
    }

    /// What all the shares cost together. At most 28 significant digits are kept; no listed
    /// company comes near.
    #[must_use]
    pub fn market_cap(self, shares: SharesOutstanding) -> MarketCap {
        MarketCap(self.0 * shares.0)
    }

    /// The percentage change from this price to the other; `None` from zero.
    #[must_use]
    pub fn change_to(self, after: Self) -> Option<PercentageChange> {
        PercentageChange::between(self.0, after.0)
    }
}

/// How many shares a company has: 1 ..= 10¹⁵. A worked-out count may have decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SharesOutstanding(Decimal);

impl SharesOutstanding {
    /// Accepts 1 ..= [`SHARES_LIMIT`].
    ///
    /// # Errors
    /// [`AmountError::Negative`], [`AmountError::Zero`], [`AmountError::LessThanOne`] or
    /// [`AmountError::TooLarge`].
    pub fn new(count: Decimal) -> Result<Self, AmountError> {
        let count = within(count, SHARES_LIMIT)?;
        if count.is_zero() {
            Err(AmountError::Zero)
        } else if count < Decimal::ONE {
            Err(AmountError::LessThanOne)
        } else {
            Ok(Self(count))
        }
    }

    /// The number of shares.
    #[must_use]
    pub fn count(self) -> Decimal {
        self.0
    }
}

/// Share price × shares outstanding: 0 ..= 10²⁴.
///
/// ```
/// use capquake::finance::{SharePrice, SharesOutstanding};
///
/// let shares = SharesOutstanding::new("24490000000".parse()?).unwrap();
/// let before = SharePrice::new("142.62".parse()?).unwrap().market_cap(shares);
/// let after = SharePrice::new("118.42".parse()?).unwrap().market_cap(shares);
/// assert_eq!(before.loss_to(after).amount(), "592658000000".parse()?);
/// # Ok::<(), rust_decimal::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MarketCap(Decimal);

impl MarketCap {
    /// Accepts 0 ..= [`CAP_LIMIT`].
    ///
    /// # Errors
    /// [`AmountError::Negative`] or [`AmountError::TooLarge`].
    pub fn new(amount: Decimal) -> Result<Self, AmountError> {
        within(amount, CAP_LIMIT).map(Self)
    }

    /// In units of its currency.
    #[must_use]
    pub fn amount(self) -> Decimal {
        self.0
    }

    /// Market cap before − market cap after.
    #[must_use]
    pub fn loss_to(self, after: Self) -> Loss {
        Loss(self.0 - after.0)
    }

    /// The percentage change from this market cap to the other; `None` from zero.
    #[must_use]
    pub fn change_to(self, after: Self) -> Option<PercentageChange> {
        PercentageChange::between(self.0, after.0)
    }
}

/// Market cap before − market cap after. Negative means a gain, and then it is called one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Loss(Decimal);

impl Loss {
    /// Accepts −[`CAP_LIMIT`] ..= [`CAP_LIMIT`].
    ///
    /// # Errors
    /// [`AmountError::TooLarge`].
    pub fn new(amount: Decimal) -> Result<Self, AmountError> {
        within(amount.abs(), CAP_LIMIT).map(|_| Self(amount))
    }

    /// In units of its currency; negative for a gain.
    #[must_use]
    pub fn amount(self) -> Decimal {
        self.0
    }

    /// Whether the company is worth more than before.
    #[must_use]
    pub fn is_gain(self) -> bool {
        self.0.is_sign_negative() && !self.0.is_zero()
    }
}

/// The signed change relative to before, as a fraction: −1 is the loss of everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PercentageChange(Decimal);

impl PercentageChange {
    /// The loss of everything, −100 %.
    pub const TOTAL_LOSS: Self = Self(Decimal::NEGATIVE_ONE);

    /// Accepts −1 ..= [`PRICE_LIMIT`].
    ///
    /// # Errors
    /// [`AmountError::MoreThanAll`] or [`AmountError::TooLarge`].
    pub fn new(fraction: Decimal) -> Result<Self, AmountError> {
        if fraction < Decimal::NEGATIVE_ONE {
            Err(AmountError::MoreThanAll)
        } else {
            within(fraction.max(Decimal::ZERO), PRICE_LIMIT).map(|_| Self(fraction))
        }
    }

    /// (after − before) ÷ before; `None` when there was nothing to fall from.
    #[must_use]
    pub fn between(before: Decimal, after: Decimal) -> Option<Self> {
        (after - before).checked_div(before).map(Self)
    }

    /// As a signed fraction: −0.17 for a fall of 17 %.
    #[must_use]
    pub fn fraction(self) -> Decimal {
        self.0
    }

    /// How far it fell, 0 ..= 1; a rise is a drawdown of zero.
    #[must_use]
    pub fn drawdown(self) -> Drawdown {
        Drawdown((-self.0).clamp(Decimal::ZERO, Decimal::ONE))
    }
}

/// How far something fell, unsigned: 0 ..= 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Drawdown(Decimal);

impl Drawdown {
    /// As a fraction, 0 ..= 1.
    #[must_use]
    pub fn fraction(self) -> Decimal {
        self.0
    }

    /// What undoes this drawdown: see [`BreakEvenGain`].
    #[must_use]
    pub fn break_even_gain(self) -> BreakEvenGain {
        match self.0.checked_div(Decimal::ONE - self.0) {
            Some(gain) => BreakEvenGain::Gain(gain),
            None => BreakEvenGain::OutOfReach,
        }
    }
}

/// The gain that brings a price back to where it stood: d ÷ (1 − d) for a drawdown d.
///
/// It is larger than the fall it undoes, and has no end when everything is lost.
///
/// ```
/// use capquake::finance::{BreakEvenGain, PercentageChange};
///
/// let halved = PercentageChange::new("-0.5".parse()?).unwrap();
/// assert_eq!(halved.drawdown().break_even_gain(), BreakEvenGain::Gain("1".parse()?));
/// let gone = PercentageChange::TOTAL_LOSS.drawdown();
/// assert_eq!(gone.break_even_gain(), BreakEvenGain::OutOfReach);
/// # Ok::<(), rust_decimal::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BreakEvenGain {
    /// As a fraction: 1 means that it has to double.
    Gain(Decimal),
    /// Nothing is left that could rise.
    OutOfReach,
}

fn within(amount: Decimal, limit: Decimal) -> Result<Decimal, AmountError> {
    if amount.is_sign_negative() && !amount.is_zero() {
        Err(AmountError::Negative)
    } else if amount > limit {
        Err(AmountError::TooLarge { limit })
    } else {
        Ok(amount)
    }
}

#[cfg(test)]
mod tests;
