//! What an embedder fixed is not changed by anything that happens.

use super::event::{Event, Place};
use crate::document::Lock;

/// Whether an event would change what is fixed.
pub(super) fn forbids(lock: Lock, event: &Event) -> bool {
    match event {
        Event::Typed(Place::Figure(_, quantity), _)
        | Event::ScalePressed(Place::Figure(_, quantity), _)
        | Event::SignPressed(Place::Figure(_, quantity))
        | Event::ReadingChosen(Place::Figure(_, quantity), _)
        | Event::FigureDropped(_, quantity) => lock.holds(*quantity),
        Event::CompanyAdded
        | Event::CompanyRemoved(_)
        | Event::CompanyRenamed(..)
        | Event::CurrencyChosen(..) => lock != Lock::None,
        _ => false,
    }
}
