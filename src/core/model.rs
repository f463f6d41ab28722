//! All that can change and every way it can: one state, one door.
//!
//! The browser is not known here: addresses, clocks and storage are somebody else's.

pub mod event;
mod history;

use rust_decimal::Decimal;

use self::event::{Event, Place};
use self::history::History;
use crate::catalogue;
use crate::document::row::{Key, Name, Row};
use crate::document::{Document, rate_meaning};
use crate::draft::{Draft, Meaning, Typed};
use crate::language::phrases::LinkProblem;
use crate::language::{Language, Locale};
use crate::link;
use crate::number::keys;
use crate::solve::Quantity;

/// The whole state of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    document: Document,
    history: History,
    /// The field that a step of typing is still going on in.
    typing: Option<Place>,
    focus: Option<Place>,
    open: Option<Key>,
    has_all_records: bool,
    link_problems: Vec<LinkProblem>,
}

impl Model {
    /// The page as it opens: in this language, with what the link says.
    #[must_use]
    pub fn new(language: Language, fragment: &str) -> Self {
        let (document, link_problems) = link::read(fragment, language);
        Self {
            document,
            history: History::default(),
            typing: None,
            focus: None,
            open: None,
            has_all_records: false,
            link_problems,
        }
    }

    /// What the reader gave and chose.
    #[must_use]
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// How amounts are written on this page.
    #[must_use]
    pub fn locale(&self) -> Locale {
        Locale {
            language: self.document.language,
            digits: self.document.digits,
        }
    }

    /// The field that has the focus.
    #[must_use]
    pub fn focus(&self) -> Option<&Place> {
        self.focus.as_ref()
    }

    /// The company that is open.
    #[must_use]
    pub fn open(&self) -> Option<&Key> {
        self.open.as_ref()
    }

    /// Whether all the record losses are shown, not only ten.
    #[must_use]
    pub fn has_all_records(&self) -> bool {
        self.has_all_records
    }

    /// What could not be used of the link that was opened.
    #[must_use]
    pub fn link_problems(&self) -> &[LinkProblem] {
        &self.link_problems
    }

