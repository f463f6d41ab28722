//! What stands in a field: nothing, a figure, or text as a reader typed it.

use std::rc::Rc;

use rust_decimal::Decimal;

use crate::finance::AmountError;
use crate::number::read::{ReadError, read};
use crate::number::scale::Scale;
use crate::solve::Quantity;

/// The content of one field.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Draft {
    /// Nothing was given.
    #[default]
    Empty,
    /// An exact figure, from the catalogue, a link or a choice. It is written anew in each
    /// language.
    Given(Decimal),
    /// Text, kept letter for letter.
    Typed(Typed),
}

/// Text with what it was understood to mean.
#[derive(Clone, Debug, PartialEq)]
pub struct Typed {
    /// As typed.
    pub text: Rc<str>,
    /// The figure, or why there is none.
    pub reading: Result<FieldReading, Problem>,
}

/// A figure that was read from a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldReading {
    /// Accepted for the quantity of the field.
    pub amount: Decimal,
    /// What it would be if its separator meant the other thing.
    pub other: Option<Decimal>,
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
}

/// How the number in a field is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meaning {
    /// What the figure is of.
    pub quantity: Quantity,
    /// Whether the field is labelled as a gain, so that a number in it is a negative loss.
    pub is_gain: bool,
}

/// Fields for money that are labelled in billions take a bare number as billions up to here;
/// no market cap of any currency is a million billions, so from there on it is written out.
const LARGEST_IN_BILLIONS: Decimal = Decimal::from_parts(1_000_000, 0, 0, false, 0);

const BILLION: Decimal = Decimal::from_parts(1_000_000_000, 0, 0, false, 0);

impl Draft {
    /// Reads a text for a field.
    #[must_use]
    pub fn typed(text: &str, meaning: Meaning) -> Self {
        Self::Typed(Typed {
            text: text.into(),
            reading: understood(text, meaning),
        })
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
            Self::Typed(Typed {
                reading: Err(problem),
                ..
            }) if *problem != Problem::Unread(ReadError::Missing) => Some(*problem),
            _ => None,
        }
    }

    /// The other figure that the text may mean.
    #[must_use]
    pub fn question(&self) -> Option<FieldReading> {
        match self {
            Self::Typed(Typed {
                reading: Ok(reading),
                ..
            }) if reading.other.is_some() => Some(*reading),
            _ => None,
        }
    }

    /// The same once the field is left: blank text is nothing.
    #[must_use]
    pub fn settled(self) -> Self {
        match self {
            Self::Typed(Typed {
                reading: Err(Problem::Unread(ReadError::Missing)),
                ..
            }) => Self::Empty,
            other => other,
        }
    }

    /// Whether anything stands in the field, readable or not.
    #[must_use]
    pub fn is_given(&self) -> bool {
        self.figure().is_some() || self.problem().is_some()
    }
}

fn understood(text: &str, meaning: Meaning) -> Result<FieldReading, Problem> {
    let reading = read(text).map_err(Problem::Unread)?;
    let is_change = meaning.quantity == Quantity::Change;
    if is_change && reading.scale.is_some() {
        return Err(Problem::Scaled);
    }
    if !is_change && reading.is_percent {
        return Err(Problem::Percentage);
    }
    let accept = |number| {
        let amount = in_units(number, reading.scale, meaning);
        meaning
            .quantity
            .accept(amount)
            .map_err(Problem::Unacceptable)
    };
    Ok(FieldReading {
        amount: accept(reading.amount)?,
        other: reading.other.and_then(|other| accept(other).ok()),
    })
}

/// From the unit of the field's label to the unit of the quantity.
fn in_units(number: Decimal, scale: Option<Scale>, meaning: Meaning) -> Decimal {
    match meaning.quantity {
        Quantity::Change => number / Decimal::ONE_HUNDRED,
        Quantity::CapBefore | Quantity::CapAfter | Quantity::Loss => {
            let is_in_billions = scale.is_none() && number.abs() < LARGEST_IN_BILLIONS;
            let amount = if is_in_billions {
                number * BILLION
            } else {
                number
            };
            if meaning.is_gain { -amount } else { amount }
        }
        Quantity::PriceBefore | Quantity::PriceAfter | Quantity::Shares => number,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meaning(quantity: Quantity) -> Meaning {
        Meaning {
            quantity,
            is_gain: false,
        }
    }

    #[track_caller]
    fn means(text: &str, quantity: Quantity, expected: &str) {
        let draft = Draft::typed(text, meaning(quantity));
        assert_eq!(draft.figure(), Some(expected.parse().unwrap()), "{text}");
    }

    #[test]
    fn a_change_is_typed_in_percent() {
        means("-17", Quantity::Change, "-0.17");
        means("−16.97%", Quantity::Change, "-0.1697");
    }

    #[test]
    fn money_is_in_billions_unless_it_says_otherwise() {
        means("3,492.8", Quantity::CapBefore, "3492800000000");
        means("589bn", Quantity::Loss, "589000000000");
        means("592658000000", Quantity::Loss, "592658000000");
        means("250k", Quantity::Loss, "250000");
    }

    #[test]
    fn a_number_in_a_field_for_gains_is_a_gain() {
        let gain = Meaning {
            quantity: Quantity::Loss,
            is_gain: true,
        };
        assert_eq!(
            Draft::typed("5", gain).figure(),
            Some("-5000000000".parse().unwrap())
        );
        assert_eq!(
            Draft::typed("-5", gain).figure(),
            Some("5000000000".parse().unwrap())
        );
    }

    #[test]
    fn figures_that_cannot_be_are_named_problems() {
        let problem = |text, quantity| Draft::typed(text, meaning(quantity)).problem();
        let unacceptable = |error| Some(Problem::Unacceptable(error));
        assert_eq!(
            problem("0", Quantity::PriceBefore),
            unacceptable(AmountError::Zero)
        );
        assert_eq!(
            problem("0", Quantity::Shares),
            unacceptable(AmountError::Zero)
        );
        assert_eq!(
            problem("-101", Quantity::Change),
            unacceptable(AmountError::MoreThanAll)
        );
        assert_eq!(
            problem("5%", Quantity::PriceAfter),
            Some(Problem::Percentage)
        );
        assert_eq!(problem("5bn", Quantity::Change), Some(Problem::Scaled));
        assert!(matches!(
            problem("2bn", Quantity::PriceAfter),
            Some(Problem::Unacceptable(AmountError::TooLarge { .. }))
        ));
    }

    #[test]
    fn blank_text_is_kept_while_typing_and_is_nothing_afterwards() {
        let blank = Draft::typed("", meaning(Quantity::Shares));
        assert_eq!(blank.problem(), None);
        assert!(!blank.is_given());
        assert_eq!(blank.settled(), Draft::Empty);
    }
}
