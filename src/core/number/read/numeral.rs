//! What the digits and separators of a numeral mean.

use rust_decimal::Decimal;

use super::super::digits::digit_of;
use super::ReadError;

/// A numeral without sign and word, in its likely reading and the other one.
pub(super) struct Numeral {
    pub(super) likely: Decimal,
    pub(super) other: Option<Decimal>,
}

impl Numeral {
    fn certain(likely: Decimal) -> Self {
        let other = None;
        Self { likely, other }
    }

    pub(super) fn of(characters: &[char]) -> Result<Self, ReadError> {
        let mut runs = vec![String::new()];
        let mut separators = Vec::new();
        let mut script = None;
        for &character in characters {
            if let Some((in_script, figure)) = digit_of(character) {
                if *script.get_or_insert(in_script) != in_script {
                    return Err(ReadError::MixedScripts);
                }
                if let (Some(run), Some(digit)) = (runs.last_mut(), char::from_digit(figure, 10)) {
                    run.push(digit);
                }
            } else {
                separators.push(if character.is_whitespace() {
                    ' '
                } else {
                    character
                });
                runs.push(String::new());
            }
        }
        if script.is_none() {
            return Err(ReadError::Separators);
        }
        interpreted(&runs, &separators)
    }
}

/// Decides what the separators mean. Two different ones: the last is the decimal separator. The
/// same one twice: groups. A single one: a decimal separator, unless it could be either.
fn interpreted(runs: &[String], separators: &[char]) -> Result<Numeral, ReadError> {
    let [groups @ .., last] = separators else {
        return whole(runs).map(Numeral::certain);
    };
    let is_decimal = match last {
        '٫' => true,
        '.' | ',' if groups.is_empty() => !could_be_groups(runs),
        '.' | ',' => !groups.contains(last),
        _ => false,
    };
    if groups
        .iter()
        .any(|separator| groups.first() != Some(separator))
    {
        return Err(ReadError::Separators);
    }
    if is_decimal {
        return if groups.contains(last) {
            Err(ReadError::Separators)
        } else {
            with_decimals(runs).map(Numeral::certain)
        };
    }
    if groups.first().is_some_and(|first| first != last) {
        return Err(ReadError::Separators);
    }
    match (groups.is_empty(), last) {
        (true, ',') => Ok(Numeral {
            likely: whole(runs)?,
            other: with_decimals(runs).ok(),
        }),
        (true, '.') => Ok(Numeral {
            likely: with_decimals(runs)?,
            other: whole(runs).ok(),
        }),
        _ => whole(runs).map(Numeral::certain),
    }
}

/// One to three digits, not starting with zero, then exactly three.
fn could_be_groups(runs: &[String]) -> bool {
    let [first, second] = runs else { return false };
    second.len() == 3 && (1..=3).contains(&first.len()) && !first.starts_with('0')
}

fn whole(runs: &[String]) -> Result<Decimal, ReadError> {
    if !is_grouped(runs) {
        return Err(ReadError::Separators);
    }
    decimal(&runs.concat(), 0)
}

fn with_decimals(runs: &[String]) -> Result<Decimal, ReadError> {
    let Some((fraction, whole)) = runs.split_last() else {
        return Err(ReadError::Separators);
    };
    let is_bare = matches!(whole, [only] if only.is_empty());
    if (is_bare && fraction.is_empty()) || !(is_bare || is_grouped(whole)) {
        return Err(ReadError::Separators);
    }
    decimal(&(whole.concat() + fraction), fraction.len())
}

/// Groups of three, or as in India two and at the end three; the first may be shorter.
fn is_grouped(runs: &[String]) -> bool {
    match runs {
        [] => false,
        [only] => !only.is_empty(),
        [first, middle @ .., last] => {
            let all_of = |length| middle.iter().all(|group| group.len() == length);
            let fits = |length| (1..=length).contains(&first.len()) && all_of(length);
            last.len() == 3 && (fits(3) || fits(2))
        }
    }
}

fn decimal(digits: &str, scale: usize) -> Result<Decimal, ReadError> {
    let mantissa: i128 = digits.parse().map_err(|_| ReadError::TooLong)?;
    let scale = u32::try_from(scale).map_err(|_| ReadError::TooLong)?;
    Decimal::try_from_i128_with_scale(mantissa, scale).map_err(|_| ReadError::TooLong)
}
