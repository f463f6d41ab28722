//! What is wrong with a scenario or a link: a code, the place, and a sentence for a developer.

use capquake::finance::AmountError;
use capquake::number::write::plain;
use serde::Serialize;
use tsify::Tsify;

/// Why something was not accepted. Nothing of it is used then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) code: Code,
    /// As JavaScript writes it: `rows[2].priceAfter`. Empty where it is the whole.
    pub(crate) place: String,
    message: String,
}

/// What is wrong, as a word that does not change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Code {
    /// Another type is wanted.
    Type,
    /// This has to be there.
    Missing,
    /// No such field. It may be misspelt.
    UnknownField,
    /// None of the words that may stand here.
    UnknownWord,
    /// Not in the catalogue.
    UnknownScenario,
    /// Not one of the currencies that are known.
    UnknownCurrency,
    /// A claim about a row that is not there.
    UnknownRow,
    /// Two rows of one name.
    Duplicate,
    /// Not a name that a row can have.
    Ticker,
    /// Not an exact decimal.
    Decimal,
    /// Amounts of this kind start at zero.
    Negative,
    /// Here even zero is too small.
    Zero,
    /// Fewer shares than one.
    LessThanOne,
    /// A fall of more than everything.
    MoreThanAll,
    /// A larger amount than is accepted.
    TooLarge,
    /// A longer text than is accepted.
    TooLong,
    /// More rows, claims or fields than are accepted.
    TooMany,
}

impl Refusal {
    pub(crate) fn new(code: Code, message: impl Into<String>) -> Self {
        let (place, message) = (String::new(), message.into());
        Self {
            code,
            place,
            message,
        }
    }

    /// The same, seen from the object that has the field.
    pub(crate) fn in_field(mut self, name: &str) -> Self {
        let is_deeper = !self.place.is_empty() && !self.place.starts_with('[');
        let dot = if is_deeper { "." } else { "" };
        self.place = format!("{name}{dot}{}", self.place);
        self
    }

    /// The same, seen from the list.
    pub(crate) fn in_list(self, place: usize) -> Self {
        self.in_field(&format!("[{place}]"))
    }

    /// For a developer: the place and what is wrong there.
    pub(crate) fn message(&self) -> String {
        if self.place.is_empty() {
            self.message.clone()
        } else {
            format!("{}: {}", self.place, self.message)
        }
    }
}

impl From<AmountError> for Refusal {
    fn from(error: AmountError) -> Self {
        let (code, message) = match error {
            AmountError::Negative => (Code::Negative, "may not be negative".to_owned()),
            AmountError::Zero => (Code::Zero, "has to be more than zero".to_owned()),
            AmountError::LessThanOne => (Code::LessThanOne, "has to be at least 1".to_owned()),
            AmountError::MoreThanAll => (Code::MoreThanAll, "may not be below -1".to_owned()),
            AmountError::TooLarge { limit } => (
                Code::TooLarge,
                format!("may not be more than {}", plain(limit)),
            ),
        };
        Self::new(code, message)
    }
}
