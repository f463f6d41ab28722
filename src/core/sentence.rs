//! A sentence as data: words, figures and names, each of which the page sets in its own way.

use std::borrow::Cow;

use crate::date::Date;
use crate::number::figure::Figure;

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// Words of the page's language.
    Words(Cow<'static, str>),
    /// Words that carry the sentence.
    Strong(Cow<'static, str>),
    /// A number, isolated from the text around it.
    Figure(Figure),
    /// A number that is a loss or a gain, and coloured as such.
    Outcome(Figure),
    /// A day, and how it is written.
    Day(Date, Sentence),
    /// A name in any script, isolated from the text around it.
    Name(String),
}

/// Words, figures and names in the order of reading.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sentence(pub Vec<Part>);

impl Sentence {
    /// A name alone.
    #[must_use]
    pub fn name(name: &str) -> Self {
        Part::Name(name.to_owned()).into()
    }

    /// A loss or a gain alone.
    #[must_use]
    pub fn outcome(figure: Figure) -> Self {
        Part::Outcome(figure).into()
    }

    /// Words that carry the sentence, alone.
    #[must_use]
    pub fn strong(words: Cow<'static, str>) -> Self {
        Part::Strong(words).into()
    }

    /// For places without markup: figures and names are kept apart by directional isolates.
    #[must_use]
    pub fn to_plain_text(&self) -> String {
        let mut text = String::new();
        for part in &self.0 {
            match part {
                Part::Words(words) | Part::Strong(words) => text.push_str(words),
                Part::Figure(figure) | Part::Outcome(figure) => {
                    text.push_str(&figure.to_plain_text());
                }
                Part::Day(_, written) => text.push_str(&written.to_plain_text()),
                Part::Name(name) => text.extend(["\u{2068}", name, "\u{2069}"]),
            }
        }
        text
    }
}

impl From<Part> for Sentence {
    fn from(part: Part) -> Self {
        Self(vec![part])
    }
}

impl From<&'static str> for Sentence {
    fn from(words: &'static str) -> Self {
        Part::Words(Cow::Borrowed(words)).into()
    }
}

impl From<String> for Sentence {
    fn from(words: String) -> Self {
        Part::Words(Cow::Owned(words)).into()
    }
}

impl From<Figure> for Sentence {
    fn from(figure: Figure) -> Self {
        Part::Figure(figure).into()
    }
}
