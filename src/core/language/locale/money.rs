//! Amounts of money, and counts of shares, with their words.

use rust_decimal::Decimal;

use super::super::Language;
use super::{BILLION, Locale, legible};
use crate::currency::Currency;
use crate::number::arithmetic::over;
use crate::number::figure::Figure;
use crate::number::scale::Scale;
use crate::number::write::{self, Sign};
use crate::solve::Quantity;

impl Locale {
    /// An amount of money with a scale word, unsigned: `$592.7 billion`, `592.7 مليار دولار`.
    /// Trillions have two decimals, the rest one; amounts below a million are written out.
    ///
    /// ```
    /// use capquake::currency::Currency::Usd;
    /// use capquake::language::{Language, Locale};
    /// use capquake::number::digits::Digits;
    ///
    /// let arabic = Locale { language: Language::Arabic, digits: Digits::ArabicIndic };
    /// let loss = arabic.money(592_658_000_000_i64.into(), Usd);
    /// assert_eq!((&*loss.number, &*loss.unit), ("٥٩٢٫٧", "مليار دولار"));
    /// ```
    #[must_use]
    pub fn money(self, amount: Decimal, currency: Currency) -> Figure {
        self.scaled_money(amount, currency, 2)
    }

    /// The same with three decimals in trillions, for the headline.
    #[must_use]
    pub fn headline_money(self, amount: Decimal, currency: Currency) -> Figure {
        self.scaled_money(amount, currency, 3)
    }

    /// The same in words alone, for those who hear it: `592.7 billion US dollars`. Arabic has no
    /// symbols to begin with.
    ///
    /// ```
    /// use capquake::currency::Currency::Usd;
    /// use capquake::language::{Language, Locale};
    /// use capquake::number::digits::Digits;
    ///
    /// let english = Locale { language: Language::English, digits: Digits::Latin };
    /// let spoken = english.spoken_money(592_658_000_000_i64.into(), Usd);
    /// assert_eq!(spoken.to_plain_text(), "\u{2066}592.7\u{2069} billion US dollars");
    /// ```
    #[must_use]
    pub fn spoken_money(self, amount: Decimal, currency: Currency) -> Figure {
        self.in_words(self.money(amount, currency), currency)
    }

    /// An amount of money of any size to the unit, in words: `592,658,000,000 US dollars`,
    /// `592,658,000,000 دولار`. Names and their plurals as in CLDR 48.
    ///
    /// ```
    /// use capquake::currency::Currency::Egp;
    /// use capquake::language::{Language, Locale};
    /// use capquake::number::digits::Digits;
    ///
    /// let arabic = Locale { language: Language::Arabic, digits: Digits::Latin };
    /// let long = |amount: i64| arabic.money_long(amount.into(), Egp).unit;
    /// assert_eq!(long(592_658_000_011), "جنيهًا مصريًا");
    /// assert_eq!(long(592_658_000_103), "جنيهات مصرية");
    /// ```
    #[must_use]
    pub fn money_long(self, amount: Decimal, currency: Currency) -> Figure {
        self.in_words(self.money_in_full(amount, currency), currency)
    }

    /// English puts the name of the currency behind instead of its symbol before.
    fn in_words(self, figure: Figure, currency: Currency) -> Figure {
        let Some(number) = figure.number.strip_prefix(currency.names().symbol) else {
            return figure;
        };
        let is_one = number.chars().eq([self.digits.digit(1)]) && figure.unit.is_empty();
        let decimals = u32::from(!is_one);
        let name = self.currency_after(Decimal::ONE, decimals, currency);
        let mut unit = figure.unit;
        if !unit.is_empty() {
            unit.push(' ');
        }
        unit.push_str(name);
        Figure {
            exact: figure.exact,
            number: number.to_owned(),
            unit,
        }
    }

    fn scaled_money(self, amount: Decimal, currency: Currency, of_trillions: u32) -> Figure {
        let size = amount.abs();
        let decimals_of = |scale| {
            if scale == Scale::Trillion {
                of_trillions
            } else {
                1
            }
        };
        let Some(scale) = Scale::of_amount(size) else {
            return self.with_currency(amount, size, currency.minor_units(), None, currency);
        };
        // 999.96 million is written as 1.0 billion, not as 1,000.0 million.
        let scale = scale.of_rounded(write::rounded(over(size, scale.unit()), decimals_of(scale)));
        let (number, decimals) = (over(size, scale.unit()), decimals_of(scale));
        self.with_currency(amount, number, decimals, Some(scale), currency)
    }

    /// The same with three decimals where there are so many, for comparing: `$592.658 billion`.
    #[must_use]
    pub fn precise_money(self, amount: Decimal, currency: Currency) -> Figure {
        let Some(scale) = Scale::of_amount(amount) else {
            return self.money_in_full(amount, currency);
        };
        let (number, scale) = trimmed(amount.abs(), scale, 3);
        self.with_currency(amount, number, number.scale(), Some(scale), currency)
    }

    /// Billions with a scale word, however many: `$1,318.3 billion`.
    #[must_use]
    pub fn money_in_billions(self, amount: Decimal, currency: Currency) -> Figure {
        let billions = over(amount, BILLION);
        let decimals = legible(billions, 1);
        self.with_currency(amount, billions, decimals, Some(Scale::Billion), currency)
    }

