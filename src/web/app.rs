//! The only wiring: state, views and the browser meet here, and effects happen here.

mod following;
mod frame;
mod leaving;
mod opening;

use std::rc::Rc;

use capquake::model::Model;
use capquake::model::event::Event;
use capquake::model::shown::AT_ONCE;
use capquake::share::{Portion, Sharing};
use capquake::site::Page;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

use self::following::{Due, Paced, Patient};
use self::frame::set_frame;
use self::leaving::patient;
pub(crate) use self::opening::start;
use self::opening::{Opened, later};
use crate::browser::address::Address;
use crate::browser::shortcut::Shortcut;
use crate::browser::{
    address, announcement, clipboard, copying, dialog, file, page, sending, shortcut, signal,
};
use crate::view::claim_checks::after_removal;
use crate::view::page::page as draw;
use crate::view::sources::{Reading, Sources};
use crate::view::{share, summary, theme_code};

/// Addresses are replaced at most this often: browsers refuse a hundred in half a minute.
const ADDRESS_PAUSE: u32 = 350;

/// A screen reader is told when the typing pauses.
const ANNOUNCEMENT_PAUSE: u32 = 700;

/// Of much that is to be drawn the next part is when the browser has painted the one before.
const PART_PAUSE: u32 = 20;

/// That something was copied is said for so long.
const COPIED_PAUSE: u32 = 2_000;

/// The program: an event goes in, the page and what is around it follow.
pub(crate) struct App {
    model: Model,
    on_event: Callback<Rc<Event>>,
    /// The address of the site.
    root: String,
    address: Address,
    written: Paced,
    announcement: Patient,
    sources: Sources,
    /// The link that a QR code was asked for, while the dialog is open.
    drawn: Option<String>,
    copied: Option<Timeout>,
    next_part: Option<Timeout>,
    next_focus: Option<String>,
    listeners: [Option<EventListener>; 4],
}

/// What reaches the program.
pub(crate) enum Message {
    Happened(Rc<Event>),
    AnswerDue,
    DrawingDue,
    AddressLeft,
    SourcesToggled,
    SourcesFetched(Option<String>),
}

fn soon(context: &Context<App>, message: Message) {
    let link = context.link().clone();
    later(move || link.send_message(message));
}

impl Component for App {
    type Message = Message;
    type Properties = Opened;

    fn create(context: &Context<Self>) -> Self {
        let [root, sources] = ["root", "sources"].map(page::said);
        let (model, address) = context.props().take();
        let opened = model.answer().clone();
        set_frame(model.document(), theme_code(model.document().theme));
        Self {
            model,
            on_event: patient(context.link().callback(Message::Happened)),
            sources: Sources {
                // The edition in one file has them in it.
                file: if sources.is_empty() { format!("{root}sources.txt") } else { sources },
                reading: Reading::NotYet,
                on_toggle: context.link().callback(|()| Message::SourcesToggled),
            },
            written: Paced::new(opened, ADDRESS_PAUSE, {
                let (site, address) = (root.clone(), address.clone());
                move |due| match due {
                    Due::Write(answer) => {
                        let folder = answer.page.folder(answer.document.language);
                        address.replace(&format!("{site}{folder}"), &answer.fragment);
                    }
                    Due::PutBack => address.put_back(),
                }
            }),
            root,
            address,
            announcement: Patient::default(),
            drawn: None,
            copied: None,
            next_part: None,
            next_focus: None,
            listeners: [None, None, None, None],
        }
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Happened(event) => {
                self.model.apply(&event);
                // What the address was to become is no longer so.
                if let Event::LinkOpened(_) = *event {
                    self.written.start_over();
                }
                if self.takes_long(&event) {
                    soon(context, Message::AnswerDue);
                    return false;
                }
                if let Event::Shared(sharing) = &*event {
                    self.on_sharing(sharing);
                }
                if let Event::ClaimRemoved(number) = *event {
                    self.next_focus = Some(after_removal(self.model.document(), number));
                }
            }
            Message::AnswerDue => {
                let _ = self.model.answer();
                soon(context, Message::DrawingDue);
                return false;
            }
            Message::DrawingDue => {}
            Message::AddressLeft => {
                self.written.put_back();
                return false;
            }
            Message::SourcesToggled if matches!(self.sources.reading, Reading::Done(_)) => {
                return false;
            }
            // Asked for again after a failure.
            Message::SourcesToggled => {
                let on_fetched = context.link().callback(Message::SourcesFetched);
                file::fetch(&self.sources.file, move |text| on_fetched.emit(text));
                return false;
            }
            Message::SourcesFetched(text) => {
                self.sources.reading = text.map_or(Reading::Failed, Reading::Done);
            }
        }
        let document = self.model.document();
        set_frame(document, theme_code(document.theme));
        // Not after the drawing: the browser may come between the two, and leave the page. Whether
        // a link was followed before is known from the first drawing on.
        if self.is_listening() {
            self.written.follow(self.model.answer());
        }
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        draw(&self.model, &self.root, &self.on_event, &self.sources)
    }

    fn rendered(&mut self, context: &Context<Self>, is_first: bool) {
        if is_first {
            let on_code = self.on_sharing_done(|code: String| Sharing::CodeDrawn(code.into()));
            self.listeners = [
                self.on_shortcut(),
                self.on_address(context),
                clipboard::mark_copies(),
                signal::on_told("capquake:code-drawn", on_code),
            ];
            page::set_running();
            // The first script of the page wrote a moment ago.
            if self.address.is_left() {
                self.written.start_over();
            }
            self.written.follow(self.model.answer());
        }
        // What had the focus was removed.
        if let Some(id) = self.next_focus.take() {
            page::focus(&id);
        }
        page::show_choices();
        page::set_title(&summary::title(&self.model));
        // Only who frames the page asks for it.
        if self.model.page() == Page::Embed {
            page::set_link(&self.model.answer().fragment);
        }
        self.next_part = self.model.is_growing().then(|| {
            let on_event = self.on_event.clone();
            Timeout::new(PART_PAUSE, move || on_event.emit(Event::PartDrawn.into()))
        });
        let words = summary::announcement(&self.model);
        self.announcement.follow(words, ANNOUNCEMENT_PAUSE, announcement::say);
        let link = self.model.share_link();
        dialog::show(share::ID, link.is_some());
        if let Some(link) = link.as_ref().filter(|_| link != self.drawn) {
            signal::tell("capquake:code", link);
        }
        self.drawn = link;
    }
}

