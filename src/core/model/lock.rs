//! What an embedder fixed is not changed by anything that happens.

use super::event::{Event, Place};
use crate::document::Lock;

/// Whether an event would change what is fixed.
pub(super) fn forbids(lock: Lock, event: &Event) -> bool {
    match event {
        Event::Typed(Place { quantity, .. }, _)
        | Event::ScalePressed(Place { quantity, .. }, _)
        | Event::SignPressed(Place { quantity, .. })
        | Event::ReadingChosen(Place { quantity, .. }, _)
        | Event::FigureDropped(Place { quantity, .. }) => lock.holds(*quantity),
        Event::CompanyAdded
        | Event::CompanyRemoved(_)
        | Event::CompanyRenamed(..)
        | Event::CurrencyChosen(..) => lock != Lock::None,
        _ => false,
    }
}
