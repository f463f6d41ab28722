//! The order of the page.

use std::rc::Rc;

use capquake::model::Model;
use capquake::model::event::{Event, Place};
use capquake::site::Page;
use yew::prelude::*;

use super::answer::answer;
use super::answer_bar::answer_bar;
use super::claims::claims;
use super::companies::companies;
use super::element::{element, fragment};
use super::embed::embed;
use super::figure::sentence;
use super::masthead::masthead;
use super::method::method;
use super::picker::picker;
use super::picture::picture;
use super::records::records;
use super::scene::Scene;
use super::share::share;
use super::sources::Sources;
use super::what_if::what_if;

/// Headline answer, picture, companies, what-if, records, claims, method.
pub(crate) fn page(
    model: &Model,
    root: &str,
    on_event: &Callback<Rc<Event>>,
    sources: &Sources,
) -> Html {
    let (locale, document) = (model.locale(), &**model.document());
    let scene =
        Scene { model, document, report: &model.answer().report, locale, root, on_event, sources };
    let words = locale.words();
    let problems = model.link_problems();
    let notice = (!problems.is_empty())
        .then(|| element("p.notice[role=status]").child(sentence(&locale.link_problems(problems))));
    let announcement = element("p.visually-hidden[id=announcement][role=status][aria-live=polite]");
    if model.page() == Page::Embed {
        return fragment().child(notice).child(embed(&scene)).child(announcement).html();
    }
    fragment()
        .child(element("a.skip[href=#companies]").child(words.skip))
        .child(masthead(&scene))
        .child(notice)
        .child(
            element("main.page")
                .child(element("div.aside").child(picker(&scene)).child(answer(&scene)))
                .child(
                    element("div.story")
                        .child(picture(&scene))
                        .child(companies(&scene))
                        .child((!model.is_top_only()).then(|| below(&scene))),
                ),
        )
        // It leads to what stands below.
        .child((!model.is_top_only()).then(|| {
            element("footer.foot")
                .child(element("p").child(words.promise))
                .child(element("a[href=#method]").child(words.method))
        }))
        .child(share(&scene))
        .child(changes_total(model.focus()).then(|| answer_bar(&scene)))
        .child(announcement)
        .html()
}

fn below(scene: &Scene) -> Html {
    fragment()
        .child(what_if(scene))
        .child(records(scene))
        .child(claims(scene))
        .child(method(scene))
        .html()
}

/// Whether what is typed there changes the answer.
fn changes_total(focus: Option<&Place>) -> bool {
    matches!(focus, Some(Place::Figure(..) | Place::Rate(_)))
}
