//! Taking a typed number apart, character by character. What its separators mean is left to
//! [`numeral`](super::numeral), what its words mean to [`vocabulary`](super::vocabulary).

use super::super::digits::{digit_of, is_invisible, is_minus, is_percent, is_plus};
use super::ReadError;
use super::characters::{
    is_hyphen, is_nothing, is_quote, is_stop, is_word_alone, plain_letter, separator,
};
use super::exponent::Exponent;
use super::vocabulary::is_known;
use super::word::Word;

/// The text taken apart.
#[derive(Default)]
pub(super) struct Parts<'a> {
    text: &'a str,
    sign: Option<Sign>,
    pub(super) is_percent: bool,
    /// What follows the `e` of `24.49e9`.
    pub(super) exponent: Option<Exponent<'a>>,
    /// Digits and separators in the order typed.
    pub(super) numeral: Vec<char>,
    /// The place of the first of them in the text, from 1.
    start_of_numeral: usize,
    pub(super) words: Vec<Word>,
    parentheses: Parentheses,
    /// Whatever stands behind the numeral ends it: `100-1` is a sum, not a number.
    is_ended: bool,
    /// Whether the next letter belongs to the last word.
    is_in_word: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Plus,
    Minus,
}

/// Accountants write a negative number in parentheses.
#[derive(Default)]
enum Parentheses {
    #[default]
    None,
    /// With its place in the text, from 1.
    Open(usize),
    Closed,
}

impl<'a> Parts<'a> {
    pub(super) fn of(text: &'a str) -> Result<Self, ReadError> {
        let mut parts = Self {
            text,
            numeral: Vec::with_capacity(text.len()),
            ..Self::default()
        };
        let mut rest = text.chars();
        let mut position = 0;
        while let Some(character) = rest.next() {
            position += 1;
            let is_outside = is_invisible(character)
                || (is_quote(character) && parts.is_edge(rest.as_str()))
                || (parts.is_ended && is_stop(character) && is_nothing(rest.as_str()));
            if is_outside {
                continue;
            }
            if parts.takes_exponent(character)
                && let Some((exponent, length)) = Exponent::behind(position, rest.as_str())
            {
                parts.exponent = Some(exponent);
                parts.is_ended = true;
                position += length;
                rest.nth(length - 1);
                continue;
            }
            if is_hyphen(character) && parts.is_joined(rest.as_str()) {
                parts.end();
                continue;
            }
            parts.take(character, position)?;
        }
        while parts.numeral.last() == Some(&' ') {
            parts.numeral.pop();
        }
        // The comma of the sentence that it was taken from, or its stop behind decimals.
        if let [whole @ .., digit, stop] = parts.numeral.as_slice()
            && digit_of(*digit).is_some()
            && (*stop == ',' || (*stop == '.' && whole.contains(&'.')))
        {
            parts.numeral.pop();
        }
        if let Parentheses::Open(position) = parts.parentheses {
            let character = '(';
            return Err(ReadError::Unexpected {
                character,
                position,
            });
        }
        let is_empty = parts.numeral.is_empty() && parts.words.is_empty();
        if is_empty && parts.sign.is_none() && !parts.is_percent {
            return Err(ReadError::Missing);
        }
        Ok(parts)
    }

    /// The place in the text, from 1, of what stands at this index of the numeral: between its
    /// first and its last character only what is not seen was left out.
    pub(super) fn position(&self, index: usize) -> usize {
        let places = (1..).zip(self.text.chars()).skip(self.start_of_numeral - 1);
        let mut seen = places.filter(|&(_, character)| !is_invisible(character));
        seen.nth(index).map_or(1, |(position, _)| position)
    }

    /// Whether this is before or behind everything that means something.
    fn is_edge(&self, rest: &str) -> bool {
        (self.numeral.is_empty() && self.words.is_empty()) || is_nothing(rest)
    }

    /// Whether a hyphen here only joins: `592.66-billion`, `US-Dollar`, `US-$`.
    fn is_joined(&self, rest: &str) -> bool {
        let next = rest.chars().find(|&c| !is_invisible(c));
        let is_word = next.is_some_and(|c| c.is_alphabetic() && !is_word_alone(c));
        (is_word && self.is_behind_digit())
            || (self.is_in_word && (is_word || next.is_some_and(is_word_alone)))
    }

