//! How it is worked out, what to know about the figures, and where they come from.

use capquake::catalogue::Listing;
use capquake::document::Document;
use capquake::language::Locale;
use yew::prelude::*;

use super::element::{each, element, fragment};
use super::figure::sentence;
use super::picker::title;
use super::scene::Scene;

/// Formulas, cautions and addresses of this scenario.
pub(crate) fn method(scene: &Scene) -> Html {
    let document = scene.document;
    let locale = scene.locale;
    let words = locale.words();
    let listings: Vec<&'static Listing> =
        document.rows.iter().filter_map(|row| row.listing()).collect();
    element("section.method")
        .with("id", "method")
        .with("aria-labelledby", "method-heading")
        .child(element("h2").with("id", "method-heading").child(words.method))
        .child(element("p").child(words.method_exact))
        .child(
            element("ul.formulas").child(each(
                words
                    .formulas
                    .iter()
                    .map(|formula| element("li").child(sentence(&locale.prose(formula))).html()),
            )),
        )
        .child(cautions(locale, &listings))
        .child(element("h3").child(words.sources))
        .child(if listings.is_empty() {
            element("p.caption").child(words.no_sources).html()
        } else {
            sources(locale, document, &listings)
        })
        .html()
}

fn cautions(locale: Locale, listings: &[&'static Listing]) -> Html {
    let cautions = listings.iter().filter_map(|listing| {
        let caution = listing.caution.in_language(locale.language);
        let name = listing.company.name.in_language(locale.language);
        (!caution.is_empty()).then(|| {
            let name = element("bdi").child(locale.in_digits(name));
            element("li")
                .child(element("strong").child(name).child(":"))
                .child(" ")
                .child(sentence(&locale.prose(caution)))
                .html()
        })
    });
    let cautions: Vec<Html> = cautions.collect();
    if cautions.is_empty() {
        return Html::default();
    }
    fragment()
        .child(element("h3").child(locale.words().notes))
        .child(element("ul.cautions").child(cautions))
        .html()
}

fn sources(locale: Locale, document: &Document, listings: &[&'static Listing]) -> Html {
    let scenario = document.scenario;
    let summary = scenario.map(|scenario| {
        let kind = scenario.source.in_language(locale.language);
        sentence(&if kind.is_empty() { title(locale, scenario) } else { locale.prose(kind) })
    });
    element("details.sources")
        .child(element("summary").child(summary.unwrap_or_default()))
        .child(element("ul").child(each(listings.iter().map(|listing| source(locale, listing)))))
        .html()
}

fn source(locale: Locale, listing: &Listing) -> Html {
    let links = listing.sources().map(|address| {
        element("li")
            .child(
                element("a")
                    .with("href", address)
                    .with("rel", "noopener noreferrer nofollow")
                    .with("target", "_blank")
                    .with("dir", "ltr")
                    .child(short(address)),
            )
            .html()
    });
    element("li")
        .child(
            element("b").child(
                element("bdi")
                    .child(locale.in_digits(listing.company.name.in_language(locale.language))),
            ),
        )
        .child(element("ul").child(each(links)))
        .html()
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
