//! The sentences of the page: facts in, words out.

use rust_decimal::Decimal;

use super::Locale;
use crate::currency::Currency;
use crate::date::Date;
use crate::draft::Problem;
use crate::finance::AmountError;
use crate::number::figure::Figure;
use crate::sentence::Sentence;
use crate::solve::{Agreement, Contradiction, Outcome, Quantity};

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

/// The word that an article puts before a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// None.
    Exact,
    /// `about`.
    About,
    /// `more than`.
    MoreThan,
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
    /// So many of its other values cannot be used.
    ValuesLeftOut(usize),
}

/// What every language can say. Fixed words are [`Words`](super::Words).
#[allow(missing_docs, reason = "the English sentences say what they are")]
pub trait Phrases {
    // Dates.
    fn long_date(&self, locale: Locale, date: Date) -> String;
    fn short_date(&self, locale: Locale, date: Date) -> String;
    fn day_and_month(&self, locale: Locale, date: Date) -> String;

    // Answer.
    fn companies(&self, locale: Locale, count: usize) -> Sentence;
    fn headline(&self, locale: Locale, subject: Subject, course: Course) -> Sentence;
    fn headline_end(
        &self,
        locale: Locale,
        subject: Subject,
        course: Course,
        date: Option<Date>,
        other_side: Option<(Figure, usize)>,
    ) -> Sentence;
    fn outcome(&self, locale: Locale, course: Course, amount: Figure) -> Sentence;
    fn outside(&self, locale: Locale, rows: &[Outside]) -> Sentence;
    fn not_current(&self, names: &[String]) -> Sentence;
    fn announcement(&self, course: Course, amount: Figure, change: Figure) -> Sentence;
    fn title(&self, headline: &str) -> String;
    fn link_problems(&self, locale: Locale, problems: &[LinkProblem]) -> Sentence;

    // Picture.
    fn made_up(&self, name: &str, share: Figure) -> Sentence;
    fn so_many_fell(&self, locale: Locale, fell: usize, all: usize) -> Sentence;
    fn so_many_rose(&self, locale: Locale, rose: usize, all: usize) -> Sentence;
    fn picture_caption(
        &self,
        locale: Locale,
        currency: Currency,
        days: Option<(Date, Date)>,
    ) -> String;
    fn group_fell(&self, locale: Locale, count: usize) -> Sentence;
    fn group_rose(&self, locale: Locale, count: usize) -> Sentence;
    fn losing(&self, count: usize, amount: Figure) -> Sentence;
    fn gaining(&self, count: usize, amount: Figure) -> Sentence;
    fn more_fell(&self, locale: Locale, count: usize) -> Sentence;
    fn index_line(&self, before: Option<Figure>, after: Option<Figure>, change: Figure)
    -> Sentence;

    // Companies.
    fn total_of(&self, locale: Locale, count: usize) -> Sentence;
    fn in_billions(&self, currency: Option<Currency>) -> String;
    fn in_currency(&self, currency: Option<Currency>) -> String;
    fn label(&self, quantity: Quantity, is_gain: bool, currency: Option<Currency>) -> String;
    fn echo(
        &self,
        locale: Locale,
        quantity: Quantity,
        amount: Decimal,
        currency: Option<Currency>,
    ) -> Sentence;
    fn question(&self, used: Figure, other: Figure) -> Sentence;
    fn use_other(&self, other: Figure) -> Sentence;
    fn problem(&self, locale: Locale, text: &str, quantity: Quantity, problem: Problem)
    -> Sentence;
    fn impossible(&self, quantity: Quantity, error: AmountError) -> Sentence;
    fn missing(&self, outcome: &Outcome) -> Option<Sentence>;
    fn contradiction(
        &self,
        locale: Locale,
        contradiction: &Contradiction,
        currency: Option<Currency>,
    ) -> Sentence;
    fn keep_others(&self, contradiction: &Contradiction) -> String;
    fn keep(&self, figure: Figure) -> Sentence;
    fn agreement(
        &self,
        locale: Locale,
        agreement: &Agreement,
        currency: Option<Currency>,
    ) -> Sentence;
    fn shares_held_lost(&self, course: Course, amount: Figure) -> Sentence;
    fn loss_in_full(&self, course: Course, amount: Figure, break_even: Option<Figure>) -> Sentence;
    fn price_of(&self, locale: Locale, currency: Currency, main: Currency) -> String;

    // What if.
    fn what_if_start(&self, locale: Locale, count: usize, course: Course) -> Sentence;
    fn what_if_end(
        &self,
        locale: Locale,
        count: usize,
        course: Course,
        amount: Figure,
        comparison: Option<Comparison>,
    ) -> Sentence;

    // Records.
    fn records_caption(&self, locale: Locale) -> String;
    fn all_records(&self, locale: Locale, count: usize) -> Sentence;
    fn name_and_date(&self, name: &str, date: &str) -> String;

    // Claims.
    fn as_printed(&self, precision: Precision, change: Figure) -> Sentence;
    fn fell_less(&self, day_low: Option<Figure>) -> Sentence;
    fn claims_sum(&self, locale: Locale, count: usize, printed: Figure, close: Figure) -> Sentence;
    fn caution(&self, name: &str, caution: &str) -> Sentence;
}
