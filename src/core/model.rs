//! All that can change and every way it can: one state, one door.
//!
//! The browser is not known here: addresses, clocks and storage are somebody else's.

pub mod answer;
mod edit;
pub mod event;
pub mod field;
mod history;
mod lock;
pub mod shown;
mod typing;

use std::cell::OnceCell;
use std::rc::Rc;

use rust_decimal::Decimal;

use self::answer::Answer;
use self::event::{Event, Place};
use self::history::History;
use self::shown::Shown;
use self::typing::Typing;
use crate::document::Document;
use crate::document::claims::TypedClaim;
use crate::document::row::{Key, Row};
use crate::language::phrases::LinkProblem;
use crate::language::{Language, Locale};
use crate::link::Reading;
use crate::share::Share;
use crate::site::Page;

/// The whole state of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    page: Page,
    document: Rc<Document>,
    answer: OnceCell<Rc<Answer>>,
    /// As the link had it that was opened last.
    opened: Rc<Document>,
    history: History,
    /// The field that a step of typing is still going on in.
    typing: Option<Typing>,
    focus: Option<Place>,
    open: Option<Key>,
    shown: Shown,
    has_all_records: bool,
    share: Option<Share>,
    link_problems: Vec<LinkProblem>,
}

impl Model {
    /// The full page as it opens: in this language, with what the link says.
    #[must_use]
    pub fn new(language: Language, fragment: &str) -> Self {
        Self::on(Page::Full, language, fragment)
    }

    /// A page as it opens: in this language, with what the link says.
    #[must_use]
    pub fn on(page: Page, language: Language, fragment: &str) -> Self {
        Self::opened_with(page, page.reading(language, fragment))
    }

    /// A page as it opens with what a link says.
    #[must_use]
    pub fn opened_with(page: Page, link: Reading) -> Self {
        let (document, link_problems) = link.end();
        let document = Rc::new(document);
        // Frames show no claims, and nothing below the rows.
        let is_whole = page != Page::Embed;
        let claims = if is_whole { document.claims.len() } else { 0 };
        Self {
            page,
            answer: OnceCell::new(),
            opened: document.clone(),
            shown: Shown::of(document.rows.len(), claims, is_whole),
            document,
            history: History::default(),
            typing: None,
            focus: None,
            open: None,
            has_all_records: false,
            share: None,
            link_problems,
        }
    }

    /// The page that was delivered.
    #[must_use]
    pub fn page(&self) -> Page {
        self.page
    }

    /// What follows from the document: worked out when it is first asked for, then kept.
    #[must_use]
    pub fn answer(&self) -> &Rc<Answer> {
        self.answer
            .get_or_init(|| Answer::of(&self.document, self.page))
    }

