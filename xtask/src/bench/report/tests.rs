use super::*;
use serde_json::json;

#[test]
fn ratios_have_two_digits() {
    assert_eq!(ratio(123.4, 10.0), "**12**");
    assert_eq!(ratio(12.34, 10.0), "**1.2**");
    assert_eq!(ratio(1.234, 10.0), "**0.12**");
}

#[test]
fn the_goal_of_the_arithmetic_is_judged_by_the_formulas() {
    let speeds = |formulas: f64| {
        let mut speeds: serde_json::Map<String, Value> = WAYS
            .iter()
            .map(|(name, _)| ((*name).to_owned(), json!(1e6)))
            .collect();
        speeds.insert("formulas".to_owned(), json!(formulas));
        arithmetic(&speeds.into()).unwrap()
    };
    assert!(speeds(1e7).ends_with(": reached.\n"));
    assert!(speeds(9.9e6).ends_with(": missed.\n"));
    assert!(speeds(9.9e6).contains("formulas | **9.9** (9.90 million/s) |"));
}

#[test]
fn rows_are_counted_upwards() {
    let times = json!({ "capquake": 2.0, "plain": 1.0, "react": 4.0, "keys": 40 });
    let table = keystrokes(&json!({ "1000": times, "10": times })).unwrap();
    assert!(
        table.starts_with("| × React | 10 rows (40 keys) | 1000 rows (40 keys) |\n"),
        "{table}"
    );
    assert!(
        table.contains("| Capquake | **0.50** (2.0 ms) |"),
        "{table}"
    );
}

#[test]
fn links_are_compared_with_a_usual_one() {
    let table = opening(&json!({ "10 companies": 50.0, "5000 companies": 100.0 })).unwrap();
    assert!(
        table.contains("| 5000 companies | **2.0** (100 ms) |"),
        "{table}"
    );
}

#[test]
fn what_costs_points_is_named() {
    let page = json!({
        "performance": 99, "accessibility": 100, "best-practices": 100, "seo": 92,
        "lcp": 1040.0, "fcp": 900.0, "tbt": 12.3, "cls": 0, "failed": ["meta-description"],
    });
    let table = pages(&json!({ "embed": page })).unwrap();
    assert!(table.contains("| embed | 99 | 100 | 100 | 92 | 1.04 s | 0.90 s | 12 ms | 0.000 |"));
    assert!(table.ends_with("- embed: meta-description\n"));
}

#[test]
fn a_missing_measurement_is_an_error() {
    assert!(bytes(&json!({})).is_err());
}
