//! Counting in Arabic: the noun follows the number, and up to ten the number is a word.

use rust_decimal::Decimal;

use super::super::Locale;
use crate::number::figure::Figure;
use crate::sentence;
use crate::sentence::Sentence;

/// The part a counted noun plays; it shows only where there are two.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    /// Who did it.
    Nominative,
    /// Of whom.
    Genitive,
}

const FEMININE: [&str; 11] = [
    "صفر",
    "واحدة",
    "اثنتان",
    "ثلاث",
    "أربع",
    "خمس",
    "ست",
    "سبع",
    "ثمانٍ",
    "تسع",
    "عشر",
];

/// `شركة واحدة`, `شركتان`, `3 شركات`, `17 شركة`, `100 شركة`.
pub(super) fn companies(locale: Locale, count: usize, case: Case) -> Sentence {
    match (count, case) {
        (1, _) => "شركة واحدة".into(),
        (2, Case::Nominative) => "شركتان".into(),
        (2, Case::Genitive) => "شركتين".into(),
        _ if is_few(count) => sentence![locale.count(count), " شركات"],
        _ => sentence![locale.count(count), " شركة"],
    }
}

/// The reader's own rows that are not complete.
pub(super) fn rows(locale: Locale, count: usize) -> Sentence {
    match count {
        1 => "صف أضفته ولم يكتمل".into(),
        2 => "صفّان أضفتهما ولم يكتملا".into(),
        count if is_few(count) => sentence![locale.count(count), " صفوف أضفتها ولم تكتمل"],
        count => sentence![locale.count(count), " صفًّا أضفتها ولم تكتمل"],
    }
}

/// Market indices, three or more.
pub(super) fn indices(locale: Locale, count: usize) -> Sentence {
    if is_few(count) {
        sentence![locale.count(count), " مؤشرات"]
    } else {
        sentence![locale.count(count), " مؤشرًا"]
    }
}

/// The number alone, of companies; in words up to ten.
pub(super) fn feminine(locale: Locale, count: usize) -> Sentence {
    match FEMININE.get(count) {
        Some(word) => (*word).into(),
        None => locale.count(count).into(),
    }
}

/// `الست`, `الـ17`.
pub(super) fn definite(locale: Locale, count: usize) -> Sentence {
    match FEMININE.get(count) {
        Some(word) => format!("ال{}", word.replace('ٍ', "ي")).into(),
        None => sentence!["الـ", locale.count(count)],
    }
}

/// `مثلَي`, `4 أمثال`, `12 مثلًا`, `1.5 مرة قدر`.
pub(super) fn times(locale: Locale, times: Decimal) -> Sentence {
    let times = times.normalize();
    let number = Figure::bare(times, crate::number::write::exact(times, locale.digits));
    match usize::try_from(times.mantissa())
        .ok()
        .filter(|_| times.scale() == 0)
    {
        Some(2) => "مثلَي".into(),
        Some(count) if is_few(count) => sentence![number, " أمثال"],
        Some(_) => sentence![number, " مثلًا"],
        None => sentence![number, " مرة قدر"],
    }
}

/// 3 to 10 of every hundred.
fn is_few(count: usize) -> bool {
    (3..=10).contains(&(count % 100))
}
