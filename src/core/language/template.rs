//! Filling the places of a template, so that a sentence is data and not code.

use crate::sentence::{Part, Sentence};

/// Words with the places `{0}` … `{9}`, each of them once and in any order.
pub type Template = &'static str;

/// A template with a sentence in each of its places; a piece without a place is left out.
pub(super) fn fill<const N: usize>(template: Template, pieces: [Sentence; N]) -> Sentence {
    fill_from(template, Vec::from(pieces))
}

fn fill_from(template: Template, mut pieces: Vec<Sentence>) -> Sentence {
    let mut sentence = Sentence::default();
    let mut rest = template;
    while !rest.is_empty() {
        let (words, place, after) = next_place(rest);
        if !words.is_empty() {
            sentence.0.push(Part::Words(words.into()));
        }
        let piece = place.and_then(|place| pieces.get_mut(place));
        debug_assert_eq!(piece.is_some(), place.is_some(), "{template}");
        if let Some(piece) = piece {
            sentence.0.append(&mut piece.0);
        }
        rest = after;
    }
    sentence
}

/// A template with a text in each of its places; a piece without a place is left out.
pub(super) fn fill_text(template: Template, pieces: &[&str]) -> String {
    let mut text = String::new();
    let mut rest = template;
    while !rest.is_empty() {
        let (words, place, after) = next_place(rest);
        text.push_str(words);
        let piece = place.and_then(|place| pieces.get(place));
        debug_assert_eq!(piece.is_some(), place.is_some(), "{template}");
        text.push_str(piece.copied().unwrap_or_default());
        rest = after;
    }
    text
}

/// The words before the next place, the number of that place, and what follows it.
fn next_place(template: Template) -> (Template, Option<usize>, Template) {
    let bytes = template.as_bytes();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        if byte == b'{' {
            let digit = bytes.get(at + 1).copied().unwrap_or_default();
            let words = template.get(..at).unwrap_or_default();
            let after = template.get(at + 3..).unwrap_or_default();
            return (words, Some(usize::from(digit.wrapping_sub(b'0'))), after);
        }
        at += 1;
    }
    (template, None, "")
}
