//! ISO 4217 currencies: code, minor units, and the names they go by in each language.

/// A currency that share prices are quoted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Currency {
    /// US dollar.
    Usd,
    /// Euro.
    Eur,
    /// Pound sterling.
    Gbp,
    /// Yen.
    Jpy,
    /// South Korean won.
    Krw,
    /// New Taiwan dollar.
    Twd,
    /// Renminbi yuan.
    Cny,
    /// Hong Kong dollar.
    Hkd,
    /// Indian rupee.
    Inr,
    /// Saudi riyal.
    Sar,
    /// UAE dirham.
    Aed,
    /// Egyptian pound.
    Egp,
    /// Kuwaiti dinar.
    Kwd,
    /// Qatari riyal.
    Qar,
}

/// What is written beside an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Names {
    /// In English before the number; a code is followed by a space that does not break.
    pub symbol: &'static str,
    /// In English, of many: `US dollars`. Of one it has no `s`.
    pub english: &'static str,
    /// In Arabic: `دولار`, `دولاران`, `دولارات`, `دولارًا`.
    pub arabic: Noun,
    /// In Arabic, said in full where several currencies share the word.
    pub arabic_full: &'static str,
}

/// An Arabic noun as it stands after a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Noun {
    /// After 1, hundreds, fractions, and scale words.
    pub one: &'static str,
    /// After 2.
    pub two: &'static str,
    /// After 3 to 10.
    pub few: &'static str,
    /// After 11 to 99.
    pub many: &'static str,
}

struct Entry {
    currency: Currency,
    code: &'static str,
    minor_units: u32,
    names: Names,
}

/// ISO 4217:2015, table A.1 (code and minor units); names as in CLDR 48, which declines the Arabic
/// ones only for the Egyptian pound: the others follow it.
const TABLE: [Entry; 14] = [
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

impl Currency {
    /// All of them, in the order in which they are offered.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|entry| entry.currency)
    }

    /// The currency of an ISO 4217 code in capitals.
    ///
    /// ```
    /// use capquake::currency::Currency;
    ///
    /// assert_eq!(Currency::from_code("KWD").map(Currency::minor_units), Some(3));
    /// assert_eq!(Currency::from_code("points"), None);
    /// ```
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        TABLE
            .iter()
            .find(|entry| entry.code == code)
            .map(|entry| entry.currency)
    }

    /// The ISO 4217 code: three capital letters.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.entry().code
    }

    /// How many decimals its smallest coin takes: 0, 2 or 3.
    #[must_use]
    pub fn minor_units(self) -> u32 {
        self.entry().minor_units
    }

    /// What is written beside an amount.
    #[must_use]
    pub fn names(self) -> Names {
        self.entry().names
    }

    fn entry(self) -> &'static Entry {
        let [first, ..] = &TABLE;
        TABLE
            .iter()
            .find(|entry| entry.currency == self)
            .unwrap_or(first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_currency_is_found_by_its_code() {
        assert_eq!(Currency::all().count(), TABLE.len());
        for currency in Currency::all() {
            assert_eq!(Currency::from_code(currency.code()), Some(currency));
        }
    }

    #[test]
    fn minor_units_are_those_of_iso_4217() {
        let with = |units| -> Vec<&str> {
            Currency::all()
                .filter(|c| c.minor_units() == units)
                .map(Currency::code)
                .collect()
        };
        assert_eq!(with(0), ["JPY", "KRW"]);
        assert_eq!(with(3), ["KWD"]);
    }
}
