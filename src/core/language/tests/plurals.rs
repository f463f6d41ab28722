//! Nouns after numbers: the form that the plural category of CLDR demands, for every noun that
//! the page counts.

mod currencies;

use rust_decimal::Decimal;

use super::super::forms::Plural::{self, Few, Many, One, Other, Two, Zero};
use super::super::phrases::{Comparison, Course, LinkProblem, Outside, Subject};
use super::super::{Language, Locale};
use crate::currency::Currency;
use crate::number::digits::Digits;
use crate::number::scale::Scale;
use crate::sentence::Sentence;

/// Numbers at every border between two categories of Arabic, with theirs.
const COUNTS: [(u32, Plural); 14] = [
    (0, Zero),
    (1, One),
    (2, Two),
    (3, Few),
    (10, Few),
    (11, Many),
    (99, Many),
    (100, Other),
    (101, Other),
    (102, Other),
    (103, Few),
    (111, Many),
    (1_000, Other),
    (1_000_002, Other),
];

const ARABIC: Locale = Locale {
    language: Language::Arabic,
    digits: Digits::Latin,
};

const ENGLISH: Locale = Locale {
    language: Language::English,
    digits: Digits::Latin,
};

fn plain(sentence: impl Into<Sentence>) -> String {
    let text = sentence.into().to_plain_text();
    text.replace(['\u{2066}', '\u{2069}'], "")
}

