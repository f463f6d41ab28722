//! Laws of reading and writing numbers.

use capquake::number::digits::Digits;
use capquake::number::read::{LENGTH_LIMIT, read};
use capquake::number::write::{self, Sign, exact, grouped, percent, plain};
use proptest::prelude::*;
use rust_decimal::Decimal;

fn digits() -> impl Strategy<Value = Digits> {
    prop_oneof![Just(Digits::Latin), Just(Digits::ArabicIndic)]
}

fn amount() -> impl Strategy<Value = Decimal> {
    (any::<i64>(), 0_u32..=12).prop_map(|(mantissa, scale)| Decimal::new(mantissa, scale))
}

/// Texts made of what numbers are made of, and of what they are not.
fn nearly_a_number() -> impl Strategy<Value = String> {
    "[0-9٠-٩۰-۹,.٫٬'’ +−%٪()bnk مليار\u{200E}\u{2066}x]{0,20}"
}

proptest! {
    #![proptest_config(crate::cases(10_000))]

    #[test]
    fn a_number_that_was_written_is_read(
        amount in amount(), digits in digits(), decimals in 0_u32..6,
    ) {
        let text = grouped(amount, decimals, Sign::Minus, digits);
        prop_assert_eq!(read(&text).unwrap().amount, write::rounded(amount, decimals));
        prop_assert_eq!(read(&exact(amount, digits)).unwrap().amount, amount);
    }

    #[test]
    fn a_percentage_that_was_written_is_read(
        fraction in (-1_000_000_i64..1_000_000, 0_u32..=8), digits in digits(),
    ) {
        let fraction = Decimal::new(fraction.0, fraction.1);
        let reading = read(&percent(fraction, 2, Sign::Always, digits).number).unwrap();
        prop_assert!(reading.is_percent);
        prop_assert_eq!(reading.amount, write::rounded(fraction * Decimal::ONE_HUNDRED, 2));
    }

    #[test]
    fn plain_numbers_are_decimals(mantissa in -(1_i128 << 95)..(1_i128 << 95), scale in 0_u32..=28) {
        let amount = Decimal::from_i128_with_scale(mantissa, scale);
        prop_assert_eq!(plain(amount).parse::<Decimal>().unwrap(), amount);
    }

    #[test]
    fn there_is_no_number_without_a_digit(text in ".*") {
        let has_digit = text.chars().any(char::is_numeric);
        prop_assert!(has_digit || read(&text).is_err());
    }

    #[test]
    fn whatever_looks_like_a_number_is_read_or_refused(text in nearly_a_number()) {
        if let Ok(reading) = read(&text) {
            let is_dual = reading.exponent.is_some();
            prop_assert!(is_dual || text.chars().any(char::is_numeric));
            prop_assert!(reading.other != Some(reading.amount) || reading.amount.is_zero());
        }
    }

    #[test]
    fn long_texts_are_no_numbers(text in "[0-9.,]{65,200}") {
        prop_assert!(text.len() > LENGTH_LIMIT && read(&text).is_err());
    }
}
