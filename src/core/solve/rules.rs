//! The seven relations, each solved for each of its quantities, applied until nothing follows.

#![allow(
    clippy::unnecessary_wraps,
    reason = "formulas are of one type, whether or not they divide"
)]

use rust_decimal::Decimal;

use super::Figures;
use super::Quantity::{self, CapAfter, CapBefore, Change, Loss, PriceAfter, PriceBefore, Shares};
use crate::number::arithmetic;

/// Worked-out quotients keep this many significant digits: enough to give a figure of the
/// limits' size back exactly, and few enough to forget the 28th digit of a fraction without end.
const QUOTIENT_LIMIT: i128 = 10_i128.pow(22);

struct Rule {
    gives: Quantity,
    from: &'static [Quantity],
    formula: fn(Operands) -> Option<Decimal>,
}

/// As many figures as a rule has; the rest are zero.
type Operands = [Decimal; 3];

/// In order: products, sums and differences first, because they are exact; quotients after them.
const EXACT: &[Rule] = &[
    Rule {
        gives: CapBefore,
        from: &[PriceBefore, Shares],
        formula: product,
    },
    Rule {
        gives: CapAfter,
        from: &[PriceAfter, Shares],
        formula: product,
    },
    Rule {
        gives: PriceAfter,
        from: &[PriceBefore, Change],
        formula: changed,
    },
    Rule {
        gives: CapAfter,
        from: &[CapBefore, Change],
        formula: changed,
    },
    Rule {
        gives: Loss,
        from: &[CapBefore, CapAfter],
        formula: difference,
    },
    Rule {
        gives: CapAfter,
        from: &[CapBefore, Loss],
        formula: difference,
    },
    Rule {
        gives: CapBefore,
        from: &[CapAfter, Loss],
        formula: sum,
    },
    Rule {
        gives: Loss,
        from: &[Change],
        formula: zero_of_zero,
    },
    Rule {
        gives: Change,
        from: &[Loss],
        formula: zero_of_zero,
    },
    Rule {
        gives: CapAfter,
        from: &[PriceAfter],
        formula: zero_of_zero,
    },
    Rule {
        gives: PriceAfter,
        from: &[CapAfter],
        formula: zero_of_zero,
    },
];

const QUOTIENTS: &[Rule] = &[
    Rule {
        gives: Shares,
        from: &[PriceBefore, PriceAfter, Loss],
        formula: shares_from_loss,
    },
    Rule {
        gives: Shares,
        from: &[CapBefore, PriceBefore],
        formula: quotient,
    },
    Rule {
        gives: Shares,
        from: &[CapAfter, PriceAfter],
        formula: quotient,
    },
    Rule {
        gives: PriceBefore,
        from: &[CapBefore, Shares],
        formula: quotient,
    },
    Rule {
        gives: PriceAfter,
        from: &[CapAfter, Shares],
        formula: quotient,
    },
    Rule {
        gives: PriceBefore,
        from: &[PriceAfter, Change],
        formula: unchanged,
    },
    Rule {
        gives: CapBefore,
        from: &[CapAfter, Change],
        formula: unchanged,
    },
    Rule {
        gives: CapBefore,
        from: &[Loss, Change],
        formula: cap_from_loss,
    },
    Rule {
        gives: Change,
        from: &[PriceBefore, PriceAfter],
        formula: relative_change,
    },
    Rule {
        gives: Change,
        from: &[CapBefore, CapAfter],
        formula: relative_change,
    },
];

/// All that follows from figures that do not say anything twice.
pub(super) fn derive(base: &Figures) -> Figures {
    let mut known = *base;
    while apply_first(EXACT, &mut known) || apply_first(QUOTIENTS, &mut known) {}
    known
}

fn apply_first(rules: &[Rule], known: &mut Figures) -> bool {
    for rule in rules {
        if known.get(rule.gives).is_some() {
            continue;
        }
        if let Some(figure) = operands(rule, known).and_then(rule.formula) {
            known.set(rule.gives, Some(figure));
            return true;
        }
    }
    false
}

fn operands(rule: &Rule, known: &Figures) -> Option<Operands> {
    let mut operands = Operands::default();
    for (operand, &quantity) in operands.iter_mut().zip(rule.from) {
        *operand = known.get(quantity)?;
    }
    Some(operands)
}

fn product([price, shares, _]: Operands) -> Option<Decimal> {
    Some(times(price, shares))
}

fn difference([whole, part, _]: Operands) -> Option<Decimal> {
    Some(plus(whole, -part))
}

fn sum([one, other, _]: Operands) -> Option<Decimal> {
    Some(plus(one, other))
}

fn changed([before, change, _]: Operands) -> Option<Decimal> {
    Some(times(before, plus(Decimal::ONE, change)))
}

fn unchanged([after, change, _]: Operands) -> Option<Decimal> {
    divide(after, plus(Decimal::ONE, change))
}

fn quotient([cap, divisor, _]: Operands) -> Option<Decimal> {
    divide(cap, divisor)
}

fn relative_change([before, after, _]: Operands) -> Option<Decimal> {
    divide(plus(after, -before), before)
}

/// Without a change there is no loss, without a price no market cap, whatever else is unknown.
fn zero_of_zero([given, ..]: Operands) -> Option<Decimal> {
    given.is_zero().then_some(Decimal::ZERO)
}

fn cap_from_loss([loss, change, _]: Operands) -> Option<Decimal> {
    divide(loss, -change)
}

fn shares_from_loss([before, after, loss]: Operands) -> Option<Decimal> {
    divide(loss, plus(before, -after))
}

// What is too large to be kept becomes the largest number there is, which no quantity accepts.

fn plus(one: Decimal, other: Decimal) -> Decimal {
    arithmetic::sum(one, other).unwrap_or_else(|| without_end(one.is_sign_negative()))
}

fn times(one: Decimal, other: Decimal) -> Decimal {
    let is_negative = one.is_sign_negative() != other.is_sign_negative();
    arithmetic::product(one, other).unwrap_or_else(|| without_end(is_negative))
}

fn without_end(is_negative: bool) -> Decimal {
    if is_negative {
        Decimal::MIN
    } else {
        Decimal::MAX
    }
}

/// Nothing follows from a division by zero.
fn divide(dividend: Decimal, divisor: Decimal) -> Option<Decimal> {
    if divisor.is_zero() {
        return None;
    }
    let is_negative = dividend.is_sign_negative() != divisor.is_sign_negative();
    let quotient = arithmetic::quotient(dividend, divisor);
    rounded(quotient.unwrap_or_else(|| without_end(is_negative)))
}

/// Half away from zero, and shorter: a decimal with more than 28 places would be broken.
fn rounded(quotient: Decimal) -> Option<Decimal> {
    let (mantissa, mut scale) = (quotient.mantissa(), quotient.scale());
    let (mut unit, mut digits_left_out) = (1, 0);
    while mantissa.abs() >= QUOTIENT_LIMIT * unit {
        unit *= 10;
        digits_left_out += 1;
    }
    let mut kept = (mantissa + mantissa.signum() * unit / 2) / unit;
    for _ in 0..digits_left_out {
        match scale.checked_sub(1) {
            Some(shorter) => scale = shorter,
            None => kept *= 10,
        }
    }
    Decimal::try_from_i128_with_scale(kept, scale).ok()
}
