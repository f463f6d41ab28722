//! What an embedder fixed, and the way back to the figures of the article.

use super::*;
use crate::document::{Lock, Step};
use crate::link;
use crate::number::scale::Scale;

fn events(quantity: Quantity) -> [Event; 5] {
    let place = || place("NVDA", quantity);
    [
        Event::Typed(place(), "7".into()),
        Event::ScalePressed(place(), Scale::Billion),
        Event::SignPressed(place()),
        Event::ReadingChosen(place(), Decimal::TEN),
        Event::FigureDropped("NVDA".into(), quantity),
    ]
}

/// Whether the event leaves everything as it is.
fn is_refused(link: &str, event: &Event) -> bool {
    let mut model = Model::new(Language::English, link);
    let before = model.document().clone();
    model.apply(event);
    *model.document() == before && !model.can_undo()
}

#[test]
fn figures_that_are_fixed_do_not_change() {
    for (link, lock) in [("lock=all", Lock::All), ("lock=prices", Lock::Prices)] {
        for quantity in Quantity::ALL {
            for event in events(quantity).iter().filter(|_| lock.holds(quantity)) {
                assert!(is_refused(link, event), "{event:?}");
            }
        }
        for event in [
            Event::CompanyAdded,
            Event::CompanyRemoved("NVDA".into()),
            Event::CompanyRenamed("NVDA".into(), "x".into()),
            Event::CurrencyChosen("NVDA".into(), Currency::Sar),
        ] {
            assert!(is_refused(link, &event), "{event:?}");
            assert!(!is_refused("", &event), "{event:?}");
        }
    }
}

#[test]
fn the_others_do() {
    for (link, quantity) in [
        ("lock=prices", Quantity::Shares),
        ("lock=none", Quantity::PriceAfter),
        ("", Quantity::PriceAfter),
    ] {
        assert!(!is_refused(link, &events(quantity)[0]), "{link}");
    }
    for event in [
        Event::CompanyMoved("NVDA".into(), Step::Down),
        Event::Typed(Place::SharesHeld("NVDA".into()), "10".into()),
        Event::Typed(Place::WhatIf, "3%".into()),
        Event::ThemeChosen(crate::document::Theme::Dark),
    ] {
        assert!(!is_refused("lock=all", &event), "{event:?}");
    }
}

#[test]
fn back_to_the_figures_of_the_link_and_forth() {
    let link = "v=1&s=deepseek-2025-01-27&rows=NVDA,AMD&wi=-0.1";
    let mut model = Model::new(Language::English, link);
    let article = model.document().clone();
    assert!(!model.differs_from_link());
    model.apply(&events(Quantity::PriceAfter)[0]);
    model.apply(&Event::Typed(Place::WhatIf, "3%".into()));
    model.apply(&Event::LanguageChosen(Language::Arabic));
    assert!(model.differs_from_link());
    let changed = model.document().clone();
    model.apply(&Event::LinkRestored);
    assert!(!model.differs_from_link());
    assert_eq!(model.document().rows, article.rows);
    assert_eq!(model.document().language, Language::Arabic);
    model.apply(&Event::Undone);
    assert_eq!(*model.document(), changed);
    // A link that is opened later is where it goes back to from then on.
    model.apply(&Event::LinkOpened("v=1&s=sap-2020-10-26".into()));
    assert!(!model.differs_from_link());
    model.apply(&Event::BlankChosen);
    model.apply(&Event::LinkRestored);
    assert_eq!(link::write(model.document()), "v=1&s=sap-2020-10-26");
}
