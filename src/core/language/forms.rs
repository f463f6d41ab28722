//! Words that come in several forms: by number, by the way it went, by quantity.

use super::phrases::Course;
use super::template::Template;
use crate::solve::Quantity;

/// One template for each grammatical number that a language of the page tells apart: the plural
/// categories of CLDR 45. Arabic takes `many` for 11 to 99, and for hundreds it writes the same.
#[derive(Debug)]
pub struct Forms {
    /// 1.
    pub one: Template,
    /// 2.
    pub two: Template,
    /// 3 to 10 of every hundred.
    pub few: Template,
    /// All others, and none.
    pub many: Template,
}

impl Forms {
    /// For a language, or a sentence, that tells only one from more.
    pub(super) const fn singular(one: Template, more: Template) -> Self {
        Self {
            one,
            two: more,
            few: more,
            many: more,
        }
    }

    /// For a sentence that tells only two from any other number.
    pub(super) const fn dual(two: Template, other: Template) -> Self {
        Self {
            one: other,
            two,
            few: other,
            many: other,
        }
    }

    /// For a sentence that is the same with every number.
    pub(super) const fn any(number: Template) -> Self {
        Self::singular(number, number)
    }

    /// The form for so many.
    #[must_use]
    pub fn of(&self, count: usize) -> Template {
        match count {
            1 => self.one,
            2 => self.two,
            count if matches!(count % 100, 3..=10) => self.few,
            _ => self.many,
        }
    }
}

/// What is counted, with its number: `{0}` in figures, or `{1}` in words up to ten. A form may
/// say the number itself, as `both companies` does.
#[derive(Debug)]
pub struct Counted(pub Forms);

/// One template for each way it can have gone.
#[derive(Debug)]
pub struct ByCourse {
    /// It fell.
    pub lost: Template,
    /// It rose.
    pub gained: Template,
    /// Neither.
    pub unchanged: Template,
}

impl ByCourse {
    /// The template for the way it went.
    #[must_use]
    pub fn of(&self, course: Course) -> Template {
        match course {
            Course::Lost => self.lost,
            Course::Gained => self.gained,
            Course::Unchanged => self.unchanged,
        }
    }
}

/// What a quantity is called, wherever it stands in a sentence.
#[derive(Debug)]
pub struct Named {
    /// `The price before`, as a sentence begins.
    pub first: &'static str,
    /// `the price before`.
    pub definite: &'static str,
    /// `a price before`; in Arabic what follows أن.
    pub indefinite: &'static str,
    /// `A price before of {0} would mean`; of the change, when it is a rise.
    pub claim: Template,
    /// `a price before of {0}`, after those words.
    pub meant: Template,
}

/// What every quantity is called.
#[allow(missing_docs, reason = "the fields are the quantities")]
#[derive(Debug)]
pub struct Quantities {
    pub price_before: Named,
    pub price_after: Named,
    pub shares: Named,
    pub cap_before: Named,
    pub cap_after: Named,
    pub loss: Named,
    pub change: Named,
}

impl Quantities {
    /// What this one is called.
    #[must_use]
    pub fn of(&self, quantity: Quantity) -> &Named {
        match quantity {
            Quantity::PriceBefore => &self.price_before,
            Quantity::PriceAfter => &self.price_after,
            Quantity::Shares => &self.shares,
            Quantity::CapBefore => &self.cap_before,
            Quantity::CapAfter => &self.cap_after,
            Quantity::Loss => &self.loss,
            Quantity::Change => &self.change,
        }
    }
}
