//! The seven relations, each solved for each of its quantities, applied until nothing follows.

use rust_decimal::{Decimal, RoundingStrategy};

use super::Figures;
use super::Quantity::{self, CapAfter, CapBefore, Change, Loss, PriceAfter, PriceBefore, Shares};

/// Worked-out quotients keep this many significant digits: enough to give a figure of the
/// limits' size back exactly, and few enough to forget the 28th digit of a fraction without end.
const QUOTIENT_DIGITS: u32 = 22;

struct Rule {
    gives: Quantity,
    from: &'static [Quantity],
    formula: fn(&[Decimal]) -> Option<Decimal>,
}

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
        let operands: Option<Vec<Decimal>> = rule.from.iter().map(|&q| known.get(q)).collect();
        if let Some(figure) = operands.and_then(|operands| (rule.formula)(&operands)) {
            known.set(rule.gives, Some(figure));
            return true;
        }
    }
    false
}

// What is too large to be kept becomes the largest number there is, which no quantity accepts.

fn product(operands: &[Decimal]) -> Option<Decimal> {
    let [price, shares] = pair(operands)?;
    Some(price.saturating_mul(shares))
}

fn difference(operands: &[Decimal]) -> Option<Decimal> {
    let [whole, part] = pair(operands)?;
    Some(whole.saturating_sub(part))
}

fn sum(operands: &[Decimal]) -> Option<Decimal> {
    let [one, other] = pair(operands)?;
    Some(one.saturating_add(other))
}

fn changed(operands: &[Decimal]) -> Option<Decimal> {
    let [before, change] = pair(operands)?;
    Some(before.saturating_mul(Decimal::ONE.saturating_add(change)))
}

fn unchanged(operands: &[Decimal]) -> Option<Decimal> {
    let [after, change] = pair(operands)?;
    divide(after, Decimal::ONE.saturating_add(change))
}

fn quotient(operands: &[Decimal]) -> Option<Decimal> {
    let [cap, divisor] = pair(operands)?;
    divide(cap, divisor)
}

fn relative_change(operands: &[Decimal]) -> Option<Decimal> {
    let [before, after] = pair(operands)?;
    divide(after.saturating_sub(before), before)
}

/// Without a change there is no loss, without a price no market cap, whatever else is unknown.
fn zero_of_zero(operands: &[Decimal]) -> Option<Decimal> {
    operands
        .iter()
        .all(Decimal::is_zero)
        .then_some(Decimal::ZERO)
}

fn cap_from_loss(operands: &[Decimal]) -> Option<Decimal> {
    let [loss, change] = pair(operands)?;
    divide(loss, -change)
}

fn shares_from_loss(operands: &[Decimal]) -> Option<Decimal> {
    let &[before, after, loss] = operands else {
        return None;
    };
    divide(loss, before.saturating_sub(after))
}

/// Nothing follows from a division by zero.
fn divide(dividend: Decimal, divisor: Decimal) -> Option<Decimal> {
    if divisor.is_zero() {
        return None;
    }
    let is_negative = dividend.is_sign_negative() != divisor.is_sign_negative();
    let without_end = if is_negative {
        Decimal::MIN
    } else {
        Decimal::MAX
    };
    rounded(dividend.checked_div(divisor).unwrap_or(without_end))
}

/// Rounding must not lengthen: a decimal with more than 28 places is broken.
fn rounded(quotient: Decimal) -> Option<Decimal> {
    let digits = quotient.mantissa().unsigned_abs().checked_ilog10();
    if digits.is_none_or(|digits| digits < QUOTIENT_DIGITS) {
        return Some(quotient);
    }
    quotient.round_sf_with_strategy(QUOTIENT_DIGITS, RoundingStrategy::MidpointAwayFromZero)
}

fn pair(operands: &[Decimal]) -> Option<[Decimal; 2]> {
    operands.try_into().ok()
}
