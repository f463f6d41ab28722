//! Figures that are too few, too many, or cannot be true together.

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
        let figure = |amount| self.quantity(agreement.quantity, amount, currency).into();
        let template = if are_prices(&agreement.against) {
            t.agrees_by_prices
        } else {
            t.agrees_by_others
        };
        let (given, implied) = (figure(agreement.given), figure(agreement.implied));
        fill(template, [given, implied])
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
            quantity => t.quantities.of(quantity).claim,
        };
        let given = self.quantity(clash.quantity, clash.given, currency);
        let implied = self.quantity(instead.quantity, instead.implied, currency);
        let meant = t.quantities.of(instead.quantity).meant;
        let (claim, meant) = (fill(claim, [given.into()]), fill(meant, [implied.into()]));
        fill(t.contradiction, [what, claim, meant])
    }

    /// `444.06 to 434.56 is a fall of 2.14%, not 6%`.
    fn clash(self, clash: &Contradiction, currency: Option<Currency>) -> Sentence {
        let t = self.problems();
        let figure = |quantity, amount| self.quantity(quantity, amount, currency).into();
        let given: Sentence = figure(clash.quantity, clash.given);
        if clash.quantity != Quantity::Change {
            let name = t.quantities.of(clash.quantity).definite.into();
            let implied = figure(clash.quantity, clash.implied);
            return fill(t.others_say, [implied, given, name]);
        }
        let moved = self.moved(clash.implied);
        let is_same = clash.given.is_sign_negative() == clash.implied.is_sign_negative();
        let not = if is_same {
            given
        } else {
            self.moved(clash.given)
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
