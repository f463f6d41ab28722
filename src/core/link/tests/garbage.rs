//! Garbage in the place of every value: it is told, the default stands, and nothing else is lost.

use super::*;
use crate::document::SOURCE_LIMIT;
use crate::document::row::NAME_LIMIT;
use LinkProblem::{NewerVersion, RowsLeftOut, SettingLeftOut, UnknownScenario, ValuesLeftOut};

/// A link in which everything that can stand in one does, and is used.
const WHOLE: [(&str, &str); 18] = [
    ("v", "1"),
    ("s", "sap-2020-10-26"),
    ("row", "own-1~Acme~EUR~pb:10~pa:9~n:100~h:5"),
    ("row", "own-2~Beta~SAR~cb:10~ca:9"),
    ("rows", "own-2,own-1"),
    ("order", "own"),
    ("rate", "SAR~0.27"),
    ("trate", "JPY~1..2"),
    ("wi", "-0.1"),
    ("claim", "own-1~pc:-0.2"),
    ("nu", "arab"),
    ("theme", "dark"),
    ("lang", "ar"),
    ("accent", "C8102E"),
    ("lock", "prices"),
    ("parts", "hero,table"),
    ("source", "Our+desk"),
    ("somebody", "else"),
];

fn joined<'l>(pairs: impl Iterator<Item = (&'l str, &'l str)>) -> String {
    let pairs = pairs.map(|(name, value)| format!("{name}={value}"));
    pairs.collect::<Vec<_>>().join("&")
}

fn without(name: &str) -> String {
    joined(WHOLE.into_iter().filter(|(other, _)| *other != name))
}

/// What is told of these values, when they stand where the right one stood.
fn once(name: &str, values: &[&str], expected: LinkProblem) {
    let usual = opened(&without(name));
    assert_eq!(usual.1, [], "{name}");
    for value in values {
        let (document, problems) = opened(&format!("{}&{name}={value}", without(name)));
        assert_eq!(problems, [expected], "{name}={value}");
        assert!(document == usual.0, "{name}={value}");
    }
}

/// What is told of these values, when they stand beside the right one.
fn more(name: &str, values: &[&str], expected: LinkProblem) {
    let whole = joined(WHOLE.into_iter());
    let usual = opened(&whole);
    assert_eq!(usual.1, [], "{name}");
    for value in values {
        let (document, problems) = opened(&format!("{whole}&{name}={value}"));
        assert_eq!(problems, [expected], "{name}={value}");
        assert!(document == usual.0, "{name}={value}");
    }
}

#[test]
fn a_field_that_is_not_known_leaves_its_row_or_claim_out() {
    for (part, expected) in [
        ("row=NVDA~~USD~pB:142", RowsLeftOut(1)),
        ("row=NVDA~~USD~:", RowsLeftOut(1)),
        ("claim=NVDA~xx:1", ValuesLeftOut(1)),
        ("claim=NVDA~pc:-0.1~pb:5", ValuesLeftOut(1)),
        ("claim=NVDA~pc:-0.1~tpb:x", ValuesLeftOut(1)),
        ("claim=NVDA~pc:-0.1~h:5", ValuesLeftOut(1)),
    ] {
        let usual = opened("v=1&s=deepseek-2025-01-27").0;
        let (document, problems) = opened(&format!("v=1&s=deepseek-2025-01-27&{part}"));
        assert_eq!(problems, [expected], "{part}");
        assert!(document == usual, "{part}");
    }
}

#[test]
fn garbage_in_the_place_of_a_value_is_told_and_the_default_stands() {
    let not_versions = ["", "0", "x", "-1", "1.0", "١", "1e9", "99999999999"];
    once("v", &not_versions, ValuesLeftOut(1));
    once("v", &["2", "99"], NewerVersion);
    let unknown = [
        "",
        "nope",
        "<script>",
        "SAP-2020-10-26",
        "../ar",
        "%00",
        "\u{202E}sap",
        "%zz",
    ];
    once("s", &unknown, UnknownScenario);
    once(
        "rows",
        &["NOBODY", "%FF", "\u{202E}own-1", ",own,"],
        RowsLeftOut(1),
    );
    once("rows", &[",", ",,,"], ValuesLeftOut(1));
    let fractions = [
        "", "NaN", "inf", "-7", "1e999", "0x1", "١", "10%25", "1,5", "--1", "1+1",
    ];
    once("wi", &fractions, SettingLeftOut("wi"));
    for (name, values) in [
        ("order", &["", "LOSS", "loss,own", "1", "%FF"][..]),
        ("lang", &["", "fr", "AR", "arabic", "../ar", "%FF"]),
        ("nu", &["", "deva", "ARAB", "latn,arab"]),
        ("theme", &["", "neon", "Dark", "dark+", "<b>"]),
        (
            "accent",
            &[
                "",
                "red",
                "%23C8102E",
                "C8102",
                "C8102EE",
                "C8102G",
                "%2BC8102",
                "١٢٣٤٥٦",
            ],
        ),
        (
            "lock",
            &["", "ALL", "price", "1", "all,prices", "\u{202E}all"],
        ),
        (
            "parts",
            &["", ",", "hero+table", "HERO", "<script>", "0", "%FF"],
        ),
    ] {
        once(name, values, SettingLeftOut(name));
    }
}

