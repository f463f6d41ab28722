//! Reading a number that a person typed: never guessed, never silently zero.

mod numeral;
mod parts;

use rust_decimal::Decimal;

use self::numeral::Numeral;
use self::parts::Parts;
use super::arithmetic::product;
use super::scale::Scale;

/// More characters than this are not a number that somebody typed.
pub const LENGTH_LIMIT: usize = 64;

/// A number as it was understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Sign and scale word applied; a percentage is not divided by 100.
    pub amount: Decimal,
    /// Whether a percent sign stood with it.
    pub is_percent: bool,
    /// The scale word that stood with it.
    pub scale: Option<Scale>,
    /// What it is if its only separator means the other thing: `1,234` may be 1.234.
    pub other: Option<Decimal>,
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
    /// A word that is not a scale.
    UnknownWord,
    /// Separators that stand where no number has them: `12..5`, `1,23,4`.
    Separators,
    /// Digits of two scripts in one number.
    MixedScripts,
    /// More digits than can be kept exactly, or more than [`LENGTH_LIMIT`] characters.
    TooLong,
}

/// Reads a number with any of the digits, separators, signs and scale words people use.
///
/// # Errors
/// A [`ReadError`] that says why it is not one.
///
/// ```
/// use capquake::number::read::{ReadError, read};
///
/// assert_eq!(read("24.49bn")?.amount, read("٢٤٫٤٩ مليار")?.amount);
/// assert_eq!(read("1,234")?.other, Some("1.234".parse().unwrap()));
/// assert_eq!(read("12..5"), Err(ReadError::Separators));
/// # Ok::<(), ReadError>(())
/// ```
pub fn read(text: &str) -> Result<Reading, ReadError> {
    if text.chars().count() > LENGTH_LIMIT {
        return Err(ReadError::TooLong);
    }
    let parts = Parts::of(text)?;
    let numeral = Numeral::of(&parts.numeral)?;
    let scale = match parts.word.as_str() {
        "" => None,
        word => Some(Scale::of_word(word).ok_or(ReadError::UnknownWord)?),
    };
    let finish = |amount| finished(amount, scale, parts.is_negative());
    Ok(Reading {
        amount: finish(numeral.likely).ok_or(ReadError::TooLong)?,
        is_percent: parts.is_percent,
        scale,
        other: numeral.other.and_then(finish),
    })
}

fn finished(amount: Decimal, scale: Option<Scale>, is_negative: bool) -> Option<Decimal> {
    let power = 10_u64.pow(scale.map_or(0, Scale::exponent));
    let scaled = product(amount, Decimal::from(power))?;
    Some(if is_negative { -scaled } else { scaled })
}

#[cfg(test)]
mod tests;
