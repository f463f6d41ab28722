//! What Arabic says at a field: the echo of a reading, problems, contradictions.

use rust_decimal::Decimal;

use super::super::Locale;
use crate::currency::Currency;
use crate::draft::Problem;
use crate::finance::AmountError;
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
            sentence!["تراجع بنسبة ", locale.percentage(amount)]
        }
        Quantity::Change => sentence!["ارتفاع بنسبة ", locale.percentage(amount)],
        Quantity::Shares => match locale.scaled_count(amount) {
            Some(short) => sentence![full(amount), " · ", short, " سهم"],
            None => sentence!["عدد الأسهم ", full(amount)],
        },
        Quantity::PriceBefore | Quantity::PriceAfter => {
            let unit = currency.map_or("نقطة", |currency| currency.names().arabic_full);
            sentence![full(amount), format!(" {unit}")]
        }
        Quantity::CapBefore | Quantity::CapAfter => money(locale, amount, currency, ""),
        Quantity::Loss if amount.is_sign_negative() => {
            money(locale, amount, currency, "مكسب قدره ")
        }
        Quantity::Loss => money(locale, amount, currency, "خسارة قدرها "),
    }
}

fn money(locale: Locale, amount: Decimal, currency: Option<Currency>, what: &str) -> Sentence {
    let currency = currency.unwrap_or(Currency::Usd);
    let full = locale.money_in_full(amount, currency);
    match locale.scaled_count(amount.abs()) {
        Some(_) => sentence![what, full, " · ", locale.precise_money(amount, currency)],
        None => sentence![what, full],
    }
}

pub(super) fn problem(
    locale: Locale,
    text: &str,
    quantity: Quantity,
    problem: Problem,
) -> Sentence {
    let typed = || Part::Name(text.trim().to_owned());
    let example = match quantity {
        Quantity::Change => "\u{2066}−12.5%\u{2069}",
        Quantity::Shares => "24.49 مليار",
        _ => "12.5",
    };
    let how = format!(" اكتبه هكذا: {}.", locale.in_digits(example));
    match problem {
        Problem::Unread(error) => {
            let why = match error {
                ReadError::Missing | ReadError::Separators => String::new(),
                ReadError::Unexpected { character, .. } if !character.is_control() => {
                    format!(" بسبب \u{2068}{character}\u{2069}")
                }
                ReadError::Unexpected { .. } => " بسبب رمز خفي فيه".to_owned(),
                ReadError::UnknownWord => " بسبب الكلمة التي فيه".to_owned(),
                ReadError::MixedScripts => " لأنه يخلط نوعين من الأرقام".to_owned(),
                ReadError::TooLong => " لأنه أطول مما ينبغي".to_owned(),
            };
            sentence!["تعذّرت قراءة ", typed(), format!(" رقمًا{why}.{how}")]
        }
        Problem::Unacceptable(error) => amount(locale, quantity, error),
        Problem::Percentage => sentence![typed(), " نسبة مئوية، والمطلوب هنا مقدار.", how],
        Problem::Scaled => sentence![typed(), " مقدار، والمطلوب هنا نسبة مئوية.", how],
    }
}

fn amount(locale: Locale, quantity: Quantity, error: AmountError) -> Sentence {
    let it = name(quantity);
    match error {
        AmountError::Zero | AmountError::LessThanOne if quantity == Quantity::Shares => {
            "يجب أن يكون هناك سهم واحد على الأقل.".into()
        }
        AmountError::Negative => format!("لا يمكن أن يقل هذا الرقم عن الصفر: {it}.").into(),
        AmountError::Zero | AmountError::LessThanOne => {
            format!("يجب أن يزيد هذا الرقم على الصفر: {it}. فلا تراجع من الصفر.").into()
        }
        AmountError::MoreThanAll => format!(
            "لا يمكن خسارة أكثر من {}.",
            locale.in_digits("\u{2066}100%\u{2069}")
        )
        .into(),
        AmountError::TooLarge { limit } => {
            sentence![
                format!("أكبر ما يُقبل هنا ({it}) هو "),
                locale.price(limit, None),
                "."
            ]
        }
    }
}

fn name(quantity: Quantity) -> &'static str {
    match quantity {
        Quantity::PriceBefore => "السعر قبل",
        Quantity::PriceAfter => "السعر بعد",
        Quantity::Shares => "عدد الأسهم",
        Quantity::CapBefore => "القيمة السوقية قبل",
        Quantity::CapAfter => "القيمة السوقية بعد",
        Quantity::Loss => "الخسارة",
        Quantity::Change => "نسبة التغير",
    }
}