    /// What the reader gave and chose.
    #[must_use]
    pub fn document(&self) -> &Rc<Document> {
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

    /// The rows that are shown, in their order.
    pub fn shown_rows(&self) -> impl Iterator<Item = &Rc<Row>> {
        let rows = self.document.rows.iter().enumerate();
        rows.filter(|(place, row)| self.shown.has(*place, row.key()))
            .map(|(_, row)| row)
    }

    /// Whether there are more rows than are shown until somebody asks for them.
    #[must_use]
    pub fn has_more_rows(&self) -> bool {
        let rows = self.document.rows.len();
        self.shown.is_part(rows) && self.shown_rows().count() < rows
    }

    /// The claims that are shown, in their order.
    pub fn shown_claims(&self) -> impl Iterator<Item = TypedClaim> {
        let claims = self.document.claims_or_blank();
        claims.into_iter().take(self.shown.claims())
    }

    /// Whether what stands below the rows is still to be drawn.
    #[must_use]
    pub fn is_top_only(&self) -> bool {
        self.shown.is_top_only()
    }

    /// Whether more is still to be drawn, when the browser has drawn what was before.
    #[must_use]
    pub fn is_growing(&self) -> bool {
        let Document { rows, claims, .. } = &*self.document;
        self.shown.is_growing(rows.len(), claims.len())
    }

    /// Whether all the record losses are shown, not only ten.
    #[must_use]
    pub fn has_all_records(&self) -> bool {
        self.has_all_records
    }

    /// The dialog for sharing, if it is open.
    #[must_use]
    pub fn share(&self) -> Option<&Share> {
        self.share.as_ref()
    }

    /// The link that it shows.
    #[must_use]
    pub fn share_link(&self) -> Option<String> {
        let site = &self.share.as_ref()?.site;
        Some(self.page.link(&self.document, site))
    }

    /// What could not be used of the link that was opened.
    #[must_use]
    pub fn link_problems(&self) -> &[LinkProblem] {
        &self.link_problems
    }

    /// Whether any figure differs from those of the link that was opened.
    #[must_use]
    pub fn differs_from_link(&self) -> bool {
        let (now, then) = (&*self.document, &*self.opened);
        now.rows != then.rows
            || now.scenario != then.scenario
            || now.what_if != then.what_if
            || now.rates != then.rates
    }

    /// What the link had that was opened last.
    #[must_use]
    pub fn opened(&self) -> &Document {
        &self.opened
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
    pub fn apply(&mut self, event: &Event) {
        match event {
            Event::Undone => {
                if self.can_undo() && Rc::ptr_eq(&self.document, &self.opened) {
                    self.link_problems.clear();
                }
                self.history.undo(&mut self.document);
                self.typing = None;
            }
            Event::Redone => {
                self.history.redo(&mut self.document);
                self.typing = None;
            }
            Event::FieldEntered(place) => {
                if let Some(row) = place.row() {
                    self.shown.touch(row);
                }
                self.focus = Some(place.clone());
            }
            Event::FieldLeft => self.leave(Document::settle),
            Event::TableLeft => self.leave(Document::sort),
            Event::CompanyToggled(key) => {
                self.shown.touch(key);
                self.open = if self.open.as_ref() == Some(key) {
                    None
                } else {
                    Some(key.clone())
                };
            }
            Event::MoreRowsAskedFor => self.shown.ask_for_more(),
            Event::PartDrawn => self.shown.grow(),
            Event::RecordsToggled => self.has_all_records = !self.has_all_records,
            Event::Shared(sharing) => self.share = Share::after(self.share.take(), sharing),
            event if lock::forbids(self.document.frame.lock, event) => {}
            event => self.change(event),
        }
        let answered = self.answer.get().map(|answer| &answer.document);
        if answered.is_some_and(|document| !Rc::ptr_eq(document, &self.document)) {
            self.answer.take();
        }
    }

    /// A field was left: no step of typing, so undo takes back the typing and not the leaving.
    fn leave(&mut self, tidy: fn(&mut Document)) {
        self.focus = None;
        self.typing = None;
        let mut settled = Document::clone(&self.document);
        tidy(&mut settled);
        if settled != *self.document {
            self.document = Rc::new(settled);
        }
    }

    fn change(&mut self, event: &Event) {
        let typing = Typing::of(event);
        let before = self.document.clone();
        let is_opening = matches!(event, Event::LinkOpened(_));
        self.edit(event);
        if !is_opening && self.document.main_currency() != before.main_currency() {
            // They were prices in a currency that is no longer the total's.
            Rc::make_mut(&mut self.document).rates.clear();
        }
        if self.document == before {
            if is_opening {
                self.opened = before.clone();
            }
            self.document = before;
            return;
        }
        if typing.is_some() && typing == self.typing {
            self.history.join();
        } else {
            self.history.remember(before);
        }
        self.typing = typing;
    }

    /// The change that the what-if asks about, if it can be read.
    #[must_use]
    pub fn what_if(&self) -> Option<Decimal> {
        self.document.what_if.figure()
    }
}

#[cfg(test)]
mod tests;
