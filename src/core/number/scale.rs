//! Words and letters for powers of ten: thousand, mn, bn, مليار …

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

    /// The scale of a word or letter, in any case.
    ///
    /// ```
    /// use capquake::number::scale::Scale;
    ///
    /// assert_eq!(Scale::of_word("bn"), Some(Scale::Billion));
    /// assert_eq!(Scale::of_word("مليار"), Some(Scale::Billion));
    /// assert_eq!(Scale::of_word("bytes"), None);
    /// ```
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        let word = word.to_ascii_lowercase();
        let word = word.strip_prefix("ال").unwrap_or(&word);
        WORDS
            .iter()
            .find(|(_, words)| words.contains(&word))
            .map(|&(scale, _)| scale)
    }
}

const WORDS: [(Scale, &[&str]); 4] = [
    (Scale::Thousand, &["k", "thousand", "ألف", "الف", "آلاف"]),
    (
        Scale::Million,
        &["m", "mn", "mln", "million", "millions", "مليون", "ملايين"],
    ),
    (
        Scale::Billion,
        &[
            "b",
            "bn",
            "bln",
            "billion",
            "billions",
            "مليار",
            "مليارات",
            "بليون",
        ],
    ),
    (
        Scale::Trillion,
        &[
            "t",
            "tn",
            "trn",
            "trillion",
            "trillions",
            "تريليون",
            "ترليون",
            "تريليونات",
        ],
    ),
];
