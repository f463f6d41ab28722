//! From a link to a document. Whatever a link says, reading it takes time in proportion to its
//! length, but for the list of keys: a row moves those behind its own, [`ROW_LIMIT`] at most.

mod places;
mod reader;
mod settings;

use std::rc::Rc;

use self::places::Places;
use self::reader::Reader;
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

/// A link that is being read. Of a long one the rows are read so many at a time, so that the
/// browser may do something else in between.
///
/// ```
/// use capquake::language::Language;
/// use capquake::link::Reading;
///
/// let link = "v=1&row=A~~USD~pb:2&row=B~~USD~pb:3&row=C~~USD~pb:4";
/// let mut reading = Reading::begin(link, Language::English);
/// assert!(reading.go_on(2), "there is a third");
/// let (document, problems) = reading.end();
/// assert_eq!((document.rows.len(), problems.len()), (3, 0));
/// ```
pub struct Reading {
    reader: Reader,
    unread: std::vec::IntoIter<String>,
    of_catalogue: Places,
    read: Places,
    document: Document,
}

impl Reading {
    /// Reads what comes before the rows; the document is in this language unless the link says
    /// otherwise.
    #[must_use]
    pub fn begin(fragment: &str, language: Language) -> Self {
        let mut reader = Reader::new(fragment);
        reader.read_version();
        let document = reader.scenario(language);
        Self {
            unread: std::mem::take(&mut reader.rows).into_iter(),
            reader,
            of_catalogue: Places::of(&document.rows),
            read: Places::default(),
            document,
        }
    }

    /// Reads so many rows, and says whether there are others.
    pub fn go_on(&mut self, rows: usize) -> bool {
        for _ in 0..rows {
            let Some(text) = self.unread.next() else {
                break;
            };
            self.read_row(&text);
        }
        !self.unread.as_slice().is_empty()
    }

    /// Reads the rest: the document, and what of the link could not be used.
    #[must_use]
    pub fn end(mut self) -> (Document, Vec<LinkProblem>) {
        self.go_on(usize::MAX);
        let (mut reader, mut document) = (self.reader, self.document);
        reader.read_order(&mut document);
        reader.read_settings(&mut document);
        reader.read_rates(&mut document);
        reader.read_claims(&mut document);
        document.settle();
        document.sort();
        (document, reader.into_problems())
    }

    /// A changed row takes the place of the one of the catalogue; own rows come after them.
    fn read_row(&mut self, text: &str) {
        let Self {
            reader,
            of_catalogue,
            read,
            document,
            ..
        } = self;
        let has_room = document.rows.len() < ROW_LIMIT;
        let row = Some(text)
            .filter(|_| has_room)
            .and_then(|text| row::read(text, document.scenario))
            .filter(|row| read.add(row.key(), 0));
        let Some(row) = row.map(Rc::new) else {
            reader.rows_left_out += 1;
            return;
        };
        reader.values_left_out += usize::from(row::has_long_name(text));
        let place = of_catalogue.search(row.key()).ok();
        match place
            .and_then(|at| of_catalogue.0.get(at))
            .and_then(|(_, place)| document.rows.get_mut(*place))
        {
            Some(known) => *known = row,
            None => document.rows.push(row),
        }
    }
}

impl Reader {
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
        let is_blank = named == Some(BLANK) || !self.rows.is_empty();
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