/// What is said of 1, of 2, of few, of many and of others; `#` is the number.
type Forms = [&'static str; 5];

fn expected(forms: Forms, count: u32, category: Plural) -> String {
    let [one, two, few, many, other] = forms;
    let form = match category {
        One => one,
        Two => two,
        Few => few,
        Many => many,
        Zero | Other => other,
    };
    form.replace('#', &ARABIC.exact(count.into()).number)
}

#[track_caller]
fn counts(forms: Forms, say: impl Fn(usize) -> Sentence) {
    for (count, category) in COUNTS {
        let said = plain(say(usize::try_from(count).unwrap()));
        assert_eq!(said, expected(forms, count, category), "{count}");
    }
}

#[test]
fn categories_are_those_of_cldr() {
    for (count, category) in COUNTS {
        let count = Decimal::from(count);
        assert_eq!(Plural::arabic(count), category, "{count}");
        assert_eq!(Plural::arabic(-count), category, "−{count}");
        let half = count + Decimal::new(5, 1);
        assert_eq!(Plural::arabic(half), Other, "{half}");
    }
}

#[test]
fn companies_are_counted() {
    let forms = |one, two, few, many| [one, two, few, many, many];
    let companies = forms("شركة واحدة", "شركتان", "# شركات", "# شركة");
    counts(companies, |count| ARABIC.companies(count));
    let fell = forms(
        "تراجعت شركة واحدة",
        "تراجعت شركتان",
        "تراجعت # شركات",
        "تراجعت # شركة",
    );
    counts(fell, |count| ARABIC.group_fell(count));
    let lost = forms(
        "خسرت شركة واحدة",
        "خسرت شركتان",
        "خسرت # شركات",
        "خسرت # شركة",
    );
    counts(lost, |count| {
        ARABIC.headline(Subject::Companies(count), Course::Lost)
    });
    let of = forms(
        "تراجعت 7 من أصل شركة واحدة",
        "تراجعت 7 من أصل شركتين",
        "تراجعت 7 من أصل # شركات",
        "تراجعت 7 من أصل # شركة",
    );
    counts(of, |count| ARABIC.so_many_fell(7, count));
    let total = forms(
        "إجمالي شركة واحدة",
        "إجمالي شركتين",
        "إجمالي # شركات",
        "إجمالي # شركة",
    );
    counts(total, |count| ARABIC.total_of(count));
    let shown = forms(
        "المعروض 7 من أصل شركة واحدة",
        "المعروض 7 من أصل شركتين",
        "المعروض 7 من أصل # شركات",
        "المعروض 7 من أصل # شركة",
    );
    counts(shown, |count| ARABIC.rows_shown(7, count));
    let more = forms("وشركة أخرى", "وشركتان أخريان", "و# أخرى", "و# أخرى");
    counts(more, |count| ARABIC.more_fell(count));
    let all = "لو هبطت الشركات الـ# كلها بنسبة";
    let fallen = [
        "لو هبطت الشركة بنسبة",
        "لو هبطت الشركتان كلتاهما بنسبة",
        all,
        all,
        all,
    ];
    counts(fallen, |count| ARABIC.what_if_start(count, Course::Lost));
}

#[test]
fn rows_indices_and_settings_are_counted() {
    let rows = [
        "خارج الإجمالي: صف أضفته ولم يكتمل.",
        "خارج الإجمالي: صفّان أضفتهما ولم يكتملا.",
        "خارج الإجمالي: # صفوف أضفتها ولم تكتمل.",
        "خارج الإجمالي: # صفًّا أضفتها ولم تكتمل.",
        "خارج الإجمالي: # صف أضفتها ولم تكتمل.",
    ];
    counts(rows, |count| ARABIC.outside(&[Outside::OwnRows(count)]));
    let indices = [
        "خارج الإجمالي: مؤشر واحد لأنه نقاط لا قيمة سوقية.",
        "خارج الإجمالي: مؤشران لأنهما نقاط لا قيم سوقية.",
        "خارج الإجمالي: # مؤشرات لأنها نقاط لا قيم سوقية.",
        "خارج الإجمالي: # مؤشرًا لأنها نقاط لا قيم سوقية.",
        "خارج الإجمالي: # مؤشر لأنها نقاط لا قيم سوقية.",
    ];
    counts(indices, |count| ARABIC.outside(&[Outside::Indices(count)]));
    let settings = ["تعذّر استخدام كل ما في هذا الرابط: عدد الإعدادات المستبعدة #."; 5];
    counts(settings, |count| {
        ARABIC.link_problems(&[LinkProblem::ValuesLeftOut(count)])
    });
    let left_out = ["تعذّر استخدام كل ما في هذا الرابط: عدد الصفوف المستبعدة #."; 5];
    counts(left_out, |count| {
        ARABIC.link_problems(&[LinkProblem::RowsLeftOut(count)])
    });
}

#[test]
fn times_and_points_are_counted() {
    let times = [
        "لخسرت 7، أي نحو # مثل ما خسرته فعلًا.",
        "لخسرت 7، أي نحو مثلَي ما خسرته فعلًا.",
        "لخسرت 7، أي نحو # أمثال ما خسرته فعلًا.",
        "لخسرت 7، أي نحو # مثلًا ما خسرته فعلًا.",
        "لخسرت 7، أي نحو # مثل ما خسرته فعلًا.",
    ];
    counts(times, |count| {
        let times = Comparison::Times(count.into());
        ARABIC.what_if_end(1, Course::Lost, ARABIC.count(7), Some(times))
    });
    let mut levels = ["من 7 إلى # نقطة (7)، خارج الإجمالي."; 5];
    levels[2] = "من 7 إلى # نقاط (7)، خارج الإجمالي.";
    counts(levels, |count| {
        let seven = || ARABIC.count(7);
        ARABIC.index_line(Some(seven()), Some(ARABIC.count(count)), seven())
    });
}

#[test]
fn scale_words_are_counted() {
    let words = [
        (Scale::Million, "مليون", "ملايين"),
        (Scale::Billion, "مليار", "مليارات"),
        (Scale::Trillion, "تريليون", "تريليونات"),
    ];
    for (scale, word, few) in words {
        for (count, category) in COUNTS {
            if !(1..1_000).contains(&count) {
                continue;
            }
            let amount = Decimal::from(count) * scale.unit();
            let expected = if category == Few { few } else { word };
            assert_eq!(ARABIC.scaled_count(amount).unwrap().unit, expected);
            let money = ARABIC.precise_money(amount, Currency::Egp);
            assert_eq!(money.unit, format!("{expected} جنيه مصري"), "{amount}");
        }
        let half = ARABIC.money(scale.unit() * Decimal::new(35, 1), Currency::Usd);
        assert_eq!(half.unit, format!("{word} دولار"));
    }
}

#[test]
fn english_has_one_and_more() {
    let long = |count: u32, code| {
        plain(ENGLISH.money_long(count.into(), Currency::from_code(code).unwrap()))
    };
    assert_eq!(long(1, "JPY"), "1 Japanese yen");
    assert_eq!(long(1, "USD"), "1.00 US dollars");
    assert_eq!(long(592_658, "USD"), "592,658 US dollars");
    let companies = ["1 company", "2 companies", "11 companies"];
    let said = [1, 2, 11].map(|count| plain(ENGLISH.companies(count)));
    assert_eq!(said, companies);
}
