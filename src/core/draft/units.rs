//! What a number is in: percent, billions, or what it says itself. A bare number that may be meant
//! in another unit is asked about.

use rust_decimal::Decimal;

use super::{FieldReading, Meaning, Problem};
use crate::currency::Currency;
use crate::number::arithmetic::{over, times};
use crate::number::read::{Counted, Reading, Remark, read};
use crate::solve::Quantity;

/// Fields for money that are labelled in billions take a bare number as billions up to here, and
/// from here on as the amount itself.
const LARGEST_IN_BILLIONS: Decimal = number(MILLION);

/// From here on nobody means billions: there is no market cap of as many, in any currency.
const NEVER_IN_BILLIONS: Decimal = number(10 * MILLION);

/// A listed company has more shares than this.
const FEW_SHARES: Decimal = number(100_000);

const MILLION: u32 = 1_000_000;
const BILLION: u32 = 1_000_000_000;

const fn number(number: u32) -> Decimal {
    Decimal::from_parts(number, 0, 0, false, 0)
}

/// What no company is worth asking about: this much money, without a word for billions.
fn small_change(currency: Option<Currency>) -> Decimal {
    number(match currency {
        Some(Currency::Jpy | Currency::Krw) => MILLION,
        Some(Currency::Twd | Currency::Inr | Currency::Egp) => 100_000,
        _ => 10_000,
    })
}

pub(super) fn understood(text: &str, meaning: Meaning) -> Result<FieldReading, Problem> {
    let reading = read(text).map_err(Problem::Unread)?;
    let is_change = meaning.quantity == Quantity::Change;
    if is_change && reading.exponent.is_some() {
        return Err(Problem::Scaled);
    }
    if !is_change && reading.is_percent {
        return Err(Problem::Percentage);
    }
    if let Some((counted, error)) = reading.counted
        && !belongs(counted, meaning)
    {
        return Err(Problem::Unread(error));
    }
    let accept = |amount| {
        let amount = meaning.quantity.accept(amount);
        amount.map_err(Problem::Unacceptable)
    };
    let amount = accept(in_units(reading.amount, &reading, meaning))?;
    if let Some(mention) = reading.currency {
        if is_change || meaning.quantity == Quantity::Shares {
            return Err(Problem::Money);
        }
        let is_of_row = |currency: Currency| mention.codes().any(|code| code == currency.code());
        if !meaning.currency.is_some_and(is_of_row) {
            let currency = meaning.currency;
            return Err(Problem::OtherCurrency {
                mention,
                currency,
                amount,
            });
        }
    }
    Ok(FieldReading {
        amount,
        other: other(&reading, meaning).and_then(|other| accept(other).ok()),
        remark: reading.remark,
    })
}

/// Whether such things are counted in this field.
fn belongs(counted: Counted, meaning: Meaning) -> bool {
    match counted {
        Counted::Shares => meaning.quantity == Quantity::Shares,
        Counted::Points => {
            let is_level = matches!(
                meaning.quantity,
                Quantity::PriceBefore | Quantity::PriceAfter
            );
            is_level && meaning.currency.is_none()
        }
    }
}

/// Whether nothing beside the digits says how much they are.
fn is_bare(reading: &Reading) -> bool {
    reading.exponent.is_none() && reading.remark != Some(Remark::Hundredths)
}

/// From the unit of the field's label to the unit of the quantity.
fn in_units(number: Decimal, reading: &Reading, meaning: Meaning) -> Decimal {
    match meaning.quantity {
        Quantity::Change if meaning.is_fall && !reading.has_plus => {
            over(-number.abs(), Decimal::ONE_HUNDRED)
        }
        Quantity::Change => over(number, Decimal::ONE_HUNDRED),
        Quantity::CapBefore | Quantity::CapAfter | Quantity::Loss => {
            let is_in_billions = is_bare(reading) && number.abs() < LARGEST_IN_BILLIONS;
            money(number, is_in_billions, reading, meaning)
        }
        Quantity::PriceBefore | Quantity::PriceAfter | Quantity::Shares => number,
    }
}

fn money(number: Decimal, is_in_billions: bool, reading: &Reading, meaning: Meaning) -> Decimal {
    let unit = if is_in_billions { BILLION } else { 1 };
    let amount = times(number, Decimal::from(unit));
    let is_gain = meaning.is_gain || (meaning.is_fall && reading.has_plus);
    if is_gain { -amount } else { amount }
}

/// What the number is if its separator means the other thing, or if it is in another unit.
fn other(reading: &Reading, meaning: Meaning) -> Option<Decimal> {
    let by_separator = reading.other.map(|other| in_units(other, reading, meaning));
    let is_bare = is_bare(reading);
    match meaning.quantity {
        Quantity::Shares if is_bare && meaning.is_of_company => {
            // As many as 24.49 are billions, as many as 24,490 are millions: so reports have them.
            let many = |number: Decimal| {
                let unit = if number < Decimal::ONE_HUNDRED {
                    BILLION
                } else {
                    MILLION
                };
                (number < FEW_SHARES).then(|| times(number, Decimal::from(unit)))
            };
            many(reading.amount).or_else(|| by_separator.map(|other| many(other).unwrap_or(other)))
        }
        Quantity::CapBefore | Quantity::CapAfter | Quantity::Loss if is_bare => {
            let (number, size) = (reading.amount, reading.amount.abs());
            let is_in_billions = size < LARGEST_IN_BILLIONS;
            // Nobody writes decimals of a market cap to its last coin.
            let is_doubtful = size >= small_change(meaning.currency)
                && size < NEVER_IN_BILLIONS
                && !(is_in_billions && number.scale() > 0);
            let by_unit = is_doubtful.then(|| money(number, !is_in_billions, reading, meaning));
            by_separator.or(by_unit)
        }
        _ => by_separator,
    }
}
