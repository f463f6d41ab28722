//! The page as HTML: what embedders, screen readers and the journeys rely on.

use std::collections::BTreeSet;
use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use capquake::catalogue::{RECORDS, Record, SCENARIOS};
use capquake::document::row::Key;
use capquake::language::Language::{self, Arabic, English};
use capquake::model::Model;
use capquake::model::event::{Event, Place};
use capquake::number::digits::Digits;
use capquake::share::{Portion, Sharing};
use capquake::solve::Quantity;
use yew::prelude::*;

use super::html::{Element, Text};
use crate::view::company_row::counter;
use crate::view::page::page;
use crate::view::sources::{Reading, Sources};
use crate::view::summary;

const GOLDEN: &str = "v=1&row=NVDA~Nvidia~USD~pb:142.62~pa:118.42~n:24490000000";
const FIELDS: [&str; 7] =
    ["price-before", "price-after", "change", "shares", "cap-before", "cap-after", "loss"];

#[derive(Properties, PartialEq)]
struct Props {
    model: Model,
    sources: Sources,
}

#[component]
fn Page(props: &Props) -> Html {
    page(&props.model, "/", &Callback::noop(), &props.sources)
}

pub(super) fn html(model: &Model) -> String {
    html_with(model, Reading::NotYet)
}

fn html_with(model: &Model, reading: Reading) -> String {
    let sources = Sources { file: "/sources.txt".to_owned(), reading, on_toggle: Callback::noop() };
    let props = Props { model: model.clone(), sources };
    let renderer = yew::LocalServerRenderer::<Page>::with_props(props);
    finished(renderer.hydratable(false).render())
}

/// Nothing on the page waits for anything, so drawing it is never interrupted.
fn finished<T>(work: impl Future<Output = T>) -> T {
    match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => result,
        Poll::Pending => panic!("drawing waits for something"),
    }
}

fn drawn(model: &Model) -> Element {
    Element::parse(&html(model))
}

fn opened(language: Language, link: &str) -> Element {
    drawn(&Model::new(language, link))
}

fn place(row: &str, quantity: Quantity) -> Place {
    Place { row: Key::from(row), quantity }
}

fn typed(row: &str, quantity: Quantity, text: &str) -> Event {
    Event::Typed(place(row, quantity), text.into())
}

fn after(language: Language, link: &str, events: impl IntoIterator<Item = Event>) -> Element {
    let mut model = Model::new(language, link);
    for event in events {
        model.apply(&event);
    }
    drawn(&model)
}

/// The dialog with all that it can show.
fn shared(refused: Portion, code: &str) -> Vec<Event> {
    let all = [
        Sharing::Opened("https://example.org/".into(), true),
        Sharing::Refused(refused),
        Sharing::CodeDrawn(code.into()),
    ];
    all.into_iter().map(Event::Shared).collect()
}

/// The page in every state that is worth a look, in one language.
fn states(language: Language) -> Vec<(&'static str, Element)> {
    let price = Quantity::PriceAfter;
    let toggled = |row: &str| Event::CompanyToggled(Key::from(row));
    let digits = Event::DigitsChosen(Digits::ArabicIndic);
    let state = |link, events: Vec<Event>| after(language, link, events);
    vec![
        ("default", state("", vec![])),
        ("other digits", state("", vec![digits, Event::RecordsToggled])),
        ("blank", state("", vec![Event::BlankChosen])),
        ("as reported", state("v=1&s=deepseek-as-reported", vec![])),
        ("indices", state("v=1&s=index-shocks", vec![])),
        ("no dollars", state("v=1&s=toyota-2024-08-05", vec![])),
        ("problem", state("", vec![typed("NVDA", price, "12..5"), toggled("NVDA")])),
        ("question", state("", vec![typed("NVDA", price, "1,234")])),
        ("contradiction", state("", vec![typed("MSFT", Quantity::Change, "-6")])),
        ("agreement", state("", vec![typed("NVDA", Quantity::Change, "-17%")])),
        ("nothing left", state("", vec![typed("NVDA", price, "0"), toggled("NVDA")])),
        ("all lost", state("v=1&row=A~A~USD~pb:5~pa:0~n:9", vec![toggled("A")])),
        ("a rise", state("v=1&row=A~A~USD~pb:5~pa:6~n:9", vec![toggled("A")])),
        ("no change", state("v=1&row=A~A~USD~pb:5~pa:5~n:9", vec![toggled("A")])),
        ("currencies", state("v=1&row=A~A~USD~pb:5~pa:4~n:9&row=B~B~SAR~pb:5~pa:4~n:9", vec![])),
        ("focus", state("", vec![Event::FieldEntered(place("AMD", Quantity::Shares))])),
        ("claims", state("claim=NVDA~pc:-0.17~l:600000000000&claim=GSPC~tpc:x&claim=AMD", vec![])),
        ("sharing", state("", shared(Portion::Link, "29 M4 4h7v1h-7z"))),
        ("sharing a long link", state("", shared(Portion::Text, ""))),
        ("broken link", state("v=9&s=nowhere&row=X&theme=neon", vec![])),
    ]
}

