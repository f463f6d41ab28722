//! Facts about what events lead to; the laws are in `tests/laws`.

mod frames;
mod keys;
mod shown;

use super::*;
use crate::currency::Currency;
use crate::document::row::Standing;
use crate::draft::Problem;
use crate::solve::Quantity;

fn page(fragment: &str) -> Model {
    Model::new(Language::English, fragment)
}

fn place(row: &str, quantity: Quantity) -> Place {
    Place::Figure(row.into(), quantity)
}

fn types(model: &mut Model, row: &str, quantity: Quantity, texts: &[&str]) {
    for &text in texts {
        model.apply(&Event::Typed(place(row, quantity), text.into()));
    }
}

fn figure(model: &Model, row: &str, quantity: Quantity) -> Option<Decimal> {
    model.document().row(row).unwrap().draft(quantity).figure()
}

#[test]
fn a_negative_loss_can_be_typed_digit_by_digit() {
    let mut model = page("v=1&s=-&row=A~~USD");
    for (text, expected) in [
        ("-5", "-5000000000"),
        ("-50", "-50000000000"),
        ("-500", "-500000000000"),
    ] {
        types(&mut model, "A", Quantity::Loss, &[text]);
        assert_eq!(
            figure(&model, "A", Quantity::Loss),
            Some(expected.parse().unwrap()),
            "{text}"
        );
    }
}

#[test]
fn typing_in_one_field_is_one_step_back() {
    let mut model = page("v=1&s=-&row=A~~USD");
    let first = model.document().clone();
    types(&mut model, "A", Quantity::PriceBefore, &["1", "14", "142"]);
    model.apply(&Event::FieldLeft);
    types(&mut model, "A", Quantity::PriceBefore, &["1420"]);
    model.apply(&Event::Undone);
    assert_eq!(figure(&model, "A", Quantity::PriceBefore), Some(142.into()));
    model.apply(&Event::Undone);
    assert_eq!(*model.document(), first);
    assert!(!model.can_undo());
}

#[test]
fn names_rates_shares_held_and_the_what_if_are_typed_in_one_step_too() {
    let events: [fn(&str) -> Event; 4] = [
        |text| Event::CompanyRenamed("A".into(), text.into()),
        |text| Event::Typed(Place::SharesHeld("A".into()), text.into()),
        |text| Event::Typed(Place::Rate(Currency::Sar), text.into()),
        |text| Event::Typed(Place::WhatIf, text.into()),
    ];
    for event in events {
        let mut model = page("v=1&s=-&row=A~~USD");
        let first = model.document().clone();
        for text in ["1", "12", "123"] {
            model.apply(&event(text));
        }
        model.apply(&Event::Undone);
        assert_eq!(*model.document(), first, "{:?}", event("1"));
    }
}

#[test]
fn rates_are_forgotten_when_the_currency_of_the_total_changes() {
    let mut model = page(
        "v=1&s=-&row=A~~USD~cb:10~ca:8&row=B~~EUR~cb:10~ca:5&row=C~~SAR~cb:10~ca:9&rate=EUR~2&rate=SAR~0.5",
    );
    assert_eq!(model.document().totals().len(), 1);
    model.apply(&Event::CompanyRemoved("A".into()));
    let losses: Vec<Decimal> = model
        .document()
        .totals()
        .iter()
        .map(crate::basket::Total::loss)
        .collect();
    assert_eq!(losses, [5.into(), 1.into()]);
    model.apply(&Event::Undone);
    assert_eq!(model.document().totals().len(), 1);
}

#[test]
fn what_changes_nothing_is_no_step() {
    let mut model = page("");
    let first = model.document().clone();
    model.apply(&Event::LanguageChosen(Language::English));
    assert!(Rc::ptr_eq(&first, model.document()));
    assert!(!model.can_undo());
}

#[test]
fn a_company_without_a_name_goes_by_that_of_the_catalogue() {
    let mut model = page("");
    model.apply(&Event::CompanyRenamed("NVDA".into(), " ".into()));
    model.apply(&Event::FieldLeft);
    assert_eq!(
        model
            .document()
            .row("NVDA")
            .unwrap()
            .name(Language::English),
        "Nvidia"
    );
}

#[test]
fn an_unreadable_row_counts_with_its_last_good_answer_until_it_is_read_again() {
    let mut model = page("");
    let before = model.document().totals();
    types(&mut model, "NVDA", Quantity::PriceAfter, &["118.42x"]);
    let row = model.document().row("NVDA").unwrap();
    assert!(matches!(
        row.draft(Quantity::PriceAfter).problem(),
        Some(Problem::Unread(_))
    ));
    assert!(matches!(row.standing(), Standing::NotCurrent(_)));
    assert_eq!(model.document().totals(), before);
    types(&mut model, "NVDA", Quantity::PriceAfter, &["142.62"]);
    let Standing::Complete(caps) = model.document().row("NVDA").unwrap().standing() else {
        panic!("it can be read")
    };
    assert!(caps.loss().amount().is_zero());
}

