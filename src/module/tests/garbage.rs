//! Every field with something in it that has no place there: refused, and where.

use super::*;
use crate::refusal::Code;

#[track_caller]
fn refused(scenario: &Value, code: Code, place: &str) {
    let refusal = read(scenario).unwrap_err();
    assert_eq!(
        (refusal.code, refusal.place.as_str()),
        (code, place),
        "{scenario}"
    );
    assert!(!refusal.message().is_empty());
}

/// The scenario with something put in at a place.
#[track_caller]
fn put(pointer: &str, name: &str, garbage: Value) -> Value {
    let mut scenario = nvidia();
    scenario.pointer_mut(pointer).unwrap()[name] = garbage;
    scenario
}

#[test]
fn only_an_object_is_a_scenario() {
    for other in [json!(null), json!("x"), json!(1), json!(true), json!([])] {
        refused(&other, Code::Type, "");
    }
    refused(&json!({}), Code::Missing, "rows");
    refused(
        &json!({ "rows": null, "scenario": null }),
        Code::Missing,
        "rows",
    );
}

#[test]
fn other_types_are_refused_in_every_field() {
    let other = [json!(1), json!(1.5), json!(true)];
    let lists = ["rows", "claims"];
    let texts = ["scenario", "order", "digits", "theme", "source"];
    for garbage in &other {
        for name in lists.into_iter().chain(texts).chain(["whatIf", "rates"]) {
            refused(&put("", name, garbage.clone()), Code::Type, name);
        }
        for name in ["ticker", "name", "currency"] {
            let place = format!("rows[0].{name}");
            refused(&put("/rows/0", name, garbage.clone()), Code::Type, &place);
        }
    }
    for name in texts {
        refused(&put("", name, json!([])), Code::Type, name);
        refused(&put("", name, json!({})), Code::Type, name);
    }
    refused(&json!({ "rows": [1] }), Code::Type, "rows[0]");
    refused(&put("", "claims", json!(["NVDA"])), Code::Type, "claims[0]");
    refused(
        &put("", "claims", json!([{ "ticker": {} }])),
        Code::Type,
        "claims[0].ticker",
    );
}

#[test]
fn figures_are_exact_decimals_or_text() {
    let figures = [
        "priceBefore",
        "priceAfter",
        "shares",
        "capBefore",
        "capAfter",
        "loss",
        "change",
        "sharesHeld",
    ];
    for name in figures {
        let place = format!("rows[0].{name}");
        for garbage in [json!(118.42), json!(["1"]), json!(true)] {
            refused(&put("/rows/0", name, garbage), Code::Type, &place);
        }
        for garbage in ["", "NaN", "Infinity", "1e3", "1,5", "١", " 1", "0x1", "--1"] {
            refused(&put("/rows/0", name, json!(garbage)), Code::Decimal, &place);
        }
        refused(
            &put("/rows/0", name, json!({})),
            Code::Missing,
            &format!("{place}.text"),
        );
        let text = |text: &str| json!({ "text": text });
        refused(
            &put("/rows/0", name, json!({ "text": 1 })),
            Code::Type,
            &format!("{place}.text"),
        );
        let long = put("/rows/0", name, text(&"9".repeat(66)));
        refused(&long, Code::TooLong, &format!("{place}.text"));
        let last = json!({ "text": "1", "last": "x" });
        refused(
            &put("/rows/0", name, last),
            Code::Decimal,
            &format!("{place}.last"),
        );
        let more = json!({ "text": "1", "lsat": "x" });
        refused(
            &put("/rows/0", name, more),
            Code::UnknownField,
            &format!("{place}.lsat"),
        );
        refused(
            &put("/rows/0", name, json!("9".repeat(25))),
            Code::TooLarge,
            &place,
        );
    }
}

#[test]
fn amounts_that_cannot_be_are_refused() {
    for (name, figure, code) in [
        ("priceBefore", "0", Code::Zero),
        ("priceAfter", "-1", Code::Negative),
        ("shares", "0.5", Code::LessThanOne),
        ("capBefore", "0", Code::Zero),
        ("change", "-1.1", Code::MoreThanAll),
        ("sharesHeld", "-5", Code::Negative),
    ] {
        refused(
            &put("/rows/0", name, json!(figure)),
            code,
            &format!("rows[0].{name}"),
        );
    }
    refused(&put("", "whatIf", json!("-2")), Code::MoreThanAll, "whatIf");
    refused(
        &put("", "rates", json!({ "SAR": "0" })),
        Code::Zero,
        "rates.SAR",
    );
}

