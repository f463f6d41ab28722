//! The words that stand with numbers, in the languages that financial news is written in.

mod words;

use self::words::Meaning::{
    self, Counts, Currency, Hundredth, LocalPower, NotOffered, Percent, PercentagePoints, Power,
    Roughly,
};
use self::words::{CASED, LATIN, OTHERS, PHRASES};
use super::characters::plain_letter;
use super::parts::Parts;
use super::word::Word;
use super::{Counted, Mention, ReadError, Remark};

/// A word that is understood.
struct Known {
    meaning: Meaning,
    /// As it stands in the table.
    word: &'static str,
    /// Whether its ending says that there are two of it.
    is_dual: bool,
}

impl Known {
    fn new(meaning: Meaning, word: &'static str) -> Self {
        Self {
            meaning,
            word,
            is_dual: false,
        }
    }
}

fn found(table: &[(Meaning, &'static str)], is_it: impl Fn(&&str) -> bool) -> Option<Known> {
    table.iter().find_map(|&(meaning, words)| {
        let word = words.split_ascii_whitespace().find(&is_it)?;
        Some(Known::new(meaning, word))
    })
}

fn listed(word: &str) -> Option<Known> {
    let is_symbol = |c: char| matches!(c, '£' | '¥' | '€' | '₩' | '₹' | '￥');
    let is_latin = word.starts_with(|c: char| c.is_ascii() || is_symbol(c));
    let table = if is_latin { LATIN } else { OTHERS };
    found(table, |known| known.eq_ignore_ascii_case(word))
}

/// Endings of Arabic nouns and adjectives. The dual says two.
const ENDINGS: [(&str, bool); 8] = [
    ("تان", true),
    ("تين", true),
    ("ان", true),
    ("ين", true),
    ("ي", true),
    ("ات", false),
    ("ا", true),
    ("ه", false),
];

/// An Arabic word by its stem.
fn inflected(word: &str) -> Option<Known> {
    ENDINGS.iter().find_map(|&(ending, is_dual)| {
        let known = listed(word.strip_suffix(ending)?)?;
        Some(Known { is_dual, ..known })
    })
}

fn meaning(word: &str) -> Option<Known> {
    if word.starts_with(|c: char| c.is_ascii()) {
        return found(CASED, |known| *known == word).or_else(|| listed(word));
    }
    let stem = |word| listed(word).or_else(|| inflected(word));
    stem(word).or_else(|| stem(word.strip_prefix("ال")?))
}

/// What two words mean together.
fn phrase(first: &str, second: &str) -> Option<Known> {
    let is_both = |known: &&str| {
        let (one, other) = (known.get(..first.len()), known.get(first.len() + 1..));
        one.is_some_and(|one| one.eq_ignore_ascii_case(first))
            && other.is_some_and(|other| other.eq_ignore_ascii_case(second))
    };
    found(PHRASES, is_both)
}

/// Whether a word means anything beside a number.
pub(super) fn is_known(word: &str) -> bool {
    meaning(word).is_some()
}

/// Whether a word as it was typed is a power of ten.
pub(crate) fn is_scale(word: &str) -> bool {
    let letters = word.chars().filter(|&c| c != '.').filter_map(plain_letter);
    let word: String = letters.collect();
    meaning(&word).is_some_and(|known| matches!(known.meaning, Power(_) | LocalPower(_)))
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
    pub(super) counted: Option<(Counted, ReadError)>,
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
            let end = rest.first().filter(|_| phrase.is_some()).unwrap_or(word);
            let (mut known, rest) = match phrase {
                Some(phrase) => phrase,
                None => (meaning(&word.text).ok_or(word.unknown())?, rest),
            };
            // Of the two that end in one letter, مليارا are two before a noun; مليارًا alone is one.
            known.is_dual &= !rest.is_empty() || !word.text.ends_with('ا');
            match known.meaning {
                PercentagePoints => return Err(word.percentage_points(end)),
                NotOffered => return Err(word.not_offered()),
                _ => {}
            }
            if !said.take(&known, word, parts) {
                return Err(word.unknown());
            }
            words = rest;
        }
        Ok(said)
    }

    /// Whether this makes sense after what was said before.
    fn take(&mut self, known: &Known, word: &Word, parts: &Parts) -> bool {
        match known.meaning {
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
            Counts(what) => self.counted.replace((what, word.unknown())).is_none(),
            Roughly => true,
            NotOffered => false,
            Power(power) => self.scale(power, known.is_dual, word, parts),
            LocalPower(exponent) => {
                self.remark = Some(Remark::PowerOfTen {
                    word: known.word,
                    exponent,
                });
                self.scale(exponent, known.is_dual, word, parts)
            }
        }
    }

    /// A power of ten stands behind the numeral, alone or as in `thousand billion`, `lakh crore`;
    /// or behind a currency, as in the heading of a table: `$bn 592.7`. The dual is a number by itself.
    fn scale(&mut self, power: i32, is_dual: bool, word: &Word, parts: &Parts) -> bool {
        self.count = (is_dual && parts.numeral.is_empty()).then_some(2);
        let before = self.exponent.unwrap_or(0);
        self.exponent = Some(before + power);
        (word.is_behind || self.count.is_some() || self.currency.is_some())
            // مليونا behind a number is the one of 11 and more; مليونين is two of them by itself.
            && (!is_dual || self.count.is_some() || word.text.ends_with('ا'))
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
