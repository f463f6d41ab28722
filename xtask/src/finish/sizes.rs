//! How large the site is, and the budget that it must keep to.

use crate::files;
use crate::recipe::Recipe;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};

/// What a page loads before it is asked for more than to be read, on the wire: the figures stand in it, so scripts
/// alone, with brotli.
const FIRST_VIEW_LIMIT: usize = 6_000;

/// What is fetched then: the program and its glue.
const PROGRAM: [(&str, &str); 2] = [("capquake_bg-", ".wasm"), ("capquake-", ".js")];
const PROGRAM_LIMIT: usize = 149_000;

/// Scripts that are no part of the program, and what each must not exceed: one for the pages of
/// others, one for frames.
const BESIDE: [(&str, usize); 2] = [("embed.js", 2_000), ("frame.js", 1_000)];

/// What is fetched for one purpose, by the beginning of its name: what answers the page around a frame, what keeps the
/// site once it is loaded, and what writes the code for an article.
const LATER: [(&str, &str); 3] = [
    ("messages-", ".js"),
    ("offline-", ".js"),
    ("article-", ".js"),
];

/// What the style sheet, and each single page, must not exceed.
const STYLE_LIMIT: usize = 8_000;
const PAGE_LIMIT: usize = 14_000;

/// Bytes, as they are and compressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Size {
    raw: usize,
    brotli: usize,
}

impl Size {
    fn with(self, other: Self) -> Self {
        let (raw, brotli) = (self.raw + other.raw, self.brotli + other.brotli);
        Self { raw, brotli }
    }

    fn without(self, part: Self) -> Self {
        let (raw, brotli) = (self.raw - part.raw, self.brotli - part.brotli);
        Self { raw, brotli }
    }
}

/// Prints the sizes; over a limit is an error. A program that was compiled the plain way, which machines without the
/// sources of the standard library have to use, has none.
pub(crate) fn report(site: &Path) -> Result<()> {
    println!("    {:<14}{:>10}{:>10}", "kB", "raw", "brotli");
    for kind in ["wasm", "js", "css", "html"] {
        print(kind, measure(site, &[kind])?);
    }
    let (path, page) = largest_page(site)?;
    print("largest page", page);
    keep(&path, page, PAGE_LIMIT)?;
    let style = size_of(&asset(site, ("capquake-", ".css"))?)?;
    keep("the style sheet", style, STYLE_LIMIT)?;
    for (name, limit) in BESIDE {
        let script = size_of(&site.join(name))?;
        print(name, script);
        keep(name, script, limit)?;
    }
    for file in LATER {
        print(file.0.trim_end_matches('-'), size_of(&asset(site, file)?)?);
    }
    let program = sum_of(site, &PROGRAM)?;
    let first_view = measure(site, &["wasm", "js"])?
        .without(program)
        .without(sum_of(site, &LATER)?);
    print("first view", first_view);
    print("program", program);
    keep("what the first view runs", first_view, FIRST_VIEW_LIMIT)?;
    if std::env::var(Recipe::VARIABLE).is_ok_and(|name| name == Recipe::Plain.name()) {
        println!("    compiled the plain way, for which the program has no limit");
        return Ok(());
    }
    keep("the program", program, PROGRAM_LIMIT)
}

/// Whatever a reader opens is the first page of somebody.
fn largest_page(site: &Path) -> Result<(String, Size)> {
    let mut largest = (String::new(), Size::default());
    for file in files::below(site)? {
        if files::ends_with(&file, "index.html") {
            let weight = size_of(&file)?;
            if weight.brotli > largest.1.brotli {
                let path = file.strip_prefix(site)?.display().to_string();
                largest = (path, weight);
            }
        }
    }
    Ok(largest)
}

fn sum_of(site: &Path, assets: &[(&str, &str)]) -> Result<Size> {
    let mut sum = Size::default();
    for &file in assets {
        sum = sum.with(size_of(&asset(site, file)?)?);
    }
    Ok(sum)
}

/// The file whose name begins and ends so, and has the sum of what is in it between.
fn asset(site: &Path, (start, ending): (&str, &str)) -> Result<PathBuf> {
    let is_it = |file: &PathBuf| {
        let name = file.file_name().and_then(|name| name.to_str());
        name.is_some_and(|it| it.starts_with(start) && it.ends_with(ending))
    };
    let file = files::below(&site.join("assets"))?.into_iter().find(is_it);
    file.with_context(|| format!("the site has no file `{start}…{ending}`"))
}

fn keep(name: &str, size: Size, limit: usize) -> Result<()> {
    if size.brotli > limit {
        let (size, limit) = (kilobytes(size.brotli), kilobytes(limit));
        bail!("{name} is {size} kB with brotli, over the limit of {limit} kB");
    }
    Ok(())
}

/// What the pages load; programs of other sites, frames and workers are apart.
fn measure(site: &Path, kinds: &[&str]) -> Result<Size> {
    let mut sum = Size::default();
    for file in files::below(site)? {
        let is_page = files::ends_with(&file, "index.html");
        if !is_page && !file.starts_with(site.join("assets")) {
            continue;
        }
        let extension = file.extension().and_then(|it| it.to_str());
        if extension.is_some_and(|it| kinds.contains(&it)) {
            sum = sum.with(size_of(&file)?);
        }
    }
    Ok(sum)
}

fn size_of(file: &Path) -> Result<Size> {
    let raw = files::read(file)?.len();
    let packed = files::beside(file, "br");
    let brotli = if packed.is_file() {
        files::read(&packed)?.len()
    } else {
        raw
    };
    Ok(Size { raw, brotli })
}

fn print(name: &str, size: Size) {
    let (raw, brotli) = (kilobytes(size.raw), kilobytes(size.brotli));
    println!("    {name:<14}{raw:>10}{brotli:>10}");
}

/// Thousands with one decimal, rounded to the nearest.
fn kilobytes(bytes: usize) -> String {
    let tenths = (bytes + 50) / 100;
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_written_as_thousands() {
        assert_eq!(kilobytes(110_000), "110.0");
        assert_eq!(kilobytes(32_049), "32.0");
        assert_eq!(kilobytes(32_050), "32.1");
    }

    #[test]
    fn a_page_over_its_limit_is_named() {
        let of = |brotli| Size { raw: 0, brotli };
        assert!(keep("ar/index.html", of(PAGE_LIMIT), PAGE_LIMIT).is_ok());
        let error = keep("ar/index.html", of(PAGE_LIMIT + 1), PAGE_LIMIT).unwrap_err();
        assert!(error.to_string().starts_with("ar/index.html is 14.0 kB"));
    }

    #[test]
    fn what_comes_later_is_no_part_of_the_first_view() {
        let of = |raw, brotli| Size { raw, brotli };
        assert_eq!(of(9, 5).with(of(1, 1)).without(of(4, 2)), of(6, 4));
    }
}