fn in_both(check: impl Fn(Language)) {
    check(English);
    check(Arabic);
}

fn figure(element: &Element, name: &str) -> String {
    let figure = element.the("data-figure", name);
    figure.attribute("value").unwrap().to_owned()
}

fn row<'p>(page: &'p Element, key: &str) -> &'p Element {
    page.the("data-row", key)
}

fn field<'p>(page: &'p Element, key: &str, name: &str) -> &'p Element {
    row(page, key).the("data-field", name)
}

fn label<'p>(page: &'p Element, input: &Element) -> &'p Element {
    page.the("for", input.attribute("id").unwrap())
}

#[test]
fn the_golden_case_is_exact_in_both_languages() {
    in_both(|language| {
        let page = opened(language, GOLDEN);
        assert_eq!(figure(&page, "total-loss"), "592658000000");
        assert_eq!(figure(&page, "cap-before"), "3492763800000");
        assert_eq!(figure(&page, "cap-after"), "2900105800000");
        assert!(figure(&page, "total-change").starts_with("-0.169681671574"));
        assert!(figure(&page, "break-even").starts_with("0.204357"));
        let shown = |name| page.the("data-figure", name).text();
        assert_eq!(shown("total-change"), "−16.97%");
        assert_eq!(shown("break-even"), "+20.44%");
        let full = match language {
            English => "$592,658,000,000",
            Arabic => "592,658,000,000 دولار",
        };
        assert!(page.text().contains(full), "{language:?}");
    });
}

#[test]
fn the_default_scenario_adds_up_in_both_languages() {
    in_both(|language| {
        let page = opened(language, "");
        assert_eq!(figure(&page, "total-loss"), "1173966155639.03");
        assert!(figure(&page, "total-change").starts_with("-0.056823085"));
        assert!(figure(&page, "break-even").starts_with("0.060246475"));
        let heading = page.named("h1")[0].text();
        let expected = match language {
            English => "17 companies lost $1.174 trillion",
            Arabic => "خسرت 17 شركة 1.174 تريليون دولار",
        };
        assert_eq!(heading, expected);
        assert_eq!(page.with("data-row", "").len(), 18);
    });
}

#[test]
fn both_languages_show_the_same_figures() {
    for ((name, english), (_, arabic)) in states(English).into_iter().zip(states(Arabic)) {
        let figures = |page: &Element| -> Vec<String> {
            let all = page.with("data-figure", "");
            let written = |one: &&Element| {
                format!("{:?} {:?}", one.attribute("data-figure"), one.attribute("value"))
            };
            all.iter().map(written).collect()
        };
        assert_eq!(figures(&english), figures(&arabic), "{name}");
    }
}

#[test]
fn a_row_has_its_seven_labelled_fields() {
    in_both(|language| {
        let page = opened(language, "");
        let fields = row(&page, "NVDA").with("data-field", "");
        let names: Vec<_> = fields.iter().filter_map(|f| f.attribute("data-field")).collect();
        assert_eq!(names, FIELDS);
        for input in fields {
            let label = label(&page, input);
            assert_eq!(label.name, "label");
            assert!(label.text().chars().any(char::is_alphabetic));
        }
        assert_eq!(row(&page, "GSPC").with("data-field", "").len(), 3);
    });
}

