//! Figures that are too few, too many, or cannot be true together.

use rust_decimal::Decimal;

use super::super::Locale;
use super::super::template::{Template, fill};
use crate::currency::Currency;
use crate::finance::AmountError;
use crate::number::figure::Figure;
use crate::sentence::Sentence;
use crate::solve::{Agreement, Contradiction, Figures, Outcome, Quantity};

impl Locale {
    /// What the figures together mean that cannot be.
    #[must_use]
    pub fn impossible(self, quantity: Quantity, error: AmountError) -> Sentence {
        let t = self.problems();
        let template: Template = match (quantity, error) {
            (Quantity::Shares, AmountError::LessThanOne | AmountError::Zero) => t.impossible_shares,
            (Quantity::Change, AmountError::MoreThanAll) => t.impossible_change,
            (_, AmountError::TooLarge { .. }) => t.impossible_large,
            (_, AmountError::Zero) => t.impossible_zero,
            _ => t.impossible_negative,
        };
        fill(template, [t.quantities.of(quantity).indefinite.into()])
    }

    /// What is needed to tell the loss; nothing when it is known, or nothing is.
    #[must_use]
    pub fn missing(self, outcome: &Outcome) -> Option<Sentence> {
        let t = self.problems();
        let known = |quantity| outcome.figure(quantity).is_some();
        let needs = if outcome.caps().is_some() {
            return None;
        } else if known(Quantity::Change) {
            t.needs_shares
        } else if known(Quantity::PriceBefore) || known(Quantity::CapBefore) {
            t.needs_after
        } else if known(Quantity::PriceAfter) || known(Quantity::CapAfter) {
            t.needs_before
        } else if known(Quantity::Shares) {
            t.needs_prices
        } else if known(Quantity::Loss) {
            t.needs_change
        } else {
            return None;
        };
        Some(needs.into())
    }

    /// A figure that holds only as rounded.
    #[must_use]
    pub fn agreement(self, agreement: &Agreement, currency: Option<Currency>) -> Sentence {
        let t = self.problems();
        let template = if are_prices(&agreement.against) {
            t.agrees_by_prices
        } else {
            t.agrees_by_others
        };
        let given = self.as_given(agreement.quantity, agreement.given, currency);
        let implied = self.quantity(agreement.quantity, agreement.implied, currency);
        fill(template, [given.into(), implied.into()])
    }

    /// Which figures contradict, and what the doubtful one would mean for another.
    #[must_use]
    pub fn contradiction(self, clash: &Contradiction, currency: Option<Currency>) -> Sentence {
        let t = self.problems();
        let what = self.clash(clash, currency);
        let Some(instead) = &clash.instead else {
            return fill(t.contradiction_alone, [what]);
        };
        let claim = match clash.quantity {
            Quantity::Change if clash.given.is_sign_negative() => t.claim_fall,
            Quantity::Loss if clash.given.is_sign_negative() => self.verdicts().gain_claim,
            quantity => t.quantities.of(quantity).claim,
        };
        let given = self.as_given(clash.quantity, clash.given, currency);
        let meant = self.meant(instead.quantity, instead.implied, currency);
        fill(t.contradiction, [what, fill(claim, [given.into()]), meant])
    }

    /// What a figure would be if another were right: `a price of 118.42`, `a gain of $5 billion`.
    pub(super) fn meant(
        self,
        quantity: Quantity,
        amount: Decimal,
        currency: Option<Currency>,
    ) -> Sentence {
        let figure = match quantity {
            Quantity::Change => self.change(amount),
            quantity => self.quantity(quantity, amount, currency),
        };
        let template = match quantity {
            Quantity::Loss if amount.is_sign_negative() => self.verdicts().gain_meant,
            quantity => self.problems().quantities.of(quantity).meant,
        };
        fill(template, [figure.into()])
    }

    /// `444.06 to 434.56 is a fall of 2.14%, not 6%`.
    fn clash(self, clash: &Contradiction, currency: Option<Currency>) -> Sentence {
        let t = self.problems();
        let figure = |quantity, amount| self.quantity(quantity, amount, currency).into();
        let given: Sentence = self.as_given(clash.quantity, clash.given, currency).into();
        let is_same = clash.given.is_sign_negative() == clash.implied.is_sign_negative();
        let is_loss_or_gain = clash.quantity == Quantity::Loss
            && (clash.given.is_sign_negative() || clash.implied.is_sign_negative());
        if is_loss_or_gain {
            let [implied, not] = [clash.implied, clash.given]
                .map(|amount| self.meant(Quantity::Loss, amount, currency));
            return fill(t.others_give, [implied, not]);
        }
        if clash.quantity != Quantity::Change {
            let name = t.quantities.of(clash.quantity).definite.into();
            let implied = figure(clash.quantity, clash.implied);
            return fill(t.others_say, [implied, given, name]);
        }
        let moved = self.moved(clash.implied);
        let not = if is_same {
            given
        } else {
            fill(self.way(clash.given), [given])
        };
        let before = clash.against.get(Quantity::PriceBefore);
        match before.zip(clash.against.get(Quantity::PriceAfter)) {
            Some((before, after)) => {
                let before = figure(Quantity::PriceBefore, before);
                let after = figure(Quantity::PriceAfter, after);
                fill(t.prices_give, [moved, not, before, after])
            }
            None => fill(t.others_give, [moved, not]),
        }
    }

    /// The button that drops the doubtful figure.
    #[must_use]
    pub fn keep_others(self, clash: &Contradiction) -> &'static str {
        let t = self.problems();
        if are_prices(&clash.against) {
            t.keep_prices
        } else {
            t.keep_others
        }
    }

    /// The button that drops another one for it.
    #[must_use]
    pub fn keep(self, figure: Figure) -> Sentence {
        fill(self.problems().keep, [figure.into()])
    }
}

fn are_prices(figures: &Figures) -> bool {
    figures
        .known()
        .eq([Quantity::PriceBefore, Quantity::PriceAfter])
}
