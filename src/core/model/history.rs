//! Every state the document has been in, for undo and redo.

use std::rc::Rc;

use crate::document::Document;

/// More steps than anybody takes back; old ones are forgotten.
const LIMIT: usize = 500;

/// The documents before and after the current one.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct History {
    past: Vec<Rc<Document>>,
    future: Vec<Rc<Document>>,
}

impl History {
    /// Remembers a document that is about to change. What was undone cannot be redone after it.
    pub(super) fn remember(&mut self, document: Rc<Document>) {
        if self.past.len() == LIMIT {
            self.past.remove(0);
        }
        self.past.push(document);
        self.future.clear();
    }

    /// What was undone cannot be redone after a change that joins the last step.
    pub(super) fn join(&mut self) {
        self.future.clear();
    }

    pub(super) fn undo(&mut self, current: &mut Rc<Document>) {
        if let Some(previous) = self.past.pop() {
            self.future.push(std::mem::replace(current, previous));
        }
    }

    pub(super) fn redo(&mut self, current: &mut Rc<Document>) {
        if let Some(next) = self.future.pop() {
            self.past.push(std::mem::replace(current, next));
        }
    }

    pub(super) fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    pub(super) fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }
}
