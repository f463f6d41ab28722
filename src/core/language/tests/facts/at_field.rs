//! Facts at a field, and about figures that do not go together.

use super::{Lines, amount};
use crate::currency::Currency;
use crate::draft::Problem;
use crate::finance::AmountError;
use crate::language::Locale;
use crate::number::read::{ReadError, Remark, read};
use crate::solve::{Contradiction, Figures, Quantity, Solution, solve};

pub(super) fn said(lines: &mut Lines, l: Locale) {
    fields(lines, l);
    problems(lines, l);
    solutions(lines, l);
    clashes(lines, l);
}

fn fields(lines: &mut Lines, l: Locale) {
    for currency in [
        None,
        Some(Currency::Usd),
        Some(Currency::Gbp),
        Some(Currency::Sar),
    ] {
        lines.add("in billions", l.in_billions(currency));
        lines.add("in currency", l.in_currency(currency));
        for quantity in Quantity::ALL {
            lines.add("label", l.label(quantity, false, currency));
            lines.add("label", l.label(quantity, true, currency));
            for figure in ["24490000000", "12.5", "-0.0214", "-5000000.5"] {
                lines.add("echo", l.echo(quantity, amount(figure), currency));
            }
        }
    }
    for (currency, main) in [
        (Currency::Eur, Currency::Usd),
        (Currency::Usd, Currency::Sar),
    ] {
        lines.add("price of", l.price_of(currency, main));
    }
    let figure = |text| l.exact(amount(text));
    lines.add("question", l.question(figure("1234"), figure("1.234")));
    lines.add("use other", l.use_other(figure("1.234")));
    lines.add("row is in", l.row_is_in(Currency::Sar));
    lines.add("take as", l.take_as(figure("33").into()));
    let power = Remark::PowerOfTen {
        word: "billion",
        exponent: 9,
    };
    for remark in [power, Remark::Hundredths] {
        lines.add("remark", l.remark(remark, figure("4.5").into()));
    }
}

fn unread(lines: &mut Lines, l: Locale) {
    let unexpected = |character| ReadError::Unexpected {
        character,
        position: 2,
    };
    let unread = [
        ReadError::Missing,
        unexpected('x'),
        unexpected('\u{7}'),
        ReadError::UnknownWord {
            position: 4,
            length: 2,
        },
        ReadError::CurrencyNotOffered {
            position: 4,
            length: 2,
        },
        ReadError::NoDigits,
        ReadError::Separator { position: 4 },
        ReadError::MixedScripts { position: 2 },
        ReadError::TooLong,
        ReadError::OutOfRange,
        ReadError::SeveralNumbers { position: 5 },
        ReadError::PercentagePoints {
            position: 4,
            length: 2,
        },
    ];
    for error in unread {
        let problem = Problem::Unread(error);
        lines.add("problem", l.problem(" a..b ", Quantity::Loss, problem));
    }
    let several = Problem::Unread(ReadError::SeveralNumbers { position: 3 });
    lines.add("problem", l.problem("٤ ٥", Quantity::Loss, several));
}

fn problems(lines: &mut Lines, l: Locale) {
    unread(lines, l);
    lines.add("problem", l.no_rate());
    let mention = read("33 ريال").unwrap().currency.unwrap();
    for currency in [None, Some(Currency::Usd)] {
        let problem = Problem::OtherCurrency {
            mention,
            currency,
            amount: amount("33"),
        };
        let words = l.problem("€", Quantity::PriceBefore, problem);
        lines.add("problem", words);
    }
    let limit = amount("1000000000");
    for quantity in Quantity::ALL {
        for problem in [Problem::Percentage, Problem::Scaled, Problem::Money] {
            lines.add("problem", l.problem("abc", quantity, problem));
        }
        for error in [
            AmountError::Negative,
            AmountError::Zero,
            AmountError::MoreThanAll,
            AmountError::TooLarge { limit },
        ] {
            let problem = Problem::Unacceptable(error);
            lines.add("problem", l.problem("abc", quantity, problem));
            lines.add("impossible", l.impossible(quantity, error));
        }
    }
    let error = AmountError::LessThanOne;
    let problem = Problem::Unacceptable(error);
    lines.add("problem", l.problem("abc", Quantity::Shares, problem));
    lines.add("impossible", l.impossible(Quantity::Shares, error));
}

