//! Scenarios as JSON, natively: what is read, what follows, and what is refused at which place.

mod garbage;

use capquake::document::Document;
use capquake::language::Language;
use capquake::{catalogue, link};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::reading::document_of;
use crate::refusal::Refusal;
use crate::report::report_of;
use crate::scenario::scenario_of;
use crate::tree::Tree;

fn read(scenario: &Value) -> Result<Document, Refusal> {
    let tree = Tree::read(scenario).map_err(|error| crate::tree::refusal(&error.to_string()))?;
    document_of(tree, Language::English)
}

fn analyzed(scenario: &Value) -> Value {
    serde_json::to_value(report_of(&read(scenario).unwrap(), &[])).unwrap()
}

/// The scenario of a link, as JSON.
fn scenario(fragment: &str) -> Value {
    let (document, _) = link::read(fragment, Language::English);
    serde_json::to_value(scenario_of(&document)).unwrap()
}

fn nvidia() -> Value {
    json!({ "rows": [{
        "ticker": "NVDA", "name": "Nvidia", "currency": "USD",
        "priceBefore": "142.62", "priceAfter": "118.42", "shares": "24490000000",
    }] })
}

#[test]
fn the_golden_case_is_exact() {
    let report = analyzed(&nvidia());
    let total = &report["totals"][0];
    assert_eq!(total["loss"], "592658000000");
    assert_eq!(total["change"], "-0.1696816715748141915579862572");
    assert_eq!(total["breakEven"], "0.2043573720655294713730788718");
    assert_eq!(report["rows"][0]["figures"]["capBefore"], "3492763800000");
    assert_eq!(report["rows"][0]["standing"], "complete");
    let link = "v=1&s=-&row=NVDA~Nvidia~USD~pb:142.62~pa:118.42~n:24490000000";
    assert_eq!(report["link"], link);
}

#[test]
fn text_is_read_as_the_page_reads_it() {
    let mut typed = nvidia();
    typed["rows"][0]["shares"] = json!({ "text": "٢٤٫٤٩ مليار" });
    assert_eq!(analyzed(&typed), analyzed(&nvidia()));
}

#[test]
fn a_row_of_the_catalogue_needs_only_its_ticker() {
    let id = "deepseek-2025-01-27";
    let named = analyzed(&json!({ "scenario": id }));
    let mut full = scenario("");
    assert_eq!(analyzed(&full), named);
    let rows = full["rows"].as_array_mut().unwrap();
    for row in rows.iter_mut() {
        *row = json!({ "ticker": row["ticker"] });
    }
    assert_eq!(analyzed(&full), named);
    rows_of(&mut full).retain(|row| row["ticker"] == "NVDA");
    assert_eq!(analyzed(&full)["totals"][0]["loss"], "592658000000");
}

fn rows_of(scenario: &mut Value) -> &mut Vec<Value> {
    scenario["rows"].as_array_mut().unwrap()
}

#[test]
fn a_contradiction_says_what_each_side_implies() {
    let mut printed = nvidia();
    printed["rows"][0]["loss"] = json!("589000000000");
    let report = analyzed(&printed);
    assert_eq!(
        report["outside"],
        json!([{ "ticker": "NVDA", "reason": "contradicted" }])
    );
    let contradiction = &report["rows"][0]["contradiction"];
    assert_eq!(contradiction["field"], "loss");
    assert_eq!(contradiction["implied"], "592658000000");
    assert_eq!(contradiction["instead"]["field"], "shares");
    assert!(
        contradiction["instead"]["implied"]
            .as_str()
            .unwrap()
            .starts_with("24338842975.2")
    );
}

#[test]
fn what_cannot_be_read_is_a_fact() {
    let mut unread = nvidia();
    unread["rows"][0]["priceAfter"] = json!({ "text": "118..42", "last": "118.42" });
    let report = analyzed(&unread);
    let problem =
        json!([{ "field": "priceAfter", "problem": { "code": "separator", "position": 5 } }]);
    assert_eq!(report["rows"][0]["problems"], problem);
    assert_eq!(report["rows"][0]["standing"], "not-current");
    assert_eq!(report["totals"][0]["loss"], "592658000000");
}

#[test]
fn currencies_are_added_with_a_rate_only() {
    let row = |code| json!({ "currency": code, "capBefore": "100", "capAfter": "40" });
    let mut mixed = json!({ "rows": [row("USD"), row("SAR")] });
    let report = analyzed(&mixed);
    assert_eq!(report["totals"].as_array().unwrap().len(), 2);
    let unpriced = json!([{ "currency": "SAR", "price": null, "problem": null }]);
    assert_eq!(report["rates"], unpriced);
    mixed["rates"] = json!({ "SAR": "0.25" });
    let report = analyzed(&mixed);
    assert_eq!(report["totals"][0]["loss"], "75");
    assert_eq!(report["mainCurrency"], "USD");
}

