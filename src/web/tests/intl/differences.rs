//! Where we write numbers otherwise than CLDR, on purpose. docs/method.md has the same table.

use capquake::currency::Currency;
use capquake::language::Language;

use super::{Case, Kind};

/// What is otherwise, why, and how what `Intl` wrote becomes what we write.
pub(super) struct Difference {
    pub(super) name: &'static str,
    pub(super) reason: &'static str,
    pub(super) mend: fn(&Case, String) -> String,
}

/// In the order in which they are applied.
pub(super) const ALL: [Difference; 12] = [
    Difference {
        name: "no marks of direction",
        reason: "every figure stands in an isolate of its own",
        mend: |_, text| text.replace(['\u{200E}', '\u{200F}', '\u{61C}'], ""),
    },
    Difference {
        name: "the minus of typography",
        reason: "U+2212 is as wide as a plus and never breaks a line",
        mend: |_, text| text.replace('-', "\u{2212}"),
    },
    Difference {
        name: "amounts below a million are written out",
        reason: "a price in thousands is no price",
        mend: |case, text| if is_below_a_million(case) { case.written_out() } else { text },
    },
    Difference {
        name: "two decimals of trillions",
        reason: "a tenth of a trillion is the loss of a whole company",
        mend: |case, text| {
            let is_trillion = text.contains("trillion") || text.contains("ترليون");
            if is_trillion && case.kind.is_short_money() { case.finer() } else { text }
        },
    },
    Difference {
        name: "تريليون",
        reason: "the Arabic press writes it with a ي",
        mend: |_, text| text.replace("ترليون", "تريليون"),
    },
    Difference {
        name: "3 مليارات, 3 تريليونات, 103 ملايين",
        reason: "3 to 10 of every hundred take the plural; CLDR has it for 3 to 10 millions only",
        mend: |case, text| match shown_category(case, &text) {
            Some("few") => {
                let text = text.replace("مليون", "ملايين").replace("مليار", "مليارات");
                text.replace("تريليون", "تريليونات")
            }
            _ => text,
        },
    },
    Difference {
        name: "روبية هندية",
        reason: "a rupee is feminine in Arabic; CLDR has a masculine adjective",
        mend: |_, text| {
            if text.ends_with("روبية هندي") {
                text.replace("هندي", "هندية")
            } else {
                text
            }
        },
    },
    Difference {
        name: "short Arabic names of currencies",
        reason: "the country is left out where the noun alone is understood",
        mend: |case, text| match case.currency {
            Some(currency) if case.language == Language::Arabic && case.kind != Kind::Name => {
                let names = currency.names();
                text.replace(names.arabic_full, names.arabic.one)
            }
            _ => text,
        },
    },
    Difference {
        name: "plurals of Arabic currencies",
        reason: "CLDR declines the Egyptian pound alone; Arabic declines them all",
        mend: |case, text| match case.currency {
            Some(currency) if currency != Currency::Egp && case.is_counted(&text) => {
                let noun = currency.names().arabic;
                let form = match shown_category(case, &text) {
                    Some("two") => noun.two,
                    Some("few") => noun.few,
                    Some("many") => noun.many,
                    _ => noun.one,
                };
                text.replace(noun.one, form)
            }
            _ => text,
        },
    },
    Difference {
        name: "a currency in the singular after a scale word",
        reason: "it goes with the scale word; `Intl` declines the Egyptian pound by the amount in full",
        mend: |case, text| match case.currency {
            Some(currency) if case.kind.is_short_money() && !case.is_counted(&text) => {
                let noun = currency.names().arabic;
                let declined = [noun.two, noun.few, noun.many];
                declined.iter().fold(text, |text, form| text.replace(form, noun.one))
            }
            _ => text,
        },
    },
    Difference {
        name: "the symbol with a scale word",
        reason: "`$592.7 billion` is the style of the press; CLDR has `$592.7B` or names",
        mend: |case, text| match case.currency {
            Some(currency) if case.language == Language::English && case.kind == Kind::Compact => {
                let names = currency.names();
                let number = text.replace(names.english, "");
                format!("{}{}", names.symbol, number.trim_end())
            }
            _ => text,
        },
    },
    Difference {
        name: "the symbol before ٠١٢ in English",
        reason: "the digits are the reader's choice, the place of the symbol is the language's",
        mend: |case, text| match case.currency {
            Some(currency) if case.language == Language::English && case.kind == Kind::InFull => {
                let symbol = currency.names().symbol;
                let after = format!("\u{A0}{}", symbol.trim_end());
                let number = text.strip_suffix(&after);
                number.map(|number| format!("{symbol}{number}")).unwrap_or(text)
            }
            _ => text,
        },
    },
];

fn is_below_a_million(case: &Case) -> bool {
    case.kind.is_short_money() && case.amount < 1_000_000.into()
}

/// The plural category of the number as `Intl` wrote it, in Arabic.
fn shown_category(case: &Case, text: &str) -> Option<&'static str> {
    if case.language != Language::Arabic || !case.kind.has_words() {
        return None;
    }
    let number = text.split(' ').next()?;
    let ascii = number.chars().filter_map(|c| match c {
        '0'..='9' => Some(c),
        '٠'..='٩' => char::from_digit(u32::from(c) - u32::from('٠'), 10),
        '.' | '٫' => Some('.'),
        _ => None,
    });
    let ascii: String = ascii.collect();
    // Two digits decide, and a float cannot hold seventeen.
    let from = ascii.len().saturating_sub(12);
    let number = if from > 0 { format!("1{}", &ascii[from..]) } else { ascii };
    let number: f64 = number.parse().ok()?;
    let known = ["zero", "one", "two", "few", "many", "other"];
    let category = case.oracle.plurals.of(number);
    known.into_iter().find(|known| *known == category)
}
