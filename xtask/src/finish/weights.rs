//! `docs/sizes.txt`: what the files of the site weigh, so that a change of them stands in the diff
//! of what caused it. Builds of two machines differ by a few bytes: only more than that counts.

use super::offline;
use crate::files;
use crate::recipe::Recipe;
use anyhow::Result;
use std::fmt::Write;
use std::path::{Path, PathBuf};

const NAME: &str = "docs/sizes.txt";

const HEAD: &str = "\
# What the site weighs, in kB: as it is, and as it is sent (brotli -q11). Written by `cargo xtask build`
# when anything differs by more than 0.1 kB and 1 %; commit it with what caused it.
";

/// A name with bytes: as they are, and as they are sent.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Weight {
    name: String,
    raw: usize,
    sent: usize,
}

/// Writes down what this build weighs, if it is not what was written.
pub(crate) fn write_down(site: &Path) -> Result<()> {
    if std::env::var(Recipe::VARIABLE).is_ok_and(|name| name == Recipe::Plain.name()) {
        return Ok(());
    }
    let file = files::root().join(NAME);
    let weights = weigh(site)?;
    let before = files::read_text(&file).unwrap_or_default();
    let Some(name) = difference(&parsed(&before), &weights) else {
        return Ok(());
    };
    println!("    {NAME} is written anew, for {name}: commit it");
    files::write(&file, text(&weights)?)
}

/// Each kind of file by itself, then what belongs together.
fn weigh(site: &Path) -> Result<Vec<Weight>> {
    let mut weights = Vec::new();
    for file in files::below(&site.join("assets"))? {
        if !files::is_packed(&file) {
            weights.push(of(&known_by(&file), &[file])?);
        }
    }
    for name in [
        "ar/index.html",
        "index.html",
        "embed/index.html",
        "sw.js",
        "embed.js",
        "frame.js",
        "qr/qr_bg.wasm",
        "module/capquake_bg.wasm",
        "capquake.html",
    ] {
        weights.push(of(name, &[site.join(name)])?);
    }
    let page = site.join("ar").join("index.html");
    let loaded = loaded_by(&page)?;
    weights.push(of("first Arabic visit", &loaded)?);
    weights.push(of("kept without a network", &offline::kept(site)?)?);
    Ok(weights)
}

/// Without what is in it: `boot` for `boot-0123456789abcdef.js`.
fn known_by(file: &Path) -> String {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let (start, ending) = name.rsplit_once('.').unwrap_or((&name, ""));
    let start = start.rsplit_once('-').map_or(start, |(start, _)| start);
    // esbuild gives sums of its own to what is imported later.
    let is_sum = |part: &str| part.len() == 8 && !part.contains(char::is_lowercase);
    let start = match start.rsplit_once('-') {
        Some((start, sum)) if is_sum(sum) => start,
        _ => start,
    };
    format!("{start}.{ending}")
}

/// A page with the files that it cannot do without: those whose bytes it names.
fn loaded_by(page: &Path) -> Result<Vec<PathBuf>> {
    let text = files::read_text(page)?;
    let mut loaded = vec![page.to_owned()];
    let folder = page.parent().unwrap_or(page);
    for tag in text.split('<').filter(|tag| tag.contains(" integrity=\"")) {
        let address = [" href=\"", " src=\""]
            .iter()
            .find_map(|name| tag.split_once(name));
        let address = address.and_then(|(_, rest)| rest.split('"').next());
        // What is asked for under a condition is not asked for yet.
        if let Some(address) = address.filter(|_| !tag.contains(" media=")) {
            loaded.push(folder.join(address));
        }
    }
    Ok(loaded)
}

fn of(name: &str, parts: &[PathBuf]) -> Result<Weight> {
    let mut weight = Weight {
        name: name.to_owned(),
        raw: 0,
        sent: 0,
    };
    for part in parts {
        let raw = files::read(part)?.len();
        let packed = files::beside(part, "br");
        weight.raw += raw;
        weight.sent += if packed.is_file() {
            files::read(&packed)?.len()
        } else {
            raw
        };
    }
    Ok(weight)
}

/// The first that is another one.
fn difference(before: &[Weight], now: &[Weight]) -> Option<String> {
    let is_close = |a: usize, b: usize| a.abs_diff(b) <= (a.max(b) / 100).max(100);
    let is_known = |weight: &&Weight| {
        before.iter().any(|old| {
            old.name == weight.name
                && is_close(old.raw, weight.raw)
                && is_close(old.sent, weight.sent)
        })
    };
    let gone = before
        .iter()
        .find(|old| now.iter().all(|weight| weight.name != old.name));
    let other = now.iter().find(|weight| !is_known(weight));
    other.or(gone).map(|weight| weight.name.clone())
}

fn text(weights: &[Weight]) -> Result<String> {
    let mut text = HEAD.to_owned();
    for Weight { name, raw, sent } in weights {
        let (raw, sent) = (kilobytes(*raw), kilobytes(*sent));
        writeln!(text, "{name:<28}{raw:>10}{sent:>10}")?;
    }
    Ok(text)
}

fn kilobytes(bytes: usize) -> String {
    let tenths = (bytes + 50) / 100;
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// What was written down; a line that is none counts as missing.
fn parsed(text: &str) -> Vec<Weight> {
    let bytes = |text: &str| {
        text.replace('.', "")
            .parse()
            .ok()
            .map(|tenths: usize| tenths * 100)
    };
    let line = |line: &str| {
        let (rest, sent) = line.trim_end().rsplit_once(' ')?;
        let (name, raw) = rest.trim_end().rsplit_once(' ')?;
        Some(Weight {
            name: name.trim_end().to_owned(),
            raw: bytes(raw)?,
            sent: bytes(sent)?,
        })
    };
    text.lines().filter_map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weight(name: &str, raw: usize, sent: usize) -> Weight {
        Weight {
            name: name.to_owned(),
            raw,
            sent,
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let weights = [
            weight("first Arabic visit", 500_000, 160_400),
            weight("boot.js", 2_400, 1_000),
        ];
        assert_eq!(parsed(&text(&weights).unwrap()), weights);
    }

    #[test]
    fn a_few_bytes_are_no_difference() {
        let now = [weight("a", 400_000, 2_000)];
        for same in [weight("a", 404_000, 2_100), weight("a", 396_100, 1_900)] {
            assert_eq!(difference(&[same], &now), None);
        }
        for other in [
            weight("a", 405_000, 2_000),
            weight("a", 400_000, 2_101),
            weight("b", 400_000, 2_000),
        ] {
            assert_eq!(difference(&[other], &now), Some("a".to_owned()));
        }
        let gone = [now[0].clone(), weight("b", 1, 1)];
        assert_eq!(difference(&gone, &now), Some("b".to_owned()));
    }

    #[test]
    fn names_are_known_without_sums() {
        for (name, known) in [
            ("boot-0123456789abcdef.js", "boot.js"),
            ("offline-EWZBYOUP-12ab7540b14e8190.js", "offline.js"),
            ("capquake_bg-880d474800f2109c.wasm", "capquake_bg.wasm"),
        ] {
            assert_eq!(known_by(Path::new(name)), known);
        }
    }
}
