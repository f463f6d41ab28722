//! What stands beside the bars.

use super::super::Locale;
use super::super::template::{Template, fill};
use crate::currency::Currency;
use crate::date::Date;
use crate::number::figure::Figure;
use crate::sentence::Sentence;

impl Locale {
    /// `Nvidia made up 45% of the losses`.
    #[must_use]
    pub fn made_up(self, name: &str, share: Figure) -> Sentence {
        let pieces = [self.name(name), share.into()];
        fill(self.sentences().made_up, pieces)
    }

    /// `14 of 17 companies fell`.
    #[must_use]
    pub fn so_many_fell(self, fell: usize, all: usize) -> Sentence {
        self.so_many(self.sentences().so_many_fell, fell, all)
    }

    /// `3 of 17 companies rose`.
    #[must_use]
    pub fn so_many_rose(self, rose: usize, all: usize) -> Sentence {
        self.so_many(self.sentences().so_many_rose, rose, all)
    }

    /// `30 of 5,000 companies shown`.
    #[must_use]
    pub fn rows_shown(self, shown: usize, all: usize) -> Sentence {
        self.so_many(self.sentences().rows_shown, shown, all)
    }

    fn so_many(self, template: Template, count: usize, all: usize) -> Sentence {
        let all = self.counted(&self.sentences().of_companies, all);
        fill(template, [self.count(count).into(), all])
    }

    /// The unit of the bars, and between which closes.
    #[must_use]
    pub fn picture_caption(self, currency: Currency, days: Option<(Date, Date)>) -> Sentence {
        let t = self.sentences();
        let mut between = Sentence::default();
        if let Some((before, after)) = days {
            let (before, after) = (self.day_and_month(before), self.day_of_year(after));
            between = fill(t.between_closes, [before, after]);
        }
        let template = match currency {
            Currency::Usd => t.caption_in_dollars,
            _ => t.caption_in,
        };
        fill(template, [between, self.currency_name(currency).into()])
    }

    /// `14 companies fell`.
    #[must_use]
    pub fn group_fell(self, count: usize) -> Sentence {
        fill(self.sentences().group_fell, [self.companies(count)])
    }

    /// `3 companies rose`.
    #[must_use]
    pub fn group_rose(self, count: usize) -> Sentence {
        fill(self.sentences().group_rose, [self.companies(count)])
    }

    /// `losing $1,318.3 billion`, of so many companies.
    #[must_use]
    pub fn losing(self, count: usize, amount: Figure) -> Sentence {
        fill(self.sentences().losing.of(count), [amount.into()])
    }

    /// `gaining $144.3 billion`, of so many companies.
    #[must_use]
    pub fn gaining(self, count: usize, amount: Figure) -> Sentence {
        fill(self.sentences().gaining.of(count), [amount.into()])
    }

    /// `8 more`, where a bar stands for several.
    #[must_use]
    pub fn more_fell(self, count: usize) -> Sentence {
        self.counted(&self.sentences().more_fell, count)
    }

    /// The levels of an index and its change.
    #[must_use]
    pub fn index_line(
        self,
        before: Option<Figure>,
        after: Option<Figure>,
        change: Figure,
    ) -> Sentence {
        let t = self.sentences();
        match (before, after) {
            (Some(before), Some(after)) => {
                let levels = t.index_levels.of(after.exact);
                fill(levels, [before.into(), after.into(), change.into()])
            }
            _ => fill(t.index_change, [change.into()]),
        }
    }
}
