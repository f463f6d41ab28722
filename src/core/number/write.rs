//! Writing numbers: grouped, rounded half away from zero, in either kind of digits.
//!
//! Any amount that a `Decimal` holds is written. Separators, digits and the percent sign are those
//! of CLDR 48 (`en`, `ar`; `latn`, `arab`), proven against the browser in `src/web/tests/intl.rs`.

use rust_decimal::{Decimal, RoundingStrategy};

use super::arithmetic::product;
use super::digits::Digits;
use super::figure::Figure;

/// The minus sign of typography, U+2212: as wide as a plus, never a line break.
pub const MINUS: char = '\u{2212}';

/// How the sign of a number is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// A minus before negative numbers.
    Minus,
    /// A minus or a plus, and nothing before zero.
    Always,
    /// None: words or arrows say it.
    Never,
}

/// A number with groups of three and exactly so many decimals.
///
/// ```
/// use capquake::number::{digits::Digits, write::{Sign, grouped}};
///
/// let loss = "592658000000".parse()?;
/// assert_eq!(grouped(loss, 0, Sign::Minus, Digits::Latin), "592,658,000,000");
/// assert_eq!(grouped("-1234.565".parse()?, 2, Sign::Minus, Digits::ArabicIndic), "−١٬٢٣٤٫٥٧");
/// # Ok::<(), rust_decimal::Error>(())
/// ```
#[must_use]
pub fn grouped(amount: Decimal, decimals: u32, sign: Sign, digits: Digits) -> String {
    let rounded = rounded(amount, decimals);
    let mut text = String::new();
    text.extend(sign_of(rounded, sign));
    push_digits(
        &mut text,
        rounded,
        decimals,
        Some(digits.group_separator()),
        digits,
    );
    text
}

/// A number with groups of three and all the decimals it has.
#[must_use]
pub fn exact(amount: Decimal, digits: Digits) -> String {
    let amount = amount.normalize();
    grouped(amount, amount.scale(), Sign::Minus, digits)
}

/// A number as machines and links have it: ASCII, no groups, no trailing zeros.
#[must_use]
pub fn plain(amount: Decimal) -> String {
    let amount = amount.normalize();
    let mut text = String::new();
    if amount.is_sign_negative() && !amount.is_zero() {
        text.push('-');
    }
    push_digits(&mut text, amount, amount.scale(), None, Digits::Latin);
    text
}

/// A fraction as a percentage: `−16.97%`. A hundred times the fraction has to be a `Decimal` too.
///
/// ```
/// use capquake::number::{digits::Digits, write::{Sign, percent}};
///
/// let change = "-0.169682".parse()?;
/// assert_eq!(percent(change, 2, Sign::Always, Digits::Latin).number, "−16.97%");
/// assert_eq!(percent(change, 0, Sign::Never, Digits::ArabicIndic).number, "١٧٪");
/// # Ok::<(), rust_decimal::Error>(())
/// ```
#[must_use]
pub fn percent(fraction: Decimal, decimals: u32, sign: Sign, digits: Digits) -> Figure {
    let hundredfold = product(fraction, Decimal::ONE_HUNDRED).unwrap_or(Decimal::MAX);
    let mut number = grouped(hundredfold, decimals, sign, digits);
    number.push(digits.percent());
    Figure::bare(fraction, number)
}

/// Rounded half away from zero.
#[must_use]
pub fn rounded(amount: Decimal, decimals: u32) -> Decimal {
    amount.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
}

fn sign_of(amount: Decimal, sign: Sign) -> Option<char> {
    match sign {
        _ if amount.is_zero() => None,
        Sign::Minus | Sign::Always if amount.is_sign_negative() => Some(MINUS),
        Sign::Always => Some('+'),
        Sign::Minus | Sign::Never => None,
    }
}

fn push_digits(
    text: &mut String,
    amount: Decimal,
    decimals: u32,
    group: Option<char>,
    digits: Digits,
) {
    let scale = amount.scale() as usize;
    let figures = figures(amount.mantissa().unsigned_abs(), scale + 1);
    let (whole, fraction) = figures.split_at(figures.len() - scale);
    for (place, &figure) in whole.iter().enumerate() {
        let left = whole.len() - place;
        if place > 0 && left.is_multiple_of(3) {
            text.extend(group);
        }
        text.push(digits.digit(figure));
    }
    if decimals > 0 {
        text.push(digits.decimal_separator());
    }
    for place in 0..decimals as usize {
        text.push(digits.digit(fraction.get(place).copied().unwrap_or_default()));
    }
}

/// The number without its last figure, and that. Few numbers need more than 64 bits, and browsers
/// divide those slowly.
fn without_last(number: u128) -> (u128, u128) {
    match u64::try_from(number) {
        Ok(short) => (u128::from(short / 10), u128::from(short % 10)),
        Err(_) => (number / 10, number % 10),
    }
}

/// The figures of a number, at least so many of them.
fn figures(mut number: u128, least: usize) -> Vec<u8> {
    let mut figures = Vec::new();
    while number > 0 || figures.len() < least {
        let (left, figure) = without_last(number);
        figures.push(u8::try_from(figure).unwrap_or_default());
        number = left;
    }
    figures.reverse();
    figures
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amount(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn halves_are_rounded_away_from_zero() {
        assert_eq!(
            grouped(amount("0.125"), 2, Sign::Minus, Digits::Latin),
            "0.13"
        );
        assert_eq!(
            grouped(amount("-0.125"), 2, Sign::Minus, Digits::Latin),
            "−0.13"
        );
    }

    #[test]
    fn what_rounds_to_zero_has_no_sign() {
        assert_eq!(
            percent(amount("-0.000001"), 2, Sign::Always, Digits::Latin).number,
            "0.00%"
        );
    }

    #[test]
    fn decimals_are_filled_up() {
        assert_eq!(grouped(amount("6"), 1, Sign::Always, Digits::Latin), "+6.0");
    }

    #[test]
    fn arabic_digits_have_their_own_separators() {
        let change = percent(amount("-0.169682"), 2, Sign::Always, Digits::ArabicIndic);
        assert_eq!(change.number, "−١٦٫٩٧٪");
    }

    #[test]
    fn plain_numbers_are_the_shortest() {
        assert_eq!(plain(amount("-0.1700")), "-0.17");
        assert_eq!(plain(amount("24490000000.0")), "24490000000");
        assert_eq!(plain(amount("-0.0")), "0");
    }
}