#[test]
fn what_is_worked_out_is_marked_in_name_and_look() {
    in_both(|language| {
        let page = opened(language, "");
        let words = match language {
            English => "(worked out)",
            Arabic => "(محسوب)",
        };
        for name in FIELDS {
            let is_derived = !["price-before", "price-after", "shares"].contains(&name);
            let input = field(&page, "NVDA", name);
            assert_eq!(label(&page, input).text().contains(words), is_derived, "{name}");
            assert_eq!(input.has_class("is-derived"), is_derived, "{name}");
            assert_eq!(input.has_class("is-given"), !is_derived, "{name}");
        }
        assert_eq!(field(&page, "NVDA", "price-after").attribute("value"), Some("118.42"));
        assert_eq!(field(&page, "NVDA", "loss").attribute("value"), Some("592.66"));
    });
}

#[test]
fn a_problem_stands_at_its_field_in_the_language_of_the_page() {
    let cases = [
        (
            Quantity::PriceAfter,
            "12..5",
            "12..5 cannot be read as a number. Write it like 12.5.",
            "تعذّرت قراءة 12..5 رقمًا. اكتبه هكذا: 12.5.",
        ),
        (Quantity::PriceBefore, "0", "must be more than zero", "يجب أن يزيد"),
        (Quantity::Shares, "0", "There must be one share at least.", "سهم واحد على الأقل"),
        (Quantity::PriceAfter, "2bn", "at most", "أكبر ما يُقبل"),
    ];
    for (quantity, text, english, arabic) in cases {
        for (language, words) in [(English, english), (Arabic, arabic)] {
            let page = after(language, "", [typed("NVDA", quantity, text)]);
            let wrong = page.with("aria-invalid", "true");
            let [input] = wrong[..] else { panic!("{text}: {} fields are wrong", wrong.len()) };
            assert_eq!(input.attribute("value"), Some(text), "the text is as typed");
            let notes = page.the("id", input.attribute("aria-describedby").unwrap());
            let problem = notes.the("data-problem", input.attribute("data-field").unwrap());
            assert!(problem.text().contains(words), "{}", problem.text());
            assert!(page.of_class("answer")[0].has_class("is-not-current"));
            assert_eq!(figure(&page, "total-loss"), "1173966155639.03", "the last good answer");
        }
    }
}

