//! Amounts of money, and counts of shares, with their words.

use rust_decimal::Decimal;

use super::super::Language;
use super::{BILLION, Locale, legible};
use crate::currency::Currency;
use crate::number::figure::Figure;
use crate::number::scale::Scale;
use crate::number::write::{self, Sign};
use crate::solve::Quantity;

impl Locale {
    /// An amount of money with a scale word, unsigned: `$592.7 billion`, `592.7 مليار دولار`.
    /// Trillions have two decimals, the rest one.
    #[must_use]
    pub fn money(self, amount: Decimal, currency: Currency) -> Figure {
        self.scaled_money(amount, currency, 2)
    }

    /// The same with three decimals in trillions, for the headline.
    #[must_use]
    pub fn headline_money(self, amount: Decimal, currency: Currency) -> Figure {
        self.scaled_money(amount, currency, 3)
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
            let decimals = currency.minor_units();
            let number = write::grouped(size, decimals, Sign::Never, self.digits);
            return self.with_currency(amount, number, None, currency);
        };
        // 999.96 million is written as 1.0 billion, not as 1,000.0 million.
        let scale = scale.of_rounded(write::rounded(size / scale.unit(), decimals_of(scale)));
        let (number, decimals) = (size / scale.unit(), decimals_of(scale));
        let number = write::grouped(number, decimals, Sign::Never, self.digits);
        self.with_currency(amount, number, Some(scale), currency)
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
        let number = write::grouped(amount / unit, decimals, Sign::Never, self.digits);
        if self.language == Language::Arabic {
            return Figure::bare(amount, number);
        }
        let mut figure = self.with_currency(amount, number, None, currency);
        let scale = scale.map_or("", |scale| self.scale_word(scale));
        figure.number.push_str(scale);
        figure
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

    /// English has the currency before the number, Arabic after the scale.
    fn with_currency(
        self,
        exact: Decimal,
        number: String,
        scale: Option<Scale>,
        currency: Currency,
    ) -> Figure {
        let beside = self.currency_beside(currency);
        let mut unit = scale.map_or("", |scale| self.scale_name(scale)).to_owned();
        let mut number = number;
        match self.language {
            Language::English => number.insert_str(0, beside),
            Language::Arabic => {
                if !unit.is_empty() {
                    unit.push(' ');
                }
                unit.push_str(beside);
            }
        }
        Figure {
            exact,
            number,
            unit,
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
}
