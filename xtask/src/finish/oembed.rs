//! oEmbed: what editors' programs make of a link to a page. Static files cannot answer a question,
//! so each page names a file of its own, which frames the same scenario.

use super::head;
use crate::files;
use crate::prerender::{self, Page};
use anyhow::Result;
use serde_json::json;
use std::path::Path;

/// The name of the file, beside its page.
const NAME: &str = "oembed.json";

/// Pixels: a usual column, and what the usual parts take in it.
const WIDTH: u32 = 640;
const HEIGHT: u32 = 930;

/// Writes the files. What is framed stands at an address, so there are none where the site has none.
pub(crate) fn write(site: &Path) -> Result<()> {
    if !head::has_site() {
        return Ok(());
    }
    let address = head::site()?;
    for page in &prerender::pages()? {
        if is_whole(page)? {
            let file = site.join(page.cell("folder")?).join(NAME);
            files::write(&file, answer(page, &address)?)?;
        }
    }
    Ok(())
}

/// Does to a copy of the site that was built without an address what a build with one does: for a
/// test, which knows the address only when it serves the copy.
pub(crate) fn add(site: &Path) -> Result<()> {
    write(site)?;
    let address = head::site()?;
    for page in &prerender::pages()? {
        let Some(tag) = tag(page, &address)? else {
            continue;
        };
        let file = site.join(page.cell("folder")?).join("index.html");
        let text = files::read_text(&file)?;
        let tagged = text.replacen("</title>", &format!("</title>\n    {tag}"), 1);
        files::write(&file, tagged)?;
        for ending in ["br", "gz"] {
            files::remove(&files::beside(&file, ending))?;
        }
    }
    Ok(())
}

/// The tag by which a page names its file.
pub(crate) fn tag(page: &Page, site: &str) -> Result<Option<String>> {
    if !is_whole(page)? {
        return Ok(None);
    }
    let (folder, title) = (page.cell("folder")?, head::escaped(page.cell("title")?));
    Ok(Some(format!(
        r#"<link rel="alternate" type="application/json+oembed" href="{site}{folder}{NAME}" title="{title}">"#
    )))
}

/// Pages for frames are what is answered with.
fn is_whole(page: &Page) -> Result<bool> {
    Ok(page.cell("kind")? == "full")
}

fn answer(page: &Page, site: &str) -> Result<String> {
    let start = if page.cell("language")? == "ar" {
        "ar/"
    } else {
        ""
    };
    let link = match page.cell("scenario")? {
        "" => String::new(),
        id => format!("#v=1&amp;s={id}"),
    };
    let title = page.cell("title")?;
    // Where a program keeps only some of the attributes, these are the ones.
    let html = format!(
        r#"<iframe src="{site}{start}embed/{link}" title="{}" width="{WIDTH}" height="{HEIGHT}" frameborder="0" loading="lazy" allow="clipboard-write; web-share"></iframe>"#,
        head::escaped(title)
    );
    let answer = json!({
        "version": "1.0",
        "type": "rich",
        "provider_name": "Capquake",
        "provider_url": site,
        "title": title,
        "html": html,
        "width": WIDTH,
        "height": HEIGHT,
    });
    Ok(answer.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    const SITE: &str = "https://example.org/tools/";

    fn page(language: &str, kind: &str, scenario: &str, folder: &str) -> Page {
        Page::with(&[
            ("language", language),
            ("kind", kind),
            ("scenario", scenario),
            ("folder", folder),
            ("title", "A & \"B\""),
        ])
    }

    #[test]
    fn a_page_is_framed_with_its_scenario_in_its_language() {
        let read =
            |page: &Page| -> Value { serde_json::from_str(&answer(page, SITE).unwrap()).unwrap() };
        let sap = read(&page(
            "ar",
            "full",
            "sap-2020-10-26",
            "ar/s/sap-2020-10-26/",
        ));
        assert_eq!(
            (&sap["version"], &sap["type"]),
            (&json!("1.0"), &json!("rich"))
        );
        assert_eq!((&sap["width"], &sap["height"]), (&json!(640), &json!(930)));
        assert_eq!(sap["title"], "A & \"B\"");
        let html = sap["html"].as_str().unwrap();
        let src = r#"<iframe src="https://example.org/tools/ar/embed/#v=1&amp;s=sap-2020-10-26""#;
        assert!(html.starts_with(src), "{html}");
        assert!(
            html.contains(r#" title="A &amp; &quot;B&quot;" "#),
            "{html}"
        );
        let first = read(&page("en", "full", "", ""));
        let html = first["html"].as_str().unwrap();
        assert!(
            html.contains(r#"src="https://example.org/tools/embed/""#),
            "{html}"
        );
    }

    #[test]
    fn whole_pages_name_their_files_and_pages_for_frames_have_none() {
        let tag_of = |page: &Page| tag(page, SITE).unwrap();
        let whole = tag_of(&page("ar", "full", "x", "ar/s/x/")).unwrap();
        assert!(whole.contains(r#"type="application/json+oembed" href="https://example.org/tools/ar/s/x/oembed.json""#), "{whole}");
        assert!(
            whole.contains(r#"title="A &amp; &quot;B&quot;""#),
            "{whole}"
        );
        assert_eq!(tag_of(&page("en", "embed", "", "embed/")), None);
    }
}
