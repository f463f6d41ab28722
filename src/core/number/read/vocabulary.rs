//! The words that stand with numbers, in the languages that financial news is written in.

mod words;

use self::words::Meaning::{
    self, Currency, Hundredth, LocalPower, NotOffered, Percent, PercentagePoints, Power, Roughly,
    Shares, TwoOf,
};
use self::words::{CASED, LATIN, OTHERS, PHRASES};
use super::parts::{Parts, Word, plain_letter};
use super::{Mention, ReadError, Remark};

fn found(table: &[(Meaning, &'static str)], word: &str) -> Option<(Meaning, &'static str)> {
    table.iter().find_map(|&(meaning, words)| {
        let known = words.split(' ').find(|known| *known == word)?;
        Some((meaning, known))
    })
}

fn listed(word: &str) -> Option<(Meaning, &'static str)> {
    let is_symbol = |c: char| matches!(c, '£' | '¥' | '€' | '₩' | '₹' | '￥');
    let is_latin = word.starts_with(|c: char| c.is_ascii() || is_symbol(c));
    found(if is_latin { LATIN } else { OTHERS }, word)
}

/// Endings of Arabic nouns and adjectives. The dual says two.
const ENDINGS: [(&str, bool); 8] = [
    ("تان", true),
    ("تين", true),
    ("ان", true),
    ("ين", true),
    ("ي", true),
    ("ات", false),
    ("ا", false),
    ("ه", false),
];

/// An Arabic word by its stem.
fn inflected(word: &str) -> Option<(Meaning, &'static str)> {
    ENDINGS.iter().find_map(|&(ending, is_dual)| {
        let (meaning, known) = listed(word.strip_suffix(ending)?)?;
        Some(match meaning {
            Power(power) | LocalPower(power) if is_dual => (TwoOf(power), known),
            meaning => (meaning, known),
        })
    })
}

/// What a word means, and the word as it stands in the table.
fn meaning(word: &str) -> Option<(Meaning, &'static str)> {
    if word.starts_with(|c: char| c.is_ascii()) {
        return found(CASED, word).or_else(|| listed(&word.to_ascii_lowercase()));
    }
    let stem = |word| listed(word).or_else(|| inflected(word));
    stem(word).or_else(|| stem(word.strip_prefix("ال")?))
}

/// What two words mean together.
fn phrase(first: &str, second: &str) -> Option<(Meaning, &'static str)> {
    let mut words = [first, second].join("_");
    words.make_ascii_lowercase();
    found(PHRASES, &words)
}

/// Whether a word means anything beside a number.
pub(super) fn is_known(word: &str) -> bool {
    meaning(word).is_some()
}

/// Whether a word as it was typed is a power of ten.
pub(in super::super) fn is_scale(word: &str) -> bool {
    let letters = word.chars().filter(|&c| c != '.').filter_map(plain_letter);
    let word: String = letters.collect();
    matches!(
        meaning(&word),
        Some((Power(_) | LocalPower(_) | TwoOf(_), _))
    )
}

/// What the words and signs around a numeral say together.
#[derive(Default)]
pub(super) struct Said {
    pub(super) exponent: Option<i32>,
    /// The number in a word that is one by itself.
    pub(super) count: Option<u32>,
    pub(super) is_percent: bool,
    pub(super) is_in_hundredths: bool,
    pub(super) currency: Option<Mention>,
    pub(super) remark: Option<Remark>,
    pub(super) shares: Option<ReadError>,
}

impl Said {
    pub(super) fn of(parts: &Parts) -> Result<Self, ReadError> {
        let mut said = Self {
            is_percent: parts.is_percent,
            ..Self::default()
        };
        let mut words = parts.words.as_slice();
        while let [word, rest @ ..] = words {
            let phrase = rest
                .split_first()
                .and_then(|(second, rest)| Some((phrase(&word.text, &second.text)?, rest)));
            let (found, rest) = match phrase {
                Some(phrase) => phrase,
                None => (meaning(&word.text).ok_or(word.unknown())?, rest),
            };
            if matches!(found, (PercentagePoints, _)) {
                return Err(ReadError::PercentagePoints);
            }
            if matches!(found, (NotOffered, _)) {
                return Err(word.not_offered());
            }
            if !said.take(found, word, parts) {
                return Err(word.unknown());
            }
            words = rest;
        }
        Ok(said)
    }

    /// Whether this makes sense after what was said before.
    fn take(
        &mut self,
        (meaning, known): (Meaning, &'static str),
        word: &Word,
        parts: &Parts,
    ) -> bool {
        match meaning {
            Percent | PercentagePoints => {
                let is_alone = self.exponent.is_none() && self.currency.is_none();
                is_alone && !std::mem::replace(&mut self.is_percent, true)
            }
            Currency(codes) => self.mention(codes),
            // Of `£4.50p` one is wrong.
            Hundredth(_) if self.currency.is_some() => false,
            Hundredth(codes) => {
                self.is_in_hundredths = true;
                self.remark = Some(Remark::Hundredths);
                self.mention(codes)
            }
            Shares => self.shares.replace(word.unknown()).is_none(),
            Roughly => true,
            NotOffered => false,
            Power(power) => self.scale(power, word, parts),
            LocalPower(exponent) => {
                self.remark = Some(Remark::PowerOfTen {
                    word: known,
                    exponent,
                });
                self.scale(exponent, word, parts)
            }
            TwoOf(power) => {
                self.count = parts.numeral.is_empty().then_some(2);
                self.scale(power, word, parts)
            }
        }
    }

    /// A power of ten stands behind the numeral, alone or as in `thousand billion`, `lakh crore`;
    /// or behind a currency, as in the heading of a table: `$bn 592.7`.
    fn scale(&mut self, power: i32, word: &Word, parts: &Parts) -> bool {
        let before = self.exponent.unwrap_or(0);
        self.exponent = Some(before + power);
        (word.is_behind || self.count.is_some() || self.currency.is_some())
            && before < power.min(6)
            && parts.exponent.is_none()
            && !self.is_percent
    }

    /// Several mentions are one if one of them says which of the others it is.
    fn mention(&mut self, codes: &'static str) -> bool {
        let is_within = |one: &str, other: &str| {
            let has = |code| other.split(' ').any(|known| known == code);
            one.split(' ').all(has)
        };
        let before = self.currency.map_or(codes, |mention| mention.0);
        let narrower = if is_within(codes, before) {
            codes
        } else {
            before
        };
        self.currency = Some(Mention(narrower));
        !self.is_percent && is_within(narrower, codes)
    }
}
