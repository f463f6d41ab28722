//! If all companies had moved by the same.

use rust_decimal::Decimal;

use super::super::Locale;
use super::super::template::fill;
use super::{Comparison, Course};
use crate::number::figure::Figure;
use crate::sentence::Sentence;

impl Locale {
    /// `If all 17 companies had fallen by`; the field with the percentage follows.
    #[must_use]
    pub fn what_if_start(self, count: usize, course: Course) -> Sentence {
        let t = self.sentences();
        let companies = match course {
            Course::Gained => &t.if_risen,
            Course::Lost | Course::Unchanged => &t.if_fallen,
        };
        self.counted(companies, count)
    }

    /// What follows the field: the loss, and how it compares with what happened.
    #[must_use]
    pub fn what_if_end(
        self,
        count: usize,
        course: Course,
        amount: Figure,
        comparison: Option<Comparison>,
    ) -> Sentence {
        let t = self.sentences();
        let lost = t.did_lose.of(count).into();
        let about = match comparison {
            None => Sentence::default(),
            Some(Comparison::Same) => fill(t.about_same, [lost]),
            Some(Comparison::Part(part)) => fill(t.about_part, [lost, self.share(part).into()]),
            Some(Comparison::Times(times)) => fill(t.about_times, [lost, self.times(times)]),
        };
        let forms = match course {
            Course::Gained => &t.would_have_gained,
            Course::Lost | Course::Unchanged => &t.would_have_lost,
        };
        fill(forms.of(count), [Sentence::outcome(amount), about])
    }

    /// `4 times`, `مثلَي`, `4 أمثال`, `12 مثلًا`, `1.5 مرة قدر`.
    fn times(self, times: Decimal) -> Sentence {
        let t = self.sentences();
        let times = times.normalize();
        let template = match usize::try_from(times.mantissa()) {
            Ok(count) if times.scale() == 0 => t.times.0.of(count),
            _ => t.times_and_part,
        };
        fill(template, [self.exact(times).into()])
    }
}
