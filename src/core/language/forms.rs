//! Words that come in several forms: by number, by the way it went, by quantity.

use rust_decimal::Decimal;

use super::phrases::Course;
use super::template::Template;
use crate::solve::Quantity;

/// The plural categories of CLDR 48: what a noun has to agree with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    /// In Arabic 0; its nouns are as those of `Other`.
    Zero,
    /// 1; in English only when written without decimals.
    One,
    /// In Arabic 2.
    Two,
    /// In Arabic 3 to 10 of every hundred.
    Few,
    /// In Arabic 11 to 99 of every hundred.
    Many,
    /// All others, and in Arabic every number with a fraction.
    Other,
}

impl Plural {
    /// The category of an Arabic number, which tells apart all that other languages do.
    ///
    /// ```
    /// use capquake::language::forms::Plural;
    ///
    /// assert_eq!(Plural::arabic(103.into()), Plural::Few);
    /// assert_eq!(Plural::arabic("3.5".parse()?), Plural::Other);
    /// # Ok::<(), rust_decimal::Error>(())
    /// ```
    #[must_use]
    pub fn arabic(number: Decimal) -> Self {
        let number = number.normalize();
        let size = number.mantissa().unsigned_abs();
        match (size, size % 100) {
            _ if number.scale() > 0 => Self::Other,
            (0, _) => Self::Zero,
            (1, _) => Self::One,
            (2, _) => Self::Two,
            (_, 3..=10) => Self::Few,
            (_, 11..=99) => Self::Many,
            _ => Self::Other,
        }
    }
}

/// One template for each grammatical number that a language of the page tells apart.
#[derive(Debug)]
pub struct Forms {
    /// 1.
    pub one: Template,
    /// 2.
    pub two: Template,
    /// 3 to 10 of every hundred.
    pub few: Template,
    /// 11 to 99 of every hundred.
    pub many: Template,
    /// All others, and none.
    pub other: Template,
}

impl Forms {
    /// For a language, or a sentence, that tells only one from more.
    pub(super) const fn singular(one: Template, more: Template) -> Self {
        Self {
            one,
            two: more,
            few: more,
            many: more,
            other: more,
        }
    }

    /// For a sentence that tells only two from any other number.
    pub(super) const fn dual(two: Template, other: Template) -> Self {
        Self {
            two,
            ..Self::any(other)
        }
    }

    /// For a sentence that tells only 3 to 10 from any other number.
    pub(super) const fn few(few: Template, other: Template) -> Self {
        Self {
            few,
            ..Self::any(other)
        }
    }

    /// For a noun that is written the same after hundreds as after 11 to 99: those that end in ة.
    pub(super) const fn undeclined(
        one: Template,
        two: Template,
        few: Template,
        many: Template,
    ) -> Self {
        Self {
            one,
            two,
            few,
            many,
            other: many,
        }
    }

    /// For a sentence that is the same with every number.
    pub(super) const fn any(number: Template) -> Self {
        Self::singular(number, number)
    }

    /// The form for a number.
    #[must_use]
    pub fn of(&self, number: impl Into<Decimal>) -> Template {
        match Plural::arabic(number.into()) {
            Plural::One => self.one,
            Plural::Two => self.two,
            Plural::Few => self.few,
            Plural::Many => self.many,
            Plural::Zero | Plural::Other => self.other,
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
