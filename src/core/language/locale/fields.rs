//! Figures as the texts of their fields.

use rust_decimal::Decimal;

use super::{BILLION, Locale, in_billions, legible};
use crate::currency::Currency;
use crate::draft::Meaning;
use crate::number::arithmetic::over;
use crate::number::write::{self, Sign};
use crate::solve::Quantity;

/// Amounts from here on are written out in fields; below it they are given in billions.
const WRITTEN_OUT: Decimal = Decimal::from_parts(2_764_472_320, 232_830, 0, false, 0);

/// An amount of money as its field has it, and whether that is in billions.
fn in_field(figure: Decimal, meaning: Meaning) -> (Decimal, bool) {
    let amount = if meaning.is_gain { -figure } else { figure };
    if amount.abs() < WRITTEN_OUT {
        (over(amount, BILLION), true)
    } else {
        (amount, false)
    }
}

/// An amount of money in billions as its cell shows it: as it was given, or rounded.
pub(crate) fn as_in_cell(amount: Decimal, quantity: Quantity, is_given: bool) -> Decimal {
    if is_given {
        over(amount, BILLION)
    } else if amount.abs() < WRITTEN_OUT {
        in_billions(amount, decimals_of(quantity))
    } else {
        over(write::rounded(amount, 0), BILLION)
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
                let (amount, is_in_billions) = in_field(figure, meaning);
                (amount, u32::from(is_in_billions))
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
                let decimals = decimals_of(meaning.quantity);
                let (amount, is_in_billions) = in_field(figure, meaning);
                (amount, if is_in_billions { decimals } else { 0 })
            }
        };
        write::grouped(amount, legible(amount, decimals), Sign::Minus, self.digits)
    }
}
