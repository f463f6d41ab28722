//! Whatever colour an embedder gives, losses can be read.

#![allow(
    clippy::float_arithmetic,
    reason = "contrast is defined in fractions, and no money is near"
)]

use capquake::document::Accent;
use proptest::prelude::*;

const LIGHT_PAPER: &str = "FBF9F4";
const DARK_PAPER: &str = "101216";

/// Relative luminance, as WCAG 2.2 defines it.
fn luminance(code: &str) -> f64 {
    let channel = |at: usize| {
        let part = f64::from(u8::from_str_radix(&code[at..at + 2], 16).unwrap()) / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
    one.max(other) / one.min(other)
}

proptest! {
    #![proptest_config(crate::cases(5_000))]

    #[test]
    fn an_accent_can_be_read_on_both_papers(code in "[0-9A-F]{6}") {
        let accent = Accent::from_code(&code).unwrap();
        prop_assert_eq!(&accent.code(), &code);
        prop_assert!(contrast(&accent.on_light().code(), LIGHT_PAPER) >= 4.5);
        prop_assert!(contrast(&accent.on_dark().code(), DARK_PAPER) >= 4.5);
    }

    #[test]
    fn an_accent_that_can_be_read_stays_as_it_is(code in "[0-9A-F]{6}") {
        let accent = Accent::from_code(&code).unwrap();
        if contrast(&code, LIGHT_PAPER) >= 4.7 {
            prop_assert_eq!(accent.on_light(), accent);
        }
        if contrast(&code, DARK_PAPER) >= 4.7 {
            prop_assert_eq!(accent.on_dark(), accent);
        }
    }
}
