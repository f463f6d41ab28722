//! Whatever the page writes, the reader reads: in each language with each kind of digits and in each
//! style, so many cases of each, with and without marks of direction.

use capquake::currency::Currency;
use capquake::draft::{Draft, Meaning};
use capquake::language::{Language, Locale};
use capquake::number::digits::Digits;
use capquake::number::figure::Figure;
use capquake::number::read::{Reading, read};
use capquake::number::scale::Scale;
use capquake::number::write::{self, Sign};
use capquake::solve::Quantity;
use proptest::prelude::*;
use rust_decimal::Decimal;

const CASES: u32 = 10_000;

/// Each law holds in each of these, for each of the cases.
fn locales() -> impl Iterator<Item = Locale> {
    let of = |language| {
        let digits = [Digits::Latin, Digits::ArabicIndic];
        digits.map(|digits| Locale { language, digits })
    };
    [Language::English, Language::Arabic]
        .into_iter()
        .flat_map(of)
}

fn currency() -> impl Strategy<Value = Currency> {
    proptest::sample::select(Currency::all().collect::<Vec<_>>())
}

const SIGNS: [Sign; 2] = [Sign::Minus, Sign::Always];

fn amount() -> impl Strategy<Value = Decimal> {
    let of_any_size = (any::<i64>(), 0_u32..=12);
    let small = (-1_000_i64..1_000, 0_u32..=2);
    prop_oneof![of_any_size, small].prop_map(|(mantissa, scale)| Decimal::new(mantissa, scale))
}

/// A quantity and an amount that it can have.
fn acceptable() -> impl Strategy<Value = (Quantity, Decimal)> {
    let quantity = proptest::sample::select(&Quantity::ALL);
    (quantity, 1_i64..i64::MAX, 0_u32..=18, 0_u32..=6)
        .prop_map(|(quantity, mantissa, shift, scale)| {
            (quantity, Decimal::new(mantissa / 10_i64.pow(shift), scale))
        })
        .prop_filter("too large or too small", |(quantity, amount)| {
            quantity.accept(*amount).is_ok()
        })
}

/// Amounts that a scale word says whole, with so many decimals.
fn scaled(decimals: u32) -> impl Strategy<Value = Decimal> {
    let scales = [Scale::Million, Scale::Billion, Scale::Trillion];
    let steps = 10_i64.pow(decimals);
    (
        proptest::sample::select(scales.to_vec()),
        steps..1_000 * steps,
    )
        .prop_map(move |(scale, count)| Decimal::new(count, decimals) * scale.unit())
}

/// What copying, browsers and word processors put around a number.
#[derive(Clone, Copy, Debug)]
enum Marks {
    None,
    Isolate,
    FirstStrong,
    Left,
    Right,
    Arabic,
    Embedding,
}

fn marks() -> impl Strategy<Value = Marks> {
    use Marks::{Arabic, Embedding, FirstStrong, Isolate, Left, None, Right};
    proptest::sample::select(vec![
        None,
        Isolate,
        FirstStrong,
        Left,
        Right,
        Arabic,
        Embedding,
    ])
}

fn text(figure: &Figure, marks: Marks) -> String {
    let (number, unit) = (&figure.number, &figure.unit);
    let number = match marks {
        Marks::Isolate => return figure.to_plain_text(),
        Marks::None => number.clone(),
        Marks::FirstStrong => format!("\u{2068}{number}\u{2069}"),
        Marks::Left => format!("\u{200E}{number}\u{200E}"),
        Marks::Right => format!("\u{200F}{number}\u{200F}"),
        Marks::Arabic => format!("\u{61C}{number}\u{61C}"),
        Marks::Embedding => format!("\u{202A}{number}\u{202C}"),
    };
    format!("{number} {unit}").trim_end().to_owned()
}

fn reread(figure: &Figure, marks: Marks) -> Result<Reading, TestCaseError> {
    let text = text(figure, marks);
    read(&text).map_err(|error| TestCaseError::fail(format!("{text}: {error:?}")))
}

/// The amount comes back, and the currency is the one it was written with.
fn money_comes_back(
    figure: &Figure,
    amount: Decimal,
    currency: Currency,
    marks: Marks,
) -> Result<(), TestCaseError> {
    let reading = reread(figure, marks)?;
    prop_assert_eq!(reading.amount, amount, "{}", text(figure, marks));
    prop_assert!(!reading.is_percent);
    let mention = reading.currency;
    let is_it = mention.is_some_and(|mention| mention.codes().any(|code| code == currency.code()));
    prop_assert!(is_it, "{}: {:?}", text(figure, marks), mention);
    Ok(())
}

