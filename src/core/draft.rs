//! What stands in a field: nothing, a figure, or text as a reader typed it.

mod units;

use std::rc::Rc;

use rust_decimal::Decimal;

use crate::currency::Currency;
use crate::finance::AmountError;
use crate::number::read::{LENGTH_LIMIT, Mention, ReadError, Remark};
use crate::solve::Quantity;

/// The content of one field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Draft {
    /// Nothing was given.
    #[default]
    Empty,
    /// An exact figure, from the catalogue, a link or a choice. It is written anew in each
    /// language.
    Given(Decimal),
    /// Text, kept letter for letter up to [`TEXT_LIMIT`] of them.
    Typed(Rc<Typed>),
}

/// Text with what it was understood to mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// As typed, up to [`TEXT_LIMIT`].
    pub text: Rc<str>,
    /// The figure, or why there is none.
    pub reading: Result<FieldReading, Problem>,
    /// Whether the field was labelled as a gain.
    pub is_gain: bool,
}

/// A figure that was read from a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldReading {
    /// Accepted for the quantity of the field.
    pub amount: Decimal,
    /// What it would be if its separator meant the other thing, or if it were in another unit.
    pub other: Option<Decimal>,
    /// What to tell about the way it was read.
    pub remark: Option<Remark>,
}

/// Why a text is not a figure for its field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// It is not a number.
    Unread(ReadError),
    /// It is a number that the quantity cannot have.
    Unacceptable(AmountError),
    /// A percentage where an amount belongs.
    Percentage,
    /// A scale word where a percentage belongs.
    Scaled,
    /// A currency where a number of shares or a percentage belongs.
    Money,
    /// Another currency than that of the row. Nothing is converted: which is meant is asked.
    OtherCurrency {
        /// What stands there.
        mention: Mention,
        /// That of the row; none for an index.
        currency: Option<Currency>,
        /// The figure if that one is meant all the same.
        amount: Decimal,
    },
}

/// How the number in a field is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meaning {
    /// What the figure is of.
    pub quantity: Quantity,
    /// Whether the field is labelled as a gain, so that a number in it is a negative loss.
    pub is_gain: bool,
    /// Whether the words around the field speak of a fall, so that only a plus makes a rise.
    pub is_fall: bool,
    /// The currency of the row; none for an index, and where no money belongs.
    pub currency: Option<Currency>,
    /// Whether it is of a company: few shares are doubtful there, and not in a reader's hands.
    pub is_of_company: bool,
}

impl Meaning {
    /// A figure of this quantity that belongs to no row.
    #[must_use]
    pub const fn of(quantity: Quantity) -> Self {
        Self {
            quantity,
            is_gain: false,
            is_fall: false,
            currency: None,
            is_of_company: false,
        }
    }
}

/// More characters are cut off: one more than a number can have, so that it stays too long.
pub const TEXT_LIMIT: usize = LENGTH_LIMIT + 1;

/// What is wrong with a text of which nothing remains: nothing yet.
const BLANK: Problem = Problem::Unread(ReadError::Missing);

impl Draft {
    /// Reads a text for a field.
    #[must_use]
    pub fn typed(text: &str, meaning: Meaning) -> Self {
        let text: String = text.chars().take(TEXT_LIMIT).collect();
        Self::Typed(Rc::new(Typed {
            reading: units::understood(&text, meaning),
            text: text.into(),
            is_gain: meaning.is_gain,
        }))
    }

    /// The figure, if there is one.
    #[must_use]
    pub fn figure(&self) -> Option<Decimal> {
        match self {
            Self::Empty => None,
            Self::Given(figure) => Some(*figure),
            Self::Typed(typed) => typed.reading.ok().map(|reading| reading.amount),
        }
    }

    /// What is wrong with it. A field that is still empty is not wrong.
    #[must_use]
    pub fn problem(&self) -> Option<Problem> {
        match self {
            Self::Typed(typed) => typed.reading.err().filter(|&problem| problem != BLANK),
            _ => None,
        }
    }

    /// The other figure that the text may mean.
    #[must_use]
    pub fn question(&self) -> Option<FieldReading> {
        match self {
            Self::Typed(typed) => typed.reading.ok().filter(|reading| reading.other.is_some()),
            _ => None,
        }
    }

    /// What to tell about the way the text was read.
    #[must_use]
    pub fn remark(&self) -> Option<Remark> {
        match self {
            Self::Typed(typed) => typed.reading.ok()?.remark,
            _ => None,
        }
    }

    /// The text, where no figure says all of it: it cannot be read, or in two ways.
    #[must_use]
    pub fn open_text(&self) -> Option<&str> {
        match self {
            Self::Typed(typed) if self.question().is_some() || self.problem().is_some() => {
                Some(&typed.text)
            }
            _ => None,
        }
    }

    /// Whether it is text of which nothing remains once the field is left.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        matches!(self, Self::Typed(typed) if typed.reading == Err(BLANK))
    }

    /// The same once the field is left: blank text is nothing.
    #[must_use]
    pub fn settled(self) -> Self {
        if self.is_blank() { Self::Empty } else { self }
    }

    /// Whether anything stands in the field, readable or not.
    #[must_use]
    pub fn is_given(&self) -> bool {
        self.figure().is_some() || self.problem().is_some()
    }
}

#[cfg(test)]
mod tests;
