//! What an embedder decides: read, written, kept.

use super::*;
use crate::document::{Accent, Lock, Part, SOURCE_LIMIT};
use crate::model::Model;
use crate::model::event::{Event, Place};

const LINK: &str = "v=1&s=deepseek-2025-01-27&nu=arab&theme=dark&parts=hero,table,what-if&lock=prices&accent=C8102E&source=Our+desk,+28+January";

#[test]
fn what_an_embedder_decides_is_read_and_written() {
    let (document, problems) = opened(LINK);
    assert!(problems.is_empty());
    let frame = &document.frame;
    let shown = Part::ALL.map(|(part, _)| frame.parts.has(part));
    assert_eq!(shown, [true, false, true, true, false]);
    assert_eq!(frame.lock, Lock::Prices);
    assert_eq!(frame.accent, Accent::from_code("c8102e"));
    assert_eq!(&*frame.source, "Our desk, 28 January");
    assert_eq!(write(&document), LINK);
}

#[test]
fn without_names_the_usual_parts_are_there() {
    let shown = |link| Part::ALL.map(|(part, _)| opened(link).0.frame.parts.has(part));
    assert_eq!(shown(""), [true, true, true, true, false]);
    assert_eq!(shown("parts=records"), [false, false, false, false, true]);
    assert_eq!(shown("parts=hero,hero"), [true, false, false, false, false]);
}

#[test]
fn garbage_costs_nothing_beside_it() {
    let (document, problems) =
        opened("parts=hero,hreo,table&lock=al&accent=C8102E&row=NVDA~~USD~pb:142.62~pa:100");
    let left_out = [
        LinkProblem::SettingLeftOut("parts"),
        LinkProblem::SettingLeftOut("lock"),
    ];
    assert_eq!(problems, left_out);
    assert!(document.frame.parts.has(Part::Table) && !document.frame.parts.has(Part::Picture));
    assert!(document.frame.accent.is_some());
    assert_eq!(document.rows.len(), 1);
}

#[test]
fn rows_that_are_not_there_are_counted_and_the_others_shown() {
    let (document, problems) = opened("s=deepseek-2025-01-27&rows=AMD,NVDA,NOBODY,NVDA,<b>");
    let keys: Vec<_> = document.rows.iter().map(|row| &**row.key()).collect();
    assert_eq!(keys, ["AMD", "NVDA"]);
    assert_eq!(problems, [LinkProblem::RowsLeftOut(3)]);
    // If none is there, all are shown.
    let (document, problems) = opened("s=deepseek-2025-01-27&rows=NOBODY");
    assert_eq!(document.rows.len(), 18);
    assert_eq!(problems, [LinkProblem::RowsLeftOut(1)]);
}

#[test]
fn a_source_line_is_one_line() {
    let long = "x".repeat(SOURCE_LIMIT - 3);
    let (document, problems) = opened(&format!("source=%0A+a\u{202E}%0A\u{2028}b+{long}+"));
    assert!(problems.is_empty());
    assert_eq!(*document.frame.source, format!("ab {long}"));
    assert_eq!(opened(&write(&document)).0, document);
}

#[test]
fn the_secret_of_wordpress_disturbs_nothing() {
    let usual = opened("v=1&s=sap-2020-10-26&theme=dark");
    for secret in ["#?secret=abc123", "#?secret=a&s=-&theme=light", "#"] {
        assert_eq!(
            opened(&format!("v=1&s=sap-2020-10-26&theme=dark{secret}")),
            usual
        );
    }
    assert_eq!(opened("?secret=abc123"), opened(""));
    assert_eq!(opened("#?secret=abc123"), opened(""));
}

#[test]
fn what_an_embedder_decides_stays_through_everything() {
    let mut model = Model::new(Language::English, LINK);
    let frame = model.document().frame.clone();
    let shares = Place::Figure("NVDA".into(), Quantity::Shares);
    for event in [
        Event::LanguageChosen(Language::Arabic),
        Event::Typed(shares, "24bn".into()),
        Event::FiguresRestored,
        Event::Undone,
        Event::Undone,
        Event::Redone,
        Event::LinkRestored,
    ] {
        model.apply(&event);
        assert_eq!(model.document().frame, frame, "{event:?}");
    }
    assert_eq!(model.document().language, Language::Arabic);
}

#[test]
fn another_scenario_is_not_fixed_by_the_article() {
    let mut model = Model::new(Language::English, LINK);
    model.apply(&Event::ScenarioChosen("sap-2020-10-26"));
    let frame = &model.document().frame;
    assert_eq!((frame.lock, &*frame.source), (Lock::None, ""));
    assert!(frame.accent.is_some() && frame.parts.has(Part::Table));
}
