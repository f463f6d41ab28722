//! A number ready for the page: what is shown, and what it is exactly.

use rust_decimal::Decimal;

/// A number as it is shown, with the exact amount behind it.
///
/// `number` holds digits, separators, signs and symbols only. It reads from left to right in
/// every language and is to be isolated from the text around it; `unit` is words of the
/// language and stands outside of that isolate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Not rounded; a change is a fraction.
    pub exact: Decimal,
    /// `−16.97%`, `$592.7`.
    pub number: String,
    /// `billion`, `مليار دولار`, or nothing.
    pub unit: String,
}

impl Figure {
    /// A number without words.
    #[must_use]
    pub fn bare(exact: Decimal, number: String) -> Self {
        Self {
            exact,
            number,
            unit: String::new(),
        }
    }

    /// For places without markup (titles, labels, copied text): the number is kept apart by
    /// U+2066 and U+2069.
    ///
    /// ```
    /// use capquake::number::figure::Figure;
    ///
    /// let loss = Figure { exact: 5.into(), number: "5".to_owned(), unit: "دولارات".to_owned() };
    /// assert_eq!(loss.to_plain_text(), "\u{2066}5\u{2069} دولارات");
    /// ```
    #[must_use]
    pub fn to_plain_text(&self) -> String {
        let mut text = format!("\u{2066}{}\u{2069}", self.number);
        if !self.unit.is_empty() {
            text.push(' ');
            text.push_str(&self.unit);
        }
        text
    }
}
