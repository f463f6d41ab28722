//! Facts about links; the round trip as a law is in `tests/laws`.

mod frames;
mod garbage;

use std::rc::Rc;

use super::*;
use crate::catalogue;
use crate::document::row::Standing;
use crate::draft::Draft;
use crate::number::digits::Digits;
use crate::solve::Quantity;

fn opened(fragment: &str) -> (Document, Vec<LinkProblem>) {
    read(fragment, Language::English)
}

#[test]
fn an_empty_link_is_the_default_scenario() {
    let (document, problems) = opened("");
    assert_eq!(document.scenario, catalogue::default_scenario());
    assert!(problems.is_empty());
    assert_eq!(write(&document), "");
}

#[test]
fn the_row_of_the_design_is_read() {
    let (document, problems) = opened("v=1&row=NVDA~Nvidia~USD~pb:142.62~pa:118.42~n:24490000000");
    assert!(problems.is_empty());
    let [row] = &document.rows[..] else {
        panic!("one row")
    };
    let Standing::Complete(caps) = row.standing() else {
        panic!("{:?}", row.standing())
    };
    assert_eq!(caps.loss().amount(), "592658000000".parse().unwrap());
}

#[test]
fn rows_that_were_put_where_their_losses_put_them_stay_there() {
    let link = "v=1&s=toyota-2024-08-05&rows=9984.T,7203.T&order=own\
        &row=9984.T~~JPY~pb:7868~pa:6400~n:1&row=7203.T~~JPY~pb:2585~pa:2232~n:1";
    let (document, _) = opened(link);
    assert!(!document.is_sorted && document.is_in_order());
    let (again, _) = opened(&write(&document));
    assert!(again == document);
}

#[test]
fn a_changed_row_takes_its_place_and_alone_is_written() {
    let link = "v=1&s=deepseek-2025-01-27&row=NVDA~~USD~pb:142.62~pa:100~n:24490000000";
    let (document, problems) = opened(link);
    assert!(problems.is_empty());
    assert_eq!(document.rows.len(), 18);
    assert_eq!(write(&document), link);
}

#[test]
fn what_cannot_be_used_is_left_out_and_counted() {
    let (document, problems) = opened(
        "v=1&s=deepseek-2025-01-27&row=NVDA~~USD~pb:NaN&row=X&row=A~%25zz~USD&theme=neon&nu=arab",
    );
    assert_eq!(document.rows.len(), 18);
    assert_eq!(document.digits, Digits::ArabicIndic);
    assert_eq!(
        problems,
        [
            LinkProblem::SettingLeftOut("theme"),
            LinkProblem::RowsLeftOut(3)
        ]
    );
}

#[test]
fn hostile_links_are_inert() {
    let (document, problems) = opened("v=99&s=<script>&row=A~\u{202E}evil~USD");
    assert!(problems.contains(&LinkProblem::NewerVersion));
    assert!(problems.contains(&LinkProblem::UnknownScenario));
    assert_eq!(document.rows[0].name(Language::English), "evil");
    let (_, problems) = opened(&"row=".repeat(1 << 19));
    assert_eq!(problems, [LinkProblem::ValuesLeftOut(1)]);
}

#[test]
fn the_same_row_twice_counts_once() {
    let (document, problems) = opened("v=1&row=A~~USD~pb:1&row=A~~USD~pb:2");
    assert_eq!(document.rows.len(), 1);
    assert_eq!(problems, [LinkProblem::RowsLeftOut(1)]);
}

#[test]
fn text_that_cannot_be_read_is_not_lost() {
    let (document, problems) = opened("v=1&row=own-1~Acme~USD~pb:10~tpa:12..5");
    assert!(problems.is_empty());
    assert!(
        document.rows[0]
            .draft(Quantity::PriceAfter)
            .problem()
            .is_some()
    );
    assert_eq!(opened(&write(&document)).0, document);
}

#[test]
fn rows_that_were_removed_stay_removed() {
    let (mut document, _) = opened("");
    document.rows.retain(|row| &**row.key() != "NVDA");
    assert_eq!(opened(&write(&document)).0, document);
}

#[test]
fn a_field_given_twice_leaves_its_row_out() {
    let (document, problems) = opened("v=1&row=A~~USD~pb:1~pb:2");
    assert!(document.rows.is_empty());
    assert_eq!(problems, [LinkProblem::RowsLeftOut(1)]);
}

#[test]
fn very_long_text_does_not_cost_its_row() {
    let long = "9".repeat(1_000);
    let (document, problems) = opened(&format!("v=1&row=A~~USD~pb:10~tpa:{long}"));
    assert!(problems.is_empty());
    assert_eq!(opened(&write(&document)).0, document);
}

