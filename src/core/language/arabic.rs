//! Arabic. A counted noun takes one of six forms (CLDR plural rules for `ar`); verbs agree with
//! one company, two, or more.

use rust_decimal::Decimal;

use super::Locale;
use super::phrases::{Comparison, Course, LinkProblem, Outside, Phrases, Precision, Subject};
use crate::currency::Currency;
use crate::date::Date;
use crate::draft::Problem;
use crate::finance::AmountError;
use crate::number::figure::Figure;
use crate::sentence;
use crate::sentence::{Part, Sentence};
use crate::solve::{Agreement, Contradiction, Outcome, Quantity};

mod count;
mod problems;
mod words;

use count::{Case, companies, feminine, rows};
pub(super) use words::WORDS;

/// The sentences in Arabic.
pub(super) struct Arabic;

/// As in the Gulf and Egypt, and as in the Levant and Iraq.
const MONTHS: [(&str, &str); 12] = [
    ("يناير", "كانون الثاني"),
    ("فبراير", "شباط"),
    ("مارس", "آذار"),
    ("أبريل", "نيسان"),
    ("مايو", "أيار"),
    ("يونيو", "حزيران"),
    ("يوليو", "تموز"),
    ("أغسطس", "آب"),
    ("سبتمبر", "أيلول"),
    ("أكتوبر", "تشرين الأول"),
    ("نوفمبر", "تشرين الثاني"),
    ("ديسمبر", "كانون الأول"),
];

const WEEKDAYS: [&str; 7] = [
    "الأحد",
    "الاثنين",
    "الثلاثاء",
    "الأربعاء",
    "الخميس",
    "الجمعة",
    "السبت",
];

fn month(date: Date) -> (&'static str, &'static str) {
    MONTHS
        .get(usize::from(date.month) - 1)
        .copied()
        .unwrap_or_default()
}

fn quoted(name: &str) -> Sentence {
    sentence!["«", Part::Name(name.to_owned()), "»"]
}

fn did(course: Course) -> &'static str {
    match course {
        Course::Lost => "خسرت",
        Course::Gained => "كسبت",
        Course::Unchanged => "لم تخسر ولم تكسب",
    }
}

impl Phrases for Arabic {
    fn long_date(&self, locale: Locale, date: Date) -> String {
        let weekday = WEEKDAYS.get(date.weekday()).copied().unwrap_or_default();
        let (month, other) = month(date);
        locale.in_digits(&format!(
            "{weekday} {} {month}/{other} {}",
            date.day, date.year
        ))
    }

    fn short_date(&self, locale: Locale, date: Date) -> String {
        locale.in_digits(&format!("{} {} {}", date.day, month(date).0, date.year))
    }

    fn day_and_month(&self, locale: Locale, date: Date) -> String {
        locale.in_digits(&format!("{} {}", date.day, month(date).0))
    }

    fn companies(&self, locale: Locale, count: usize) -> Sentence {
        companies(locale, count, Case::Nominative)
    }

    fn headline(&self, locale: Locale, subject: Subject, course: Course) -> Sentence {
        let who = match subject {
            Subject::Companies(count) => companies(locale, count, Case::Nominative),
            Subject::Company(name) => quoted(name),
        };
        sentence![format!("{} ", did(course)), who]
    }

    fn headline_end(
        &self,
        locale: Locale,
        subject: Subject,
        course: Course,
        date: Option<Date>,
        other_side: Option<(Figure, usize)>,
    ) -> Sentence {
        let cap = if subject == Subject::Companies(2) {
            "قيمتهما"
        } else {
            "قيمتها"
        };
        let of = if course == Course::Gained {
            "في"
        } else {
            "من"
        };
        let day = date.map_or(String::new(), |date| {
            format!(" يوم {}", self.long_date(locale, date))
        });
        let sentence = sentence![format!("{of} {cap} السوقية{day}")];
        let done = if course == Course::Gained {
            " خسرتها "
        } else {
            " كسبتها "
        };
        match other_side {
            Some((amount, count)) => {
                sentence![
                    sentence,
                    "، بعد خصم ",
                    amount,
                    done,
                    feminine(locale, count),
                    " منها."
                ]
            }
            None => sentence.and("."),
        }
    }

    fn outcome(&self, _: Locale, course: Course, amount: Figure) -> Sentence {
        match course {
            Course::Lost => sentence!["الخسارة ", amount],
            Course::Gained => sentence!["المكسب ", amount],
            Course::Unchanged => "بلا تغيّر".into(),
        }
    }

