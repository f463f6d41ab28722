//! Laws of the seven linked figures: every sufficient subset of an outcome gives it back.

use capquake::catalogue::{RECORDS, SCENARIOS};
use capquake::solve::Quantity::{
    CapAfter, CapBefore, Change, Loss, PriceAfter, PriceBefore, Shares,
};
use capquake::solve::{Figures, Quantity, Solution, solve};
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::finance::{price, shares};

fn outcome(before: Decimal, after: Decimal, shares: Decimal) -> Figures {
    Figures::default()
        .with(PriceBefore, Some(before))
        .with(PriceAfter, Some(after))
        .with(Shares, Some(shares))
        .with(CapBefore, Some(before * shares))
        .with(CapAfter, Some(after * shares))
        .with(Loss, Some((before - after) * shares))
}

fn subsets(outcome: &Figures) -> impl Iterator<Item = Figures> {
    (0..1_usize << 7).map(|chosen| {
        let is_out = |quantity: &Quantity| chosen & (1 << *quantity as usize) == 0;
        let out = Quantity::ALL.into_iter().filter(is_out);
        out.fold(*outcome, |subset, quantity| subset.with(quantity, None))
    })
}

/// How each figure moves with price before, price after and shares, at 7, 5 and 3.
fn gradient(quantity: Quantity) -> [i64; 3] {
    match quantity {
        PriceBefore => [1, 0, 0],
        PriceAfter => [0, 1, 0],
        Shares => [0, 0, 1],
        CapBefore => [3, 0, 7],
        CapAfter => [0, 3, 5],
        Loss => [3, -3, 2],
        Change => [-5, 7, 0],
    }
}

/// Whether three of the figures tell all seven: some determinant of gradients is not zero.
fn is_sufficient(given: &Figures) -> bool {
    let rows: Vec<[i64; 3]> = given.known().map(gradient).collect();
    let determinant = |[a, b, c]: [i64; 3], [d, e, f]: [i64; 3], [g, h, i]: [i64; 3]| {
        a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
    };
    let triple = |i: usize, j: usize, k: usize| determinant(rows[i], rows[j], rows[k]) != 0;
    (0..rows.len()).any(|i| (0..i).any(|j| (0..j).any(|k| triple(i, j, k))))
}

/// Solves every subset; what follows is what the outcome has: to the last digit or, from a
/// change that was rounded, to 18 digits.
fn every_subset_gives_back(outcome: &Figures, is_change_rounded: bool) {
    for given in subsets(outcome) {
        let Solution::Solved(solved) = solve(&given) else {
            panic!("{given:?} gives {:?}", solve(&given))
        };
        let is_rounded = is_change_rounded && given.get(Change).is_some();
        for quantity in Quantity::ALL {
            let expected = outcome.get(quantity).unwrap();
            match solved.figure(quantity) {
                Some(found) if is_rounded => {
                    let error = (found - expected).abs();
                    let allowed = expected.abs() * Decimal::new(1, 18);
                    assert!(error <= allowed, "{given:?} gives {quantity:?} {found}");
                }
                Some(found) => assert_eq!(found, expected, "{given:?} gives {quantity:?}"),
                None => assert!(!is_sufficient(&given), "{given:?} gives no {quantity:?}"),
            }
        }
    }
}

fn with_derived_change(figures: &Figures) -> Figures {
    let solution = solve(figures);
    let change = solution.outcome().unwrap().figure(Change);
    figures.with(Change, change)
}

/// A decimal of any size and sign, the limits and the next to nothing among them.
fn any_decimal() -> impl Strategy<Value = Decimal> {
    let extremes = [
        "0",
        "1",
        "-1",
        "0.0000000000000000000000000001",
        "1000000000",
    ];
    let larger = [
        "1000000000000000",
        "1000000000000000000000000",
        "999999999.9999999999999999999",
    ];
    let extremes = [&extremes[..], &larger[..]].concat();
    let extreme = proptest::sample::select(extremes).prop_map(|text| text.parse().unwrap());
    let wild = (any::<[u32; 3]>(), any::<bool>(), 0_u32..=28)
        .prop_map(|([lo, mid, hi], sign, scale)| Decimal::from_parts(lo, mid, hi, sign, scale));
    let tame = (-1_000_000_i64..1_000_000, 0_u32..8).prop_map(|(m, s)| Decimal::new(m, s));
    prop_oneof![extreme, wild, tame]
}

#[test]
fn every_subset_of_the_catalogue_gives_the_rest_back() {
    let records = RECORDS.iter().map(|record| &record.scenario);
    let listings = SCENARIOS
        .iter()
        .chain(records)
        .flat_map(|scenario| scenario.listings);
    let mut count = 0;
    for given in listings.map(|listing| listing.given) {
        let prices = given.get(PriceBefore).zip(given.get(PriceAfter));
        if let Some(((before, after), shares)) = prices.zip(given.get(Shares)) {
            let outcome = with_derived_change(&outcome(before, after, shares));
            every_subset_gives_back(&outcome, true);
            count += 1;
        }
    }
    assert!(count > 50, "{count}");
}

proptest! {
    #![proptest_config(crate::cases(100))]

    #[test]
    fn every_subset_with_a_percentage_gives_the_rest_back(
        before in price(), change in -9_999_i64..50_000, shares in shares(),
    ) {
        prop_assume!(change != 0);
        let change = Decimal::new(change, 4);
        let outcome = outcome(before, before * (Decimal::ONE + change), shares);
        every_subset_gives_back(&outcome.with(Change, Some(change)), false);
    }

    #[test]
    fn every_subset_with_two_prices_gives_the_rest_back(
        before in price(), after in 1_i64..20_000, shares in shares(),
    ) {
        prop_assume!((after - 10_000).abs() > 10);
        let after = (before * Decimal::new(after, 4)).round_dp(4);
        prop_assume!(after > before / Decimal::ONE_THOUSAND);
        prop_assume!((before - after).abs() > before / Decimal::ONE_THOUSAND);
        every_subset_gives_back(&with_derived_change(&outcome(before, after, shares)), true);
    }

    #[test]
    fn a_price_of_zero_and_no_change_at_all_contradict_nothing(
        before in price(), is_zero in any::<bool>(), shares in shares(),
    ) {
        let after = if is_zero { Decimal::ZERO } else { before };
        let outcome = with_derived_change(&outcome(before, after, shares));
        for given in subsets(&outcome) {
            let Solution::Solved(solved) = solve(&given) else {
                panic!("{given:?} gives {:?}", solve(&given))
            };
            for quantity in Quantity::ALL {
                let found = solved.figure(quantity);
                prop_assert!(found.is_none() || found == outcome.get(quantity));
            }
        }
    }
}

proptest! {
    #![proptest_config(crate::cases(10_000))]

    #[test]
    fn any_figures_are_solved_or_refused(
        figures in proptest::array::uniform7(proptest::option::of(any_decimal())),
    ) {
        let given = Quantity::ALL.into_iter().fold(Figures::of(figures), |given, quantity| {
            let accepted = given.get(quantity).filter(|&figure| quantity.accept(figure).is_ok());
            given.with(quantity, accepted)
        });
        if let Solution::Solved(outcome) = solve(&given) {
            for quantity in Quantity::ALL {
                prop_assert!(outcome.figure(quantity).is_none_or(|f| quantity.accept(f).is_ok()));
            }
            prop_assert!(outcome.caps().is_none_or(|caps| caps.loss().amount().scale() <= 28));
            prop_assert_eq!(outcome.break_even_gain().is_some(), outcome.change().is_some());
        }
    }
}