#[test]
fn an_order_of_the_readers_own_is_kept() {
    for scenario in ["deepseek-2025-01-27", "index-shocks"] {
        let (mut document, _) = opened(&format!("v=1&s={scenario}"));
        let key = document.rows[0].key().clone();
        document.step(&key, crate::document::Step::Down);
        assert_eq!(opened(&write(&document)).0, document, "{scenario}");
    }
}

#[test]
fn a_row_that_cannot_be_read_keeps_its_last_good_answer() {
    let (mut document, _) = opened("");
    let meaning = document.rows[0].meaning(Quantity::PriceAfter);
    let typed = Draft::typed("118..42", meaning);
    document.rows[0] = Rc::new(document.rows[0].with_draft(Quantity::PriceAfter, typed));
    let (again, _) = opened(&write(&document));
    assert!(matches!(again.rows[0].standing(), Standing::NotCurrent(_)));
    assert_eq!(again.totals(), document.totals());
}

#[test]
fn text_that_cannot_be_read_is_not_lost_outside_of_the_rows_either() {
    let link = "v=1&s=-&row=A~~USD&row=B~~SAR&trate=SAR~1%7E2%3A3%25%26&twi=5+apples";
    let (document, problems) = opened(link);
    assert!(problems.is_empty());
    let rate = document.rate(crate::currency::Currency::Sar).unwrap();
    for (draft, expected) in [(rate, "1~2:3%&"), (&document.what_if, "5 apples")] {
        let Draft::Typed(typed) = draft else {
            panic!("{draft:?}")
        };
        assert_eq!(&*typed.text, expected);
        assert!(draft.problem().is_some());
    }
    assert_eq!(opened(&write(&document)).0, document);
}

#[test]
fn hostile_text_is_cut_off_or_counted() {
    let long = "x".repeat(10_000);
    let (document, problems) = opened(&format!(
        "twi={long}&trate=SAR~{long}&trate=XYZ~1&trate={long}&twi=2"
    ));
    assert_eq!(problems, [LinkProblem::ValuesLeftOut(3)]);
    for draft in [&document.what_if, &document.rates[0].1] {
        let Draft::Typed(typed) = draft else {
            panic!("{draft:?}")
        };
        assert_eq!(typed.text.chars().count(), crate::draft::TEXT_LIMIT);
    }
    assert_eq!(opened(&write(&document)).0, document);
}

#[test]
fn claims_are_kept_with_text_that_cannot_be_read() {
    let link = "v=1&s=deepseek-2025-01-27&claim=NVDA~l:589000000000&claim=MSFT~pc:-0.06~tl:5+apples&claim=AMD";
    let (document, problems) = opened(link);
    assert!(problems.is_empty());
    assert_eq!(document.claims.len(), 3);
    assert!(document.claims[1].loss.problem().is_some());
    assert_eq!(write(&document), link);
}

#[test]
fn hostile_claims_are_left_out_and_counted() {
    for claim in [
        "",
        "~",
        "NOBODY~pc:1",
        "%zz",
        "NVDA~pc",
        "NVDA~pc:-7",
        "NVDA~pc:1~pc:1",
        "NVDA~pc:NaN",
        "NVDA~l:\u{202E}1",
    ] {
        let (document, problems) = opened(&format!("claim={claim}"));
        assert!(document.claims.is_empty(), "{claim}");
        assert_eq!(problems, [LinkProblem::ValuesLeftOut(1)], "{claim}");
    }
    let many = vec!["claim=NVDA"; 1_000].join("&");
    let (document, problems) = opened(&many);
    assert_eq!(document.claims.len(), crate::document::claims::CLAIM_LIMIT);
    assert_eq!(problems, [LinkProblem::ValuesLeftOut(950)]);
    let long = format!("claim=NVDA~tpc:{}", "9".repeat(10_000));
    let (document, problems) = opened(&long);
    assert!(problems.is_empty());
    assert_eq!(opened(&write(&document)).0, document);
}

#[test]
fn a_loss_stays_one_when_its_label_has_become_a_gain() {
    let (mut document, _) = opened("");
    for (quantity, text) in [(Quantity::Loss, "1,000"), (Quantity::PriceBefore, "1")] {
        let row = document.rows.iter_mut().find(|row| &**row.key() == "NVDA");
        let row = row.unwrap();
        let typed = Draft::typed(text, row.meaning(quantity));
        *row = Rc::new(row.with_draft(quantity, typed));
    }
    let loss = |document: &Document| document.row("NVDA").unwrap().draft(Quantity::Loss).figure();
    assert_eq!(loss(&opened(&write(&document)).0), loss(&document));
}
