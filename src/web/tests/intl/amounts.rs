//! Amounts to write: random, and the same each time.

use rust_decimal::Decimal;

/// Amounts without end, the same each time (splitmix64 of S. Vigna, public domain).
pub(super) struct Amounts(pub(super) u64);

impl Amounts {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    pub(super) fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    /// Of any size up to so many digits; often small and whole, often a half to be rounded.
    pub(super) fn amount(&mut self, most_digits: u32) -> Decimal {
        if self.below(4) == 0 {
            return self.below(250).into();
        }
        let digits = u32::try_from(self.below(most_digits.into())).unwrap() + 1;
        let mantissa = i64::try_from(self.below(10_u64.pow(digits))).unwrap();
        let scale = u32::try_from(self.below(7)).unwrap();
        let is_half = self.below(4) == 0;
        let mantissa = if is_half { mantissa / 10 * 10 + 5 } else { mantissa };
        Decimal::new(mantissa, scale)
    }

    pub(super) fn signed(&mut self, most_digits: u32) -> Decimal {
        let amount = self.amount(most_digits);
        if self.below(2) == 0 { -amount } else { amount }
    }
}
