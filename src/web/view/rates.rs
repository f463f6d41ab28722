//! Rates between currencies, given by the reader: without them nothing is added up.

use capquake::currency::Currency;
use capquake::language::Locale;
use capquake::model::event::Place;
use yew::prelude::*;

use super::doubt::Field;
use super::element::{each, element};
use super::entry::{labelled, lone_input};
use super::figure::sentence;
use super::scene::Scene;

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
    let draft = document.rate(currency).cloned().unwrap_or_default();
    let main = document.main_currency();
    let field = Field { place: Place::Rate(currency), draft: &draft, currency: Some(main) };
    let id = format!("rate-{}", currency.code());
    let notes_id = format!("{id}-notes");
    let input = lone_input(&field, locale, scene.on_event)
        .with("data-rate", currency.code())
        .with("aria-describedby", notes_id.clone());
    let label = sentence(&locale.price_of(currency, main));
    let notes = element("div").with("id", notes_id);
    labelled(id, label, input)
        .child(notes.child(field.below(locale, scene.on_event)))
        .child(field.keys(scene.model.focus(), locale, scene.on_event))
        .html()
}
