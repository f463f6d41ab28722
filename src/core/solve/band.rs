//! How precise a figure is, read off the way it is written.

use rust_decimal::Decimal;

use crate::number::arithmetic;

/// The figures that are rounded to a given one: half a unit of its last non-zero digit to
/// either side. Zero is exact.
///
/// ```
/// use capquake::solve::Band;
///
/// let band = Band::of("24500000000".parse()?);
/// assert_eq!(band.low, "24450000000".parse()?);
/// assert_eq!(band.high, "24550000000".parse()?);
/// # Ok::<(), rust_decimal::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// The least it may be.
    pub low: Decimal,
    /// The most it may be.
    pub high: Decimal,
}

impl Band {
    /// The band of a figure as it is written.
    #[must_use]
    pub fn of(figure: Decimal) -> Self {
        let half = half_unit(figure);
        Self {
            low: arithmetic::difference(figure, half).unwrap_or(Decimal::MIN),
            high: arithmetic::sum(figure, half).unwrap_or(Decimal::MAX),
        }
    }

    /// The narrowest band that holds all these figures.
    pub(super) fn around(first: Decimal, others: impl IntoIterator<Item = Decimal>) -> Self {
        let only = Self {
            low: first,
            high: first,
        };
        others.into_iter().fold(only, |band, figure| Self {
            low: band.low.min(figure),
            high: band.high.max(figure),
        })
    }

    /// Whether the two have a figure in common.
    #[must_use]
    pub fn meets(self, other: Self) -> bool {
        self.low <= other.high && other.low <= self.high
    }
}

fn half_unit(figure: Decimal) -> Decimal {
    let figure = figure.normalize();
    if figure.is_zero() {
        return Decimal::ZERO;
    }
    if figure.scale() > 0 {
        // 5 × 10⁻ˢ⁻¹; at the finest scale of all there is no room for half a unit.
        return Decimal::try_from_i128_with_scale(5, figure.scale() + 1).unwrap_or(Decimal::ZERO);
    }
    let mut unit = 1_i128;
    while figure.mantissa() % (unit * 10) == 0 {
        unit *= 10;
    }
    Decimal::try_from_i128_with_scale(unit * 5, 1).unwrap_or(Decimal::ZERO)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn spans(figure: &str, low: &str, high: &str) {
        let band = Band::of(figure.parse().unwrap());
        assert_eq!(
            (band.low, band.high),
            (low.parse().unwrap(), high.parse().unwrap())
        );
    }

    #[test]
    fn a_figure_is_as_precise_as_its_last_digit() {
        spans("-0.17", "-0.175", "-0.165");
        spans("142.62", "142.615", "142.625");
        spans("600000000000", "550000000000", "650000000000");
        spans("24490000000", "24485000000", "24495000000");
        spans("17.0", "16.5", "17.5");
        spans("0", "0", "0");
    }

    #[test]
    fn bands_that_only_touch_meet() {
        assert!(Band::of(Decimal::ONE).meets(Band::of(Decimal::TWO)));
        assert!(!Band::of(Decimal::ONE).meets(Band::of("3".parse().unwrap())));
    }
}
