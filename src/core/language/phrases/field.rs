//! At a field: how a text was read, and why it was not.

use rust_decimal::Decimal;

use super::super::Locale;
use super::super::template::{Template, fill};
use crate::currency::Currency;
use crate::draft::Problem;
use crate::finance::AmountError;
use crate::number::digits::Digits;
use crate::number::figure::Figure;
use crate::number::read::{ReadError, Remark};
use crate::number::scale::Scale;
use crate::sentence::Sentence;
use crate::solve::Quantity;

impl Locale {
    /// A figure as it was understood.
    #[must_use]
    pub fn echo(self, quantity: Quantity, amount: Decimal, currency: Option<Currency>) -> Sentence {
        let t = self.problems();
        match quantity {
            Quantity::Change => fill(self.way(amount), [self.printed_move(amount).into()]),
            Quantity::Shares => {
                let full = self.exact(amount).into();
                match self.scaled_count(amount) {
                    Some(short) => fill(t.shares_short, [full, short.into(), self.dot().into()]),
                    None => fill(t.shares_in_full, [full]),
                }
            }
            Quantity::PriceBefore | Quantity::PriceAfter => {
                let full = self.exact_price(amount).into();
                let unit = match currency {
                    // A price is read with decimals: `1.00 US dollars`.
                    Some(currency) => self.currency_after(amount, 2, currency),
                    None => self.words().points,
                };
                fill("{0} {1}", [full, unit.into()])
            }
            Quantity::CapBefore | Quantity::CapAfter => self.money_echo(amount, currency),
            Quantity::Loss => {
                let template = if amount.is_sign_negative() {
                    t.gain_of
                } else {
                    t.loss_of
                };
                fill(template, [self.money_echo(amount, currency)])
            }
        }
    }

    /// In full, and short where that differs.
    fn money_echo(self, amount: Decimal, currency: Option<Currency>) -> Sentence {
        let currency = currency.unwrap_or(Currency::Usd);
        let full = self.money_in_full(amount, currency).into();
        if Scale::of_amount(amount).is_none() {
            return full;
        }
        let short = self.precise_money(amount, currency).into();
        fill("{0}{1}{2}", [full, self.dot().into(), short])
    }

    /// `a fall of 2.14%`.
    pub(super) fn moved(self, change: Decimal) -> Sentence {
        fill(self.way(change), [self.percentage(change).into()])
    }

    pub(super) fn way(self, change: Decimal) -> Template {
        let t = self.problems();
        if change.is_sign_negative() {
            t.fall_of
        } else {
            t.rise_of
        }
    }