    /// Billions as a bare number, for columns and bars whose heading says the unit.
    #[must_use]
    pub fn billions(self, amount: Decimal, decimals: u32, sign: Sign) -> Figure {
        let billions = over(amount, BILLION);
        let decimals = legible(billions, decimals);
        Figure::bare(
            amount,
            write::grouped(billions, decimals, sign, self.digits),
        )
    }

    /// An amount of money to the unit of its currency: `$592,658,000,000`.
    #[must_use]
    pub fn money_in_full(self, amount: Decimal, currency: Currency) -> Figure {
        let decimals = if amount.abs() < Decimal::ONE_THOUSAND {
            currency.minor_units()
        } else {
            0
        };
        self.with_currency(amount, amount, decimals, None, currency)
    }

    /// An amount in a given scale, short: `$20.66tn`; in Arabic the bare number, for a label that
    /// says the unit (see [`Locale::unit_of`]).
    #[must_use]
    pub fn short_money(self, amount: Decimal, scale: Option<Scale>, currency: Currency) -> Figure {
        let unit = scale.map_or(Decimal::ONE, Scale::unit);
        let decimals = match scale {
            None => currency.minor_units(),
            Some(Scale::Trillion) => 2,
            Some(_) => 1,
        };
        let mut figure = self.with_currency(amount, over(amount, unit), decimals, None, currency);
        if self.language == Language::Arabic {
            figure.unit.clear();
            return figure;
        }
        let scale = scale.map_or("", |scale| self.scale_word(scale));
        figure.number.push_str(scale);
        figure
    }

    /// The unit of [`Locale::short_money`] for its label: nothing in English, `تريليون دولار`.
    #[must_use]
    pub fn unit_of(self, scale: Option<Scale>, currency: Currency) -> String {
        match self.language {
            Language::English => String::new(),
            Language::Arabic => self.money_unit(Decimal::ZERO, scale, currency),
        }
    }

    /// English has the currency before the number, Arabic after the scale.
    pub(super) fn with_currency(
        self,
        exact: Decimal,
        number: Decimal,
        decimals: u32,
        scale: Option<Scale>,
        currency: Currency,
    ) -> Figure {
        let mut text = write::grouped(number, decimals, Sign::Never, self.digits);
        if self.language == Language::English {
            text.insert_str(0, currency.names().symbol);
        }
        let shown = write::rounded(number.abs(), decimals);
        Figure {
            exact,
            number: text,
            unit: self.money_unit(shown, scale, currency),
        }
    }

    /// The words after an amount of money, as the number that is shown demands them.
    fn money_unit(self, shown: Decimal, scale: Option<Scale>, currency: Currency) -> String {
        let mut unit = scale
            .map_or("", |scale| self.scale_after(shown, scale))
            .to_owned();
        if self.language == Language::Arabic {
            if scale.is_some() {
                unit.push(' ');
            }
            // After a scale word the currency stands in the singular.
            let counted = if scale.is_some() { Decimal::ONE } else { shown };
            unit.push_str(self.currency_after(counted, 0, currency));
        }
        unit
    }

    /// A count with a scale word: `24.49 billion`; `None` below a million.
    #[must_use]
    pub fn scaled_count(self, count: Decimal) -> Option<Figure> {
        let scale = Scale::of_amount(count)?;
        Some(self.scaled(count, trimmed(count, scale, 3)))
    }

    /// A count that was worked out from rounded figures: `24.34 billion`.
    #[must_use]
    pub fn rough_count(self, count: Decimal) -> Figure {
        match Scale::of_amount(count) {
            Some(scale) => self.scaled(count, trimmed(count, scale, 2)),
            None => self.quantity(Quantity::Shares, count, None),
        }
    }

    pub(super) fn scaled(self, count: Decimal, (number, scale): (Decimal, Scale)) -> Figure {
        Figure {
            exact: count,
            number: write::exact(number, self.digits),
            unit: self.scale_after(number, scale).to_owned(),
        }
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
                let mut figure = self.price(write::rounded(amount, 2), currency);
                figure.exact = amount;
                figure
            }
            Quantity::Shares => {
                Figure::bare(amount, write::exact(write::rounded(amount, 1), self.digits))
            }
            Quantity::CapBefore | Quantity::CapAfter | Quantity::Loss => {
                self.precise_money(amount, currency.unwrap_or(Currency::Usd))
            }
        }
    }
}

/// With so many decimals at most, and without zeros at the end; a thousand of a scale, which rounding
/// may make, is one of the next.
pub(super) fn trimmed(amount: Decimal, scale: Scale, decimals: u32) -> (Decimal, Scale) {
    let in_scale = |scale: Scale| write::rounded(over(amount, scale.unit()), decimals);
    let scale = scale.of_rounded(in_scale(scale).abs());
    (in_scale(scale).normalize(), scale)
}

/// An amount in billions as the headline shows it, and how many decimals of billions that has.
pub(crate) fn as_in_headline(amount: Decimal) -> (Decimal, u32) {
    let decimals = match Scale::of_amount(amount) {
        Some(Scale::Trillion) => 0,
        Some(Scale::Billion) => 1,
        Some(_) => 4,
        None => 9,
    };
    (write::rounded(over(amount, BILLION), decimals), decimals)
}
