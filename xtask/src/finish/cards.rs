//! The pictures that go with shared links: what the program drew as SVG becomes PNG.

use crate::files;
use crate::prerender::{self, Page};
use anyhow::{Context, Result};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Options, Tree};
use std::path::Path;
use std::sync::Arc;

/// One family for both scripts, licensed under the OFL; it reaches no reader as a file.
const FONTS: &str = "node_modules/@expo-google-fonts/ibm-plex-sans-arabic";
const WEIGHTS: [&str; 4] = ["400Regular", "500Medium", "600SemiBold", "700Bold"];

/// Draws the cards of all pages into `cards/`.
pub(crate) fn make(site: &Path) -> Result<()> {
    let options = Options {
        fontdb: Arc::new(fonts()?),
        ..Options::default()
    };
    for page in prerender::pages()? {
        let svg = page.cell("card")?;
        if !svg.is_empty() {
            files::write(&site.join(path(&page)?), png(svg, &options)?)?;
        }
    }
    Ok(())
}

/// Where the card of a page is, from the site's folder; a frame has that of the first page.
pub(crate) fn path(page: &Page) -> Result<String> {
    let name = match page.cell("scenario")? {
        "" => "capquake",
        scenario => scenario,
    };
    Ok(format!("cards/{name}-{}.png", page.cell("language")?))
}

fn fonts() -> Result<Database> {
    let mut fonts = Database::new();
    for weight in WEIGHTS {
        let name = format!("{FONTS}/{weight}/IBMPlexSansArabic_{weight}.ttf");
        fonts.load_font_data(files::read(&files::root().join(name))?);
    }
    Ok(fonts)
}

fn png(svg: &str, options: &Options) -> Result<Vec<u8>> {
    let tree = Tree::from_str(svg, options).context("a card")?;
    let size = tree.size().to_int_size();
    let mut pixels = Pixmap::new(size.width(), size.height()).context("a card without pixels")?;
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    Ok(pixels.encode_png()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use resvg::tiny_skia::PremultipliedColorU8;

    /// The painted columns, from left to right.
    fn columns(text: &str) -> Vec<u32> {
        let options = Options {
            fontdb: Arc::new(fonts().unwrap()),
            ..Options::default()
        };
        let svg = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60">
            <text x="10" y="40" font-size="32" font-family="IBM Plex Sans Arabic">{text}</text></svg>"#
        );
        let pixels = Pixmap::decode_png(&png(&svg, &options).unwrap()).unwrap();
        let is_painted =
            |pixel: Option<PremultipliedColorU8>| pixel.is_some_and(|it| it.alpha() > 0);
        let painted = |x: &u32| (0..60).any(|y| is_painted(pixels.pixel(*x, y)));
        (0..400).filter(painted).collect()
    }

    #[test]
    fn arabic_letters_are_joined() {
        let letters = columns("م ل ي ا ر").len();
        let word = columns("مليار").len();
        assert!(word > 0 && word < letters, "{word} of {letters} columns");
    }

    #[test]
    fn arabic_runs_from_right_to_left_within_a_line_that_does() {
        // A full stop is narrow: where the gap before it is tells the direction.
        let gap = |text: &str| {
            let columns = columns(text);
            let pairs = columns.windows(2).map(|pair| (pair[1] - pair[0], pair[0]));
            pairs
                .max()
                .map(|(_, at)| at * 2 < columns[0] + columns[columns.len() - 1])
        };
        assert_eq!(gap("\u{2067}مليار   .\u{2069}"), Some(true));
        assert_eq!(gap("\u{2066}billion   .\u{2069}"), Some(false));
    }
}
