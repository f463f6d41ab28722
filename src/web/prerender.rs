//! The pages as HTML, printed by the program itself. It runs natively, when the site is built.

use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use capquake::catalogue::SCENARIOS;
use capquake::language::Language;
use capquake::language::outside::Outside;
use capquake::model::Model;
use capquake::site::Page;
use yew::prelude::*;

use crate::card::card;
use crate::view::page::page;
use crate::view::picker::title;
use crate::view::sources::{Reading, Sources};
use crate::view::summary;

/// Stands after each page, and after each of its cells: neither is in any text.
const END_OF_PAGE: char = '\u{1E}';
const END_OF_CELL: char = '\u{1F}';

/// All pages, each as cells of a name, `=` and a text.
pub(crate) fn pages() -> String {
    let scenarios = SCENARIOS.iter().map(Page::Scenario);
    let pages = [Page::Full, Page::Embed].into_iter().chain(scenarios);
    let mut printed = String::new();
    for page in pages {
        for language in [Language::English, Language::Arabic] {
            for (name, text) in cells(page, language) {
                printed.extend([name, "=", &text]);
                printed.push(END_OF_CELL);
            }
            printed.push(END_OF_PAGE);
        }
    }
    printed
}

fn cells(page: Page, language: Language) -> [(&'static str, String); 23] {
    let model = Model::on(page, language, "");
    let outside = language.outside();
    let (scenario, short) = match page {
        Page::Scenario(scenario) => (scenario.id, title(model.locale(), scenario).to_plain_text()),
        Page::Full | Page::Embed | Page::Single => ("", String::new()),
    };
    let folder = page.folder(language);
    let whole = if page == Page::Embed { Page::Full } else { page };
    [
        ("language", language.code().to_owned()),
        ("direction", language.direction().code().to_owned()),
        ("kind", page.kind().to_owned()),
        ("scenario", scenario.to_owned()),
        ("shows", model.document().scenario.map_or("", |shown| shown.id).to_owned()),
        ("en", whole.folder(Language::English)),
        ("ar", whole.folder(Language::Arabic)),
        ("name", outside.name.to_owned()),
        ("title", summary::title(&model)),
        ("description", description(&model, page)),
        ("without-scripts", outside.without_scripts.to_owned()),
        ("not-running", outside.not_running.to_owned()),
        ("not-shown", outside.not_shown.to_owned()),
        ("try-again", outside.try_again.to_owned()),
        ("short", short),
        ("on-a-phone", outside.on_a_phone.to_owned()),
        ("on-a-desk", outside.on_a_desk.to_owned()),
        ("other", language.other().code().to_owned()),
        ("card", if page == Page::Embed { String::new() } else { card(&model) }),
        ("offline", if page == Page::Embed { String::new() } else { offline() }),
        ("article", article(language)),
        ("body", body(model, &folder)),
        ("folder", folder),
    ]
}

/// What `src/shell/offline.js` shows, in both languages: the page may have changed its language.
fn offline() -> String {
    let said = |words: fn(&Outside) -> &'static str| {
        [Language::English, Language::Arabic]
            .map(|language| {
                let (code, words) = (language.code(), words(language.outside()));
                format!("<span lang=\"{code}\">{words}</span>")
            })
            .concat()
    };
    format!(
        "<p data-offline=\"update\" role=\"status\" hidden>{} \
         <button class=\"main-button\" type=\"button\" data-offline=\"update-now\">{}</button> \
         <button class=\"word-button\" type=\"button\" data-offline=\"later\">{}</button></p>\
         <p data-offline=\"state\" hidden><span>{} · {} <bdi data-offline=\"version\" dir=\"ltr\"></bdi> · {}</span> \
         <button class=\"second-button\" type=\"button\" data-offline=\"install\" hidden>{}</button></p>",
        said(|outside| outside.new_version),
        said(|outside| outside.use_new_version),
        said(|outside| outside.later),
        said(|outside| outside.ready_offline),
        said(|outside| outside.version),
        said(|outside| outside.on_this_device),
        said(|outside| outside.install),
    )
}

/// The words of `src/shell/article.js`: lines, and in them what a tabulator keeps apart.
fn article(language: Language) -> String {
    let (words, article) = (language.words(), &language.outside().article);
    let languages = [Language::English, Language::Arabic].map(|it| it.words().language_name);
    let lines = [
        &[article.frame_title, article.heading][..],
        &[&[article.language][..], &languages].concat(),
        &[words.theme, words.theme_auto, words.theme_light, words.theme_dark],
        &[&[article.editing][..], &article.locks].concat(),
        &[&[article.show][..], &article.parts].concat(),
        &[&[article.form][..], &article.forms].concat(),
        &[article.source, article.code, article.copy, words.copied, words.copy_refused],
        &[article.preview],
    ];
    lines.map(|line| line.join("\t")).join("\n")
}

/// Of a scenario what it is and what it came to, and what the calculator is for.
fn description(model: &Model, page: Page) -> String {
    let locale = model.locale();
    let general = locale.language.outside().description;
    match page {
        Page::Full | Page::Embed | Page::Single => general.to_owned(),
        Page::Scenario(scenario) => {
            let title = title(locale, scenario).to_plain_text();
            match summary::announcement(model) {
                // Indices have none.
                loss if loss == locale.words().no_total => format!("{title}. {general}"),
                loss => format!("{title}. {loss}. {general}"),
            }
        }
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    model: Model,
    root: String,
}

#[component]
fn Drawn(props: &Props) -> Html {
    let on_event = Callback::<Rc<_>>::noop();
    let file = format!("{}sources.txt", props.root);
    let sources = Sources { file, reading: Reading::NotYet, on_toggle: Callback::noop() };
    page(&props.model, &props.root, &on_event, &sources)
}

fn body(model: Model, folder: &str) -> String {
    let root = match folder.matches('/').count() {
        0 => "./".to_owned(),
        steps => "../".repeat(steps),
    };
    let renderer = yew::LocalServerRenderer::<Drawn>::with_props(Props { model, root });
    finished(renderer.hydratable(false).render())
}

/// Nothing on the page waits for anything, so drawing it is never interrupted.
fn finished(drawing: impl Future<Output = String>) -> String {
    match pin!(drawing).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(html) => html,
        Poll::Pending => String::new(),
    }
}
