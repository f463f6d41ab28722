//! What each event does to the document.

use std::rc::Rc;

use super::event::{ClaimPlace, Event, Place};
use super::{Model, field_text};
use crate::catalogue;
use crate::document::claims::{self, CLAIMED};
use crate::document::row::{Name, Row};
use crate::document::{Document, Lock, WHAT_IF, rate_meaning};
use crate::draft::{Draft, Meaning, Typed};
use crate::language::Locale;
use crate::number::keys;
use crate::solve::Quantity;

impl Model {
    pub(super) fn edit(&mut self, event: &Event) {
        let document = Rc::make_mut(&mut self.document);
        match event {
            Event::CompanyAdded => self.open = document.add().or_else(|| self.open.take()),
            Event::CompanyRemoved(key) => {
                document.rows.retain(|row| row.key() != key);
                document.drop_claims();
            }
            Event::CompanyMoved(key, step) => document.step(key, *step),
            Event::CompaniesSorted => {
                document.is_sorted = true;
                document.sort();
            }
            Event::RateTyped(currency, text) => {
                let meaning = rate_meaning(document.main_currency());
                document.set_rate(*currency, Draft::typed(text, meaning).settled());
            }
            Event::RateChosen(currency, price) => {
                document.set_rate(*currency, Draft::Given(*price));
            }
            Event::WhatIfTyped(text) => {
                document.what_if = Draft::typed(text, WHAT_IF);
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
            Event::ClaimTyped(..)
            | Event::ClaimReadingChosen(..)
            | Event::ClaimCompanyChosen(..)
            | Event::ClaimAdded
            | Event::ClaimRemoved(_) => edit_claims(document, event),
            event => self.edit_row(event),
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
                    self.forget_places();
                }
            }
            Event::BlankChosen => {
                document.open(None);
                leave_article(document);
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
                let (opened, problems) = self.page.opened(document.language, fragment);
                *document = opened;
                self.link_problems = problems;
                self.opened = self.document.clone();
                self.forget_places();
            }
            _ => {}
        }
    }

    fn edit_row(&mut self, event: &Event) {
        let locale = self.locale();
        let (Event::Typed(Place { row: key, .. }, _)
        | Event::ScalePressed(Place { row: key, .. }, _)
        | Event::SignPressed(Place { row: key, .. })
        | Event::ReadingChosen(Place { row: key, .. }, _)
        | Event::FigureDropped(Place { row: key, .. })
        | Event::CompanyRenamed(key, _)
        | Event::CurrencyChosen(key, _)
        | Event::SharesHeldTyped(key, _)
        | Event::SharesHeldChosen(key, _)) = event
        else {
            return;
        };
        let document = Rc::make_mut(&mut self.document);
        // The other rows stay the same `Rc`.
        if let Some(row) = document.rows.iter_mut().find(|row| row.key() == key) {
            *row = Rc::new(edited(row, event, locale));
        }
    }

    fn forget_places(&mut self) {
        self.open = None;
        self.focus = None;
    }
}

/// What an embedder fixed and where it came from was said of other figures.
fn leave_article(document: &mut Document) {
    document.frame.lock = Lock::None;
    document.frame.source = Rc::default();
}

/// The row after something happened to it.
fn edited(row: &Row, event: &Event, locale: Locale) -> Row {
    let typed =
        |quantity, text: &str| row.with_draft(quantity, Draft::typed(text, row.meaning(quantity)));
    match *event {
        Event::Typed(Place { quantity, .. }, ref text) => typed(quantity, text),
        Event::ScalePressed(Place { quantity, .. }, scale) => {
            let text = field_text(row, quantity, locale);
            typed(quantity, &keys::with_scale(&text, locale.scale_word(scale)))
        }
        Event::SignPressed(Place { quantity, .. }) => {
            let text = field_text(row, quantity, locale);
            typed(quantity, &keys::with_sign_flipped(&text))
        }
        Event::ReadingChosen(Place { quantity, .. }, figure) => {
            row.with_draft(quantity, Draft::Given(figure))
        }
        Event::FigureDropped(Place { quantity, .. }) => row.with_draft(quantity, Draft::Empty),
        Event::CompanyRenamed(_, ref name) => row.with_name(Name::own(name)),
        Event::CurrencyChosen(_, currency) => row.with_currency(Some(currency)),
        Event::SharesHeldTyped(_, ref text) => row.with_shares_held(Draft::typed(text, HELD)),
        Event::SharesHeldChosen(_, shares) => row.with_shares_held(Draft::Given(shares)),
        _ => row.clone(),
    }
}

fn edit_claims(document: &mut Document, event: &Event) {
    match *event {
        Event::ClaimTyped(place, ref text) => type_claim(document, place, text),
        Event::ClaimReadingChosen(ClaimPlace { number, quantity }, figure) => {
            if let Some(claim) = document.claim_mut(number) {
                *claim.draft_mut(quantity) = Draft::Given(figure);
            }
        }
        Event::ClaimCompanyChosen(number, ref row) => {
            if document.row(row).is_none() {
                return;
            }
            let Some(claim) = document.claim_mut(number) else {
                return;
            };
            claim.row = row.clone();
            // Another company may have another currency.
            let typed = claim.clone();
            for quantity in CLAIMED {
                if let Draft::Typed(Typed { text, .. }) = typed.draft(quantity) {
                    type_claim(document, ClaimPlace { number, quantity }, text);
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

fn type_claim(document: &mut Document, ClaimPlace { number, quantity }: ClaimPlace, text: &str) {
    let Some(claim) = document.claim_mut(number) else {
        return;
    };
    let key = claim.row.clone();
    let draft = document
        .row(&key)
        .map(|row| claims::typed(text, quantity, row));
    if let Some((claim, draft)) = document.claim_mut(number).zip(draft) {
        *claim.draft_mut(quantity) = draft;
    }
}

const HELD: Meaning = Meaning::of(Quantity::Shares);
