//! A sentence as data: words, figures and names, each of which the page sets in its own way.

use crate::number::figure::Figure;

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// Words of the page's language.
    Words(String),
    /// Words that carry the sentence.
    Strong(String),
    /// A number, isolated from the text around it.
    Figure(Figure),
    /// A number that is a loss or a gain, and coloured as such.
    Outcome(Figure),
    /// A name in any script, isolated from the text around it.
    Name(String),
}

/// Words, figures and names in the order of reading.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sentence(pub Vec<Part>);

impl Sentence {
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
                Part::Name(name) => {
                    text.push('\u{2068}');
                    text.push_str(name);
                    text.push('\u{2069}');
                }
            }
        }
        text
    }

    /// This sentence with another piece at its end.
    #[must_use]
    pub fn and(mut self, piece: impl Piece) -> Self {
        piece.add_to(&mut self);
        self
    }
}

/// Something that a sentence can be put together from.
pub trait Piece {
    /// Puts it at the end of a sentence.
    fn add_to(self, sentence: &mut Sentence);
}

impl Piece for &str {
    fn add_to(self, sentence: &mut Sentence) {
        sentence.0.push(Part::Words(self.to_owned()));
    }
}

impl Piece for String {
    fn add_to(self, sentence: &mut Sentence) {
        sentence.0.push(Part::Words(self));
    }
}

impl Piece for Figure {
    fn add_to(self, sentence: &mut Sentence) {
        sentence.0.push(Part::Figure(self));
    }
}

impl Piece for Part {
    fn add_to(self, sentence: &mut Sentence) {
        sentence.0.push(self);
    }
}

impl Piece for Sentence {
    fn add_to(self, sentence: &mut Sentence) {
        sentence.0.extend(self.0);
    }
}

impl From<&str> for Sentence {
    fn from(words: &str) -> Self {
        Self::default().and(words)
    }
}

impl From<String> for Sentence {
    fn from(words: String) -> Self {
        Self::default().and(words)
    }
}

impl From<Figure> for Sentence {
    fn from(figure: Figure) -> Self {
        Self::default().and(figure)
    }
}

/// Puts a sentence together from words, figures, names and other sentences.
///
/// ```
/// use capquake::sentence;
///
/// let sentence = sentence!["a fall of ", "half".to_owned(), "."];
/// assert_eq!(sentence.to_plain_text(), "a fall of half.");
/// ```
#[macro_export]
macro_rules! sentence {
    ($($piece:expr),* $(,)?) => {
        {
            let mut sentence = $crate::sentence::Sentence::default();
            $($crate::sentence::Piece::add_to($piece, &mut sentence);)*
            sentence
        }
    };
}
