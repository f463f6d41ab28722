//! One step of typing.

use super::event::{Event, Place};
use crate::document::row::Key;

/// What is typed into: all that is typed before it is left is one step to undo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Typing {
    Number(Place),
    Name(Key),
}

impl Typing {
    pub(super) fn of(event: &Event) -> Option<Self> {
        match event {
            Event::Typed(place, _) => Some(Self::Number(place.clone())),
            Event::WhatIfChosen(_) => Some(Self::Number(Place::WhatIf)),
            Event::CompanyRenamed(key, _) => Some(Self::Name(key.clone())),
            _ => None,
        }
    }
}
