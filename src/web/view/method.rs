//! How it is worked out, what to know about the figures, and where they come from.

use capquake::catalogue::Listing;
use capquake::document::Document;
use capquake::language::Locale;
use yew::prelude::*;

use super::figure::sentence;
use super::picker::title;
use super::scene::Scene;

/// Formulas, cautions and addresses of this scenario.
pub(crate) fn method(scene: &Scene) -> Html {
    let document = scene.document;
    let locale = scene.locale;
    let words = locale.words();
    let listings: Vec<&'static Listing> = document
        .rows
        .iter()
        .filter_map(|row| row.listing())
        .collect();
    html! {
        <section class="method" id="method" aria-labelledby="method-heading">
            <h2 id="method-heading">{ words.method }</h2>
            <p>{ words.method_exact }</p>
            <ul class="formulas">
                { words.formulas.iter().map(|formula| html! { <li>{ locale.in_digits(formula) }</li> }).collect::<Html>() }
            </ul>
            { cautions(locale, &listings) }
            <h3>{ words.sources }</h3>
            if listings.is_empty() {
                <p class="caption">{ words.no_sources }</p>
            } else {
                { sources(locale, document, &listings) }
            }
        </section>
    }
}

fn cautions(locale: Locale, listings: &[&'static Listing]) -> Html {
    let cautions = listings.iter().filter_map(|listing| {
        let caution = listing.caution.in_language(locale.language);
        let name = listing.company.name.in_language(locale.language);
        (!caution.is_empty()).then(|| {
            locale
                .phrases()
                .caution(&locale.in_digits(name), &locale.in_digits(caution))
        })
    });
    let cautions: Vec<Html> = cautions
        .map(|words| html! { <li>{ sentence(&words) }</li> })
        .collect();
    if cautions.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h3>{ locale.words().notes }</h3>
            <ul class="cautions">{ cautions }</ul>
        </>
    }
}

fn sources(locale: Locale, document: &Document, listings: &[&'static Listing]) -> Html {
    let scenario = document.scenario;
    let summary = scenario.map(|scenario| {
        let kind = locale.in_digits(scenario.source.in_language(locale.language));
        if kind.is_empty() {
            title(locale, scenario)
        } else {
            kind
        }
    });
    html! {
        <details class="sources">
            <summary>{ summary.unwrap_or_default() }</summary>
            <ul>
                { listings.iter().map(|listing| source(locale, listing)).collect::<Html>() }
            </ul>
        </details>
    }
}

fn source(locale: Locale, listing: &Listing) -> Html {
    let links = listing.sources.iter().map(|address| {
        html! {
            <li>
                <a href={*address} rel="noopener noreferrer nofollow" target="_blank" dir="ltr">
                    { short(address) }
                </a>
            </li>
        }
    });
    html! {
        <li>
            <b>{ locale.in_digits(listing.company.name.in_language(locale.language)) }</b>
            <ul>{ links.collect::<Html>() }</ul>
        </li>
    }
}

/// An address as a reader recognises it: the site and the last step of the path.
fn short(address: &str) -> String {
    let address = address.split("://").last().unwrap_or(address);
    let address = address
        .split(['?', '#'])
        .next()
        .unwrap_or(address)
        .trim_end_matches('/');
    let mut steps = address.split('/');
    let site = steps
        .next()
        .unwrap_or_default()
        .trim_start_matches("www.")
        .to_owned();
    match steps.next_back() {
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
