//! What each event does to the document.

use std::rc::Rc;

use super::event::{Event, Place};
use super::shown::Shown;
use super::{Model, field};
use crate::catalogue;
use crate::document::claims::CLAIMED;
use crate::document::row::{Key, Name, Row};
use crate::document::{Document, Lock};
use crate::draft::Draft;
use crate::language::Locale;
use crate::number::keys;
use crate::site::Page;

impl Model {
    pub(super) fn edit(&mut self, event: &Event) {
        let document = Rc::make_mut(&mut self.document);
        match event {
            Event::CompanyAdded => {
                if let Some(added) = document.add() {
                    self.shown.touch(&added);
                    self.open = Some(added);
                }
            }
            Event::CompanyRemoved(key) => {
                document.rows.retain(|row| row.key() != key);
                document.drop_claims();
            }
            Event::CompanyMoved(key, step) => document.step(key, *step),
            Event::CompaniesSorted => {
                document.is_sorted = true;
                document.sort();
            }
            Event::WhatIfChosen(change) => document.what_if = Draft::Given(*change),
            Event::LanguageChosen(language) => document.language = *language,
            Event::DigitsChosen(digits) => document.digits = *digits,
            Event::ThemeChosen(theme) => document.theme = *theme,
            Event::ScenarioChosen(_)
            | Event::BlankChosen
            | Event::FiguresRestored
            | Event::LinkRestored
            | Event::LinkOpened(_) => self.open_another(event),
            Event::ClaimCompanyChosen(..) | Event::ClaimAdded | Event::ClaimRemoved(_) => {
                edit_claims(document, event);
            }
            event => self.edit_fields(event),
        }
    }

    /// Other rows in the place of those there are.
    fn open_another(&mut self, event: &Event) {
        let document = Rc::make_mut(&mut self.document);
        match event {
            Event::ScenarioChosen(id) => {
                if let Some(scenario) = catalogue::scenario(id) {
                    document.open(Some(scenario));
                    leave_article(document);
                    self.link_problems.clear();
                    self.forget_places();
                }
            }
            Event::BlankChosen => {
                document.open(None);
                leave_article(document);
                self.link_problems.clear();
                let first = document.rows.first().map(|row| row.key().clone());
                self.forget_places();
                self.open = first;
            }
            Event::FiguresRestored => {
                let scenario = document.scenario;
                let claims = std::mem::take(&mut document.claims);
                document.open(scenario);
                document.claims = claims;
                document.drop_claims();
            }
            Event::LinkRestored => {
                let (language, digits, theme) =
                    (document.language, document.digits, document.theme);
                *document = Document {
                    language,
                    digits,
                    theme,
                    ..Document::clone(&self.opened)
                };
            }
            Event::LinkOpened(fragment) => {
                let (opened, problems) = self.page.reading(document.language, fragment).end();
                *document = opened;
                self.link_problems = problems;
                self.opened = self.document.clone();
                self.forget_places();
            }
            _ => {}
        }
    }

    fn edit_fields(&mut self, event: &Event) {
        let locale = self.locale();
        let document = Rc::make_mut(&mut self.document);
        match event {
            Event::Typed(place, text) => type_into(document, place, text),
            Event::ScalePressed(place, scale) => press(document, place, locale, |text| {
                keys::with_scale(text, locale.scale_word(*scale))
            }),
            Event::SignPressed(place) => {
                let signs = field::meaning(document, place).map_or("", field::reversing);
                press(document, place, locale, |text| {
                    keys::with_sign_flipped(text, signs)
                });
            }
            Event::ReadingChosen(place, figure) => put(document, place, Draft::Given(*figure)),
            Event::FigureDropped(key, quantity) => {
                change_row(document, key, |row| row.with_draft(*quantity, Draft::Empty));
            }
            Event::CompanyRenamed(key, name) => {
                change_row(document, key, |row| row.with_name(Name::own(name)));
            }
            Event::CurrencyChosen(key, currency) => {
                change_row(document, key, |row| row.with_currency(Some(*currency)));
            }
            _ => {}
        }
    }

    fn forget_places(&mut self) {
        self.open = None;
        self.focus = None;
        // What others frame changes its height once, unless the table is long.
        self.shown = if self.page == Page::Embed {
            Shown::of(self.document.rows.len(), 0, false)
        } else {
            Shown::in_goes()
        };
    }
}

/// What an embedder fixed and where it came from was said of other figures.
fn leave_article(document: &mut Document) {
    document.frame.lock = Lock::None;
    document.frame.source = Rc::default();
}

/// The other rows stay the same `Rc`.
fn change_row(document: &mut Document, key: &Key, change: impl FnOnce(&Row) -> Row) {
    if let Some(row) = document.rows.iter_mut().find(|row| row.key() == key) {
        *row = Rc::new(change(row));
    }
}

fn put(document: &mut Document, place: &Place, draft: Draft) {
    match place {
        Place::Figure(key, quantity) => {
            change_row(document, key, |row| row.with_draft(*quantity, draft));
        }
        Place::SharesHeld(key) => change_row(document, key, |row| row.with_shares_held(draft)),
        Place::Rate(currency) => document.set_rate(*currency, draft.settled()),
        Place::WhatIf => document.what_if = draft,
        Place::Claim(number, quantity) => {
            if let Some(claim) = document.claim_mut(*number) {
                *claim.draft_mut(*quantity) = draft;
            }
        }
    }
}

fn type_into(document: &mut Document, place: &Place, text: &str) {
    if let Some(meaning) = field::meaning(document, place) {
        put(document, place, Draft::typed(text, meaning));
    }
}

/// A key changes the text that stands in the field; one that changes nothing types nothing.
fn press(document: &mut Document, place: &Place, locale: Locale, key: impl FnOnce(&str) -> String) {
    let before = field::text_at(document, place, locale);
    let after = key(&before);
    if after != before {
        type_into(document, place, &after);
    }
}

fn edit_claims(document: &mut Document, event: &Event) {
    match *event {
        Event::ClaimCompanyChosen(number, ref row) => {
            if document.row(row).is_none() {
                return;
            }
            let Some(claim) = document.claim_mut(number) else {
                return;
            };
            claim.row = row.clone();
            // Another company may have another currency.
            let claim = claim.clone();
            for quantity in CLAIMED {
                if let Draft::Typed(typed) = claim.draft(quantity) {
                    type_into(document, &Place::Claim(number, quantity), &typed.text);
                }
            }
        }
        Event::ClaimAdded => {
            document.claim_mut(document.claims.len());
        }
        Event::ClaimRemoved(number) if number < document.claims.len() => {
            document.claims.remove(number);
        }
        _ => {}
    }
}