#[test]
fn a_contradiction_takes_its_row_out_of_the_total_and_names_it() {
    in_both(|language| {
        let page = after(language, "", [typed("MSFT", Quantity::Change, "-6")]);
        let clash = row(&page, "MSFT").with("data-contradiction", "");
        assert_eq!(clash.len(), 1);
        assert_eq!(clash[0].of_class("choice").len(), 2);
        let doubtful = row(&page, "MSFT").of_class("is-doubtful");
        let names: Vec<_> = doubtful.iter().filter_map(|f| f.attribute("data-field")).collect();
        assert_eq!(names, ["price-before", "price-after", "change"]);
        assert_eq!(field(&page, "MSFT", "loss").attribute("value"), Some("–"));
        // 1,173,966,155,639.03 without the 70,631,367,372 of Microsoft.
        assert_eq!(figure(&page, "total-loss"), "1103334788267.03");
        let (name, outside) = match language {
            English => ("Microsoft", "Not in the total:"),
            Arabic => ("مايكروسوفت", "خارج الإجمالي:"),
        };
        let notes = page.of_class("answer-note");
        let said = notes.iter().find(|note| note.text().starts_with(outside));
        assert!(said.unwrap().text().contains(name));
    });
}

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
fn nothing_is_styled_in_place() {
    in_both(|language| {
        for (state, page) in states(language) {
            let all = page.all();
            assert!(all.len() > 100, "{state}");
            for element in all {
                assert!(!element.attributes().any(|name| name == "style"), "{state}: {element:?}");
                assert!(
                    !element.attributes().any(|name| name.starts_with("on")),
                    "{state}: {element:?}"
                );
            }
        }
    });
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
fn what_lost_everything_cannot_break_even() {
    in_both(|language| {
        let page = opened(language, "v=1&row=A~A~USD~pb:142.62~pa:0~n:24490000000");
        assert_eq!(figure(&page, "total-change"), "-1");
        assert_eq!(page.the("data-figure", "total-change").text(), "−100.00%");
        assert!(page.with("data-figure", "break-even").is_empty());
        let words = match language {
            English => "out of reach",
            Arabic => "غير ممكن",
        };
        let facts: String = page.of_class("facts").iter().map(|facts| facts.text()).collect();
        assert!(facts.contains(words), "{facts}");
    });
}

#[test]
fn a_rise_is_called_a_gain() {
    in_both(|language| {
        let page = opened(language, "v=1&row=A~Acme~USD~pb:100~pa:120~n:1000000000");
        assert_eq!(figure(&page, "total-loss"), "-20000000000");
        assert_eq!(page.the("data-figure", "total-change").text(), "+20.00%");
        let (heading, name) = match language {
            English => ("Acme gained $20.0 billion", "Gain"),
            Arabic => ("كسبت «Acme» 20.0 مليار دولار", "المكسب"),
        };
        assert_eq!(page.named("h1")[0].text(), heading);
        let loss = field(&page, "A", "loss");
        assert!(label(&page, loss).text().contains(name));
        assert_eq!(loss.attribute("value"), Some("20.00"), "no minus: the label says it");
        assert!(page.the("data-figure", "total-loss").text().starts_with(|c: char| c != '−'));
        assert!(page.of_class("hero-figure")[0].has_class("is-gain"));
    });
}

#[test]
fn records_are_ten_then_all_with_this_one_in_its_place() {
    in_both(|language| {
        for (count, events) in [(10, vec![]), (36, vec![Event::RecordsToggled])] {
            let page = after(language, "", events);
            let records = page.of_class("record");
            assert_eq!(records.len(), count);
            let current = page.with("aria-current", "true");
            assert_eq!(current.len(), 1);
            assert!(current[0].text().contains("592.7"));
            // All but the current one and Meta's of 2022, whose share count is not known.
            let links: usize = records.iter().map(|record| record.named("a").len()).sum();
            assert_eq!(links, if count == 10 { 9 } else { 34 });
        }
        let own = after(language, "v=1&row=A~A~USD~pb:100~pa:60~n:10000000000", []);
        let current = own.with("aria-current", "true");
        assert_eq!(current.len(), 1, "400 billion would be the second largest");
        let rank = current[0].of_class("record-rank")[0].text();
        assert_eq!(rank, "2");
    });
}

#[test]
fn claims_stand_beside_the_closes() {
    in_both(|language| {
        let page = opened(language, "v=1&s=deepseek-as-reported");
        assert_eq!(page.of_class("claim").len(), 8);
        let amounts = |class: &str| -> Vec<String> {
            let cells = page.of_class(class);
            cells.iter().map(|cell| cell.text()).collect()
        };
        assert!(amounts("claim-close")[0].contains("−16.97%"));
        assert!(amounts("claim-printed")[1].contains("−8.6%"));
        assert_eq!(amounts("claim-close")[7], "–", "a close without a source");
        let sum = page.of_class("claims-sum")[0].text();
        assert!(sum.contains("1.02") && sum.contains("652.2"), "{sum}");
        assert!(
            figure(&page, "total-loss").starts_with("1024145"),
            "{}",
            figure(&page, "total-loss")
        );
    });
}

#[test]
fn a_typed_claim_has_its_verdict_beside_it() {
    in_both(|language| {
        let page = opened(language, "claim=NVDA~l:589000000000&claim=MSFT~pc:-0.06");
        let verdicts: Vec<String> =
            page.with("data-verdict", "").iter().map(|verdict| verdict.text()).collect();
        let expected = match language {
            English => [
                "▼Lost more by the close: differs by $3.658 billionA loss of $589 billion would mean \
                 24.34 billion shares or a price of 118.57.",
                "×Contradicted: fell far less, the day’s low was −4.63%A fall of 6% would mean a price of \
                 417.42 and a loss of $198.092 billion.",
            ],
            Arabic => [
                "▼الخسارة عند الإغلاق أكبر، بفارق 3.658 مليار دولاروخسارة قدرها 589 مليار دولار تعني \
                 عدد أسهم قدره 24.34 مليار، أو سعرًا قدره 118.57.",
                "×مخالف للإغلاق: تراجع أقل بكثير، أدنى مستوى في الجلسة −4.63%والتراجع بنسبة 6% يعني سعرًا قدره \
                 417.42، وخسارة قدرها 198.092 مليار دولار.",
            ],
        };
        assert_eq!(verdicts, expected);
        let reported = opened(language, "v=1&s=deepseek-as-reported&claim=MSFT~pc:-0.06");
        let verdict = reported.with("data-verdict", "")[0].text();
        assert!(verdict.starts_with('×'), "compared with the close, not with what was printed");
    });
}

#[test]
fn claims_are_offered_wherever_there_is_a_company() {
    in_both(|language| {
        for (link, count) in [
            ("", 18),
            ("v=1&s=sap-2020-10-26", 1),
            ("v=1&s=-&row=A~~USD", 0),
            ("v=1&s=-&row=A~~USD&row=B~~USD~pb:5", 1),
        ] {
            let page = opened(language, link);
            let sections = page.of_class("claims");
            let options: usize = sections.iter().map(|section| section.named("option").len()).sum();
            assert_eq!((sections.len(), options), (count.min(1), count), "{link}");
        }
    });
}

#[test]
fn currencies_are_never_added_without_a_rate() {
    let two = "v=1&row=A~A~USD~pb:10~pa:5~n:1000000000&row=B~B~SAR~pb:20~pa:10~n:1000000000";
    in_both(|language| {
        let page = opened(language, two);
        let totals: Vec<_> = page.with("data-figure", "total-loss");
        let values = totals.iter().filter_map(|total| total.attribute("value"));
        let values: BTreeSet<_> = values.collect();
        assert_eq!(values, ["5000000000", "10000000000"].into());
        assert_eq!(page.with("data-rate", "SAR").len(), 1);
        let page = opened(language, &format!("{two}&rate=SAR~0.2667"));
        assert_eq!(figure(&page, "total-loss"), "7667000000");
    });
}

#[test]
fn names_from_a_link_are_text() {
    let link =
        "v=1&row=A~%3Cimg src=x onerror=alert(1)%3E\"%3Cscript%3E~USD~pb:10~pa:5~n:1000000000";
    let model = Model::new(English, link);
    let source = html(&model);
    assert!(!source.contains("<img") && !source.contains("<script"));
    let page = Element::parse(&source);
    assert!(page.named("img").is_empty() && page.named("script").is_empty());
    let name = page.of_class("company-label")[0].text();
    assert_eq!(name, "<img src=x onerror=alert(1)>\"<script>");
    let turning = opened(Arabic, "v=1&row=A~\u{202E}evil~USD~pb:10~pa:5~n:9");
    assert_eq!(turning.of_class("company-label")[0].text(), "evil");
}

#[test]
fn names_refer_to_what_is_there_and_only_once() {
    in_both(|language| {
        for (state, page) in states(language) {
            let mut ids: Vec<_> = page.all().iter().filter_map(|e| e.attribute("id")).collect();
            let count = ids.len();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), count, "{state}: an id twice");
            for reference in ["for", "aria-labelledby", "aria-describedby", "aria-controls"] {
                for element in page.with(reference, "") {
                    let id = element.attribute(reference).unwrap();
                    assert!(ids.binary_search(&id).is_ok(), "{state}: {reference} {id}");
                }
            }
            for link in page.with("href", "") {
                let href = link.attribute("href").unwrap();
                let target = href.strip_prefix('#').filter(|id| !id.contains('='));
                assert!(target.is_none_or(|id| ids.binary_search(&id).is_ok()), "{state}: {href}");
            }
        }
    });
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
fn a_link_that_cannot_be_used_whole_says_so() {
    let link = "v=1&s=deepseek-2025-01-27&row=NVDA~~USD~pb:NaN&theme=neon";
    let page = opened(English, link);
    let notice = page.of_class("notice")[0];
    assert_eq!(notice.attribute("role"), Some("status"));
    assert!(notice.text().ends_with("its setting theme was left out, one row was left out."));
    assert_eq!(figure(&page, "total-loss"), "1173966155639.03");
    assert!(opened(Arabic, link).of_class("notice")[0].text().contains("هذا الرابط"));
    assert!(opened(English, GOLDEN).of_class("notice").is_empty());
}

