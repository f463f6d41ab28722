//! What English says at a field: the echo of a reading, problems, contradictions.

use rust_decimal::Decimal;

use super::super::Locale;
use crate::currency::Currency;
use crate::draft::Problem;
use crate::finance::AmountError;
use crate::number::figure::Figure;
use crate::number::read::ReadError;
use crate::sentence;
use crate::sentence::{Part, Sentence};
use crate::solve::{Agreement, Contradiction, Outcome, Quantity};

pub(super) fn echo(
    locale: Locale,
    quantity: Quantity,
    amount: Decimal,
    currency: Option<Currency>,
) -> Sentence {
    let full = |amount: Decimal| locale.price(amount, None);
    match quantity {
        Quantity::Change if amount.is_sign_negative() => {
            sentence!["a fall of ", locale.percentage(amount)]
        }
        Quantity::Change => sentence!["a rise of ", locale.percentage(amount)],
        Quantity::Shares => match locale.scaled_count(amount) {
            Some(short) => sentence![full(amount), " · ", short, " shares"],
            None => sentence![full(amount), " shares"],
        },
        Quantity::PriceBefore | Quantity::PriceAfter => {
            let unit = currency.map_or("points", |currency| currency.names().english);
            sentence![full(amount), format!(" {unit}")]
        }
        Quantity::CapBefore | Quantity::CapAfter => money(locale, amount, currency, ""),
        Quantity::Loss if amount.is_sign_negative() => {
            money(locale, amount, currency, "a gain of ")
        }
        Quantity::Loss => money(locale, amount, currency, "a loss of "),
    }
}

fn money(locale: Locale, amount: Decimal, currency: Option<Currency>, what: &str) -> Sentence {
    let currency = currency.unwrap_or(Currency::Usd);
    let (full, short) = (
        locale.money_in_full(amount, currency),
        locale.precise_money(amount, currency),
    );
    if short.unit.is_empty() {
        return sentence![what, full];
    }
    sentence![what, full, " · ", short]
}

pub(super) fn problem(
    locale: Locale,
    text: &str,
    quantity: Quantity,
    problem: Problem,
) -> Sentence {
    let typed = || Part::Name(text.trim().to_owned());
    let example = |figure: &str| locale.in_digits(figure);
    let how = match quantity {
        Quantity::Change => format!(" Write it like {}.", example("−12.5%")),
        Quantity::Shares => format!(" Write it like {}.", example("24.49bn")),
        _ => format!(" Write it like {}.", example("12.5")),
    };
    match problem {
        Problem::Unread(error) => {
            let why = match error {
                ReadError::Missing | ReadError::Separators => String::new(),
                ReadError::Unexpected { character, .. } if !character.is_control() => {
                    format!(" because of \u{2068}{character}\u{2069}")
                }
                ReadError::Unexpected { .. } => " because of a hidden character".to_owned(),
                ReadError::UnknownWord => " because of the word in it".to_owned(),
                ReadError::MixedScripts => " because it mixes two kinds of digits".to_owned(),
                ReadError::TooLong => " because it is too long".to_owned(),
            };
            sentence![typed(), format!(" cannot be read as a number{why}.{how}")]
        }
        Problem::Unacceptable(error) => amount(locale, quantity, error),
        Problem::Percentage => sentence![typed(), " is a percentage; an amount belongs here.", how],
        Problem::Scaled => sentence![typed(), " is an amount; a percentage belongs here.", how],
    }
}

fn amount(locale: Locale, quantity: Quantity, error: AmountError) -> Sentence {
    let it = name(quantity);
    match error {
        AmountError::Negative => format!("{it} cannot be negative.").into(),
        AmountError::Zero if quantity == Quantity::Shares => {
            "There must be one share at least.".into()
        }
        AmountError::Zero => {
            format!("{it} must be more than zero: nothing can fall from zero.").into()
        }
        AmountError::LessThanOne => "There must be one share at least.".into(),
        AmountError::MoreThanAll => {
            format!("No more than {} can be lost.", locale.in_digits("100%")).into()
        }
        AmountError::TooLarge { limit } => {
            sentence![
                format!("{it} can be "),
                locale.price(limit, None),
                " at most."
            ]
        }
    }
}

fn name(quantity: Quantity) -> &'static str {
    match quantity {
        Quantity::PriceBefore => "The price before",
        Quantity::PriceAfter => "The price after",
        Quantity::Shares => "The number of shares",
        Quantity::CapBefore => "The market cap before",
        Quantity::CapAfter => "The market cap after",
        Quantity::Loss => "The loss",
        Quantity::Change => "The change",
    }
}

