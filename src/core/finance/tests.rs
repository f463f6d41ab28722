//! Facts about amounts; the laws are in `tests/laws`.

use super::*;

#[test]
fn the_limits_are_the_round_numbers_they_say() {
    assert_eq!(SHARES_LIMIT, "1000000000000000".parse().unwrap());
    assert_eq!(CAP_LIMIT, PRICE_LIMIT * SHARES_LIMIT);
}

#[test]
fn the_largest_company_there_can_be_still_has_a_market_cap() {
    let price = SharePrice::new(PRICE_LIMIT).unwrap();
    let shares = SharesOutstanding::new(SHARES_LIMIT).unwrap();
    assert_eq!(price.market_cap(shares).amount(), CAP_LIMIT);
}

#[test]
fn shares_come_in_ones_at_least() {
    assert_eq!(
        SharesOutstanding::new(Decimal::ZERO),
        Err(AmountError::Zero)
    );
    assert_eq!(
        SharesOutstanding::new(Decimal::new(5, 1)),
        Err(AmountError::LessThanOne)
    );
    assert_eq!(
        SharesOutstanding::new(SHARES_LIMIT + Decimal::ONE),
        Err(AmountError::TooLarge {
            limit: SHARES_LIMIT
        })
    );
}

#[test]
fn more_than_everything_cannot_be_lost() {
    assert_eq!(
        PercentageChange::new(Decimal::new(-11, 1)),
        Err(AmountError::MoreThanAll)
    );
}

#[test]
fn a_rise_is_a_gain_without_a_drawdown() {
    let rise = PercentageChange::between(Decimal::TEN, Decimal::new(11, 0)).unwrap();
    assert_eq!(rise.drawdown().fraction(), Decimal::ZERO);
    let before = MarketCap::new(Decimal::TEN).unwrap();
    assert!(
        before
            .loss_to(MarketCap::new(Decimal::new(11, 0)).unwrap())
            .is_gain()
    );
}
