//! Which rows are shown: a table of thousands is not drawn before somebody asks for it.

use crate::document::row::Key;

/// So many rows are shown at first, and so many more whenever more are asked for.
pub const AT_ONCE: usize = 30;

/// The first rows, and wherever they stand those that a reader touched.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Shown {
    first: usize,
    touched: Vec<Key>,
}

impl Default for Shown {
    fn default() -> Self {
        Self {
            first: AT_ONCE,
            touched: Vec::new(),
        }
    }
}

impl Shown {
    /// Whether the row of this key is shown, which stands at this place of the table.
    pub(super) fn has(&self, place: usize, key: &Key) -> bool {
        place < self.first || self.touched.contains(key)
    }

    pub(super) fn ask_for_more(&mut self) {
        self.first += AT_ONCE;
    }

    /// From now on it stays in sight, though the order puts it elsewhere.
    pub(super) fn touch(&mut self, key: &Key) {
        if !self.touched.contains(key) {
            self.touched.push(key.clone());
        }
    }
}
