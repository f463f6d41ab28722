//! The answer as other programs read it: what follows for each row and for all together.
//! Nothing is worked out here; it is what the page shows, in other words.

mod claim;
mod problem;
mod row;

use capquake::basket::{Side, Total};
use capquake::document::Document;
use capquake::document::row::Standing;
use capquake::draft::Draft;
use capquake::finance::BreakEvenGain;
use capquake::language::phrases::LinkProblem;
use capquake::link;
use capquake::number::write::plain;
use capquake::report;
use serde::Serialize;
use tsify::Tsify;

use self::claim::ClaimReport;
use self::problem::Problem;
use self::row::{RowReport, StandingReport};

/// The answer. Amounts are decimals as strings, exact to their last digit; changes and break-even
/// gains are fractions; a gain is a negative loss.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct Report {
    /// The part after `#` of the page that shows this.
    pub(crate) link: String,
    /// The scenario of the catalogue, if there is one.
    pub(crate) scenario: Option<String>,
    /// In the order of the page.
    pub(crate) rows: Vec<RowReport>,
    /// One for each currency that has no rate; none if no row can be counted.
    pub(crate) totals: Vec<TotalReport>,
    /// The rows that are in no total, and why.
    pub(crate) outside: Vec<Outside>,
    /// The row with the largest loss in the currency of the total.
    pub(crate) largest: Option<Largest>,
    /// The currency of the total: other currencies are converted into it, where they have a rate.
    pub(crate) main_currency: &'static str,
    /// The other currencies and what one unit of each costs in that of the total.
    pub(crate) rates: Vec<RateReport>,
    /// What the companies would have lost, had all of them changed by as much.
    pub(crate) what_if: WhatIf,
    /// Printed figures against the figures of the rows.
    pub(crate) claims: Vec<ClaimReport>,
    /// What could not be used of a link. A scenario is used as a whole or not at all.
    pub(crate) problems: Vec<LinkProblemReport>,
}

/// The sum over companies of one currency.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct TotalReport {
    pub(crate) currency: &'static str,
    pub(crate) cap_before: String,
    pub(crate) cap_after: String,
    pub(crate) loss: String,
    /// Weighted by market cap.
    pub(crate) change: Option<String>,
    /// What undoes the fall: a fraction, or `out-of-reach` where everything is lost.
    pub(crate) break_even: Option<String>,
    /// Companies that are in it.
    pub(crate) companies: usize,
    pub(crate) losers: SideReport,
    pub(crate) gainers: SideReport,
}

/// The companies that lost, or those that gained.
#[derive(Clone, Debug, Serialize, Tsify)]
pub(crate) struct SideReport {
    pub(crate) companies: usize,
    /// Never negative.
    pub(crate) amount: String,
}

/// A row that is in no total.
#[derive(Clone, Debug, Serialize, Tsify)]
pub(crate) struct Outside {
    pub(crate) ticker: String,
    pub(crate) reason: StandingReport,
}

/// A row and its loss.
#[derive(Clone, Debug, Serialize, Tsify)]
pub(crate) struct Largest {
    pub(crate) ticker: String,
    pub(crate) loss: String,
}

/// The price of a currency.
#[derive(Clone, Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub(crate) struct RateReport {
    pub(crate) currency: &'static str,
    pub(crate) price: Option<String>,
    pub(crate) problem: Option<Problem>,
}

/// The same companies on another day.
#[derive(Clone, Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub(crate) struct WhatIf {
    /// A fraction.
    pub(crate) change: Option<String>,
    pub(crate) problem: Option<Problem>,
    /// For each total, in their order.
    pub(crate) losses: Vec<Option<String>>,
}

/// What could not be used of a link.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub(crate) enum LinkProblemReport {
    /// It was written by a newer Capquake.
    NewerVersion,
    UnknownScenario,
    RowsLeftOut {
        count: usize,
    },
    SettingLeftOut {
        name: &'static str,
    },
    ValuesLeftOut {
        count: usize,
    },
}

/// The report on a document.
pub(crate) fn report_of(document: &Document, problems: &[LinkProblem]) -> Report {
    let report = report::Report::of(document);
    Report {
        link: link::write(document),
        scenario: document.scenario.map(|scenario| scenario.id.to_owned()),
        rows: document
            .rows
            .iter()
            .map(|row| RowReport::of(row, document))
            .collect(),
        totals: report.totals.iter().map(total).collect(),
        outside: outside(document),
        largest: report.largest.map(|largest| Largest {
            ticker: largest.row.key().to_string(),
            loss: plain(largest.loss),
        }),
        main_currency: document.main_currency().code(),
        rates: rates(document),
        what_if: what_if(document, &report.totals),
        claims: document
            .claims
            .iter()
            .map(|claim| ClaimReport::of(claim, document))
            .collect(),
        problems: problems.iter().map(left_out).collect(),
    }
}

fn total(total: &Total) -> TotalReport {
    let side = |side: Side| SideReport {
        companies: side.count,
        amount: plain(side.amount),
    };
    TotalReport {
        currency: total.currency.code(),
        cap_before: plain(total.cap_before),
        cap_after: plain(total.cap_after),
        loss: plain(total.loss()),
        change: total.change().map(|change| plain(change.fraction())),
        break_even: total
            .change()
            .map(|change| break_even(change.drawdown().break_even_gain())),
        companies: total.count(),
        losers: side(total.losers),
        gainers: side(total.gainers),
    }
}

fn break_even(gain: BreakEvenGain) -> String {
    match gain {
        BreakEvenGain::Gain(gain) => plain(gain),
        BreakEvenGain::OutOfReach => "out-of-reach".to_owned(),
    }
}

fn outside(document: &Document) -> Vec<Outside> {
    let rows = document.rows.iter().map(|row| (row, row.standing()));
    let outside = rows.filter(|(_, standing)| {
        !matches!(standing, Standing::Complete(_) | Standing::NotCurrent(_))
    });
    let outside = outside.map(|(row, standing)| Outside {
        ticker: row.key().to_string(),
        reason: standing.into(),
    });
    outside.collect()
}

fn rates(document: &Document) -> Vec<RateReport> {
    let others = document.other_currencies().into_iter();
    let rates = others.map(|currency| {
        let draft = document.rate(currency);
        RateReport {
            currency: currency.code(),
            price: draft.and_then(Draft::figure).map(plain),
            problem: draft.and_then(Draft::problem).map(Problem::from),
        }
    });
    rates.collect()
}

fn what_if(document: &Document, totals: &[Total]) -> WhatIf {
    let change = document.what_if.figure();
    let loss = |total: &Total| change.and_then(|change| total.loss_at(change)).map(plain);
    WhatIf {
        change: change.map(plain),
        problem: document.what_if.problem().map(Problem::from),
        losses: totals.iter().map(loss).collect(),
    }
}

fn left_out(problem: &LinkProblem) -> LinkProblemReport {
    match *problem {
        LinkProblem::NewerVersion => LinkProblemReport::NewerVersion,
        LinkProblem::UnknownScenario => LinkProblemReport::UnknownScenario,
        LinkProblem::RowsLeftOut(count) => LinkProblemReport::RowsLeftOut { count },
        LinkProblem::SettingLeftOut(name) => LinkProblemReport::SettingLeftOut { name },
        LinkProblem::ValuesLeftOut(count) => LinkProblemReport::ValuesLeftOut { count },
    }
}
