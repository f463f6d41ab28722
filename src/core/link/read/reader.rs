//! What a link says, and not yet what it means.

use super::form;
use crate::document::ROW_LIMIT;
use crate::language::phrases::LinkProblem;

/// A link of more bytes than this was not made here.
const LENGTH_LIMIT: usize = 1 << 20;

/// Nor was a value of more, but for a list of rows.
const VALUE_LIMIT: usize = 1 << 14;

/// Nor more values of one name, but for rows.
const VALUES_LIMIT: usize = 100;

/// Nor names and values beside each other: of what follows, rows are counted and no more.
const PAIRS_LIMIT: usize = 10_000;

/// Names that mean something once: what comes under them again is not used.
const ONCE: [&str; 13] = [
    "v", "s", "rows", "order", "wi", "twi", "lang", "nu", "theme", "parts", "lock", "accent",
    "source",
];

/// What comes once for each row.
const ROW: &str = "row";

/// Names that may come again, as [`ROW`] may.
const REPEATED: [&str; 3] = ["rate", "trate", "claim"];

/// What a link says, but not yet what it means.
pub(super) struct Reader {
    values: Vec<(&'static str, String)>,
    pub(super) rows: Vec<String>,
    pub(super) problems: Vec<LinkProblem>,
    pub(super) rows_left_out: usize,
    pub(super) values_left_out: usize,
}

impl Reader {
    pub(super) fn new(fragment: &str) -> Self {
        let is_too_long = fragment.len() > LENGTH_LIMIT;
        let fragment = if is_too_long { "" } else { fragment };
        // What follows another `#` is not ours: WordPress adds its secret there.
        let mut ours = fragment.trim_start_matches('#').split('#');
        let mut reader = Self {
            values: Vec::new(),
            rows: Vec::new(),
            problems: Vec::new(),
            rows_left_out: 0,
            values_left_out: usize::from(is_too_long),
        };
        reader.take(ours.next().unwrap_or_default());
        reader
    }

    /// Keeps what has a name of ours; other names are somebody else's. Nothing is done about what
    /// is too much but to count it.
    fn take(&mut self, form: &str) {
        let once = ONCE.map(|name| (name, 1));
        let repeated = REPEATED.map(|name| (name, VALUES_LIMIT));
        let rows = [(ROW, ROW_LIMIT)];
        let mut left: Vec<(&'static str, usize)> =
            once.into_iter().chain(repeated).chain(rows).collect();
        let mut pairs = form.split('&');
        for (name, value) in pairs.by_ref().take(PAIRS_LIMIT).map(form::pair) {
            match left.iter_mut().find(|(known, _)| *known == name) {
                Some((_, 0)) if name == ROW => self.rows_left_out += 1,
                Some((_, 0)) => self.values_left_out += 1,
                Some((known, left)) => {
                    *left -= 1;
                    let is_list = name == "rows";
                    let limit = VALUE_LIMIT * if is_list { 16 } else { 1 };
                    let value = form::value(value, limit);
                    if name == ROW {
                        self.rows.push(value);
                    } else {
                        self.values.push((*known, value));
                    }
                }
                None => {}
            }
        }
        let mut rest = pairs.peekable();
        self.values_left_out += usize::from(rest.peek().is_some());
        self.rows_left_out += rest.filter(|pair| pair.starts_with("row=")).count();
    }

    /// The first value of a name.
    pub(super) fn first(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    pub(super) fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.values
            .iter()
            .filter(move |(known, _)| *known == name)
            .map(|(_, value)| &**value)
    }

    pub(super) fn into_problems(self) -> Vec<LinkProblem> {
        let mut problems = self.problems;
        if self.rows_left_out > 0 {
            problems.push(LinkProblem::RowsLeftOut(self.rows_left_out));
        }
        if self.values_left_out > 0 {
            problems.push(LinkProblem::ValuesLeftOut(self.values_left_out));
        }
        problems
    }
}
