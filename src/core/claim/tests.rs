//! Facts about verdicts; the laws are in `tests/laws`, the article's figures in
//! `tests/worked_examples`.

use super::*;
use crate::solve::Figures;

fn amount(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn printed(figure: &str) -> Printed {
    Printed {
        figure: amount(figure),
        precision: Precision::Exact,
    }
}

fn change(figure: &str) -> Claim {
    Claim {
        change: Some(printed(figure)),
        loss: None,
    }
}

/// From 100 to so much, with a million shares.
fn close(after: &str) -> Outcome {
    let given = Figures::default()
        .with(PriceBefore, Some(Decimal::ONE_HUNDRED))
        .with(PriceAfter, Some(amount(after)))
        .with(Shares, Some(Decimal::from(1_000_000)));
    solve(&given).outcome().cloned().unwrap()
}

#[track_caller]
fn says(claim: Claim, after: &str, low: Option<&str>, expected: Verdict) {
    let check = claim.check(&close(after), low.map(amount));
    assert_eq!(check.change.or(check.loss), Some(expected));
}

#[test]
fn what_is_in_the_band_agrees_up_to_its_edges() {
    says(change("-0.06"), "94", None, Verdict::Agrees(Decimal::ZERO));
    says(
        change("-0.06"),
        "94.5",
        None,
        Verdict::Agrees(amount("0.005")),
    );
    says(
        change("-0.06"),
        "93.5",
        None,
        Verdict::Agrees(amount("-0.005")),
    );
    says(
        change("0.06"),
        "106.4",
        None,
        Verdict::Agrees(amount("-0.004")),
    );
    says(change("0"), "100", None, Verdict::Agrees(Decimal::ZERO));
}

#[test]
fn what_went_beyond_differs() {
    says(
        change("-0.06"),
        "93.4",
        None,
        Verdict::Differs(amount("0.006")),
    );
    says(
        change("0.06"),
        "108",
        None,
        Verdict::Differs(amount("0.02")),
    );
}

#[test]
fn what_never_got_there_contradicts() {
    let less = |by, is_far| Verdict::Less {
        by: amount(by),
        is_far,
    };
    says(change("-0.06"), "95", None, less("0.01", false));
    says(change("-0.06"), "98", None, less("0.04", true));
    says(change("0.06"), "102", None, less("0.04", true));
    says(
        change("-0.06"),
        "100",
        None,
        Verdict::Contradicted(Way::Nowhere),
    );
    says(change("-0.06"), "101", None, Verdict::Contradicted(Way::Up));
    says(change("0.06"), "99", None, Verdict::Contradicted(Way::Down));
    says(change("0"), "99", None, Verdict::Contradicted(Way::Down));
    says(change("0"), "101", None, Verdict::Contradicted(Way::Up));
}

#[test]
fn the_session_may_have_gone_as_far() {
    says(change("-0.06"), "98", Some("-0.055"), Verdict::DuringTheDay);
    says(change("-0.06"), "101", Some("-0.07"), Verdict::DuringTheDay);
    let less = Verdict::Less {
        by: amount("0.04"),
        is_far: true,
    };
    says(change("-0.06"), "98", Some("-0.05"), less);
    says(
        change("0.06"),
        "99",
        Some("-0.07"),
        Verdict::Contradicted(Way::Down),
    );
    let claim = change("-0.06").check(&Outcome::default(), Some(amount("-0.06")));
    assert_eq!(claim.change, Some(Verdict::DuringTheDay));
    assert_eq!(
        change("-0.06").check(&Outcome::default(), None).change,
        None
    );
}

#[test]
fn more_than_has_no_upper_end() {
    let more = |figure| Claim {
        change: Some(Printed {
            figure: amount(figure),
            precision: Precision::MoreThan,
        }),
        loss: None,
    };
    says(more("-0.06"), "50", None, Verdict::Agrees(amount("-0.44")));
    says(
        more("-0.06"),
        "94.5",
        None,
        Verdict::Agrees(amount("0.005")),
    );
    let less = Verdict::Less {
        by: amount("0.01"),
        is_far: false,
    };
    says(more("-0.06"), "95", None, less);
}

#[test]
fn a_loss_is_compared_like_a_fall() {
    let loss = |figure| Claim {
        change: None,
        loss: Some(printed(figure)),
    };
    says(loss("6000000"), "94", None, Verdict::Agrees(Decimal::ZERO));
    says(
        loss("6000000"),
        "92",
        None,
        Verdict::Differs(amount("2000000")),
    );
    says(loss("6000000"), "98", Some("-0.06"), Verdict::DuringTheDay);
    says(loss("6000000"), "101", None, Verdict::Contradicted(Way::Up));
    says(
        loss("-6000000"),
        "105.8",
        None,
        Verdict::Agrees(amount("200000")),
    );
}

#[test]
fn a_claim_means_prices_shares_and_market_caps() {
    let claim = Claim {
        change: Some(printed("-0.06")),
        loss: Some(printed("12000000")),
    };
    let check = claim.check(&close("98"), None);
    let means = [
        (Basis::Change, PriceAfter, "94"),
        (Basis::Change, Loss, "6000000"),
        (Basis::Loss, Shares, "6000000"),
        (Basis::Loss, PriceAfter, "88"),
        (Basis::Both, CapBefore, "200000000"),
        (Basis::Both, Shares, "2000000"),
    ];
    let means = means.map(|(basis, quantity, figure)| Meaning {
        basis,
        quantity,
        amount: amount(figure),
    });
    assert_eq!(check.meanings, means);
}

#[test]
fn nothing_loses_more_than_all() {
    let loses = |figure| Claim {
        change: None,
        loss: Some(printed(figure)),
    };
    // A hundred million; 100 to 150 million are rounded to the second.
    for (figure, is_more) in [
        ("100000000", false),
        ("150000000", true),
        ("110000000", true),
    ] {
        let check = loses(figure).check(&close("98"), None);
        assert_eq!(check.is_more_than_all, is_more, "{figure}");
    }
}

#[test]
fn a_market_cap_that_is_meant_has_no_endless_digits() {
    let claim = Claim {
        change: Some(printed("-0.17")),
        loss: Some(printed("12000000")),
    };
    let check = claim.check(&close("98"), None);
    let cap = check
        .meanings
        .iter()
        .find(|meaning| meaning.quantity == CapBefore);
    assert_eq!(cap.unwrap().amount, amount("70588235"));
}

#[test]
fn what_cannot_be_is_not_meant() {
    let claim = Claim {
        change: Some(printed("0.06")),
        loss: Some(printed("200000000")),
    };
    // A loss where the price rose, one of more than everything, a rise with a loss.
    let check = claim.check(&close("101"), None);
    assert!(
        check
            .meanings
            .iter()
            .all(|meaning| meaning.basis == Basis::Change)
    );
    assert_eq!(claim.check(&Outcome::default(), None), Check::default());
}
