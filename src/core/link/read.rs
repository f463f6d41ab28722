//! From a link to a document. Whatever a link says, reading it takes time in proportion to its
//! length, but for the list of keys: a row moves those behind its own, [`ROW_LIMIT`] at most.

mod places;
mod settings;

use std::rc::Rc;

use self::places::Places;
use super::{BLANK, VERSION, claim, form, row};
use crate::catalogue;
use crate::currency::Currency;
use crate::document::claims::CLAIM_LIMIT;
use crate::document::row::Row;
use crate::document::{Document, ROW_LIMIT, rate_meaning};
use crate::draft::Draft;
use crate::language::Language;
use crate::language::phrases::LinkProblem;
use crate::number::exact::decimal;

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

/// Names that may come again, as `row` may.
const REPEATED: [&str; 3] = ["rate", "trate", "claim"];

pub(super) struct Reader<'l> {
    values: Vec<(&'l str, String)>,
    problems: Vec<LinkProblem>,
    rows_left_out: usize,
    values_left_out: usize,
}

impl<'l> Reader<'l> {
    pub(super) fn new(fragment: &'l str) -> Self {
        let is_too_long = fragment.len() > LENGTH_LIMIT;
        let fragment = if is_too_long { "" } else { fragment };
        // What follows another `#` is not ours: WordPress adds its secret there.
        let mut ours = fragment.trim_start_matches('#').split('#');
        let mut reader = Self {
            values: Vec::new(),
            problems: Vec::new(),
            rows_left_out: 0,
            values_left_out: usize::from(is_too_long),
        };
        reader.take(ours.next().unwrap_or_default());
        reader
    }

    /// Keeps what has a name of ours; other names are somebody else's. Nothing is done about what
    /// is too much but to count it.
    fn take(&mut self, form: &'l str) {
        let once = ONCE.map(|name| (name, 1));
        let repeated = REPEATED.map(|name| (name, VALUES_LIMIT));
        let rows = [("row", ROW_LIMIT)];
        let mut left: Vec<(&str, usize)> = once.into_iter().chain(repeated).chain(rows).collect();
        let mut pairs = form.split('&');
        for (name, value) in pairs.by_ref().take(PAIRS_LIMIT).map(form::pair) {
            match left.iter_mut().find(|(known, _)| *known == name) {
                Some((_, 0)) if name == "row" => self.rows_left_out += 1,
                Some((_, 0)) => self.values_left_out += 1,
                Some((_, left)) => {
                    *left -= 1;
                    let is_list = name == "rows";
                    let limit = VALUE_LIMIT * if is_list { 16 } else { 1 };
                    self.values.push((name, form::value(value, limit)));
                }
                None => {}
            }
        }
        let mut rest = pairs.peekable();
        self.values_left_out += usize::from(rest.peek().is_some());
        self.rows_left_out += rest.filter(|pair| pair.starts_with("row=")).count();
    }

    pub(super) fn document(&mut self, language: Language) -> Document {
        self.read_version();
        let mut document = self.scenario(language);
        self.read_rows(&mut document);
        self.read_order(&mut document);
        self.read_settings(&mut document);
        self.read_rates(&mut document);
        self.read_claims(&mut document);
        document.settle();
        document.sort();
        document
    }

    /// The first value of a name.
    fn first(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.values
            .iter()
            .filter(move |(known, _)| *known == name)
            .map(|(_, value)| &**value)
    }

    fn read_version(&mut self) {
        match self.first("v").map(str::parse::<u32>) {
            None | Some(Ok(VERSION)) => {}
            Some(Ok(newer)) if newer > VERSION => self.problems.push(LinkProblem::NewerVersion),
            Some(_) => self.values_left_out += 1,
        }
    }

