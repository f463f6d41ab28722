//! What the digits and separators of a numeral mean.

use rust_decimal::Decimal;

use super::super::digits::digit_of;
use super::ReadError;
use super::parts::Parts;

/// A numeral without sign and word, in its likely reading and the other one.
pub(super) struct Numeral {
    pub(super) likely: Decimal,
    pub(super) other: Option<Decimal>,
}

impl Numeral {
    pub(super) fn certain(likely: Decimal) -> Self {
        let other = None;
        Self { likely, other }
    }

    pub(super) fn of(parts: &Parts) -> Result<Self, ReadError> {
        let mut digits = String::with_capacity(parts.numeral.len());
        // Where runs of digits end, and what stands there.
        let mut ends = Vec::new();
        let mut separators = Vec::new();
        let mut script = None;
        for &character in &parts.numeral {
            if let Some((in_script, figure)) = digit_of(character) {
                if *script.get_or_insert(in_script) != in_script {
                    return Err(ReadError::MixedScripts);
                }
                digits.extend(char::from_digit(figure, 10));
            } else {
                ends.push(digits.len());
                separators.push(character);
            }
        }
        if script.is_none() {
            return Err(ReadError::Separators);
        }
        if parts
            .script_of_exponent
            .is_some_and(|other| Some(other) != script)
        {
            return Err(ReadError::MixedScripts);
        }
        ends.push(digits.len());
        let starts = std::iter::once(0).chain(ends.iter().copied());
        let runs: Vec<&str> = starts
            .zip(&ends)
            .filter_map(|(start, &end)| digits.get(start..end))
            .collect();
        let is_bare = parts.words.is_empty() && !parts.is_percent && parts.exponent.is_none();
        interpreted(&digits, &runs, &separators, is_bare)
    }
}

/// Decides what the separators mean: groups, or groups and at last a decimal separator. Where
/// both make sense, the point is likely to be a decimal separator and the comma is not.
fn interpreted(
    digits: &str,
    runs: &[&str],
    separators: &[char],
    is_bare: bool,
) -> Result<Numeral, ReadError> {
    // Nobody groups by four with points: of one point alone they are decimals.
    let has_decimals = separators == ['.'] && !are_thousands(runs);
    let as_whole = || (!has_decimals && are_groups(runs, separators)).then(|| decimal(digits, 0));
    let as_decimals = || {
        let (last, groups) = separators.split_last()?;
        let (fraction, whole) = runs.split_last()?;
        let is_bare_fraction = !fraction.is_empty() && matches!(whole, [only] if only.is_empty());
        let is_decimal = matches!(last, '.' | ',' | '٫')
            && !groups.contains(last)
            && (is_bare_fraction || are_groups(whole, groups));
        is_decimal.then(|| decimal(digits, fraction.len()))
    };
    match (as_whole().transpose()?, as_decimals().transpose()?) {
        (Some(whole), Some(decimals)) => {
            let is_whole = separators.first() == Some(&',') && are_thousands(runs);
            let (likely, other) = if is_whole {
                (whole, decimals)
            } else {
                (decimals, whole)
            };
            Ok(Numeral {
                likely,
                other: Some(other),
            })
        }
        (Some(likely), None) => Ok(Numeral::certain(likely)),
        (None, Some(likely)) => {
            // `1,5` may be fifteen with a stray comma; beside a word nobody groups so small.
            let is_doubtful = is_bare
                && separators == [',']
                && matches!(runs, [first, last] if first.len() <= 3 && last.len() == 1);
            let other = is_doubtful.then(|| decimal(digits, 0)).transpose()?;
            Ok(Numeral { likely, other })
        }
        // What is no number as a whole may be several.
        (None, None) if separators.contains(&' ') && runs.iter().all(|run| !run.is_empty()) => {
            Err(ReadError::SeveralNumbers)
        }
        (None, None) => Err(ReadError::Separators),
    }
}

/// Whether these are whole numbers in groups: of three; as in India of two and at the end three;
/// as in East Asia of four, where `01 2025` is a month. The first may be shorter; it is not zero.
fn are_groups(runs: &[&str], separators: &[char]) -> bool {
    let [first, middle @ .., last] = runs else {
        return matches!(runs, [only] if !only.is_empty());
    };
    let separator = separators.first();
    let fits = |length, length_of_last| {
        (1..=length).contains(&first.len())
            && middle.iter().all(|group| group.len() == length)
            && last.len() == length_of_last
    };
    separators
        .iter()
        .all(|other| Some(other) == separator && *other != '٫')
        && !first.bytes().all(|digit| digit == b'0')
        && (fits(3, 3) || fits(2, 3) || (fits(4, 4) && !first.starts_with('0')))
}

fn are_thousands(runs: &[&str]) -> bool {
    runs.last().is_some_and(|group| group.len() == 3)
}

fn decimal(digits: &str, scale: usize) -> Result<Decimal, ReadError> {
    let add = |number: i64, digit: u8| number * 10 + i64::from(digit - b'0');
    let mantissa = match digits.len() {
        // So many are certain to fit, and are added up faster.
        ..=18 => digits.bytes().fold(0, add).into(),
        _ => digits.parse().map_err(|_| ReadError::TooLong)?,
    };
    let scale = u32::try_from(scale).map_err(|_| ReadError::TooLong)?;
    Decimal::try_from_i128_with_scale(mantissa, scale).map_err(|_| ReadError::TooLong)
}
