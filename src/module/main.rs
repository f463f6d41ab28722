//! The calculator for other programs: an ES module with its WebAssembly, `dist/module`.
//!
//! It has no arithmetic of its own: a scenario becomes a document of the library, goes through a
//! link, and what follows is told as the page would tell it. Nothing here panics; what cannot be
//! used is refused with its place.

mod fields;
mod known;
mod reading;
mod refusal;
mod report;
mod scenario;
mod tree;

#[cfg(test)]
mod tests;

use capquake::language::Language;
use capquake::link;
use js_sys::{Error, Reflect};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::refusal::{Code, Refusal};
use crate::tree::Tree;

/// As for the page.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[wasm_bindgen(typescript_custom_section)]
const REFUSED: &str = "
/** What is thrown for a scenario, link or language that cannot be used. */
export interface Refusal extends Error {
    name: \"Refusal\";
    code: Code;
    /** Where, as JavaScript writes it: `rows[2].priceAfter`. Empty where it is the whole. */
    place: string;
}
";

/// What follows from a scenario.
///
/// # Errors
/// Throws a `Refusal` if any part of the scenario cannot be used.
#[wasm_bindgen(unchecked_return_type = "Report")]
pub fn analyze(
    #[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "\"en\" | \"ar\"")] language: &JsValue,
) -> Result<JsValue, JsValue> {
    let document = reading::document_of(tree(scenario)?, spoken(language)?).map_err(thrown)?;
    told(&report::report_of(&document, &[]))
}

/// The part after `#` of the page that shows a scenario.
///
/// # Errors
/// Throws a `Refusal` if any part of the scenario cannot be used.
#[wasm_bindgen(js_name = linkOf)]
pub fn link_of(
    #[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: JsValue,
) -> Result<String, JsValue> {
    let document = reading::document_of(tree(scenario)?, Language::English).map_err(thrown)?;
    Ok(link::write(&document))
}

/// The scenario that a link shows: all its rows, with what was given. What cannot be used of the
/// link is left out, as on the page; `reportOf` says what.
///
/// # Errors
/// Throws a `Refusal` for what is not a string.
#[wasm_bindgen(js_name = scenarioOf, unchecked_return_type = "Scenario")]
pub fn scenario_of(
    #[wasm_bindgen(unchecked_param_type = "string")] link: &JsValue,
) -> Result<JsValue, JsValue> {
    let (document, _) = link::read(&text(link, "link")?, Language::English);
    told(&scenario::scenario_of(&document))
}

/// What follows from a link, and what of it could not be used.
///
/// # Errors
/// Throws a `Refusal` for what is not a string.
#[wasm_bindgen(js_name = reportOf, unchecked_return_type = "Report")]
pub fn report_of(
    #[wasm_bindgen(unchecked_param_type = "string")] link: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "\"en\" | \"ar\"")] language: &JsValue,
) -> Result<JsValue, JsValue> {
    let (document, problems) = link::read(&text(link, "link")?, spoken(language)?);
    told(&report::report_of(&document, &problems))
}

/// The scenarios of the catalogue.
///
/// # Errors
/// Throws a `Refusal` for another language.
#[wasm_bindgen(unchecked_return_type = "KnownScenario[]")]
pub fn scenarios(
    #[wasm_bindgen(unchecked_optional_param_type = "\"en\" | \"ar\"")] language: &JsValue,
) -> Result<JsValue, JsValue> {
    told(&known::scenarios(spoken(language)?))
}

fn tree(scenario: JsValue) -> Result<Tree, JsValue> {
    let read = Tree::read(serde_wasm_bindgen::Deserializer::from(scenario));
    read.map_err(|error| thrown(tree::refusal(&error.to_string())))
}

fn spoken(language: &JsValue) -> Result<Language, JsValue> {
    if language.is_undefined() || language.is_null() {
        return Ok(Language::English);
    }
    let known = language
        .as_string()
        .and_then(|code| Language::from_code(&code));
    known.ok_or_else(|| {
        let message = "has to be \"en\" or \"ar\"";
        thrown(Refusal::new(Code::UnknownWord, message).in_field("language"))
    })
}

fn text(text: &JsValue, name: &str) -> Result<String, JsValue> {
    text.as_string()
        .ok_or_else(|| thrown(Refusal::new(Code::Type, "a string is wanted").in_field(name)))
}

/// Plain objects, and `null` for what is not known: the same whether cloned or written as JSON.
fn told(answer: &impl Serialize) -> Result<JsValue, JsValue> {
    let serializer = serde_wasm_bindgen::Serializer::new()
        .serialize_maps_as_objects(true)
        .serialize_missing_as_null(true);
    Ok(answer.serialize(&serializer)?)
}

fn thrown(refusal: Refusal) -> JsValue {
    let error = Error::new(&refusal.message());
    error.set_name("Refusal");
    let code = serde_wasm_bindgen::to_value(&refusal.code).unwrap_or_default();
    for (name, text) in [("code", code), ("place", refusal.place.into())] {
        // An error that was just made takes any property.
        let _ = Reflect::set(&error, &name.into(), &text);
    }
    error.into()
}

fn main() {}
