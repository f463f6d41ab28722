//! How amounts are written on a page: its language and its digits together.

mod fields;
mod given;
mod money;
mod prose;

pub(crate) use fields::as_in_cell;
pub(crate) use money::as_in_headline;

use rust_decimal::Decimal;

use super::forms::Plural;
use super::{Language, Words};
use crate::currency::Currency;
use crate::number::arithmetic::{over, times};
use crate::number::digits::Digits;
use crate::number::figure::Figure;
use crate::number::scale::Scale;
use crate::number::write::{self, Sign};

/// A language and the digits that go with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Locale {
    /// The language of the words.
    pub language: Language,
    /// The digits of the figures.
    pub digits: Digits,
}

/// As many as are shown of a price that has them; 47 15/16, as of old, is 47.9375.
const LISTED_DECIMALS: u32 = 4;

const BILLION: Decimal = Decimal::from_parts(1_000_000_000, 0, 0, false, 0);

impl Locale {
    /// The fixed words.
    #[must_use]
    pub fn words(self) -> &'static Words {
        self.language.words()
    }

    /// A signed change: `−16.97%`.
    #[must_use]
    pub fn change(self, fraction: Decimal) -> Figure {
        write::percent(fraction, 2, Sign::Always, self.digits)
    }

    /// A percentage whose direction the words say: `2.14%`.
    #[must_use]
    pub fn percentage(self, fraction: Decimal) -> Figure {
        let hundredfold = write::rounded(times(fraction, Decimal::ONE_HUNDRED), 2);
        let decimals = hundredfold.normalize().scale();
        write::percent(fraction, decimals, Sign::Never, self.digits)
    }

    /// The same for those who hear it: in English `2.14 percent`.
    #[must_use]
    pub fn spoken_percentage(self, fraction: Decimal) -> Figure {
        let mut figure = self.percentage(fraction);
        if self.language == Language::English {
            figure.number.pop();
            figure.unit.push_str("percent");
        }
        figure
    }

    /// A change with as many decimals as it was printed with: `−8.6%`.
    #[must_use]
    pub fn printed_change(self, fraction: Decimal) -> Figure {
        let decimals = times(fraction, Decimal::ONE_HUNDRED).normalize().scale();
        write::percent(fraction, decimals, Sign::Always, self.digits)
    }

    /// The same where the words say which way it went: `8.6%`.
    #[must_use]
    pub fn printed_move(self, fraction: Decimal) -> Figure {
        let decimals = times(fraction, Decimal::ONE_HUNDRED).normalize().scale();
        write::percent(fraction, decimals, Sign::Never, self.digits)
    }

    /// A difference between percentages, unsigned and without its name: `3.11`.
    #[must_use]
    pub fn points(self, fraction: Decimal) -> Figure {
        let points = times(fraction, Decimal::ONE_HUNDRED);
        let decimals = match write::rounded(points, 2) {
            nothing if nothing.is_zero() => legible(points, 2),
            _ => 2,
        };
        Figure::bare(
            fraction,
            write::grouped(points, decimals, Sign::Never, self.digits),
        )
    }

    /// A part of a whole: `45%`.
    #[must_use]
    pub fn share(self, fraction: Decimal) -> Figure {
        write::percent(fraction, 0, Sign::Never, self.digits)
    }

    /// A whole number without words.
    #[must_use]
    pub fn count(self, count: usize) -> Figure {
        self.exact(Decimal::from(count))
    }

    /// A bare number with all the decimals it has.
    #[must_use]
    pub fn exact(self, amount: Decimal) -> Figure {
        Figure::bare(amount, write::exact(amount, self.digits))
    }

    /// A share price or level as a bare number.
    #[must_use]
    pub fn price(self, price: Decimal, currency: Option<Currency>) -> Figure {
        let decimals = legible(price, currency.map_or(2, Currency::minor_units));
        // A listed price may have more decimals than coins have; a worked-out one has no end.
        let listed = price.normalize().scale();
        let decimals = if listed <= LISTED_DECIMALS {
            decimals.max(listed)
        } else {
            decimals
        };
        Figure::bare(
            price,
            write::grouped(price, decimals, Sign::Minus, self.digits),
        )
    }

    /// The full name of a currency, as a list of currencies has it.
    #[must_use]
    pub fn currency_name(self, currency: Currency) -> &'static str {
        let names = currency.names();
        match self.language {
            Language::English => names.english,
            Language::Arabic => names.arabic_full,
        }
    }

    /// What stands beside an amount: the symbol, or the Arabic word.
    pub(super) fn currency_beside(self, currency: Currency) -> &'static str {
        let names = currency.names();
        match self.language {
            Language::English => names.symbol,
            Language::Arabic => names.arabic.one,
        }
    }

    /// What a rate is of, and what it is in.
    pub(super) fn rate_names(self, of: Currency, main: Currency) -> (&'static str, &'static str) {
        match self.language {
            Language::English => (of.code(), main.names().english),
            Language::Arabic => (of.names().arabic_full, main.names().arabic.one),
        }
    }

    /// The name of a scale: `billion`, `مليار`.
    #[must_use]
    pub fn scale_name(self, scale: Scale) -> &'static str {
        let words = self.words();
        match scale {
            Scale::Thousand => words.thousand,
            Scale::Million => words.million,
            Scale::Billion => words.billion,
            Scale::Trillion => words.trillion,
        }
    }

    /// The name of a scale after a number: in Arabic 3 to 10 take the plural.
    pub(super) fn scale_after(self, number: Decimal, scale: Scale) -> &'static str {
        match (self.language, Plural::arabic(number)) {
            (Language::Arabic, Plural::Few) => match scale {
                Scale::Thousand => "آلاف",
                Scale::Million => "ملايين",
                Scale::Billion => "مليارات",
                Scale::Trillion => "تريليونات",
            },
            _ => self.scale_name(scale),
        }
    }

    /// The name of a currency after a number, which is written with so many decimals.
    pub(super) fn currency_after(
        self,
        number: Decimal,
        decimals: u32,
        currency: Currency,
    ) -> &'static str {
        let names = currency.names();
        let (noun, english) = (names.arabic, names.english);
        match (self.language, Plural::arabic(number)) {
            (Language::English, Plural::One) if decimals == 0 => {
                english.strip_suffix('s').unwrap_or(english)
            }
            (Language::English, _) => english,
            (Language::Arabic, Plural::Two) => noun.two,
            (Language::Arabic, Plural::Few) => noun.few,
            (Language::Arabic, Plural::Many) => noun.many,
            (Language::Arabic, _) => noun.one,
        }
    }

    /// The letter on the key of a scale; Arabic keys have the word alone.
    #[must_use]
    pub fn scale_letter(self, scale: Scale) -> &'static str {
        match (self.language, scale) {
            (Language::Arabic, _) => "",
            (Language::English, Scale::Thousand) => "K",
            (Language::English, Scale::Million) => "M",
            (Language::English, Scale::Billion) => "B",
            (Language::English, Scale::Trillion) => "T",
        }
    }

    /// A scale as it is typed behind a number: `bn`, or with a space the Arabic word.
    #[must_use]
    pub fn scale_word(self, scale: Scale) -> &'static str {
        match (self.language, scale) {
            (Language::English, Scale::Thousand) => "k",
            (Language::English, Scale::Million) => "m",
            (Language::English, Scale::Billion) => "bn",
            (Language::English, Scale::Trillion) => "tn",
            (Language::Arabic, Scale::Thousand) => " ألف",
            (Language::Arabic, Scale::Million) => " مليون",
            (Language::Arabic, Scale::Billion) => " مليار",
            (Language::Arabic, Scale::Trillion) => " تريليون",
        }
    }
}

/// Billions as they are shown with at least so many decimals.
pub(crate) fn in_billions(amount: Decimal, decimals: u32) -> Decimal {
    let billions = over(amount, BILLION);
    write::rounded(billions, legible(billions, decimals))
}

/// So many decimals that an amount does not look like nothing: two digits of it at least.
fn legible(amount: Decimal, decimals: u32) -> u32 {
    let amount = amount.abs();
    let mut decimals = decimals;
    while !amount.is_zero() && decimals < 12 && amount < Decimal::new(10, decimals) {
        decimals += 1;
    }
    decimals
}
