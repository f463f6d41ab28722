//! The keys at the fields: all that a keypad with digits and one separator leaves out.

use super::*;
use crate::number::scale::Scale;

const WORLD: &str = "v=1&s=-&row=A~A~USD~cb:10~ca:5&row=B~B~SAR~cb:10~ca:5";

fn typed(model: &mut Model, place: &Place, text: &str) {
    model.apply(&Event::Typed(place.clone(), text.into()));
}

fn text(model: &Model, place: &Place) -> String {
    field::text_at(model.document(), place, model.locale())
}

/// What stands in the field after this was typed and this key was pressed.
#[track_caller]
fn pressed(place: &Place, text_before: &str, key: &Event) -> String {
    let mut model = page(WORLD);
    typed(&mut model, place, text_before);
    model.apply(key);
    text(&model, place)
}

fn places() -> [Place; 6] {
    [
        place("A", Quantity::Loss),
        Place::SharesHeld("A".into()),
        Place::Rate(Currency::Sar),
        Place::WhatIf,
        Place::Claim(0, Quantity::Change),
        Place::Claim(0, Quantity::Loss),
    ]
}

#[test]
fn a_scale_key_adds_its_word_in_every_field() {
    for place in places() {
        let key = Event::ScalePressed(place.clone(), Scale::Billion);
        assert_eq!(pressed(&place, "24.49", &key), "24.49bn", "{place:?}");
    }
}

#[test]
fn the_sign_key_makes_the_opposite_and_back() {
    for place in places() {
        let is_fall = matches!(place, Place::WhatIf | Place::Claim(..));
        let key = Event::SignPressed(place.clone());
        let signed = if is_fall { "+17" } else { "−17" };
        assert_eq!(pressed(&place, "17", &key), signed, "{place:?}");
        assert_eq!(pressed(&place, signed, &key), "17", "{place:?}");
    }
}

#[test]
fn the_sign_key_finds_the_sign_wherever_it_stands() {
    let change = place("B", Quantity::Change);
    let loss = place("A", Quantity::Loss);
    for (place, text) in [
        (&change, "\u{200E}-6.97\u{200E}%\u{200E}"),
        (&change, "\u{61C}-٦٪"),
        (&change, "٪−٦"),
        (&change, "(6)%"),
        (&change, "（6）"),
        (&change, "6-%"),
        (&change, "6 percent"),
        (&loss, "USD -5"),
        (&loss, "$-5bn"),
        (&loss, "(5)bn"),
        (&loss, "5-billion"),
        (&loss, "5e-1"),
    ] {
        let mut model = page(WORLD);
        typed(&mut model, place, text);
        let row = place.row().unwrap().to_string();
        let before = figure(&model, &row, place.quantity()).unwrap();
        for sign in [-Decimal::ONE, Decimal::ONE] {
            model.apply(&Event::SignPressed(place.clone()));
            let after = figure(&model, &row, place.quantity());
            assert_eq!(after, Some(before * sign), "{text}");
        }
    }
}

#[test]
fn what_the_words_call_a_fall_becomes_a_rise() {
    let mut model = page(WORLD);
    let change = Place::Claim(0, Quantity::Change);
    for (text, expected) in [("6", "0.06"), ("-6", "0.06"), ("+6", "-0.06")] {
        typed(&mut model, &change, text);
        model.apply(&Event::SignPressed(change.clone()));
        let figure = model.document().claims[0].change.figure();
        assert_eq!(figure, Some(expected.parse().unwrap()), "{text}");
        typed(&mut model, &Place::WhatIf, text);
        model.apply(&Event::SignPressed(Place::WhatIf));
        assert_eq!(model.what_if(), Some(expected.parse().unwrap()), "{text}");
    }
    let loss = Place::Claim(0, Quantity::Loss);
    for (text, expected) in [("5", -5), ("-5", 5), ("+5", 5), ("(5)", 5)] {
        typed(&mut model, &loss, text);
        model.apply(&Event::SignPressed(loss.clone()));
        let figure = model.document().claims[0].loss.figure();
        assert_eq!(
            figure,
            Some(Scale::Billion.unit() * Decimal::from(expected)),
            "{text}"
        );
    }
}

#[test]
fn a_given_figure_is_changed_as_it_is_written() {
    let mut model = page("claim=NVDA~pc:-0.17~l:589000000000");
    model.apply(&Event::SignPressed(Place::Claim(0, Quantity::Change)));
    assert_eq!(text(&model, &Place::Claim(0, Quantity::Change)), "+17%");
    let loss = Place::Claim(0, Quantity::Loss);
    model.apply(&Event::ScalePressed(loss.clone(), Scale::Million));
    assert_eq!(text(&model, &loss), "589m");
}

#[test]
fn a_key_in_an_empty_field_waits_for_digits() {
    for place in places().into_iter().filter(|place| *place != Place::WhatIf) {
        let mut model = page("v=1&s=-&row=A~A~USD");
        let first = model.document().clone();
        model.apply(&Event::ScalePressed(place, Scale::Billion));
        assert_eq!(*model.document(), first);
        assert!(!model.can_undo());
    }
}
