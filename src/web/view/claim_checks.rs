//! Printed figures that a reader types, each with its verdict.

use capquake::claim::{Basis, Check};
use capquake::document::Document;
use capquake::document::claims::{CLAIM_LIMIT, TypedClaim};
use capquake::document::row::{Key, Row};
use capquake::language::Locale;
use capquake::language::phrases::Claimed;
use capquake::model::event::{Event, Place};
use capquake::sentence::Sentence;
use capquake::solve::Quantity;
use yew::prelude::*;

use super::claim_verdict::{meaning, verdict};
use super::doubt::Field;
use super::element::{each, element, fragment};
use super::entry::{labelled, lone_input, option};
use super::field::code;
use super::picture::shown_name;
use super::scene::{Scene, chosen, clicked};

/// The claims, at least an empty one; nothing where there is no company to check.
pub(crate) fn claim_checks(scene: &Scene) -> Option<Html> {
    let (document, words) = (scene.document, scene.locale.words());
    document.next_claimed()?;
    let typed: Vec<_> = scene.model.shown_claims().collect();
    let count = document.claims.len();
    let button = |label, event| {
        element("button.second-button[type=button]").on(clicked(scene.on_event, event)).child(label)
    };
    let checks = (0..).zip(&typed).filter_map(|(number, claim)| check(scene, number, claim));
    let html =
        element("div.claim-checks")
            .child(element("h3").child(words.claims_own))
            .child(element("p.caption").child(words.claims_own_hint))
            .child(each(checks))
            .child((1..CLAIM_LIMIT).contains(&count).then(|| {
                element("div.actions").child(button(words.check_another, Event::ClaimAdded))
            }));
    Some(html.html())
}

fn check(scene: &Scene, number: usize, claim: &TypedClaim) -> Option<Html> {
    let words = scene.locale.words();
    let row = scene.document.row(&claim.row)?;
    let remove = (number < scene.document.claims.len()).then(|| {
        element("button.word-button[type=button]")
            .on(clicked(scene.on_event, Event::ClaimRemoved(number)))
            .child(words.remove)
    });
    let (has_loss, focus) = (row.currency().is_some(), scene.model.focus());
    let [change, loss] = [Quantity::Change, Quantity::Loss].map(|quantity| Field {
        place: Place::Claim(number, quantity),
        draft: claim.draft(quantity),
        currency: row.currency(),
    });
    let html = element("div.claim-check[role=group]")
        .numbered(number)
        .with("aria-label", isolated_name(scene.locale, row))
        .child(companies(scene, number, row))
        .child(entry(scene, number, &change))
        .child(has_loss.then(|| entry(scene, number, &loss)))
        .child(change.keys(focus, scene.locale, scene.on_event))
        .child(loss.keys(focus, scene.locale, scene.on_event))
        .child(
            element("div.claim-result[role=status][data-verdict]")
                .child(scene.document.check(claim).map(|check| result(scene, row, claim, &check))),
        )
        .child(remove);
    Some(html.html())
}

/// The companies that are shown, and the one that is chosen.
fn companies(scene: &Scene, number: usize, current: &Row) -> Html {
    let locale = scene.locale;
    let shown = scene.model.shown_rows().map(|row| &**row);
    let mut offered: Vec<&Row> = shown.filter(|row| scene.document.is_claimable(row)).collect();
    if !offered.iter().any(|row| row.key() == current.key()) {
        offered.push(current);
    }
    let rows = offered.into_iter().map(|row| {
        option(row.key().to_string(), row.key() == current.key(), isolated_name(locale, row))
    });
    let meaning = move |key: Key| Event::ClaimCompanyChosen(number, key);
    let list = element("select").on(chosen(scene.on_event, Box::new(meaning))).child(each(rows));
    labelled(company_id(number), locale.words().company, list).html()
}

fn company_id(number: usize) -> String {
    format!("claim-{number}-company")
}

/// Where the focus goes when the claim of this number was removed: to the next one, or the last.
pub(crate) fn after_removal(document: &Document, number: usize) -> String {
    let last = document.claims_or_blank().len().saturating_sub(1);
    company_id(number.min(last))
}

/// For places that hold nothing but text, with marks around the whole of it: the numbers in a name
/// are a part of it, in its own direction.
fn isolated_name(locale: Locale, row: &Row) -> String {
    Sentence::name(&shown_name(locale, row)).to_plain_text()
}

/// Label, input, echo, and what is in doubt about the text. The label of a percentage says that it
/// is a fall.
fn entry(scene: &Scene, number: usize, field: &Field) -> Html {
    let (locale, quantity) = (scene.locale, field.place.quantity());
    let label = match quantity {
        Quantity::Loss => locale.label(quantity, false, field.currency),
        _ => locale.words().fall.to_owned(),
    };
    let id = format!("claim-{number}-{}", code(quantity));
    let notes_id = format!("{id}-notes");
    let input = lone_input(field, locale, scene.on_event)
        .with("data-claim", code(quantity))
        .with("aria-describedby", notes_id.clone());
    let notes = element("div").with("id", notes_id);
    labelled(id, label, input).child(notes.child(field.below(locale, scene.on_event))).html()
}

/// The verdict on each figure, and what it would mean; nothing where none was typed.
fn result(scene: &Scene, row: &Row, claim: &TypedClaim, check: &Check) -> Html {
    let locale = scene.locale;
    let currency = row.currency();
    let mut lines = fragment();
    let mut both = None;
    for quantity in [Quantity::Change, Quantity::Loss] {
        let Some(figure) = claim.figure(quantity, row) else {
            continue;
        };
        let of = Claimed { quantity, figure, day_low: scene.document.day_low(row), currency };
        lines = lines.child(verdict(locale, check, of, false));
        both = meaning(locale, check, Basis::Both, of);
    }
    lines.child(both).html()
}
