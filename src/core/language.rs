//! Languages: their direction, the way they write amounts, and every word a reader sees.
//!
//! Facts come in, words go out; no sentence stands anywhere else in the program. Words and
//! sentences are data, one [`Words`] for each language; one that is missing does not compile.
//! A sentence is a template; the methods of [`Locale`] choose it and fill its places.

mod arabic;
mod english;
pub mod forms;
pub mod locale;
pub mod outside;
pub mod phrases;
pub mod problems;
pub mod sentences;
pub mod template;
pub mod verdicts;
pub mod words;

pub use locale::Locale;
pub use words::Words;

/// A language of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// English, at `/`.
    #[default]
    English,
    /// Modern Standard Arabic, at `/ar/`.
    Arabic,
}

/// Which way a line is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    LeftToRight,
    /// Right to left.
    RightToLeft,
}

impl Direction {
    /// As the attribute `dir` has it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

impl Language {
    /// The BCP 47 tag: `en` or `ar`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Arabic => "ar",
        }
    }

    /// The language of a BCP 47 tag, whatever its region.
    ///
    /// ```
    /// use capquake::language::Language;
    ///
    /// assert_eq!(Language::from_code("ar-EG"), Some(Language::Arabic));
    /// assert_eq!(Language::from_code("fr"), None);
    /// ```
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code.split('-').next() {
            Some("en") => Some(Self::English),
            Some("ar") => Some(Self::Arabic),
            _ => None,
        }
    }

    /// The way its lines are read.
    #[must_use]
    pub fn direction(self) -> Direction {
        match self {
            Self::English => Direction::LeftToRight,
            Self::Arabic => Direction::RightToLeft,
        }
    }

    /// The other language of the page.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::English => Self::Arabic,
            Self::Arabic => Self::English,
        }
    }

    /// Its words: labels, headings, buttons, and the templates of its sentences.
    #[must_use]
    #[inline(never)]
    pub fn words(self) -> &'static Words {
        match self {
            Self::English => &english::WORDS,
            Self::Arabic => &arabic::WORDS,
        }
    }
}

#[cfg(test)]
mod tests;