pub(super) fn impossible(quantity: Quantity, error: AmountError) -> Sentence {
    let would_be = match (quantity, error) {
        (Quantity::Shares, AmountError::LessThanOne | AmountError::Zero) => {
            "أقل من سهم واحد".to_owned()
        }
        (Quantity::Change, AmountError::MoreThanAll) => "خسارة أكثر من كل شيء".to_owned(),
        (quantity, AmountError::TooLarge { .. }) => format!("أن {} أكبر مما يمكن", name(quantity)),
        (quantity, AmountError::Zero) => format!("أن {} صفر", name(quantity)),
        (quantity, _) => format!("أن {} أقل من الصفر", name(quantity)),
    };
    format!("هذه الأرقام معًا تعني {would_be}.").into()
}

pub(super) fn missing(outcome: &Outcome) -> Option<Sentence> {
    let known = |quantity| outcome.figure(quantity).is_some();
    if outcome.caps().is_some() {
        None
    } else if known(Quantity::Change) {
        Some("يلزم عدد الأسهم أو القيمة السوقية.".into())
    } else if known(Quantity::PriceBefore) || known(Quantity::CapBefore) {
        Some("يلزم رقم بعد التراجع، أو نسبة التغير.".into())
    } else if known(Quantity::PriceAfter) || known(Quantity::CapAfter) {
        Some("يلزم رقم قبل التراجع، أو نسبة التغير.".into())
    } else if known(Quantity::Shares) {
        Some("يلزم السعر قبل والسعر بعد.".into())
    } else if known(Quantity::Loss) {
        Some("تلزم نسبة التغير أو القيمة السوقية.".into())
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
                    "من ",
                    figure(Quantity::PriceBefore, before),
                    " إلى ",
                    figure(Quantity::PriceAfter, after),
                    " "
                ],
                _ => "الأرقام الأخرى تعني ".into(),
            };
            let is_same = clash.given.is_sign_negative() == clash.implied.is_sign_negative();
            let not = if is_same {
                " لا ".to_owned()
            } else {
                format!(" لا {}", moved(clash.given))
            };
            sentence![others, moved(clash.implied), implied, not, given.clone()]
        }
        quantity => sentence![
            format!("بحسب الأرقام الأخرى {} ", name(quantity)),
            implied,
            " لا ",
            given.clone()
        ],
    };
    let Some(instead) = &clash.instead else {
        return sentence!["هذه الأرقام متعارضة. ", start, "."];
    };
    let claim = match clash.quantity {
        Quantity::Change => sentence![format!("وال{}", moved(clash.given)), given],
        quantity => sentence![format!("و{} ", name(quantity)), given],
    };
    let would_be = figure(instead.quantity, instead.implied);
    let meant = match instead.quantity {
        Quantity::Shares => sentence![would_be, " سهم"],
        Quantity::PriceBefore | Quantity::PriceAfter => sentence!["سعرًا قدره ", would_be],
        Quantity::Change => sentence!["تغيرًا بنسبة ", would_be],
        Quantity::CapBefore | Quantity::CapAfter => sentence!["قيمة سوقية قدرها ", would_be],
        Quantity::Loss => sentence!["خسارة قدرها ", would_be],
    };
    let means = if matches!(
        clash.quantity,
        Quantity::CapBefore | Quantity::CapAfter | Quantity::Loss
    ) {
        " تعني "
    } else {
        " يعني "
    };
    sentence![
        "هذه الأرقام متعارضة. ",
        start,
        "، ",
        claim,
        means,
        meant,
        "."
    ]
}

fn moved(change: Decimal) -> &'static str {
    if change.is_sign_negative() {
        "تراجع بنسبة "
    } else {
        "ارتفاع بنسبة "
    }
}

pub(super) fn agreement(
    locale: Locale,
    agreement: &Agreement,
    currency: Option<Currency>,
) -> Sentence {
    let figure = |amount| locale.quantity(agreement.quantity, amount, currency);
    let by = match agreement.quantity {
        Quantity::Change => "، والسعران يعطيان ",
        _ => "، والأرقام الأخرى تعطي ",
    };
    sentence![
        "متوافق بعد التقريب: المُدخَل ",
        figure(agreement.given),
        by,
        figure(agreement.implied),
        "."
    ]
}
