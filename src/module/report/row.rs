//! What follows for one row.

use capquake::currency::Currency;
use capquake::document::Document;
use capquake::document::row::{Row, Standing};
use capquake::number::write::plain;
use capquake::solve::{Agreement, Contradiction, Figures, Outcome, Quantity, Solution};
use serde::Serialize;
use tsify::Tsify;

use super::break_even;
use super::problem::{FieldName, FieldProblem, Problem, Question, problems, questions};

/// One company or index.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct RowReport {
    /// `data-row` on the page.
    pub(crate) ticker: String,
    /// In the language that was asked for.
    pub(crate) name: String,
    /// `null` for an index, whose prices are points.
    pub(crate) currency: Option<&'static str>,
    pub(crate) standing: StandingReport,
    /// Given and worked out; none where the row is contradicted or impossible.
    pub(crate) figures: FiguresReport,
    /// Which of the figures were given.
    pub(crate) given: Vec<FieldName>,
    /// What undoes the fall: a fraction, or `out-of-reach` where everything is lost.
    pub(crate) break_even: Option<String>,
    /// Figures beyond need that hold only as rounded.
    pub(crate) agreements: Vec<AgreementReport>,
    /// Figures that cannot all be true.
    pub(crate) contradiction: Option<ContradictionReport>,
    /// What follows, but cannot be.
    pub(crate) impossible: Option<FieldProblem>,
    /// Texts that cannot be read.
    pub(crate) problems: Vec<FieldProblem>,
    /// Texts that can be read in two ways.
    pub(crate) questions: Vec<Question>,
    pub(crate) shares_held: Option<String>,
    /// What they lost.
    pub(crate) loss_of_shares_held: Option<String>,
}

/// Whether a row counts. It does when it is `complete` or `not-current`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum StandingReport {
    /// Its market caps are known.
    Complete,
    /// They were known until something was typed that cannot be read; those count.
    NotCurrent,
    /// Points are not money.
    Index,
    /// Figures are missing or cannot be read.
    Incomplete,
    /// Its figures contradict each other.
    Contradicted,
    /// Its figures mean something that cannot be, such as half a share.
    Impossible,
}

/// Figures, as far as they are known.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct FiguresReport {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) price_before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) price_after: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) shares: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) cap_before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) cap_after: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) loss: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) change: Option<String>,
}

/// A figure that is not exactly what the others say, but may be rounded from it.
#[derive(Clone, Debug, Serialize, Tsify)]
pub(crate) struct AgreementReport {
    pub(crate) field: FieldName,
    pub(crate) given: String,
    /// What the others say it is.
    pub(crate) implied: String,
    /// The others.
    pub(crate) against: FiguresReport,
}

/// A figure that cannot be true if the others are.
#[derive(Clone, Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub(crate) struct ContradictionReport {
    pub(crate) field: FieldName,
    pub(crate) given: String,
    /// What the others say it has to be.
    pub(crate) implied: String,
    /// The others.
    pub(crate) against: FiguresReport,
    /// What one of the others would be if the figure were right.
    pub(crate) instead: Option<Instead>,
}

/// A figure that would have to give way.
#[derive(Clone, Debug, Serialize, Tsify)]
pub(crate) struct Instead {
    pub(crate) field: FieldName,
    pub(crate) given: String,
    pub(crate) implied: String,
}

impl RowReport {
    pub(super) fn of(row: &Row, document: &Document) -> Self {
        let none = Outcome::default();
        let shown = row.shown().unwrap_or(&none);
        let (contradiction, impossible) = match row.solution() {
            Solution::Solved(_) => (None, None),
            Solution::Contradicted(it) => (Some(contradiction(it)), None),
            &Solution::Impossible { quantity, error } => {
                let (field, problem) = (quantity.into(), Problem::from(error));
                (None, Some(FieldProblem { field, problem }))
            }
        };
        let given = Quantity::ALL.into_iter();
        let given = given.filter(|&quantity| row.draft(quantity).figure().is_some());
        Self {
            ticker: row.key().to_string(),
            name: row.name(document.language).to_owned(),
            currency: row.currency().map(Currency::code),
            standing: row.standing().into(),
            figures: figures(|quantity| shown.figure(quantity).map(plain)),
            given: given.map(FieldName::from).collect(),
            break_even: shown.break_even_gain().map(break_even),
            agreements: shown.agreements().iter().map(agreement).collect(),
            contradiction,
            impossible,
            problems: problems(row),
            questions: questions(row),
            shares_held: row.shares_held().figure().map(plain),
            loss_of_shares_held: row.loss_of_shares_held().map(plain),
        }
    }
}

impl From<Standing> for StandingReport {
    fn from(standing: Standing) -> Self {
        match standing {
            Standing::Complete(_) => Self::Complete,
            Standing::NotCurrent(_) => Self::NotCurrent,
            Standing::Index => Self::Index,
            Standing::Incomplete => Self::Incomplete,
            Standing::Contradicted => Self::Contradicted,
            Standing::Impossible => Self::Impossible,
        }
    }
}

fn figures(of: impl Fn(Quantity) -> Option<String>) -> FiguresReport {
    FiguresReport {
        price_before: of(Quantity::PriceBefore),
        price_after: of(Quantity::PriceAfter),
        shares: of(Quantity::Shares),
        cap_before: of(Quantity::CapBefore),
        cap_after: of(Quantity::CapAfter),
        loss: of(Quantity::Loss),
        change: of(Quantity::Change),
    }
}

fn others(against: &Figures) -> FiguresReport {
    figures(|quantity| against.get(quantity).map(plain))
}

fn agreement(agreement: &Agreement) -> AgreementReport {
    AgreementReport {
        field: agreement.quantity.into(),
        given: plain(agreement.given),
        implied: plain(agreement.implied),
        against: others(&agreement.against),
    }
}

fn contradiction(contradiction: &Contradiction) -> ContradictionReport {
    ContradictionReport {
        field: contradiction.quantity.into(),
        given: plain(contradiction.given),
        implied: plain(contradiction.implied),
        against: others(&contradiction.against),
        instead: contradiction.instead.map(|instead| Instead {
            field: instead.quantity.into(),
            given: plain(instead.given),
            implied: plain(instead.implied),
        }),
    }
}
