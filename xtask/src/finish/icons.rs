//! Icons for tabs and home screens, drawn from the one mark of the site.

use crate::files;
use anyhow::{Context, Result, bail};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use std::path::Path;

/// How an icon is drawn.
pub(crate) struct Icon {
    pub(crate) name: &'static str,
    /// Pixels along each edge.
    pub(crate) size: u32,
    /// As manifests call it, if they name it.
    pub(crate) purpose: Option<&'static str>,
    /// How much of the edge the mark takes, in percent; launchers cut circles out of maskable ones.
    mark: u32,
    line: &'static str,
    ground: &'static str,
}

const ACCENT: &str = "#A8112B";
const PAPER: &str = "#FBF9F4";

/// What they are drawn from. It is not served: browsers make a whole document of such a picture,
/// while the page is being read.
pub(crate) const MARK: &str = "icon.svg";

/// Those that the manifests name, the one of tabs, and the one that iOS takes.
pub(crate) const ICONS: [Icon; 6] = [
    icon("icon-192.png", 192, Some("any"), 76),
    icon("icon-512.png", 512, Some("any"), 76),
    icon("icon-maskable-512.png", 512, Some("maskable"), 50),
    Icon {
        line: "#000",
        ground: "none",
        ..icon("icon-monochrome-512.png", 512, Some("monochrome"), 60)
    },
    icon("icon-48.png", 48, None, 90),
    icon("icon-180.png", 180, None, 66),
];

const fn icon(name: &'static str, size: u32, purpose: Option<&'static str>, mark: u32) -> Icon {
    Icon {
        name,
        size,
        purpose,
        mark,
        line: ACCENT,
        ground: PAPER,
    }
}

/// Draws them into `icons/`.
pub(crate) fn draw(site: &Path) -> Result<()> {
    let mark = files::read_text(&files::root().join("src/shell").join(MARK))?;
    for icon in &ICONS {
        files::write(&site.join("icons").join(icon.name), png(&mark, icon)?)?;
    }
    Ok(())
}

fn png(mark: &str, icon: &Icon) -> Result<Vec<u8>> {
    let svg = svg(mark, icon)?;
    let tree = Tree::from_str(&svg, &Options::default()).context("icon.svg")?;
    let mut pixels = Pixmap::new(icon.size, icon.size).context("an icon without pixels")?;
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    Ok(pixels.encode_png()?)
}

/// The mark's path in the middle of its ground, in the colours of the icon.
fn svg(mark: &str, icon: &Icon) -> Result<String> {
    let path = mark
        .split("<path d=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next());
    let (Some(path), true) = (path, mark.contains("viewBox=\"0 0 16 16\"")) else {
        bail!("icon.svg is no longer one path on a ground of 16 by 16");
    };
    let Icon {
        size,
        line,
        ground,
        mark,
        ..
    } = icon;
    // A hundred times sixteen: the mark's percentage of the edge is how much it is scaled.
    let edge = 8 * (100 - mark);
    Ok(format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size}" viewBox="0 0 1600 1600">
        <rect width="1600" height="1600" fill="{ground}"/>
        <path transform="translate({edge} {edge}) scale({mark})" d="{path}"
            fill="none" stroke="{line}" stroke-width="2" stroke-linejoin="round"/></svg>"#
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DRAWING: &str = include_str!("../../../src/shell/icon.svg");

    fn drawn(icon: &Icon) -> Pixmap {
        Pixmap::decode_png(&png(DRAWING, icon).unwrap()).unwrap()
    }

    #[test]
    fn every_icon_is_as_large_as_its_name_says_and_shows_the_mark() {
        for icon in &ICONS {
            let pixels = drawn(icon);
            assert_eq!((pixels.width(), pixels.height()), (icon.size, icon.size));
            let corner = pixels.pixel(0, 0).unwrap();
            let is_mark = |pixel: &&resvg::tiny_skia::PremultipliedColorU8| **pixel != corner;
            let painted = pixels.pixels().iter().filter(is_mark).count();
            let share = painted * 100 / pixels.pixels().len();
            assert!((3..40).contains(&share), "{}: {share} %", icon.name);
        }
    }

    #[test]
    fn a_maskable_mark_stands_within_the_circle_that_launchers_keep() {
        let icon = ICONS
            .iter()
            .find(|icon| icon.purpose == Some("maskable"))
            .unwrap();
        let pixels = drawn(icon);
        let corner = pixels.pixel(0, 0).unwrap();
        let middle = i64::from(icon.size) / 2;
        let safe = i64::from(icon.size) * 40 / 100;
        for x in 0..icon.size {
            for y in 0..icon.size {
                let (across, down) = (i64::from(x) - middle, i64::from(y) - middle);
                let is_outside = across * across + down * down > safe * safe;
                assert!(
                    !is_outside || pixels.pixel(x, y).unwrap() == corner,
                    "{x} {y}"
                );
            }
        }
    }
}
