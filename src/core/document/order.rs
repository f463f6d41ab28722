//! The order of the rows: that of their losses, until a reader moves one.

use std::cmp::Reverse;
use std::rc::Rc;

use rust_decimal::Decimal;

use super::Document;
use super::row::{Row, Standing};

/// Which way a row is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// One place up.
    Up,
    /// One place down.
    Down,
}

impl Document {
    /// Moves a row past the next one of its kind. From then on the rows stay where they are put.
    pub(crate) fn step(&mut self, key: &str, step: Step) {
        let Some(place) = self.rows.iter().position(|row| &**row.key() == key) else {
            return;
        };
        let is_beside = |other: &usize| {
            self.rows
                .get(*other)
                .zip(self.rows.get(place))
                .is_some_and(|(other, row)| {
                    self.is_apart(other) == self.is_apart(row)
                        && other.currency().is_none() == row.currency().is_none()
                })
        };
        let neighbour = match step {
            Step::Up => (0..place).rev().find(is_beside),
            Step::Down => (place + 1..self.rows.len()).find(is_beside),
        };
        if let Some(neighbour) = neighbour {
            self.rows.swap(place, neighbour);
            self.is_sorted = false;
        }
    }

    /// Losses by size, then gains from small to large, then what cannot be counted.
    pub(crate) fn sort(&mut self) {
        if self.is_sorted && !self.is_in_order() {
            let mut rows = std::mem::take(&mut self.rows);
            rows.sort_by_cached_key(|row| (self.is_apart(row), order(row)));
            self.rows = rows;
        }
    }

    /// Whether the rows stand as sorting would put them.
    pub(crate) fn is_in_order(&self) -> bool {
        let keys = |row: &Rc<Row>| (self.is_apart(row), order(row));
        self.rows.iter().is_sorted_by_key(keys)
    }
}

fn order(row: &Row) -> (u8, Reverse<Decimal>, Decimal) {
    let loss = match row.standing() {
        Standing::Complete(caps) | Standing::NotCurrent(caps) => caps.loss().amount(),
        Standing::Incomplete | Standing::Contradicted | Standing::Impossible => {
            return (2, Reverse(Decimal::ZERO), Decimal::ZERO);
        }
        Standing::Index => return (3, Reverse(Decimal::ZERO), Decimal::ZERO),
    };
    if loss < Decimal::ZERO {
        (1, Reverse(Decimal::ZERO), -loss)
    } else {
        (0, Reverse(loss), Decimal::ZERO)
    }
}
