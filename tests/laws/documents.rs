//! Laws of links, of undo and redo, and of what one keystroke costs.

use std::collections::BTreeMap;
use std::rc::Rc;

use capquake::document::Document;
use capquake::document::row::{Row, Standing};
use capquake::draft::Draft;
use capquake::language::Language;
use capquake::link;
use capquake::model::Model;
use capquake::model::event::Event;
use capquake::solve::Quantity;
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::events::{happenings, place};

fn opened(fragment: &str, language: Language) -> Document {
    link::read(fragment, language).0
}

/// A page on which all this has happened, and that was then left.
fn page(happenings: &[crate::events::Happening]) -> Model {
    let mut model = Model::new(Language::English, "");
    for happening in happenings {
        model.apply(&happening.on(&model));
    }
    model.apply(&Event::FieldLeft);
    model.apply(&Event::TableLeft);
    model
}

/// What a field means, however it came to stand there.
fn content(draft: &Draft) -> Result<Option<Decimal>, String> {
    match draft {
        Draft::Typed(typed) if draft.problem().is_some() => Err(typed.text.to_string()),
        draft => Ok(draft.figure()),
    }
}

type Content = (
    String,
    String,
    Option<String>,
    Vec<Result<Option<Decimal>, String>>,
    Option<Standing>,
);

/// What a row says. Its standing only if all of it can be read: what stood there before is
/// kept only as far as it was typed.
fn said(row: &Row) -> Content {
    let drafts = Quantity::ALL.map(|quantity| content(row.draft(quantity)));
    (
        row.key().to_string(),
        row.name(Language::English).to_owned(),
        row.currency().map(|currency| currency.code().to_owned()),
        drafts
            .into_iter()
            .chain([content(row.shares_held())])
            .collect(),
        row.is_read().then(|| row.standing()),
    )
}

/// The rows in their order or, where a row that cannot be read may have any place, by name.
fn rows(document: &Document) -> Vec<Content> {
    let mut rows: Vec<Content> = document.rows.iter().map(|row| said(row)).collect();
    if !document.rows.iter().all(|row| row.is_read()) {
        rows.sort_by(|one, other| one.0.cmp(&other.0));
    }
    rows
}

/// The rates by currency, those that are empty left out.
fn rates(document: &Document) -> BTreeMap<&str, Result<Option<Decimal>, String>> {
    let rates = document.rates.iter();
    rates
        .map(|(currency, draft)| (currency.code(), content(draft)))
        .filter(|(_, content)| *content != Ok(None))
        .collect()
}

/// A company, and what was printed of its change and its loss.
type ClaimContent = (String, [Result<Option<Decimal>, String>; 2]);

/// The claims in their order.
fn claims(document: &Document) -> Vec<ClaimContent> {
    let claims = document.claims.iter();
    claims
        .map(|claim| {
            let drafts = [content(&claim.change), content(&claim.loss)];
            (claim.row.to_string(), drafts)
        })
        .collect()
}

proptest! {
    #![proptest_config(crate::cases(150))]

    #[test]
    fn a_link_holds_the_document(happenings in happenings(20)) {
        let model = page(&happenings);
        let document = model.document();
        let link = link::write(document);
        let again = opened(&link, document.language);
        prop_assert_eq!(rows(&again), rows(document), "{}", link);
        prop_assert!(again.scenario == document.scenario);
        prop_assert_eq!((again.digits, again.theme), (document.digits, document.theme));
        prop_assert_eq!(rates(&again), rates(document));
        prop_assert_eq!(claims(&again), claims(document), "{}", link);
        let what_if = content(&document.what_if);
        if what_if != Ok(None) {
            prop_assert_eq!(content(&again.what_if), what_if, "{}", link);
        }
        if document.rows.iter().all(|row| row.is_read()) {
            prop_assert_eq!(again.is_sorted, document.is_sorted, "{}", link);
            prop_assert_eq!(again.totals(), document.totals());
        }
    }

    #[test]
    fn a_document_from_a_link_comes_back_to_the_letter(happenings in happenings(20)) {
        let link = link::write(page(&happenings).document());
        let first = opened(&link, Language::Arabic);
        let again = opened(&link::write(&first), Language::Arabic);
        prop_assert_eq!(rows(&again), rows(&first), "{}", link);
        if first.rows.iter().all(|row| row.is_read()) {
            prop_assert!(again == first, "{}", link);
        }
    }

    #[test]
    fn the_figures_are_the_same_in_the_other_language(happenings in happenings(12)) {
        let link = link::write(page(&happenings).document());
        let english = opened(&link, Language::English);
        let arabic = opened(&link, Language::Arabic);
        prop_assert_eq!(arabic.language, Language::Arabic);
        let in_english = Document { language: Language::English, ..arabic };
        prop_assert!(in_english == english, "{}", link);
    }

    #[test]
    fn undo_then_redo_changes_nothing(happenings in happenings(20)) {
        let mut model = Model::new(Language::Arabic, "");
        for happening in happenings {
            model.apply(&happening.on(&model));
            let before = model.clone();
            if model.can_undo() {
                model.apply(&Event::Undone);
                model.apply(&Event::Redone);
                prop_assert!(model.document() == before.document());
                model = before;
            }
        }
    }

    #[test]
    fn undoing_everything_gives_the_first_document(happenings in happenings(20)) {
        let mut model = Model::new(Language::English, "");
        let first = model.document().clone();
        for happening in happenings {
            model.apply(&happening.on(&model));
        }
        while model.can_undo() {
            model.apply(&Event::Undone);
        }
        prop_assert!(model.document() == &first);
    }
}

proptest! {
    #![proptest_config(crate::cases(10_000))]

    #[test]
    fn any_text_is_a_link(text in ".{0,200}") {
        let document = opened(&text, Language::English);
        prop_assert!(link::write(&document).is_empty() || !document.rows.is_empty() || document.scenario.is_none());
    }
}

proptest! {
    #![proptest_config(crate::cases(100))]

    #[test]
    fn any_values_make_a_link(
        values in proptest::collection::vec(
            "(s|row|rows|order|v|t?wi|t?rate|claim|nu|theme|lang|parts|lock|accent|source)=(-|all|hero|C8102E|NVDA|own-1|,|~|:|%|t?p[abc]|n|l|[0-9.]{1,3}|USD|EUR|deepseek-2025-01-27|index-shocks|\u{202E}|ب){0,12}",
            0..12,
        ),
    ) {
        let first = opened(&values.join("&"), Language::English);
        let link = link::write(&first);
        let again = opened(&link, Language::English);
        prop_assert_eq!(rows(&again), rows(&first), "{}", link);
    }
}

/// One row in a thousand is worked out and drawn anew; all the others stay the same `Rc`.
#[test]
fn a_keystroke_makes_one_new_row() {
    let rows: Vec<String> = (1..=1_000)
        .map(|number| format!("row=own-{number}~~USD~pb:{number}~pa:1~n:1000"))
        .collect();
    let mut model = Model::new(Language::English, &rows.join("&"));
    let before = model.document().rows.clone();
    assert_eq!(before.len(), 1_000);
    for text in ["7", "70", "70."] {
        model.apply(&Event::Typed(
            place("own-500", Quantity::PriceAfter),
            text.into(),
        ));
    }
    let is_other = |(one, other): &(&Rc<Row>, &Rc<Row>)| !Rc::ptr_eq(one, other);
    let after = model.document().rows.clone();
    let changed: Vec<_> = before.iter().zip(&after).filter(is_other).collect();
    assert_eq!(changed.len(), 1);
    assert_eq!(&**changed[0].0.key(), "own-500");
}
