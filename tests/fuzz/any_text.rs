//! What holds for any text that is read as a number. Shared by the fuzzer and the tests that
//! replay what it found.

use capquake::number::read::{LENGTH_LIMIT, ReadError, Reading, read};
use capquake::number::write::plain;

/// Panics where it does not hold.
pub(crate) fn holds(text: &str) {
    let reading = read(text);
    match reading {
        Ok(reading) => number(text, &reading),
        Err(error) => refusal(text, error),
    }
    // Marks that only steer the direction of text change nothing but positions.
    if text.chars().count() < LENGTH_LIMIT - 1 {
        let isolated = read(&format!("\u{2066}{text}\u{2069}"));
        assert_eq!(isolated.is_ok(), reading.is_ok(), "{text:?}");
        if let (Ok(isolated), Ok(reading)) = (isolated, reading) {
            assert_eq!(isolated, reading, "{text:?}");
        }
    }
}

fn number(text: &str, reading: &Reading) {
    assert!(text.chars().count() <= LENGTH_LIMIT, "{text:?}");
    let is_dual = reading.exponent.is_some();
    assert!(is_dual || text.chars().any(char::is_numeric), "{text:?}");
    if !reading.amount.is_zero() {
        assert_ne!(reading.other, Some(reading.amount), "{text:?}");
    }
    // What was read, written without separators, is read as the same.
    let written = plain(reading.amount);
    if written.len() <= LENGTH_LIMIT {
        let again = read(&written).map(|again| (again.amount, again.exponent));
        assert_eq!(
            again.map(|(amount, _)| amount),
            Ok(reading.amount),
            "{text:?}"
        );
    }
    assert!(
        reading.currency.is_none() || !reading.is_percent,
        "{text:?}"
    );
}

fn refusal(text: &str, error: ReadError) {
    let characters: Vec<char> = text.chars().collect();
    match error {
        ReadError::Unexpected {
            character,
            position,
        } => {
            assert_eq!(characters.get(position - 1), Some(&character), "{text:?}");
        }
        ReadError::UnknownWord { position, length } => {
            assert!(
                length >= 1 && position - 1 + length <= characters.len(),
                "{text:?}"
            );
        }
        ReadError::Missing => assert!(!text.chars().any(char::is_numeric), "{text:?}"),
        _ => {}
    }
}
