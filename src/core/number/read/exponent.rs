//! A power of ten behind a number: the `e9` of `24.49e9`.

use super::super::digits::{digit_of, is_minus, is_plus};

/// A power of ten that was written as such.
#[derive(Clone, Copy)]
pub(super) struct Exponent<'a> {
    pub(super) power: i32,
    pub(super) digits: &'a str,
    /// The place of the first digit in the text, from 1.
    pub(super) position: usize,
}

impl<'a> Exponent<'a> {
    /// The one that stands behind the `e` at this place and its length, if it is one: a sign and
    /// digits.
    pub(super) fn behind(position: usize, rest: &'a str) -> Option<(Self, usize)> {
        let unsigned = rest.trim_start_matches(|c| is_plus(c) || is_minus(c));
        let signs = rest.chars().count() - unsigned.chars().count();
        let behind = unsigned.trim_start_matches(|c| digit_of(c).is_some());
        let (digits, _) = unsigned.split_at(unsigned.len() - behind.len());
        // Whatever is larger than this is out of range all the same.
        let size = digits
            .chars()
            .filter_map(digit_of)
            .fold(0_u32, |size, (_, figure)| (size * 10 + figure).min(1_000))
            .cast_signed();
        let is_negative = rest.starts_with(is_minus);
        let exponent = Self {
            power: if is_negative { -size } else { size },
            digits,
            position: position + signs + 1,
        };
        (signs <= 1 && !digits.is_empty()).then(|| (exponent, signs + digits.chars().count()))
    }

    /// The place of the first digit that is of another script than this.
    pub(super) fn mixed(&self, script: usize) -> Option<usize> {
        let is_other = |digit| digit_of(digit).is_some_and(|(other, _)| other != script);
        self.digits
            .chars()
            .position(is_other)
            .map(|index| self.position + index)
    }
}
