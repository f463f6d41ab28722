//! Names and values as web forms have them (WHATWG URL, `application/x-www-form-urlencoded`), and
//! the percent signs within.

/// Signs that need no escape in a fragment: those between the parts of a row have one in names.
const STAYING: &[u8] = b"*-._~:,";

/// A name and the value after it, as they stand in a form between two `&`: our names need no escape.
pub(super) fn pair(text: &str) -> (&str, &str) {
    text.split_once('=').unwrap_or((text, ""))
}

/// What a value of a form says, as far as its first so many bytes say it.
pub(super) fn value(escaped: &str, limit: usize) -> String {
    let end = escaped.floor_char_boundary(limit);
    let bytes = unescaped(escaped.get(..end).unwrap_or_default(), Percent::OrItself);
    String::from_utf8_lossy(&bytes.unwrap_or_default()).into_owned()
}

/// One name and value more.
pub(super) fn append(form: &mut String, name: &str, value: &str) {
    if !form.is_empty() {
        form.push('&');
    }
    form.push_str(name);
    form.push('=');
    let stays = |byte: u8| byte.is_ascii_alphanumeric() || STAYING.contains(&byte);
    copy(value, form, stays, |form, byte| match byte {
        b' ' => form.push('+'),
        _ => escape(form, byte),
    });
}

/// The text with these signs and percent signs escaped.
pub(super) fn escaped(text: &str, signs: &[u8]) -> String {
    let mut escaped = String::with_capacity(text.len());
    let stays = |byte: u8| byte != b'%' && !signs.contains(&byte);
    copy(text, &mut escaped, stays, escape);
    escaped
}

/// Copies what stays at once, for links have a million bytes, and does something else with each
/// byte of the rest.
fn copy(text: &str, to: &mut String, stays: impl Fn(u8) -> bool, other: impl Fn(&mut String, u8)) {
    let mut rest = text.as_bytes();
    while !rest.is_empty() {
        let length = rest.iter().take_while(|&&byte| stays(byte)).count();
        let (staying, after) = rest.split_at_checked(length).unwrap_or_default();
        to.push_str(str::from_utf8(staying).unwrap_or_default());
        rest = after;
        if let [byte, after @ ..] = rest {
            other(to, *byte);
            rest = after;
        }
    }
}

/// Undoes [`escaped`]. `None` where a percent sign is not followed by two hexadecimal digits, or
/// UTF-8 is broken.
pub(super) fn plain(text: &str) -> Option<String> {
    String::from_utf8(unescaped(text, Percent::AlwaysEscapes)?).ok()
}

fn escape(text: &mut String, byte: u8) {
    text.push('%');
    for half in [byte >> 4, byte & 15] {
        let digit = char::from_digit(half.into(), 16).unwrap_or_default();
        text.push(digit.to_ascii_uppercase());
    }
}

/// What a percent sign is that no two hexadecimal digits follow.
#[derive(Clone, Copy, PartialEq)]
enum Percent {
    /// Itself; and a plus is a space, as in forms.
    OrItself,
    /// A mistake.
    AlwaysEscapes,
}

fn unescaped(text: &str, percent: Percent) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let escape = after.first_chunk().filter(|_| *first == b'%');
        let escape = escape.and_then(|&[high, low]| Some(digit(high)? << 4 | digit(low)?));
        let (byte, length) = match (escape, first) {
            (Some(byte), _) => (byte, 3),
            (None, b'%') if percent == Percent::AlwaysEscapes => return None,
            (None, b'+') if percent == Percent::OrItself => (b' ', 1),
            (None, &byte) => (byte, 1),
        };
        bytes.push(byte);
        rest = rest.get(length..)?;
    }
    Some(bytes)
}

fn digit(hexadecimal: u8) -> Option<u8> {
    let digit = char::from(hexadecimal).to_digit(16)?;
    digit.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As the platform does it, by the people who specified it.
    fn as_specified(form: &str) -> Vec<(String, String)> {
        form_urlencoded::parse(form.as_bytes())
            .into_owned()
            .collect()
    }

    fn said((name, text): (&str, &str)) -> (String, String) {
        (name.to_owned(), value(text, text.len()))
    }

    #[test]
    fn of_a_value_that_is_too_long_the_beginning_is_read() {
        assert_eq!(value("a+b%20cd", 6), "a b ");
        assert_eq!(value("\u{628}\u{628}", 3), "\u{628}");
    }

    #[test]
    fn what_is_written_is_what_the_platform_reads() {
        let all: String = ('\0'..='\u{2FF}').collect();
        for value in [
            "",
            "A~~USD~pb:1,5",
            "100%",
            "ديب سيك & Söhne = 1+1",
            "%zz%4",
            &all,
        ] {
            let mut form = String::new();
            append(&mut form, "s", "-");
            append(&mut form, "row", value);
            let expected = [("s", "-"), ("row", value)];
            let own = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
            assert_eq!(as_specified(&form), expected.map(own));
            let read: Vec<_> = form.split('&').map(pair).map(said).collect();
            assert_eq!(read, expected.map(own));
        }
    }

    #[test]
    fn broken_forms_are_read_as_the_platform_reads_them() {
        for form in [
            "a=%",
            "a=%4",
            "a=%zz%41",
            "a=%FF%E2%82",
            "a",
            "a=b=c",
            "a=+%2B",
            "a=é%C3",
        ] {
            let read: Vec<_> = form.split('&').map(pair).map(said).collect();
            assert_eq!(read, as_specified(form), "{form}");
        }
    }

    #[test]
    fn escapes_are_undone_and_broken_ones_refused() {
        let name = "~a:b,c%7E é";
        assert_eq!(escaped(name, b"~:,"), "%7Ea%3Ab%2Cc%257E é");
        assert_eq!(plain(&escaped(name, b"~:,")).as_deref(), Some(name));
        for broken in ["%", "%4", "%zz", "%FF", "%+1"] {
            assert_eq!(plain(broken), None, "{broken}");
        }
    }
}
