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
