//! Laws of price, market cap, loss, change and break-even gain.

use capquake::finance::{BreakEvenGain, SharePrice, SharesOutstanding};
use proptest::prelude::*;
use rust_decimal::Decimal;

/// Up to 10⁶ with at most four decimals.
pub(crate) fn price() -> impl Strategy<Value = Decimal> {
    let tick = Decimal::new(1, 4);
    (1_i64..10_000_000_000, 0_u32..=4)
        .prop_map(move |(ticks, places)| (tick * Decimal::from(ticks)).round_dp(places).max(tick))
}

/// Ten to 10¹².
pub(crate) fn shares() -> impl Strategy<Value = Decimal> {
    (1_i64..10, 1_u32..12, 0_i64..1_000_000).prop_map(|(lead, power, rest)| {
        Decimal::from(lead * 10_i64.pow(power) + rest % 10_i64.pow(power))
    })
}

fn listed(price: Decimal) -> SharePrice {
    SharePrice::before(price).unwrap()
}

fn is_near(one: Decimal, other: Decimal) -> bool {
    (one - other).abs() <= one.abs() * Decimal::new(1, 20)
}

proptest! {
    #![proptest_config(crate::cases(10_000))]

    #[test]
    fn there_is_a_loss_exactly_when_the_price_fell(
        before in price(), after in price(), shares in shares(),
    ) {
        let shares = SharesOutstanding::new(shares).unwrap();
        let cap = |price| listed(price).market_cap(shares);
        let loss = cap(before).loss_to(cap(after));
        prop_assert_eq!(loss.amount() > Decimal::ZERO, after < before);
        prop_assert_eq!(loss.is_gain(), after > before);
        prop_assert_eq!(cap(before).amount() - cap(after).amount(), loss.amount());
        prop_assert_eq!(loss.amount(), (before - after) * shares.count());
    }

    #[test]
    fn the_size_of_the_prices_does_not_matter_to_the_drawdown(
        before in price(), after in price(), factor in 1_i64..1_000,
    ) {
        let factor = Decimal::from(factor);
        let drawdown = |before, after| listed(before).change_to(listed(after)).unwrap().drawdown();
        let scaled = drawdown(before * factor, after * factor);
        prop_assert_eq!(scaled, drawdown(before, after));
    }

    #[test]
    fn the_break_even_gain_undoes_the_drawdown(before in price(), after in price()) {
        let change = listed(before).change_to(listed(after)).unwrap();
        let BreakEvenGain::Gain(gain) = change.drawdown().break_even_gain() else {
            return Err(TestCaseError::fail("something is left"));
        };
        if after < before && after * Decimal::ONE_THOUSAND > before {
            prop_assert!(is_near(after * (Decimal::ONE + gain), before));
        } else if after >= before {
            prop_assert_eq!(gain, Decimal::ZERO);
        }
        prop_assert!(gain >= change.drawdown().fraction());
    }
}
