//! Facts about printed figures.

use super::{COUNTS, Lines, amount, money};
use crate::claim::{Basis, Check, Meaning, Precision, Verdict, Way};
use crate::currency::Currency;
use crate::language::Locale;
use crate::language::phrases::Claimed;
use crate::solve::Quantity;

/// A fall, a rise, a loss and a gain; the change of an index.
fn claimed() -> [Claimed; 5] {
    let of = |quantity, figure, currency| Claimed {
        quantity,
        figure: amount(figure),
        day_low: None,
        currency,
    };
    [
        of(Quantity::Change, "-0.06", Some(Currency::Usd)),
        of(Quantity::Change, "0.06", Some(Currency::Usd)),
        of(Quantity::Loss, "589000000000", Some(Currency::Usd)),
        of(Quantity::Loss, "-589000000000", Some(Currency::Usd)),
        of(Quantity::Change, "-0.06", None),
    ]
}

pub(super) fn said(lines: &mut Lines, l: Locale) {
    for precision in [
        Precision::Exact,
        Precision::About,
        Precision::Almost,
        Precision::MoreThan,
    ] {
        let change = l.printed_change(amount("-0.086"));
        lines.add("as printed", l.as_printed(precision, change));
    }
    for subject in claimed() {
        verdicts(lines, l, subject);
        meanings(lines, l, subject);
    }
    for count in COUNTS {
        let sum = l.claims_sum(count, money(l), money(l));
        lines.add("claims sum", sum);
    }
}

fn verdicts(lines: &mut Lines, l: Locale, of: Claimed) {
    let by = if of.quantity == Quantity::Loss {
        amount("3658000000")
    } else {
        amount("0.0311")
    };
    let less = |is_far| Verdict::Less { by, is_far };
    let verdicts = [
        Verdict::Agrees(amount("0")),
        Verdict::Agrees(of.figure.abs() / amount("2")),
        Verdict::Agrees(of.figure.abs() / amount("-2")),
        Verdict::Agrees(by / amount("100")),
        Verdict::Agrees(-by / amount("10000")),
        Verdict::Differs(by),
        Verdict::DuringTheDay,
        less(false),
        less(true),
        Verdict::Contradicted(Way::Down),
        Verdict::Contradicted(Way::Up),
        Verdict::Contradicted(Way::Nowhere),
    ];
    lines.add("verdict", l.more_than_all());
    lines.add("verdict", l.verdict(None, of));
    for verdict in verdicts {
        lines.add("verdict", l.verdict(Some(verdict), of));
    }
    let with_low = Claimed {
        day_low: Some(amount("-0.0463")),
        ..of
    };
    lines.add("verdict", l.verdict(Some(less(true)), with_low));
}

fn meanings(lines: &mut Lines, l: Locale, of: Claimed) {
    let shares = (Quantity::Shares, "24338842975.2066");
    let few = (Quantity::Shares, "15000.5");
    let price = (Quantity::PriceAfter, "417.4164");
    let loss = (Quantity::Loss, "198091823000");
    let gain = (Quantity::Loss, "-198091823000");
    let (basis, known) = match of.quantity {
        Quantity::Loss => (Basis::Loss, [[shares, price], [few, price]]),
        _ => (Basis::Change, [[price, loss], [price, gain]]),
    };
    let both = [
        (Quantity::CapBefore, "3492763800000"),
        (Quantity::Shares, "24490000"),
    ];
    let [all, others] = known;
    for (basis, meant) in [
        (basis, &all[..]),
        (basis, &all[1..]),
        (basis, &others),
        (basis, &others[1..]),
        (Basis::Both, &both),
        (Basis::Both, &both[1..]),
    ] {
        let meanings = meant.iter().map(|&(quantity, figure)| Meaning {
            basis,
            quantity,
            amount: amount(figure),
        });
        let check = Check {
            meanings: meanings.collect(),
            ..Check::default()
        };
        let said = l.would_mean(&check, basis, of).unwrap();
        lines.add("would mean", said);
    }
    assert_eq!(l.would_mean(&Check::default(), basis, of), None);
}
