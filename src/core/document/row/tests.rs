//! Facts about rows.

use super::*;

fn own(figures: &[(Quantity, &str)]) -> Row {
    let row = Row::own(
        "own-1".into(),
        Name::Own("Acme".into()),
        Some(Currency::Usd),
    );
    figures.iter().fold(row, |row, &(quantity, text)| {
        row.with_draft(quantity, Draft::typed(text, row.meaning(quantity)))
    })
}

const COMPLETE: [(Quantity, &str); 3] = [
    (Quantity::PriceBefore, "10"),
    (Quantity::PriceAfter, "8"),
    (Quantity::Shares, "100"),
];

#[test]
fn unreadable_text_keeps_the_last_good_answer_and_says_so() {
    let row = own(&[
        COMPLETE[0],
        COMPLETE[1],
        COMPLETE[2],
        (Quantity::PriceAfter, "8.."),
    ]);
    let Standing::NotCurrent(caps) = row.standing() else {
        panic!("{:?}", row.standing())
    };
    assert_eq!(caps.loss().amount(), "200".parse().unwrap());
}

#[test]
fn a_cleared_field_is_not_a_zero() {
    let row = own(&[
        COMPLETE[0],
        COMPLETE[1],
        COMPLETE[2],
        (Quantity::PriceAfter, ""),
    ]);
    assert_eq!(row.standing(), Standing::Incomplete);
}

#[test]
fn own_shares_lose_what_the_price_lost() {
    let held = Draft::typed("50", Meaning::of(Quantity::Shares));
    let row = own(&COMPLETE).with_shares_held(held);
    assert_eq!(row.loss_of_shares_held(), Some("100".parse().unwrap()));
}

#[test]
fn a_rise_is_labelled_a_gain() {
    let row = own(&[
        (Quantity::PriceBefore, "8"),
        (Quantity::PriceAfter, "10"),
        COMPLETE[2],
    ]);
    assert!(row.is_gain());
    assert!(row.meaning(Quantity::Loss).is_gain);
}
