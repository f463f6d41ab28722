//! The pages of the site, and the address that holds a document on each of them.

use crate::catalogue::{self, Scenario};
use crate::document::Document;
use crate::language::Language;
use crate::language::phrases::LinkProblem;
use crate::link;

/// What was delivered. The program is the same on all pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// The whole page.
    #[default]
    Full,
    /// The compact one, for frames.
    Embed,
    /// The whole page in a file of its own, with no other page beside it.
    Single,
    /// The whole page of one scenario of the catalogue.
    Scenario(&'static Scenario),
}

impl Page {
    /// The page that says this of itself: what it is, and its scenario.
    #[must_use]
    pub fn named(kind: &str, scenario: &str) -> Self {
        match catalogue::scenario(scenario) {
            Some(scenario) => Self::Scenario(scenario),
            None if kind == "embed" => Self::Embed,
            None if kind == "single" => Self::Single,
            None => Self::Full,
        }
    }

    /// What it says it is.
    #[must_use]
    pub fn kind(self) -> &'static str {
        match self {
            Self::Embed => "embed",
            Self::Single => "single",
            Self::Full | Self::Scenario(_) => "full",
        }
    }

    /// Its folder, from the root of the site.
    ///
    /// ```
    /// use capquake::language::Language::{Arabic, English};
    /// use capquake::site::Page;
    ///
    /// assert_eq!(Page::Full.folder(English), "");
    /// assert_eq!(Page::named("full", "sap-2020-10-26").folder(Arabic), "ar/s/sap-2020-10-26/");
    /// ```
    #[must_use]
    pub fn folder(self, language: Language) -> String {
        let mut folder = match language {
            Language::Arabic if self != Self::Single => "ar/".to_owned(),
            _ => String::new(),
        };
        match self {
            Self::Full | Self::Single => {}
            Self::Embed => folder.push_str("embed/"),
            Self::Scenario(scenario) => {
                for part in ["s/", scenario.id, "/"] {
                    folder.push_str(part);
                }
            }
        }
        folder
    }

    /// What is shown for a fragment, and what of it could not be used.
    #[must_use]
    pub fn opened(self, language: Language, fragment: &str) -> (Document, Vec<LinkProblem>) {
        if !fragment.is_empty() {
            return link::read(&self.completed(fragment), language);
        }
        // As most readers come: nothing has to be read, and what reads is not fetched yet.
        let scenario = match self {
            Self::Scenario(scenario) => Some(scenario),
            Self::Full | Self::Embed | Self::Single => catalogue::default_scenario(),
        };
        (Document::new(language, scenario), Vec::new())
    }

    /// What a fragment means here: where it names no scenario, that of the page.
    fn completed(self, fragment: &str) -> String {
        match self {
            Self::Scenario(scenario) if !link::names_scenario(fragment) => {
                ["s=", scenario.id, "&", fragment].concat()
            }
            _ => fragment.to_owned(),
        }
    }

    /// The link that gives back a document, on the site of this address. It leads to a whole page
    /// out of frames, too.
    #[must_use]
    pub fn link(self, document: &Document, site: &str) -> String {
        let whole = match self {
            Self::Embed => Self::Full,
            page => page,
        };
        let (page, fragment) = whole.address(document);
        let mut link = site.to_owned();
        link.push_str(&page.folder(document.language));
        if !fragment.is_empty() {
            link.push('#');
            link.push_str(&fragment);
        }
        link
    }

    /// The page and the fragment that hold a document. Another scenario than that of the page
    /// leads to the full one. Its fragment is complete: in a sandboxed frame the path stays.
    #[must_use]
    pub fn address(self, document: &Document) -> (Self, String) {
        let mut link = link::write(document);
        if self == Self::Single {
            // No path tells the language.
            link.push_str(if link.is_empty() {
                "v=1&lang="
            } else {
                "&lang="
            });
            link.push_str(document.language.code());
        }
        let Self::Scenario(own) = self else {
            return (self, link);
        };
        let link = link::complete(document);
        if document.scenario != Some(own) {
            return (Self::Full, link);
        }
        let is_as_opened = link == link::to(own);
        (self, if is_as_opened { String::new() } else { link })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Model;
    use crate::model::event::Event;
    use Language::{Arabic, English};

    const SAP: &str = "sap-2020-10-26";
    const DEFAULT: &str = "deepseek-2025-01-27";

    fn scenario_page(id: &str) -> Page {
        Page::named("full", id)
    }

    fn folder_and_fragment(model: &Model) -> (String, String) {
        let (page, fragment) = model.address();
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
        let (page, fragment) = model.address();
        assert_eq!(
            (page.folder(Arabic), &*fragment),
            (String::new(), "v=1&lang=ar")
        );
        model.apply(&Event::BlankChosen);
        let (page, fragment) = model.address();
        assert_eq!(
            Model::on(page, English, &fragment).document(),
            model.document()
        );
    }

    #[test]
    fn without_a_link_a_page_opens_as_with_one_that_says_nothing() {
        for page in [
            Page::Full,
            Page::Embed,
            scenario_page(SAP),
            scenario_page("index-shocks"),
        ] {
            let said_nothing = link::read(&page.completed(""), Arabic);
            assert_eq!(page.opened(Arabic, ""), said_nothing);
            assert_eq!(
                link::read(&link::write(&said_nothing.0), Arabic),
                said_nothing
            );
        }
    }

    #[test]
    fn a_page_opens_with_its_scenario_unless_the_link_names_one() {
        let opens = |page: Page, fragment: &str| {
            let model = Model::on(page, English, fragment);
            (model.document().scenario.unwrap().id, model.address())
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
                let (leads_to, fragment) = model.address();
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
            assert_eq!(model.address(), (page, String::new()));
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
}
