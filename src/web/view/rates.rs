//! Rates between currencies, given by the reader: without them nothing is added up.

use capquake::currency::Currency;
use capquake::draft::{Draft, Typed};
use capquake::language::Locale;
use capquake::model::event::Event;
use capquake::solve::Quantity;
use yew::prelude::*;

use super::doubt::Field;
use super::element::{each, element};
use super::field::direction;
use super::figure::sentence;
use super::scene::{Scene, typed};

/// One field per currency besides the main one; nothing where there is one currency.
pub(crate) fn rates(scene: &Scene) -> Html {
    let document = scene.document;
    let locale = scene.locale;
    let others = document.other_currencies();
    if others.is_empty() {
        return Html::default();
    }
    element("fieldset.rates")
        .child(element("legend").child(locale.words().rates))
        .child(each(others.into_iter().map(|currency| rate(scene, locale, currency))))
        .html()
}

fn rate(scene: &Scene, locale: Locale, currency: Currency) -> Html {
    let document = scene.document;
    let id = format!("rate-{}", currency.code());
    let draft = document.rate(currency).cloned().unwrap_or_default();
    let text = match &draft {
        Draft::Empty => String::new(),
        Draft::Given(price) => locale.exact(*price).number,
        Draft::Typed(Typed { text, .. }) => text.to_string(),
    };
    let field = Field {
        draft: &draft,
        quantity: Quantity::PriceBefore,
        currency: Some(document.main_currency()),
    };
    let chosen = |price| Event::RateChosen(currency, price);
    let oninput = typed(scene.on_event, Box::new(move |text| Event::RateTyped(currency, text)));
    element("div.detail")
        .child(
            element("label")
                .with("for", id.clone())
                .child(sentence(&locale.price_of(currency, document.main_currency()))),
        )
        .child(
            element("input")
                .with("id", id)
                .with("type", "text")
                .with("inputmode", "decimal")
                .class("is-given")
                .with("autocomplete", "off")
                .with("data-rate", currency.code())
                .with("dir", direction(&text))
                .value(text.clone())
                .with("aria-invalid", draft.problem().is_some().then_some("true"))
                .on(oninput),
        )
        .child(field.note_below(locale, scene.on_event, &chosen))
        .html()
}
