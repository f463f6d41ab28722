//! How large the site is, and the budget that it must keep to.

use crate::files;
use crate::recipe::Recipe;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};

/// What the first view should weigh on the wire: WebAssembly and JavaScript, with brotli.
const GOAL: usize = 95_000;

/// What it must not exceed.
const LIMIT: usize = 110_000;

/// Scripts that are no part of the program, and what each must not exceed: one for the pages of
/// others, one for frames.
const BESIDE: [(&str, usize); 2] = [("embed.js", 2_000), ("frame.js", 1_000)];

/// What is fetched when it is wanted, by the beginning of its name: the rest of the program, what
/// answers the page around a frame, what keeps the site once it is loaded, and what writes the
/// code for an article.
const LATER: [&str; 4] = ["rest-", "messages-", "offline-", "article-"];

/// What the style sheet, and each single page, must not exceed.
const STYLE_LIMIT: usize = 8_000;
const PAGE_LIMIT: usize = 14_000;

/// Bytes, as they are and compressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Size {
    raw: usize,
    brotli: usize,
}

/// Prints the sizes; over the limit is an error, unless the program was compiled the plain way,
/// which machines without the sources of the standard library have to use.
pub(crate) fn report(site: &Path) -> Result<()> {
    println!("    {:<14}{:>10}{:>10}", "kB", "raw", "brotli");
    for kind in ["wasm", "js", "css", "html"] {
        print(kind, measure(site, &[kind])?);
    }
    let (path, page) = largest_page(site)?;
    print("largest page", page);
    keep(&path, page, PAGE_LIMIT)?;
    keep("the style sheet", measure(site, &["css"])?, STYLE_LIMIT)?;
    for (name, limit) in BESIDE {
        let script = size_of(&site.join(name))?;
        print(name, script);
        keep(name, script, limit)?;
    }
    let mut program = measure(site, &["wasm", "js"])?;
    print("wasm + js", program);
    for start in LATER {
        let later = size_of(&beginning_with(site, start)?)?;
        print(start.trim_end_matches('-'), later);
        program.raw -= later.raw;
        program.brotli -= later.brotli;
    }
    print("first view", program);
    if std::env::var(Recipe::VARIABLE).is_ok_and(|name| name == Recipe::Plain.name()) {
        println!("    compiled the plain way, for which there is no limit");
        return Ok(());
    }
    println!("    {}", check(program)?);
    Ok(())
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

fn beginning_with(site: &Path, start: &str) -> Result<PathBuf> {
    let is_it = |file: &PathBuf| {
        let name = file.file_name().and_then(|name| name.to_str());
        // Not as it is compressed.
        name.is_some_and(|it| it.starts_with(start) && it.matches('.').count() == 1)
    };
    let file = files::below(site)?.into_iter().find(is_it);
    file.with_context(|| format!("the site has no file `{start}…`"))
}

fn keep(name: &str, size: Size, limit: usize) -> Result<()> {
    if size.brotli > limit {
        let (size, limit) = (kilobytes(size.brotli), kilobytes(limit));
        bail!("{name} is {size} kB with brotli, over the limit of {limit} kB");
    }
    Ok(())
}

fn check(program: Size) -> Result<String> {
    if program.brotli > LIMIT {
        let (size, limit) = (kilobytes(program.brotli), kilobytes(LIMIT));
        bail!(
            "wasm + js of the first view are {size} kB with brotli, over the limit of {limit} kB"
        );
    }
    let goal = kilobytes(GOAL);
    Ok(match program.brotli.checked_sub(GOAL) {
        None | Some(0) => format!("within the goal of {goal} kB"),
        Some(over) => format!("{} kB over the goal of {goal} kB", kilobytes(over)),
    })
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
            let weight = size_of(&file)?;
            sum.raw += weight.raw;
            sum.brotli += weight.brotli;
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
    fn the_limit_is_kept_to_the_byte() {
        let of = |brotli| Size { raw: 0, brotli };
        assert!(check(of(LIMIT)).is_ok());
        let error = check(of(LIMIT + 1)).unwrap_err().to_string();
        assert!(error.contains("over the limit"), "{error}");
    }

    #[test]
    fn a_page_over_its_limit_is_named() {
        let of = |brotli| Size { raw: 0, brotli };
        assert!(keep("ar/index.html", of(PAGE_LIMIT), PAGE_LIMIT).is_ok());
        let error = keep("ar/index.html", of(PAGE_LIMIT + 1), PAGE_LIMIT).unwrap_err();
        assert!(error.to_string().starts_with("ar/index.html is 14.0 kB"));
    }

    #[test]
    fn what_is_missing_to_the_goal_is_said() {
        let said = |brotli| check(Size { raw: 0, brotli }).unwrap();
        assert_eq!(said(GOAL), "within the goal of 95.0 kB");
        assert_eq!(said(GOAL + 2_000), "2.0 kB over the goal of 95.0 kB");
    }
}
