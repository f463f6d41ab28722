//! What was printed of a company, against the figures of its row.

use capquake::claim::{Basis, Meaning, Verdict, Way};
use capquake::document::Document;
use capquake::document::claims::{CLAIMED, TypedClaim};
use capquake::number::write::plain;
use serde::Serialize;
use tsify::Tsify;

use super::problem::{FieldName, FieldProblem};

/// A printed figure, or two, and what they come to.
#[derive(Clone, Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub(crate) struct ClaimReport {
    pub(crate) ticker: String,
    /// The verdict on the printed change.
    pub(crate) change: Option<VerdictReport>,
    /// The verdict on the printed loss.
    pub(crate) loss: Option<VerdictReport>,
    /// What other figures would be if the claim were right.
    pub(crate) meanings: Vec<MeaningReport>,
    /// Texts that cannot be read.
    pub(crate) problems: Vec<FieldProblem>,
}

/// How a printed figure compares with the close.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub(crate) enum VerdictReport {
    /// The same as rounded: so much was rounded up, or down where it is negative.
    Agrees { by: String },
    /// The close went so much further.
    Differs { by: String },
    /// The session went as far as printed, the close did not.
    DuringTheDay,
    /// The close went the same way, but not so far.
    Less { by: String },
    /// The close fell, rose, or did not move.
    Contradicted {
        #[tsify(type = "\"fell\" | \"rose\" | \"unchanged\"")]
        close: &'static str,
    },
}

/// A figure that follows from what was printed.
#[derive(Clone, Debug, Serialize, Tsify)]
pub(crate) struct MeaningReport {
    /// Which of the printed figures it follows from.
    #[tsify(type = "\"change\" | \"loss\" | \"both\"")]
    pub(crate) basis: &'static str,
    pub(crate) field: FieldName,
    pub(crate) figure: String,
}

impl ClaimReport {
    pub(super) fn of(claim: &TypedClaim, document: &Document) -> Self {
        let check = document.check(claim).unwrap_or_default();
        let problems = CLAIMED.into_iter().filter_map(|quantity| {
            let problem = claim.draft(quantity).problem()?;
            Some(FieldProblem {
                field: quantity.into(),
                problem: problem.into(),
            })
        });
        Self {
            ticker: claim.row.to_string(),
            change: check.change.map(verdict),
            loss: check.loss.map(verdict),
            meanings: check.meanings.iter().map(meaning).collect(),
            problems: problems.collect(),
        }
    }
}

fn verdict(verdict: Verdict) -> VerdictReport {
    match verdict {
        Verdict::Agrees(by) => VerdictReport::Agrees { by: plain(by) },
        Verdict::Differs(by) => VerdictReport::Differs { by: plain(by) },
        Verdict::DuringTheDay => VerdictReport::DuringTheDay,
        Verdict::Less { by, .. } => VerdictReport::Less { by: plain(by) },
        Verdict::Contradicted(way) => VerdictReport::Contradicted {
            close: match way {
                Way::Down => "fell",
                Way::Up => "rose",
                Way::Nowhere => "unchanged",
            },
        },
    }
}

fn meaning(meaning: &Meaning) -> MeaningReport {
    MeaningReport {
        basis: match meaning.basis {
            Basis::Change => "change",
            Basis::Loss => "loss",
            Basis::Both => "both",
        },
        field: meaning.quantity.into(),
        figure: plain(meaning.amount),
    }
}