#[test]
fn garbage_beside_what_may_be_repeated_is_counted_and_the_others_stand() {
    let rows = [
        "",
        "~",
        "A",
        "A~A",
        "~A~USD",
        "A~A~",
        "A~A~usd",
        "A~A~XYZ",
        "A,B~A~USD",
        "%25~A~USD",
        "A~%2~USD",
        "A~A~USD~pb",
        "A~A~USD~pb:",
        "A~A~USD~pb:NaN",
        "A~A~USD~pb:-1",
        "A~A~USD~pb:1e999",
        "A~A~USD~pb:0x10",
        "A~A~USD~pb:١",
        "A~A~USD~pb:1~pb:1",
        "A~A~USD~pc:-7",
        "A~A~USD~n:0.5",
        "A~A~USD~h:x",
        "A~A~USD~th:1~h:1",
        "A~A~USD~tpb:%25zz",
        "A\u{202E}~A~USD",
        "own-1~Acme~USD",
    ];
    more("row", &rows, RowsLeftOut(1));
    let rates = [
        "",
        "~",
        "KRW",
        "KRW~",
        "KRW~0",
        "KRW~-1",
        "KRW~NaN",
        "KRW~1e999",
        "XYZ~1",
        "krw~1",
        "KRW~1~2",
        "SAR~1",
    ];
    more("rate", &rates, ValuesLeftOut(1));
    more(
        "trate",
        &["", "KRW", "XYZ~1", "~1", "SAR~1", "JPY~2"],
        ValuesLeftOut(1),
    );
    let claims = [
        "",
        "~",
        "NOBODY~pc:1",
        "own-1~pc",
        "own-1~pc:-7",
        "own-1~l:NaN",
        "own-1~pc:1~pc:1",
        "%25zz",
    ];
    more("claim", &claims, ValuesLeftOut(1));
}

#[test]
fn what_comes_twice_counts_once_and_that_is_told() {
    for (name, value) in WHOLE {
        let expected = match name {
            // A figure may be claimed twice, and what is not ours may be what it likes.
            "claim" | "somebody" => continue,
            "row" => RowsLeftOut(1),
            _ => ValuesLeftOut(1),
        };
        more(name, &[value, ""], expected);
    }
}

#[test]
fn text_of_a_reader_is_never_garbage() {
    let hidden: String = ('\u{2028}'..='\u{202E}')
        .chain(['\0', '\n', '\u{FEFF}', '\u{2067}'])
        .collect();
    let text = format!("a{hidden}b<script>\"'&");
    let bytes = text.bytes().map(|byte| format!("%{byte:02X}"));
    let value = bytes.collect::<Vec<_>>().concat();
    let (document, problems) = opened(&format!("{}&source={value}", without("source")));
    assert_eq!(problems, []);
    assert_eq!(&*document.frame.source, "ab<script>\"'&");
    let (document, problems) = opened(&format!("{}&twi={value}", without("wi")));
    assert_eq!(problems, []);
    assert!(document.what_if.problem().is_some());
    let name = value.replace('%', "%25");
    let (document, problems) = opened(&format!("v=1&row=A~{name}~USD~pb:1"));
    assert_eq!(problems, []);
    assert_eq!(document.rows[0].name(Language::English), "ab<script>\"'&");
}

#[test]
fn a_link_of_ten_companies_is_short() {
    let rows = (0..10).map(|place| {
        let name = "شركة+الاتصالات+السعودية"; // 22 letters
        (
            "row",
            format!("OWN{place}~{name}~SAR~pb:{place}42.6275~pa:118.4275~n:24490000000"),
        )
    });
    let rows = rows.collect::<Vec<_>>();
    let pairs = rows.iter().map(|(name, value)| (*name, &**value));
    let (document, problems) = opened(&joined([("v", "1"), ("s", "-")].into_iter().chain(pairs)));
    assert_eq!(problems, []);
    let link = write(&document);
    assert!(link.len() <= 2_000, "{}", link.len());
}

#[test]
fn what_is_too_much_is_counted_and_the_rest_is_there() {
    let (document, problems) = opened(&format!("v=1&s=-&{}", "row=A~A~USD&".repeat(80_000)));
    assert_eq!(document.rows.len(), 1);
    assert_eq!(problems, [RowsLeftOut(79_999), ValuesLeftOut(1)]);
    let (document, problems) = opened(&"claim=x&".repeat(9_999));
    assert_eq!(document.rows.len(), 18);
    assert_eq!(problems, [ValuesLeftOut(9_999)]);
    assert_eq!(opened(&"=&".repeat(1 << 19)).1, [ValuesLeftOut(1)]);
    let long = "x".repeat(1 << 18);
    let (document, problems) = opened(&format!("row=A~{long}~USD&row=B~B~USD&source={long}"));
    assert_eq!(document.rows.len(), 1);
    assert_eq!(problems, [SettingLeftOut("source"), RowsLeftOut(1)]);
    assert_eq!(&*document.frame.source, "");
}

#[test]
fn what_is_longer_than_is_kept_is_left_out_and_that_is_told() {
    for (limit, link, expected) in [
        (NAME_LIMIT, "row=A~{}~USD~pb:1", ValuesLeftOut(1)),
        (SOURCE_LIMIT, "source={}", SettingLeftOut("source")),
    ] {
        let read = |text: &str| opened(&link.replace("{}", text));
        let usual = read("").0;
        let longest = format!("\u{200B}{}", "ن".repeat(limit));
        let (document, problems) = read(&longest);
        assert_eq!(problems, [], "{link}");
        assert!(document != usual, "{link}");
        let (document, problems) = read(&format!("{longest}ن"));
        assert_eq!(problems, [expected], "{link}");
        assert!(document == usual, "{link}");
    }
}
