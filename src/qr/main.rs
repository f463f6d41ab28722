//! Draws QR codes. A program of its own, `dist/qr`, which the page fetches when a reader wants to
//! share a link: few do.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};
use wasm_bindgen::prelude::*;

/// As for the page.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// The largest code has 137 squares on each side: on a phone, cameras read no more.
const LARGEST: u8 = 30;

/// The empty border that readers look for, in squares.
const BORDER: i32 = 4;

/// The side of the drawing and, after a space, the path that fills its dark squares; empty if the
/// text is too long for a code that can be read.
#[wasm_bindgen]
#[must_use]
pub fn draw(text: &str) -> String {
    let Some(code) = code(text) else {
        return String::new();
    };
    let size = code.size();
    let mut drawing = format!("{} ", size + 2 * BORDER);
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let length = (x..size).take_while(|&x| code.get_module(x, y)).count();
            if length > 0 {
                let (x, y) = (x + BORDER, y + BORDER);
                // Writing to a string cannot fail.
                let _ = write!(drawing, "M{x} {y}h{length}v1h-{length}z");
            }
            x += 1 + i32::try_from(length).unwrap_or(size);
        }
    }
    drawing
}

/// As small as it can be, and as hard to damage as it can be at that size.
fn code(text: &str) -> Option<QrCode> {
    let segments = QrSegment::make_segments(text);
    let (least, most) = (Version::new(1), Version::new(LARGEST));
    QrCode::encode_segments_advanced(&segments, QrCodeEcc::Low, least, most, None, true).ok()
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;

    /// The dark squares of a drawing, row by row, border included.
    fn squares(drawing: &str) -> Vec<Vec<bool>> {
        let (side, path) = drawing.split_once(' ').unwrap();
        let side: usize = side.parse().unwrap();
        let mut squares = vec![vec![false; side]; side];
        for run in path.split_terminator('z') {
            let (place, length) = run.strip_prefix('M').unwrap().split_once('h').unwrap();
            let (x, y) = place.split_once(' ').unwrap();
            let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
            let (length, back) = length.split_once("v1h-").unwrap();
            assert_eq!(length, back);
            squares[y][x..x + length.parse::<usize>().unwrap()].fill(true);
        }
        squares
    }

    #[test]
    fn the_drawing_has_the_squares_of_the_code_within_a_border() {
        for text in ["https://example.org/", "https://example.org/ar/#v=1&s=sap"] {
            let (code, drawn) = (code(text).unwrap(), squares(&draw(text)));
            let border = usize::try_from(BORDER).unwrap();
            for (y, row) in drawn.iter().enumerate() {
                for (x, &is_dark) in row.iter().enumerate() {
                    let place = |at| i32::try_from(at).unwrap() - BORDER;
                    assert_eq!(is_dark, code.get_module(place(x), place(y)));
                }
            }
            assert!(drawn[border][border], "the corner of the first mark");
            assert!(drawn[..border].iter().flatten().all(|&is_dark| !is_dark));
        }
    }

    #[test]
    fn a_text_that_is_too_long_has_no_drawing() {
        let longest = "a".repeat(1732);
        assert_eq!(squares(&draw(&longest)).len(), 137 + 8);
        assert_eq!(draw(&format!("{longest}a")), "");
    }
}
