//! Taking a typed number apart, character by character. What its separators mean is left to
//! [`numeral`](super::numeral).

use super::super::digits::{digit_of, is_bidi_mark, is_letter, is_minus, is_percent};
use super::ReadError;

/// The text taken apart: sign, percent sign, numeral and word.
#[derive(Default)]
pub(super) struct Parts {
    sign: Option<Sign>,
    pub(super) is_percent: bool,
    /// A sign or percent sign behind the numeral ends it: `100-1` is a sum, not a number.
    is_ended: bool,
    /// Digits and separators in the order typed.
    pub(super) numeral: Vec<char>,
    pub(super) word: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Plus,
    Minus,
}

impl Parts {
    pub(super) fn of(text: &str) -> Result<Self, ReadError> {
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
        if parts.numeral.is_empty() && parts.word.is_empty() && parts.sign.is_none() {
            return Err(ReadError::Missing);
        }
        Ok(parts)
    }

    pub(super) fn is_negative(&self) -> bool {
        self.sign == Some(Sign::Minus)
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
                self.sign = Some(Sign::Minus);
                inner
            }
            Some(all) => all,
            None => &[],
        }
    }

    /// Whether the character has a place after those before it.
    fn take(&mut self, character: char) -> bool {
        if let Some(sign) = Sign::of(character) {
            self.is_ended |= !self.numeral.is_empty();
            return self.sign.replace(sign).is_none();
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
        let is_letter = is_letter(character) && !self.numeral.is_empty() && !self.is_ended;
        if is_letter {
            self.word.push(character);
        }
        is_letter
    }
}

impl Sign {
    fn of(character: char) -> Option<Self> {
        match character {
            '+' => Some(Self::Plus),
            minus if is_minus(minus) => Some(Self::Minus),
            _ => None,
        }
    }
}

fn is_separator(character: char) -> bool {
    matches!(character, '.' | ',' | '٫' | '٬' | '\'' | '’' | '_')
}
