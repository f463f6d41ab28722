//! The figures of the page: exact, and the same in both languages.

use std::collections::BTreeSet;

use capquake::language::Language::{Arabic, English};
use capquake::model::event::Event;
use capquake::solve::Quantity;

use super::{GOLDEN, after, field, figure, in_both, label, opened, states, typed};
use crate::tests::html::Element;

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
fn only_closes_are_called_closes() {
    in_both(|language| {
        let words = language.words();
        let first_day = |page: &Element| page.of_class("day-name")[0].text();
        let caption = |page: &Element| page.of_class("picture")[0].of_class("caption")[0].text();
        let closes = opened(language, "");
        assert!(first_day(&closes).starts_with(words.as_it_closed));
        let printed = opened(language, "v=1&s=deepseek-as-reported");
        assert!(first_day(&printed).starts_with(words.as_printed));
        for close in ["close", "إغلاق"] {
            assert!(!caption(&printed).contains(close), "{}", caption(&printed));
        }
        let edited = after(language, "", [typed("NVDA", Quantity::PriceAfter, "100")]);
        assert_eq!(first_day(&edited).trim(), words.as_in_table);
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

/// Nobody adds up a column that is not all there.
#[test]
fn a_column_is_compared_with_its_total_when_it_is_all_shown() {
    let rows = (1..=40).map(|row| format!("&row=a{row}~~USD~cb:5000000000~ca:3996000000"));
    let link = format!("v=1{}", rows.collect::<String>());
    in_both(|language| {
        let noted = |events: Vec<Event>| {
            let page = after(language, &link, events);
            page.of_class("companies")[0].with("data-rounded", "").len()
        };
        let drawn = || vec![Event::PartDrawn; 10];
        assert_eq!(noted(drawn()), 0);
        assert_eq!(noted([vec![Event::MoreRowsAskedFor], drawn()].concat()), 1);
    });
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
