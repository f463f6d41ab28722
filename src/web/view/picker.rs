//! Which scenario: a native select dressed as a line.

use std::rc::Rc;

use capquake::catalogue::{Kind, RECORDS, SCENARIOS, Scenario};
use capquake::document::Document;
use capquake::language::Locale;
use capquake::model::event::Event;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::records::is_openable;

const BLANK: &str = "-";

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) document: Rc<Document>,
    pub(crate) on_event: Callback<Event>,
}

/// The scenarios of the catalogue, the record losses, and a blank table.
#[component]
pub(crate) fn Picker(props: &Props) -> Html {
    let document = &props.document;
    let locale = Locale { language: document.language, digits: document.digits };
    let words = locale.words();
    let is_of_the_day = |scenario: &&Scenario| matches!(scenario.kind, Kind::Closes | Kind::Reported);
    let records = RECORDS.iter().filter(|record| is_openable(record)).map(|record| &record.scenario);
    let current = document.scenario.map_or(BLANK, |scenario| scenario.id);
    let option = |value: &'static str, title: String| {
        html! { <option {value} selected={value == current}>{ title }</option> }
    };
    let options = |scenarios: &mut dyn Iterator<Item = &'static Scenario>| -> Html {
        scenarios.map(|scenario| option(scenario.id, title(locale, scenario))).collect()
    };
    let onchange = props.on_event.reform(|event: yew::Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        let value = select.value();
        let records = RECORDS.iter().map(|record| &record.scenario);
        match SCENARIOS.iter().chain(records).find(|scenario| scenario.id == value) {
            Some(scenario) => Event::ScenarioChosen(scenario.id),
            None => Event::BlankChosen,
        }
    });
    html! {
        <div class="picker">
            <label for="scenario">{ words.scenario }</label>
            <select id="scenario" {onchange}>
                <optgroup label={words.scenarios_of_the_day}>
                    { options(&mut SCENARIOS.iter().filter(is_of_the_day)) }
                </optgroup>
                <optgroup label={words.scenarios_elsewhere}>
                    { options(&mut SCENARIOS.iter().filter(|s| !is_of_the_day(s))) }
                </optgroup>
                <optgroup label={words.scenarios_records}>{ options(&mut records.into_iter()) }</optgroup>
                { option(BLANK, words.blank_table.to_owned()) }
            </select>
        </div>
    }
}

/// As the catalogue has it; records are named after their company and day.
pub(crate) fn title(locale: Locale, scenario: &'static Scenario) -> String {
    let title = scenario.title.in_language(locale.language);
    if !title.is_empty() {
        return locale.in_digits(title);
    }
    let name = scenario
        .listings
        .first()
        .map_or("", |listing| listing.company.name.in_language(locale.language));
    let date = scenario.date.map(|date| locale.phrases().short_date(locale, date));
    locale.phrases().name_and_date(name, &date.unwrap_or_default())
}
