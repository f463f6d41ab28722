//! The figures that a journalist can check by hand, against `tests/worked_examples.csv`, the catalogue
//! and the sums of the days it tells of.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod claims;
mod days;

use capquake::catalogue::{self, RECORDS, SCENARIOS, Scenario};
use capquake::currency::Currency;
use capquake::finance::{BreakEvenGain, SharePrice, SharesOutstanding};
use capquake::language::{Language, Locale};
use capquake::number::digits::Digits;
use capquake::number::write::rounded;
use capquake::solve::{Figures, Outcome, Quantity, Solution, solve};
use rust_decimal::Decimal;

/// One row of the file, as it stands there.
struct Example {
    scenario: String,
    company: String,
    currency: Currency,
    price_before: Decimal,
    price_after: Decimal,
    shares: Decimal,
    cap_before: Decimal,
    cap_after: Decimal,
    loss: Decimal,
    change_percent: Decimal,
    /// None for a gain.
    break_even_percent: Option<Decimal>,
}

impl Example {
    fn given(&self) -> Figures {
        Figures::default()
            .with(Quantity::PriceBefore, Some(self.price_before))
            .with(Quantity::PriceAfter, Some(self.price_after))
            .with(Quantity::Shares, Some(self.shares))
    }
}

fn decimal(text: &str) -> Decimal {
    text.parse()
        .unwrap_or_else(|error| panic!("`{text}`: {error}"))
}

fn examples() -> Vec<Example> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/worked_examples.csv");
    let mut reader = csv::Reader::from_path(path).unwrap();
    let columns = "example,company,currency,price_before,price_after,shares,market_cap_before,\
        market_cap_after,loss,change_percent,break_even_percent";
    assert!(reader.headers().unwrap().iter().eq(columns.split(',')));
    let rows = reader.records().map(|row| {
        let row = row.unwrap();
        Example {
            scenario: row[0].to_owned(),
            company: row[1].to_owned(),
            currency: Currency::from_code(&row[2]).unwrap(),
            price_before: decimal(&row[3]),
            price_after: decimal(&row[4]),
            shares: decimal(&row[5]),
            cap_before: decimal(&row[6]),
            cap_after: decimal(&row[7]),
            loss: decimal(&row[8]),
            change_percent: decimal(&row[9]),
            break_even_percent: Some(&row[10]).filter(|text| !text.is_empty()).map(decimal),
        }
    });
    rows.collect()
}

fn percent(fraction: Decimal) -> Decimal {
    rounded(fraction * Decimal::ONE_HUNDRED, 4)
}

fn solved(given: &Figures) -> Outcome {
    match solve(given) {
        Solution::Solved(outcome) => outcome,
        other => panic!("{given:?} gives {other:?}"),
    }
}

#[test]
fn every_example_is_worked_out_to_the_last_digit() {
    let examples = examples();
    assert_eq!(examples.len(), 63);
    for example in examples {
        let name = format!("{} {}", example.scenario, example.company);
        let price = |amount| SharePrice::before(amount).unwrap();
        let (before, after) = (price(example.price_before), price(example.price_after));
        let shares = SharesOutstanding::new(example.shares).unwrap();
        let cap_before = before.market_cap(shares);
        let cap_after = after.market_cap(shares);
        let change = before.change_to(after).unwrap();
        assert_eq!(cap_before.amount(), example.cap_before, "{name}");
        assert_eq!(cap_after.amount(), example.cap_after, "{name}");
        assert_eq!(
            cap_before.loss_to(cap_after).amount(),
            example.loss,
            "{name}"
        );
        assert_eq!(percent(change.fraction()), example.change_percent, "{name}");
        assert_eq!(
            cap_before
                .change_to(cap_after)
                .map(|c| percent(c.fraction())),
            Some(example.change_percent),
            "{name}"
        );
        let gain = match change.drawdown().break_even_gain() {
            BreakEvenGain::Gain(gain) => Some(percent(gain)).filter(|gain| !gain.is_zero()),
            BreakEvenGain::OutOfReach => panic!("{name}: something is left"),
        };
        assert_eq!(gain, example.break_even_percent, "{name}");
        let outcome = solved(&example.given());
        assert_eq!(outcome.figure(Quantity::Loss), Some(example.loss), "{name}");
    }
}

/// The scenario of an example: `record-1` is the record of rank 1.
fn scenario(example: &str) -> Option<&'static Scenario> {
    let rank = example
        .strip_prefix("record-")
        .and_then(|rank| rank.parse().ok());
    let record = RECORDS.iter().find(|record| Some(record.rank) == rank);
    record
        .map(|record| &record.scenario)
        .or_else(|| catalogue::scenario(example))
}

#[test]
fn the_catalogue_has_the_same_figures() {
    let examples = examples();
    let in_catalogue = examples
        .iter()
        .filter_map(|example| Some((example, scenario(&example.scenario)?)));
    let mut count = 0;
    for (example, scenario) in in_catalogue {
        let is_it = |name: &str| name == example.company;
        let listing = scenario
            .listings
            .iter()
            .find(|listing| {
                is_it(listing.company.name.in_language(Language::English))
                    || is_it(listing.company.ticker)
            })
            .unwrap_or_else(|| panic!("{} has no {}", example.scenario, example.company));
        assert_eq!(
            listing.given,
            example.given(),
            "{} {}",
            example.scenario,
            example.company
        );
        assert_eq!(listing.currency, Some(example.currency));
        count += 1;
    }
    let complete = |scenario: &Scenario| {
        let is_complete = |given: &Figures| {
            [
                Quantity::PriceBefore,
                Quantity::PriceAfter,
                Quantity::Shares,
            ]
            .iter()
            .all(|&quantity| given.get(quantity).is_some())
        };
        let is_reported = scenario.kind == catalogue::Kind::Reported;
        let listings = scenario.listings.iter();
        listings
            .filter(|l| is_complete(&l.given) && !is_reported)
            .count()
    };
    let records = RECORDS.iter().map(|record| &record.scenario);
    assert_eq!(
        count,
        SCENARIOS.iter().chain(records).map(complete).sum::<usize>()
    );
}

#[test]
fn the_golden_case_reads_the_same_in_both_languages() {
    let examples = examples();
    let nvidia = &examples[0];
    assert_eq!(
        (nvidia.scenario.as_str(), nvidia.company.as_str()),
        ("deepseek-2025-01-27", "Nvidia")
    );
    let outcome = solved(&nvidia.given());
    let change = outcome.change().unwrap();
    let Some(BreakEvenGain::Gain(gain)) = outcome.break_even_gain() else {
        panic!("something is left")
    };
    let loss = outcome.figure(Quantity::Loss).unwrap();
    let written = |language, digits| {
        let locale = Locale { language, digits };
        let in_full = locale.money_in_full(loss, Currency::Usd);
        [
            format!("{} {}", in_full.number, in_full.unit)
                .trim()
                .to_owned(),
            locale.change(change.fraction()).number,
            locale.change(gain).number,
        ]
    };
    assert_eq!(
        written(Language::English, Digits::Latin),
        ["$592,658,000,000", "\u{2212}16.97%", "+20.44%"]
    );
    assert_eq!(
        written(Language::Arabic, Digits::Latin),
        ["592,658,000,000 دولار", "\u{2212}16.97%", "+20.44%"]
    );
    assert_eq!(
        written(Language::Arabic, Digits::ArabicIndic),
        ["٥٩٢٬٦٥٨٬٠٠٠٬٠٠٠ دولار", "\u{2212}١٦٫٩٧٪", "+٢٠٫٤٤٪"]
    );
}
