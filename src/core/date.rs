//! A day in the Gregorian calendar. There is no clock here: dates come from the catalogue.

/// A day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// 1583 and later.
    pub year: u16,
    /// 1 ..= 12.
    pub month: u8,
    /// 1 ..= 31.
    pub day: u8,
}

impl Date {
    /// The day of a text like `2025-01-27` (ISO 8601).
    ///
    /// ```
    /// use capquake::date::Date;
    ///
    /// assert_eq!(Date::from_iso("2025-01-27"), Some(Date { year: 2025, month: 1, day: 27 }));
    /// assert_eq!(Date::from_iso(""), None);
    /// ```
    #[must_use]
    pub fn from_iso(text: &str) -> Option<Self> {
        let mut parts = text.split('-').map(str::parse::<u16>);
        let mut part = || parts.next()?.ok();
        Some(Self {
            year: part()?,
            month: part()?.try_into().ok()?,
            day: part()?.try_into().ok()?,
        })
    }

    /// As `from_iso` reads it.
    ///
    /// ```
    /// use capquake::date::Date;
    ///
    /// assert_eq!(Date { year: 2025, month: 1, day: 7 }.to_iso(), "2025-01-07");
    /// ```
    #[must_use]
    pub fn to_iso(self) -> String {
        format!("{}-{:02}-{:02}", self.year, self.month, self.day)
    }

    /// 0 is Sunday, 6 is Saturday (Zeller's congruence, Acta Mathematica 9, 1886).
    ///
    /// ```
    /// use capquake::date::Date;
    ///
    /// assert_eq!(Date { year: 2025, month: 1, day: 27 }.weekday(), 1);
    /// ```
    #[must_use]
    pub fn weekday(self) -> usize {
        let (year, month) = if self.month < 3 {
            (usize::from(self.year) - 1, usize::from(self.month) + 12)
        } else {
            (usize::from(self.year), usize::from(self.month))
        };
        let century = year / 100;
        let zeller = usize::from(self.day)
            + 13 * (month + 1) / 5
            + year % 100
            + year % 100 / 4
            + century / 4
            + 5 * century;
        (zeller + 6) % 7
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weekdays_of_known_crashes() {
        let weekday = |year, month, day| Date { year, month, day }.weekday();
        assert_eq!(weekday(1929, 10, 28), 1, "Black Monday");
        assert_eq!(weekday(1987, 10, 19), 1, "Black Monday again");
        assert_eq!(weekday(2020, 3, 16), 1);
        assert_eq!(weekday(2024, 2, 29), 4);
        assert_eq!(weekday(2026, 7, 31), 5);
    }
}
