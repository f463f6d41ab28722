//! Names that tell what is in a file. Whatever carries one never changes, and a browser may keep
//! it for good; the page says which bytes it wants, and a browser refuses others.

use super::assets;
use crate::files;
use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};

/// The folder of the files that never change.
const FOLDER: &str = "assets";

/// What other sites and browsers know by its name.
const KNOWN_BY_NAME: [&str; 3] = ["embed.js", "frame.js", "sw.js"];

/// A file that was given another name.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Stamped {
    /// As it was called.
    pub(crate) name: String,
    /// Where it is now, from the site's folder.
    pub(crate) path: String,
    /// What a browser checks its bytes against.
    pub(crate) integrity: String,
}

/// Gives names to all styles, scripts and programs at the root of the site. A file that
/// names another one comes after it, since the name is a part of its bytes.
pub(crate) fn all(site: &Path) -> Result<Vec<Stamped>> {
    let mut waiting = Vec::new();
    for file in files::below(site)? {
        let name = file.strip_prefix(site)?.to_string_lossy().into_owned();
        let extension = Path::new(&name).extension().and_then(|it| it.to_str());
        let is_asset = extension.is_some_and(|it| ["css", "js", "wasm"].contains(&it));
        if is_asset && !name.contains('/') && !KNOWN_BY_NAME.contains(&name.as_str()) {
            waiting.push(name);
        }
    }
    let mut stamped: Vec<Stamped> = Vec::new();
    while !waiting.is_empty() {
        let mut left = Vec::new();
        for name in &waiting {
            let bytes = files::read(&site.join(name))?;
            let others = waiting.iter().filter(|other| *other != name);
            if others.into_iter().any(|other| names(&bytes, other)) {
                left.push(name.clone());
            } else {
                stamped.push(stamp(site, name, bytes, &stamped)?);
            }
        }
        if left.len() == waiting.len() {
            bail!("these name each other: {}", left.join(", "));
        }
        waiting = left;
    }
    Ok(stamped)
}

/// As a script refers to a file beside it, in quotation marks of any kind.
fn quotations(name: &str) -> Vec<String> {
    let marks = ['"', '\'', '`'].into_iter();
    let quoted = marks.flat_map(|mark| ["", "./"].map(|here| format!("{mark}{here}{name}{mark}")));
    quoted.collect()
}

fn names(bytes: &[u8], name: &str) -> bool {
    let text = String::from_utf8_lossy(bytes);
    quotations(name)
        .iter()
        .any(|quoted| text.contains(quoted.as_str()))
}

fn stamp(site: &Path, name: &str, bytes: Vec<u8>, known: &[Stamped]) -> Result<Stamped> {
    let bytes = if files::ends_with(Path::new(name), ".js") {
        let mut text = String::from_utf8(bytes).context("a script is no text")?;
        for other in known {
            let new = other.path.rsplit('/').next().unwrap_or_default();
            for quoted in quotations(&other.name) {
                text = text.replace(&quoted, &quoted.replace(&other.name, new));
            }
        }
        // They stay where they are, a folder up from here.
        for folder in assets::APART {
            text = text.replace(&format!("\"./{folder}/"), &format!("\"../{folder}/"));
        }
        text.into_bytes()
    } else {
        bytes
    };
    let digest = Sha256::digest(&bytes);
    let path = format!("{FOLDER}/{}", stamped_name(name, &digest)?);
    files::write(&site.join(&path), &bytes)?;
    files::remove(&site.join(name))?;
    Ok(Stamped {
        name: name.to_owned(),
        path,
        integrity: format!("sha256-{}", base64(&digest)),
    })
}

fn stamped_name(name: &str, digest: &[u8]) -> Result<String> {
    let path = PathBuf::from(name);
    let (stem, ending) = (path.file_stem(), path.extension());
    let (stem, ending) = stem.zip(ending).context("a file without an ending")?;
    let (stem, ending) = (stem.to_string_lossy(), ending.to_string_lossy());
    Ok(format!("{stem}-{}.{ending}", short(digest)))
}

/// Enough of a sum to tell one build from another.
pub(crate) fn short(digest: &[u8]) -> String {
    let first = digest.first_chunk().copied().unwrap_or_default();
    format!("{:016x}", u64::from_be_bytes(first))
}

/// What a browser checks bytes against.
pub(crate) fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", base64(&Sha256::digest(bytes)))
}

/// As `integrity` and addresses of data have bytes.
pub(crate) fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let [first, second, third] =
            [0, 1, 2].map(|at| u32::from(chunk.get(at).copied().unwrap_or_default()));
        let group = first << 16 | second << 8 | third;
        for place in 0..4 {
            let letter = LETTERS.get((group >> (18 - 6 * place) & 63) as usize);
            let is_there = place <= chunk.len();
            text.push(
                letter
                    .filter(|_| is_there)
                    .map_or('=', |&letter| char::from(letter)),
            );
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integrity_is_written_as_browsers_read_it() {
        assert_eq!(base64(b"Man"), "TWFu");
        assert_eq!(base64(b"Ma"), "TWE=");
        assert_eq!(base64(b"M"), "TQ==");
        assert_eq!(
            base64(&Sha256::digest(b"")),
            "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
        );
    }

    #[test]
    fn a_file_that_names_another_gets_its_new_name() {
        let site = std::env::temp_dir().join(format!("capquake-stamp-{}", std::process::id()));
        files::write(&site.join("boot.js"), "import('./glue.js')").unwrap();
        files::write(&site.join("glue.js"), "fetch(\"a.wasm\")").unwrap();
        files::write(&site.join("a.wasm"), [0, 1]).unwrap();
        files::write(&site.join("embed.js"), "1").unwrap();
        let stamped = all(&site).unwrap();
        let of = |name: &str| stamped.iter().find(|it| it.name == name).unwrap();
        let read = |name: &str| files::read_text(&site.join(&of(name).path)).unwrap();
        let name = |it: &Stamped| it.path.strip_prefix("assets/").unwrap().to_owned();
        assert_eq!(name(of("a.wasm")), "a-b413f47d13ee2fe6.wasm");
        assert_eq!(
            read("glue.js"),
            format!("fetch(\"{}\")", name(of("a.wasm")))
        );
        assert_eq!(
            read("boot.js"),
            format!("import('./{}')", name(of("glue.js")))
        );
        assert!(site.join("embed.js").exists() && !site.join("boot.js").exists());
        assert_eq!(stamped.len(), 3);
        std::fs::remove_dir_all(&site).unwrap();
    }
}
