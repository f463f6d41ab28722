//! The tables as they are read: what a cell holds, and where it stands if that is wrong.

use std::collections::HashMap;
use std::error::Error;

use rust_decimal::Decimal;

pub(crate) type Outcome<T> = Result<T, Box<dyn Error>>;

/// Column -> cell.
pub(crate) type Row = HashMap<String, String>;

/// The rows of a file; each knows its place, for a readable error.
pub(crate) fn rows(name: &str) -> Outcome<Vec<Row>> {
    let path = format!("scenarios/{name}.csv");
    let mut reader = csv::Reader::from_path(&path).map_err(|error| format!("{path}: {error}"))?;
    let mut rows = Vec::new();
    for (number, row) in reader.deserialize().enumerate() {
        let mut row: Row = row.map_err(|error| format!("{path}: {error}"))?;
        row.insert("place".to_owned(), format!("{path}, row {}", number + 2));
        rows.push(row);
    }
    Ok(rows)
}

pub(crate) fn text<'r>(row: &'r Row, column: &str) -> Outcome<&'r str> {
    row.get(column)
        .map(String::as_str)
        .ok_or_else(|| format!("{}: no column `{column}`", row["place"]).into())
}

pub(crate) fn bad(row: &Row, column: &str, why: &str) -> Box<dyn Error> {
    let found = row.get(column).map_or("", String::as_str);
    format!("{}: `{column}` is `{found}`: {why}", row["place"]).into()
}

/// The text of a column that may hold one of these and nothing else.
pub(crate) fn one_of<'r>(row: &'r Row, column: &str, known: &[&str]) -> Outcome<&'r str> {
    let text = text(row, column)?;
    if known.contains(&text) {
        return Ok(text);
    }
    Err(bad(row, column, &format!("not one of {known:?}")))
}

/// The ticker of a company that is known.
pub(crate) fn company<'r>(row: &'r Row, tickers: &[String]) -> Outcome<&'r str> {
    let ticker = text(row, "ticker")?;
    if tickers.iter().any(|known| known == ticker) {
        return Ok(ticker);
    }
    Err(bad(row, "ticker", "not in companies.csv"))
}

pub(crate) fn amount(row: &Row, column: &str) -> Outcome<Option<Decimal>> {
    match text(row, column)? {
        "" => Ok(None),
        text => Decimal::from_str_exact(text)
            .map(Some)
            .map_err(|error| bad(row, column, &error.to_string())),
    }
}

pub(crate) fn needed(row: &Row, column: &str) -> Outcome<Decimal> {
    amount(row, column)?.ok_or_else(|| bad(row, column, "missing"))
}
