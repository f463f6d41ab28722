//! In a real browser: the core writes numbers as its `Intl` does, whose tables are those of CLDR.
//! Where it does not, that is listed with a reason, and nothing stays listed that is not so.

mod amounts;
mod dates;
mod differences;
mod oracle;
mod reading;

use std::cell::Cell;

use capquake::currency::Currency;
use capquake::language::forms::Plural;
use capquake::language::{Language, Locale};
use capquake::number::digits::Digits;
use capquake::number::figure::Figure;
use capquake::number::write::{Sign, grouped, percent};
use rust_decimal::Decimal;
use wasm_bindgen_test::wasm_bindgen_test;

use self::amounts::Amounts;
use self::oracle::{Plurals, Writer, currency_name, minor_units, tag};

const METHOD: &str = include_str!("../../../docs/method.md");

/// So many amounts of each kind.
const AMOUNTS: usize = 1_000;

const LANGUAGES: [Language; 2] = [Language::English, Language::Arabic];

const DIGITS: [Digits; 2] = [Digits::Latin, Digits::ArabicIndic];

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// The name of a currency, without a number.
    Name,
    /// `1,234.50`.
    Grouped,
    /// `−16.97%`.
    Percent,
    /// `$592,658,000,000`.
    InFull,
    /// `592,658,000,000 US dollars`.
    Long,
    /// `592.7 billion US dollars`.
    Spoken,
    /// `$592.7 billion`.
    Compact,
    /// `24.49 billion`.
    Count,
}

impl Kind {
    fn is_short_money(self) -> bool {
        matches!(self, Self::Spoken | Self::Compact)
    }

    fn has_words(self) -> bool {
        matches!(self, Self::InFull | Self::Long | Self::Count) || self.is_short_money()
    }
}

/// The browser's ways of writing for one language, its digits, and a currency.
struct Oracle {
    plurals: Plurals,
    /// Amounts of money by their name, with the decimals of the currency.
    written_out: Writer,
    /// With a scale word and two decimals.
    finer: Writer,
}

/// One number, and all that its differences depend on.
struct Case<'a> {
    language: Language,
    kind: Kind,
    currency: Option<Currency>,
    /// Never negative where it is money.
    amount: Decimal,
    oracle: &'a Oracle,
}

impl Case<'_> {
    fn written_out(&self) -> String {
        self.oracle.written_out.write(&self.amount.to_string())
    }

    fn finer(&self) -> String {
        self.oracle.finer.write(&self.amount.to_string())
    }

    /// Whether the currency is what is counted, and not a scale word.
    fn is_counted(&self, text: &str) -> bool {
        self.language == Language::Arabic
            && self.kind.has_words()
            && !["ليون", "ملايين", "مليار"].iter().any(|scale| text.contains(scale))
    }
}

thread_local! {
    /// How often each difference was met.
    static MET: [Cell<usize>; differences::ALL.len()] = [const { Cell::new(0) }; _];
}

/// What `Intl` wrote, with the listed differences.
fn mended(case: &Case, theirs: String) -> String {
    let mut text = theirs;
    for (place, difference) in differences::ALL.iter().enumerate() {
        let mended = (difference.mend)(case, text.clone());
        if mended != text {
            MET.with(|met| met[place].set(met[place].get() + 1));
        }
        text = mended;
    }
    text
}

#[track_caller]
fn compare(case: &Case, ours: &str, theirs: String) {
    let mended = mended(case, theirs.clone());
    let Case { language, kind, currency, amount, .. } = case;
    assert_eq!(ours, mended, "{language:?} {kind:?} {currency:?} {amount}, Intl: {theirs}");
}

fn text(figure: &Figure) -> String {
    let Figure { number, unit, .. } = figure;
    if unit.is_empty() { number.clone() } else { format!("{number} {unit}") }
}

/// Every language with every kind of digits.
fn for_all(check: impl Fn(Locale, &str, &mut Amounts)) {
    for language in LANGUAGES {
        for digits in DIGITS {
            let locale = Locale { language, digits };
            check(locale, &tag(language, digits), &mut Amounts(2025));
        }
    }
}

fn oracle(tag: &str, language: Language, currency: Currency) -> Oracle {
    let money = money_options(currency);
    let compact = [&money[..], &COMPACT, &decimals("2")].concat();
    Oracle {
        plurals: Plurals::new(language),
        written_out: Writer::new(tag, &money),
        finer: Writer::new(tag, &compact),
    }
}

const COMPACT: [(&str, &str); 2] = [("notation", "compact"), ("compactDisplay", "long")];

fn money_options(currency: Currency) -> [(&'static str, &'static str); 3] {
    [("style", "currency"), ("currency", currency.code()), ("currencyDisplay", "name")]
}

fn decimals(count: &str) -> [(&str, &str); 2] {
    [("minimumFractionDigits", count), ("maximumFractionDigits", count)]
}

/// `Intl` has its own words for when a sign is shown.
const SIGNS: [(Sign, &str); 3] =
    [(Sign::Minus, "negative"), (Sign::Always, "exceptZero"), (Sign::Never, "never")];

