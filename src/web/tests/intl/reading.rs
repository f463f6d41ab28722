//! What the browser writes in many languages is read: as the number it is, or with it as the other
//! reading where a separator may mean two things. Never as another number without a question.

use capquake::currency::Currency;
use capquake::number::read::{ReadError, Remark, read};
use rust_decimal::Decimal;
use wasm_bindgen_test::wasm_bindgen_test;

use super::amounts::Amounts;
use super::oracle::Writer;

const LOCALES: [&str; 12] =
    ["en", "ar", "ar-EG", "ar-SA", "ar-MA", "fa", "fr", "de", "es", "tr", "hi", "ur"];

/// So many numbers of each kind: more than 10,000 in each language.
const NUMBERS: usize = 2_000;

/// Words that are refused, with the language and the reason. No others may be.
const REFUSED: [(&str, &str, &str); 4] = [
    ("es", "mil", "a thousand in Spanish, a million to who writes English in haste"),
    ("fr", "mille", "without a digit: `Intl` writes 1,000 as the word alone"),
    ("fa", "CN", "the symbol is written backwards: ¥CN"),
    ("fa", "HK", "the symbol is written backwards: $HK"),
];

/// A kind of writing: its name, its options, and a number that it writes without rounding.
struct Kind {
    name: &'static str,
    options: Vec<(&'static str, &'static str)>,
    number: fn(&mut Amounts) -> Decimal,
}

fn kinds() -> Vec<Kind> {
    let exact = |amounts: &mut Amounts| {
        let number = amounts.signed(15);
        number.round_dp(3)
    };
    let few_digits: fn(&mut Amounts) -> Decimal = |amounts| {
        let power = u32::try_from(amounts.below(13)).unwrap();
        let number = Decimal::from(amounts.below(99) + 1) * Decimal::from(10_u64.pow(power));
        if amounts.below(4) == 0 { -number } else { number }
    };
    let percent =
        |amounts: &mut Amounts| Decimal::new(amounts.signed(5).trunc().try_into().unwrap(), 4);
    let kind = |name, options: &[(&'static str, &'static str)], number| Kind {
        name,
        options: options.to_vec(),
        number,
    };
    vec![
        kind("decimal", &[("maximumFractionDigits", "3")], exact),
        kind("percent", &[("style", "percent"), ("maximumFractionDigits", "2")], percent),
        kind("short", &[("notation", "compact")], few_digits),
        kind("long", &[("notation", "compact"), ("compactDisplay", "long")], few_digits),
    ]
}

/// What became of numbers that were not read as what they are.
#[derive(Default)]
struct Findings {
    wrong: Vec<String>,
    refused: Vec<String>,
    /// Which of the listed words were met.
    met: [bool; REFUSED.len()],
}

impl Findings {
    fn check(&mut self, place: &str, text: &str, number: Decimal, is_percent: bool) {
        match read(text) {
            Ok(reading) => {
                // `6,2 B` is Turkish for thousands: the page says which power of ten it took.
                let is_told = matches!(reading.remark, Some(Remark::PowerOfTen { .. }));
                let is_it = is_told || reading.amount == number || reading.other == Some(number);
                if !is_it || reading.is_percent != is_percent {
                    self.wrong.push(format!("{place}: {text} of {number}: {reading:?}"));
                }
            }
            Err(error) => {
                let word: String = match error {
                    ReadError::UnknownWord { position, length } => {
                        text.chars().skip(position - 1).take(length).collect()
                    }
                    error => format!("{error:?}"),
                };
                let is_it = |&&(locale, known, _): &&(&str, &str, &str)| {
                    place.starts_with(locale) && known == word
                };
                match REFUSED.iter().position(|refused| is_it(&refused)) {
                    Some(listed) => self.met[listed] = true,
                    None => self.refused.push(format!("{place}: {word}: {text}")),
                }
            }
        }
    }
}

#[wasm_bindgen_test]
fn what_the_browser_writes_is_read() {
    let mut findings = Findings::default();
    for locale in LOCALES {
        let mut amounts = Amounts(7);
        for kind in kinds() {
            let writer = Writer::as_usual(locale, &kind.options);
            let is_percent = kind.name == "percent";
            let place = format!("{locale} {}", kind.name);
            for _ in 0..NUMBERS {
                let number = (kind.number)(&mut amounts);
                let text = writer.write(&number.to_string());
                let shown = if is_percent { number * Decimal::ONE_HUNDRED } else { number };
                findings.check(&place, &text, shown, is_percent);
            }
        }
        for currency in Currency::all() {
            for display in ["symbol", "code", "name"] {
                let code = currency.code();
                let options =
                    [("style", "currency"), ("currency", code), ("currencyDisplay", display)];
                let writer = Writer::as_usual(locale, &options);
                let place = format!("{locale} {display}");
                for _ in 0..NUMBERS / 14 {
                    let number = amounts.signed(15).round_dp(currency.minor_units());
                    let text = writer.write(&number.to_string());
                    findings.check(&place, &text, number, false);
                }
            }
        }
    }
    let Findings { wrong, refused, met } = findings;
    assert!(wrong.is_empty(), "{} read wrongly, such as {:?}", wrong.len(), wrong.first());
    assert!(refused.is_empty(), "{} refused, such as {:?}", refused.len(), refused.first());
    let listed = REFUSED.iter().zip(met);
    let gone: Vec<_> = listed.filter(|(_, is_met)| !is_met).collect();
    assert!(gone.is_empty(), "no longer refused: {gone:?}");
}
