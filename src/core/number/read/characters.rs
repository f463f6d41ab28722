//! What a character is, or what is left of a text, beside the digits of a number.

use super::super::digits::is_invisible;

/// Symbols of currencies, and the letters of scripts that put no space between words.
pub(super) fn is_word_alone(character: char) -> bool {
    matches!(character, '$' | '£' | '¥' | '\u{20A0}'..='\u{20CF}' | '\u{3000}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}' | '￥')
}

/// Whether nothing more is said in it.
pub(super) fn is_nothing(rest: &str) -> bool {
    rest.chars()
        .all(|c| is_quote(c) || c.is_whitespace() || is_invisible(c))
}

/// What may end the sentence that a number was taken from.
pub(super) fn is_stop(character: char) -> bool {
    matches!(separator(character), Some('.' | ','))
}

/// What joins words and numbers: the sign for less does not.
pub(super) fn is_hyphen(character: char) -> bool {
    matches!(character, '-' | '\u{2010}' | '\u{2011}')
}

pub(super) fn is_quote(character: char) -> bool {
    matches!(character, '"' | '\'' | '«' | '»' | '\u{2018}'..='\u{201F}')
}

/// A separator as it is compared.
pub(super) fn separator(character: char) -> Option<char> {
    Some(match character {
        '.' | '．' => '.',
        ',' | '،' | '，' => ',',
        '\'' | '’' => '\'',
        '٫' | '٬' | '_' => character,
        _ => return None,
    })
}

/// Letters that are written in several ways, in one of them; marks and the abbreviation sign of
/// Devanagari are left out.
pub(super) fn plain_letter(character: char) -> Option<char> {
    match character {
        // Not إ: it tells the dirham of the Emirates, د.إ, from the dinar of Jordan, د.أ.
        'أ' | 'آ' => Some('ا'),
        'ک' => Some('ك'),
        'ى' => Some('ي'),
        'ة' => Some('ه'),
        'ـ' | '\u{064B}'..='\u{0655}' | '॰' => None,
        other => Some(other),
    }
}
