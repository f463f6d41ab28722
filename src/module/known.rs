//! The scenarios that there are: their names, for programs that let somebody choose.

use capquake::catalogue::{RECORDS, SCENARIOS, Scenario};
use capquake::date::Date;
use capquake::language::Language;
use serde::Serialize;
use tsify::Tsify;

/// A scenario of the catalogue.
#[derive(Clone, Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub(crate) struct KnownScenario {
    /// Its name, for the field `scenario` of a scenario.
    pub(crate) id: &'static str,
    /// As the page offers it. That of a record loss is the company.
    pub(crate) title: &'static str,
    /// The day, as `2025-01-27`; `null` where there are several.
    pub(crate) date: Option<String>,
    /// Its companies and indices.
    pub(crate) tickers: Vec<&'static str>,
}

/// All of them: those that the page offers, then the record losses.
pub(crate) fn scenarios(language: Language) -> Vec<KnownScenario> {
    let records = RECORDS.iter().map(|record| &record.scenario);
    let all = SCENARIOS.iter().chain(records);
    all.map(|scenario| known(scenario, language)).collect()
}

fn known(scenario: &'static Scenario, language: Language) -> KnownScenario {
    let listings = scenario.listings.iter();
    let company = scenario
        .listings
        .first()
        .map(|listing| listing.company.name);
    let title = Some(scenario.title).filter(|title| !title.in_language(language).is_empty());
    KnownScenario {
        id: scenario.id,
        title: title
            .or(company)
            .map_or("", |title| title.in_language(language)),
        date: scenario.date.map(iso),
        tickers: listings.map(|listing| listing.company.ticker).collect(),
    }
}

fn iso(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year, date.month, date.day)
}
