//! Numbers in words that are given whole: captions, dates, and notes of the catalogue.

use rust_decimal::Decimal;

use super::Locale;
use crate::number::arithmetic::over;
use crate::number::figure::Figure;
use crate::number::read::{is_scale, read};
use crate::sentence::{Part, Sentence};

/// What stands before a number and belongs to it.
const BEFORE: [char; 6] = ['$', '€', '£', '¥', '₩', '−'];

impl Locale {
    /// A name with its digits in those of the page.
    #[must_use]
    pub fn in_digits(self, name: &str) -> String {
        self.shown(name, false)
    }

    /// Words in which ASCII numbers stand, with each of them isolated and in the digits of the
    /// page, its sign, currency symbol and percent sign included. A scale word is its unit.
    ///
    /// ```
    /// use capquake::language::{Language, Locale};
    /// use capquake::number::digits::Digits;
    ///
    /// let locale = Locale { language: Language::Arabic, digits: Digits::ArabicIndic };
    /// let note = locale.prose("التراجع 13.47%.");
    /// assert_eq!(note.to_plain_text(), "التراجع \u{2066}١٣٫٤٧٪\u{2069}.");
    /// ```
    #[must_use]
    pub fn prose(self, text: &str) -> Sentence {
        let mut sentence = Sentence::default();
        let mut rest = text;
        while !rest.is_empty() {
            let (words, number, after) = next_number(rest);
            if !words.is_empty() {
                sentence.0.push(Part::Words(words.to_owned().into()));
            }
            rest = after;
            if let Some((exact, unit)) = meaning(number, after) {
                rest = after.get(unit.len()..).unwrap_or_default();
                let (number, unit) = (self.shown(number, true), unit.trim_start().to_owned());
                sentence.0.push(Part::Figure(Figure {
                    exact,
                    number,
                    unit,
                }));
            } else if !number.is_empty() {
                sentence.0.push(Part::Name(self.shown(number, true)));
            }
        }
        sentence
    }

    fn shown(self, text: &str, is_number: bool) -> String {
        let mut shown = String::with_capacity(text.len());
        for character in text.chars() {
            shown.push(match character {
                '0'..='9' => self.digits.digit(character as u8 - b'0'),
                '.' if is_number => self.digits.decimal_separator(),
                ',' if is_number => self.digits.group_separator(),
                '%' if is_number => self.digits.percent(),
                _ => character,
            });
        }
        shown
    }
}

/// What a number is exactly, and what of the words behind it is its scale.
fn meaning<'a>(number: &str, after: &'a str) -> Option<(Decimal, &'a str)> {
    let unspaced = after.strip_prefix([' ', '\u{A0}']).unwrap_or_default();
    let word = unspaced
        .split(|c: char| !c.is_alphabetic())
        .next()
        .unwrap_or_default();
    let (unit, _) = after.split_at(after.len() - unspaced.len() + word.len());
    if is_scale(word)
        && let Ok(reading) = read(&[number, unit].concat())
    {
        return Some((reading.amount, unit));
    }
    let reading = read(number).ok()?;
    let exact = if reading.is_percent {
        over(reading.amount, Decimal::ONE_HUNDRED)
    } else {
        reading.amount
    };
    Some((exact, ""))
}

/// The words before the next number, that number, and what follows it.
fn next_number(text: &str) -> (&str, &str, &str) {
    let is_digit = |c: char| c.is_ascii_digit();
    let digit = text.find(is_digit).unwrap_or(text.len());
    let (before, from) = text.split_at(digit);
    let words = before.trim_end_matches(BEFORE);
    // A point or comma is a separator where a digit follows it.
    let bytes = from.as_bytes();
    let mut end = 0;
    while let Some(&byte) = bytes.get(end) {
        let is_separator =
            matches!(byte, b'.' | b',') && bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
        if !byte.is_ascii_digit() && !is_separator {
            break;
        }
        end += 1;
    }
    end += usize::from(end > 0 && bytes.get(end) == Some(&b'%'));
    let number_end = digit + end;
    let number_start = if end > 0 { words.len() } else { digit };
    let part = |range: std::ops::Range<usize>| text.get(range).unwrap_or_default();
    (
        part(0..number_start),
        part(number_start..number_end),
        part(number_end..text.len()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_means_what_it_says_with_its_scale() {
        let exact = |number, after| {
            let (exact, unit) = meaning(number, after).unwrap();
            (exact.to_string(), unit)
        };
        assert_eq!(
            exact("$100.9", " billion."),
            ("100900000000".into(), " billion")
        );
        assert_eq!(exact("2.5", " مليون سهم"), ("2500000".into(), " مليون"));
        assert_eq!(exact("13.47%", "."), ("0.1347".into(), ""));
        assert_eq!(exact("−5%", " billion"), ("-0.05".into(), ""));
        assert_eq!(exact("10", "-for-1 split"), ("10".into(), ""));
        assert_eq!(exact("2003", ". No"), ("2003".into(), ""));
        assert_eq!(exact("24,490", " shares"), ("24490".into(), ""));
    }

    #[test]
    fn numbers_are_found_with_what_belongs_to_them() {
        let found = |text| next_number(text);
        assert_eq!(found("of $100.9 billion."), ("of ", "$100.9", " billion."));
        assert_eq!(found("is 13.47%."), ("is ", "13.47%", "."));
        assert_eq!(found("the 10-for-1 split"), ("the ", "10", "-for-1 split"));
        assert_eq!(found("-for-1 split"), ("-for-", "1", " split"));
        assert_eq!(found("a − b"), ("a − b", "", ""));
        assert_eq!(found("و251."), ("و", "251", "."));
        assert_eq!(found("2003. No"), ("", "2003", ". No"));
        assert_eq!(found("a fall of −5%"), ("a fall of ", "−5%", ""));
    }
}
