//! Facts about solving; the laws are in `tests/laws`.

use super::Quantity::*;
use super::*;

fn figures(given: &[(Quantity, &str)]) -> Figures {
    given
        .iter()
        .fold(Figures::default(), |figures, &(quantity, figure)| {
            figures.with(quantity, Some(figure.parse().unwrap()))
        })
}

#[track_caller]
fn solved(given: &[(Quantity, &str)]) -> Outcome {
    match solve(&figures(given)) {
        Solution::Solved(outcome) => outcome,
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn contradicted(given: &[(Quantity, &str)]) -> Contradiction {
    match solve(&figures(given)) {
        Solution::Contradicted(contradiction) => contradiction,
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn follows(outcome: &Outcome, quantity: Quantity, expected: &str) {
    assert_eq!(
        outcome.figure(quantity),
        Some(expected.parse().unwrap()),
        "{quantity:?}"
    );
}

const PRICES: [(Quantity, &str); 2] = [(PriceBefore, "142.62"), (PriceAfter, "118.42")];

#[test]
fn two_prices_give_the_change_and_nothing_else() {
    let outcome = solved(&PRICES);
    assert!(outcome.change().is_some());
    assert_eq!(outcome.figure(CapBefore), None);
    assert_eq!(outcome.figure(Loss), None);
}

#[test]
fn a_loss_and_two_prices_give_the_share_count() {
    let outcome = solved(&[PRICES[0], PRICES[1], (Loss, "589000000000")]);
    let shares = outcome.figure(Shares).unwrap();
    assert_eq!(shares.round_dp(1), "24338842975.2".parse().unwrap());
}

#[test]
fn a_loss_and_a_percentage_give_the_market_caps() {
    let outcome = solved(&[(Loss, "17"), (Change, "-0.17")]);
    follows(&outcome, CapBefore, "100");
    follows(&outcome, CapAfter, "83");
}

#[test]
fn seventeen_percent_agrees_as_rounded() {
    let outcome = solved(&[
        PRICES[0],
        PRICES[1],
        (Shares, "24490000000"),
        (Change, "-0.17"),
    ]);
    let [agreement] = outcome.agreements() else {
        panic!("one figure is rounded")
    };
    assert_eq!(agreement.quantity, Change);
    assert_eq!(agreement.implied.round_dp(4), "-0.1697".parse().unwrap());
    follows(&outcome, Loss, "592658000000");
}

#[test]
fn six_hundred_billion_agrees_as_rounded() {
    let outcome = solved(&[
        PRICES[0],
        PRICES[1],
        (Shares, "24490000000"),
        (Loss, "600000000000"),
    ]);
    assert_eq!(outcome.agreements().len(), 1);
}

#[test]
fn six_percent_contradicts_the_closes_and_says_what_it_would_mean() {
    let clash = contradicted(&[
        (PriceBefore, "444.06"),
        (PriceAfter, "434.56"),
        (Change, "-0.06"),
    ]);
    assert_eq!(clash.quantity, Change);
    assert_eq!(clash.implied.round_dp(4), "-0.0214".parse().unwrap());
    assert!(clash.against.known().eq([PriceBefore, PriceAfter]));
    let instead = clash.instead.unwrap();
    assert_eq!(instead.quantity, PriceAfter);
    assert_eq!(instead.implied, "417.4164".parse().unwrap());
}

#[test]
fn a_printed_loss_implies_another_share_count() {
    let clash = contradicted(&[
        PRICES[0],
        PRICES[1],
        (Shares, "24490000000"),
        (Loss, "589000000000"),
    ]);
    let instead = clash.instead.unwrap();
    assert_eq!(instead.quantity, Shares);
    assert_eq!(
        instead.implied.round_dp(1),
        "24338842975.2".parse().unwrap()
    );
}

#[test]
fn only_the_figures_that_matter_are_named() {
    let clash = contradicted(&[
        (PriceBefore, "444.06"),
        (PriceAfter, "434.56"),
        (Shares, "7434880776"),
        (Change, "-0.06"),
    ]);
    assert!(clash.against.known().eq([PriceBefore, PriceAfter]));
}

#[test]
fn a_price_of_zero_is_the_loss_of_everything() {
    let outcome = solved(&[(PriceBefore, "12.5"), (PriceAfter, "0"), (Shares, "1000")]);
    follows(&outcome, Change, "-1");
    follows(&outcome, Loss, "12500");
    assert_eq!(outcome.break_even_gain(), Some(BreakEvenGain::OutOfReach));
}

#[test]
fn half_a_share_is_impossible() {
    let solution = solve(&figures(&[(PriceBefore, "10"), (CapBefore, "5")]));
    assert_eq!(
        solution,
        Solution::Impossible {
            quantity: Shares,
            error: AmountError::LessThanOne
        }
    );
}

#[test]
fn no_change_says_nothing_about_size() {
    let outcome = solved(&[(PriceBefore, "5"), (PriceAfter, "5"), (Loss, "0")]);
    assert_eq!(outcome.figure(Shares), None);
    follows(&outcome, Change, "0");
}

#[test]
fn a_loss_without_a_change_is_a_contradiction() {
    let clash = contradicted(&[(PriceBefore, "5"), (PriceAfter, "5"), (Loss, "7")]);
    assert_eq!(clash.implied, Decimal::ZERO);
}

#[test]
fn no_loss_is_no_change() {
    let outcome = solved(&[(PriceBefore, "5"), (Loss, "0")]);
    follows(&outcome, Change, "0");
    follows(&outcome, PriceAfter, "5");
}

#[test]
fn a_company_without_a_price_has_no_market_cap() {
    let outcome = solved(&[(PriceAfter, "0"), (CapBefore, "700")]);
    follows(&outcome, Loss, "700");
    follows(&outcome, Change, "-1");
}

#[test]
fn a_rise_without_end_is_impossible() {
    let figures = figures(&[
        (CapBefore, "0.0000000000000000000000000001"),
        (CapAfter, "1000000000000000000000000"),
    ]);
    let Solution::Impossible { quantity, .. } = solve(&figures) else {
        panic!("{:?}", solve(&figures))
    };
    assert_eq!(quantity, Change);
}

#[test]
fn a_change_is_not_contradicted_by_figures_too_rough_to_tell() {
    // About 10 after a gain of about 9: before it may have been next to nothing.
    let outcome = solved(&[(CapAfter, "10"), (Loss, "-9"), (Change, "9.5")]);
    assert_eq!(outcome.agreements().len(), 1);
    contradicted(&[(CapAfter, "10"), (Loss, "-9"), (Change, "0.01")]);
}

#[test]
fn a_rise_is_no_fall_however_widely_both_are_rounded() {
    contradicted(&[(PriceBefore, "100"), (PriceAfter, "99"), (Change, "0.01")]);
    let prices = [(PriceBefore, "100"), (PriceAfter, "95")];
    let shares = (Shares, "1000000000");
    contradicted(&[prices[0], prices[1], shares, (Loss, "-5000000000")]);
    solved(&[prices[0], prices[1], shares, (Loss, "5000000000")]);
}

#[test]
fn next_to_nothing_can_be_reckoned_with() {
    let least = "0.0000000000000000000000000001";
    let outcome = solved(&[(Loss, least), (Change, "-1")]);
    follows(&outcome, CapBefore, least);
    let loss = outcome.caps().unwrap().loss();
    assert_eq!(loss.amount().scale(), 28);
}
