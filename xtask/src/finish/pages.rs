//! The pages, all made out of `index.html`: that of a reader is whole before the program runs,
//! that of a developer is empty until then.

use super::stamp::Stamped;
use super::{head, headers, oembed};
use crate::files;
use crate::prerender::{self, Page};
use anyhow::{Result, bail};
use std::path::Path;

/// What stands in `index.html` for what a page has of its own. Each must be there once.
const ROOT_ELEMENT: &str = r#"<html lang="en" dir="ltr" data-page="full" data-root="./">"#;
const TITLE: &str = "<title>Capquake</title>";
const WITHOUT_SCRIPTS: &str = r#"<noscript><p class="notice"></p></noscript>"#;
const BODY: &str = r#"<div id="app"></div>"#;
const OFFLINE: &str = r#"<aside id="offline"></aside>"#;
const EARLY: &str = r#"<script crossorigin src="./early.js"></script>"#;
const MANIFEST: &str = r#"<link rel="manifest" href="./en.webmanifest">"#;
const NOT_RUNNING: &str = "<span></span>";
const FOR_OTHERS: &str = r#"<span class="for-others"></span>"#;
const TRY_AGAIN: &str = r##"<a href="#"></a>"##;

/// What a page for frames has besides. No module and no integrity: a sandboxed frame loads it even
/// where the host sends no `Access-Control-Allow-Origin`.
const FIRST: &str = "<title>";
const FRAME: &str = r#"<script defer src="./frame.js"></script>"#;

/// Makes the pages as the program printed them, with the files under their new names and the script that runs before
/// the first paint in its place.
pub(crate) fn for_readers(site: &Path, stamped: &[Stamped], early: &str) -> Result<()> {
    let address = head::site()?;
    let mut template = files::read_text(&site.join("index.html"))?;
    template = with_policy(&template, &headers::policy(early))?;
    template = replaced(&template, EARLY, &format!("<script>{early}</script>"))?;
    template = with_stamps(&template, stamped);
    let pages = prerender::pages()?;
    for page in &pages {
        write(site, &of(&template, page, &address)?, page.cell("folder")?)?;
    }
    head::write_maps(site, &pages, &address)
}

/// Makes the pages that the program is developed with.
pub(crate) fn for_developers(site: &Path) -> Result<()> {
    let template = files::read_text(&site.join("index.html"))?;
    for (language, direction, start) in [("en", "ltr", ""), ("ar", "rtl", "ar/")] {
        for kind in ["full", "embed"] {
            let root = root_element(language, direction, kind, ["", ""]);
            let folder = if kind == "embed" { "embed/" } else { "" };
            let text = for_frames(replaced(&template, ROOT_ELEMENT, &root)?, kind)?;
            write(site, &text, &format!("{start}{folder}"))?;
        }
    }
    Ok(())
}

fn of(template: &str, page: &Page, address: &str) -> Result<String> {
    let root = root_element(
        page.cell("language")?,
        page.cell("direction")?,
        page.cell("kind")?,
        [page.cell("scenario")?, page.cell("shows")?],
    );
    let sentence = |cell| page.cell(cell).map(head::escaped);
    let root = replaced(template, ROOT_ELEMENT, &root)?;
    let mut text = for_frames(root, page.cell("kind")?)?;
    for (from, content) in [
        (TITLE, tags(page, address)?),
        (
            WITHOUT_SCRIPTS,
            filled(WITHOUT_SCRIPTS, &sentence("without-scripts")?),
        ),
        (NOT_RUNNING, filled(NOT_RUNNING, &sentence("not-running")?)),
        (FOR_OTHERS, filled(FOR_OTHERS, &sentence("not-shown")?)),
        (TRY_AGAIN, filled(TRY_AGAIN, &sentence("try-again")?)),
        (BODY, filled(BODY, page.cell("body")?)),
        (OFFLINE, filled(OFFLINE, page.cell("offline")?)),
        (MANIFEST, manifest(page)?),
    ] {
        text = replaced(&text, from, &content)?;
    }
    Ok(text)
}

fn tags(page: &Page, address: &str) -> Result<String> {
    let mut tags = head::tags(page, address)?;
    if head::has_site()
        && let Some(tag) = oembed::tag(page, address)?
    {
        tags.extend(["\n    ", &tag]);
    }
    Ok(tags)
}

fn for_frames(page: String, kind: &str) -> Result<String> {
    match kind {
        "embed" => replaced(&page, FIRST, &format!("{FRAME}\n    {FIRST}")),
        _ => Ok(page),
    }
}

/// Of the page's language; nothing is installed from a frame.
fn manifest(page: &Page) -> Result<String> {
    Ok(match page.cell("kind")? {
        "embed" => String::new(),
        _ => MANIFEST.replace("en.", &format!("{}.", page.cell("language")?)),
    })
}

/// What an element says, between its tags.
fn filled(element: &str, content: &str) -> String {
    element.replacen("></", &format!(">{content}</"), 1)
}

