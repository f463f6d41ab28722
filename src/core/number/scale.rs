//! The powers of ten that amounts are given in. The words for them are in
//! [`read`](super::read) and in the languages.

use rust_decimal::Decimal;

/// A power of ten that has a name in the language of finance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scale {
    /// 10³.
    Thousand,
    /// 10⁶.
    Million,
    /// 10⁹, in Arabic مليار.
    Billion,
    /// 10¹².
    Trillion,
}

impl Scale {
    /// From small to large.
    pub const ALL: [Self; 4] = [Self::Thousand, Self::Million, Self::Billion, Self::Trillion];

    /// The exponent of ten: 3, 6, 9 or 12.
    #[must_use]
    pub fn exponent(self) -> u32 {
        match self {
            Self::Thousand => 3,
            Self::Million => 6,
            Self::Billion => 9,
            Self::Trillion => 12,
        }
    }

    /// Ten to the power of the exponent.
    #[must_use]
    pub fn unit(self) -> Decimal {
        Decimal::from(10_u64.pow(self.exponent()))
    }

    /// The largest scale an amount reaches, from millions on.
    #[must_use]
    pub fn of_amount(amount: Decimal) -> Option<Self> {
        let size = amount.abs();
        Self::ALL
            .into_iter()
            .skip(1)
            .rev()
            .find(|scale| size >= scale.unit())
    }

    /// The next larger scale if rounding has made a thousand of this one.
    #[must_use]
    pub fn of_rounded(self, number: Decimal) -> Self {
        match self {
            Self::Million if number >= Decimal::ONE_THOUSAND => Self::Billion,
            Self::Billion if number >= Decimal::ONE_THOUSAND => Self::Trillion,
            scale => scale,
        }
    }
}