    pub(super) fn has_plus(&self) -> bool {
        self.sign == Some(Sign::Plus)
    }

    pub(super) fn is_negative(&self) -> bool {
        self.sign == Some(Sign::Minus)
    }

    fn takes_exponent(&self, character: char) -> bool {
        matches!(character, 'e' | 'E') && !self.is_ended && self.is_behind_digit()
    }

    fn is_behind_digit(&self) -> bool {
        self.numeral.last().is_some_and(|&c| digit_of(c).is_some())
    }

    fn take(&mut self, character: char, position: usize) -> Result<(), ReadError> {
        let is_behind = !self.numeral.is_empty();
        let is_sum = is_behind
            && (is_plus(character) || matches!(character, '*' | '×' | '÷' | '/' | '=' | '^' | ':'));
        if is_sum || (digit_of(character).is_some() && self.is_ended) {
            return Err(ReadError::SeveralNumbers { position });
        }
        let is_fine = if digit_of(character).is_some() {
            self.push(character, position)
        } else if let Some(separator) = separator(character) {
            // The dots of `Mrd.` and `د.إ` belong to the word.
            (separator == '.' && self.is_in_word)
                || (!self.is_ended && self.push(separator, position))
        } else if character.is_whitespace() {
            self.space(character.is_control())
        } else if is_minus(character) {
            self.sign(Sign::Minus)
        } else if is_plus(character) {
            self.sign(Sign::Plus)
        } else if is_percent(character) {
            self.end();
            !std::mem::replace(&mut self.is_percent, true)
        } else if matches!(character, '(' | '（') {
            self.open_parenthesis(position)
        } else if matches!(character, ')' | '）') {
            self.close_parenthesis()
        } else if (character.is_ascii_punctuation() && character != '$') || character.is_control() {
            false
        } else {
            self.letter(character, position);
            true
        };
        let unexpected = ReadError::Unexpected {
            character,
            position,
        };
        if is_fine { Ok(()) } else { Err(unexpected) }
    }

    fn push(&mut self, character: char, position: usize) -> bool {
        self.is_in_word = false;
        if self.numeral.is_empty() {
            self.start_of_numeral = position;
        }
        self.numeral.push(character);
        true
    }

    /// One space may stand between groups; more of them, or a tab, stand between numbers.
    fn space(&mut self, is_control: bool) -> bool {
        self.is_in_word = false;
        self.is_ended |=
            !self.numeral.is_empty() && (is_control || self.numeral.last() == Some(&' '));
        if !self.is_ended && !self.numeral.is_empty() {
            self.numeral.push(' ');
        }
        true
    }

    /// Ends a word, and the numeral once it has begun.
    fn end(&mut self) {
        self.is_in_word = false;
        self.is_ended = !self.numeral.is_empty();
    }

    fn sign(&mut self, sign: Sign) -> bool {
        self.end();
        self.sign.replace(sign).is_none()
    }

    fn open_parenthesis(&mut self, position: usize) -> bool {
        self.parentheses = Parentheses::Open(position);
        self.sign(Sign::Minus) && !self.is_ended
    }

    fn close_parenthesis(&mut self) -> bool {
        self.end();
        let before = std::mem::replace(&mut self.parentheses, Parentheses::Closed);
        matches!(before, Parentheses::Open(_)) && self.is_ended
    }

    fn letter(&mut self, character: char, position: usize) {
        let is_behind = !self.numeral.is_empty();
        let was_in_word = self.is_in_word;
        self.end();
        let is_word_alone = is_word_alone(character);
        self.is_in_word = !is_word_alone;
        if let Some(word) = self.words.last_mut().filter(|_| was_in_word) {
            let length = word.text.len();
            word.text.extend(plain_letter(character));
            if !is_word_alone || is_known(&word.text) {
                word.length = position + 1 - word.position;
                return;
            }
            word.text.truncate(length);
        }
        let text = plain_letter(character).into_iter().collect();
        self.words.push(Word {
            text,
            is_behind,
            position,
            length: 1,
        });
    }
}
