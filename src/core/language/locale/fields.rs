//! Figures as the texts of their fields.

use rust_decimal::Decimal;

use super::{BILLION, Locale, in_billions, legible};
use crate::currency::Currency;
use crate::draft::Meaning;
use crate::number::arithmetic::over;
use crate::number::scale::Scale;
use crate::number::write::{self, Sign};
use crate::solve::Quantity;

/// So many billions and more have the word behind them, which a bare number that large would not
/// be read with.
const SAID: Decimal = Decimal::from_parts(1_000_000, 0, 0, false, 0);

/// An amount of money as its field has it, in billions.
fn in_field(figure: Decimal, meaning: Meaning) -> Decimal {
    over(if meaning.is_gain { -figure } else { figure }, BILLION)
}

/// An amount of money in billions as its cell shows it: as it was given, or rounded.
pub(crate) fn as_in_cell(amount: Decimal, quantity: Quantity, is_given: bool) -> Decimal {
    if is_given {
        over(amount, BILLION)
    } else {
        in_billions(amount, decimals_of(quantity))
    }
}

/// The decimals of billions in a column.
fn decimals_of(quantity: Quantity) -> u32 {
    1 + u32::from(quantity == Quantity::Loss)
}

impl Locale {
    /// A given figure as the text of its field, exactly.
    #[must_use]
    pub fn field(self, figure: Decimal, meaning: Meaning, currency: Option<Currency>) -> String {
        let (amount, least) = match meaning.quantity {
            Quantity::PriceBefore | Quantity::PriceAfter => {
                (figure, currency.map_or(2, Currency::minor_units))
            }
            Quantity::Shares => (figure, 0),
            Quantity::Change => return self.printed_change(figure).number,
            Quantity::CapBefore | Quantity::CapAfter | Quantity::Loss => {
                let billions = in_field(figure, meaning);
                return self.billions_in_field(billions, billions.normalize().scale().max(1));
            }
        };
        let decimals = amount.normalize().scale().max(least);
        write::grouped(amount, decimals, Sign::Minus, self.digits)
    }

    /// A worked-out figure as the text of its field, rounded as its column is.
    #[must_use]
    pub fn derived_field(
        self,
        figure: Decimal,
        meaning: Meaning,
        currency: Option<Currency>,
    ) -> String {
        let (amount, decimals) = match meaning.quantity {
            Quantity::PriceBefore | Quantity::PriceAfter => {
                (figure, currency.map_or(2, Currency::minor_units).max(2))
            }
            Quantity::Shares => {
                let is_whole = write::rounded(figure, 1).fract().is_zero();
                (figure, u32::from(!is_whole))
            }
            Quantity::Change => return self.change(figure).number,
            Quantity::CapBefore | Quantity::CapAfter | Quantity::Loss => {
                let (billions, decimals) =
                    (in_field(figure, meaning), decimals_of(meaning.quantity));
                return self.billions_in_field(billions, legible(billions, decimals));
            }
        };
        write::grouped(amount, legible(amount, decimals), Sign::Minus, self.digits)
    }

    /// A printed amount of money as the text of its field, without decimals that it has not.
    #[must_use]
    pub fn printed_field(self, figure: Decimal) -> String {
        let billions = over(figure, BILLION).normalize();
        self.billions_in_field(billions, billions.scale())
    }

    fn billions_in_field(self, billions: Decimal, decimals: u32) -> String {
        let mut text = write::grouped(billions, decimals, Sign::Minus, self.digits);
        if write::rounded(billions.abs(), decimals) >= SAID {
            text.push_str(self.scale_word(Scale::Billion));
        }
        text
    }
}