impl App {
    fn is_listening(&self) -> bool {
        self.listeners.iter().any(Option::is_some)
    }

    /// Thousands of rows that come at once take their time: after each part of the work the browser
    /// may do something else.
    fn takes_long(&self, event: &Event) -> bool {
        match event {
            Event::LinkOpened(_) => true,
            Event::Undone | Event::Redone => self.model.document().rows.len() > AT_ONCE,
            _ => false,
        }
    }

    /// What the dialog for sharing asks of the browser.
    fn on_sharing(&mut self, sharing: &Sharing) {
        let link = || self.model.share_link().unwrap_or_default();
        match *sharing {
            Sharing::Asked => {
                let site = address::site(&self.root).into();
                let opened = Sharing::Opened(site, sending::is_possible());
                self.on_event.emit(Event::Shared(opened).into());
            }
            Sharing::CopyAsked(portion) => {
                let text = match portion {
                    Portion::Link => link(),
                    Portion::Text => share::text::text(&self.model, &link()),
                };
                let done = move |is_copied| {
                    let happened = if is_copied { Sharing::Copied } else { Sharing::Refused };
                    happened(portion)
                };
                copying::copy(&text, self.on_sharing_done(done));
            }
            Sharing::Copied(_) => {
                let settle = self.on_sharing_done(|()| Sharing::Settled);
                self.copied = Some(Timeout::new(COPIED_PAUSE, move || settle(())));
            }
            Sharing::Refused(portion) => dialog::select(share::field_id(portion)),
            Sharing::SendAsked => sending::send(&summary::title(&self.model), &link()),
            _ => {}
        }
    }

    /// What an answer of the browser means for the dialog.
    fn on_sharing_done<A, M: Fn(A) -> Sharing>(&self, meaning: M) -> impl Fn(A) + use<A, M> {
        let on_event = self.on_event.clone();
        move |answer| on_event.emit(Event::Shared(meaning(answer)).into())
    }

    fn on_shortcut(&self) -> Option<EventListener> {
        let on_event = self.on_event.clone();
        shortcut::on_shortcut(move |shortcut| {
            on_event.emit(match shortcut {
                Shortcut::Undo => Event::Undone.into(),
                Shortcut::Redo => Event::Redone.into(),
            });
        })
    }

    fn on_address(&self, context: &Context<Self>) -> Option<EventListener> {
        let link = context.link().clone();
        self.address.on_change(move |followed| {
            link.send_message(match followed {
                Some(fragment) => Message::Happened(Event::LinkOpened(fragment.into()).into()),
                None => Message::AddressLeft,
            });
        })
    }
}
