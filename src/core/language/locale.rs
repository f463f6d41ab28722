//! How amounts are written on a page: its language and its digits together.

use rust_decimal::Decimal;

use super::{Language, Phrases, Words, arabic, english};
use crate::currency::Currency;
use crate::draft::Meaning;
use crate::number::digits::Digits;
use crate::number::figure::Figure;
use crate::number::scale::Scale;
use crate::number::write::{self, Sign};
use crate::solve::Quantity;

/// A language and the digits that go with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Locale {
    /// The language of the words.
    pub language: Language,
    /// The digits of the figures.
    pub digits: Digits,
}

const BILLION: Decimal = Decimal::from_parts(1_000_000_000, 0, 0, false, 0);

/// Amounts from here on are written out in fields; below it they are given in billions.
const WRITTEN_OUT: Decimal = Decimal::from_parts(2_764_472_320, 232_830, 0, false, 0);

impl Locale {
    /// The fixed words.
    #[must_use]
    pub fn words(self) -> &'static Words {
        self.language.words()
    }

    /// The sentences.
    #[must_use]
    pub fn phrases(self) -> &'static dyn Phrases {
        match self.language {
            Language::English => &english::English,
            Language::Arabic => &arabic::Arabic,
        }
    }

    /// A signed change: `−16.97%`.
    #[must_use]
    pub fn change(self, fraction: Decimal) -> Figure {
        write::percent(fraction, 2, Sign::Always, self.digits)
    }

    /// A percentage whose direction the words say: `2.14%`.
    #[must_use]
    pub fn percentage(self, fraction: Decimal) -> Figure {
        let hundredfold = write::rounded(fraction * Decimal::ONE_HUNDRED, 2);
        let decimals = hundredfold.normalize().scale();
        write::percent(fraction, decimals, Sign::Never, self.digits)
    }

    /// A part of a whole: `45%`.
    #[must_use]
    pub fn share(self, fraction: Decimal) -> Figure {
        write::percent(fraction, 0, Sign::Never, self.digits)
    }

    /// A whole number without words.
    #[must_use]
    pub fn count(self, count: usize) -> Figure {
        let exact = Decimal::from(count);
        Figure::bare(exact, write::grouped(exact, 0, Sign::Minus, self.digits))
    }

    /// An amount of money with a scale word, unsigned: `$592.7 billion`, `592.7 مليار دولار`.
    /// Trillions have two decimals, the rest one.
    #[must_use]
    pub fn money(self, amount: Decimal, currency: Currency) -> Figure {
        self.scaled_money(amount, currency, |scale| {
            if scale == Some(Scale::Trillion) { 2 } else { 1 }
        })
    }

    /// The same with three decimals in trillions, for the headline.
    #[must_use]
    pub fn headline_money(self, amount: Decimal, currency: Currency) -> Figure {
        self.scaled_money(amount, currency, |scale| {
            if scale == Some(Scale::Trillion) { 3 } else { 1 }
        })
    }

    /// The same with three decimals where there are so many, for comparing: `$592.658 billion`.
    #[must_use]
    pub fn precise_money(self, amount: Decimal, currency: Currency) -> Figure {
        let Some(scale) = Scale::of_amount(amount) else {
            return self.money_in_full(amount, currency);
        };
        let number = self.trimmed(amount.abs() / scale.unit());
        self.with_currency(amount, number, Some(scale), currency)
    }

    /// Billions with a scale word, however many: `$1,318.3 billion`.
    #[must_use]
    pub fn money_in_billions(self, amount: Decimal, currency: Currency) -> Figure {
        let number = self.billions(amount, 1, Sign::Never).number;
        self.with_currency(amount, number, Some(Scale::Billion), currency)
    }

    /// An amount in a given scale, short: `$20.66tn`; in Arabic the bare number, for a label that
    /// says the unit (see [`Locale::unit_of`]).
    #[must_use]
    pub fn short_money(self, amount: Decimal, scale: Option<Scale>, currency: Currency) -> Figure {
        let unit = scale.map_or(Decimal::ONE, Scale::unit);
        let decimals = if scale == Some(Scale::Trillion) { 2 } else { 1 };
        let number = write::grouped(amount / unit, decimals, Sign::Never, self.digits);
        match self.language {
            Language::Arabic => Figure::bare(amount, number),
            Language::English => {
                let scale = scale.map_or("", |scale| self.scale_word(scale));
                let mut text = currency.names().symbol.to_owned();
                text.push_str(&number);
                text.push_str(scale);
                Figure::bare(amount, text)
            }
        }
    }

    /// The unit of [`Locale::short_money`] for its label: nothing in English, `تريليون دولار`.
    #[must_use]
    pub fn unit_of(self, scale: Option<Scale>, currency: Currency) -> String {
        match self.language {
            Language::English => String::new(),
            Language::Arabic => {
                self.with_currency(Decimal::ZERO, String::new(), scale, currency)
                    .unit
            }
        }
    }

    /// A count with a scale word: `24.49 billion`; `None` below a million.
    #[must_use]
    pub fn scaled_count(self, count: Decimal) -> Option<Figure> {
        let scale = Scale::of_amount(count)?;
        let number = self.trimmed(count / scale.unit());
        Some(Figure {
            exact: count,
            number,
            unit: self.scale_name(scale).to_owned(),
        })
    }

    /// A figure of any quantity, unsigned, as a sentence about it has it.
    #[must_use]
    pub fn quantity(
        self,
        quantity: Quantity,
        amount: Decimal,
        currency: Option<Currency>,
    ) -> Figure {
        match quantity {
            Quantity::Change => self.percentage(amount),
            Quantity::PriceBefore | Quantity::PriceAfter => {
                self.price(write::rounded(amount, 2), currency)
            }
            Quantity::Shares => {
                Figure::bare(amount, write::exact(write::rounded(amount, 1), self.digits))
            }
            Quantity::CapBefore | Quantity::CapAfter | Quantity::Loss => {
                self.precise_money(amount, currency.unwrap_or(Currency::Usd))
            }
        }
    }

    fn trimmed(self, amount: Decimal) -> String {
        write::exact(write::rounded(amount, 3), self.digits)
    }

    /// An amount of money to the unit of its currency: `$592,658,000,000`.
    #[must_use]
    pub fn money_in_full(self, amount: Decimal, currency: Currency) -> Figure {
        let decimals = if amount.abs() < Decimal::ONE_THOUSAND {
            currency.minor_units()
        } else {
            0
        };
        let number = write::grouped(amount, decimals, Sign::Never, self.digits);
        self.with_currency(amount, number, None, currency)
    }

    fn scaled_money(
        self,
        amount: Decimal,
        currency: Currency,
        decimals: impl Fn(Option<Scale>) -> u32,
    ) -> Figure {
        let size = amount.abs();
        // 999.96 million is written as 1.0 billion, not as 1,000.0 million.
        let scale = Scale::of_amount(size).map(|scale| {
            scale.of_rounded(write::rounded(size / scale.unit(), decimals(Some(scale))))
        });
        let unit = scale.map_or(Decimal::ONE, Scale::unit);
        let decimals = if scale.is_none() {
            currency.minor_units()
        } else {
            decimals(scale)
        };
        let number = write::grouped(size / unit, decimals, Sign::Never, self.digits);
        self.with_currency(amount, number, scale, currency)
    }

    fn with_currency(
        self,
        exact: Decimal,
        number: String,
        scale: Option<Scale>,
        currency: Currency,
    ) -> Figure {
        let names = currency.names();
        let scale = scale.map(|scale| self.scale_name(scale));
        match self.language {
            Language::English => Figure {
                exact,
                number: format!("{}{number}", names.symbol),
                unit: scale.unwrap_or_default().to_owned(),
            },
            Language::Arabic => {
                let words: Vec<&str> = scale.into_iter().chain([names.arabic]).collect();
                Figure {
                    exact,
                    number,
                    unit: words.join(" "),
                }
            }
        }
    }

    /// Billions as a bare number, for columns and bars whose heading says the unit.
    #[must_use]
    pub fn billions(self, amount: Decimal, decimals: u32, sign: Sign) -> Figure {
        let billions = amount / BILLION;
        let decimals = legible(billions, decimals);
        Figure::bare(
            amount,
            write::grouped(billions, decimals, sign, self.digits),
        )
    }

    /// A share price or level as a bare number.
    #[must_use]
    pub fn price(self, price: Decimal, currency: Option<Currency>) -> Figure {
        let decimals = legible(price, currency.map_or(2, Currency::minor_units));
        let decimals = decimals.max(price.normalize().scale().min(6));
        Figure::bare(
            price,
            write::grouped(price, decimals, Sign::Minus, self.digits),
        )
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

    /// A bare number with all the decimals it has.
    #[must_use]
    pub fn exact(self, amount: Decimal) -> Figure {
        Figure::bare(amount, write::exact(amount, self.digits))
    }

    /// A change with as many decimals as it was printed with: `−8.6%`.
    #[must_use]
    pub fn printed_change(self, fraction: Decimal) -> Figure {
        let decimals = (fraction * Decimal::ONE_HUNDRED).normalize().scale();
        write::percent(fraction, decimals, Sign::Always, self.digits)
    }

    /// The full name of a currency, as a list of currencies has it.
    #[must_use]
    pub fn currency_name(self, currency: Currency) -> &'static str {
        match self.language {
            Language::English => currency.names().english,
            Language::Arabic => currency.names().arabic_full,
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

    /// ASCII digits inside of words, a date for example, in the digits of the page.
    #[must_use]
    pub fn in_digits(self, text: &str) -> String {
        let digit = |c: char| c.to_digit(10).and_then(|figure| u8::try_from(figure).ok());
        text.chars()
            .map(|c| digit(c).map_or(c, |figure| self.digits.digit(figure)))
            .collect()
    }

    /// A given figure as the text of its field, exactly.
    #[must_use]
    pub fn field(self, figure: Decimal, meaning: Meaning, currency: Option<Currency>) -> String {
        let decimals = |amount: Decimal, least: u32| amount.normalize().scale().max(least);
        let grouped = |amount, least| {
            write::grouped(amount, decimals(amount, least), Sign::Minus, self.digits)
        };
        match meaning.quantity {
            Quantity::PriceBefore | Quantity::PriceAfter => {
                grouped(figure, currency.map_or(2, Currency::minor_units))
            }
            Quantity::Shares => grouped(figure, 0),
            Quantity::Change => {
                let hundredfold = figure * Decimal::ONE_HUNDRED;
                let shown = decimals(hundredfold, 0);
                write::percent(figure, shown, Sign::Always, self.digits).number
            }
            Quantity::CapBefore | Quantity::CapAfter | Quantity::Loss => {
                let amount = if meaning.is_gain { -figure } else { figure };
                if amount.abs() < WRITTEN_OUT {
                    grouped(amount / BILLION, 1)
                } else {
                    grouped(amount, 0)
                }
            }
        }
    }

    /// A worked-out figure as the text of its field, rounded as its column is.
    #[must_use]
    pub fn derived_field(
        self,
        figure: Decimal,
        meaning: Meaning,
        currency: Option<Currency>,
    ) -> String {
        let grouped = |amount, decimals| {
            write::grouped(amount, legible(amount, decimals), Sign::Minus, self.digits)
        };
        let money = |decimals| {
            let amount = if meaning.is_gain { -figure } else { figure };
            if amount.abs() < WRITTEN_OUT {
                grouped(amount / BILLION, decimals)
            } else {
                grouped(amount, 0)
            }
        };
        match meaning.quantity {
            Quantity::PriceBefore | Quantity::PriceAfter => grouped(
                figure,
                currency.map_or(2, |currency| currency.minor_units().max(2)),
            ),
            Quantity::Shares if write::rounded(figure, 1).fract().is_zero() => grouped(figure, 0),
            Quantity::Shares => grouped(figure, 1),
            Quantity::Change => self.change(figure).number,
            Quantity::CapBefore | Quantity::CapAfter => money(1),
            Quantity::Loss => money(2),
        }
    }
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
