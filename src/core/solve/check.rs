//! Figures given beyond need: do they agree with what the others imply?

use rust_decimal::Decimal;

use super::{Band, Figures, Quantity, rules};

/// A figure that holds only as rounded: its band meets the band of what the others imply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// Which figure.
    pub quantity: Quantity,
    /// As given.
    pub given: Decimal,
    /// As the other figures have it, exactly.
    pub implied: Decimal,
    /// The others.
    pub against: Figures,
}

/// Figures that cannot all be true, with what each side implies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// The figure that does not fit.
    pub quantity: Quantity,
    /// As given.
    pub given: Decimal,
    /// What the others say it would have to be.
    pub implied: Decimal,
    /// The others: no fewer of them contradict it.
    pub against: Figures,
    /// What one of the others would be if the figure were right.
    pub instead: Option<Instead>,
}

/// The figure that would have to give way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instead {
    /// Which figure would have to give way.
    pub quantity: Quantity,
    /// As given.
    pub given: Decimal,
    /// What it would have to be.
    pub implied: Decimal,
}

pub(super) enum Verdict {
    Same,
    AsRounded(Agreement),
    Contradicted(Contradiction),
}

/// Of figures that contradict another, the one that gives way: counts and results first,
/// where they were given, before what was read off a price list.
const YIELDING: [Quantity; 7] = [
    Quantity::Shares,
    Quantity::CapAfter,
    Quantity::PriceAfter,
    Quantity::CapBefore,
    Quantity::PriceBefore,
    Quantity::Change,
    Quantity::Loss,
];

/// Compares a figure with what `base` implies for the same quantity.
pub(super) fn compare(
    base: &Figures,
    quantity: Quantity,
    given: Decimal,
    implied: Decimal,
) -> Verdict {
    if given == implied {
        return Verdict::Same;
    }
    let against = needed(base, quantity);
    let possible = possible(&against, quantity, implied);
    // However widely both are rounded: a rise is no fall.
    let is_opposite = !given.is_zero()
        && !implied.is_zero()
        && given.is_sign_negative() != implied.is_sign_negative();
    if !is_opposite && possible.meets(Band::of(given)) {
        return Verdict::AsRounded(Agreement {
            quantity,
            given,
            implied,
            against,
        });
    }
    let instead = instead(&against, quantity, given);
    Verdict::Contradicted(Contradiction {
        quantity,
        given,
        implied,
        against,
        instead,
    })
}

/// The figures of `base` without which the quantity would not follow.
fn needed(base: &Figures, quantity: Quantity) -> Figures {
    let mut kept = *base;
    for candidate in base.known() {
        let without = kept.with(candidate, None);
        if rules::derive(&without).get(quantity).is_some() {
            kept = without;
        }
    }
    kept
}

/// All that the quantity may be as the figures are rounded. Every quantity rises or falls
/// steadily with each figure, so its extremes lie at the corners of their bands. Only a rise
/// from next to nothing has no upper end.
fn possible(against: &Figures, quantity: Quantity, implied: Decimal) -> Band {
    let at = |corner: Figures| {
        let cap_before = corner.get(Quantity::CapBefore);
        if cap_before.is_some_and(|cap| cap <= Decimal::ZERO) {
            Some(Decimal::MAX)
        } else {
            corner.get(quantity)
        }
    };
    let corners = corners(against).filter_map(at);
    Band::around(implied, corners)
}

/// What follows at each corner of the bands of the figures that matter.
fn corners(against: &Figures) -> impl Iterator<Item = Figures> {
    let mut corners = vec![Figures::default()];
    for quantity in against.known() {
        let Some(band) = against.get(quantity).map(Band::of) else {
            continue;
        };
        corners = corners
            .iter()
            .flat_map(|c| {
                [
                    c.with(quantity, Some(band.low)),
                    c.with(quantity, Some(band.high)),
                ]
            })
            .collect();
    }
    corners.into_iter().map(|corner| rules::derive(&corner))
}

fn instead(against: &Figures, quantity: Quantity, given: Decimal) -> Option<Instead> {
    let claimed = against.with(quantity, Some(given));
    YIELDING.into_iter().find_map(|yielding| {
        let yielded = against.get(yielding)?;
        let implied = rules::derive(&claimed.with(yielding, None)).get(yielding)?;
        yielding.accept(implied).ok()?;
        Some(Instead {
            quantity: yielding,
            given: yielded,
            implied,
        })
    })
}
