//! A word beside a number, and what to say of it where it has no place there.

use super::ReadError;

/// A word beside the numeral.
pub(super) struct Word {
    /// Without dots and marks.
    pub(super) text: String,
    pub(super) is_behind: bool,
    /// The place of its first character in the text, from 1.
    pub(super) position: usize,
    pub(super) length: usize,
}

impl Word {
    pub(super) fn unknown(&self) -> ReadError {
        ReadError::UnknownWord {
            position: self.position,
            length: self.length,
        }
    }

    pub(super) fn percentage_points(&self, end: &Self) -> ReadError {
        ReadError::PercentagePoints {
            position: self.position,
            length: end.position + end.length - self.position,
        }
    }

    pub(super) fn not_offered(&self) -> ReadError {
        ReadError::CurrencyNotOffered {
            position: self.position,
            length: self.length,
        }
    }
}
