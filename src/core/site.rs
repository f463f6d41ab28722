//! The pages of the site, and the address that holds a document on each of them.

use crate::catalogue::{self, Scenario};
use crate::document::Document;
use crate::language::Language;
use crate::link::{self, Reading};

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

    /// What is shown for a fragment, and what of it could not be used: still to be read.
    #[must_use]
    pub fn reading(self, language: Language, fragment: &str) -> Reading {
        Reading::begin(&self.completed(fragment), language)
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
mod tests;