#[test]
fn drawing_a_page_draws_each_row_once() {
    let model = Model::new(English, "");
    let rows = model.document().rows.len();
    counter::take();
    html(&model);
    assert_eq!(counter::take(), rows);
}

#[test]
fn empty_text_in_a_field_is_not_an_answer() {
    let clear = |quantity| Event::Typed(place("A", quantity), Rc::from(" "));
    let page = after(English, "v=1&row=A~A~USD~pb:5~pa:4~n:9", [clear(Quantity::PriceAfter)]);
    assert!(page.with("data-figure", "total-loss").is_empty());
    assert_eq!(page.named("h1")[0].text(), "No total yet");
    assert!(page.with("aria-invalid", "true").is_empty(), "nothing typed is no mistake");
}

#[test]
fn sources_are_those_of_the_companies_in_view() {
    let file = "sap-2020-10-26 SAP.DE https://www.sap.com/docs/a.pdf?x https://example.org/\n\
        sap-2020-10-26 SAP.DE2 https://wrong.example/\n";
    let model = Model::new(English, "v=1&s=sap-2020-10-26");
    let page = Element::parse(&html_with(&model, Reading::Done(file.to_owned())));
    let [sources] = page.of_class("sources")[..] else { panic!("one list of sources") };
    let links = sources.named("a");
    let shown = links.iter().map(|link| (link.attribute("href"), link.text()));
    assert_eq!(
        shown.collect::<Vec<_>>(),
        [
            (Some("https://www.sap.com/docs/a.pdf?x"), "sap.com … a.pdf".to_owned()),
            (Some("https://example.org/"), "example.org".to_owned()),
        ]
    );
}

