//! The keys at a field, for keypads that have only digits: a scale word, a sign.

use super::digits::{is_letter, is_minus};
use super::write::MINUS;

/// The text with its scale word exchanged for this one, or with this one added.
///
/// ```
/// use capquake::number::keys::with_scale;
///
/// assert_eq!(with_scale("24.49", "bn"), "24.49bn");
/// assert_eq!(with_scale("24.49m", "bn"), "24.49bn");
/// assert_eq!(with_scale("24.49", " مليار"), "24.49 مليار");
/// ```
#[must_use]
pub fn with_scale(text: &str, word: &str) -> String {
    let number = text.trim_end_matches(|c: char| is_letter(c) || c.is_whitespace());
    format!("{number}{word}")
}

/// The text with a minus in front of it, or without the one it had.
///
/// ```
/// use capquake::number::keys::with_sign_flipped;
///
/// assert_eq!(with_sign_flipped("17"), "−17");
/// assert_eq!(with_sign_flipped("-17"), "17");
/// ```
#[must_use]
pub fn with_sign_flipped(text: &str) -> String {
    let text = text.trim();
    match text.strip_prefix(is_minus) {
        Some(positive) => positive.to_owned(),
        None => format!("{MINUS}{}", text.trim_start_matches('+')),
    }
}
