//! Laws of printed figures.

use capquake::claim::{Basis, Check, Claim, Precision, Printed, Verdict, Way};
use capquake::number::write::rounded;
use capquake::solve::Quantity::{CapBefore, Change, Loss, PriceAfter, PriceBefore, Shares};
use capquake::solve::{Figures, Outcome, solve};
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::finance::{price, shares};

fn close(before: Decimal, after: Decimal, shares: Decimal) -> Outcome {
    let given = Figures::default()
        .with(PriceBefore, Some(before))
        .with(PriceAfter, Some(after))
        .with(Shares, Some(shares));
    solve(&given).outcome().cloned().unwrap()
}

fn claim(change: Decimal, loss: Decimal, precision: Precision) -> Claim {
    let printed = |figure| Some(Printed { figure, precision });
    Claim {
        change: printed(change),
        loss: printed(loss),
    }
}

fn verdicts(check: &Check) -> [Verdict; 2] {
    [check.change.unwrap(), check.loss.unwrap()]
}

fn precision() -> impl Strategy<Value = Precision> {
    prop_oneof![
        Just(Precision::Exact),
        Just(Precision::About),
        Just(Precision::Almost),
        Just(Precision::MoreThan),
    ]
}

proptest! {
    #![proptest_config(crate::cases(10_000))]

    #[test]
    fn the_close_agrees_with_itself(
        before in price(), after in price(), shares in shares(), precision in precision(),
    ) {
        prop_assume!(!before.is_zero());
        let close = close(before, after, shares);
        let figure = |quantity| close.figure(quantity).unwrap();
        let check = claim(figure(Change), figure(Loss), precision).check(&close, None);
        prop_assert_eq!(verdicts(&check), [Verdict::Agrees(Decimal::ZERO); 2]);
    }

    #[test]
    fn the_close_agrees_with_itself_as_rounded(
        before in price(), after in price(), shares in shares(), decimals in 1..6_u32,
    ) {
        prop_assume!(!before.is_zero());
        let close = close(before, after, shares);
        let change = rounded(close.figure(Change).unwrap(), decimals);
        prop_assume!(!change.is_zero());
        let check = claim(change, Decimal::ZERO, Precision::Exact).check(&close, None);
        prop_assert!(matches!(check.change, Some(Verdict::Agrees(_))), "{:?}", check);
    }

    /// A fall and a rise of the same size are judged alike.
    #[test]
    fn verdicts_are_the_same_in_the_mirror(fall in 1..100_i64, claimed in -100..100_i64) {
        prop_assume!(claimed != 0);
        let hundred = Decimal::ONE_HUNDRED;
        let fell = close(hundred, hundred - Decimal::from(fall), hundred);
        let rose = close(hundred, hundred + Decimal::from(fall), hundred);
        let change = Decimal::new(claimed, 2);
        let loss = Decimal::from(claimed * 100);
        let one = claim(change, -loss, Precision::Exact).check(&fell, None);
        let other = claim(-change, loss, Precision::Exact).check(&rose, None);
        let mirrored = |verdict| match verdict {
            Verdict::Contradicted(Way::Down) => Verdict::Contradicted(Way::Up),
            Verdict::Contradicted(Way::Up) => Verdict::Contradicted(Way::Down),
            other => other,
        };
        prop_assert_eq!(verdicts(&one).map(mirrored), verdicts(&other));
    }

    #[test]
    fn what_is_meant_gives_the_claim_back(
        before in price(), after in price(), shares in shares(), percent in 1..99_i64,
    ) {
        prop_assume!(!before.is_zero());
        let outcome = close(before, after, shares);
        let change = -Decimal::new(percent, 2);
        let loss = rounded(outcome.figure(Loss).unwrap() / Decimal::TWO, 0);
        let check = claim(change, loss, Precision::Exact).check(&outcome, None);
        for meaning in &check.meanings {
            let given = match (meaning.basis, meaning.quantity) {
                (Basis::Both, _) | (_, Loss) => continue,
                (_, Shares) => close(before, after, meaning.amount),
                _ => close(before, meaning.amount, shares),
            };
            let (quantity, claimed) = match meaning.basis {
                Basis::Change => (Change, change),
                _ => (Loss, loss),
            };
            let error = (given.figure(quantity).unwrap() - claimed).abs();
            let whole = outcome.figure(CapBefore).unwrap();
            prop_assert!(error <= whole.max(Decimal::ONE) * Decimal::new(1, 15), "{:?}", meaning);
        }
    }

    #[test]
    fn any_claim_can_be_checked(
        change in any::<i64>(), loss in any::<i128>(), scale in 0..28_u32,
        low in proptest::option::of(any::<i64>()), precision in precision(),
        is_known in any::<bool>(),
    ) {
        let loss = Decimal::try_from_i128_with_scale(loss >> 33, scale).unwrap();
        let low = low.map(|low| Decimal::new(low, scale));
        let close = if is_known { close(1.into(), 2.into(), 3.into()) } else { Outcome::default() };
        let check = claim(Decimal::new(change, scale), loss, precision).check(&close, low);
        prop_assert_eq!(check.loss.is_some(), is_known);
    }
}
