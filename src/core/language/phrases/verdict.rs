//! What was printed, how it compares with the close, and what it would mean.

use rust_decimal::Decimal;

use super::super::Locale;
use super::super::template::fill;
use super::super::verdicts::Verdicts;
use super::counting::listed;
use crate::claim::{Basis, Check, Precision, Verdict, Way};
use crate::currency::Currency;
use crate::number::arithmetic::over;
use crate::number::figure::Figure;
use crate::sentence::Sentence;
use crate::solve::{Band, Quantity};

/// More than this part of a figure is not a little.
const LITTLE: Decimal = Decimal::from_parts(20, 0, 0, false, 0);

/// A printed figure, and what is known of where it belongs.
#[derive(Clone, Copy, Debug)]
pub struct Claimed {
    /// The change or the loss.
    pub quantity: Quantity,
    /// As printed.
    pub figure: Decimal,
    /// The lowest change of the session, where that is known.
    pub day_low: Option<Decimal>,
    /// None for an index.
    pub currency: Option<Currency>,
}

impl Claimed {
    /// Its place among those of a fall, a rise, a loss and a gain.
    fn kind(&self) -> usize {
        let is_negative = self.figure.is_sign_negative();
        match self.quantity {
            Quantity::Loss => 2 + usize::from(is_negative),
            _ => usize::from(!is_negative),
        }
    }
}

impl Locale {
    pub(super) fn verdicts(self) -> &'static Verdicts {
        &self.sentences().verdicts
    }

    /// A figure with the word that the article put before it.
    #[must_use]
    pub fn as_printed(self, precision: Precision, figure: Figure) -> Sentence {
        let t = self.verdicts();
        let template = match precision {
            Precision::Exact => "{0}",
            Precision::About => t.about,
            Precision::Almost => t.almost,
            Precision::MoreThan => t.more_than,
        };
        fill(template, [figure.into()])
    }

    /// How it compares with the close; that there is none, where there is no verdict.
    #[must_use]
    pub fn verdict(self, verdict: Option<Verdict>, of: Claimed) -> Sentence {
        let t = self.verdicts();
        let [less, further] =
            [&t.less, &t.further].map(|kinds| kinds.get(of.kind()).copied().unwrap_or_default());
        match verdict {
            None => {
                let [no_close, no_loss] = t.no_close;
                if of.quantity == Quantity::Loss {
                    no_loss.into()
                } else {
                    no_close.into()
                }
            }
            Some(Verdict::Agrees(by)) if by.is_zero() => t.same.into(),
            Some(Verdict::Agrees(by)) => {
                let is_much = by.abs() > over(of.figure.abs(), LITTLE);
                let [up, down] = if is_much {
                    t.rounded
                } else {
                    t.rounded_a_little
                };
                let template = if by.is_sign_negative() { down } else { up };
                let by = self.difference(by, of);
                if !is_much {
                    return fill(template, [by]);
                }
                let band = Band::of(of.figure.abs());
                let end = |end| self.quantity(of.quantity, end, of.currency).into();
                fill(template, [by, end(band.low), end(band.high)])
            }
            Some(Verdict::Differs(by)) => fill(further, [self.difference(by, of)]),
            Some(Verdict::DuringTheDay) => t.during_the_day.into(),
            Some(Verdict::Less { by, is_far }) => {
                let is_fall = of.kind() == 0;
                let by = match of.day_low.filter(|_| is_fall) {
                    Some(low) => fill(t.day_low, [self.change(low).into()]),
                    None => fill(t.short, [self.difference(by, of)]),
                };
                let less_or_far_less = if is_far { t.far_less } else { t.little_less };
                fill(less, [less_or_far_less.into(), by])
            }
            Some(Verdict::Contradicted(way)) => {
                let template = match way {
                    Way::Down => t.it_fell,
                    Way::Up => t.it_rose,
                    Way::Nowhere => t.it_stood,
                };
                let it = of.currency.map_or(t.the_index, |_| t.the_share);
                fill(template, [it.into()])
            }
        }
    }

    /// That a loss is more than there was.
    #[must_use]
    pub fn more_than_all(self) -> Sentence {
        self.verdicts().more_than_all.into()
    }

    /// Percentage points, or money.
    fn difference(self, by: Decimal, of: Claimed) -> Sentence {
        match of.quantity {
            Quantity::Loss => self.quantity(of.quantity, by, of.currency).into(),
            _ => fill(self.verdicts().points, [self.points(by).into()]),
        }
    }

    /// What the figure would mean for others, if anything: that of the percentage, of the loss,
    /// or of both together.
    #[must_use]
    pub fn would_mean(self, check: &Check, basis: Basis, of: Claimed) -> Option<Sentence> {
        let (t, problems) = (self.verdicts(), self.problems());
        let claim = match (basis, of.kind()) {
            (Basis::Both, _) => t.both_claim,
            (_, 0) => problems.claim_fall,
            (_, 3) => t.gain_claim,
            _ => problems.quantities.of(of.quantity).claim,
        };
        let figure = self.as_given(of.quantity, of.figure, of.currency);
        let mut meanings = Vec::new();
        for meaning in &check.meanings {
            if meaning.basis != basis {
                continue;
            }
            let figure = match meaning.quantity {
                Quantity::Shares => self.rough_count(meaning.amount),
                quantity => self.quantity(quantity, meaning.amount, of.currency),
            };
            let template = match meaning.quantity {
                _ if meaning.amount.is_sign_negative() => t.gain_meant,
                Quantity::PriceAfter if of.currency.is_none() => t.level_meant,
                quantity => problems.quantities.of(quantity).meant,
            };
            meanings.push(fill(template, [figure.into()]));
        }
        let joints = if basis == Basis::Loss {
            t.alternatives
        } else {
            self.sentences().list
        };
        let claim = fill(claim, [figure.into()]);
        (!meanings.is_empty()).then(|| fill(t.would_mean, [claim, listed(meanings, joints)]))
    }

    /// What the printed figures come to, and what it was at the close.
    #[must_use]
    pub fn claims_sum(self, count: usize, printed: Figure, close: Figure) -> Sentence {
        let count = self.number_definite(count);
        let pieces = [count, printed.into(), close.into()];
        fill(self.verdicts().sum, pieces)
    }
}
