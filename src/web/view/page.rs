//! The order of the page.

use capquake::model::Model;
use capquake::model::event::Event;
use capquake::report::Report;
use yew::prelude::*;

use super::answer::answer;
use super::answer_bar::answer_bar;
use super::claims::claims;
use super::companies::companies;
use super::figure::sentence;
use super::masthead::masthead;
use super::method::method;
use super::picker::picker;
use super::picture::picture;
use super::records::records;
use super::scene::Scene;
use super::what_if::what_if;

/// Headline answer, picture, companies, what-if, records, claims, method.
pub(crate) fn page(model: &Model, on_event: &Callback<Event>) -> Html {
    let (locale, document) = (model.locale(), &**model.document());
    let scene = Scene {
        model,
        document,
        report: &Report::of(document),
        locale,
        on_event,
    };
    let words = locale.words();
    let problems = model.link_problems();
    html! {
        <>
            <a class="skip" href="#companies">{ words.skip }</a>
            { masthead(&scene) }
            if !problems.is_empty() {
                <p class="notice" role="status">
                    { sentence(&locale.phrases().link_problems(locale, problems)) }
                </p>
            }
            <main class="page">
                <div class="aside">
                    { picker(&scene) }
                    { answer(&scene) }
                </div>
                <div class="story">
                    { picture(&scene) }
                    { companies(&scene) }
                    { what_if(&scene) }
                    { records(&scene) }
                    { claims(&scene) }
                    { method(&scene) }
                </div>
            </main>
            <footer class="foot">
                <p>{ words.promise }</p>
                <a href="#method">{ words.method }</a>
            </footer>
            if model.focus().is_some() { { answer_bar(&scene) } }
            <p id="announcement" class="visually-hidden" role="status" aria-live="polite"></p>
        </>
    }
}