#[test]
fn claims_are_checked() {
    let mut claimed = nvidia();
    claimed["claims"] = json!([{ "ticker": "NVDA", "change": "-0.17", "loss": { "text": "589" } }]);
    let report = analyzed(&claimed);
    assert_eq!(report["claims"][0]["change"]["code"], "agrees");
    let differs = json!({ "code": "differs", "by": "3658000000" });
    assert_eq!(report["claims"][0]["loss"], differs);
}

#[test]
fn what_a_link_cannot_give_is_told() {
    let (document, problems) = link::read("v=9&row=X&theme=neon", Language::Arabic);
    let report = serde_json::to_value(report_of(&document, &problems)).unwrap();
    let told = json!([
        { "code": "newer-version" },
        { "code": "setting-left-out", "name": "theme" },
        { "code": "rows-left-out", "count": 1 },
    ]);
    assert_eq!(report["problems"], told);
}

#[test]
fn every_scenario_of_the_catalogue_is_known_and_can_be_analyzed() {
    for language in [Language::English, Language::Arabic] {
        let known = crate::known::scenarios(language);
        assert_eq!(
            known.len(),
            catalogue::SCENARIOS.len() + catalogue::RECORDS.len()
        );
        for scenario in known {
            assert!(!scenario.title.is_empty(), "{}", scenario.id);
            let report = analyzed(&json!({ "scenario": scenario.id }));
            assert_eq!(
                report["rows"].as_array().unwrap().len(),
                scenario.tickers.len()
            );
        }
    }
    let first = &crate::known::scenarios(Language::Arabic)[0];
    assert_eq!(
        (first.id, first.date.as_deref()),
        ("deepseek-2025-01-27", Some("2025-01-27"))
    );
}

/// Links with everything that can be in one.
const LINKS: [&str; 8] = [
    "",
    "v=1&s=-",
    "v=1&s=index-shocks&nu=arab&theme=dark",
    "v=1&s=deepseek-2025-01-27&row=NVDA~~USD~pb:142.62~pa:100~n:24490000000&rows=NVDA,AMD&order=own",
    "v=1&s=deepseek-2025-01-27&row=NVDA~~USD&claim=NVDA~l:589000000000&claim=MSFT~pc:-0.06~tl:5+apples",
    "v=1&s=-&row=A~Ü%253A&row=B~%D8%A8~SAR~pb:10~pa:9~tpa:8..5~h:100&row=C~~USD~tn:1,234&trate=SAR~1~2&twi=x",
    "v=1&s=aapl-2025-04-03&source=Reuters",
    "v=1&s=aapl-2025-04-03&row=own-1~~-~pb:3~pa:2&wi=-0.5",
];

#[test]
fn a_scenario_of_a_link_gives_the_same_link_and_the_same_report() {
    let all = catalogue::SCENARIOS.iter().map(|it| format!("s={}", it.id));
    let records = catalogue::RECORDS
        .iter()
        .map(|it| format!("s={}", it.scenario.id));
    let links = LINKS
        .into_iter()
        .map(str::to_owned)
        .chain(all)
        .chain(records);
    for fragment in links {
        same_both_ways(&fragment);
    }
}

fn same_both_ways(fragment: &str) {
    // Once through a link, so that nothing is in it that links do not keep.
    let (document, _) = link::read(fragment, Language::English);
    let (document, _) = link::read(&link::write(&document), Language::English);
    let given = serde_json::to_value(scenario_of(&document)).unwrap();
    let again = read(&given).unwrap_or_else(|refusal| panic!("{fragment}: {refusal:?}"));
    assert_eq!(link::write(&again), link::write(&document), "{fragment}");
    assert_eq!(
        serde_json::to_value(scenario_of(&again)).unwrap(),
        given,
        "{fragment}"
    );
    let report = |document| serde_json::to_value(report_of(document, &[])).unwrap();
    assert_eq!(report(&again), report(&document), "{fragment}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_link_is_a_scenario(
        values in proptest::collection::vec(
            "(s|row|rows|order|t?wi|t?rate|claim|nu|theme)=(-|NVDA|own-1|,|~|:|t?p[abc]:|n:|l:|[0-9.]{1,3}|USD|EUR|deepseek-2025-01-27|index-shocks|ب){0,12}",
            0..12,
        ),
    ) {
        same_both_ways(&values.join("&"));
    }
}
