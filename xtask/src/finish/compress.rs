//! Compressed copies, made once and with all effort, for hosts that send them.

use crate::files;
use anyhow::Result;
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};
use std::io::Write;
use std::path::Path;

const TEXT_LIKE: [&str; 7] = ["html", "css", "js", "wasm", "svg", "txt", "xml"];

/// Puts a `.br` and a `.gz` beside each file that gets smaller by it.
pub(crate) fn all(site: &Path) -> Result<()> {
    for file in files::below(site)? {
        let extension = file.extension().and_then(|it| it.to_str());
        if extension.is_some_and(|it| TEXT_LIKE.contains(&it)) {
            let bytes = files::read(&file)?;
            for (ending, packed) in [("br", brotli(&bytes)?), ("gz", gzip(&bytes)?)] {
                if packed.len() < bytes.len() {
                    files::write(&files::beside(&file, ending), packed)?;
                }
            }
        }
    }
    Ok(())
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let parameters = BrotliEncoderParams {
        quality: 11,
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters)?;
    Ok(packed)
}

pub(crate) fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}
