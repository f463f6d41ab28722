//! Facts about reading numbers; the laws are in `tests/laws`.

use super::*;

#[track_caller]
fn reads(text: &str, expected: &str) {
    let reading = read(text);
    assert_eq!(
        reading.map(|r| r.amount),
        Ok(expected.parse().unwrap()),
        "{text}"
    );
    assert_eq!(reading.map(|r| r.other), Ok(None), "{text}");
}

#[track_caller]
fn asks(text: &str, likely: &str, other: &str) {
    let reading = read(text).unwrap();
    assert_eq!(reading.amount, likely.parse().unwrap(), "{text}");
    assert_eq!(reading.other, Some(other.parse().unwrap()), "{text}");
}

#[track_caller]
fn refuses(text: &str, error: ReadError) {
    assert_eq!(read(text), Err(error), "{text}");
}

#[test]
fn digits_of_every_script_are_the_same_number() {
    for text in [
        "24.49",
        "24,49",
        "٢٤٫٤٩",
        "٢٤.٤٩",
        "۲۴٫۴۹",
        "２４.４９",
        "\u{200E}24.49\u{200E}",
    ] {
        reads(text, "24.49");
    }
}

#[test]
fn scale_words_are_powers_of_ten() {
    for text in [
        "24.49bn",
        "24.49B",
        "24.49 billion",
        "٢٤٫٤٩ مليار",
        "24,49 bn",
        "24.49 مليار",
    ] {
        reads(text, "24490000000");
    }
    reads("1.5tn", "1500000000000");
    reads("500 مليون", "500000000");
    reads("3k", "3000");
}

#[test]
fn separators_that_can_only_mean_one_thing() {
    reads("1,234,567", "1234567");
    reads("1.234.567", "1234567");
    reads("1.234,5", "1234.5");
    reads("1,234.5", "1234.5");
    reads("١٬٢٣٤٫٥", "1234.5");
    reads("1 234,5", "1234.5");
    reads("1\u{A0}234\u{A0}567", "1234567");
    reads("1'234.5", "1234.5");
    reads("12,34,567", "1234567");
    reads("0.125", "0.125");
    reads("24490000000", "24490000000");
    reads("12.", "12");
    reads(".5", "0.5");
}

#[test]
fn a_separator_that_can_mean_two_things_is_asked_about() {
    asks("1,234", "1234", "1.234");
    asks("1.234", "1.234", "1234");
    asks("24,490", "24490", "24.49");
    asks("-1,000", "-1000", "-1");
}

#[test]
fn every_sign_is_read() {
    for text in ["-17", "−17", "–17", "17-", "(17)", "- 17"] {
        reads(text, "-17");
    }
    assert_eq!(
        read("−17%").map(|r| (r.amount, r.is_percent)),
        Ok(((-17).into(), true))
    );
    assert_eq!(
        read("٪١٧").map(|r| (r.amount, r.is_percent)),
        Ok((17.into(), true))
    );
}

fn unknown(position: usize, length: usize) -> ReadError {
    ReadError::UnknownWord { position, length }
}

#[test]
fn what_is_no_number_is_refused_with_a_reason() {
    refuses("", ReadError::Missing);
    refuses("  ", ReadError::Missing);
    refuses(".", ReadError::NoDigits);
    refuses("-", ReadError::NoDigits);
    refuses("USD", ReadError::NoDigits);
    refuses("abc", unknown(1, 3));
    refuses("12 apples", unknown(4, 6));
    for (text, position) in [("1٢", 2), ("1e٢", 3), ("1e-2٢", 5), ("\u{200E}1.5٢", 5)] {
        refuses(text, ReadError::MixedScripts { position });
    }
    for (text, position, length) in [
        ("17 نقطة مئوية", 4, 10),
        ("17 percentage points", 4, 17),
        ("2.5 basis points", 5, 12),
        ("17pp", 3, 2),
    ] {
        refuses(text, ReadError::PercentagePoints { position, length });
    }
    refuses("NaN", unknown(1, 3));
    refuses(
        "--5",
        ReadError::Unexpected {
            character: '-',
            position: 2,
        },
    );
    refuses(&"9".repeat(40), ReadError::TooLong);
    refuses(&"9".repeat(65), ReadError::TooLong);
}

#[test]
fn a_separator_is_named_where_it_stops_being_a_number() {
    for (text, position) in [
        ("12..5", 4),
        ("1,23,4", 5),
        ("1,234.5.6", 8),
        ("1,234,56.7,8", 6),
        ("1.234.56", 6),
        ("\u{200F}1٬23", 3),
        (" 1__2", 3),
        ("..5", 1),
        ("12 ,5", 4),
        ("USD 12..5", 8),
    ] {
        refuses(text, ReadError::Separator { position });
    }
}

#[test]
fn a_second_number_is_named_where_it_begins() {
    for (text, position) in [
        ("0.1+0.2", 4),
        ("100-1,9", 5),
        ("17%5", 4),
        ("1 23", 3),
        ("12 345 6", 8),
        ("142\t118", 5),
        ("USD 142  118", 10),
        ("24bn 5", 6),
        ("1 23,4,5", 3),
    ] {
        refuses(text, ReadError::SeveralNumbers { position });
    }
}
