//! Facts about fields.

use super::*;

fn meaning(quantity: Quantity) -> Meaning {
    Meaning {
        currency: Some(Currency::Usd),
        ..Meaning::of(quantity)
    }
}

#[track_caller]
fn means(text: &str, quantity: Quantity, expected: &str) {
    let draft = Draft::typed(text, meaning(quantity));
    assert_eq!(draft.figure(), Some(expected.parse().unwrap()), "{text}");
}

#[test]
fn a_change_is_typed_in_percent() {
    means("-17", Quantity::Change, "-0.17");
    means("−16.97%", Quantity::Change, "-0.1697");
}

#[test]
fn money_is_in_billions_unless_it_says_otherwise() {
    means("592.7", Quantity::Loss, "592700000000");
    means("3,492.8", Quantity::CapBefore, "3492800000000");
    means("589bn", Quantity::Loss, "589000000000");
    means("592658000000", Quantity::Loss, "592658000000");
    means("250k", Quantity::Loss, "250000");
}

#[test]
fn a_number_in_a_field_for_gains_is_a_gain() {
    let gain = Meaning {
        is_gain: true,
        ..Meaning::of(Quantity::Loss)
    };
    assert_eq!(
        Draft::typed("5", gain).figure(),
        Some("-5000000000".parse().unwrap())
    );
    assert_eq!(
        Draft::typed("-5", gain).figure(),
        Some("5000000000".parse().unwrap())
    );
}

#[test]
fn figures_that_cannot_be_are_named_problems() {
    let problem = |text, quantity| Draft::typed(text, meaning(quantity)).problem();
    let unacceptable = |error| Some(Problem::Unacceptable(error));
    assert_eq!(
        problem("0", Quantity::PriceBefore),
        unacceptable(AmountError::Zero)
    );
    assert_eq!(
        problem("0", Quantity::Shares),
        unacceptable(AmountError::Zero)
    );
    assert_eq!(
        problem("-101", Quantity::Change),
        unacceptable(AmountError::MoreThanAll)
    );
    assert_eq!(
        problem("5%", Quantity::PriceAfter),
        Some(Problem::Percentage)
    );
    assert_eq!(problem("5bn", Quantity::Change), Some(Problem::Scaled));
    assert!(matches!(
        problem("2bn", Quantity::PriceAfter),
        Some(Problem::Unacceptable(AmountError::TooLarge { .. }))
    ));
}

#[test]
fn blank_text_is_kept_while_typing_and_is_nothing_afterwards() {
    let blank = Draft::typed("", meaning(Quantity::Shares));
    assert_eq!(blank.problem(), None);
    assert!(!blank.is_given());
    assert_eq!(blank.settled(), Draft::Empty);
}

#[test]
fn another_currency_is_asked_about_and_never_converted() {
    let problem = |text, quantity| Draft::typed(text, meaning(quantity)).problem();
    means("US$ 142.62", Quantity::PriceBefore, "142.62");
    means("592.66 bn dollars", Quantity::Loss, "592660000000");
    let Some(Problem::OtherCurrency {
        mention,
        currency,
        amount,
    }) = problem("33 ريال", Quantity::PriceAfter)
    else {
        panic!("it is asked about");
    };
    assert!(mention.codes().eq(["SAR", "QAR"]));
    assert_eq!((currency, amount), (Some(Currency::Usd), 33.into()));
    for quantity in [Quantity::Shares, Quantity::Change] {
        assert_eq!(problem("$5", quantity), Some(Problem::Money));
    }
}

#[test]
fn pence_are_hundredths_of_a_pound() {
    let pounds = Meaning {
        currency: Some(Currency::Gbp),
        ..meaning(Quantity::PriceBefore)
    };
    let draft = Draft::typed("450p", pounds);
    assert_eq!(draft.figure(), Some("4.5".parse().unwrap()));
    assert_eq!(draft.remark(), Some(Remark::Hundredths));
}

