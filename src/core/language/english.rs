//! English.

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

mod problems;
mod words;

pub(super) use words::WORDS;

/// The sentences in English.
pub(super) struct English;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const WEEKDAYS: [&str; 7] = [
    "Sunday",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
];

const NUMBERS: [&str; 11] = [
    "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
];

fn month(date: Date) -> &'static str {
    MONTHS
        .get(usize::from(date.month) - 1)
        .copied()
        .unwrap_or_default()
}

/// In words up to ten.
fn number(locale: Locale, count: usize) -> Sentence {
    match NUMBERS.get(count) {
        Some(word) => (*word).into(),
        None => locale.count(count).into(),
    }
}

fn noun(count: usize) -> &'static str {
    if count == 1 { " company" } else { " companies" }
}

fn did(course: Course) -> &'static str {
    match course {
        Course::Lost => "lost",
        Course::Gained => "gained",
        Course::Unchanged => "neither lost nor gained",
    }
}

impl Phrases for English {
    fn long_date(&self, locale: Locale, date: Date) -> String {
        let weekday = WEEKDAYS.get(date.weekday()).copied().unwrap_or_default();
        locale.in_digits(&format!(
            "{weekday} {} {} {}",
            date.day,
            month(date),
            date.year
        ))
    }

    fn short_date(&self, locale: Locale, date: Date) -> String {
        let month = month(date).get(..3).unwrap_or_default();
        locale.in_digits(&format!("{} {month} {}", date.day, date.year))
    }

    fn day_and_month(&self, locale: Locale, date: Date) -> String {
        locale.in_digits(&format!("{} {}", date.day, month(date)))
    }

    fn companies(&self, locale: Locale, count: usize) -> Sentence {
        sentence![locale.count(count), noun(count)]
    }

    fn headline(&self, locale: Locale, subject: Subject, course: Course) -> Sentence {
        let did = format!(" {}", did(course));
        match subject {
            Subject::Companies(count) => self.companies(locale, count).and(did),
            Subject::Company(name) => sentence![Part::Name(name.to_owned()), did],
        }
    }

    fn headline_end(
        &self,
        locale: Locale,
        _: Subject,
        course: Course,
        date: Option<Date>,
        other_side: Option<(Figure, usize)>,
    ) -> Sentence {
        let day = date.map_or(String::new(), |date| {
            format!(" on {}", self.long_date(locale, date))
        });
        let sentence = sentence![format!("of market cap{day}")];
        let done = if course == Course::Gained {
            " lost by "
        } else {
            " gained by "
        };
        let sentence = match other_side {
            Some((amount, count)) => {
                sentence![
                    sentence,
                    ", net of ",
                    amount,
                    done,
                    number(locale, count),
                    " of them"
                ]
            }
            None => sentence,
        };
        sentence.and(".")
    }

    fn outcome(&self, _: Locale, course: Course, amount: Figure) -> Sentence {
        match course {
            Course::Lost => sentence!["Loss ", amount],
            Course::Gained => sentence!["Gain ", amount],
            Course::Unchanged => "No change".into(),
        }
    }

    fn outside(&self, locale: Locale, rows: &[Outside]) -> Sentence {
        let named = |name: &str, why: &str| sentence![Part::Name(name.to_owned()), why];
        let reasons: Vec<Sentence> = rows
            .iter()
            .map(|row| match row {
                Outside::Index(name) => named(name, " (index points, no market cap)"),
                Outside::Indices(count) => {
                    sentence![locale.count(*count), " indices (points, no market cap)"]
                }
                Outside::Incomplete(name) => named(name, " (no market cap)"),
                Outside::Disagreeing(name) => named(name, " (its figures do not agree)"),
                Outside::OwnRows(1) => "one of your rows that is not complete".into(),
                Outside::OwnRows(count) => {
                    sentence![
                        number(locale, *count),
                        " of your rows that are not complete"
                    ]
                }
            })
            .collect();
        sentence![
            Part::Strong("Not in the total:".to_owned()),
            " ",
            listed(reasons),
            "."
        ]
    }

    fn not_current(&self, names: &[String]) -> Sentence {
        let names = names
            .iter()
            .map(|name| sentence![Part::Name(name.clone())])
            .collect();
        sentence![
            Part::Strong("Not current:".to_owned()),
            " this is the last answer before a figure that cannot be read was typed for ",
            listed(names),
            "."
        ]
    }