#[test]
fn sources_that_cannot_be_fetched_are_a_link_to_their_file() {
    for language in [English, Arabic] {
        let model = Model::new(language, "");
        let page = Element::parse(&html_with(&model, Reading::Failed));
        let [note] = page.of_class("sources")[0].with("role", "status")[..] else {
            panic!("one note")
        };
        assert!(note.text().contains(language.words().sources_failed));
        let [link] = note.named("a")[..] else { panic!("one link") };
        assert_eq!(link.attribute("href"), Some("/sources.txt"));
        let page = Element::parse(&html(&model));
        assert!(page.of_class("sources")[0].text().contains(language.words().sources_coming));
    }
}

#[test]
fn figures_that_do_not_add_up_as_they_are_shown_say_so() {
    in_both(|language| {
        let notes = |link: &str| {
            let page = opened(language, link);
            let all = page.with("data-rounded", "");
            let within = |class: &str| page.of_class(class)[0].with("data-rounded", "").len();
            assert_eq!(all.len(), within("companies") + within("picture"));
            (within("companies"), within("picture"))
        };
        let two =
            |one: &str, other: &str| notes(&format!("v=1&row=A~A~USD~{one}&row=B~B~USD~{other}"));
        let whole = two("cb:5000000000~ca:4000000000", "cb:9000000000~ca:7000000000");
        assert_eq!(whole, (0, 0));
        let (first, second) = ("cb:5000000000~ca:3996000000", "cb:9000000000~ca:7996000000");
        assert_eq!(two(first, second), (1, 0), "1.00 and 1.00 make 2.01");
        let (fell, rose) = ("cb:50000000000~ca:29960000000", "cb:30000000000~ca:40060000000");
        assert_eq!(two(fell, rose), (0, 1), "20.0 less 10.1 is 10.0");
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
