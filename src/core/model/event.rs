//! Everything that can happen.

use std::rc::Rc;

use rust_decimal::Decimal;

use crate::currency::Currency;
use crate::document::row::Key;
use crate::document::{Step, Theme};
use crate::language::Language;
use crate::number::digits::Digits;
use crate::number::scale::Scale;
use crate::share::Sharing;
use crate::solve::Quantity;

/// A field for a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// One of the seven of a row.
    Figure(Key, Quantity),
    /// The shares of a row's company that a reader holds.
    SharesHeld(Key),
    /// The price of a currency in that of the total.
    Rate(Currency),
    /// The change of the what-if.
    WhatIf,
    /// The change or the loss of a claim, from 0; the one after the last is begun by typing.
    Claim(usize, Quantity),
}

impl Place {
    /// The row that it is in.
    #[must_use]
    pub fn row(&self) -> Option<&Key> {
        match self {
            Self::Figure(row, _) | Self::SharesHeld(row) => Some(row),
            _ => None,
        }
    }

    /// What a number in it is of.
    #[must_use]
    pub fn quantity(&self) -> Quantity {
        match *self {
            Self::Figure(_, quantity) | Self::Claim(_, quantity) => quantity,
            Self::SharesHeld(_) => Quantity::Shares,
            // A share price is what the price of a currency is for the reader.
            Self::Rate(_) => Quantity::PriceBefore,
            Self::WhatIf => Quantity::Change,
        }
    }
}

/// Something that happened. What it leads to is decided by [`Model::apply`](super::Model::apply).
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// Text was typed into a field.
    Typed(Place, Rc<str>),
    /// A scale key was pressed at a field.
    ScalePressed(Place, Scale),
    /// The sign key was pressed at a field.
    SignPressed(Place),
    /// The other reading of an ambiguous number was chosen.
    ReadingChosen(Place, Decimal),
    /// Of figures of a row that contradict, this one was given up.
    FigureDropped(Key, Quantity),
    /// A field was entered.
    FieldEntered(Place),
    /// The field was left.
    FieldLeft,
    /// The focus left the table of the companies.
    TableLeft,
    /// A company was opened, or closed if it was open.
    CompanyToggled(Key),
    /// A company was added.
    CompanyAdded,
    /// A company was removed.
    CompanyRemoved(Key),
    /// A company was given another name.
    CompanyRenamed(Key, Rc<str>),
    /// A company was moved.
    CompanyMoved(Key, Step),
    /// The companies were put in order of their losses again.
    CompaniesSorted,
    /// The currency of a company was chosen.
    CurrencyChosen(Key, Currency),
    /// A scenario of the catalogue was chosen.
    ScenarioChosen(&'static str),
    /// A blank table was chosen.
    BlankChosen,
    /// The figures of the link that was opened were asked for.
    LinkRestored,
    /// The original figures were asked for.
    FiguresRestored,
    /// The what-if was set, by the slider or to a day of the catalogue.
    WhatIfChosen(Decimal),
    /// Another company was chosen for a claim.
    ClaimCompanyChosen(usize, Key),
    /// One more claim was asked for.
    ClaimAdded,
    /// A claim was removed.
    ClaimRemoved(usize),
    /// More rows of a long table were asked for.
    MoreRowsAskedFor,
    /// The rows and claims that are shown were drawn.
    PartDrawn,
    /// All the record losses were asked for, or ten of them.
    RecordsToggled,
    /// A language was chosen.
    LanguageChosen(Language),
    /// A kind of digits was chosen.
    DigitsChosen(Digits),
    /// A theme was chosen.
    ThemeChosen(Theme),
    /// A link was opened: the part of the address after `#`.
    LinkOpened(Rc<str>),
    /// Something happened in the dialog for sharing.
    Shared(Sharing),
    /// The last step was undone.
    Undone,
    /// The step undone last was done again.
    Redone,
}