#[test]
fn where_the_words_speak_of_a_fall_only_a_plus_makes_a_rise() {
    let fall = Meaning {
        is_fall: true,
        ..meaning(Quantity::Change)
    };
    for (text, expected) in [("12%", "-0.12"), ("-12", "-0.12"), ("+5%", "0.05")] {
        let figure = Draft::typed(text, fall).figure();
        assert_eq!(figure, Some(expected.parse().unwrap()), "{text}");
    }
}

#[track_caller]
fn asks(text: &str, meaning: Meaning, [likely, other]: [&str; 2]) {
    let question = Draft::typed(text, meaning).question();
    let readings = question.map(|asked| [asked.amount, asked.other.unwrap()]);
    assert_eq!(
        readings,
        Some([likely.parse().unwrap(), other.parse().unwrap()]),
        "{text}"
    );
}

#[track_caller]
fn asks_nothing(texts: &[&str], meaning: Meaning) {
    for text in texts {
        assert_eq!(Draft::typed(text, meaning).question(), None, "{text}");
    }
}

#[test]
fn money_that_may_be_in_billions_or_not_is_asked_about() {
    let cap = meaning(Quantity::CapBefore);
    asks("10000", cap, ["10000000000000", "10000"]);
    asks("592658", cap, ["592658000000000", "592658"]);
    asks("999999", cap, ["999999000000000", "999999"]);
    asks("1000000", cap, ["1000000", "1000000000000000"]);
    asks("3,492,800", cap, ["3492800", "3492800000000000"]);
    asks("$250,000.", cap, ["250000000000000", "250000"]);
    // The separator is the nearer question.
    asks("24,490", cap, ["24490000000000", "24490000000"]);
    let gain = Meaning {
        is_gain: true,
        ..meaning(Quantity::Loss)
    };
    asks("250000", gain, ["-250000000000000", "-250000"]);
    asks_nothing(
        &[
            "592.7",
            "3492.8",
            "3,492.8",
            "9999",
            "12345.6",
            "10000000",
            "592658000000",
            "592658m",
            "999999bn",
            "0",
        ],
        cap,
    );
}

#[test]
fn what_is_little_money_differs_by_currency() {
    let in_currency = |currency| Meaning {
        currency: Some(currency),
        ..Meaning::of(Quantity::CapBefore)
    };
    asks_nothing(&["358200", "999999"], in_currency(Currency::Krw));
    asks_nothing(&["37600"], in_currency(Currency::Twd));
    let won = in_currency(Currency::Krw);
    asks("1000000", won, ["1000000", "1000000000000000"]);
}

#[test]
fn points_are_those_of_an_index() {
    let level = Meaning::of(Quantity::PriceAfter);
    for text in ["6,101.24 points", "6,101.24 نقطة"] {
        let figure = Draft::typed(text, level).figure();
        assert_eq!(figure, Some("6101.24".parse().unwrap()), "{text}");
        let of_company = Draft::typed(text, meaning(Quantity::PriceAfter)).problem();
        assert!(
            matches!(of_company, Some(Problem::Unread(_))),
            "{of_company:?}"
        );
    }
}

#[test]
fn shares_are_counted_only_in_their_field() {
    means("24.49 billion shares", Quantity::Shares, "24490000000");
    let problem = Draft::typed("5 shares", meaning(Quantity::PriceBefore)).problem();
    assert!(matches!(
        problem,
        Some(Problem::Unread(ReadError::UnknownWord {
            position: 3,
            length: 6
        }))
    ));
}

#[test]
fn a_few_shares_of_a_company_are_asked_about() {
    let of_company = Meaning {
        is_of_company: true,
        ..Meaning::of(Quantity::Shares)
    };
    asks("24.49", of_company, ["24.49", "24490000000"]);
    asks("24", of_company, ["24", "24000000000"]);
    asks("650", of_company, ["650", "650000000"]);
    asks("24,490", of_company, ["24490", "24490000000"]);
    asks("1.234", of_company, ["1.234", "1234000000"]);
    asks("123,456", of_company, ["123456", "123456000"]);
    asks_nothing(
        &["24490000000", "24.49bn", "500000", "100000", "24.49e9"],
        of_company,
    );
    // Of the shares in a reader's hands there may be a few.
    asks_nothing(&["24", "24.49", "1"], Meaning::of(Quantity::Shares));
}
