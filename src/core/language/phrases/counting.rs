//! Counted nouns, numbers in words, lists.

use super::super::Locale;
use super::super::forms::Counted;
use super::super::template::fill;
use crate::sentence::{Part, Sentence};

impl Locale {
    /// `17 companies`.
    #[must_use]
    pub fn companies(self, count: usize) -> Sentence {
        self.counted(&self.sentences().companies, count)
    }

    /// A name, with its digits in those of the page.
    pub(super) fn name(self, name: &str) -> Sentence {
        Sentence::name(&self.in_digits(name))
    }

    /// A noun in the form that goes with its number.
    pub(super) fn counted(self, what: &Counted, count: usize) -> Sentence {
        let number = self.count(count).into();
        fill(what.0.of(count), [number, self.number(count)])
    }

    /// The number alone, in words up to ten.
    pub(super) fn number(self, count: usize) -> Sentence {
        match self.sentences().numbers.get(count) {
            Some(&word) => word.into(),
            None => self.count(count).into(),
        }
    }

    /// The same of those that were spoken of: `الست`.
    pub(super) fn number_definite(self, count: usize) -> Sentence {
        let t = self.sentences();
        match t.numbers_definite.get(count) {
            Some(&word) => word.into(),
            None => fill(t.number_definite, [self.count(count).into()]),
        }
    }
}

/// One after the other, with words between them and others before the last.
pub(super) fn listed(mut pieces: Vec<Sentence>, joints: [&'static str; 2]) -> Sentence {
    let [comma, last_comma] = joints;
    let mut list = Sentence::default();
    let mut left = pieces.len();
    for piece in &mut pieces {
        if !list.0.is_empty() {
            let joint = if left == 1 { last_comma } else { comma };
            list.0.push(Part::Words(joint.into()));
        }
        list.0.append(&mut piece.0);
        left -= 1;
    }
    list
}