    fn scenario(&mut self, language: Language) -> Document {
        let language = match self.first("lang").map(Language::from_code) {
            None => language,
            Some(Some(named)) => named,
            Some(None) => {
                self.problems.push(LinkProblem::SettingLeftOut("lang"));
                language
            }
        };
        let named = self.first("s");
        let known = named.and_then(catalogue::scenario);
        let is_unknown = named.is_some_and(|id| id != BLANK) && known.is_none();
        let is_blank = named == Some(BLANK) || self.first("row").is_some();
        if is_unknown {
            self.problems.push(LinkProblem::UnknownScenario);
        }
        let scenario = known.or_else(|| {
            let default = catalogue::default_scenario();
            default.filter(|_| !is_blank)
        });
        let mut document = Document::new(language, scenario);
        if scenario.is_none() {
            document.rows.clear();
        }
        document
    }

    /// A changed row takes the place of the one of the catalogue; own rows come after them.
    fn read_rows(&mut self, document: &mut Document) {
        let of_catalogue = Places::of(&document.rows);
        let mut read = Places::default();
        let (mut left_out, mut long_names) = (0, 0);
        for value in self.all("row") {
            let has_room = document.rows.len() < ROW_LIMIT;
            let row = Some(value)
                .filter(|_| has_room)
                .and_then(|value| row::read(value, document.scenario))
                .filter(|row| read.add(row.key(), 0));
            let Some(row) = row.map(Rc::new) else {
                left_out += 1;
                continue;
            };
            long_names += usize::from(row::has_long_name(value));
            let place = of_catalogue.search(row.key()).ok();
            match place
                .and_then(|at| of_catalogue.0.get(at))
                .and_then(|(_, place)| document.rows.get_mut(*place))
            {
                Some(known) => *known = row,
                None => document.rows.push(row),
            }
        }
        self.rows_left_out += left_out;
        self.values_left_out += long_names;
    }

    /// `rows=` names the rows to show, in their order; `order=` says whether that is the order
    /// of the losses, where it could be either.
    fn read_order(&mut self, document: &mut Document) {
        let (mut left_out, mut names_nothing) = (0, false);
        if let Some(keys) = self.first("rows") {
            let mut places = Places::of(&document.rows);
            let mut rows: Vec<Rc<Row>> = Vec::new();
            for key in keys.split(',').filter(|key| !key.is_empty()) {
                let place = places.search(key).ok().map(|at| places.0.remove(at).1);
                match place.and_then(|place| document.rows.get(place)) {
                    Some(row) => rows.push(row.clone()),
                    None => left_out += 1,
                }
            }
            names_nothing = rows.is_empty() && left_out == 0 && !keys.is_empty();
            if !rows.is_empty() || keys.is_empty() {
                document.rows = rows;
                document.is_sorted &= document.is_in_order();
            }
        }
        match self.first("order") {
            Some("loss") => document.is_sorted = true,
            Some("own") => document.is_sorted = false,
            Some(_) => self.problems.push(LinkProblem::SettingLeftOut("order")),
            None => {}
        }
        self.rows_left_out += left_out;
        self.values_left_out += usize::from(names_nothing);
    }

    fn read_rates(&mut self, document: &mut Document) {
        let mut left_out = 0;
        for name in ["rate", "trate"] {
            for value in self.all(name) {
                match rate(value, name == "rate", document) {
                    Some((currency, draft)) => document.set_rate(currency, draft),
                    None => left_out += 1,
                }
            }
        }
        self.values_left_out += left_out;
    }

    fn read_claims(&mut self, document: &mut Document) {
        let mut left_out = 0;
        for value in self.all("claim") {
            let has_room = document.claims.len() < CLAIM_LIMIT;
            let claim = Some(value)
                .filter(|_| has_room)
                .and_then(|value| claim::read(value, document));
            match claim {
                Some(claim) => document.claims.push(claim),
                None => left_out += 1,
            }
        }
        self.values_left_out += left_out;
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

/// The first rate of a currency: what is said of it again is not even read.
fn rate(value: &str, is_read: bool, document: &Document) -> Option<(Currency, Draft)> {
    let (code, price) = value.split_once('~')?;
    let currency = Currency::from_code(code).filter(|&code| document.rate(code).is_none())?;
    let meaning = rate_meaning(document.main_currency());
    let draft = if is_read {
        let price = decimal(price)?;
        Draft::Given(meaning.quantity.accept(price).ok()?)
    } else {
        Draft::typed(price, meaning)
    };
    Some((currency, draft))
}
