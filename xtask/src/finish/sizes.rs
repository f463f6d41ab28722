//! How large the site is, and the budget that it must keep to.

use crate::files;
use anyhow::{Result, bail};
use std::path::Path;

/// What the program may weigh on the wire: WebAssembly and JavaScript, compressed with brotli.
const BUDGET: usize = 210_000;

/// Bytes, as they are and compressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Size {
    raw: usize,
    brotli: usize,
}

/// Prints the sizes; over the budget is an error.
pub(crate) fn report(site: &Path) -> Result<()> {
    println!("    {:<14}{:>10}{:>10}", "kB", "raw", "brotli");
    for kind in ["wasm", "js", "css", "html"] {
        print(kind, measure(site, &[kind])?);
    }
    let program = measure(site, &["wasm", "js"])?;
    print("wasm + js", program);
    check(program)
}

fn check(program: Size) -> Result<()> {
    if program.brotli > BUDGET {
        let (size, budget) = (kilobytes(program.brotli), kilobytes(BUDGET));
        bail!("wasm + js are {size} kB with brotli, over the budget of {budget} kB");
    }
    println!(
        "    {} kB are left of the budget",
        kilobytes(BUDGET - program.brotli)
    );
    Ok(())
}

fn measure(site: &Path, kinds: &[&str]) -> Result<Size> {
    let mut sum = Size::default();
    for file in files::below(site)? {
        let extension = file.extension().and_then(|it| it.to_str());
        if extension.is_some_and(|it| kinds.contains(&it)) {
            let raw = files::read(&file)?.len();
            let packed = files::beside(&file, "br");
            sum.raw += raw;
            sum.brotli += if packed.is_file() {
                files::read(&packed)?.len()
            } else {
                raw
            };
        }
    }
    Ok(sum)
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
    fn the_budget_is_kept_to_the_byte() {
        let of = |brotli| Size { raw: 0, brotli };
        assert!(check(of(BUDGET)).is_ok());
        let error = check(of(BUDGET + 1)).unwrap_err().to_string();
        assert!(error.contains("over the budget of 110.0 kB"), "{error}");
    }
}
