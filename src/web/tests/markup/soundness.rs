//! What holds for every element of the page.

use super::{in_both, states};

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