/// Price before, price after, shares, cap before, cap after, loss and change, as far as given.
const GIVEN: [[&str; 7]; 27] = [
    ["444.06", "434.56", "", "", "", "", "-0.06"],
    ["444.06", "434.56", "", "", "", "", "0.06"],
    ["434.56", "444.06", "", "", "", "", "-0.06"],
    ["434.56", "444.06", "", "", "", "", "0.06"],
    ["", "", "", "200000000000", "100000000000", "", "0.2"],
    ["", "", "", "200000000000", "100000000000", "", "-0.2"],
    ["100", "", "1000000", "100000000", "", "90000000", "-0.2"],
    ["100", "90", "1000000", "200000000", "", "", ""],
    ["100", "90", "1000000", "", "200000000", "", ""],
    ["100", "90", "1000000", "", "", "20000000000", ""],
    ["100", "", "", "500000000", "", "20000000", "-0.3"],
    ["", "90", "", "", "450000000", "20000000", "0.3"],
    ["142.62", "118.42", "", "", "", "", "-0.17"],
    [
        "142.62",
        "118.42",
        "24490000000",
        "",
        "",
        "590000000000",
        "",
    ],
    [
        "142.62",
        "118.42",
        "24490000000",
        "",
        "",
        "-592661234567",
        "",
    ],
    ["100", "105", "1000000000", "", "", "-6000000000", ""],
    ["100", "99", "", "", "", "", "0.01"],
    ["100", "90", "", "", "", "", ""],
    ["100", "", "", "", "", "", ""],
    ["", "90", "", "", "", "", ""],
    ["", "", "1000000", "", "", "", ""],
    ["", "", "", "100000000", "", "", ""],
    ["", "", "", "", "100000000", "", ""],
    ["", "", "", "", "", "100000000", ""],
    ["", "", "", "", "", "", "-0.2"],
    ["100", "90", "1000000", "", "", "", ""],
    ["", "", "", "", "", "", ""],
];

fn solutions(lines: &mut Lines, l: Locale) {
    let currency = Some(Currency::Usd);
    for given in GIVEN {
        let figures = Figures::of(given.map(|text| text.parse().ok()));
        match solve(&figures) {
            Solution::Contradicted(clash) => {
                lines.add("contradiction", l.contradiction(&clash, currency));
                lines.add("keep others", l.keep_others(&clash));
                let given = l.as_given(clash.quantity, clash.given, currency);
                lines.add("keep", l.keep(given));
            }
            Solution::Impossible { quantity, error } => {
                lines.add("impossible", l.impossible(quantity, error));
            }
            Solution::Solved(outcome) => {
                let missing = l.missing(&outcome).unwrap_or_default();
                lines.add("missing", missing);
                for agreement in outcome.agreements() {
                    lines.add("agreement", l.agreement(agreement, currency));
                }
            }
        }
    }
}

/// Any figure may be the one that does not fit, and any may have to give way.
fn clashes(lines: &mut Lines, l: Locale) {
    let given = ["444.06", "434.56", "", "", "", "", "0.25"];
    let figures = Figures::of(given.map(|text| text.parse().ok()));
    let Solution::Contradicted(mut clash) = solve(&figures) else {
        panic!("they contradict");
    };
    for quantity in Quantity::ALL {
        clash.quantity = quantity;
        clash.against = Figures::default();
        for other in Quantity::ALL {
            if let Some(instead) = &mut clash.instead {
                instead.quantity = other;
            }
            lines.add("clash", l.contradiction(&clash, None));
        }
        let alone = Contradiction {
            instead: None,
            ..clash.clone()
        };
        lines.add("clash", l.contradiction(&alone, None));
        lines.add("keep others", l.keep_others(&alone));
    }
}
