//! Figures as they were given, with all their decimals: a question or an echo must not name another
//! figure than the one that is used.

use rust_decimal::Decimal;

use super::Locale;
use super::money::trimmed;
use crate::currency::Currency;
use crate::number::arithmetic::times;
use crate::number::figure::Figure;
use crate::number::scale::Scale;
use crate::number::write::{self, Sign};
use crate::solve::Quantity;

impl Locale {
    /// A price with all its decimals, of which there are two at least.
    #[must_use]
    pub fn exact_price(self, price: Decimal) -> Figure {
        let decimals = price.normalize().scale().max(2);
        let number = write::grouped(price, decimals, Sign::Minus, self.digits);
        Figure::bare(price, number)
    }

    /// A count with a scale word where that says all of it, else in digits alone.
    #[must_use]
    pub fn short_count(self, count: Decimal) -> Figure {
        match Scale::of_amount(count).filter(|&scale| says_all(count, scale)) {
            Some(scale) => self.scaled(count, trimmed(count, scale, 3)),
            None => self.exact(count),
        }
    }

    /// An amount of money with a scale word where that says all of it, else to the last coin.
    #[must_use]
    pub fn exact_money(self, amount: Decimal, currency: Currency) -> Figure {
        if Scale::of_amount(amount).is_some_and(|scale| says_all(amount, scale)) {
            return self.precise_money(amount, currency);
        }
        // Nobody writes half a coin's place: $5.50, not $5.5.
        let decimals = match amount.normalize().scale() {
            0 => 0,
            decimals => decimals.max(currency.minor_units()),
        };
        self.with_currency(amount, amount, decimals, None, currency)
    }

    /// A figure of any quantity, unsigned, as it was given: not rounded.
    #[must_use]
    pub fn as_given(
        self,
        quantity: Quantity,
        amount: Decimal,
        currency: Option<Currency>,
    ) -> Figure {
        match quantity {
            Quantity::Change => self.printed_move(amount),
            Quantity::PriceBefore | Quantity::PriceAfter => self.exact_price(amount),
            Quantity::Shares => self.exact(amount),
            Quantity::CapBefore | Quantity::CapAfter | Quantity::Loss => {
                self.exact_money(amount, currency.unwrap_or(Currency::Usd))
            }
        }
    }
}

/// Whether three decimals with this scale are all there is.
fn says_all(amount: Decimal, scale: Scale) -> bool {
    let (number, scale) = trimmed(amount, scale, 3);
    times(number, scale.unit()) == amount
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language::English;
    use crate::number::digits::Digits::Latin;

    #[test]
    fn an_amount_is_named_to_the_last_coin() {
        let locale = Locale {
            language: English,
            digits: Latin,
        };
        for (amount, code, expected) in [
            ("5.5", "USD", "$5.50"),
            ("5", "USD", "$5"),
            ("5.125", "USD", "$5.125"),
            ("1234.5", "KWD", "KWD 1,234.500"),
        ] {
            let currency = Currency::from_code(code).unwrap();
            let figure = locale.exact_money(amount.parse().unwrap(), currency);
            let said = figure.number.replace('\u{A0}', " ");
            assert_eq!(said, expected, "{amount} {code}");
        }
    }
}