#[test]
fn words_and_names_have_to_be_known() {
    for name in ["order", "digits", "theme"] {
        refused(&put("", name, json!("neon")), Code::UnknownWord, name);
    }
    refused(
        &put("", "scenario", json!("no-such-day")),
        Code::UnknownScenario,
        "scenario",
    );
    refused(
        &put("/rows/0", "currency", json!("usd")),
        Code::UnknownCurrency,
        "rows[0].currency",
    );
    refused(
        &put("/rows/0", "currency", json!(null)),
        Code::Missing,
        "rows[0].currency",
    );
    refused(
        &put("", "rates", json!({ "XYZ": "1" })),
        Code::UnknownCurrency,
        "rates.XYZ",
    );
    refused(
        &put("", "claims", json!([{ "ticker": "AMD" }])),
        Code::UnknownRow,
        "claims[0].ticker",
    );
    refused(
        &put("", "claims", json!([{}])),
        Code::Missing,
        "claims[0].ticker",
    );
}

#[test]
fn no_field_is_ignored() {
    for name in ["priceafter", "__proto__", "constructor"] {
        refused(&put("", name, json!({})), Code::UnknownField, name);
        refused(
            &put("/rows/0", name, json!("1")),
            Code::UnknownField,
            &format!("rows[0].{name}"),
        );
    }
    let claim = json!([{ "ticker": "NVDA", "gain": "1" }]);
    refused(
        &put("", "claims", claim),
        Code::UnknownField,
        "claims[0].gain",
    );
}

#[test]
fn rows_have_names_of_their_own() {
    let row = json!({ "ticker": "A", "currency": "USD" });
    refused(
        &json!({ "rows": [row, row] }),
        Code::Duplicate,
        "rows[1].ticker",
    );
    refused(
        &put("", "source", json!("x".repeat(161))),
        Code::TooLong,
        "source",
    );
    for ticker in ["", "a,b", "\u{202E}x", "a\n", &"x".repeat(41)] {
        refused(
            &put("/rows/0", "ticker", json!(ticker)),
            Code::Ticker,
            "rows[0].ticker",
        );
    }
    refused(
        &put("/rows/0", "name", json!("x".repeat(81))),
        Code::TooLong,
        "rows[0].name",
    );
}

#[test]
fn marks_that_turn_text_are_taken_out_of_names() {
    let report = analyzed(&put("/rows/0", "name", json!("Nvi\u{202E}dia\u{200F}")));
    assert_eq!(report["rows"][0]["name"], "Nvidia");
}

#[test]
fn there_is_an_end_to_everything() {
    let row = json!({ "currency": "USD" });
    refused(
        &json!({ "rows": vec![row.clone(); 5_001] }),
        Code::TooMany,
        "rows",
    );
    refused(&json!({ "rows": vec![row; 1_000_000] }), Code::TooMany, "");
    refused(
        &put("/rows/0", "name", json!("x".repeat(5_000_000))),
        Code::TooMany,
        "",
    );
    let claims = vec![json!({ "ticker": "NVDA" }); 51];
    refused(&put("", "claims", json!(claims)), Code::TooMany, "claims");
    let mut deep = json!("x");
    for _ in 0..100 {
        deep = json!({ "rows": [deep] });
    }
    refused(&deep, Code::TooMany, "");
}

#[test]
fn the_most_rows_there_may_be_are_read() {
    let row =
        json!({ "currency": "USD", "priceBefore": "10", "priceAfter": "9", "shares": "1000" });
    let report = analyzed(&json!({ "rows": vec![row.clone(); 5_000] }));
    assert_eq!(report["totals"][0]["loss"], "5000000");
    let long = json!({ "currency": "USD", "name": "ب".repeat(80) });
    refused(&json!({ "rows": vec![long; 5_000] }), Code::TooMany, "");
}
