//! Days in words.

use super::super::Locale;
use crate::date::Date;

impl Locale {
    /// `Monday 27 January 2025`, `الاثنين 27 يناير/كانون الثاني 2025`.
    #[must_use]
    pub fn long_date(self, date: Date) -> String {
        let t = self.sentences();
        let weekday = t.weekdays.get(date.weekday()).copied();
        let mut text = weekday.unwrap_or_default().to_owned();
        text.push(' ');
        self.push_day(&mut text, date, &t.months_in_full);
        self.push_year(&mut text, date);
        text
    }

    /// `27 Jan 2025`.
    #[must_use]
    pub fn short_date(self, date: Date) -> String {
        let mut text = String::new();
        self.push_day(&mut text, date, &self.sentences().months_short);
        self.push_year(&mut text, date);
        text
    }

    /// `27 January`.
    pub(in super::super) fn day_and_month(self, date: Date) -> String {
        let mut text = String::new();
        self.push_day(&mut text, date, &self.sentences().months);
        text
    }

    /// `27 January 2025`.
    pub(super) fn day_of_year(self, date: Date) -> String {
        let mut text = self.day_and_month(date);
        self.push_year(&mut text, date);
        text
    }

    fn push_day(self, text: &mut String, date: Date, months: &[&str; 12]) {
        self.push_number(text, u16::from(date.day));
        text.push(' ');
        let month = months.get(usize::from(date.month) - 1).copied();
        text.push_str(month.unwrap_or_default());
    }

    fn push_year(self, text: &mut String, date: Date) {
        text.push(' ');
        self.push_number(text, date.year);
    }

    /// Without separators.
    fn push_number(self, text: &mut String, number: u16) {
        let (tens, last) = (number / 10, number % 10);
        if tens > 0 {
            self.push_number(text, tens);
        }
        text.push(self.digits.digit(last.to_le_bytes()[0]));
    }
}
