//! Days are written as the browser writes them: the names of CLDR, in the order of a British
//! newspaper. Arabic long dates have the month by its name in Egypt and by that of the Levant.

use capquake::date::Date;
use capquake::language::{Language, Locale};
use wasm_bindgen_test::wasm_bindgen_test;

use super::oracle::{part_of_day, tag};
use super::{DIGITS, LANGUAGES};

/// Every day of a year, which has every month and every weekday.
fn days() -> impl Iterator<Item = Date> {
    (1..=12).flat_map(|month| (1..=28).map(move |day| Date { year: 2025, month, day }))
}

#[wasm_bindgen_test]
fn days_are_written_as_the_browser_does() {
    for language in LANGUAGES {
        for digits in DIGITS {
            let locale = Locale { language, digits };
            days().for_each(|date| check(locale, date));
        }
    }
}

#[track_caller]
fn check(locale: Locale, date: Date) {
    let Date { year, month, day } = date;
    let iso = format!("{year}-{month:02}-{day:02}");
    let tag = tag(locale.language, locale.digits);
    let part = |part, style| part_of_day(&tag, part, style, &iso);
    let (weekday, year) = (part("weekday", "long"), part("year", "numeric"));
    let day = part("day", "numeric");
    let (in_full, short) = match locale.language {
        Language::English => (part("month", "long"), part("month", "short")),
        Language::Arabic => {
            let month = part("month", "long");
            let in_levant = part_of_day("ar-LB", "month", "long", &iso);
            (format!("{month}/{in_levant}"), month)
        }
    };
    let bare = |text: String| text.replace(|c| matches!(c, '\u{2066}'..='\u{2069}'), "");
    let long_date = bare(locale.long_date(date).to_plain_text());
    assert_eq!(long_date, format!("{weekday} {day} {in_full} {year}"));
    let short_date = bare(locale.short_date(date).to_plain_text());
    assert_eq!(short_date, format!("{day} {short} {year}"));
}
