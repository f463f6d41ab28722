//! Lines of cells with tabs between them.

use rust_decimal::Decimal;

use super::table::{Outcome, Row, bad, text};

/// A table.
#[derive(Default)]
pub(crate) struct Lines(Vec<String>);

impl Lines {
    pub(crate) fn add(&mut self, line: &Line) {
        self.0.push(line.cells.join("\t"));
    }

    pub(crate) fn text(&self) -> String {
        self.0.join("\n")
    }
}

/// A line, and the row that it is made from.
pub(crate) struct Line<'r> {
    row: &'r Row,
    cells: Vec<String>,
}

impl<'r> Line<'r> {
    pub(crate) fn of(row: &'r Row) -> Self {
        let cells = Vec::new();
        Self { row, cells }
    }

    pub(crate) fn append(&mut self, mut other: Line) {
        self.cells.append(&mut other.cells);
    }

    pub(crate) fn cell(&mut self, text: &str) -> Outcome<()> {
        if text.contains(char::is_control) {
            return Err(format!("{}: `{text}` breaks the line", self.row["place"]).into());
        }
        self.cells.push(text.to_owned());
        Ok(())
    }

    pub(crate) fn amount(&mut self, amount: Option<Decimal>) -> Outcome<()> {
        self.cell(&amount.map_or(String::new(), |amount| amount.to_string()))
    }

    pub(crate) fn bilingual(&mut self, column: &str) -> Outcome<()> {
        let column = |language| format!("{column}_{language}");
        let english = text(self.row, &column("en"))?;
        let arabic = text(self.row, &column("ar"))?;
        if english.is_empty() != arabic.is_empty() {
            return Err(bad(self.row, &column("en"), "said in one language only"));
        }
        self.cell(english)?;
        self.cell(arabic)
    }

    pub(crate) fn date(&mut self, column: &str) -> Outcome<()> {
        let text = text(self.row, column)?;
        let parts: Vec<u16> = text
            .split('-')
            .filter_map(|part| part.parse().ok())
            .collect();
        match parts[..] {
            [] if text.is_empty() => {}
            [1583..=2999, 1..=12, 1..=31] if text.len() == 10 => {}
            _ => return Err(bad(self.row, column, "not a date like 2025-01-27")),
        }
        self.cell(text)
    }
}