    fn outside(&self, locale: Locale, outside: &[Outside]) -> Sentence {
        let reasons = outside
            .iter()
            .map(|row| match row {
                Outside::Index(name) => {
                    sentence!["مؤشر ", quoted(name), " لأنه نقاط لا قيمة سوقية"]
                }
                Outside::Indices(count) => {
                    sentence![count::indices(locale, *count), " لأنها نقاط لا قيم سوقية"]
                }
                Outside::Incomplete(name) => {
                    sentence![quoted(name), " لأن قيمتها السوقية غير معروفة"]
                }
                Outside::Disagreeing(name) => sentence![quoted(name), " لتعارض أرقامها"],
                Outside::OwnRows(count) => rows(locale, *count),
            })
            .collect();
        sentence![
            Part::Strong("خارج الإجمالي:".to_owned()),
            " ",
            listed(reasons),
            "."
        ]
    }

    fn not_current(&self, names: &[String]) -> Sentence {
        let names = names.iter().map(|name| quoted(name)).collect();
        sentence![
            Part::Strong("غير محدَّثة:".to_owned()),
            " هذه آخر نتيجة قبل إدخال رقم تتعذّر قراءته في صف ",
            listed(names),
            "."
        ]
    }

    fn announcement(&self, course: Course, amount: Figure, change: Figure) -> Sentence {
        match course {
            Course::Lost => sentence!["خسارة ", amount, "، تراجع بنسبة ", change],
            Course::Gained => sentence!["مكسب ", amount, "، ارتفاع بنسبة ", change],
            Course::Unchanged => "بلا تغيّر".into(),
        }
    }

    fn title(&self, headline: &str) -> String {
        format!("{headline} · Capquake")
    }

    fn link_problems(&self, locale: Locale, problems: &[LinkProblem]) -> Sentence {
        let said = problems
            .iter()
            .map(|problem| match problem {
                LinkProblem::NewerVersion => "كُتب بإصدار أحدث".into(),
                LinkProblem::UnknownScenario => "السيناريو المذكور فيه غير معروف هنا".into(),
                LinkProblem::RowsLeftOut(count) => {
                    sentence!["عدد الصفوف المستبعدة ", locale.count(*count)]
                }
                LinkProblem::ValuesLeftOut(count) => {
                    sentence!["عدد الإعدادات المستبعدة ", locale.count(*count)]
                }
            })
            .collect();
        sentence!["تعذّر استخدام كل ما في هذا الرابط: ", listed(said), "."]
    }

    fn made_up(&self, name: &str, share: Figure) -> Sentence {
        sentence![quoted(name), " وحدها تكبّدت ", share, " من الخسائر"]
    }

    fn so_many_fell(&self, locale: Locale, fell: usize, all: usize) -> Sentence {
        sentence![
            "تراجعت ",
            locale.count(fell),
            " من أصل ",
            companies(locale, all, Case::Genitive)
        ]
    }

    fn so_many_rose(&self, locale: Locale, rose: usize, all: usize) -> Sentence {
        sentence![
            "ارتفعت ",
            locale.count(rose),
            " من أصل ",
            companies(locale, all, Case::Genitive)
        ]
    }

    fn picture_caption(
        &self,
        locale: Locale,
        currency: Currency,
        days: Option<(Date, Date)>,
    ) -> String {
        let unit = match currency {
            Currency::Usd => " بمليارات الدولارات".to_owned(),
            other => format!("، مليار {}", other.names().arabic_full),
        };
        let between = days.map_or(String::new(), |(before, after)| {
            format!(
                "، من إغلاق {} إلى إغلاق {}",
                self.day_and_month(locale, before),
                self.short_date(locale, after),
            )
        });
        format!("التغير في القيمة السوقية{unit}{between}")
    }

    fn group_fell(&self, locale: Locale, count: usize) -> Sentence {
        sentence!["تراجعت ", companies(locale, count, Case::Nominative)]
    }

    fn group_rose(&self, locale: Locale, count: usize) -> Sentence {
        sentence!["ارتفعت ", companies(locale, count, Case::Nominative)]
    }

    fn losing(&self, count: usize, amount: Figure) -> Sentence {
        sentence![
            if count == 2 {
                "وخسرتا "
            } else {
                "وخسرت "
            },
            amount
        ]
    }

