//! The keys at a field, for keypads that have only digits: a scale word, a sign.

use super::digits::{digit_of, is_minus, is_plus};
use super::read::is_scale;
use super::write::MINUS;

/// The text with its scale word exchanged for this one, or with this one added.
///
/// ```
/// use capquake::number::keys::with_scale;
///
/// assert_eq!(with_scale("24.49", "bn"), "24.49bn");
/// assert_eq!(with_scale("24.49m", "bn"), "24.49bn");
/// assert_eq!(with_scale("24.49", " مليار"), "24.49 مليار");
/// assert_eq!(with_scale("24.49 m USD", "bn"), "24.49bn USD");
/// assert_eq!(with_scale("24.49e6", "bn"), "24.49bn");
/// ```
#[must_use]
pub fn with_scale(text: &str, word: &str) -> String {
    let is_digit = |c| digit_of(c).is_some();
    if !text.contains(is_digit) {
        return text.to_owned();
    }
    let number = text.trim_end_matches(|c| !is_digit(c));
    let behind = text.get(number.len()..).unwrap_or_default();
    let unscaled = match number.rsplit_once(['e', 'E']) {
        Some((unscaled, _)) if unscaled.ends_with(is_digit) => unscaled,
        _ => number,
    };
    let mut text = format!("{unscaled}{word}");
    let others = behind.trim_start_matches(['.', ',']).split_whitespace();
    for other in others.filter(|other| !is_scale(other)) {
        text.push(' ');
        text.push_str(other);
    }
    text
}

/// The text without its sign if that is one of those that reverse the number, else with the first
/// of them in front.
///
/// ```
/// use capquake::number::keys::with_sign_flipped;
///
/// assert_eq!(with_sign_flipped("17", "−"), "−17");
/// assert_eq!(with_sign_flipped("-17", "−"), "17");
/// assert_eq!(with_sign_flipped("(17)", "−"), "17");
/// assert_eq!(with_sign_flipped("17", "+"), "+17");
/// assert_eq!(with_sign_flipped("-17", "+"), "+17");
/// assert_eq!(with_sign_flipped("-17", "+−"), "17");
/// assert_eq!(with_sign_flipped("%-17", "−"), "%17");
/// assert_eq!(with_sign_flipped("(5)bn", "−"), "5bn");
/// ```
#[must_use]
pub fn with_sign_flipped(text: &str, reversing: &str) -> String {
    let text = text.trim();
    let (sign, unsigned) = match signed(text) {
        Some((sign, unsigned)) => (Some(sign), unsigned),
        None => (None, text.to_owned()),
    };
    let is_reversed = sign.is_some_and(|sign| reversing.contains(sign));
    let sign = reversing.chars().next().filter(|_| !is_reversed);
    sign.into_iter().chain(unsigned.trim().chars()).collect()
}

/// The sign of a text, wherever it stands, and the text without it.
fn signed(text: &str) -> Option<(char, String)> {
    let characters: Vec<char> = text.chars().collect();
    let is_parenthesis = |c: &char| matches!(c, '(' | ')' | '（' | '）');
    if characters.iter().any(is_parenthesis) {
        let unsigned = characters.iter().filter(|c| !is_parenthesis(c)).collect();
        return Some((MINUS, unsigned));
    }
    let is_letter = |at: usize| characters.get(at).is_some_and(|c| c.is_alphabetic());
    // Not that of `e-9` or `US-$`, nor the hyphen of `592.66-billion`.
    let (place, &sign) = characters.iter().enumerate().find(|&(at, &sign)| {
        (is_minus(sign) || is_plus(sign)) && !is_letter(at.wrapping_sub(1)) && !is_letter(at + 1)
    })?;
    let (before, after) = characters.split_at(place);
    let unsigned = before.iter().chain(after.iter().skip(1)).collect();
    Some((if is_plus(sign) { '+' } else { MINUS }, unsigned))
}