proptest! {
    #![proptest_config(crate::cases(CASES))]

    #[test]
    fn numbers(amount in amount(), decimals in 0_u32..6, marks in marks()) {
        let rounded = write::rounded(amount, decimals);
        for locale in locales() {
            for sign in SIGNS {
                let written = write::grouped(amount, decimals, sign, locale.digits);
                let reading = reread(&Figure::bare(amount, written), marks)?;
                prop_assert_eq!(reading.amount, rounded);
            }
            prop_assert_eq!(reread(&locale.exact(amount), marks)?.amount, amount);
        }
    }

    #[test]
    fn percentages(
        fraction in (-1_000_000_i64..1_000_000, 0_u32..=8), decimals in 0_u32..4, marks in marks(),
    ) {
        let fraction = Decimal::new(fraction.0, fraction.1);
        let percent = |decimals| write::rounded(fraction * Decimal::ONE_HUNDRED, decimals);
        for locale in locales() {
            for sign in SIGNS {
                let written = write::percent(fraction, decimals, sign, locale.digits);
                let reading = reread(&written, marks)?;
                prop_assert!(reading.is_percent);
                prop_assert_eq!(reading.amount, percent(decimals));
            }
            let spoken = reread(&locale.spoken_percentage(fraction), marks)?;
            prop_assert!(spoken.is_percent);
            prop_assert_eq!(spoken.amount, percent(2).abs());
        }
    }

    #[test]
    fn money_in_full(amount in amount(), currency in currency(), marks in marks()) {
        let size = amount.abs();
        let has_coins = size < Decimal::ONE_THOUSAND;
        let decimals = if has_coins { currency.minor_units() } else { 0 };
        let shown = write::rounded(size, decimals);
        for locale in locales() {
            for figure in [Locale::money_in_full, Locale::money_long] {
                money_comes_back(&figure(locale, amount, currency), shown, currency, marks)?;
            }
        }
    }

    #[test]
    fn money_with_scale_words_where_nothing_is_lost(
        amount in scaled(1), currency in currency(), marks in marks(),
    ) {
        // A tenth of a million is less than a tenth of a billion.
        let thousandfold = amount * Decimal::ONE_THOUSAND;
        for locale in locales() {
            for figure in [Locale::money, Locale::headline_money, Locale::spoken_money] {
                money_comes_back(&figure(locale, amount, currency), amount, currency, marks)?;
            }
            let in_billions = locale.money_in_billions(thousandfold, currency);
            money_comes_back(&in_billions, thousandfold, currency, marks)?;
        }
    }

    #[test]
    fn money_and_counts_with_three_decimals(
        amount in scaled(3), currency in currency(), marks in marks(),
    ) {
        for locale in locales() {
            money_comes_back(&locale.precise_money(amount, currency), amount, currency, marks)?;
            let count = locale.scaled_count(amount).unwrap();
            prop_assert_eq!(reread(&count, marks)?.amount, amount);
        }
    }

    #[test]
    fn short_money(count in 1_i64..1_000_000, currency in currency(), marks in marks()) {
        let amount = Decimal::new(count, 2) * Scale::Trillion.unit();
        for locale in locales() {
            let figure = locale.short_money(amount, Some(Scale::Trillion), currency);
            let reading = reread(&figure, marks)?;
            // In Arabic the label says the unit.
            let unit = match locale.language {
                Language::English => Decimal::ONE,
                Language::Arabic => Scale::Trillion.unit(),
            };
            prop_assert_eq!(reading.amount * unit, amount);
        }
    }

    /// Also billions of billions, which a bare number would not be read as.
    #[test]
    fn figures_in_fields(
        (quantity, amount) in acceptable(), currency in currency(), is_gain in any::<bool>(),
        is_fall in any::<bool>(),
    ) {
        let of_loss = quantity == Quantity::Loss;
        let meaning = Meaning {
            is_gain: of_loss && is_gain,
            is_fall: of_loss && is_fall,
            currency: Some(currency),
            is_of_company: true,
            ..Meaning::of(quantity)
        };
        let amount = if meaning.is_gain { -amount } else { amount };
        for locale in locales() {
            let text = locale.field(amount, meaning, Some(currency));
            let draft = Draft::typed(&text, meaning);
            prop_assert_eq!(draft.figure(), Some(amount), "{}", text);
            // Money of three decimals of billions may also have a group of three.
            let is_money = quantity > Quantity::Shares && quantity < Quantity::Change;
            let may_group = text.rsplit_once('.').is_some_and(|(_, decimals)| decimals.len() == 3);
            prop_assert!(!is_money || may_group || draft.question().is_none(), "{}", text);
        }
    }
}