    fn gaining(&self, count: usize, amount: Figure) -> Sentence {
        sentence![
            if count == 2 {
                "وكسبتا "
            } else {
                "وكسبت "
            },
            amount
        ]
    }

    fn more_fell(&self, locale: Locale, count: usize) -> Sentence {
        sentence!["و", companies(locale, count, Case::Nominative), " أخرى"]
    }

    fn index_line(
        &self,
        before: Option<Figure>,
        after: Option<Figure>,
        change: Figure,
    ) -> Sentence {
        let levels = match (before, after) {
            (Some(before), Some(after)) => sentence!["من ", before, " إلى ", after, " نقطة، "],
            _ => Sentence::default(),
        };
        sentence![levels, change, ". خارج الإجمالي."]
    }

    fn total_of(&self, locale: Locale, count: usize) -> Sentence {
        sentence!["إجمالي ", companies(locale, count, Case::Genitive)]
    }

    fn in_billions(&self, currency: Option<Currency>) -> String {
        currency.map_or("مليار".to_owned(), |currency| {
            format!("مليار {}", currency.names().arabic)
        })
    }

    fn in_currency(&self, currency: Option<Currency>) -> String {
        currency
            .map_or("", |currency| currency.names().arabic)
            .to_owned()
    }

    fn label(&self, quantity: Quantity, is_gain: bool, currency: Option<Currency>) -> String {
        let name = match quantity {
            Quantity::PriceBefore => WORDS.price_before,
            Quantity::PriceAfter => WORDS.price_after,
            Quantity::Change => return WORDS.change.to_owned(),
            Quantity::Shares => return WORDS.shares_outstanding.to_owned(),
            Quantity::CapBefore => WORDS.cap_before,
            Quantity::CapAfter => WORDS.cap_after,
            Quantity::Loss if is_gain => "المكسب",
            Quantity::Loss => "الخسارة",
        };
        let unit = match (quantity, currency) {
            (_, None) => WORDS.points.to_owned(),
            (Quantity::PriceBefore | Quantity::PriceAfter, currency) => self.in_currency(currency),
            (_, currency) => self.in_billions(currency),
        };
        format!("{name}، {unit}")
    }

    fn echo(
        &self,
        locale: Locale,
        quantity: Quantity,
        amount: Decimal,
        currency: Option<Currency>,
    ) -> Sentence {
        problems::echo(locale, quantity, amount, currency)
    }

    fn question(&self, used: Figure, other: Figure) -> Sentence {
        sentence!["قرأناه ", used, ". هل تقصد ", other, "؟ "]
    }

    fn use_other(&self, other: Figure) -> Sentence {
        sentence!["نعم، ", other]
    }

    fn problem(
        &self,
        locale: Locale,
        text: &str,
        quantity: Quantity,
        problem: Problem,
    ) -> Sentence {
        problems::problem(locale, text, quantity, problem)
    }

    fn impossible(&self, quantity: Quantity, error: AmountError) -> Sentence {
        problems::impossible(quantity, error)
    }

    fn missing(&self, outcome: &Outcome) -> Option<Sentence> {
        problems::missing(outcome)
    }

    fn contradiction(
        &self,
        locale: Locale,
        contradiction: &Contradiction,
        currency: Option<Currency>,
    ) -> Sentence {
        problems::contradiction(locale, contradiction, currency)
    }

    fn keep_others(&self, contradiction: &Contradiction) -> String {
        let prices = [Quantity::PriceBefore, Quantity::PriceAfter];
        if contradiction.against.known().eq(prices) {
            "أبقِ السعرين".to_owned()
        } else {
            "أبقِ الأرقام الأخرى".to_owned()
        }
    }

    fn keep(&self, figure: Figure) -> Sentence {
        sentence!["أبقِ ", figure]
    }

    fn agreement(
        &self,
        locale: Locale,
        agreement: &Agreement,
        currency: Option<Currency>,
    ) -> Sentence {
        problems::agreement(locale, agreement, currency)
    }

    fn shares_held_lost(&self, course: Course, amount: Figure) -> Sentence {
        match course {
            Course::Unchanged => "لم تخسر أسهمك ولم تكسب.".into(),
            course => sentence![
                format!("{} أسهمك ", did(course)),
                Part::Outcome(amount),
                "."
            ],
        }
    }

