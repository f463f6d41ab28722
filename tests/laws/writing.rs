//! Whatever the page writes, the reader reads: in both languages, with both kinds of digits, with
//! and without marks of direction.

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

fn locale() -> impl Strategy<Value = Locale> {
    let language = prop_oneof![Just(Language::English), Just(Language::Arabic)];
    let digits = prop_oneof![Just(Digits::Latin), Just(Digits::ArabicIndic)];
    (language, digits).prop_map(|(language, digits)| Locale { language, digits })
}

fn currency() -> impl Strategy<Value = Currency> {
    proptest::sample::select(Currency::all().collect::<Vec<_>>())
}

fn sign() -> impl Strategy<Value = Sign> {
    prop_oneof![Just(Sign::Minus), Just(Sign::Always)]
}

fn amount() -> impl Strategy<Value = Decimal> {
    let of_any_size = (any::<i64>(), 0_u32..=12);
    let small = (-1_000_i64..1_000, 0_u32..=2);
    prop_oneof![of_any_size, small].prop_map(|(mantissa, scale)| Decimal::new(mantissa, scale))
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
    fn numbers(
        amount in amount(), decimals in 0_u32..6, sign in sign(), locale in locale(), marks in marks(),
    ) {
        let written = write::grouped(amount, decimals, sign, locale.digits);
        let reading = reread(&Figure::bare(amount, written), marks)?;
        prop_assert_eq!(reading.amount, write::rounded(amount, decimals));
        prop_assert_eq!(reread(&locale.exact(amount), marks)?.amount, amount);
    }

    #[test]
    fn percentages(
        fraction in (-1_000_000_i64..1_000_000, 0_u32..=8), decimals in 0_u32..4,
        sign in sign(), locale in locale(), marks in marks(),
    ) {
        let fraction = Decimal::new(fraction.0, fraction.1);
        let reading = reread(&write::percent(fraction, decimals, sign, locale.digits), marks)?;
        prop_assert!(reading.is_percent);
        let percent = write::rounded(fraction * Decimal::ONE_HUNDRED, decimals);
        prop_assert_eq!(reading.amount, percent);
        let spoken = reread(&locale.spoken_percentage(fraction), marks)?;
        prop_assert!(spoken.is_percent);
        let percent = write::rounded(fraction.abs() * Decimal::ONE_HUNDRED, 2);
        prop_assert_eq!(spoken.amount, percent);
    }

    #[test]
    fn money_in_full(
        amount in amount(), currency in currency(), locale in locale(), marks in marks(),
    ) {
        let size = amount.abs();
        let has_coins = size < Decimal::ONE_THOUSAND;
        let decimals = if has_coins { currency.minor_units() } else { 0 };
        let shown = write::rounded(size, decimals);
        money_comes_back(&locale.money_in_full(amount, currency), shown, currency, marks)?;
        money_comes_back(&locale.money_long(amount, currency), shown, currency, marks)?;
    }

    #[test]
    fn money_with_scale_words_where_nothing_is_lost(
        amount in scaled(1), currency in currency(), locale in locale(), marks in marks(),
        style in 0..4,
    ) {
        let figure = match style {
            0 => locale.money(amount, currency),
            1 => locale.headline_money(amount, currency),
            2 => locale.spoken_money(amount, currency),
            // A tenth of a million is less than a tenth of a billion.
            _ => locale.money_in_billions(amount * Decimal::ONE_THOUSAND, currency),
        };
        let amount = if style == 3 { amount * Decimal::ONE_THOUSAND } else { amount };
        money_comes_back(&figure, amount, currency, marks)?;
    }

    #[test]
    fn money_and_counts_with_three_decimals(
        amount in scaled(3), currency in currency(), locale in locale(), marks in marks(),
    ) {
        money_comes_back(&locale.precise_money(amount, currency), amount, currency, marks)?;
        let count = locale.scaled_count(amount).unwrap();
        prop_assert_eq!(reread(&count, marks)?.amount, amount);
    }

    #[test]
    fn short_money(
        count in 1_i64..1_000_000, currency in currency(), locale in locale(), marks in marks(),
    ) {
        let amount = Decimal::new(count, 2) * Scale::Trillion.unit();
        let figure = locale.short_money(amount, Some(Scale::Trillion), currency);
        let reading = reread(&figure, marks)?;
        // In Arabic the label says the unit.
        let unit = match locale.language {
            Language::English => Decimal::ONE,
            Language::Arabic => Scale::Trillion.unit(),
        };
        prop_assert_eq!(reading.amount * unit, amount);
    }

    /// Also billions of billions, which a bare number would not be read as.
    #[test]
    fn figures_in_fields(
        amount in (1_i64..i64::MAX, 0_u32..=18, 0_u32..=6), quantity in proptest::sample::select(&Quantity::ALL),
        currency in currency(), is_gain in any::<bool>(), is_fall in any::<bool>(), locale in locale(),
    ) {
        let amount = Decimal::new(amount.0 / 10_i64.pow(amount.1), amount.2);
        let of_loss = quantity == Quantity::Loss;
        let meaning = Meaning {
            is_gain: of_loss && is_gain,
            is_fall: of_loss && is_fall,
            currency: Some(currency),
            is_of_company: true,
            ..Meaning::of(quantity)
        };
        let amount = if meaning.is_gain { -amount } else { amount };
        if quantity.accept(amount).is_ok() {
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
