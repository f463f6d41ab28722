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
    /// In English before the number; a code is followed by a space.
    pub symbol: &'static str,
    /// In English, of many: `US dollars`.
    pub english: &'static str,
    /// In Arabic, after a scale word: `دولار`.
    pub arabic: &'static str,
    /// In Arabic, said in full where several currencies share the word.
    pub arabic_full: &'static str,
}

struct Entry {
    currency: Currency,
    code: &'static str,
    minor_units: u32,
    names: Names,
}

/// ISO 4217:2015, table A.1 (code and minor units); names as in CLDR 45.
const TABLE: [Entry; 14] = [
    entry(
        Currency::Usd,
        "USD",
        2,
        ["$", "US dollars", "دولار", "دولار أمريكي"],
    ),
    entry(Currency::Eur, "EUR", 2, ["€", "euros", "يورو", "يورو"]),
    entry(
        Currency::Gbp,
        "GBP",
        2,
        ["£", "pounds", "جنيه إسترليني", "جنيه إسترليني"],
    ),
    entry(Currency::Jpy, "JPY", 0, ["¥", "yen", "ين", "ين ياباني"]),
    entry(
        Currency::Krw,
        "KRW",
        0,
        ["₩", "won", "وون", "وون كوري جنوبي"],
    ),
    entry(
        Currency::Twd,
        "TWD",
        2,
        ["NT$", "Taiwan dollars", "دولار تايواني", "دولار تايواني"],
    ),
    entry(
        Currency::Cny,
        "CNY",
        2,
        ["CN¥", "yuan", "يوان", "يوان صيني"],
    ),
    entry(
        Currency::Hkd,
        "HKD",
        2,
        [
            "HK$",
            "Hong Kong dollars",
            "دولار هونغ كونغ",
            "دولار هونغ كونغ",
        ],
    ),
    entry(
        Currency::Inr,
        "INR",
        2,
        ["₹", "rupees", "روبية", "روبية هندية"],
    ),
    entry(
        Currency::Sar,
        "SAR",
        2,
        ["SAR ", "Saudi riyals", "ريال", "ريال سعودي"],
    ),
    entry(
        Currency::Aed,
        "AED",
        2,
        ["AED ", "UAE dirhams", "درهم", "درهم إماراتي"],
    ),
    entry(
        Currency::Egp,
        "EGP",
        2,
        ["EGP ", "Egyptian pounds", "جنيه مصري", "جنيه مصري"],
    ),
    entry(
        Currency::Kwd,
        "KWD",
        3,
        ["KWD ", "Kuwaiti dinars", "دينار كويتي", "دينار كويتي"],
    ),
    entry(
        Currency::Qar,
        "QAR",
        2,
        ["QAR ", "Qatari riyals", "ريال قطري", "ريال قطري"],
    ),
];

const fn entry(
    currency: Currency,
    code: &'static str,
    minor_units: u32,
    [symbol, english, arabic, arabic_full]: [&'static str; 4],
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
