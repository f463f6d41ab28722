//! What whole days add up to, and the order of the records.

use capquake::basket::Total;
use capquake::catalogue::{RECORDS, Record};
use capquake::document::Document;
use capquake::document::row::Standing;
use capquake::draft::Draft;
use capquake::language::Language;
use capquake::link;
use capquake::number::write::rounded;
use capquake::solve::Quantity;
use rust_decimal::Decimal;

use crate::{decimal, solved};

fn opened(fragment: &str) -> Document {
    let (document, problems) = link::read(fragment, Language::English);
    assert!(problems.is_empty(), "{problems:?}");
    document
}

fn total(document: &Document) -> Total {
    let [total] = document.totals()[..] else {
        panic!("one currency")
    };
    total
}

/// In millions of the currency, rounded.
fn millions(amount: Decimal) -> Decimal {
    rounded(amount / Decimal::from(1_000_000), 0)
}

#[test]
fn the_day_of_deepseek_adds_up() {
    let document = opened("v=1&s=deepseek-2025-01-27");
    let total = total(&document);
    assert_eq!(
        (total.losers.count, total.gainers.count, total.unchanged),
        (14, 3, 0)
    );
    assert_eq!(millions(total.losers.amount), 1_318_258.into());
    assert_eq!(millions(total.gainers.amount), 144_292.into());
    assert_eq!(millions(total.loss()), 1_173_966.into());
    assert_eq!(total.loss(), total.losers.amount - total.gainers.amount);
    let indices: Vec<_> = document
        .rows
        .iter()
        .filter(|row| row.standing() == Standing::Index)
        .collect();
    assert_eq!(document.rows.len(), 18);
    assert!(matches!(&indices[..], [index] if index.name(Language::English) == "S&P 500"));
}

#[test]
fn what_was_printed_adds_up_with_the_loss_as_printed() {
    let printed = opened("v=1&s=deepseek-as-reported");
    assert_eq!(millions(total(&printed).loss()), 1_024_145.into());
    let nvidia = printed.row("NVDA").unwrap();
    let Standing::Complete(caps) = nvidia.standing() else {
        panic!("{:?}", nvidia.standing())
    };
    assert_eq!(caps.loss().amount(), decimal("600000000000"));
    let without = Document {
        rows: printed
            .rows
            .iter()
            .map(|row| row.with_draft(Quantity::Loss, Draft::Empty).into())
            .collect(),
        ..printed.clone()
    };
    assert_eq!(millions(total(&without).loss()), 1_017_915.into());
}

#[test]
fn the_records_fall_in_order_of_loss() {
    let ranks = RECORDS.iter().map(|record| record.rank);
    assert!(ranks.eq(1..=36));
    // Rank 17 has no share count, and is ranked by the loss that was published.
    let loss = |record: &Record| {
        let outcome = solved(&record.listing()?.given);
        let published = record.published_loss_billions;
        let figure = outcome.figure(Quantity::Loss);
        figure.or_else(|| Some(published? * Decimal::from(1_000_000_000)))
    };
    let losses: Vec<Decimal> = RECORDS.iter().filter_map(loss).collect();
    assert_eq!(losses.len(), 36);
    assert!(
        losses.is_sorted_by(|larger, smaller| larger >= smaller),
        "{losses:?}"
    );
    assert!(losses.iter().all(|&loss| loss >= decimal("200000000000")));
}
