//! The keys at a field: there while it has the focus, and at no other.

use capquake::currency::Currency;
use capquake::language::Language::{Arabic, English};
use capquake::model::event::{Event, Place};
use capquake::solve::Quantity;

use super::{after, in_both, place};

const WORLD: &str = "v=1&s=-&row=A~A~USD~cb:10~ca:5&row=B~B~SAR~cb:10~ca:5";

fn places() -> Vec<(Place, usize)> {
    let all = Quantity::ALL.map(|quantity| place("A", quantity));
    let others = [
        Place::SharesHeld("A".into()),
        Place::Rate(Currency::Sar),
        Place::WhatIf,
        Place::Claim(0, Quantity::Change),
        Place::Claim(0, Quantity::Loss),
    ];
    let keys = |place: &Place| if place.quantity() == Quantity::Change { 1 } else { 5 };
    all.into_iter().chain(others).map(|place| (place.clone(), keys(&place))).collect()
}

#[test]
fn every_field_has_its_keys_while_it_has_the_focus() {
    in_both(|language| {
        // The what-if needs a total: without a rate there is none.
        let rate = Event::Typed(Place::Rate(Currency::Sar), "0.2667".into());
        let open = [Event::CompanyToggled("A".into()), rate];
        assert!(after(language, WORLD, open.clone()).of_class("keys").is_empty());
        for (place, expected) in places() {
            let entered = open.iter().cloned().chain([Event::FieldEntered(place.clone())]);
            let page = after(language, WORLD, entered);
            assert_eq!(page.of_class("keys").len(), 1, "{place:?}");
            assert_eq!(page.of_class("key").len(), expected, "{place:?}");
        }
    });
}

#[test]
fn the_key_that_was_pressed_shows_it() {
    for (language, text, word) in
        [(English, "24.49bn", "Bbillion"), (Arabic, "24.49 مليار", "مليار")]
    {
        let place = Place::Claim(0, Quantity::Loss);
        let events = [Event::Typed(place.clone(), text.into()), Event::FieldEntered(place)];
        let page = after(language, WORLD, events);
        let pressed = page.of_class("keys")[0].with("aria-pressed", "true");
        let [pressed] = pressed[..] else { panic!("{} keys are pressed", pressed.len()) };
        assert_eq!(pressed.text(), word);
    }
}
