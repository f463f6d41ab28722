//! Reading a number that a person typed: never guessed, never silently zero.

use rust_decimal::Decimal;

use super::digits::{digit_of, is_bidi_mark, is_minus, is_percent};
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
    let finish = |amount| finished(amount, scale, parts.is_negative);
    Ok(Reading {
        amount: finish(numeral.likely).ok_or(ReadError::TooLong)?,
        is_percent: parts.is_percent,
        scale,
        other: numeral.other.and_then(finish),
    })
}

fn finished(amount: Decimal, scale: Option<Scale>, is_negative: bool) -> Option<Decimal> {
    let power = 10_u64.pow(scale.map_or(0, Scale::exponent));
    let scaled = amount.checked_mul(Decimal::from(power))?;
    Some(if is_negative { -scaled } else { scaled })
}

/// The text taken apart: sign, percent sign, numeral and word.
#[derive(Default)]
struct Parts {
    is_negative: bool,
    is_percent: bool,
    has_sign: bool,
    /// A sign or percent sign behind the numeral ends it: `100-1` is a sum, not a number.
    is_ended: bool,
    /// Digits and separators in the order typed.
    numeral: Vec<char>,
    word: String,
}

impl Parts {
    fn of(text: &str) -> Result<Self, ReadError> {
        let typed: Vec<(usize, char)> = (1..)
            .zip(text.chars())
            .filter(|&(_, c)| !is_bidi_mark(c))
            .collect();
        let mut parts = Self::default();
        for &(position, character) in parts.without_parentheses(&typed) {
            if !parts.take(character) {
                return Err(ReadError::Unexpected {
                    character,
                    position,
                });
            }
        }
        while parts.numeral.last().is_some_and(|c| c.is_whitespace()) {
            parts.numeral.pop();
        }
        if parts.numeral.is_empty() && parts.word.is_empty() && !parts.has_sign {
            return Err(ReadError::Missing);
        }
        Ok(parts)
    }

    /// Accountants write a negative number in parentheses.
    fn without_parentheses<'t>(&mut self, typed: &'t [(usize, char)]) -> &'t [(usize, char)] {
        let (Some(start), Some(end)) = (
            typed.iter().position(|(_, c)| !c.is_whitespace()),
            typed.iter().rposition(|(_, c)| !c.is_whitespace()),
        ) else {
            return &[];
        };
        match typed.get(start..=end) {
            Some([(_, '('), inner @ .., (_, ')')]) => {
                self.is_negative = true;
                self.has_sign = true;
                inner
            }
            Some(all) => all,
            None => &[],
        }
    }

    /// Whether the character has a place after those before it.
    fn take(&mut self, character: char) -> bool {
        if is_minus(character) || character == '+' {
            self.is_ended |= !self.numeral.is_empty();
            let is_first = !std::mem::replace(&mut self.has_sign, true);
            self.is_negative |= is_minus(character);
            return is_first;
        }
        if is_percent(character) {
            self.is_ended |= !self.numeral.is_empty();
            return !std::mem::replace(&mut self.is_percent, true);
        }
        let in_numeral = self.word.is_empty() && !self.is_ended;
        if digit_of(character).is_some() || is_separator(character) {
            if in_numeral {
                self.numeral.push(character);
            }
            return in_numeral;
        }
        if character.is_whitespace() {
            if in_numeral && !self.numeral.is_empty() {
                self.numeral.push(character);
            }
            return true;
        }
        let is_letter = character.is_alphabetic() && !self.numeral.is_empty() && !self.is_ended;
        if is_letter {
            self.word.push(character);
        }
        is_letter
    }
}

fn is_separator(character: char) -> bool {
    matches!(character, '.' | ',' | '٫' | '٬' | '\'' | '’' | '_')
}

/// A numeral without sign and word, in its likely reading and the other one.
struct Numeral {
    likely: Decimal,
    other: Option<Decimal>,
}

