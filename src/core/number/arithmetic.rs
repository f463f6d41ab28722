//! The four operations on amounts, each of them once in the program.
//!
//! Those of `rust_decimal` are written out anew for each way to call them, and are long.

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

/// [`sum`] of amounts whose size is known: what is too large to be kept is the largest there is.
#[must_use]
pub fn plus(one: Decimal, other: Decimal) -> Decimal {
    sum(one, other).unwrap_or(Decimal::MAX)
}

/// [`product`] of amounts whose size is known.
#[must_use]
pub fn times(amount: Decimal, times: Decimal) -> Decimal {
    product(amount, times).unwrap_or(Decimal::MAX)
}

/// [`quotient`] by a divisor that is not zero.
#[must_use]
pub fn over(dividend: Decimal, divisor: Decimal) -> Decimal {
    quotient(dividend, divisor).unwrap_or(Decimal::MAX)
}
