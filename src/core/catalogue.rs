//! The built-in scenarios, record losses, printed claims and index shocks. `build.rs` checks
//! `scenarios/*.csv` and makes texts of them, which are read here when first asked for. What a
//! file says of itself stands in `scenarios/README.md`.

mod cells;

use std::sync::LazyLock;

use rust_decimal::Decimal;

use self::cells::lines;
use crate::claim::Claim;
use crate::currency::Currency;
use crate::date::Date;
use crate::language::Language;
use crate::solve::Figures;

macro_rules! table {
    ($name:literal) => {
        include_str!(concat!(env!("OUT_DIR"), "/", $name))
    };
}

/// Every company and index that is mentioned.
pub static COMPANIES: LazyLock<Vec<Company>> =
    LazyLock::new(|| lines(table!("companies"), Company::read));

/// The scenarios of the picker, the default one first.
pub static SCENARIOS: LazyLock<Vec<Scenario>> =
    LazyLock::new(|| lines(table!("scenarios"), Scenario::read));

/// The largest one-day losses, the largest first.
pub static RECORDS: LazyLock<Vec<Record>> =
    LazyLock::new(|| lines(table!("records"), Record::read));

/// What the article of 28 January 2025 printed.
pub static CLAIMS: LazyLock<Vec<Reported>> =
    LazyLock::new(|| lines(table!("claims"), Reported::read));

/// The days offered by the what-if.
pub static DAYS: LazyLock<Vec<Day>> = LazyLock::new(|| lines(table!("days"), Day::read));

/// The scenario that the page opens with.
#[must_use]
pub fn default_scenario() -> Option<&'static Scenario> {
    SCENARIOS.first()
}

/// A scenario of the catalogue, a record loss among them, by its name in links.
///
/// ```
/// use capquake::catalogue::scenario;
///
/// assert_eq!(scenario("deepseek-2025-01-27").unwrap().listings.len(), 18);
/// assert_eq!(scenario("nvda-2024-09-03").unwrap().listings.len(), 1);
/// assert!(scenario("no-such-day").is_none());
/// ```
#[must_use]
pub fn scenario(id: &str) -> Option<&'static Scenario> {
    let records = RECORDS.iter().map(|record| &record.scenario);
    SCENARIOS
        .iter()
        .chain(records)
        .find(|scenario| scenario.id == id)
}

/// A few words in each language; empty in both where there is nothing to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bilingual {
    english: &'static str,
    arabic: &'static str,
}

impl Bilingual {
    /// The words in this language.
    #[must_use]
    pub fn in_language(self, language: Language) -> &'static str {
        match language {
            Language::English => self.english,
            Language::Arabic => self.arabic,
        }
    }
}

/// A company or an index.
#[derive(Debug, PartialEq, Eq)]
pub struct Company {
    /// As on its exchange; unique.
    pub ticker: &'static str,
    /// The short name it goes by.
    pub name: Bilingual,
}

/// What a scenario is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Official closes of a day.
    Closes,
    /// What was printed of that day.
    Reported,
    /// Index levels and percentages.
    Index,
    /// An example in another currency.
    Examples,
    /// One of the record losses.
    Record,
}

/// A day and the companies it hit.
#[derive(Debug, PartialEq, Eq)]
pub struct Scenario {
    /// Its name in links; never changes.
    pub id: &'static str,
    /// What it is made of.
    pub kind: Kind,
    /// The day of the fall; none where there are several.
    pub date: Option<Date>,
    /// The day of the close before.
    pub date_before: Option<Date>,
    /// As the picker has it; empty for records.
    pub title: Bilingual,
    /// What its figures are, in a few words; empty for records.
    pub source: Bilingual,
    /// Its companies and indices.
    pub listings: &'static [Listing],
}

impl Scenario {
    /// Its row about the company of this ticker.
    #[must_use]
    pub fn listing(&self, ticker: &str) -> Option<&Listing> {
        self.listings
            .iter()
            .find(|listing| listing.company.ticker == ticker)
    }

    /// Whether its rows stand in the order of their losses; index shocks stand in that of days.
    #[must_use]
    pub fn is_sorted_by_loss(&self) -> bool {
        self.kind != Kind::Index
    }
}

/// One company or index of a scenario.
#[derive(Debug, PartialEq, Eq)]
pub struct Listing {
    /// Which.
    pub company: &'static Company,
    /// Its currency; none for an index, which is in points.
    pub currency: Option<Currency>,
    /// The figures that are known.
    pub given: Figures,
    /// What a reader has to know about them.
    pub caution: Bilingual,
}

/// One of the largest one-day losses of US-listed companies, February 2021 to 21 August 2026.
#[derive(Debug, PartialEq, Eq)]
pub struct Record {
    /// 1 is the largest.
    pub rank: u32,
    /// As published, in billions, where one figure is.
    pub published_loss_billions: Option<Decimal>,
    /// The day, with its one company.
    pub scenario: Scenario,
}

impl Record {
    /// The one company it is about.
    #[must_use]
    pub fn listing(&self) -> Option<&'static Listing> {
        self.scenario.listings.first()
    }
}

/// What an article printed about a company.
#[derive(Debug, PartialEq, Eq)]
pub struct Reported {
    /// The scenario with the closes.
    pub scenario: &'static str,
    /// About whom.
    pub company: &'static Company,
    /// What it printed.
    pub claim: Claim,
    /// The lowest change of the regular session, where that is known.
    pub day_low: Option<Decimal>,
}

impl Reported {
    /// Whether a scenario is about the same day: with its closes, or with what was printed.
    #[must_use]
    pub fn is_of(&self, scenario: &Scenario) -> bool {
        scenario.id == self.scenario || scenario.kind == Kind::Reported
    }

    /// The closes that it is compared with; none where they have no source.
    #[must_use]
    pub fn closes(&self) -> Option<&'static Listing> {
        scenario(self.scenario)?.listing(self.company.ticker)
    }
}

/// A day in the history of an index, offered by the what-if.
#[derive(Debug, PartialEq, Eq)]
pub struct Day {
    /// Which index.
    pub index: &'static Company,
    /// When.
    pub date: Date,
    /// By how much it changed, as a fraction.
    pub change: Decimal,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_tables_is_read() {
        let lines = |text: &str| text.split('\n').count();
        assert_eq!(COMPANIES.len(), lines(table!("companies")));
        assert_eq!(SCENARIOS.len(), lines(table!("scenarios")));
        assert_eq!(RECORDS.len(), lines(table!("records")));
        assert_eq!(CLAIMS.len(), lines(table!("claims")));
        assert_eq!(DAYS.len(), lines(table!("days")));
    }

    #[test]
    fn every_cell_of_a_line_is_read() {
        let records = RECORDS.iter().map(|record| &record.scenario);
        let listings: usize = SCENARIOS
            .iter()
            .chain(records)
            .map(|s| s.listings.len())
            .sum();
        let [closes, records] = [table!("scenarios"), table!("records")]
            .map(|text| text.split('\t').filter(|cell| is_currency(cell)).count());
        assert_eq!(listings, closes + records);
    }

    fn is_currency(cell: &str) -> bool {
        cell == "-" || Currency::from_code(cell).is_some()
    }
}
