//! What is wrong with what was typed into a field, as facts.

use capquake::document::row::Row;
use capquake::draft;
use capquake::finance::AmountError;
use capquake::number::read::ReadError;
use capquake::number::write::plain;
use capquake::solve::Quantity;
use serde::Serialize;
use tsify::Tsify;

/// A field of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum FieldName {
    PriceBefore,
    PriceAfter,
    Shares,
    CapBefore,
    CapAfter,
    Loss,
    Change,
    SharesHeld,
}

/// A field and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Tsify)]
pub(crate) struct FieldProblem {
    pub(crate) field: FieldName,
    pub(crate) problem: Problem,
}

/// A text that can be read in two ways: the first is used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Tsify)]
pub(crate) struct Question {
    pub(crate) field: FieldName,
    pub(crate) figure: String,
    pub(crate) other: String,
}

/// What is wrong with a text, or with a figure that follows from others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Tsify)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub(crate) enum Problem {
    /// It has no place in a number. Positions count characters from 1.
    UnexpectedCharacter {
        character: char,
        position: usize,
    },
    UnknownWord {
        position: usize,
        length: usize,
    },
    NoDigits,
    /// It stands where no number has one: `12..5`.
    Separator {
        position: usize,
    },
    /// The first digit of another script.
    MixedScripts {
        position: usize,
    },
    /// Where the first one is over.
    SeveralNumbers {
        position: usize,
    },
    PercentagePoints {
        position: usize,
        length: usize,
    },
    TooLong,
    OutOfRange,
    /// A percentage where an amount belongs.
    Percentage,
    /// A scale word where a percentage belongs.
    Scaled,
    /// A currency where none belongs.
    Money,
    /// Another currency than that of the row: one of these, the likeliest first.
    OtherCurrency {
        currencies: Vec<&'static str>,
        figure: String,
    },
    Negative,
    Zero,
    LessThanOne,
    MoreThanAll,
    TooLarge {
        limit: String,
    },
    /// Nothing was typed.
    Missing,
}

impl From<Quantity> for FieldName {
    fn from(quantity: Quantity) -> Self {
        match quantity {
            Quantity::PriceBefore => Self::PriceBefore,
            Quantity::PriceAfter => Self::PriceAfter,
            Quantity::Shares => Self::Shares,
            Quantity::CapBefore => Self::CapBefore,
            Quantity::CapAfter => Self::CapAfter,
            Quantity::Loss => Self::Loss,
            Quantity::Change => Self::Change,
        }
    }
}

impl From<AmountError> for Problem {
    fn from(error: AmountError) -> Self {
        match error {
            AmountError::Negative => Self::Negative,
            AmountError::Zero => Self::Zero,
            AmountError::LessThanOne => Self::LessThanOne,
            AmountError::MoreThanAll => Self::MoreThanAll,
            AmountError::TooLarge { limit } => Self::TooLarge {
                limit: plain(limit),
            },
        }
    }
}

impl From<ReadError> for Problem {
    fn from(error: ReadError) -> Self {
        match error {
            ReadError::Missing => Self::Missing,
            ReadError::Unexpected {
                character,
                position,
            } => Self::UnexpectedCharacter {
                character,
                position,
            },
            ReadError::UnknownWord { position, length }
            | ReadError::CurrencyNotOffered { position, length } => {
                Self::UnknownWord { position, length }
            }
            ReadError::NoDigits => Self::NoDigits,
            ReadError::Separator { position } => Self::Separator { position },
            ReadError::MixedScripts { position } => Self::MixedScripts { position },
            ReadError::SeveralNumbers { position } => Self::SeveralNumbers { position },
            ReadError::PercentagePoints { position, length } => {
                Self::PercentagePoints { position, length }
            }
            ReadError::TooLong => Self::TooLong,
            ReadError::OutOfRange => Self::OutOfRange,
        }
    }
}

impl From<draft::Problem> for Problem {
    fn from(problem: draft::Problem) -> Self {
        match problem {
            draft::Problem::Unread(error) => error.into(),
            draft::Problem::Unacceptable(error) => error.into(),
            draft::Problem::Percentage => Self::Percentage,
            draft::Problem::Scaled => Self::Scaled,
            draft::Problem::Money => Self::Money,
            draft::Problem::OtherCurrency {
                mention, amount, ..
            } => Self::OtherCurrency {
                currencies: mention.codes().collect(),
                figure: plain(amount),
            },
        }
    }
}

/// What cannot be read in a row.
pub(super) fn problems(row: &Row) -> Vec<FieldProblem> {
    let drafts = drafts(row).filter_map(|(field, draft)| Some((field, draft.problem()?)));
    let problems = drafts.map(|(field, problem)| FieldProblem {
        field,
        problem: problem.into(),
    });
    problems.collect()
}

/// What can be read in two ways.
pub(super) fn questions(row: &Row) -> Vec<Question> {
    let questions = drafts(row).filter_map(|(field, draft)| {
        let reading = draft.question()?;
        Some(Question {
            field,
            figure: plain(reading.amount),
            other: plain(reading.other?),
        })
    });
    questions.collect()
}

fn drafts(row: &Row) -> impl Iterator<Item = (FieldName, &draft::Draft)> {
    let figures = Quantity::ALL
        .into_iter()
        .map(|quantity| (quantity.into(), row.draft(quantity)));
    figures.chain([(FieldName::SharesHeld, row.shares_held())])
}