#[wasm_bindgen_test]
fn the_core_writes_as_the_browser_does_but_for_what_is_listed() {
    numbers_and_percentages();
    money_and_counts();
    names_and_coins();
    for (place, difference) in differences::ALL.iter().enumerate() {
        let met = MET.with(|met| met[place].get());
        let differences::Difference { name, reason, .. } = difference;
        assert!(met > 0, "no longer a difference: {name}: {reason}");
        let line = format!("| {name} | {reason} |");
        assert!(METHOD.contains(&line), "not in docs/method.md: {line}");
    }
}

fn numbers_and_percentages() {
    for_all(|locale, tag, amounts| {
        let oracle = oracle(tag, locale.language, Currency::Usd);
        let case = |kind, amount| Case {
            language: locale.language,
            kind,
            currency: None,
            amount,
            oracle: &oracle,
        };
        for (sign, sign_display) in SIGNS {
            for count in 0..=4 {
                let places = count.to_string();
                let sign_option = ("signDisplay", sign_display);
                let options = [&decimals(&places)[..], &[sign_option]].concat();
                let plain = Writer::new(tag, &options);
                let percentage =
                    Writer::new(tag, &[&options[..], &[("style", "percent")]].concat());
                for _ in 0..AMOUNTS / 5 {
                    let amount = amounts.signed(18);
                    let ours = grouped(amount, count, sign, locale.digits);
                    compare(&case(Kind::Grouped, amount), &ours, plain.write(&amount.to_string()));
                    let part = amounts.signed(9);
                    let ours = percent(part, count, sign, locale.digits).number;
                    let theirs = percentage.write(&part.to_string());
                    compare(&case(Kind::Percent, part), &ours, theirs);
                }
            }
        }
    });
}

fn money_and_counts() {
    for_all(|locale, tag, amounts| {
        for currency in Currency::all() {
            let oracle = oracle(tag, locale.language, currency);
            let money = money_options(currency);
            let units = currency.minor_units().to_string();
            let with = |more: &[(&str, &str)]| Writer::new(tag, &[&money[..], more].concat());
            let (whole, coins) = (with(&decimals("0")), with(&decimals(&units)));
            let symbol = ("currencyDisplay", "symbol");
            let in_symbols = [
                with(&[&decimals("0")[..], &[symbol]].concat()),
                with(&[&decimals(&units)[..], &[symbol]].concat()),
            ];
            let short = with(&[&COMPACT[..], &decimals("1")].concat());
            let count = [&COMPACT[..], &[("maximumFractionDigits", "3")]].concat();
            let count = Writer::new(tag, &count);
            for _ in 0..AMOUNTS {
                let amount = amounts.amount(17);
                let decimal = amount.to_string();
                let compare = |kind, ours: &Figure, theirs: String| {
                    let (language, currency) = (locale.language, Some(currency));
                    let case = Case { language, kind, currency, amount, oracle: &oracle };
                    compare(&case, &text(ours), theirs);
                };
                // Coins are shown of amounts below a thousand.
                let has_coins = usize::from(amount < 1_000.into());
                let long = [&whole, &coins][has_coins].write(&decimal);
                compare(Kind::Long, &locale.money_long(amount, currency), long.clone());
                let in_full = match locale.language {
                    Language::English => in_symbols[has_coins].write(&decimal),
                    Language::Arabic => long,
                };
                compare(Kind::InFull, &locale.money_in_full(amount, currency), in_full);
                let theirs = short.write(&decimal);
                compare(Kind::Spoken, &locale.spoken_money(amount, currency), theirs.clone());
                compare(Kind::Compact, &locale.money(amount, currency), theirs);
                if let Some(ours) = locale.scaled_count(amount) {
                    compare(Kind::Count, &ours, count.write(&decimal));
                }
            }
        }
    });
}

fn names_and_coins() {
    for currency in Currency::all() {
        let code = currency.code();
        let units = i64::from(currency.minor_units()).to_string();
        assert_eq!(units, minor_units(code).to_string(), "{code}");
        let language = Language::Arabic;
        let oracle = oracle("ar", language, currency);
        let (kind, currency) = (Kind::Name, Some(currency));
        let case = Case { language, kind, currency, amount: Decimal::ZERO, oracle: &oracle };
        let ours = case.currency.unwrap().names().arabic_full;
        compare(&case, ours, currency_name(language, code));
    }
}

#[wasm_bindgen_test]
fn plural_categories_are_those_of_the_browser() {
    let arabic = Plurals::new(Language::Arabic);
    let english = Plurals::new(Language::English);
    let mut amounts = Amounts(48);
    let random = std::iter::repeat_with(|| u32::try_from(amounts.below(1 << 32)).unwrap());
    for count in (0..1_000).chain(random.take(AMOUNTS)) {
        let category = Plural::arabic(count.into());
        let name = format!("{category:?}").to_lowercase();
        assert_eq!(name, arabic.of(count.into()), "{count}");
        let is_one = category == Plural::One;
        assert_eq!(is_one, english.of(count.into()) == "one", "{count}");
        let half = Decimal::from(count) + Decimal::new(5, 1);
        assert_eq!(Plural::arabic(half), Plural::Other);
        assert_eq!(arabic.of(f64::from(count) + 0.5), "other");
    }
}
