//! The currencies and their names.

use super::{Currency, Names, Noun};

pub(super) struct Entry {
    pub(super) currency: Currency,
    pub(super) code: &'static str,
    pub(super) minor_units: u32,
    pub(super) names: Names,
}

/// ISO 4217:2015, table A.1 (code and minor units); names as in CLDR 48, which declines the Arabic
/// ones only for the Egyptian pound: the others follow it.
pub(super) const TABLE: [Entry; 14] = [
    entry(
        Currency::Usd,
        "USD",
        2,
        ["$", "US dollars", "دولار أمريكي"],
        noun(["دولار", "دولاران", "دولارات", "دولارًا"]),
    ),
    entry(
        Currency::Eur,
        "EUR",
        2,
        ["€", "euros", "يورو"],
        unchanging("يورو"),
    ),
    entry(
        Currency::Gbp,
        "GBP",
        2,
        ["£", "British pounds", "جنيه إسترليني"],
        noun([
            "جنيه إسترليني",
            "جنيهان إسترلينيان",
            "جنيهات إسترلينية",
            "جنيهًا إسترلينيًا",
        ]),
    ),
    entry(
        Currency::Jpy,
        "JPY",
        0,
        ["¥", "Japanese yen", "ين ياباني"],
        unchanging("ين"),
    ),
    entry(
        Currency::Krw,
        "KRW",
        0,
        ["₩", "South Korean won", "وون كوريا الجنوبية"],
        unchanging("وون"),
    ),
    entry(
        Currency::Twd,
        "TWD",
        2,
        ["NT$", "New Taiwan dollars", "دولار تايواني"],
        noun([
            "دولار تايواني",
            "دولاران تايوانيان",
            "دولارات تايوانية",
            "دولارًا تايوانيًا",
        ]),
    ),
    entry(
        Currency::Cny,
        "CNY",
        2,
        ["CN¥", "Chinese yuan", "يوان صيني"],
        unchanging("يوان"),
    ),
    entry(
        Currency::Hkd,
        "HKD",
        2,
        ["HK$", "Hong Kong dollars", "دولار هونغ كونغ"],
        noun([
            "دولار هونغ كونغ",
            "دولارا هونغ كونغ",
            "دولارات هونغ كونغ",
            "دولار هونغ كونغ",
        ]),
    ),
    entry(
        Currency::Inr,
        "INR",
        2,
        ["₹", "Indian rupees", "روبية هندية"],
        noun(["روبية", "روبيتان", "روبيات", "روبية"]),
    ),
    entry(
        Currency::Sar,
        "SAR",
        2,
        ["SAR\u{A0}", "Saudi riyals", "ريال سعودي"],
        noun(["ريال", "ريالان", "ريالات", "ريالًا"]),
    ),
    entry(
        Currency::Aed,
        "AED",
        2,
        ["AED\u{A0}", "UAE dirhams", "درهم إماراتي"],
        noun(["درهم", "درهمان", "دراهم", "درهمًا"]),
    ),
    entry(
        Currency::Egp,
        "EGP",
        2,
        ["EGP\u{A0}", "Egyptian pounds", "جنيه مصري"],
        noun(["جنيه مصري", "جنيهان مصريان", "جنيهات مصرية", "جنيهًا مصريًا"]),
    ),
    entry(
        Currency::Kwd,
        "KWD",
        3,
        ["KWD\u{A0}", "Kuwaiti dinars", "دينار كويتي"],
        noun([
            "دينار كويتي",
            "ديناران كويتيان",
            "دنانير كويتية",
            "دينارًا كويتيًا",
        ]),
    ),
    entry(
        Currency::Qar,
        "QAR",
        2,
        ["QAR\u{A0}", "Qatari riyals", "ريال قطري"],
        noun(["ريال قطري", "ريالان قطريان", "ريالات قطرية", "ريالًا قطريًا"]),
    ),
];

const fn noun([one, two, few, many]: [&'static str; 4]) -> Noun {
    Noun {
        one,
        two,
        few,
        many,
    }
}

/// A foreign word that no number changes.
const fn unchanging(word: &'static str) -> Noun {
    noun([word; 4])
}

const fn entry(
    currency: Currency,
    code: &'static str,
    minor_units: u32,
    [symbol, english, arabic_full]: [&'static str; 3],
    arabic: Noun,
) -> Entry {
    Entry {
        currency,
        code,
        minor_units,
        names: Names {
            symbol,
            english,
            arabic,
            arabic_full,
        },
    }
}
