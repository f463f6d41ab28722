//! Decimals as links and tables hold them: ASCII digits, a dot, a minus, and nothing else.
//! [`plain`](super::write::plain) writes them.

use rust_decimal::Decimal;

/// The decimal, to its last digit; `None` if the text is not one or has too many digits.
///
/// ```
/// use capquake::number::exact::decimal;
///
/// assert_eq!(decimal("-0.170"), Some("-0.170".parse().unwrap()));
/// assert_eq!(decimal("1,000"), None);
/// ```
#[must_use]
pub fn decimal(text: &str) -> Option<Decimal> {
    let (is_negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text),
    };
    let (mut mantissa, mut scale, mut places) = (0_i128, 0, 0);
    for digit in digits.bytes() {
        match digit {
            b'0'..=b'9' => {
                mantissa = mantissa
                    .checked_mul(10)?
                    .checked_add((digit - b'0').into())?;
                scale += places;
            }
            b'.' if places == 0 => places = 1,
            _ => return None,
        }
    }
    let amount = Decimal::try_from_i128_with_scale(mantissa, scale).ok()?;
    // A dot or a minus alone is no number.
    let has_digits = digits.len() > places as usize;
    has_digits.then_some(if is_negative { -amount } else { amount })
}

#[cfg(test)]
mod tests {
    use super::decimal;

    #[test]
    fn what_is_no_plain_decimal_is_none() {
        for text in [
            "", "-", ".", "-.", "1.2.3", "--1", "+1", "1e3", " 1", "٣", "1,000",
        ] {
            assert_eq!(decimal(text), None, "{text}");
        }
        assert_eq!(decimal(&"9".repeat(30)), None);
        assert_eq!(decimal(&"9".repeat(1_000)), None);
    }

    #[test]
    fn every_digit_is_kept() {
        let largest = "79228162514264337593543950335";
        for text in ["0", "1.50", ".5", "-0.1696816716", largest] {
            assert_eq!(decimal(text), text.parse().ok(), "{text}");
        }
        assert_eq!(decimal("5."), Some(5.into()));
    }
}
