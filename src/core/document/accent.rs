//! A colour that an embedder gives for losses, and what makes it readable on the page.

/// Red, green and blue, as an embedder gave them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accent([u8; 3]);

/// Parts of 256 on the way from a colour to black or to white.
const STEPS: u64 = 32;

/// Text in a darker colour has a contrast of 4.5 and more on light paper (WCAG 2), and text in a
/// lighter one on dark paper. In millionths of the luminance of white.
const DARK_ENOUGH: u64 = 168_000;
const LIGHT_ENOUGH: u64 = 206_000;

impl Accent {
    /// Six hexadecimal digits: `C8102E`.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let is_hexadecimal = code.len() == 6 && code.bytes().all(|byte| byte.is_ascii_hexdigit());
        let colour = u32::from_str_radix(code, 16)
            .ok()
            .filter(|_| is_hexadecimal)?;
        let [_, red, green, blue] = colour.to_be_bytes();
        Some(Self([red, green, blue]))
    }

    /// The same six digits.
    #[must_use]
    pub fn code(self) -> String {
        let halves = self.0.into_iter().flat_map(|byte| [byte >> 4, byte & 15]);
        halves
            .filter_map(|half| char::from_digit(half.into(), 16))
            .map(|digit| digit.to_ascii_uppercase())
            .collect()
    }

    /// As much darker as it takes to be read on light paper.
    ///
    /// ```
    /// use capquake::document::Accent;
    ///
    /// let yellow = Accent::from_code("FFDD00").unwrap();
    /// assert_ne!(yellow.on_light(), yellow);
    /// assert_eq!(yellow.on_dark(), yellow);
    /// ```
    #[must_use]
    pub fn on_light(self) -> Self {
        self.nearest(0, |luminance| luminance <= DARK_ENOUGH)
    }

    /// As much lighter as it takes to be read on dark paper.
    #[must_use]
    pub fn on_dark(self) -> Self {
        self.nearest(255, |luminance| luminance >= LIGHT_ENOUGH)
    }

    /// The first colour on the way to black or white of which this is so. It is of the last.
    fn nearest(self, end: u64, is_readable: fn(u64) -> bool) -> Self {
        let mut colour = self;
        for step in 0..=STEPS {
            colour = Self(self.0.map(|channel| {
                let mixed = (u64::from(channel) * (STEPS - step) + end * step) / STEPS;
                u8::try_from(mixed).unwrap_or(u8::MAX)
            }));
            if is_readable(colour.luminance()) {
                break;
            }
        }
        colour
    }

    /// Relative luminance, in millionths. A cubic stands for the curve of sRGB; the limits above
    /// leave room for what it is off by.
    fn luminance(self) -> u64 {
        let [red, green, blue] = self.0.map(|channel| {
            let c = u64::from(channel);
            (c * (3_193_000_000 + c * (682_171_000 + c * 1_197_279))) / 65_025_000
        });
        (red * 2_126 + green * 7_152 + blue * 722) / 10_000
    }
}
