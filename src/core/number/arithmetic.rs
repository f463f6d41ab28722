//! The four operations on amounts, each of them once in the program.
//!
//! Those of `rust_decimal` are written out anew wherever they are used, and are long.

use rust_decimal::Decimal;

/// One and the other; `None` if that is too large to be kept.
#[inline(never)]
#[must_use]
pub fn sum(one: Decimal, other: Decimal) -> Option<Decimal> {
    one.checked_add(other)
}

/// The whole without the part; `None` if that is too large to be kept.
#[must_use]
pub fn difference(whole: Decimal, part: Decimal) -> Option<Decimal> {
    sum(whole, -part)
}

/// So many times as much; `None` if that is too large to be kept.
#[inline(never)]
#[must_use]
pub fn product(amount: Decimal, times: Decimal) -> Option<Decimal> {
    amount.checked_mul(times)
}

/// A part of so many equal ones; `None` if there are none, or if it is too large to be kept.
#[inline(never)]
#[must_use]
pub fn quotient(dividend: Decimal, divisor: Decimal) -> Option<Decimal> {
    dividend.checked_div(divisor)
}
