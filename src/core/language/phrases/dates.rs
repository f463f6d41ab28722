//! Days in words.

use super::super::Locale;
use crate::date::Date;
use crate::number::write::plain;
use crate::sentence::{Part, Sentence};

impl Locale {
    /// `Monday 27 January 2025`, `الاثنين 27 يناير/كانون الثاني 2025`.
    #[must_use]
    pub fn long_date(self, date: Date) -> Sentence {
        let t = self.sentences();
        let weekday = t.weekdays.get(date.weekday()).copied();
        let mut text = weekday.unwrap_or_default().to_owned();
        text.push(' ');
        push_day(&mut text, date, &t.months_in_full);
        push_number(&mut text, date.year);
        self.dated(date, &text)
    }

    /// `27 Jan 2025`.
    #[must_use]
    pub fn short_date(self, date: Date) -> Sentence {
        let mut text = String::new();
        push_day(&mut text, date, &self.sentences().months_short);
        push_number(&mut text, date.year);
        self.dated(date, &text)
    }

    /// `27 January`.
    pub(in super::super) fn day_and_month(self, date: Date) -> Sentence {
        let mut text = String::new();
        push_day(&mut text, date, &self.sentences().months);
        self.dated(date, text.trim_end())
    }

    /// `27 January 2025`.
    pub(super) fn day_of_year(self, date: Date) -> Sentence {
        let mut text = String::new();
        push_day(&mut text, date, &self.sentences().months);
        push_number(&mut text, date.year);
        self.dated(date, &text)
    }

    fn dated(self, date: Date, text: &str) -> Sentence {
        Part::Day(date, self.prose(text)).into()
    }
}

/// `27 January `.
fn push_day(text: &mut String, date: Date, months: &[&str; 12]) {
    push_number(text, date.day.into());
    text.push(' ');
    let month = months.get(usize::from(date.month) - 1).copied();
    text.push_str(month.unwrap_or_default());
    text.push(' ');
}

/// Without separators.
fn push_number(text: &mut String, number: u16) {
    text.push_str(&plain(number.into()));
}
