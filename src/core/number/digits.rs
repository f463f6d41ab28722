//! Which characters are digits, separators, signs, or marks that are only there for the eye.

/// The digits that figures are shown in. Independent of the language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Digits {
    /// 0123456789.
    #[default]
    Latin,
    /// ٠١٢٣٤٥٦٧٨٩.
    ArabicIndic,
}

impl Digits {
    /// The digit for a figure 0 ..= 9.
    #[must_use]
    pub fn digit(self, figure: u8) -> char {
        let zero = match self {
            Self::Latin => '0',
            Self::ArabicIndic => '٠',
        };
        char::from_u32(u32::from(zero) + u32::from(figure)).unwrap_or(zero)
    }

    /// Between whole and fraction.
    #[must_use]
    pub fn decimal_separator(self) -> char {
        match self {
            Self::Latin => '.',
            Self::ArabicIndic => '٫',
        }
    }

    /// Between groups of three digits.
    #[must_use]
    pub fn group_separator(self) -> char {
        match self {
            Self::Latin => ',',
            Self::ArabicIndic => '٬',
        }
    }

    /// The percent sign.
    #[must_use]
    pub fn percent(self) -> char {
        match self {
            Self::Latin => '%',
            Self::ArabicIndic => '٪',
        }
    }
}

/// The first digit of each script that is read: ASCII, Arabic-Indic, Persian, full-width,
/// Devanagari (Unicode 15, general category Nd).
const ZEROS: [char; 5] = ['0', '٠', '۰', '０', '०'];

/// A digit with the script it is written in, as a place in the list of scripts.
pub(super) fn digit_of(character: char) -> Option<(usize, u32)> {
    ZEROS.iter().enumerate().find_map(|(script, &zero)| {
        let figure = u32::from(character).checked_sub(u32::from(zero))?;
        (figure < 10).then_some((script, figure))
    })
}

/// Marks that steer the direction of text, join letters or have no width: they have no meaning in
/// a number.
pub(super) fn is_invisible(character: char) -> bool {
    matches!(character, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

pub(super) fn is_minus(character: char) -> bool {
    matches!(
        character,
        '-' | '\u{2212}' | '\u{2010}'..='\u{2014}' | '\u{FE63}' | '\u{FF0D}'
    )
}

pub(super) fn is_plus(character: char) -> bool {
    matches!(character, '+' | '＋')
}

pub(super) fn is_percent(character: char) -> bool {
    matches!(character, '%' | '٪' | '％')
}