    fn announcement(&self, course: Course, amount: Figure, change: Figure) -> Sentence {
        match course {
            Course::Lost => sentence!["Loss ", amount, ", down ", change],
            Course::Gained => sentence!["Gain ", amount, ", up ", change],
            Course::Unchanged => "No change".into(),
        }
    }

    fn title(&self, headline: &str) -> String {
        format!("{headline} · Capquake")
    }

    fn link_problems(&self, locale: Locale, problems: &[LinkProblem]) -> Sentence {
        let mut said = sentence!["Not everything in this link could be used: "];
        for (place, problem) in problems.iter().enumerate() {
            if place > 0 {
                said = said.and(", ");
            }
            said = match problem {
                LinkProblem::NewerVersion => said.and("it was made by a newer version"),
                LinkProblem::UnknownScenario => said.and("its scenario is not known here"),
                LinkProblem::RowsLeftOut(1) => said.and("one row was left out"),
                LinkProblem::RowsLeftOut(count) => {
                    sentence![said, number(locale, *count), " rows were left out"]
                }
                LinkProblem::ValuesLeftOut(1) => said.and("one setting was left out"),
                LinkProblem::ValuesLeftOut(count) => {
                    sentence![said, number(locale, *count), " settings were left out"]
                }
            };
        }
        said.and(".")
    }

    fn made_up(&self, name: &str, share: Figure) -> Sentence {
        sentence![
            Part::Name(name.to_owned()),
            " made up ",
            share,
            " of the losses"
        ]
    }

    fn so_many_fell(&self, locale: Locale, fell: usize, all: usize) -> Sentence {
        sentence![
            locale.count(fell),
            " of ",
            self.companies(locale, all),
            " fell"
        ]
    }

    fn so_many_rose(&self, locale: Locale, rose: usize, all: usize) -> Sentence {
        sentence![
            locale.count(rose),
            " of ",
            self.companies(locale, all),
            " rose"
        ]
    }

    fn picture_caption(
        &self,
        locale: Locale,
        currency: Currency,
        days: Option<(Date, Date)>,
    ) -> String {
        let unit = match currency {
            Currency::Usd => "dollars",
            other => other.names().english,
        };
        let between = days.map_or(String::new(), |(before, after)| {
            format!(
                ", from the close of {} to the close of {} {}",
                self.day_and_month(locale, before),
                self.day_and_month(locale, after),
                locale.in_digits(&after.year.to_string()),
            )
        });
        format!("Change in market cap, billions of {unit}{between}")
    }

    fn group_fell(&self, locale: Locale, count: usize) -> Sentence {
        self.companies(locale, count).and(" fell")
    }

    fn group_rose(&self, locale: Locale, count: usize) -> Sentence {
        self.companies(locale, count).and(" rose")
    }

    fn losing(&self, _: usize, amount: Figure) -> Sentence {
        sentence!["losing ", amount]
    }

    fn gaining(&self, _: usize, amount: Figure) -> Sentence {
        sentence!["gaining ", amount]
    }

    fn more_fell(&self, locale: Locale, count: usize) -> Sentence {
        sentence![locale.count(count), " more"]
    }

    fn index_line(
        &self,
        before: Option<Figure>,
        after: Option<Figure>,
        change: Figure,
    ) -> Sentence {
        let levels = match (before, after) {
            (Some(before), Some(after)) => sentence![before, " to ", after, " points, "],
            _ => Sentence::default(),
        };
        sentence![levels, change, ". Not in the total."]
    }

    fn total_of(&self, locale: Locale, count: usize) -> Sentence {
        sentence!["Total of ", locale.count(count)]
    }

    fn in_billions(&self, currency: Option<Currency>) -> String {
        currency.map_or("bn".to_owned(), |currency| {
            format!("{}bn", currency.names().symbol)
        })
    }

