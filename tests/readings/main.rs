//! Every row of `tests/readings.csv`: what a person may type, and what it is read as, asked about
//! or refused for, on a page of either language. `\u{…}` stands for characters that are not seen.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

use capquake::draft::{Draft, Meaning, Problem};
use capquake::language::{Language, Locale};
use capquake::number::digits::Digits;
use capquake::number::read::{ReadError, Reading, Remark, read};
use capquake::solve::Quantity;
use rust_decimal::Decimal;

struct Row {
    text: String,
    languages: Vec<Language>,
    outcome: String,
    amount: Option<Decimal>,
    other: Option<Decimal>,
    says: String,
}

fn rows() -> Vec<Row> {
    let mut file = csv::Reader::from_path("tests/readings.csv").unwrap();
    let rows = file.records().map(|row| {
        let row = row.unwrap();
        let cell = |place| row.get(place).unwrap();
        Row {
            text: unescaped(cell(0)),
            languages: match cell(1) {
                "both" => vec![Language::English, Language::Arabic],
                code => vec![Language::from_code(code).unwrap()],
            },
            outcome: cell(2).to_owned(),
            amount: amount(cell(3)),
            other: amount(cell(4)),
            says: cell(5).to_owned(),
        }
    });
    rows.collect()
}

fn amount(cell: &str) -> Option<Decimal> {
    Some(cell.parse::<Decimal>().ok()?.normalize())
}

fn unescaped(cell: &str) -> String {
    let mut parts = cell.split("\\u{");
    let mut text = parts.next().unwrap().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('}').unwrap();
        text.push(char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap());
        text.push_str(rest);
    }
    text
}

/// What stands with the number, in the words of the file.
fn said(reading: &Reading) -> String {
    let mut said = Vec::new();
    if reading.is_percent {
        said.push("%");
    }
    said.extend(
        reading
            .currency
            .iter()
            .flat_map(|currency| currency.codes()),
    );
    said.extend(reading.remark.map(|remark| match remark {
        Remark::PowerOfTen { .. } => "power",
        Remark::Hundredths => "pence",
    }));
    said.join(" ")
}

fn refusal(error: ReadError) -> String {
    match error {
        ReadError::Unexpected {
            character,
            position,
        } => format!("Unexpected {character} {position}"),
        ReadError::UnknownWord { position, length } => format!("UnknownWord {position} {length}"),
        ReadError::CurrencyNotOffered { position, length } => {
            format!("CurrencyNotOffered {position} {length}")
        }
        ReadError::PercentagePoints { position, length } => {
            format!("PercentagePoints {position} {length}")
        }
        ReadError::Separator { position } => format!("Separator {position}"),
        ReadError::MixedScripts { position } => format!("MixedScripts {position}"),
        ReadError::SeveralNumbers { position } => format!("SeveralNumbers {position}"),
        ReadError::Missing | ReadError::NoDigits | ReadError::TooLong | ReadError::OutOfRange => {
            format!("{error:?}")
        }
    }
}

/// What is wrong with a row, if anything.
fn mistake(row: &Row) -> Option<String> {
    let reading = read(&row.text);
    let (expected, found) = match (row.outcome.as_str(), &reading) {
        ("refuses", Err(error)) => (row.says.clone(), refusal(*error)),
        ("reads" | "asks", Ok(reading)) => {
            // `*`: what the scale word and the currency say is told in other rows.
            let says = if row.says == "*" {
                "*".to_owned()
            } else {
                said(reading)
            };
            let amount = Some(reading.amount.normalize());
            let other = reading.other.map(|other| other.normalize());
            (
                format!("{:?} {:?} {}", row.amount, row.other, row.says),
                format!("{amount:?} {other:?} {says}"),
            )
        }
        (outcome, found) => (outcome.to_owned(), format!("{found:?}")),
    };
    (expected != found).then(|| format!("{:?}: {found}, not {expected}", row.text))
}

#[test]
fn every_text_is_read_or_asked_about_or_refused_as_listed() {
    let rows = rows();
    assert!(rows.len() >= 300);
    let mistakes: Vec<String> = rows.iter().filter_map(mistake).collect();
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
}

/// A field of prices asks what the reader asks, and names what the reader refuses.
#[test]
fn the_page_says_so_in_its_language() {
    for row in rows() {
        for &language in &row.languages {
            let digits = Digits::Latin;
            let locale = Locale { language, digits };
            let draft = Draft::typed(&row.text, Meaning::of(Quantity::PriceBefore));
            if let Some(problem @ Problem::Unread(_)) = draft.problem() {
                let said = locale.problem(&row.text, Quantity::PriceBefore, problem);
                let said = said.to_plain_text();
                assert!(said.contains(row.text.trim()), "{said}");
                assert!(said.ends_with(['.', ' ']), "{said}");
            }
            if row.outcome == "refuses" && row.says != "Missing" {
                assert!(draft.problem().is_some(), "{}", row.text);
            }
            if let Some(question) = draft.question() {
                let other = locale.exact(question.other.unwrap());
                let said = locale.question(locale.exact(question.amount), other.clone());
                assert!(said.to_plain_text().contains(&other.number), "{}", row.text);
            }
        }
    }
}

#[path = "../fuzz/any_text.rs"]
mod any_text;

/// What the fuzzer found, as it was and with its words in the other case.
#[test]
fn whatever_the_fuzzer_found_is_read_or_refused() {
    let corpus = std::fs::read_dir("tests/fuzz/corpus/read").unwrap();
    let mut replayed = 0;
    for file in corpus {
        // The fuzzer also gives bytes that are no text; the reader never sees such.
        if let Ok(text) = String::from_utf8(std::fs::read(file.unwrap().path()).unwrap()) {
            any_text::holds(&text);
            any_text::holds(&text.to_uppercase());
            replayed += 1;
        }
    }
    assert!(replayed >= 100, "{replayed}");
}
