//! A scenario as other programs write it: plain objects, amounts as decimal strings.
//!
//! These are the types of the interface and what [`scenario_of`] gives. Reading is done by
//! [`reading`](crate::reading), which takes more: what is optional here may be left out.

use std::collections::BTreeMap;

use capquake::document::claims::TypedClaim;
use capquake::document::row::Row;
use capquake::document::{Document, Theme};
use capquake::draft::Draft;
use capquake::number::digits::Digits;
use capquake::number::write::plain;
use capquake::solve::Quantity;
use serde::Serialize;
use tsify::Tsify;

/// The question: companies and what is known of them.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[expect(
    clippy::struct_field_names,
    reason = "the question names the day it is about"
)]
pub(crate) struct Scenario {
    /// A scenario of the catalogue, such as `deepseek-2025-01-27`. The page calls its companies by
    /// their names and tells what is known of that day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) scenario: Option<String>,
    /// All the rows; those of the catalogue, if there are none. One of these two has to be there.
    #[tsify(optional)]
    pub(crate) rows: Vec<ScenarioRow>,
    /// `loss`: by their losses; `own`: as they stand here.
    #[tsify(optional, type = "\"loss\" | \"own\"")]
    pub(crate) order: &'static str,
    /// What one unit of a currency (ISO 4217) costs in that of the total.
    #[tsify(optional, type = "Record<string, Entry>")]
    pub(crate) rates: BTreeMap<&'static str, Entry>,
    /// The change that the what-if asks about, as a fraction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) what_if: Option<Entry>,
    /// Printed figures to be checked.
    #[tsify(optional)]
    pub(crate) claims: Vec<ScenarioClaim>,
    /// Where the figures come from, in one line of at most 160 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) source: Option<String>,
    /// The digits of the page.
    #[tsify(optional, type = "\"latn\" | \"arab\"")]
    pub(crate) digits: &'static str,
    /// Light or dark.
    #[tsify(optional, type = "\"auto\" | \"light\" | \"dark\"")]
    pub(crate) theme: &'static str,
}

/// One company or index. A row that has nothing but the ticker of a company of the scenario is
/// what the catalogue has; any other is only what is given here.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ScenarioRow {
    /// Unique among the rows; without one it is `own-1`, `own-2` …
    #[tsify(optional)]
    pub(crate) ticker: String,
    /// At most 80 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    /// ISO 4217; `-` for an index, whose prices are points. That of the catalogue, if it has the
    /// company; else it has to be there.
    #[tsify(optional)]
    pub(crate) currency: &'static str,
    #[serde(flatten)]
    pub(crate) entries: Entries,
    /// Shares that somebody holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) shares_held: Option<Entry>,
}

/// The seven linked figures, as far as they were given. Any sufficient ones give the rest.
#[derive(Clone, Debug, Default, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Entries {
    /// Share price before, or the level of an index.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) price_before: Option<Entry>,
    /// Share price after.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) price_after: Option<Entry>,
    /// Shares outstanding.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) shares: Option<Entry>,
    /// Market cap before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) cap_before: Option<Entry>,
    /// Market cap after.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) cap_after: Option<Entry>,
    /// Market cap before − market cap after; negative for a gain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) loss: Option<Entry>,
    /// The signed change as a fraction: `-0.17` for a fall of 17 %.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) change: Option<Entry>,
}

/// A decimal such as `118.42`, exact to its last digit; or text as a reader types it.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(untagged)]
pub(crate) enum Entry {
    Exact(String),
    Typed(TypedEntry),
}

/// Text as a reader types it into the field of the page, where `24.49bn` and `٢٤٫٤٩ مليار` are
/// the same, a percentage is a number of percent, and a bare amount of money is in billions.
#[derive(Clone, Debug, Serialize, Tsify)]
pub(crate) struct TypedEntry {
    /// At most 65 characters.
    pub(crate) text: String,
    /// The figure that stood there before, which counts while the text cannot be read. Of no use
    /// outside of the seven fields of a row.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) last: Option<String>,
}

/// What was printed of a company.
#[derive(Clone, Debug, Serialize, Tsify)]
pub(crate) struct ScenarioClaim {
    /// Of one of the rows.
    pub(crate) ticker: String,
    /// Its change, as a fraction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) change: Option<Entry>,
    /// Its loss.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) loss: Option<Entry>,
}

/// The scenario that a document shows, with everything that was given.
pub(crate) fn scenario_of(document: &Document) -> Scenario {
    let rates = document.rates.iter();
    let rates = rates.filter_map(|(currency, draft)| Some((currency.code(), entry(draft, None)?)));
    Scenario {
        scenario: document.scenario.map(|scenario| scenario.id.to_owned()),
        rows: document.rows.iter().map(|row| row_of(row)).collect(),
        order: if document.is_sorted { "loss" } else { "own" },
        rates: rates.collect(),
        what_if: entry(&document.what_if, None),
        claims: document.claims.iter().map(claim_of).collect(),
        source: Some(document.frame.source.to_string()).filter(|source| !source.is_empty()),
        digits: match document.digits {
            Digits::Latin => "latn",
            Digits::ArabicIndic => "arab",
        },
        theme: match document.theme {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
        },
    }
}

fn row_of(row: &Row) -> ScenarioRow {
    let entry_of = |quantity| {
        let last = row.last_good(quantity).map(plain);
        match row.draft(quantity) {
            // The text would be read as its label says by then, a loss or a gain.
            draft if quantity == Quantity::Loss && draft.figure().is_some() => {
                draft.figure().map(|loss| Entry::Exact(plain(loss)))
            }
            draft => entry(draft, last),
        }
    };
    ScenarioRow {
        ticker: row.key().to_string(),
        name: row
            .own_name()
            .filter(|name| !name.is_empty())
            .map(str::to_owned),
        currency: row.currency().map_or("-", |currency| currency.code()),
        entries: Entries {
            price_before: entry_of(Quantity::PriceBefore),
            price_after: entry_of(Quantity::PriceAfter),
            shares: entry_of(Quantity::Shares),
            cap_before: entry_of(Quantity::CapBefore),
            cap_after: entry_of(Quantity::CapAfter),
            loss: entry_of(Quantity::Loss),
            change: entry_of(Quantity::Change),
        },
        shares_held: entry(row.shares_held(), None),
    }
}

fn claim_of(claim: &TypedClaim) -> ScenarioClaim {
    ScenarioClaim {
        ticker: claim.row.to_string(),
        change: entry(&claim.change, None),
        loss: entry(&claim.loss, None),
    }
}

fn entry(draft: &Draft, last: Option<String>) -> Option<Entry> {
    match draft.open_text() {
        Some(text) => Some(Entry::Typed(TypedEntry {
            text: text.to_owned(),
            last,
        })),
        None => draft.figure().map(|figure| Entry::Exact(plain(figure))),
    }
}
