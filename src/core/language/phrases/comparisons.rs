//! Beside the records.

use rust_decimal::Decimal;

use super::super::Locale;
use super::super::template::fill;
use crate::currency::Currency;
use crate::sentence::Sentence;

/// Smaller losses are not listed.
const LEAST_RECORD: Decimal = Decimal::from_parts(2_431_504_384, 46, 0, false, 0);

impl Locale {
    /// Where the figures come from, in words of the catalogue or of an embedder.
    #[must_use]
    pub fn source(self, words: Sentence) -> Sentence {
        fill(self.sentences().source, [words])
    }

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
}