impl Numeral {
    fn of(characters: &[char]) -> Result<Self, ReadError> {
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
        return whole(runs).map(|likely| Numeral {
            likely,
            other: None,
        });
    };
    let is_decimal = match last {
        '٫' => true,
        '.' | ',' => !groups.contains(last) && !(groups.is_empty() && could_be_groups(runs)),
        _ => false,
    };
    if groups
        .iter()
        .any(|separator| groups.first() != Some(separator))
    {
        return Err(ReadError::Separators);
    }
    if is_decimal {
        if groups.contains(last) {
            return Err(ReadError::Separators);
        }
        return with_decimals(runs).map(|likely| Numeral {
            likely,
            other: None,
        });
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
        _ => whole(runs).map(|likely| Numeral {
            likely,
            other: None,
        }),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(text: &str, expected: &str) {
        let reading = read(text);
        assert_eq!(
            reading.map(|r| r.amount),
            Ok(expected.parse().unwrap()),
            "{text}"
        );
        assert_eq!(reading.map(|r| r.other), Ok(None), "{text}");
    }

    #[track_caller]
    fn asks(text: &str, likely: &str, other: &str) {
        let reading = read(text).unwrap();
        assert_eq!(reading.amount, likely.parse().unwrap(), "{text}");
        assert_eq!(reading.other, Some(other.parse().unwrap()), "{text}");
    }

    #[track_caller]
    fn refuses(text: &str, error: ReadError) {
        assert_eq!(read(text), Err(error), "{text}");
    }

    #[test]
    fn digits_of_every_script_are_the_same_number() {
        for text in [
            "24.49",
            "24,49",
            "٢٤٫٤٩",
            "٢٤.٤٩",
            "۲۴٫۴۹",
            "２４.４９",
            "\u{200E}24.49\u{200E}",
        ] {
            reads(text, "24.49");
        }
    }

    #[test]
    fn scale_words_are_powers_of_ten() {
        for text in [
            "24.49bn",
            "24.49B",
            "24.49 billion",
            "٢٤٫٤٩ مليار",
            "24,49 bn",
            "24.49 مليار",
        ] {
            reads(text, "24490000000");
        }
        reads("1.5tn", "1500000000000");
        reads("500 مليون", "500000000");
        reads("3k", "3000");
    }

    #[test]
    fn separators_that_can_only_mean_one_thing() {
        reads("1,234,567", "1234567");
        reads("1.234.567", "1234567");
        reads("1.234,5", "1234.5");
        reads("1,234.5", "1234.5");
        reads("١٬٢٣٤٫٥", "1234.5");
        reads("1 234,5", "1234.5");
        reads("1\u{A0}234\u{A0}567", "1234567");
        reads("1'234.5", "1234.5");
        reads("12,34,567", "1234567");
        reads("0.125", "0.125");
        reads("24490000000", "24490000000");
        reads("12.", "12");
        reads(".5", "0.5");
    }

    #[test]
    fn a_separator_that_can_mean_two_things_is_asked_about() {
        asks("1,234", "1234", "1.234");
        asks("1.234", "1.234", "1234");
        asks("24,490", "24490", "24.49");
        asks("-1,000", "-1000", "-1");
    }

    #[test]
    fn every_sign_is_read() {
        for text in ["-17", "−17", "–17", "17-", "(17)", "- 17"] {
            reads(text, "-17");
        }
        assert_eq!(
            read("−17%").map(|r| (r.amount, r.is_percent)),
            Ok(((-17).into(), true))
        );
        assert_eq!(
            read("٪١٧").map(|r| (r.amount, r.is_percent)),
            Ok((17.into(), true))
        );
    }

    #[test]
    fn what_is_no_number_is_refused_with_a_reason() {
        refuses("", ReadError::Missing);
        refuses("  ", ReadError::Missing);
        refuses("12..5", ReadError::Separators);
        refuses("1,23,4", ReadError::Separators);
        refuses("1,234.5.6", ReadError::Separators);
        refuses(".", ReadError::Separators);
        refuses("-", ReadError::Separators);
        refuses(
            "abc",
            ReadError::Unexpected {
                character: 'a',
                position: 1,
            },
        );
        refuses("12 apples", ReadError::UnknownWord);
        refuses(
            "0.1+0.2",
            ReadError::Unexpected {
                character: '0',
                position: 5,
            },
        );
        refuses(
            "100-1",
            ReadError::Unexpected {
                character: '1',
                position: 5,
            },
        );
        refuses(
            "17%5",
            ReadError::Unexpected {
                character: '5',
                position: 4,
            },
        );
        refuses("1٢", ReadError::MixedScripts);
        refuses(
            "NaN",
            ReadError::Unexpected {
                character: 'N',
                position: 1,
            },
        );
        refuses(
            "--5",
            ReadError::Unexpected {
                character: '-',
                position: 2,
            },
        );
        refuses(&"9".repeat(40), ReadError::TooLong);
        refuses(&"9".repeat(65), ReadError::TooLong);
    }
}
