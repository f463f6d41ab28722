//! The table: headings, labels, and what an open company says of itself.

use super::super::Locale;
use super::super::template::{fill, fill_text};
use super::Course;
use crate::currency::Currency;
use crate::number::figure::Figure;
use crate::sentence::Sentence;
use crate::solve::Quantity;

impl Locale {
    /// `Total of 17`.
    #[must_use]
    pub fn total_of(self, count: usize) -> Sentence {
        self.counted(&self.sentences().total_of, count)
    }

    /// The unit of market caps: `$bn`; without a currency `bn`.
    #[must_use]
    pub fn in_billions(self, currency: Option<Currency>) -> String {
        let t = self.sentences();
        match currency {
            Some(currency) => fill_text(t.billions_of, &[self.currency_beside(currency)]),
            None => t.billions.to_owned(),
        }
    }

    /// The unit of share prices; nothing without a currency.
    #[must_use]
    pub fn in_currency(self, currency: Option<Currency>) -> &'static str {
        let unit = currency.map_or("", |currency| self.currency_beside(currency));
        unit.strip_suffix('\u{A0}').unwrap_or(unit)
    }

    /// The label of a field. Without a currency the row is an index.
    #[must_use]
    pub fn label(self, quantity: Quantity, is_gain: bool, currency: Option<Currency>) -> String {
        let (words, t) = (self.words(), self.sentences());
        let name = match quantity {
            Quantity::PriceBefore => words.price_before,
            Quantity::PriceAfter => words.price_after,
            Quantity::Change => return words.change.to_owned(),
            Quantity::Shares => return words.shares_outstanding.to_owned(),
            Quantity::CapBefore => words.cap_before,
            Quantity::CapAfter => words.cap_after,
            Quantity::Loss if is_gain => t.label_gain,
            Quantity::Loss => t.label_loss,
        };
        let billions;
        let unit = match (quantity, currency) {
            (_, None) => words.points,
            (Quantity::PriceBefore | Quantity::PriceAfter, _) => self.in_currency(currency),
            _ => {
                billions = self.in_billions(currency);
                &billions
            }
        };
        fill_text(t.pair, &[name, unit])
    }

    /// What the reader's own shares lost.
    #[must_use]
    pub fn shares_held_lost(self, course: Course, amount: Figure) -> Sentence {
        let template = self.sentences().shares_held.of(course);
        fill(template, [Sentence::outcome(amount)])
    }

    /// The loss to the unit, and the gain that undoes it.
    #[must_use]
    pub fn loss_in_full(
        self,
        course: Course,
        amount: Figure,
        break_even: Option<Figure>,
    ) -> Sentence {
        let t = self.sentences();
        let mut and = Sentence::default();
        if let Some(gain) = break_even {
            and = fill(t.and_break_even, [gain.into()]);
        }
        let template = t.loss_in_full.of(course);
        fill(template, [Sentence::outcome(amount), and])
    }

    /// The label of a rate: `1 EUR in US dollars`.
    #[must_use]
    pub fn price_of(self, currency: Currency, main: Currency) -> Sentence {
        let (name, unit) = self.rate_names(currency, main);
        self.prose(&fill_text(self.sentences().price_of, &[name, unit]))
    }
}
