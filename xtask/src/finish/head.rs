//! What search engines and other sites are told of the pages, with the site's own address.

use super::cards;
use crate::files;
use crate::prerender::Page;
use anyhow::{Result, bail};
use serde_json::json;
use std::path::Path;

/// Where the site is going to be. Everything else in it is relative.
const VARIABLE: &str = "CAPQUAKE_SITE";

/// An address that is nobody's.
const NOWHERE: &str = "https://capquake.example/";

/// Whether whoever builds the site has said where it is going to be.
pub(crate) fn has_site() -> bool {
    std::env::var_os(VARIABLE).is_some()
}

/// The address of the site, with a slash at its end.
pub(crate) fn site() -> Result<String> {
    let given = std::env::var(VARIABLE).unwrap_or_else(|_| NOWHERE.to_owned());
    checked(&given)
}

/// The address of the site if it has one, nothing otherwise.
pub(crate) fn known_site() -> Result<String> {
    let site = site()?;
    Ok(if site == NOWHERE { String::new() } else { site })
}

fn checked(address: &str) -> Result<String> {
    let is_plain = !address.contains(['"', '<', '>', '&', '#', '?', ' ']);
    if !address.starts_with("http") || !address.contains("://") || !is_plain {
        bail!("{VARIABLE} is `{address}`, not an address as `{NOWHERE}`");
    }
    let end = if address.ends_with('/') { "" } else { "/" };
    Ok(format!("{address}{end}"))
}

