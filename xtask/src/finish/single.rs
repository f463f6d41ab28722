//! The edition in one file, for mail and for disks: the page with all that it loads inside it.

use super::stamp::base64;
use super::{assets, compress, head};
use crate::files;
use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};

/// The page of the edition.
const NAME: &str = "capquake.html";

/// What the program and its styles are made of, kept until the page is there.
pub(crate) struct Contents {
    style: String,
    /// Runs before the first paint.
    early: String,
    start: String,
    program: Vec<u8>,
    /// Draws QR codes.
    codes: Vec<u8>,
}

/// Gathers the parts while they still have their own names.
pub(crate) fn gather(site: &Path) -> Result<Contents> {
    let folder = workshop()?;
    let shell = files::root().join("src").join("shell");
    for name in ["single.js", "codes.js", "failure.js", "kept.js", "lines.js"] {
        files::copy(&shell.join(name), &folder.join(name))?;
    }
    let codes = crate::qr::QR.folder();
    files::copy(&site.join("capquake.js"), &folder.join("capquake.js"))?;
    files::copy(&codes.join("qr.js"), &folder.join("qr.js"))?;
    let start = folder.join("start.js");
    assets::bundle(&folder.join("single.js"), &start)?;
    let text = |name: &str| files::read_text(&site.join(name));
    Ok(Contents {
        style: text("capquake.css")? + &text("share.css")?,
        early: text("early.js")?.trim_end().to_owned(),
        start: files::read_text(&start)?,
        program: packed(&site.join("capquake_bg.wasm"))?,
        codes: packed(&codes.join("qr_bg.wasm"))?,
    })
}

fn packed(program: &Path) -> Result<Vec<u8>> {
    compress::gzip(&files::read(program)?)
}

fn workshop() -> Result<PathBuf> {
    let folder = files::root().join("target").join("xtask").join("single");
    std::fs::create_dir_all(&folder).context("target/xtask/single")?;
    Ok(folder)
}

/// Makes `capquake.html` out of the English page as it was prerendered.
pub(crate) fn write(site: &Path, contents: &Contents) -> Result<()> {
    let page = files::read_text(&site.join("index.html"))?;
    let sources = files::read(&site.join("sources.txt"))?;
    let text = single(&page, contents, &sources)?;
    files::write(&site.join(NAME), &text)?;
    println!("    {NAME} {} kB", text.len() / 1000);
    Ok(())
}

fn single(page: &str, contents: &Contents, sources: &[u8]) -> Result<String> {
    let mut text = without(page, "<link ", ">")?;
    text = without(&text, "<script", "</script>")?;
    text = without(&text, "<meta http-equiv", ">")?;
    let policy = format!(
        "default-src 'none'; script-src {} {} 'wasm-unsafe-eval'; style-src {}; img-src data:; \
         connect-src data:; base-uri 'none'; form-action 'none'",
        sum(&contents.early),
        sum(&contents.start),
        sum(&contents.style),
    );
    let head = format!(
        "<head>\n<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <style>{}</style>\n<script>{}</script>",
        contents.style, contents.early
    );
    let root = format!(
        r#"data-page="single" data-sources="data:text/plain;base64,{}" data-root="" data-site="{}""#,
        base64(sources),
        head::known_site()?,
    );
    for (from, to) in [
        (r#"data-page="full" data-root="./""#, root),
        ("<head>", head),
        ("</body>", foot(contents)),
    ] {
        if text.matches(from).count() != 1 {
            bail!("index.html has `{from}` not once");
        }
        text = text.replace(from, &to);
    }
    if contents.start.contains("</script") || contents.early.contains("</script") {
        bail!("a script ends its own element");
    }
    Ok(text)
}

/// The programs as text, and the script that starts them.
fn foot(contents: &Contents) -> String {
    format!(
        "<script type=\"text/plain\" id=\"program\">{}</script>\n\
         <script type=\"text/plain\" id=\"codes\">{}</script>\n\
         <script type=\"module\">{}</script>\n</body>",
        base64(&contents.program),
        base64(&contents.codes),
        contents.start
    )
}

/// As a policy names a script or a style that stands in the page.
fn sum(text: &str) -> String {
    format!("'sha256-{}'", base64(&Sha256::digest(text)))
}

/// Without what begins and ends so.
fn without(page: &str, start: &str, end: &str) -> Result<String> {
    let mut pieces = page.split(start);
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (_, rest) = piece
            .split_once(end)
            .with_context(|| format!("`{start}` without `{end}`"))?;
        text += rest;
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<html lang="en" data-page="full" data-root="./"><head>
<meta http-equiv="Content-Security-Policy" content="x"><link rel="stylesheet" href="./a.css">
<script type="module" src="./boot.js"></script></head><body><p>figures</p></body></html>"#;

    fn contents() -> Contents {
        Contents {
            style: "p{color:red}".to_owned(),
            early: "early()".to_owned(),
            start: "start()".to_owned(),
            program: vec![1, 2, 3],
            codes: vec![4, 5, 6],
        }
    }

    #[test]
    fn nothing_is_loaded_and_everything_is_there() {
        let text = single(PAGE, &contents(), b"sources").unwrap();
        for gone in ["href", "src=", "./"] {
            assert!(!text.contains(gone), "{gone}: {text}");
        }
        for there in [
            "<style>p{color:red}</style>",
            ">AQID</script>",
            ">BAUG</script>",
            "<p>figures</p>",
            "data-page=\"single\"",
        ] {
            assert!(text.contains(there), "{there}: {text}");
        }
    }

    #[test]
    fn the_policy_lets_only_these_scripts_run() {
        let text = single(PAGE, &contents(), b"").unwrap();
        assert_eq!(text.matches("http-equiv").count(), 1);
        assert!(text.contains(&sum("start()")) && text.contains(&sum("early()")));
        assert!(!text.contains("unsafe-inline") && !text.contains("'self'"));
    }

    #[test]
    fn a_script_that_would_end_early_is_refused() {
        let start = "'</script>'".to_owned();
        assert!(
            single(
                PAGE,
                &Contents {
                    start,
                    ..contents()
                },
                b""
            )
            .is_err()
        );
    }
}