fn claims(model: &mut Model, number: usize, quantity: Quantity, text: &str) {
    model.apply(&Event::Typed(Place::Claim(number, quantity), text.into()));
}

#[test]
fn a_printed_percentage_is_a_fall_unless_it_has_a_plus() {
    let mut model = page("");
    for (text, expected) in [("6%", "-0.06"), ("-6", "-0.06"), ("+6 %", "0.06")] {
        claims(&mut model, 0, Quantity::Change, text);
        let figure = model.document().claims[0].change.figure();
        assert_eq!(figure, Some(expected.parse().unwrap()), "{text}");
    }
    claims(&mut model, 0, Quantity::Change, "150%");
    let problem = model.document().claims[0].change.problem();
    assert!(matches!(problem, Some(Problem::Unacceptable(_))));
}

#[test]
fn a_claim_is_begun_by_typing_and_undone_in_one_step() {
    let mut model = page("");
    let first = model.document().clone();
    for text in ["5", "58", "589"] {
        claims(&mut model, 0, Quantity::Loss, text);
    }
    let claim = &model.document().claims[0];
    assert_eq!(&*claim.row, "NVDA");
    assert_eq!(claim.loss.figure(), Some("589000000000".parse().unwrap()));
    model.apply(&Event::Undone);
    assert_eq!(*model.document(), first);
    model.apply(&Event::Redone);
    model.apply(&Event::ClaimAdded);
    assert_eq!(&*model.document().claims[1].row, "AVGO");
    claims(&mut model, 7, Quantity::Loss, "1");
    assert_eq!(model.document().claims.len(), 2, "there is no eighth claim");
}

#[test]
fn claims_go_with_their_company() {
    let mut model = page("claim=NVDA~l:589000000000&claim=AMD~pc:-0.055");
    model.apply(&Event::CompanyRemoved("NVDA".into()));
    assert_eq!(model.document().claims.len(), 1);
    model.apply(&Event::FiguresRestored);
    assert_eq!(&*model.document().claims[0].row, "AMD");
    model.apply(&Event::ScenarioChosen("nvda-2024-09-03"));
    assert!(model.document().claims.is_empty());
    model.apply(&Event::Undone);
    assert_eq!(model.document().claims.len(), 1);
}

#[test]
fn a_claim_is_read_again_in_the_currency_of_another_company() {
    let mut model = page("v=1&s=-&row=A~A~USD~cb:10~ca:5&row=B~B~SAR~cb:10~ca:5");
    claims(&mut model, 0, Quantity::Loss, "SAR 5");
    assert!(model.document().claims[0].loss.problem().is_some());
    model.apply(&Event::ClaimCompanyChosen(0, "B".into()));
    assert!(model.document().claims[0].loss.problem().is_none());
    model.apply(&Event::ClaimCompanyChosen(0, "nobody".into()));
    assert_eq!(&*model.document().claims[0].row, "B");
}

#[test]
fn what_is_told_of_a_link_goes_with_its_figures() {
    for other in [Event::ScenarioChosen("sap-2020-10-26"), Event::BlankChosen] {
        let mut model = page("v=1&theme=neon");
        model.apply(&Event::RecordsToggled);
        assert!(!model.link_problems().is_empty());
        model.apply(&other);
        assert!(model.link_problems().is_empty());
    }
    let mut model = page("");
    model.apply(&Event::LinkOpened("v=1&s=sap-2020-10-26&theme=neon".into()));
    types(&mut model, "SAP.DE", Quantity::PriceAfter, &["9"]);
    model.apply(&Event::Undone);
    assert!(
        !model.link_problems().is_empty(),
        "its figures are still there"
    );
    model.apply(&Event::Undone);
    assert!(model.link_problems().is_empty());

    let mut model = page("v=1&theme=neon");
    model.apply(&Event::Undone);
    assert!(
        !model.link_problems().is_empty(),
        "there was nothing to undo"
    );
    model.apply(&Event::ScenarioChosen("sap-2020-10-26"));
    model.apply(&Event::LinkOpened("v=1&s=sap-2020-10-26&theme=neon".into()));
    assert!(!model.link_problems().is_empty());
    model.apply(&Event::Undone);
    assert!(
        model.link_problems().is_empty(),
        "though the link changed nothing"
    );
}
