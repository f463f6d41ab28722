//! Cells as Rust.

use rust_decimal::Decimal;

use super::table::{Outcome, Row, bad, text};

pub(crate) fn bilingual(row: &Row, column: &str) -> Outcome<String> {
    let (english, arabic) = (
        text(row, &format!("{column}_en"))?,
        text(row, &format!("{column}_ar"))?,
    );
    if english.is_empty() != arabic.is_empty() {
        return Err(bad(
            row,
            &format!("{column}_en"),
            "said in one language only",
        ));
    }
    Ok(format!(
        "Bilingual {{ english: {english:?}, arabic: {arabic:?} }}"
    ))
}

pub(crate) fn option(amount: Option<Decimal>) -> String {
    amount.map_or("None".to_owned(), |amount| {
        format!("Some({})", decimal(amount))
    })
}

pub(crate) fn decimal(amount: Decimal) -> String {
    let parts = amount.unpack();
    format!(
        "Decimal::from_parts({}, {}, {}, {}, {})",
        parts.lo, parts.mid, parts.hi, parts.negative, parts.scale
    )
}

pub(crate) fn date(row: &Row, column: &str) -> Outcome<String> {
    let text = text(row, column)?;
    if text.is_empty() {
        return Ok("None".to_owned());
    }
    let parts: Vec<u16> = text
        .split('-')
        .filter_map(|part| part.parse().ok())
        .collect();
    match parts[..] {
        [year @ 1583..=2999, month @ 1..=12, day @ 1..=31] if text.len() == 10 => Ok(format!(
            "Some(Date {{ year: {year}, month: {month}, day: {day} }})"
        )),
        _ => Err(bad(row, column, "not a date like 2025-01-27")),
    }
}
