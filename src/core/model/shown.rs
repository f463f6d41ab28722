//! Which rows are shown: a table of thousands is not drawn before somebody asks for it.

use crate::document::row::Key;

/// So many rows are shown at first, and so many more whenever more are asked for.
pub const AT_ONCE: usize = 30;

/// So many are drawn in one go: a browser that draws more does not answer meanwhile.
pub const IN_ONE_GO: usize = 10;

/// A table of so many rows, as scenarios have, is drawn in one go all the same.
const SHORT: usize = 20;

/// The first rows, and wherever they stand those that a reader touched.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Shown {
    asked_for: usize,
    drawn: usize,
    touched: Vec<Key>,
}

impl Shown {
    /// Of a table of so many rows that was just opened.
    pub(super) fn of(rows: usize) -> Self {
        Self {
            asked_for: AT_ONCE,
            drawn: if rows > SHORT { IN_ONE_GO } else { AT_ONCE },
            touched: Vec::new(),
        }
    }

    /// Whether the row of this key is shown, which stands at this place of the table.
    pub(super) fn has(&self, place: usize, key: &Key) -> bool {
        place < self.drawn || self.touched.contains(key)
    }

    /// Whether more rows are to be drawn than are.
    pub(super) fn is_growing(&self) -> bool {
        self.drawn < self.asked_for
    }

    pub(super) fn grow(&mut self) {
        self.drawn = self.asked_for.min(self.drawn + IN_ONE_GO);
    }

    pub(super) fn ask_for_more(&mut self) {
        self.asked_for += AT_ONCE;
        self.grow();
    }

    /// From now on it stays in sight, though the order puts it elsewhere.
    pub(super) fn touch(&mut self, key: &Key) {
        if !self.touched.contains(key) {
            self.touched.push(key.clone());
        }
    }
}
