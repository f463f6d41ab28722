//! Which scenario: a native select dressed as a line.

use std::rc::Rc;

use capquake::catalogue::{self, Kind, RECORDS, SCENARIOS, Scenario};
use capquake::language::Locale;
use capquake::model::event::Event;
use capquake::sentence::Sentence;
use yew::prelude::*;

use super::element::{each, element};
use super::entry::option;
use super::records::is_openable;
use super::scene::{Scene, chosen};

const BLANK: &str = "-";

/// The scenarios of the catalogue, the record losses, and a blank table.
pub(crate) fn picker(scene: &Scene) -> Html {
    let document = scene.document;
    let locale = scene.locale;
    let words = locale.words();
    let is_of_the_day =
        |scenario: &&Scenario| matches!(scenario.kind, Kind::Closes | Kind::Reported);
    let records =
        RECORDS.iter().filter(|record| is_openable(record)).map(|record| &record.scenario);
    let current = document.scenario.map_or(BLANK, |scenario| scenario.id);
    let option = |id: &'static str, title: String| option(id.to_owned(), id == current, title);
    let options = |scenarios: &mut dyn Iterator<Item = &'static Scenario>| -> Html {
        each(scenarios.map(|scenario| option(scenario.id, title(locale, scenario).to_plain_text())))
    };
    let meaning = |id: Rc<str>| match catalogue::scenario(&id) {
        Some(scenario) => Event::ScenarioChosen(scenario.id),
        None => Event::BlankChosen,
    };
    let onchange = chosen(scene.on_event, Box::new(meaning));
    element("div.picker")
        .child(element("label[for=scenario]").child(words.scenario))
        .child(
            element("select[id=scenario]")
                .on(onchange)
                .child(
                    element("optgroup")
                        .with("label", words.scenarios_of_the_day)
                        .child(options(&mut SCENARIOS.iter().filter(is_of_the_day))),
                )
                .child(
                    element("optgroup")
                        .with("label", words.scenarios_elsewhere)
                        .child(options(&mut SCENARIOS.iter().filter(|s| !is_of_the_day(s)))),
                )
                .child(
                    element("optgroup")
                        .with("label", words.scenarios_records)
                        .child(options(&mut records.into_iter())),
                )
                .child(option(BLANK, words.blank_table.to_owned())),
        )
        .html()
}

/// As the catalogue has it; records are named after their company and day.
pub(crate) fn title(locale: Locale, scenario: &'static Scenario) -> Sentence {
    let title = scenario.title.in_language(locale.language);
    if !title.is_empty() {
        return locale.prose(title);
    }
    let name = scenario
        .listings
        .first()
        .map_or("", |listing| listing.company.name.in_language(locale.language));
    let date = scenario.date.map(|date| locale.short_date(date));
    locale.name_and_date(name, date.unwrap_or_default())
}