/// What a page says of itself: `src/web/app.rs` reads it, and `src/shell/early.js` which scenario it shows.
fn root_element(language: &str, direction: &str, kind: &str, [own, shown]: [&str; 2]) -> String {
    let named = |name, id| match id {
        "" => String::new(),
        id => format!(r#" data-{name}="{id}""#),
    };
    let (own, shown) = (named("scenario", own), named("shows", shown));
    format!(
        r#"<html lang="{language}" dir="{direction}" data-page="{kind}"{own} data-root="./"{shown}>"#
    )
}

/// Steps down in folders, the files of the site are as many steps up. What the program printed
/// has taken them already.
fn write(site: &Path, text: &str, folder: &str) -> Result<()> {
    let root = "../".repeat(folder.matches('/').count());
    let text = if root.is_empty() {
        text.to_owned()
    } else {
        text.replace("=\"./", &format!("=\"{root}"))
    };
    files::write(&site.join(folder).join("index.html"), text)
}

/// The policy comes first: it holds only for what stands after it.
fn with_policy(page: &str, policy: &str) -> Result<String> {
    let meta =
        format!("<head>\n    <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    replaced(page, "<head>", &meta)
}

/// The new names and, where browsers check it, what the bytes have to be.
fn with_stamps(page: &str, stamped: &[Stamped]) -> String {
    stamped.iter().fold(page.to_owned(), |page, file| {
        let new = format!("=\"./{}\" integrity=\"{}\"", file.path, file.integrity);
        page.replace(&format!("=\"./{}\"", file.name), &new)
    })
}

fn replaced(page: &str, from: &str, to: &str) -> Result<String> {
    match page.matches(from).count() {
        1 => Ok(page.replace(from, to)),
        times => bail!("index.html has `{from}` {times} times instead of once"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATE: &str = include_str!("../../../index.html");

    fn page() -> Page {
        Page::with(&[
            ("language", "ar"),
            ("direction", "rtl"),
            ("kind", "full"),
            ("scenario", "x"),
            ("shows", "x"),
            ("folder", "ar/s/x/"),
            ("en", "s/x/"),
            ("ar", "ar/s/x/"),
            ("name", "Capquake"),
            ("title", "T"),
            ("description", "D"),
            ("without-scripts", "W"),
            ("not-running", "N"),
            ("not-shown", "O"),
            ("try-again", "A"),
            ("offline", "<p>kept</p>"),
            ("body", "<main></main>"),
        ])
    }

    #[test]
    fn a_page_has_what_the_program_printed() {
        let page = of(TEMPLATE, &page(), "https://example.org/").unwrap();
        for part in [
            r#"<html lang="ar" dir="rtl" data-page="full" data-scenario="x" data-root="./" data-shows="x">"#,
            "<title>T</title>",
            r#"<noscript><p class="notice">W</p></noscript>"#,
            r#"<div id="app"><main></main></div>"#,
            r##"<span>N</span><span class="for-others">O</span> <a href="#">A</a>"##,
        ] {
            assert!(page.contains(part), "{part} is not in {page}");
        }
    }

    #[test]
    fn files_of_the_site_are_asked_for_by_their_new_names_with_their_bytes() {
        let stamped = |name: &str| Stamped {
            name: name.to_owned(),
            path: format!("assets/new-{name}"),
            integrity: "sha256-X=".to_owned(),
        };
        let names = [
            "boot.js",
            "capquake.js",
            "capquake.css",
            "share.css",
            "capquake_bg.wasm",
        ];
        let page = with_stamps(TEMPLATE, &names.map(stamped));
        for name in names {
            let asked = format!(r#"="./assets/new-{name}" integrity="sha256-X=""#);
            assert_eq!(page.matches(&asked).count(), 1, "{name} in {page}");
            assert!(!page.contains(&format!("./{name}")));
        }
    }

    #[test]
    fn pages_for_frames_tell_their_height() {
        let of = |kind| for_frames(TEMPLATE.to_owned(), kind).unwrap();
        assert!(of("embed").contains(FRAME) && !of("full").contains(FRAME));
    }

    #[test]
    fn addresses_are_relative() {
        assert!(!TEMPLATE.contains("=\"/") && !TEMPLATE.contains("=\"http"));
    }

    #[test]
    fn the_policy_is_the_first_thing_in_the_head() {
        let page = with_policy(TEMPLATE, "default-src 'none'").unwrap();
        let (_, head) = page.split_once("<head>").unwrap();
        let meta = r#"<meta http-equiv="Content-Security-Policy" content="default-src 'none'">"#;
        assert!(head.trim_start().starts_with(meta));
    }

    #[test]
    fn a_text_that_is_not_there_is_an_error() {
        let changed = TEMPLATE.replace(TITLE, "");
        let error = of(&changed, &page(), "https://example.org/").unwrap_err();
        assert!(error.to_string().contains("0 times"), "{error}");
    }
}
