//! What a device needs to install the site as a program: one manifest for each language.

use super::icons::ICONS;
use crate::files;
use crate::prerender::{self, Page};
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::path::Path;

/// The scenarios that a home screen offers by themselves.
const SHORTCUTS: [&str; 2] = ["deepseek-2025-01-27", "deepseek-as-reported"];

/// Forms of screenshots, their sizes, and the cell that says what is seen.
const FORMS: [[&str; 3]; 2] = [
    ["narrow", "720x1280", "on-a-phone"],
    ["wide", "1280x800", "on-a-desk"],
];

/// Writes `en.webmanifest` and `ar.webmanifest`.
pub(crate) fn write(site: &Path) -> Result<()> {
    let pages = prerender::pages()?;
    for language in ["en", "ar"] {
        let name = format!("{language}.webmanifest");
        files::write(&site.join(name), manifest(&pages, language)?.to_string())?;
    }
    Ok(())
}

/// The whole page in a language, of a scenario or without one.
fn page<'p>(pages: &'p [Page], language: &str, scenario: &str) -> Result<&'p Page> {
    let has = |page: &Page, cell, text| page.cell(cell).is_ok_and(|found| found == text);
    let mut pages = pages.iter().filter(|page| has(page, "kind", "full"));
    pages
        .find(|page| has(page, "language", language) && has(page, "scenario", scenario))
        .with_context(|| format!("there is no page `{scenario}` in `{language}`"))
}

fn manifest(pages: &[Page], language: &str) -> Result<Value> {
    let first = page(pages, language, "")?;
    let said = |cell| first.cell(cell);
    let start = format!("./{}", said("folder")?);
    let shortcuts = SHORTCUTS.map(|scenario| shortcut(page(pages, language, scenario)?));
    let [one, other] = shortcuts;
    Ok(json!({
        // The same program in both languages, wherever the site lives.
        "id": "capquake",
        "name": said("name")?,
        "short_name": "Capquake",
        "description": said("description")?,
        "lang": language,
        "dir": said("direction")?,
        "start_url": start,
        "scope": "./",
        "display": "standalone",
        "background_color": "#FBF9F4",
        "theme_color": "#FBF9F4",
        "categories": ["finance", "news"],
        "icons": icons(),
        "shortcuts": [one?, other?],
        "screenshots": screenshots(first)?,
    }))
}

fn shortcut(page: &Page) -> Result<Value> {
    Ok(json!({
        "name": page.cell("short")?,
        "url": format!("./{}", page.cell("folder")?),
        "icons": [{ "src": "icons/icon-192.png", "sizes": "192x192" }],
    }))
}

fn icons() -> Vec<Value> {
    let named = ICONS.iter().filter(|icon| icon.purpose.is_some());
    named
        .map(|icon| {
            json!({
                "src": format!("icons/{}", icon.name),
                "sizes": format!("{0}x{0}", icon.size),
                "type": "image/png",
                "purpose": icon.purpose,
            })
        })
        .collect()
}

fn screenshots(page: &Page) -> Result<Vec<Value>> {
    let language = page.cell("language")?;
    let shown = FORMS.iter().map(|[form, sizes, label]| {
        Ok(json!({
            "src": format!("screenshots/{form}-{language}.png"),
            "sizes": sizes,
            "type": "image/png",
            "form_factor": form,
            "label": page.cell(label)?,
        }))
    });
    shown.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use resvg::tiny_skia::Pixmap;

    fn pages() -> Vec<Page> {
        let mut pages = Vec::new();
        for (language, direction, start) in [("en", "ltr", ""), ("ar", "rtl", "ar/")] {
            for (scenario, folder) in [
                ("", String::new()),
                (SHORTCUTS[0], "s/one/".to_owned()),
                (SHORTCUTS[1], "s/two/".to_owned()),
            ] {
                pages.push(Page::with(&[
                    ("kind", "full"),
                    ("language", language),
                    ("direction", direction),
                    ("scenario", scenario),
                    ("folder", &format!("{start}{folder}")),
                    ("name", "N"),
                    ("description", "D"),
                    ("short", "S"),
                    ("on-a-phone", "P"),
                    ("on-a-desk", "K"),
                ]));
            }
        }
        pages
    }

    #[test]
    fn screenshots_are_there_and_as_large_as_they_are_said_to_be() {
        for page in &pages() {
            for shown in screenshots(page).unwrap() {
                let file = format!("src/shell/{}", shown["src"].as_str().unwrap());
                let picture = Pixmap::load_png(files::root().join(file)).unwrap();
                let size = format!("{}x{}", picture.width(), picture.height());
                assert_eq!(shown["sizes"], size);
            }
        }
    }

    #[test]
    fn both_languages_are_one_program() {
        let pages = pages();
        let [english, arabic] = ["en", "ar"].map(|language| manifest(&pages, language).unwrap());
        assert_eq!(english["id"], arabic["id"]);
        assert_eq!(english["scope"], arabic["scope"]);
        assert_eq!(
            (&arabic["dir"], &arabic["start_url"]),
            (&json!("rtl"), &json!("./ar/"))
        );
        assert_eq!(arabic["shortcuts"][1]["url"], "./ar/s/two/");
    }
}
