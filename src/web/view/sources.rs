//! Where the figures come from. The addresses are not part of the program: they stand in a file
//! that is fetched when a reader wants to see them.

use capquake::catalogue::{Listing, Scenario};
use capquake::language::Locale;
use yew::prelude::*;

use super::element::{Element, each, element};
use super::figure::sentence;
use super::picker::title;
use super::scene::{Happening, Scene, on};

/// The file with the addresses, and what is known of it.
#[derive(Clone, PartialEq)]
pub(crate) struct Sources {
    /// Its own address.
    pub(crate) file: String,
    pub(crate) reading: Reading,
    /// They are shown, or no longer.
    pub(crate) on_toggle: Callback<()>,
}

/// How far the file is.
#[derive(Clone, PartialEq)]
pub(crate) enum Reading {
    /// Not asked for, or on its way.
    NotYet,
    /// Lines of scenario, ticker and addresses, with spaces between them.
    Done(String),
    Failed,
}

/// The addresses of these companies in this scenario, behind a line that tells their kind.
pub(crate) fn sources(
    scene: &Scene,
    scenario: &'static Scenario,
    listings: &[&'static Listing],
) -> Html {
    let locale = scene.locale;
    let words = locale.words();
    let kind = scenario.source.in_language(locale.language);
    let kind = if kind.is_empty() { title(locale, scenario) } else { locale.prose(kind) };
    let on_toggle = scene.sources.on_toggle.clone();
    let details = element("details.sources")
        .on(on(Happening::Toggled, move |_| on_toggle.emit(())))
        .child(element("summary").child(sentence(&kind)));
    let note = || element("p.caption[role=status]");
    let content = match &scene.sources.reading {
        Reading::NotYet => note().child(words.sources_coming),
        Reading::Failed => note()
            .child(words.sources_failed)
            .child(" ")
            .child(link(&scene.sources.file).child("sources.txt")),
        Reading::Done(text) => element("ul").child(each(
            listings.iter().map(|listing| of_listing(locale, text, scenario, listing)),
        )),
    };
    details.child(content).html()
}

fn of_listing(locale: Locale, text: &str, scenario: &Scenario, listing: &Listing) -> Html {
    let name = locale.in_digits(listing.company.name.in_language(locale.language));
    let start = format!("{} {} ", scenario.id, listing.company.ticker);
    let addresses = text.split('\n').find_map(|line| line.strip_prefix(&*start));
    let addresses = addresses.into_iter().flat_map(|addresses| addresses.split(' '));
    let links = addresses.map(|address| element("li").child(link(address).child(short(address))));
    element("li")
        .child(element("b").child(element("bdi").child(name)))
        .child(element("ul").child(each(links.map(Element::html))))
        .html()
}

fn link(address: &str) -> Element {
    element("a[rel=noopener noreferrer nofollow][target=_blank][dir=ltr]")
        .with("href", address.to_owned())
}

/// An address as a reader recognises it: the site and the last step of the path.
fn short(address: &str) -> String {
    let address = address.split(['?', '#']).next().unwrap_or(address).trim_end_matches('/');
    // `https:`, nothing between two slashes, the site.
    let mut steps = address.split('/').skip(2);
    let site = steps.next().unwrap_or_default();
    let site = site.strip_prefix("www.").unwrap_or(site).to_owned();
    match steps.last() {
        Some(last) if last.len() <= 40 && !last.contains('%') => format!("{site} … {last}"),
        _ => site,
    }
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn addresses_are_shortened_to_what_is_recognised() {
        assert_eq!(
            short("https://www.sec.gov/Archives/a/b/d896993d20f.htm"),
            "sec.gov … d896993d20f.htm"
        );
        assert_eq!(short("https://example.org/"), "example.org");
    }
}
