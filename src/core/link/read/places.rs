//! Finding rows by their keys, however many a link has.

use std::rc::Rc;

use crate::document::row::{Key, Row};

/// Where rows stand, in the order of their keys.
#[derive(Default)]
pub(super) struct Places(pub(super) Vec<(Key, usize)>);

impl Places {
    pub(super) fn of(rows: &[Rc<Row>]) -> Self {
        let mut places = Self::default();
        for (row, place) in rows.iter().zip(0..) {
            places.add(row.key(), place);
        }
        places
    }

    pub(super) fn search(&self, key: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| (**known).cmp(key))
    }

    /// Whether the key was not there yet.
    pub(super) fn add(&mut self, key: &Key, place: usize) -> bool {
        let Err(at) = self.search(key) else {
            return false;
        };
        self.0.insert(at, (key.clone(), place));
        true
    }
}
