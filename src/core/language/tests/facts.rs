//! Facts of every kind, and what a language says of them.

mod at_field;
mod verdicts;

use rust_decimal::Decimal;

use super::super::Locale;
use super::super::phrases::{Comparison, Course, LinkProblem, Outside, Subject};
use crate::currency::Currency;
use crate::date::Date;
use crate::number::figure::Figure;
use crate::sentence::Sentence;

const COURSES: [Course; 3] = [Course::Lost, Course::Gained, Course::Unchanged];

/// Counts of every grammatical number that Arabic has, and past the words for small numbers.
const COUNTS: [usize; 9] = [0, 1, 2, 3, 8, 10, 11, 100, 103];

const DAY: Date = Date {
    year: 2025,
    month: 1,
    day: 27,
};

const FRIDAY: Date = Date { day: 24, ..DAY };

fn amount(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// Lines of `name: sentence`, with brackets in place of the isolates that cannot be seen.
struct Lines(Vec<String>);

impl Lines {
    fn add(&mut self, name: &str, sentence: impl Into<Sentence>) {
        let text = sentence.into().to_plain_text();
        let text = text
            .replace('\u{2066}', "[")
            .replace('\u{2068}', "<")
            .replace('\u{2069}', "]");
        assert!(!text.contains(['{', '}']), "{text}: a place is not filled");
        let line = format!("{name}: {text}");
        if !self.0.contains(&line) {
            self.0.push(line);
        }
    }
}

/// Everything a language can say.
pub(super) fn said(l: Locale) -> Vec<String> {
    let mut lines = Lines(Vec::new());
    answer(&mut lines, l);
    notes_on_the_answer(&mut lines, l);
    picture(&mut lines, l);
    at_field::said(&mut lines, l);
    company(&mut lines, l);
    what_if(&mut lines, l);
    comparisons(&mut lines, l);
    verdicts::said(&mut lines, l);
    copied_text(&mut lines, l);
    lines.0
}

fn money(l: Locale) -> Figure {
    l.money(amount("592658000000"), Currency::Usd)
}

fn answer(lines: &mut Lines, l: Locale) {
    lines.add("long date", l.long_date(DAY));
    for month in 1..=12 {
        let date = Date { month, ..DAY };
        lines.add("short date", l.short_date(date));
        lines.add("day and month", l.day_and_month(date));
    }
    for course in COURSES {
        for subject in [
            Subject::Companies(1),
            Subject::Companies(2),
            Subject::Companies(17),
            Subject::Company("Nvidia"),
        ] {
            lines.add("headline", l.headline(subject, course));
            let end = l.headline_end(subject, course, Some(DAY), None);
            lines.add("headline end", end);
        }
        for count in COUNTS {
            let subject = Subject::Companies(count + 1);
            let side = Some((money(l), count));
            let end = l.headline_end(subject, course, None, side);
            lines.add("headline end", end);
        }
        lines.add("outcome", l.outcome(course, money(l)));
        let change = l.spoken_percentage(amount("-0.0568"));
        let spoken = l.spoken_money(amount("592658000000"), Currency::Usd);
        lines.add("announcement", l.announcement(course, spoken, change));
    }
    for count in COUNTS {
        lines.add("companies", l.companies(count));
    }
    lines.add("title", l.title("x"));
}

fn notes_on_the_answer(lines: &mut Lines, l: Locale) {
    let name = || "Nvidia".to_owned();
    for outside in [
        Outside::Index(name()),
        Outside::Indices(1),
        Outside::Indices(2),
        Outside::Indices(3),
        Outside::Indices(12),
        Outside::Indices(100),
        Outside::Incomplete(name()),
        Outside::Disagreeing(name()),
    ] {
        lines.add("outside", l.outside(&[outside]));
    }
    for count in [1, 2, 3, 10, 11, 100, 103] {
        lines.add("outside", l.outside(&[Outside::OwnRows(count)]));
    }
    let several = [
        Outside::Index(name()),
        Outside::Incomplete(name()),
        Outside::OwnRows(2),
    ];
    lines.add("outside", l.outside(&several[..2]));
    lines.add("outside", l.outside(&several));
    lines.add("not current", l.not_current(&[name()]));
    lines.add("not current", l.not_current(&[name(), name(), name()]));
    for count in [1, 2, 3, 11] {
        let problems = [
            LinkProblem::NewerVersion,
            LinkProblem::UnknownScenario,
            LinkProblem::RowsLeftOut(count),
            LinkProblem::SettingLeftOut("lock"),
            LinkProblem::ValuesLeftOut(count),
        ];
        lines.add("link problems", l.link_problems(&problems));
        lines.add("link problems", l.link_problems(&problems[4..]));
    }
}

fn picture(lines: &mut Lines, l: Locale) {
    lines.add("made up", l.made_up("Nvidia", l.share(amount("0.449"))));
    for count in COUNTS {
        lines.add("so many fell", l.so_many_fell(1, count));
        lines.add("so many rose", l.so_many_rose(14, count));
        lines.add("group fell", l.group_fell(count));
        lines.add("losing", l.losing(count, money(l)));
        lines.add("group rose", l.group_rose(count));
        lines.add("gaining", l.gaining(count, money(l)));
        lines.add("more fell", l.more_fell(count));
        lines.add("total of", l.total_of(count));
        lines.add("rows shown", l.rows_shown(count.min(30), count));
    }
    let level = || Some(l.price(amount("6012.28"), None));
    let change = || l.change(amount("-0.0146"));
    lines.add("index line", l.index_line(level(), level(), change()));
    lines.add("index line", l.index_line(level(), None, change()));
    let few = || Some(l.price(amount("6105"), None));
    lines.add("index line", l.index_line(level(), few(), change()));
    for currency in [Currency::Usd, Currency::Jpy] {
        let days = Some((FRIDAY, DAY));
        lines.add("caption", l.picture_caption(currency, days));
        lines.add("caption", l.picture_caption(currency, None));
    }
}

fn company(lines: &mut Lines, l: Locale) {
    for course in COURSES {
        let gain = l.change(amount("0.2044"));
        lines.add("shares held", l.shares_held_lost(course, money(l)));
        let full = l.loss_in_full(course, money(l), Some(gain));
        lines.add("loss in full", full);
        lines.add("loss in full", l.loss_in_full(course, money(l), None));
    }
}

fn copied_text(lines: &mut Lines, l: Locale) {
    let change = || Some(l.change(amount("-0.1697")));
    let gain = l.money(amount("-107000000000"), Currency::Usd);
    for (loss, change) in [
        (Some(money(l)), change()),
        (Some(gain), None),
        (None, change()),
    ] {
        lines.add("text line", l.text_line("Nvidia", loss, change));
    }
    for is_changed in [false, true] {
        let source = l.prose("Reuters, 27 January");
        lines.add("text source", l.text_source(source, is_changed));
    }
}

fn what_if(lines: &mut Lines, l: Locale) {
    let comparisons = [
        None,
        Some(Comparison::Same),
        Some(Comparison::Part(amount("0.451"))),
        Some(Comparison::Times(amount("1.5"))),
        Some(Comparison::Times(amount("2.0"))),
        Some(Comparison::Times(amount("4"))),
        Some(Comparison::Times(amount("12"))),
        Some(Comparison::Times(amount("100"))),
        Some(Comparison::Times(amount("1"))),
    ];
    for course in COURSES {
        for count in COUNTS {
            lines.add("what if", l.what_if_start(count, course));
            let end = l.what_if_end(count, course, money(l), comparisons[2]);
            lines.add("what if", end);
        }
        for comparison in comparisons {
            for count in [1, 2, 17] {
                let end = l.what_if_end(count, course, money(l), comparison);
                lines.add("what if", end);
            }
        }
    }
}

fn comparisons(lines: &mut Lines, l: Locale) {
    lines.add("records", l.records_caption());
    lines.add("records", l.all_records(36));
    lines.add(
        "name and date",
        l.name_and_date("Nvidia", l.short_date(DAY)),
    );
    lines.add("source", l.source(l.prose("official closing prices")));
    lines.add("prose", l.prose("About €31 billion, 1.5% more."));
}
