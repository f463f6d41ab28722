//! Events as they may happen, in any order, to whatever rows there are.

use std::rc::Rc;

use capquake::catalogue::SCENARIOS;
use capquake::currency::Currency;
use capquake::document::row::Key;
use capquake::document::{Step, Theme};
use capquake::language::Language;
use capquake::model::Model;
use capquake::model::event::{Event, Place};
use capquake::number::digits::Digits;
use capquake::number::scale::Scale;
use capquake::solve::Quantity;
use proptest::prelude::*;

/// What happens, told apart from the page on which it does: `row` is any of its rows.
#[derive(Clone, Debug)]
pub(crate) struct Happening {
    kind: u8,
    row: usize,
    choice: usize,
    text: String,
}

/// Up to so many.
pub(crate) fn happenings(most: usize) -> impl Strategy<Value = Vec<Happening>> {
    let text = prop_oneof![
        4 => "[1-9][0-9]{0,2}(\\.[0-9]{1,2})?",
        1 => "-?[1-9][0-9]?%?",
        1 => "[0-9٠-٩]{1,3}(,[0-9]{3})?( مليار|bn)?",
        1 => "[0-9.x]{0,4}",
        1 => Just(String::new()),
        1 => ".{0,100}",
    ];
    // Half of what happens is typing.
    let kind = prop_oneof![Just(0_u8), 1_u8..33];
    let happening =
        (kind, any::<usize>(), any::<usize>(), text).prop_map(|(kind, row, choice, text)| {
            Happening {
                kind,
                row,
                choice,
                text,
            }
        });
    proptest::collection::vec(happening, 0..most)
}

pub(crate) fn place(row: &str, quantity: Quantity) -> Place {
    Place::Figure(row.into(), quantity)
}

impl Happening {
    /// As an event on this page. Half of all rows are the first two, so that much happens there.
    pub(crate) fn on(&self, model: &Model) -> Event {
        let rows = &model.document().rows;
        let row = if self.row.is_multiple_of(2) {
            self.row / 2 % 2
        } else {
            self.row / 2
        };
        let key = rows
            .get(row % rows.len().max(1))
            .map_or_else(|| "gone".into(), |r| r.key().clone());
        let quantity = Quantity::ALL[self.choice % 7];
        let place = match self.row % 9 {
            0 => Place::SharesHeld(key.clone()),
            1 => Place::Rate(Currency::all().nth(self.choice % 4).unwrap()),
            2 => Place::WhatIf,
            3 => Place::Claim(
                self.row % 4,
                [Quantity::Change, Quantity::Loss][self.choice % 2],
            ),
            _ => place(&key, quantity),
        };
        let text = self.text.as_str().into();
        let currency = Currency::all().nth(self.choice % 4).unwrap();
        match self.kind {
            0..=3 => Event::Typed(place, text),
            4 => Event::ScalePressed(place, Scale::ALL[self.choice % 4]),
            5 => Event::SignPressed(place),
            6 => Event::FigureDropped(key, quantity),
            7 => Event::FieldEntered(place),
            8 => Event::FieldLeft,
            9 => Event::TableLeft,
            10 => Event::CompanyToggled(key),
            11 => Event::CompanyAdded,
            12 => Event::CompanyRemoved(key),
            13 => Event::CompanyRenamed(key, text),
            14 | 15 => {
                let step = if self.choice.is_multiple_of(2) {
                    Step::Up
                } else {
                    Step::Down
                };
                Event::CompanyMoved(key, step)
            }
            16 => Event::CompaniesSorted,
            17 => Event::CurrencyChosen(key, currency),
            18 => Event::Typed(Place::SharesHeld(key), text),
            19 => Event::Typed(Place::Rate(currency), text),
            20 => Event::ScenarioChosen(SCENARIOS[self.choice % SCENARIOS.len()].id),
            21 => Event::BlankChosen,
            22 if self.choice.is_multiple_of(2) => Event::LinkRestored,
            22 => Event::FiguresRestored,
            23 => Event::Typed(Place::WhatIf, text),
            28..=32 => self.of_a_claim(key, text),
            _ => self.of_the_page(),
        }
    }

    fn of_a_claim(&self, key: Key, text: Rc<str>) -> Event {
        let number = self.row % 4;
        let quantity = [Quantity::Change, Quantity::Loss][self.choice % 2];
        match self.kind {
            28 if self.choice.is_multiple_of(7) => Event::ClaimRemoved(number),
            28 if self.choice.is_multiple_of(5) => Event::ClaimAdded,
            28 => Event::ClaimCompanyChosen(number, key),
            _ => Event::Typed(Place::Claim(number, quantity), text),
        }
    }

    fn of_the_page(&self) -> Event {
        let is_even = self.choice.is_multiple_of(2);
        match self.kind {
            24 => Event::Undone,
            25 => Event::Redone,
            26 if is_even => Event::DigitsChosen(Digits::ArabicIndic),
            26 => Event::DigitsChosen(Digits::Latin),
            27 if is_even => Event::LanguageChosen(Language::Arabic),
            _ => Event::ThemeChosen(Theme::Dark),
        }
    }
}
