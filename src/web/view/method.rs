//! How it is worked out, what to know about the figures, and where they come from.

use capquake::catalogue::Listing;
use capquake::language::Locale;
use yew::prelude::*;

use super::element::{each, element, fragment};
use super::figure::sentence;
use super::scene::Scene;
use super::sources::sources;

/// Formulas, cautions and addresses of this scenario.
pub(crate) fn method(scene: &Scene) -> Html {
    let document = scene.document;
    let locale = scene.locale;
    let words = locale.words();
    let listings: Vec<&'static Listing> =
        document.rows.iter().filter_map(|row| row.listing()).collect();
    element("section.method[id=method][aria-labelledby=method-heading]")
        .child(element("h2[id=method-heading]").child(words.method))
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
        .child(match document.scenario.filter(|_| !listings.is_empty()) {
            None => element("p.caption").child(words.no_sources).html(),
            Some(scenario) => sources(scene, scenario, &listings),
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
