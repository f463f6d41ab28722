//! Which rows and claims are shown: a table of thousands is not drawn before somebody asks for it.

use crate::document::row::Key;

/// So many rows are shown at first, and so many more whenever more are asked for.
pub const AT_ONCE: usize = 30;

/// So many are drawn in one go: a browser that draws more does not answer meanwhile.
pub const IN_ONE_GO: usize = 10;

/// In the first go, when much else is drawn, so many.
pub const IN_FIRST_GO: usize = 5;

/// So many claims are drawn in one go, and one in the first.
pub const CLAIMS_IN_ONE_GO: usize = 5;

/// A table of so many rows, as scenarios have, is there at once when a page opens.
const SHORT: usize = 20;

/// The first rows, and wherever they stand those that a reader touched.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Shown {
    asked_for: usize,
    drawn: usize,
    claims: usize,
    is_top_only: bool,
    touched: Vec<Key>,
}

impl Shown {
    /// Of a page that opens with so many rows and claims: of much, the top is drawn first, if
    /// anything stands below.
    pub(super) fn of(rows: usize, claims: usize, is_whole: bool) -> Self {
        let in_goes = Self::in_goes();
        if rows > SHORT || claims > 0 {
            return Self {
                is_top_only: is_whole,
                ..in_goes
            };
        }
        Self {
            drawn: AT_ONCE,
            claims: CLAIMS_IN_ONE_GO,
            ..in_goes
        }
    }

    /// Of other rows in the place of those there were.
    pub(super) fn in_goes() -> Self {
        Self {
            asked_for: AT_ONCE,
            drawn: IN_FIRST_GO,
            claims: 1,
            is_top_only: false,
            touched: Vec::new(),
        }
    }

    /// Whether the row of this key is shown, which stands at this place of the table.
    pub(super) fn has(&self, place: usize, key: &Key) -> bool {
        place < self.drawn || self.touched.contains(key)
    }

    /// How many claims are shown at most.
    pub(super) fn claims(&self) -> usize {
        self.claims
    }

    /// Whether what stands below the rows is not shown yet.
    pub(super) fn is_top_only(&self) -> bool {
        self.is_top_only
    }

    /// Whether there are more rows than were asked for.
    pub(super) fn is_part(&self, rows: usize) -> bool {
        self.asked_for < rows
    }

    /// Whether of a page with so many rows and claims more is to be drawn than is.
    pub(super) fn is_growing(&self, rows: usize, claims: usize) -> bool {
        self.is_top_only || self.drawn < self.asked_for.min(rows) || self.claims < claims
    }

    pub(super) fn grow(&mut self) {
        if self.is_top_only {
            self.is_top_only = false;
            return;
        }
        self.drawn = self.asked_for.min(self.drawn + IN_ONE_GO);
        self.claims += CLAIMS_IN_ONE_GO;
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
