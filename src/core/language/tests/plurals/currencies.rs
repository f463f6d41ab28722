//! The names of currencies in Arabic, after each kind of number.

use super::{ARABIC, COUNTS, Currency, Forms, expected};

/// After 1, 2, few, many, and others.
const CURRENCIES: [(&str, Forms); 14] = [
    ("USD", ["دولار", "دولاران", "دولارات", "دولارًا", "دولار"]),
    ("EUR", ["يورو"; 5]),
    (
        "GBP",
        [
            "جنيه إسترليني",
            "جنيهان إسترلينيان",
            "جنيهات إسترلينية",
            "جنيهًا إسترلينيًا",
            "جنيه إسترليني",
        ],
    ),
    ("JPY", ["ين"; 5]),
    ("KRW", ["وون"; 5]),
    (
        "TWD",
        [
            "دولار تايواني",
            "دولاران تايوانيان",
            "دولارات تايوانية",
            "دولارًا تايوانيًا",
            "دولار تايواني",
        ],
    ),
    ("CNY", ["يوان"; 5]),
    (
        "HKD",
        [
            "دولار هونغ كونغ",
            "دولارا هونغ كونغ",
            "دولارات هونغ كونغ",
            "دولار هونغ كونغ",
            "دولار هونغ كونغ",
        ],
    ),
    ("INR", ["روبية", "روبيتان", "روبيات", "روبية", "روبية"]),
    ("SAR", ["ريال", "ريالان", "ريالات", "ريالًا", "ريال"]),
    ("AED", ["درهم", "درهمان", "دراهم", "درهمًا", "درهم"]),
    (
        "EGP",
        [
            "جنيه مصري",
            "جنيهان مصريان",
            "جنيهات مصرية",
            "جنيهًا مصريًا",
            "جنيه مصري",
        ],
    ),
    (
        "KWD",
        [
            "دينار كويتي",
            "ديناران كويتيان",
            "دنانير كويتية",
            "دينارًا كويتيًا",
            "دينار كويتي",
        ],
    ),
    (
        "QAR",
        [
            "ريال قطري",
            "ريالان قطريان",
            "ريالات قطرية",
            "ريالًا قطريًا",
            "ريال قطري",
        ],
    ),
];

#[test]
fn currencies_are_counted() {
    for (code, forms) in CURRENCIES {
        let currency = Currency::from_code(code).unwrap();
        for (count, category) in COUNTS {
            let said = ARABIC.money_long(count.into(), currency).unit;
            assert_eq!(said, expected(forms, count, category), "{count} {code}");
        }
        let half = ARABIC.money_long("3.5".parse().unwrap(), currency);
        let is_whole = currency.minor_units() == 0;
        // 3.5 yen are written as 4.
        let form = if is_whole { forms[2] } else { forms[4] };
        assert_eq!(half.unit, form, "{code}");
    }
}
