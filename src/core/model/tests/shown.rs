//! Of a long table only a part is shown, and what a reader touched stays in it.

use super::*;
use crate::document::claims::CLAIM_LIMIT;
use crate::model::shown::{AT_ONCE, CLAIMS_IN_ONE_GO, IN_FIRST_GO, IN_ONE_GO};

/// Rows `a1`, `a2`, … in the order of their losses.
fn long(rows: usize) -> Model {
    page(&long_link(rows))
}

fn long_link(rows: usize) -> String {
    let rows = (1..=rows).map(|row| format!("&row=a{row}~~USD~pb:{}~pa:1~n:9", 9_000 - row));
    format!("v=1{}", rows.collect::<String>())
}

/// The keys of the rows that are shown when all are drawn that are asked for.
fn all_shown(model: &mut Model) -> Vec<String> {
    while model.is_growing() {
        let before = shown(model).len();
        model.apply(&Event::PartDrawn);
        assert!(shown(model).len() <= before + IN_ONE_GO);
    }
    shown(model)
}

fn shown(model: &Model) -> Vec<String> {
    let keys = model.shown_rows().map(|row| row.key().to_string());
    keys.collect()
}

#[test]
fn a_long_table_is_shown_in_parts() {
    let mut model = long(5_000);
    assert_eq!(model.document().rows.len(), 5_000);
    let first: Vec<String> = (1..=AT_ONCE).map(|row| format!("a{row}")).collect();
    assert_eq!(shown(&model), first[..IN_FIRST_GO]);
    assert_eq!(all_shown(&mut model), first);

    let before = model.document().clone();
    model.apply(&Event::MoreRowsAskedFor);
    assert_eq!(shown(&model).len(), AT_ONCE + IN_ONE_GO);
    assert_eq!(all_shown(&mut model).len(), 2 * AT_ONCE);
    assert!(Rc::ptr_eq(model.document(), &before), "no step to undo");

    model.apply(&Event::LinkOpened("v=1&s=deepseek-2025-01-27".into()));
    model.apply(&Event::Undone);
    assert_eq!(shown(&model), first[..IN_FIRST_GO]);
    assert_eq!(all_shown(&mut model), first);
    for _ in 0..200 {
        model.apply(&Event::MoreRowsAskedFor);
    }
    assert_eq!(all_shown(&mut model).len(), 5_000);
}

#[test]
fn a_page_opens_with_all_of_a_scenario() {
    let model = page("");
    assert_eq!(shown(&model).len(), model.document().rows.len());
    assert!(!model.is_growing());
}

#[test]
fn another_scenario_is_drawn_in_goes_and_in_a_frame_at_once() {
    for (page, first) in [(Page::Full, IN_FIRST_GO), (Page::Embed, 18)] {
        let mut model = Model::on(page, Language::English, "v=1&s=sap-2020-10-26");
        model.apply(&Event::ScenarioChosen("deepseek-2025-01-27"));
        assert_eq!(shown(&model).len(), first);
        assert!(!model.has_more_rows());
        assert_eq!(all_shown(&mut model).len(), 18);
    }
}

#[test]
fn many_claims_are_drawn_in_goes() {
    let mut model = page(&format!("v=1{}", "&claim=NVDA~pc:-0.1".repeat(CLAIM_LIMIT)));
    assert_eq!(shown(&model).len(), IN_FIRST_GO, "rows, too");
    model.apply(&Event::PartDrawn);
    let mut drawn = model.shown_claims().count();
    assert_eq!(drawn, 1);
    while model.is_growing() {
        model.apply(&Event::PartDrawn);
        let before = drawn;
        drawn = model.shown_claims().count();
        assert_eq!(drawn, CLAIM_LIMIT.min(before + CLAIMS_IN_ONE_GO));
    }
    assert_eq!(drawn, CLAIM_LIMIT);
}

#[test]
fn of_a_page_that_opens_with_much_the_top_is_drawn_first() {
    for much in ["v=1&claim=NVDA~pc:-0.1", &long_link(21)] {
        let mut model = page(much);
        let rows = shown(&model);
        assert!(model.is_top_only() && model.is_growing());
        model.apply(&Event::PartDrawn);
        assert!(!model.is_top_only());
        assert_eq!(shown(&model), rows, "and then what stands below the rows");
        model.apply(&Event::LinkOpened(much.into()));
        assert!(!model.is_top_only(), "it is there already");
    }
    assert!(!page("v=1&s=sap-2020-10-26").is_top_only());
}

#[test]
fn a_frame_opens_at_once_whatever_is_claimed() {
    let model = Model::on(Page::Embed, Language::English, "v=1&claim=NVDA~pc:-0.1");
    assert_eq!(shown(&model).len(), 18);
    let long = Model::on(Page::Embed, Language::English, &long_link(21));
    assert!(!long.is_top_only(), "nothing stands below");
}

#[test]
fn what_a_reader_touched_stays_in_sight() {
    let mut model = long(200);
    let touched = place("a3", Quantity::PriceBefore);
    model.apply(&Event::FieldEntered(touched.clone()));
    model.apply(&Event::Typed(touched, "2".into()));
    model.apply(&Event::TableLeft);
    let now = all_shown(&mut model);
    assert_eq!(now.len(), AT_ONCE + 1);
    assert_eq!(now.last().unwrap(), "a3", "in its place, the last");

    model.apply(&Event::CompanyAdded);
    let added = model.open().unwrap().to_string();
    model.apply(&Event::CompanyToggled("a1".into()));
    assert_eq!(shown(&model)[AT_ONCE..], ["a3".to_owned(), added]);
}
