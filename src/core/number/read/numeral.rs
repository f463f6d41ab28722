//! What the digits and separators of a numeral mean.

use rust_decimal::Decimal;

use super::super::digits::digit_of;
use super::ReadError;
use super::parts::Parts;

/// Separators that a numeral seldom has more of.
const TYPICAL: usize = 4;

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

    pub(super) fn of(parts: &Parts<'_>) -> Result<Self, ReadError> {
        let mut digits = String::with_capacity(parts.numeral.len());
        // Where runs of digits end, and what stands there.
        let mut ends = Vec::with_capacity(TYPICAL);
        let mut separators = Vec::with_capacity(TYPICAL);
        let mut script = None;
        for &character in &parts.numeral {
            if let Some((in_script, figure)) = digit_of(character) {
                if *script.get_or_insert(in_script) != in_script {
                    let position = parts.position(digits.len() + separators.len());
                    return Err(ReadError::MixedScripts { position });
                }
                digits.push(char::from_digit(figure, 10).unwrap_or(character));
            } else {
                ends.push(digits.len());
                separators.push(character);
            }
        }
        let script = script.ok_or(ReadError::NoDigits)?;
        if let Some(position) = parts.exponent.and_then(|exponent| exponent.mixed(script)) {
            return Err(ReadError::MixedScripts { position });
        }
        ends.push(digits.len());
        let starts = std::iter::once(0).chain(ends.iter().copied());
        let runs: Vec<&str> = starts
            .zip(&ends)
            .filter_map(|(start, &end)| digits.get(start..end))
            .collect();
        let is_bare = parts.words.is_empty() && !parts.is_percent && parts.exponent.is_none();
        interpreted(&digits, &runs, &separators, is_bare)?
            .ok_or_else(|| refusal(parts, &digits, &ends, &runs, &separators))
    }
}

/// What is wrong with a numeral that is none: where the longest beginning that is one ends, there
/// stands a separator that does not belong there, or a space before another number.
#[cold]
fn refusal(
    parts: &Parts<'_>,
    digits: &str,
    ends: &[usize],
    runs: &[&str],
    separators: &[char],
) -> ReadError {
    let is_numeral = |&cut: &usize| {
        let (Some(&end), Some(separators)) = (ends.get(cut), separators.get(..cut)) else {
            return false;
        };
        let beginning = digits.get(..end).zip(runs.get(..=cut));
        beginning.is_some_and(|(digits, runs)| {
            matches!(interpreted(digits, runs, separators, true), Ok(Some(_)))
        })
    };
    let cut = (0..separators.len()).rev().find(is_numeral).unwrap_or(0);
    let index = ends.get(cut).map_or(0, |end| end + cut);
    if separators.get(cut) != Some(&' ') {
        let position = parts.position(index);
        return ReadError::Separator { position };
    }
    let position = parts.position(index + 1);
    if runs.get(cut + 1).is_some_and(|run| !run.is_empty()) {
        ReadError::SeveralNumbers { position }
    } else {
        ReadError::Separator { position }
    }
}

/// Decides what the separators mean: groups, or groups and at last a decimal separator. Where
/// both make sense, the point is likely to be a decimal separator and the comma is not. `None` if
/// neither does.
fn interpreted(
    digits: &str,
    runs: &[&str],
    separators: &[char],
    is_bare: bool,
) -> Result<Option<Numeral>, ReadError> {
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
    Ok(
        match (as_whole().transpose()?, as_decimals().transpose()?) {
            (Some(whole), Some(decimals)) => {
                let is_whole = separators.first() == Some(&',') && are_thousands(runs);
                let (likely, other) = if is_whole {
                    (whole, decimals)
                } else {
                    (decimals, whole)
                };
                Some(Numeral {
                    likely,
                    other: Some(other),
                })
            }
            (Some(likely), None) => Some(Numeral::certain(likely)),
            (None, Some(likely)) => {
                // `1,5` may be fifteen with a stray comma; beside a word nobody groups so small.
                let is_doubtful = is_bare
                    && separators == [',']
                    && matches!(runs, [first, last] if first.len() <= 3 && last.len() == 1);
                let other = is_doubtful.then(|| decimal(digits, 0)).transpose()?;
                Some(Numeral { likely, other })
            }
            (None, None) => None,
        },
    )
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
