//! The order of the page.

use std::rc::Rc;

use capquake::model::Model;
use capquake::model::event::Event;
use capquake::report::Report;
use yew::prelude::*;

use super::answer::Answer;
use super::answer_bar::AnswerBar;
use super::claims::Claims;
use super::companies::Companies;
use super::figure::sentence;
use super::masthead::Masthead;
use super::method::Method;
use super::picker::Picker;
use super::picture::Picture;
use super::records::Records;
use super::what_if::WhatIf;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) model: Rc<Model>,
    pub(crate) on_event: Callback<Event>,
}

/// Headline answer, picture, companies, what-if, records, claims, method.
#[component]
pub(crate) fn Page(props: &Props) -> Html {
    let (model, on_event) = (&props.model, &props.on_event);
    let (locale, document) = (model.locale(), model.document());
    let report = Rc::new(Report::of(document));
    let words = locale.words();
    let problems = model.link_problems();
    html! {
        <>
            <a class="skip" href="#companies">{ words.skip }</a>
            <Masthead {document} {on_event} />
            if !problems.is_empty() {
                <p class="notice" role="status">
                    { sentence(&locale.phrases().link_problems(locale, problems)) }
                </p>
            }
            <main class="page">
                <div class="aside">
                    <Picker {document} {on_event} />
                    <Answer {document} report={report.clone()} can_undo={model.can_undo()}
                        can_redo={model.can_redo()} {on_event} />
                </div>
                <div class="story">
                    <Picture {document} report={report.clone()} />
                    <Companies {document} report={report.clone()} open={model.open().cloned()}
                        focus={model.focus().cloned()} {on_event} />
                    <WhatIf {document} report={report.clone()} {on_event} />
                    <Records {document} report={report.clone()}
                        has_all={model.has_all_records()} {on_event} />
                    <Claims {document} />
                    <Method {document} />
                </div>
            </main>
            <footer class="foot">
                <p>{ words.promise }</p>
                <a href="#method">{ words.method }</a>
            </footer>
            if model.focus().is_some() {
                <AnswerBar {locale} {report} />
            }
            <p id="announcement" class="visually-hidden" role="status" aria-live="polite"></p>
        </>
    }
}
