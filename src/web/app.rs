//! The only wiring: state, views and the browser meet here, and effects happen here.

use capquake::language::Language;
use capquake::link;
use capquake::model::Model;
use capquake::model::event::Event;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::browser::{address, announcement, page, shortcut};
use crate::store::Store;
use crate::view::page::page as draw;
use crate::view::{summary, theme_code};

/// Addresses are replaced at most this often: browsers refuse a hundred in half a minute.
const ADDRESS_PAUSE: u32 = 350;

/// A screen reader is told when the typing pauses.
const ANNOUNCEMENT_PAUSE: u32 = 700;

/// The program.
#[component]
pub(crate) fn App() -> Html {
    let store = use_reducer(opened);
    let dispatcher = store.dispatcher();
    let on_event = use_callback((), move |event: Event, ()| dispatcher.dispatch(event));
    let model = &store.0;
    use_listeners(&on_event);
    use_page(model);
    use_address(model);
    use_announcement(model);
    draw(model, &on_event)
}

fn opened() -> Store {
    let language = page::language().and_then(|code| Language::from_code(&code));
    Store(Model::new(language.unwrap_or_default(), &address::fragment()))
}

#[hook]
fn use_listeners(on_event: &Callback<Event>) {
    use_effect_with(on_event.clone(), |on_event| {
        let (on_shortcut, on_link) = (on_event.clone(), on_event.clone());
        let shortcuts = shortcut::on_shortcut(move |shortcut| {
            on_shortcut.emit(match shortcut {
                shortcut::Shortcut::Undo => Event::Undone,
                shortcut::Shortcut::Redo => Event::Redone,
            });
        });
        let links = address::on_fragment(move |fragment| {
            on_link.emit(Event::LinkOpened(fragment.into()));
        });
        page::set_ready();
        move || drop((shortcuts, links))
    });
}

#[hook]
fn use_page(model: &Model) {
    let document = model.document();
    let facts = (document.language, document.theme, summary::title(model));
    use_effect_with(facts, |(language, theme, title)| {
        page::set_language(language.code(), language.direction().code());
        page::set_theme(theme_code(*theme));
        page::set_title(title);
    });
}

/// The address follows the document. The page of the other language is a folder away.
#[hook]
fn use_address(model: &Model) {
    let delivered = use_memo((), |()| Language::from_code(&page::language().unwrap_or_default()));
    let language = model.document().language;
    let root = use_memo((), |()| {
        let directory = address::directory();
        match *delivered {
            Some(Language::Arabic) => {
                directory.strip_suffix("ar/").unwrap_or(&directory).to_owned()
            }
            _ => directory,
        }
    });
    let path = match language {
        Language::English => root.to_string(),
        Language::Arabic => format!("{root}ar/"),
    };
    let is_first = use_mut_ref(|| true);
    use_effect_with((path, link::write(model.document())), move |(path, fragment)| {
        // What the page was opened with is left as it is until something changes.
        if is_first.replace(false) {
            return Box::new(|| ()) as Box<dyn FnOnce()>;
        }
        let (path, fragment) = (path.clone(), fragment.clone());
        let pause = Timeout::new(ADDRESS_PAUSE, move || address::replace(&path, &fragment));
        Box::new(move || drop(pause))
    });
}

#[hook]
fn use_announcement(model: &Model) {
    let is_first = use_mut_ref(|| true);
    use_effect_with(summary::announcement(model), move |words| {
        if is_first.replace(false) {
            return Box::new(|| ()) as Box<dyn FnOnce()>;
        }
        let words = words.clone();
        let pause = Timeout::new(ANNOUNCEMENT_PAUSE, move || announcement::say(&words));
        Box::new(move || drop(pause))
    });
}
