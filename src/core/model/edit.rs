//! What each event does to the document.

use std::rc::Rc;

use super::event::{ClaimPlace, Event, Place};
use super::{Model, field_text};
use crate::catalogue;
use crate::document::row::Name;
use crate::document::{Document, WHAT_IF, claims, rate_meaning};
use crate::draft::{Draft, Meaning, Typed};
use crate::link;
use crate::number::keys;
use crate::solve::Quantity;

impl Model {
    pub(super) fn edit(&mut self, event: Event) {
        let document = Rc::make_mut(&mut self.document);
        match event {
            Event::CompanyAdded => self.open = document.add().or_else(|| self.open.take()),
            Event::CompanyRemoved(key) => {
                document.rows.retain(|row| *row.key() != key);
                document.drop_claims();
            }
            Event::CompanyMoved(key, step) => document.step(&key, step),
            Event::CompaniesSorted => {
                document.is_sorted = true;
                document.sort();
            }
            Event::RateTyped(currency, text) => {
                let meaning = rate_meaning(document.main_currency());
                document.set_rate(currency, Draft::typed(&text, meaning).settled());
            }
            Event::RateChosen(currency, price) => document.set_rate(currency, Draft::Given(price)),
            Event::ScenarioChosen(id) => {
                if let Some(scenario) = catalogue::scenario(id) {
                    document.open(Some(scenario));
                    self.forget_places();
                }
            }
            Event::BlankChosen => {
                document.open(None);
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
            Event::ClaimTyped(..)
            | Event::ClaimReadingChosen(..)
            | Event::ClaimCompanyChosen(..)
            | Event::ClaimAdded
            | Event::ClaimRemoved(_) => edit_claims(document, event),
            event => self.edit_row(event),
        }
    }

    fn edit_row(&mut self, event: Event) {
        let locale = self.locale();
        let document = Rc::make_mut(&mut self.document);
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
                document.change_row(&key, |row| row.with_name(Name::own(&name)));
            }
            Event::CurrencyChosen(key, currency) => {
                document.change_row(&key, |row| row.with_currency(Some(currency)));
            }
            Event::SharesHeldTyped(key, text) => {
                document.change_row(&key, |row| row.with_shares_held(Draft::typed(&text, HELD)));
            }
            Event::SharesHeldChosen(key, shares) => {
                document.change_row(&key, |row| row.with_shares_held(Draft::Given(shares)));
            }
            _ => {}
        }
    }

    fn forget_places(&mut self) {
        self.open = None;
        self.focus = None;
    }
}

fn edit_claims(document: &mut Document, event: Event) {
    match event {
        Event::ClaimTyped(ClaimPlace { number, quantity }, text) => {
            type_claim(document, number, quantity, &text);
        }
        Event::ClaimReadingChosen(ClaimPlace { number, quantity }, figure) => {
            if let Some(claim) = document.claim_mut(number) {
                *claim.draft_mut(quantity) = Draft::Given(figure);
            }
        }
        Event::ClaimCompanyChosen(number, row) => {
            if document.row(&row).is_none() {
                return;
            }
            let Some(claim) = document.claim_mut(number) else {
                return;
            };
            claim.row = row;
            // Another company may have another currency.
            for quantity in [Quantity::Change, Quantity::Loss] {
                let draft = document
                    .claims
                    .get(number)
                    .map(|claim| claim.draft(quantity));
                if let Some(Draft::Typed(Typed { text, .. })) = draft {
                    let text = text.clone();
                    type_claim(document, number, quantity, &text);
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

fn type_claim(document: &mut Document, number: usize, quantity: Quantity, text: &str) {
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