/// The tags of a page.
pub(crate) fn tags(page: &Page, site: &str) -> Result<String> {
    let [title, description, name, english, arabic] =
        ["title", "description", "name", "en", "ar"].map(|cell| page.cell(cell));
    let (title, description, name) = (escaped(title?), escaped(description?), escaped(name?));
    let (english, arabic) = (format!("{site}{}", english?), format!("{site}{}", arabic?));
    let is_arabic = page.cell("language")? == "ar";
    let (own, locale, other) = if is_arabic {
        (&arabic, "ar_AR", "en_US")
    } else {
        (&english, "en_US", "ar_AR")
    };
    let metas = [
        ("name", "description", &*description),
        ("property", "og:type", "website"),
        ("property", "og:site_name", "Capquake"),
        ("property", "og:title", &title),
        ("property", "og:description", &description),
        ("property", "og:url", own),
        ("property", "og:locale", locale),
        ("property", "og:locale:alternate", other),
        ("name", "twitter:card", "summary_large_image"),
    ];
    let links = [
        ("canonical", "", own),
        ("alternate", r#" hreflang="en""#, &english),
        ("alternate", r#" hreflang="ar""#, &arabic),
        ("alternate", r#" hreflang="x-default""#, &english),
    ];
    let mut tags = vec![format!("<title>{title}</title>")];
    for (kind, key, content) in metas {
        tags.push(format!(r#"<meta {kind}="{key}" content="{content}">"#));
    }
    for (relation, language, address) in links {
        tags.push(format!(
            r#"<link rel="{relation}"{language} href="{address}">"#
        ));
    }
    tags.push(picture(&format!("{site}{}", cards::path(page)?), &title));
    tags.push(linked(page, own, &name)?);
    Ok(tags.join("\n    "))
}

/// What stands beside a link to the page, as large as `src/web/card.rs` draws it.
fn picture(address: &str, title: &str) -> String {
    let says = [
        ("", address),
        (":type", "image/png"),
        (":width", "1200"),
        (":height", "630"),
        (":alt", title),
    ];
    let tags = says
        .map(|(part, content)| format!(r#"<meta property="og:image{part}" content="{content}">"#));
    tags.join("\n    ")
}

/// What the page is, for machines. It is data: no browser runs it.
fn linked(page: &Page, address: &str, name: &str) -> Result<String> {
    let linked = json!({
        "@context": "https://schema.org",
        "@type": "WebApplication",
        "name": name,
        "headline": page.cell("title")?,
        "description": page.cell("description")?,
        "url": address,
        "inLanguage": page.cell("language")?,
        "applicationCategory": "FinanceApplication",
        "operatingSystem": "Any",
        "isAccessibleForFree": true,
        "offers": { "@type": "Offer", "price": "0", "priceCurrency": "USD" },
    });
    // No text of it may end the element.
    let text = linked.to_string().replace('<', "\\u003c");
    Ok(format!(
        r#"<script type="application/ld+json">{text}</script>"#
    ))
}

/// For the text of an element and of an attribute in quotation marks.
pub(crate) fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('"', "&quot;");
    text.replace('<', "&lt;").replace('>', "&gt;")
}

/// Writes `sitemap.xml` and `robots.txt`.
pub(crate) fn write_maps(folder: &Path, pages: &[Page], site: &str) -> Result<()> {
    files::write(&folder.join("sitemap.xml"), sitemap(pages, site)?)?;
    let robots = format!("User-agent: *\nAllow: /\n\nSitemap: {site}sitemap.xml\n");
    files::write(&folder.join("robots.txt"), robots)
}

/// The pages that are not for frames.
fn sitemap(pages: &[Page], site: &str) -> Result<String> {
    let mut map = r#"<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
"#
    .to_owned();
    for page in pages {
        if page.cell("kind")? == "embed" {
            continue;
        }
        map += &["<url><loc>", site, page.cell("folder")?, "</loc>"].concat();
        for language in ["en", "ar"] {
            let start = r#"<xhtml:link rel="alternate" hreflang=""#;
            let folder = page.cell(language)?;
            map += &[start, language, r#"" href=""#, site, folder, r#""/>"#].concat();
        }
        map += "</url>\n";
    }
    map += "</urlset>\n";
    Ok(map)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SITE: &str = "https://example.org/tools/";

    fn page() -> Page {
        Page::with(&[
            ("language", "ar"),
            ("kind", "full"),
            ("scenario", "x"),
            ("folder", "ar/s/x/"),
            ("en", "s/x/"),
            ("ar", "ar/s/x/"),
            ("name", "Capquake"),
            ("title", "A & B </script>"),
            ("description", "\"quoted\""),
        ])
    }

    #[test]
    fn the_address_of_the_site_ends_in_a_slash() {
        assert_eq!(checked("https://example.org/tools").unwrap(), SITE);
        assert_eq!(checked(SITE).unwrap(), SITE);
        for wrong in ["", "example.org", "https://x/\"><script>"] {
            assert!(checked(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_page_tells_its_address_its_language_and_the_other_one() {
        let tags = tags(&page(), SITE).unwrap();
        for tag in [
            r#"<link rel="canonical" href="https://example.org/tools/ar/s/x/">"#,
            r#"<link rel="alternate" hreflang="en" href="https://example.org/tools/s/x/">"#,
            r#"<link rel="alternate" hreflang="x-default" href="https://example.org/tools/s/x/">"#,
            r#"<meta property="og:locale" content="ar_AR">"#,
            r#"<meta property="og:image" content="https://example.org/tools/cards/x-ar.png">"#,
            r#"<meta name="description" content="&quot;quoted&quot;">"#,
            "<title>A &amp; B &lt;/script&gt;</title>",
        ] {
            assert!(tags.contains(tag), "{tag} is not in {tags}");
        }
    }

    #[test]
    fn no_text_ends_what_is_for_machines() {
        let tags = tags(&page(), SITE).unwrap();
        assert_eq!(tags.matches("</script>").count(), 1);
    }

    #[test]
    fn the_map_has_the_pages_that_are_not_for_frames() {
        let embed = Page::with(&[("kind", "embed")]);
        let map = sitemap(&[page(), embed], SITE).unwrap();
        assert_eq!(map.matches("<url>").count(), 1);
        assert!(map.contains("<loc>https://example.org/tools/ar/s/x/</loc>"));
    }
}
