//! How numbers reach the page: isolated, in its digits, with the exact amount behind them.

use capquake::catalogue::{RECORDS, Record, SCENARIOS};
use capquake::document::row::Key;
use capquake::language::Language::Arabic;
use capquake::model::Model;
use capquake::model::event::Event;
use capquake::number::digits::Digits;

use super::{GOLDEN, after, field, in_both, states};
use crate::tests::html::{Element, Text};
use crate::view::summary;

#[test]
fn every_number_is_isolated() {
    in_both(|language| {
        for (state, page) in states(language) {
            for text in page.texts() {
                let is_apart = is_isolated(&text) || is_choice(&text) && is_kept_apart(text.text);
                assert!(is_apart || !has_digit(text.text), "{state}: {}", text.text);
            }
            for said in ["aria-label", "aria-valuetext", "title", "placeholder", "label", "alt"] {
                for element in page.with(said, "") {
                    let words = element.attribute(said).unwrap();
                    assert!(is_kept_apart(words), "{state}: {said} {words}");
                }
            }
        }
    });
}

/// All have their exact amount with them, and days their date. What is left are names, codes, and
/// the choices of a list, which hold no elements.
#[test]
fn every_amount_is_a_figure() {
    in_both(|language| {
        for (state, page) in states(language) {
            for text in page.texts().iter().filter(|text| has_digit(text.text)) {
                let is_said = is_figure(text) || is_day(text);
                assert!(
                    is_said || is_choice(text) || is_code(text) || is_name(text),
                    "{state}: {}",
                    text.text
                );
            }
        }
    });
}

fn is_figure(text: &Text) -> bool {
    text.around.iter().any(|element| element.name == "data")
}

fn is_day(text: &Text) -> bool {
    text.around.iter().any(|element| element.name == "time")
}

fn is_name(text: &Text) -> bool {
    text.around.iter().any(|e| e.name == "bdi" && e.attribute("dir").is_none())
}

#[test]
fn a_number_that_bypasses_its_isolate_is_found() {
    let bare = Element::parse("<p>a fall of 5%</p><option>5 Aug</option>");
    for text in bare.texts() {
        assert!(!is_isolated(&text) && !is_kept_apart(text.text) && has_digit(text.text));
    }
    let apart = Element::parse("<p><bdi dir=\"ltr\">٥٪</bdi></p>");
    assert!(apart.texts().iter().all(is_isolated));
    assert!(is_kept_apart("a fall of \u{2066}5%\u{2069}") && !is_kept_apart("of ٥"));
}

#[test]
fn the_digits_of_the_page_are_the_only_ones() {
    in_both(|language| {
        let choose = Event::DigitsChosen(Digits::ArabicIndic);
        let details = Event::CompanyToggled(Key::from("ASML"));
        // Of the records those with a note hold more than the others.
        let has_note = |record: &&Record| {
            let listings = record.scenario.listings.iter();
            listings.clone().any(|listing| !listing.caution.in_language(language).is_empty())
        };
        let records = RECORDS.iter().filter(has_note).map(|record| &record.scenario);
        for scenario in SCENARIOS.iter().chain(records) {
            let link = &format!("v=1&s={}", scenario.id);
            let page = after(language, link, [choose.clone(), details.clone()]);
            for text in page.texts() {
                let has_ascii = text.text.contains(|c: char| c.is_ascii_digit());
                assert!(!has_ascii || is_code(&text), "{link}: {}", text.text);
            }
        }
    });
}

/// Tickers and addresses are as they are everywhere, and the key of the other digits shows them.
fn is_code(text: &Text) -> bool {
    let mut around = text.around.iter();
    around.any(|e| e.has_class("ticker") || e.name == "a" || e.has_class("toggle-word"))
}

fn has_digit(text: &str) -> bool {
    text.chars().any(char::is_numeric)
}

fn is_isolated(text: &Text) -> bool {
    let mut around = text.around.iter();
    around.any(|element| element.name == "bdi" || element.attribute("dir").is_some())
}

/// The choices of a list hold no elements, only text; so does what is to be copied.
fn is_choice(text: &Text) -> bool {
    text.around.iter().any(|element| ["option", "textarea"].contains(&&*element.name))
}

/// Whether all digits are inside of the marks of isolation.
fn is_kept_apart(text: &str) -> bool {
    let mut depth = 0;
    text.chars().all(|c| {
        match c {
            '\u{2066}' | '\u{2068}' => depth += 1,
            '\u{2069}' => depth -= 1,
            _ => {}
        }
        depth > 0 || !c.is_numeric()
    })
}

#[test]
fn other_digits_are_shown_and_ascii_is_behind_them() {
    let page = after(Arabic, "", [Event::DigitsChosen(Digits::ArabicIndic)]);
    for data in page.named("data") {
        assert!(!data.text().chars().any(|c| c.is_ascii_digit()), "{}", data.text());
        assert!(data.attribute("value").unwrap().is_ascii());
    }
    assert_eq!(page.the("data-figure", "total-change").text(), "−٥٫٦٨٪");
    assert_eq!(field(&page, "NVDA", "price-after").attribute("value"), Some("١١٨٫٤٢"));
}

#[test]
fn no_figure_is_infinite_or_no_number() {
    in_both(|language| {
        for (state, page) in states(language) {
            let text = page.text();
            for never in ["∞", "NaN", "undefined", "None", "Some("] {
                assert!(!text.contains(never), "{state}: {never}");
            }
            for data in page.named("data") {
                let value = data.attribute("value").unwrap();
                let is_decimal =
                    value.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | '.'));
                assert!(is_decimal && !value.is_empty(), "{state}: {value}");
            }
        }
    });
}

#[test]
fn the_title_and_what_is_announced_keep_their_numbers_apart() {
    in_both(|language| {
        for link in ["", GOLDEN, "v=1&s=index-shocks", "v=1&row=A~S%26P 500~USD~pb:5~pa:4~n:9"] {
            let mut model = Model::new(language, link);
            for digits in [Digits::Latin, Digits::ArabicIndic] {
                model.apply(&Event::DigitsChosen(digits));
                for said in [summary::title(&model), summary::announcement(&model)] {
                    assert!(is_kept_apart(&said), "{said}");
                }
            }
        }
    });
}