    /// What stands between an amount in full and the same in short: a dot, but not beside digits
    /// of which the zero is one.
    fn dot(self) -> &'static str {
        match self.digits {
            Digits::Latin => " · ",
            Digits::ArabicIndic => " = ",
        }
    }

    /// Which of two readings is meant.
    #[must_use]
    pub fn question(self, used: Figure, other: Figure) -> Sentence {
        fill(self.problems().question, [used.into(), other.into()])
    }

    /// The button that takes the other one.
    #[must_use]
    pub fn use_other(self, other: Figure) -> Sentence {
        fill(self.problems().use_other, [other.into()])
    }

    /// What is wrong with a text, and how to write it.
    #[must_use]
    pub fn problem(self, text: &str, quantity: Quantity, problem: Problem) -> Sentence {
        let t = self.problems();
        let (template, why) = match problem {
            Problem::Unacceptable(error) => return self.unacceptable(quantity, error),
            Problem::Unread(error) => (t.unread, self.because(text, error)),
            Problem::Percentage => (t.is_percentage, Sentence::default()),
            Problem::Scaled => (t.is_amount, Sentence::default()),
            Problem::Money => (t.is_money, Sentence::default()),
            Problem::OtherCurrency { currency, .. } => {
                let typed = Sentence::name(text.trim());
                return fill(
                    t.other_currency,
                    [typed, self.currency_or_points(currency).into()],
                );
            }
        };
        let typed = Sentence::name(text.trim());
        fill(template, [typed, self.example(quantity), why])
    }

    /// A text that the field of this quantity takes.
    fn example(self, quantity: Quantity) -> Sentence {
        match quantity {
            Quantity::Change => self.printed_change(Decimal::new(-125, 3)).into(),
            Quantity::Shares => {
                let number = self.exact(Decimal::new(2449, 2)).into();
                fill(self.problems().example_shares, [number])
            }
            _ => self.exact(Decimal::new(125, 1)).into(),
        }
    }

    fn because(self, text: &str, error: ReadError) -> Sentence {
        let t = self.problems();
        let part = |template, position, length| {
            let part: String = text.chars().skip(position - 1).take(length).collect();
            fill(
                template,
                [Sentence::name(&part), self.count(position).into()],
            )
        };
        match error {
            ReadError::Missing => Sentence::default(),
            ReadError::NoDigits => t.because_no_digits.into(),
            ReadError::Unexpected {
                character,
                position,
            } if character.is_control() => fill(t.because_hidden, [self.count(position).into()]),
            ReadError::Unexpected { position, .. } => part(t.because_of, position, 1),
            ReadError::UnknownWord { position, length } => part(t.because_of, position, length),
            ReadError::CurrencyNotOffered { position, length } => {
                part(t.because_currency, position, length)
            }
            ReadError::PercentagePoints { position, length } => {
                part(t.because_points, position, length)
            }
            ReadError::Separator { position } => part(t.because_separator, position, 1),
            ReadError::MixedScripts { position } => part(t.because_mixed, position, 1),
            ReadError::SeveralNumbers { position } => {
                let is_digit = text.chars().nth(position - 1).is_some_and(char::is_numeric);
                let template = if is_digit {
                    t.because_several
                } else {
                    t.because_sum
                };
                part(template, position, 1)
            }
            ReadError::TooLong => t.because_long.into(),
            ReadError::OutOfRange => t.because_large.into(),
        }
    }

    /// What to tell about the way a number was read, which is echoed.
    #[must_use]
    pub fn remark(self, remark: Remark, echo: Sentence) -> Sentence {
        let t = self.problems();
        match remark {
            Remark::PowerOfTen { word, exponent } => {
                let power = Decimal::from(10_u64.pow(exponent.unsigned_abs()));
                fill(
                    t.remark_power,
                    [Sentence::name(word), self.exact(power).into()],
                )
            }
            Remark::Hundredths => fill(t.remark_hundredths, [echo]),
        }
    }

    /// Points, or the name of a currency.
    fn currency_or_points(self, currency: Option<Currency>) -> &'static str {
        currency.map_or(self.words().points, |currency| self.currency_name(currency))
    }

    /// The button that gives the row the currency that was typed.
    #[must_use]
    pub fn row_is_in(self, currency: Currency) -> Sentence {
        let name = self.currency_name(currency).into();
        fill(self.problems().row_is_in, [name])
    }

    /// The button that takes the figure as it is echoed, in the currency of the row.
    #[must_use]
    pub fn take_as(self, echo: Sentence) -> Sentence {
        fill(self.problems().take_as, [echo])
    }

    /// Why a currency cannot have such a price.
    #[must_use]
    pub fn no_rate(self) -> Sentence {
        self.problems().no_rate.into()
    }

    fn unacceptable(self, quantity: Quantity, error: AmountError) -> Sentence {
        let t = self.problems();
        let template = match error {
            AmountError::LessThanOne => t.no_share,
            AmountError::Zero if quantity == Quantity::Shares => t.no_share,
            AmountError::Zero => t.zero,
            AmountError::Negative => t.negative,
            AmountError::MoreThanAll => t.more_than_all,
            AmountError::TooLarge { .. } => t.too_large,
        };
        let limit = match error {
            AmountError::TooLarge { limit } => self.price(limit, None),
            _ => self.share(Decimal::ONE),
        };
        let it = t.quantities.of(quantity).first;
        fill(template, [it.into(), limit.into()])
    }
}
