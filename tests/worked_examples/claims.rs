//! What the article printed, against the closes: as `scenarios/claims.csv` lists it.

use std::collections::HashMap;

use capquake::catalogue::{CLAIMS, Reported};
use capquake::claim::{Basis, Check, Claim, Precision, Printed, Verdict, Way};
use capquake::document::claims::close;
use capquake::number::write::rounded;
use capquake::solve::Quantity;
use rust_decimal::Decimal;

use crate::decimal;

fn listed() -> Vec<HashMap<String, String>> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/claims.csv");
    let rows = csv::Reader::from_path(path).unwrap().into_deserialize();
    rows.collect::<Result<_, _>>().unwrap()
}

fn reported(ticker: &str) -> &'static Reported {
    let mut all = CLAIMS.iter();
    all.find(|reported| reported.company.ticker == ticker)
        .unwrap()
}

fn checked(reported: &Reported) -> Check {
    let close = close(reported);
    reported.claim.check(&close, reported.day_low)
}

/// As the list has it.
fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Agrees(_) => "rounded",
        Verdict::Differs(_) => "larger",
        Verdict::Less { .. } => "smaller",
        Verdict::Contradicted(_) => "contradicted",
        Verdict::DuringTheDay => "intraday",
    }
}

#[test]
fn every_verdict_is_the_one_that_is_listed() {
    let listed = listed();
    assert_eq!(listed.len(), CLAIMS.len());
    for row in listed {
        let reported = reported(&row["ticker"]);
        let check = checked(reported);
        let found = [check.change, check.loss].map(|verdict| verdict.map(word));
        let expected = Some(row["verdict"].as_str());
        assert_eq!(found[0], expected, "{}", row["ticker"]);
        assert!(found[1].is_none() || found[1] == expected);
        let change = close(reported).figure(Quantity::Change);
        let expected = Some(row["close_change"].as_str()).filter(|text| !text.is_empty());
        assert_eq!(
            change.map(|change| rounded(change, 10)),
            expected.map(decimal),
            "{}",
            row["ticker"]
        );
    }
}

#[test]
fn nvidias_figures_agree_as_rounded() {
    let nvidia = reported("NVDA");
    let check = checked(nvidia);
    let Some(Verdict::Agrees(by)) = check.change else {
        panic!("{check:?}")
    };
    assert_eq!(rounded(by, 4), decimal("0.0003"));
    assert_eq!(check.loss, Some(Verdict::Agrees(decimal("7342000000"))));
    let close = close(nvidia);
    let figure = |quantity| close.figure(quantity).unwrap();
    assert_eq!(figure(Quantity::Loss), decimal("592658000000"));
    assert_eq!(rounded(figure(Quantity::Change), 4), decimal("-0.1697"));
}

#[test]
fn the_rest_of_the_article_went_further_or_is_contradicted() {
    let differs = |ticker| match checked(reported(ticker)).change {
        Some(Verdict::Differs(by)) => rounded(by, 4),
        other => panic!("{other:?}"),
    };
    assert_eq!(differs("MU"), decimal("0.0311"));
    assert_eq!(differs("AMD"), decimal("0.0087"));
    for ticker in ["AMZN", "META"] {
        let check = checked(reported(ticker));
        assert_eq!(check.change, Some(Verdict::Contradicted(Way::Up)));
    }
    let check = checked(reported("MSFT"));
    assert!(matches!(
        check.change,
        Some(Verdict::Less { is_far: true, .. })
    ));
    assert_eq!(
        meant(&check, Basis::Change, Quantity::PriceAfter),
        decimal("417.4164")
    );
}

#[test]
fn another_printed_loss_of_nvidia_means_other_shares() {
    let loss = Printed {
        figure: decimal("589000000000"),
        precision: Precision::Exact,
    };
    let claim = Claim {
        change: None,
        loss: Some(loss),
    };
    let check = claim.check(&close(reported("NVDA")), None);
    assert_eq!(check.loss, Some(Verdict::Differs(decimal("3658000000"))));
    let shares = meant(&check, Basis::Loss, Quantity::Shares);
    assert_eq!(rounded(shares, 1), decimal("24338842975.2"));
}

fn meant(check: &Check, basis: Basis, quantity: Quantity) -> Decimal {
    let mut meanings = check.meanings.iter();
    let it = meanings.find(|meaning| meaning.basis == basis && meaning.quantity == quantity);
    it.unwrap().amount
}