    fn loss_in_full(&self, course: Course, amount: Figure, break_even: Option<Figure>) -> Sentence {
        let sum = match course {
            Course::Lost => sentence!["الخسارة كاملة: ", Part::Outcome(amount)],
            Course::Gained => sentence!["المكسب كاملًا: ", Part::Outcome(amount)],
            Course::Unchanged => return "لا خسارة ولا مكسب.".into(),
        };
        match break_even {
            Some(gain) => sentence![sum, ". الصعود اللازم للتعويض: ", gain, "."],
            None => sum.and("."),
        }
    }

    fn price_of(&self, locale: Locale, currency: Currency, main: Currency) -> String {
        let (name, unit) = (currency.names().arabic_full, main.names().arabic);
        locale.in_digits(&format!("سعر 1 {name}، {unit}"))
    }

    fn what_if_start(&self, locale: Locale, count: usize, course: Course) -> Sentence {
        let moved = if course == Course::Gained {
            "ارتفعت"
        } else {
            "هبطت"
        };
        match count {
            1 => format!("لو {moved} الشركة بنسبة").into(),
            2 => format!("لو {moved} الشركتان كلتاهما بنسبة").into(),
            count => {
                sentence![
                    format!("لو {moved} الشركات الـ"),
                    locale.count(count),
                    " كلها بنسبة"
                ]
            }
        }
    }

    fn what_if_end(
        &self,
        locale: Locale,
        count: usize,
        course: Course,
        amount: Figure,
        comparison: Option<Comparison>,
    ) -> Sentence {
        let (ending, object) = if count == 2 {
            ("تا", "تاه")
        } else {
            ("ت", "ته")
        };
        let verb = if course == Course::Gained {
            "لكسب"
        } else {
            "لخسر"
        };
        let sum = sentence![format!("{verb}{ending} "), Part::Outcome(amount)];
        let end = format!("ما خسر{object} فعلًا.");
        match comparison {
            None => sum.and("."),
            Some(Comparison::Same) => sentence![sum, format!("، أي نحو {end}")],
            Some(Comparison::Part(part)) => {
                sentence![sum, "، أي نحو ", locale.share(part), format!(" م{end}")]
            }
            Some(Comparison::Times(times)) => {
                sentence![
                    sum,
                    "، أي نحو ",
                    count::times(locale, times),
                    format!(" {end}")
                ]
            }
        }
    }

    fn records_caption(&self, locale: Locale) -> String {
        locale.in_digits(
            "خسائر اليوم الواحد في القيمة السوقية لشركات مدرجة في الولايات المتحدة، \
             بمليارات الدولارات، من فبراير 2021 إلى 21 أغسطس 2026",
        )
    }

    fn all_records(&self, locale: Locale, count: usize) -> Sentence {
        let bound = Figure::bare(Decimal::from(200), locale.in_digits("200"));
        sentence![
            "كل الخسائر التي بلغت ",
            bound,
            " مليار دولار فأكثر، وعددها ",
            locale.count(count)
        ]
    }

    fn name_and_date(&self, name: &str, date: &str) -> String {
        format!("{name}، {date}")
    }

    fn as_printed(&self, precision: Precision, change: Figure) -> Sentence {
        match precision {
            Precision::Exact => change.into(),
            Precision::About => sentence!["نحو ", change],
            Precision::MoreThan => sentence!["أكثر من ", change],
        }
    }

    fn fell_less(&self, day_low: Option<Figure>) -> Sentence {
        match day_low {
            Some(low) => sentence!["تراجع أقل بكثير: أدنى مستوى في الجلسة ", low],
            None => "تراجع أقل بكثير".into(),
        }
    }

    fn claims_sum(&self, locale: Locale, count: usize, printed: Figure, close: Figure) -> Sentence {
        sentence![
            "بالأرقام المنشورة خسرت هذه الشركات ",
            count::definite(locale, count),
            " ",
            printed,
            "، أما عند الإغلاق فبلغ صافي خسارتها ",
            close,
            "."
        ]
    }

    fn caution(&self, name: &str, caution: &str) -> Sentence {
        sentence![Part::Strong(format!("{name}:")), format!(" {caution}")]
    }
}

/// `أ، وب، وج`.
fn listed(pieces: Vec<Sentence>) -> Sentence {
    let join = |sentence: Sentence, (place, piece): (usize, Sentence)| {
        sentence![sentence, if place == 0 { "" } else { "، و" }, piece]
    };
    pieces
        .into_iter()
        .enumerate()
        .fold(Sentence::default(), join)
}
