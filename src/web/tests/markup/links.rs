//! What a link and the file of sources bring to the page.

use capquake::language::Language::{Arabic, English};
use capquake::model::Model;
use capquake::model::event::Event;
use capquake::model::shown::IN_FIRST_GO;

use super::{GOLDEN, after, drawn, figure, html, html_with, long_table, opened};
use crate::tests::html::Element;
use crate::view::sources::Reading;

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
fn of_a_long_table_a_part_is_shown_and_all_is_counted() {
    for (language, said) in
        [(English, "30 of 50 companies shown"), (Arabic, "المعروض 30 من أصل 50 شركة")]
    {
        let page = drawn(&Model::new(language, &long_table()));
        assert_eq!(page.of_class("company").len(), IN_FIRST_GO);
        assert!(page.of_class("records").is_empty());
        assert!(page.of_class("foot").is_empty(), "it would lead nowhere");
        let page = opened(language, &long_table());
        assert_eq!(page.of_class("company").len(), 30);
        assert_eq!((page.of_class("records").len(), page.of_class("foot").len()), (1, 1));
        assert!(page.with("data-rows-shown", "")[0].text().starts_with(said));
        assert_eq!(figure(&page, "total-loss"), (9 * (39..=88).sum::<i32>()).to_string());
        let asked = [Event::MoreRowsAskedFor, Event::PartDrawn];
        let page = after(language, &long_table(), asked);
        assert_eq!(page.of_class("company").len(), 50);
        assert!(page.with("data-rows-shown", "").is_empty());
    }
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
