//! Beside the records, and beside what was printed.

use rust_decimal::Decimal;

use super::super::Locale;
use super::super::template::fill;
use super::Precision;
use crate::currency::Currency;
use crate::number::figure::Figure;
use crate::sentence::Sentence;

/// Smaller losses are not listed.
const LEAST_RECORD: Decimal = Decimal::from_parts(2_431_504_384, 46, 0, false, 0);

impl Locale {
    /// What the list of records is a list of.
    #[must_use]
    pub fn records_caption(self) -> Sentence {
        self.prose(self.sentences().records_caption)
    }

    /// `All 36 losses of at least $200 billion`.
    #[must_use]
    pub fn all_records(self, count: usize) -> Sentence {
        let least = self.precise_money(LEAST_RECORD, Currency::Usd);
        let pieces = [self.count(count).into(), least.into()];
        fill(self.sentences().all_records, pieces)
    }

    /// `Nvidia, 27 Jan 2025`.
    #[must_use]
    pub fn name_and_date(self, name: &str, date: Sentence) -> Sentence {
        fill(self.sentences().pair, [self.name(name), date])
    }

    /// A change with the word that the article put before it.
    #[must_use]
    pub fn as_printed(self, precision: Precision, change: Figure) -> Sentence {
        let t = self.sentences();
        let template = match precision {
            Precision::Exact => "{0}",
            Precision::About => t.about,
            Precision::MoreThan => t.more_than,
        };
        fill(template, [change.into()])
    }

    /// That it fell far less than printed, and how deep it was during the day.
    #[must_use]
    pub fn fell_less(self, day_low: Option<Figure>) -> Sentence {
        let t = self.sentences();
        match day_low {
            Some(low) => fill(t.fell_less_low, [low.into()]),
            None => t.fell_less.into(),
        }
    }

    /// What the printed figures come to, and what it was at the close.
    #[must_use]
    pub fn claims_sum(self, count: usize, printed: Figure, close: Figure) -> Sentence {
        let count = self.number_definite(count);
        let pieces = [count, printed.into(), close.into()];
        fill(self.sentences().claims_sum, pieces)
    }
}
