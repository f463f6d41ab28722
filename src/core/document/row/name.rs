//! What a row is called, by the catalogue or by the reader.

use std::rc::Rc;

use crate::catalogue::Company;

/// A longer name is cut.
pub const NAME_LIMIT: usize = 80;

/// What a row is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Name {
    /// By the catalogue, in each language.
    Listed(&'static Company),
    /// By the reader.
    Own(Rc<str>),
}

impl Name {
    /// A reader's name: at most [`NAME_LIMIT`] characters, without control characters and marks
    /// that would turn the text around them.
    #[must_use]
    pub fn own(text: &str) -> Self {
        let name: String = text
            .chars()
            .filter(|&c| !is_hidden(c))
            .take(NAME_LIMIT)
            .collect();
        Self::Own(name.into())
    }
}

/// A longer key is not one of ours.
const KEY_LIMIT: usize = 40;

/// Whether a row can go by this name in links and lists.
#[must_use]
pub fn is_key(text: &str) -> bool {
    let is_not_of_a_key = |character| character == ',' || is_hidden(character);
    !text.is_empty() && text.len() <= KEY_LIMIT && !text.contains(is_not_of_a_key)
}

/// How many characters of a text are kept, if none is too many.
pub(crate) fn kept_length(text: &str) -> usize {
    text.chars().filter(|&c| !is_hidden(c)).count()
}

/// Whether a character would turn the text around it, break its line, or cannot be seen.
/// Joiners stay: Persian and Indic names are written with them.
pub(crate) fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{FEFF}'
                | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FFF9}'..='\u{FFFB}'
                | '\u{E0000}'..='\u{E007F}'
        )
}