pub(super) fn impossible(quantity: Quantity, error: AmountError) -> Sentence {
    let would_be = match (quantity, error) {
        (Quantity::Shares, AmountError::LessThanOne | AmountError::Zero) => {
            "fewer shares than one".to_owned()
        }
        (Quantity::Change, AmountError::MoreThanAll) => "a loss of more than everything".to_owned(),
        (quantity, AmountError::TooLarge { .. }) => {
            format!("{} larger than there can be", article(quantity))
        }
        (quantity, AmountError::Zero) => format!("{} of zero", article(quantity)),
        (quantity, _) => format!("{} below zero", article(quantity)),
    };
    format!("These figures together would mean {would_be}.").into()
}

fn article(quantity: Quantity) -> String {
    name(quantity).replacen("The", "a", 1)
}

pub(super) fn missing(outcome: &Outcome) -> Option<Sentence> {
    let known = |quantity| outcome.figure(quantity).is_some();
    if outcome.caps().is_some() {
        None
    } else if known(Quantity::Change) {
        Some("Needs the number of shares or a market cap.".into())
    } else if known(Quantity::PriceBefore) || known(Quantity::CapBefore) {
        Some("Needs a figure after the fall, or the change.".into())
    } else if known(Quantity::PriceAfter) || known(Quantity::CapAfter) {
        Some("Needs a figure before the fall, or the change.".into())
    } else if known(Quantity::Shares) {
        Some("Needs the prices before and after.".into())
    } else if known(Quantity::Loss) {
        Some("Needs the change or a market cap.".into())
    } else {
        None
    }
}

pub(super) fn contradiction(
    locale: Locale,
    clash: &Contradiction,
    currency: Option<Currency>,
) -> Sentence {
    let figure = |quantity, amount| locale.quantity(quantity, amount, currency);
    let (given, implied) = (
        figure(clash.quantity, clash.given),
        figure(clash.quantity, clash.implied),
    );
    let start = match clash.quantity {
        Quantity::Change => {
            let others = match (
                clash.against.get(Quantity::PriceBefore),
                clash.against.get(Quantity::PriceAfter),
            ) {
                (Some(before), Some(after)) => sentence![
                    figure(Quantity::PriceBefore, before),
                    " to ",
                    figure(Quantity::PriceAfter, after),
                    " is "
                ],
                _ => "The other figures give ".into(),
            };
            let gave = if clash.implied.is_sign_negative() {
                "a fall of "
            } else {
                "a rise of "
            };
            let not = match clash.given.is_sign_negative() == clash.implied.is_sign_negative() {
                true => ", not ",
                false if clash.given.is_sign_negative() => ", not a fall of ",
                false => ", not a rise of ",
            };
            sentence![others, gave, implied, not, given.clone(), ". "]
        }
        quantity => sentence![
            format!(
                "By the other figures {} is ",
                name(quantity).to_ascii_lowercase()
            ),
            implied,
            ", not ",
            given.clone(),
            ". "
        ],
    };
    let Some(instead) = &clash.instead else {
        return sentence!["These do not agree. ", start];
    };
    let claim = match clash.quantity {
        Quantity::Change if clash.given.is_sign_negative() => sentence!["A fall of ", given],
        Quantity::Change => sentence!["A rise of ", given],
        quantity => sentence![article(quantity).replacen('a', "A", 1), " of ", given],
    };
    let would_be = figure(instead.quantity, instead.implied);
    let meant = match instead.quantity {
        Quantity::Shares => sentence![would_be, " shares"],
        Quantity::Change => sentence!["a change of ", would_be],
        Quantity::PriceAfter => sentence!["a price of ", would_be],
        quantity => sentence![article(quantity), " of ", would_be],
    };
    sentence![
        "These do not agree. ",
        start,
        claim,
        " would mean ",
        meant,
        "."
    ]
}

pub(super) fn agreement(
    locale: Locale,
    agreement: &Agreement,
    currency: Option<Currency>,
) -> Sentence {
    let figure = |amount| -> Figure { locale.quantity(agreement.quantity, amount, currency) };
    let by = if agreement.quantity == Quantity::Change {
        "by the prices"
    } else {
        "by the other figures"
    };
    sentence![
        "Agrees as rounded: ",
        figure(agreement.given),
        " given, ",
        figure(agreement.implied),
        format!(" {by}.")
    ]
}
