//! Every page opens as its address says, and its address opens it again.

use super::*;
use crate::model::Model;
use crate::model::event::Event;
use Language::{Arabic, English};

const SAP: &str = "sap-2020-10-26";
const DEFAULT: &str = "deepseek-2025-01-27";

fn scenario_page(id: &str) -> Page {
    Page::named("full", id)
}

fn address(model: &Model) -> (Page, String) {
    let answer = model.answer();
    (answer.page, answer.fragment.clone())
}

fn folder_and_fragment(model: &Model) -> (String, String) {
    let (page, fragment) = address(model);
    (page.folder(model.document().language), fragment)
}

#[test]
fn pages_are_what_they_say() {
    assert_eq!(Page::named("full", ""), Page::Full);
    assert_eq!(Page::named("embed", ""), Page::Embed);
    assert_eq!(Page::named("full", "no-such-day"), Page::Full);
    assert_eq!(scenario_page(SAP).kind(), "full");
    assert_eq!(scenario_page(SAP).folder(English), "s/sap-2020-10-26/");
    assert_eq!(Page::Embed.folder(Arabic), "ar/embed/");
}

#[test]
fn the_page_in_one_file_holds_its_language_in_the_fragment() {
    let mut model = Model::on(Page::Single, English, "");
    model.apply(&Event::LanguageChosen(Arabic));
    let (page, fragment) = address(&model);
    assert_eq!(
        (page.folder(Arabic), &*fragment),
        (String::new(), "v=1&lang=ar")
    );
    model.apply(&Event::BlankChosen);
    let (page, fragment) = address(&model);
    assert_eq!(
        Model::on(page, English, &fragment).document(),
        model.document()
    );
}

#[test]
fn a_page_opens_with_its_scenario_unless_the_link_names_one() {
    let opens = |page: Page, fragment: &str| {
        let model = Model::on(page, English, fragment);
        (model.document().scenario.unwrap().id, address(&model))
    };
    let own = scenario_page(SAP);
    assert_eq!(opens(own, ""), (SAP, (own, String::new())));
    assert_eq!(
        opens(own, "v=1&s=sap-2020-10-26"),
        (SAP, (own, String::new()))
    );
    let themed = "v=1&s=sap-2020-10-26&theme=dark".to_owned();
    for theme in ["theme=dark", "theme=dark#?secret=a&s=-", "theme=dark&row="] {
        assert_eq!(opens(own, theme), (SAP, (own, themed.clone())));
    }
    let other = "v=1&s=aramco-2020-03-08".to_owned();
    assert_eq!(opens(own, &other).1, (Page::Full, other));
    // The one that the root opens with has to be named, since the path may have to stay.
    let default = format!("v=1&s={DEFAULT}");
    assert_eq!(opens(own, &default), (DEFAULT, (Page::Full, default)));
    let own = scenario_page(DEFAULT);
    assert_eq!(opens(own, ""), (DEFAULT, (own, String::new())));
}

#[test]
fn every_address_gives_back_the_state_on_each_of_the_pages_it_may_stand_on() {
    let pages = [
        Page::Full,
        Page::Embed,
        scenario_page(SAP),
        scenario_page(DEFAULT),
    ];
    for page in pages {
        let mut model = Model::on(page, English, "");
        let opened = model.clone();
        let events = [
            Event::ScenarioChosen("aramco-2020-03-08"),
            Event::CompanyAdded,
            Event::ScenarioChosen(DEFAULT),
            Event::ScenarioChosen(SAP),
            Event::CompanyAdded,
            Event::BlankChosen,
        ];
        for event in events {
            model.apply(&event);
            let (leads_to, fragment) = address(&model);
            for place in [leads_to, page] {
                let again = Model::on(place, English, &fragment);
                assert_eq!(again.document(), model.document(), "{page:?} {fragment}");
                assert!(again.link_problems().is_empty());
            }
        }
        for _ in 0..6 {
            model.apply(&Event::Undone);
        }
        assert_eq!(model.document(), opened.document());
        assert_eq!(address(&model), (page, String::new()));
    }
}

#[test]
fn the_other_language_is_the_same_kind_of_page() {
    let mut model = Model::on(scenario_page(SAP), English, "");
    model.apply(&Event::LanguageChosen(Arabic));
    let arabic = "ar/s/sap-2020-10-26/".to_owned();
    assert_eq!(folder_and_fragment(&model), (arabic, String::new()));
    model.apply(&Event::BlankChosen);
    assert_eq!(folder_and_fragment(&model).0, "ar/");
    let mut embed = Model::on(Page::Embed, Arabic, "");
    embed.apply(&Event::LanguageChosen(English));
    assert_eq!(
        folder_and_fragment(&embed),
        ("embed/".to_owned(), String::new())
    );
}

#[test]
fn a_link_names_the_site_and_leads_to_a_whole_page() {
    let site = "https://example.org/quake/";
    let link = |page: Page, language, fragment: &str| {
        let link = page.link(Model::on(page, language, fragment).document(), site);
        link.strip_prefix(site).unwrap().to_owned()
    };
    assert_eq!(link(Page::Full, English, ""), "");
    assert_eq!(link(Page::Full, Arabic, ""), "ar/");
    assert_eq!(link(scenario_page(SAP), Arabic, ""), "ar/s/sap-2020-10-26/");
    assert_eq!(link(Page::Embed, English, ""), "");
    let themed = "v=1&s=sap-2020-10-26&theme=dark";
    assert_eq!(link(Page::Embed, Arabic, themed), format!("ar/#{themed}"));
}

#[test]
fn a_link_without_a_scenario_opens_that_of_the_page() {
    let mut model = Model::on(scenario_page(SAP), English, "v=1&s=-");
    model.apply(&Event::LinkOpened("".into()));
    assert_eq!(model.document().scenario.unwrap().id, SAP);
}