    fn in_currency(&self, currency: Option<Currency>) -> String {
        currency
            .map_or("", |currency| currency.names().symbol.trim_end())
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
            Quantity::Loss if is_gain => WORDS.gain,
            Quantity::Loss => WORDS.loss,
        };
        let unit = match (quantity, currency) {
            (_, None) => WORDS.points.to_owned(),
            (Quantity::PriceBefore | Quantity::PriceAfter, currency) => self.in_currency(currency),
            (_, currency) => self.in_billions(currency),
        };
        format!("{name}, {unit}")
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
        sentence!["Read as ", used, ". Did you mean ", other, "? "]
    }

    fn use_other(&self, other: Figure) -> Sentence {
        sentence!["Use ", other]
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
            "Keep the prices".to_owned()
        } else {
            "Keep the other figures".to_owned()
        }
    }

    fn keep(&self, figure: Figure) -> Sentence {
        sentence!["Keep ", figure]
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
            Course::Unchanged => "Your shares neither lost nor gained.".into(),
            course => sentence![
                format!("Your shares {} ", did(course)),
                Part::Outcome(amount),
                "."
            ],
        }
    }

    fn loss_in_full(&self, course: Course, amount: Figure, break_even: Option<Figure>) -> Sentence {
        let sum = match course {
            Course::Lost => sentence!["Loss in full: ", Part::Outcome(amount)],
            Course::Gained => sentence!["Gain in full: ", Part::Outcome(amount)],
            Course::Unchanged => return "Neither a loss nor a gain.".into(),
        };
        match break_even {
            Some(gain) => sentence![sum, ". Gain to break even: ", gain, "."],
            None => sum.and("."),
        }
    }

    fn price_of(&self, locale: Locale, currency: Currency, main: Currency) -> String {
        locale.in_digits(&format!(
            "1 {} in {}",
            currency.code(),
            main.names().english
        ))
    }

    fn what_if_start(&self, locale: Locale, count: usize, course: Course) -> Sentence {
        let moved = if course == Course::Gained {
            " had risen by"
        } else {
            " had fallen by"
        };
        match count {
            1 => sentence!["If the company", moved],
            2 => sentence!["If both companies", moved],
            count => sentence!["If all ", self.companies(locale, count), moved],
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
        let who = if count == 1 { "it" } else { "they" };
        let did = if course == Course::Gained {
            "gained"
        } else {
            "lost"
        };
        let sum = sentence![format!("{who} would have {did} "), Part::Outcome(amount)];
        let end = format!("what {who} did lose.");
        match comparison {
            None => sum.and("."),
            Some(Comparison::Same) => sentence![sum, ", about ", end],
            Some(Comparison::Part(part)) => {
                sentence![sum, ", about ", locale.share(part), " of ", end]
            }
            Some(Comparison::Times(times)) => {
                let times = Figure::bare(times, locale.in_digits(&times.normalize().to_string()));
                sentence![sum, ", about ", times, " times ", end]
            }
        }
    }

    fn records_caption(&self, locale: Locale) -> String {
        locale.in_digits(
            "One-day losses of market cap, US-listed companies, billions of dollars, \
             February 2021 to 21 August 2026",
        )
    }

    fn all_records(&self, locale: Locale, count: usize) -> Sentence {
        let bound = Decimal::from(200);
        let bound = Figure::bare(bound, format!("${}", locale.in_digits("200")));
        sentence![
            "All ",
            locale.count(count),
            " losses of at least ",
            bound,
            " billion"
        ]
    }

    fn name_and_date(&self, name: &str, date: &str) -> String {
        format!("{name}, {date}")
    }

    fn as_printed(&self, precision: Precision, change: Figure) -> Sentence {
        match precision {
            Precision::Exact => change.into(),
            Precision::About => sentence!["about ", change],
            Precision::MoreThan => sentence!["more than ", change],
        }
    }

    fn fell_less(&self, day_low: Option<Figure>) -> Sentence {
        match day_low {
            Some(low) => sentence!["Fell far less: the day’s low was ", low],
            None => "Fell far less".into(),
        }
    }

    fn claims_sum(&self, locale: Locale, count: usize, printed: Figure, close: Figure) -> Sentence {
        sentence![
            "By the printed figures those ",
            number(locale, count),
            " companies lost ",
            printed,
            ". At the close they had lost ",
            close,
            ", net."
        ]
    }

    fn caution(&self, name: &str, caution: &str) -> Sentence {
        sentence![Part::Strong(format!("{name}:")), format!(" {caution}")]
    }
}

/// `one, two and three`.
fn listed(pieces: Vec<Sentence>) -> Sentence {
    let last = pieces.len().saturating_sub(1);
    let join = |sentence: Sentence, (place, piece): (usize, Sentence)| {
        let joint = match place {
            0 => "",
            place if place == last => " and ",
            _ => ", ",
        };
        sentence![sentence, joint, piece]
    };
    pieces
        .into_iter()
        .enumerate()
        .fold(Sentence::default(), join)
}
