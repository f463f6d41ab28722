//! What an embedder decides about the page inside of an article.

use std::rc::Rc;

use super::accent::Accent;
use super::row::is_hidden;
use crate::solve::Quantity;

/// A longer source line is cut.
pub const SOURCE_LIMIT: usize = 160;

/// Which parts there are, what a reader may change, the colour of losses, and the source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frame {
    /// The parts of the compact page.
    pub parts: Parts,
    /// What a reader may not change.
    pub lock: Lock,
    /// The colour of losses.
    pub accent: Option<Accent>,
    /// Where the figures come from, in the embedder's words; empty if that was not said.
    pub source: Rc<str>,
}

/// A part of the compact page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The answer as a headline.
    Hero,
    /// The bars.
    Picture,
    /// The companies.
    Table,
    /// The what-if.
    WhatIf,
    /// The record losses.
    Records,
}

impl Part {
    /// All of them, in the order of the page, as links call them.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::Hero, "hero"),
        (Self::Picture, "picture"),
        (Self::Table, "table"),
        (Self::WhatIf, "what-if"),
        (Self::Records, "records"),
    ];
}

/// Parts that an embedder named; if none, those that are usual.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Parts(u8);

impl Parts {
    /// With one part more.
    #[must_use]
    pub fn with(self, part: Part) -> Self {
        Self(self.0 | 1 << part as u8)
    }

    /// Whether the embedder named this part.
    #[must_use]
    pub fn names(self, part: Part) -> bool {
        self.0 & 1 << part as u8 != 0
    }

    /// Whether this part is there: the records are if they were asked for.
    #[must_use]
    pub fn has(self, part: Part) -> bool {
        self.names(part) || (self.0 == 0 && part != Part::Records)
    }
}

/// Which figures of the companies cannot be changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lock {
    /// All can be.
    #[default]
    None,
    /// The prices cannot, and what follows from them alone.
    Prices,
    /// None can be.
    All,
}

impl Lock {
    /// All of them, as links call them.
    pub const ALL: [(Self, &'static str); 3] = [
        (Self::None, "none"),
        (Self::Prices, "prices"),
        (Self::All, "all"),
    ];

    /// Whether this figure is fixed.
    #[must_use]
    pub fn holds(self, quantity: Quantity) -> bool {
        use Quantity::{Change, PriceAfter, PriceBefore};
        match self {
            Self::None => false,
            Self::Prices => matches!(quantity, PriceBefore | PriceAfter | Change),
            Self::All => true,
        }
    }
}

/// A source line as it is kept: one line, without marks that turn the text around them.
#[must_use]
pub fn source_line(text: &str) -> Rc<str> {
    let shown = text.trim().chars().filter(|&c| !is_hidden(c));
    shown.take(SOURCE_LIMIT).collect::<String>().into()
}
