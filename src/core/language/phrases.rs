//! The sentences of the page: facts in, words out. The words are the templates of
//! [`Sentences`]; what is code here holds for every language.

mod answer;
mod company;
mod comparisons;
mod counting;
mod dates;
mod doubts;
mod field;
mod picture;
mod sharing;
mod verdict;
mod what_if;

use rust_decimal::Decimal;

pub use self::verdict::Claimed;

use super::Locale;
use super::problems::Problems;
use super::sentences::Sentences;

impl Locale {
    fn sentences(self) -> &'static Sentences {
        &self.words().sentences
    }

    fn problems(self) -> &'static Problems {
        &self.words().sentences.problems
    }
}

/// Whose loss it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject<'a> {
    /// So many companies.
    Companies(usize),
    /// A single one.
    Company(&'a str),
}

/// Which way it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    /// It fell.
    Lost,
    /// It rose.
    Gained,
    /// Neither.
    Unchanged,
}

impl Course {
    /// Of a loss, or of a gain as a negative loss.
    #[must_use]
    pub fn of_loss(loss: Decimal) -> Self {
        if loss.is_zero() {
            Self::Unchanged
        } else if loss.is_sign_positive() {
            Self::Lost
        } else {
            Self::Gained
        }
    }
}

/// Why a row is not in the total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outside {
    /// Points are not money.
    Index(String),
    /// So many indices.
    Indices(usize),
    /// Its market cap is not known.
    Incomplete(String),
    /// Its figures do not agree, or mean something that cannot be.
    Disagreeing(String),
    /// So many rows of the reader's own are not complete.
    OwnRows(usize),
}

/// How the what-if compares with what happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// So many times as much.
    Times(Decimal),
    /// Less: this part of it.
    Part(Decimal),
    /// About the same.
    Same,
}

/// What could not be used of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkProblem {
    /// It was written by a newer Capquake.
    NewerVersion,
    /// It names a scenario that is not in the catalogue.
    UnknownScenario,
    /// So many of its rows cannot be used.
    RowsLeftOut(usize),
    /// This setting cannot be used.
    SettingLeftOut(&'static str),
    /// So many of its other values cannot be used.
    ValuesLeftOut(usize),
}
