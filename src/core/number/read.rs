//! Reading a number that a person typed: never guessed, never silently zero.
//!
//! The page's number style is that of English and Arabic alike (CLDR 45, `en` and `ar` with Latin
//! digits): a point before decimals, a comma between groups. Where the text may mean the other
//! thing, both readings are given. Words are those of [`vocabulary`]; both languages of the page
//! call 10⁹ a billion, مليار or بليون.

mod characters;
mod exponent;
mod numeral;
mod parts;
mod vocabulary;
mod word;

use rust_decimal::Decimal;

use self::numeral::Numeral;
use self::parts::Parts;
use self::vocabulary::Said;

pub(crate) use self::vocabulary::is_scale;

/// More characters than this are not a number that somebody typed.
pub const LENGTH_LIMIT: usize = 64;

/// A number as it was understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Sign and scale word applied; a percentage is not divided by 100.
    pub amount: Decimal,
    /// Whether a plus stood with it.
    pub has_plus: bool,
    /// Whether a percent sign stood with it.
    pub is_percent: bool,
    /// The power of ten that it says: 9 with `bn`, `مليار` or `e9`.
    pub exponent: Option<i32>,
    /// What it is if its only separator means the other thing: `1,234` may be 1.234.
    pub other: Option<Decimal>,
    /// The currency that stood with it.
    pub currency: Option<Mention>,
    /// What to tell about the way it was read.
    pub remark: Option<Remark>,
    /// What it says that it counts, and why it is no number where none of them belong.
    pub counted: Option<(Counted, ReadError)>,
}

/// What is counted by a word behind the number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Of a company.
    Shares,
    /// Of an index.
    Points,
}

/// A currency as it was mentioned: `$` may be that of several countries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mention(&'static str);

impl Mention {
    /// The ISO 4217 codes that it may stand for, the likeliest first.
    ///
    /// ```
    /// use capquake::number::read::read;
    ///
    /// let mention = read("33 ريال").unwrap().currency.unwrap();
    /// assert!(mention.codes().eq(["SAR", "QAR"]));
    /// ```
    pub fn codes(self) -> impl Iterator<Item = &'static str> {
        self.0.split(' ')
    }
}

/// What is not seen in the number and yet was done to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remark {
    /// A word that other languages use for another power of ten: a German Billion is 10¹².
    PowerOfTen {
        /// As it stands in the vocabulary.
        word: &'static str,
        /// 9 or 12.
        exponent: i32,
    },
    /// It was given in hundredths of the currency, pence, and is divided by 100.
    Hundredths,
}

/// Why a text is not a number. It carries facts; languages carry the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// Nothing typed yet. Not a mistake: the page stays silent.
    Missing,
    /// This has no place in a number.
    Unexpected {
        /// The character.
        character: char,
        /// Its place in the text, from 1.
        position: usize,
    },
    /// A word that means nothing here, or not there.
    UnknownWord {
        /// The place of its first character in the text, from 1.
        position: usize,
        /// How many characters it has.
        length: usize,
    },
    /// A currency that is known and not offered.
    CurrencyNotOffered {
        /// The place of its first character in the text, from 1.
        position: usize,
        /// How many characters it has.
        length: usize,
    },
    /// Nothing in it is a digit.
    NoDigits,
    /// A separator that stands where no number has one: `12..5`, `1,23,4`.
    Separator {
        /// Its place in the text, from 1.
        position: usize,
    },
    /// Digits of two scripts in one number.
    MixedScripts {
        /// The place of the first of another script in the text, from 1.
        position: usize,
    },
    /// A sum, a range, a date: a field takes one number.
    SeveralNumbers {
        /// The place in the text, from 1, where the first one is over.
        position: usize,
    },
    /// Percentage points are a difference of percentages, not a percentage.
    PercentagePoints {
        /// The place of their first character in the text, from 1.
        position: usize,
        /// How many characters they have.
        length: usize,
    },
    /// More digits than can be kept exactly, or more than [`LENGTH_LIMIT`] characters.
    TooLong,
    /// More than 7.9 · 10²⁸, or smaller than can be kept exactly.
    OutOfRange,
}

/// Reads a number with any of the digits, separators, signs, scale and currency words people use.
///
/// # Errors
/// A [`ReadError`] that says why it is not one.
///
/// ```
/// use capquake::number::read::{ReadError, read};
///
/// assert_eq!(read("24.49bn")?.amount, read("٢٤٫٤٩ مليار")?.amount);
/// assert_eq!(read("1,234")?.other, Some("1.234".parse().unwrap()));
/// assert_eq!(read("12..5"), Err(ReadError::Separator { position: 4 }));
/// assert_eq!(read("0.1+0.2"), Err(ReadError::SeveralNumbers { position: 4 }));
/// # Ok::<(), ReadError>(())
/// ```
pub fn read(text: &str) -> Result<Reading, ReadError> {
    if text.len() > LENGTH_LIMIT && text.chars().nth(LENGTH_LIMIT).is_some() {
        return Err(ReadError::TooLong);
    }
    let parts = Parts::of(text)?;
    let said = Said::of(&parts)?;
    let numeral = match said.count {
        Some(count) => Numeral::certain(count.into()),
        None => Numeral::of(&parts)?,
    };
    let exponent = said
        .exponent
        .or(parts.exponent.map(|exponent| exponent.power));
    let power = exponent.unwrap_or(0) - if said.is_in_hundredths { 2 } else { 0 };
    let finish = |amount| {
        let amount = shifted(amount, power)?;
        Some(if parts.is_negative() { -amount } else { amount })
    };
    Ok(Reading {
        amount: finish(numeral.likely).ok_or(ReadError::OutOfRange)?,
        has_plus: parts.has_plus(),
        is_percent: said.is_percent,
        exponent,
        other: numeral.other.and_then(finish),
        currency: said.currency,
        remark: said.remark,
        counted: said.counted,
    })
}

/// The amount times this power of ten, exactly; `None` if that cannot be kept.
fn shifted(amount: Decimal, power: i32) -> Option<Decimal> {
    let scale = amount.scale().cast_signed() - power;
    let missing = 10_i128.checked_pow(scale.min(0).unsigned_abs())?;
    let mantissa = amount.mantissa().checked_mul(missing)?;
    Decimal::try_from_i128_with_scale(mantissa, scale.max(0).unsigned_abs()).ok()
}

#[cfg(test)]
mod tests;