    /// Whether there is a step to undo.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        self.history.can_undo()
    }

    /// Whether there is a step to do again.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        self.history.can_redo()
    }

    /// Lets something that happened change the state. Nothing else can.
    pub fn apply(&mut self, event: Event) {
        match event {
            Event::Undone => {
                self.history.undo(&mut self.document);
                self.typing = None;
            }
            Event::Redone => {
                self.history.redo(&mut self.document);
                self.typing = None;
            }
            Event::FieldEntered(place) => self.focus = Some(place),
            Event::FieldLeft => self.leave(),
            Event::CompanyToggled(key) => {
                self.open = if self.open.as_ref() == Some(&key) {
                    None
                } else {
                    Some(key)
                };
            }
            Event::RecordsToggled => self.has_all_records = !self.has_all_records,
            event => self.change(event),
        }
    }

    /// A field was left: no step of typing, so undo takes back the typing and not the leaving.
    fn leave(&mut self) {
        self.focus = None;
        self.typing = None;
        self.document.settle();
    }

    fn change(&mut self, event: Event) {
        let typing = match &event {
            Event::Typed(place, _) => Some(place.clone()),
            _ => None,
        };
        let before = self.document.clone();
        self.edit(event);
        if self.document == before {
            return;
        }
        if typing.is_some() && typing == self.typing {
            self.history.join();
        } else {
            self.history.remember(before);
        }
        self.typing = typing;
    }

    fn edit(&mut self, event: Event) {
        let document = &mut self.document;
        match event {
            Event::CompanyAdded => self.open = document.add().or_else(|| self.open.take()),
            Event::CompanyRemoved(key) => document.rows.retain(|row| *row.key() != key),
            Event::CompanyMoved(key, step) => document.step(&key, step),
            Event::CompaniesSorted => {
                document.is_sorted = true;
                document.sort();
            }
            Event::RateTyped(currency, text) => {
                document.set_rate(currency, Draft::typed(&text, rate_meaning()).settled());
            }
            Event::ScenarioChosen(id) => {
                if let Some(scenario) = catalogue::scenario(id) {
                    document.open(Some(scenario));
                    self.forget_places();
                }
            }
            Event::BlankChosen => {
                document.open(None);
                self.forget_places();
            }
            Event::FiguresRestored => {
                let scenario = document.scenario;
                document.open(scenario);
            }
            Event::WhatIfTyped(text) => {
                document.what_if = Draft::typed(&text, WHAT_IF);
            }
            Event::WhatIfChosen(change) => document.what_if = Draft::Given(change),
            Event::LanguageChosen(language) => document.language = language,
            Event::DigitsChosen(digits) => document.digits = digits,
            Event::ThemeChosen(theme) => document.theme = theme,
            Event::LinkOpened(fragment) => {
                let (opened, problems) = link::read(&fragment, document.language);
                *document = opened;
                self.link_problems = problems;
                self.forget_places();
            }
            event => self.edit_row(event),
        }
    }

    fn edit_row(&mut self, event: Event) {
        let locale = self.locale();
        let document = &mut self.document;
        match event {
            Event::Typed(Place { row, quantity }, text) => document.change_row(&row, |row| {
                row.with_draft(quantity, Draft::typed(&text, row.meaning(quantity)))
            }),
            Event::ScalePressed(Place { row, quantity }, scale) => {
                document.change_row(&row, |row| {
                    let text = keys::with_scale(
                        &field_text(row, quantity, locale),
                        locale.scale_word(scale),
                    );
                    row.with_draft(quantity, Draft::typed(&text, row.meaning(quantity)))
                });
            }
            Event::SignPressed(Place { row, quantity }) => document.change_row(&row, |row| {
                let text = keys::with_sign_flipped(&field_text(row, quantity, locale));
                row.with_draft(quantity, Draft::typed(&text, row.meaning(quantity)))
            }),
            Event::ReadingChosen(Place { row, quantity }, figure) => {
                document.change_row(&row, |row| row.with_draft(quantity, Draft::Given(figure)));
            }
            Event::FigureDropped(Place { row, quantity }) => {
                document.change_row(&row, |row| row.with_draft(quantity, Draft::Empty));
            }
            Event::CompanyRenamed(key, name) => {
                document.change_row(&key, |row| row.with_name(Name::Own(name)));
            }
            Event::CurrencyChosen(key, currency) => {
                document.change_row(&key, |row| row.with_currency(Some(currency)));
            }
            Event::SharesHeldTyped(key, text) => document.change_row(&key, |row| {
                let meaning = Meaning {
                    quantity: Quantity::Shares,
                    is_gain: false,
                };
                row.with_shares_held(Draft::typed(&text, meaning))
            }),
            _ => {}
        }
    }

    fn forget_places(&mut self) {
        self.open = None;
        self.focus = None;
    }

    /// The change that the what-if asks about, if it can be read.
    #[must_use]
    pub fn what_if(&self) -> Option<Decimal> {
        self.document.what_if.figure()
    }
}

const WHAT_IF: Meaning = Meaning {
    quantity: Quantity::Change,
    is_gain: false,
};

/// The text that stands in a field: as typed, else the figure, given or worked out.
#[must_use]
pub fn field_text(row: &Row, quantity: Quantity, locale: Locale) -> String {
    match row.draft(quantity) {
        Draft::Typed(Typed { text, .. }) => text.to_string(),
        Draft::Given(figure) => locale.field(*figure, row.meaning(quantity), row.currency()),
        Draft::Empty => row
            .shown()
            .and_then(|outcome| outcome.figure(quantity))
            .map(|figure| locale.derived_field(figure, row.meaning(quantity), row.currency()))
            .unwrap_or_default(),
    }
}
