//! The compact page as it is drawn: its parts, what is fixed, its foot.

use capquake::language::Language;
use capquake::model::Model;
use capquake::model::event::{Event, Place};
use capquake::site::Page;
use capquake::solve::Quantity;

use super::markup::html;

fn model(link: &str) -> Model {
    Model::on(Page::Embed, Language::English, link)
}

/// What tells that a part is there.
const PARTS: [(&str, &str); 5] = [
    ("hero", "class=\"hero\""),
    ("picture", "class=\"picture\""),
    ("table", "companies-table"),
    ("what-if", "class=\"what-if\""),
    ("records", "class=\"records\""),
];

#[test]
fn the_parts_that_were_named_are_there_and_no_others() {
    for (name, _) in PARTS {
        let page = html(&model(&format!("parts={name}")));
        for (other, mark) in PARTS {
            assert_eq!(page.contains(mark), other == name, "{other} for {name}");
        }
        assert_eq!(page.matches("<h1").count(), 1, "{name}");
        assert!(!page.contains("class=\"masthead\"") && !page.contains("id=\"method\""));
    }
}

#[test]
fn a_whole_table_is_folded_and_a_chosen_one_is_open() {
    let is_folded = |link: &str| html(&model(link)).contains("embed-fold");
    assert!(is_folded("") && is_folded("s=sap-2020-10-26"));
    for link in ["parts=table", "s=deepseek-2025-01-27&rows=NVDA,AMD", "s=-"] {
        assert!(!is_folded(link), "{link}");
    }
}

#[test]
fn six_losses_and_a_sum_or_ten_and_a_sum() {
    let page = html(&model("parts=picture"));
    assert_eq!(page.matches("is-for-wide").count(), 5);
    assert_eq!(page.matches("is-for-narrow").count(), 1);
    let page = html(&model("parts=picture&s=deepseek-2025-01-27&rows=NVDA,AMD"));
    assert!(!page.contains("is-for"));
}

#[test]
fn fixed_figures_can_be_read_only() {
    let fixed = |link: &str| html(&model(link)).matches("readonly=").count();
    let fields = html(&model("")).matches("data-field=").count();
    assert_eq!((fixed(""), fixed("lock=none")), (0, 0));
    assert_eq!(fixed("lock=all"), fields);
    assert_eq!(fixed("lock=prices"), 18 * 3);
}

#[test]
fn what_cannot_be_undone_is_not_offered() {
    let mut model = model("");
    assert!(!html(&model).contains("word-button\" type=\"button\">Undo"));
    let place = Place::Figure("NVDA".into(), Quantity::PriceAfter);
    model.apply(&Event::Typed(place, "100".into()));
    let page = html(&model);
    assert!(page.contains("Undo") && page.contains("Back to the article’s numbers"));
    assert!(!page.contains("Redo"));
}

#[test]
fn the_foot_names_the_source_and_leads_to_the_whole_page() {
    let page = html(&model("source=Our+desk&lock=all&theme=dark"));
    assert!(page.contains("Source: <bdi>Our desk</bdi>"), "{page}");
    assert!(page.contains("href=\"/#v=1&amp;s=deepseek-2025-01-27&amp;theme=dark\""));
    let page = html(&Model::on(Page::Embed, Language::Arabic, ""));
    assert!(page.contains("المصدر: أسعار الإغلاق الرسمية"));
    assert!(page.contains("href=\"/ar/\""));
    assert!(!html(&model("s=-")).contains("Source:"));
}
