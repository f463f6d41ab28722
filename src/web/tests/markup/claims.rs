//! What was printed, beside the closes.

use capquake::language::Language::{Arabic, English};
use capquake::model::event::Event;

use super::{after, figure, in_both, opened};

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
        let link = "claim=NVDA~l:589000000000&claim=MSFT~pc:-0.06";
        let page = after(language, link, [Event::PartDrawn]);
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
