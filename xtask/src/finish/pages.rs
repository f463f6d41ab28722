//! The pages: the policy goes into the English one, all others are made out of it.

use crate::files;
use anyhow::{Context, Result, bail};
use std::path::Path;

/// English as in `index.html`, and what stands there in Arabic. Each must be there once.
const ARABIC: [(&str, &str); 6] = [
    (
        r#"<html lang="en" dir="ltr""#,
        r#"<html lang="ar" dir="rtl""#,
    ),
    (
        "<title>Capquake: market-cap loss calculator</title>",
        "<title>Capquake: حاسبة خسائر القيمة السوقية</title>",
    ),
    (
        r#"content="How much market value a fall in share prices wipes out, company by company and in total.""#,
        r#"content="كم يمحو هبوط أسعار الأسهم من القيمة السوقية، شركةً شركةً وفي المجموع.""#,
    ),
    (
        "<h1>Market-cap loss calculator</h1>\n        <p>How much market value a fall in share prices wipes out.</p>",
        "<h1>حاسبة خسائر القيمة السوقية</h1>\n        <p>كم يمحو هبوط أسعار الأسهم من القيمة السوقية.</p>",
    ),
    (
        "The calculator needs JavaScript, which is turned off in this browser.",
        "تحتاج الحاسبة إلى JavaScript، وهي معطّلة في هذا المتصفح.",
    ),
    (
        "This browser could not start the calculator.",
        "تعذّر تشغيل الحاسبة في هذا المتصفح.",
    ),
];

/// Makes the pages out of Trunk's `index.html`.
pub(crate) fn make(site: &Path, policy: Option<&str>) -> Result<()> {
    let page = site.join("index.html");
    let mut english = files::read_text(&page)?;
    if let Some(policy) = policy {
        english = with_policy(&english, policy)?;
    }
    let arabic = arabic(&english)?;
    let scenarios = scenarios()?;
    let scenarios = scenarios.iter().map(|id| Page::Scenario(id));
    for page in [Page::Full, Page::Embed].into_iter().chain(scenarios) {
        for (folder, language) in [("", &english), ("ar/", &arabic)] {
            let folder = format!("{folder}{}", page.folder());
            let text = page.of(&folder, language)?;
            files::write(&site.join(folder).join("index.html"), text)?;
        }
    }
    Ok(())
}

/// What a page says of itself in `data-page` and `data-scenario`.
#[derive(Clone, Copy)]
enum Page<'a> {
    Full,
    Embed,
    Scenario(&'a str),
}

impl Page<'_> {
    /// As the program calls it: `src/core/site.rs`.
    fn folder(self) -> String {
        match self {
            Self::Full => String::new(),
            Self::Embed => "embed/".to_owned(),
            Self::Scenario(id) => format!("s/{id}/"),
        }
    }

    /// Steps down in folders, the files of the site are as many steps up.
    fn of(self, folder: &str, full: &str) -> Result<String> {
        let kind = r#"data-page="full""#;
        let page = match self {
            Self::Full => full.to_owned(),
            Self::Embed => replaced(full, kind, r#"data-page="embed""#)?,
            Self::Scenario(id) => replaced(full, kind, &format!(r#"{kind} data-scenario="{id}""#))?,
        };
        let root = "../".repeat(folder.matches('/').count());
        Ok(if root.is_empty() {
            page
        } else {
            page.replace("=\"./", &format!("=\"{root}"))
        })
    }
}

/// The scenarios of the catalogue.
fn scenarios() -> Result<Vec<String>> {
    let path = files::root().join("scenarios").join("catalogue.csv");
    let mut reader = csv::Reader::from_path(&path)?;
    let headers = reader.headers()?.clone();
    let id = headers.iter().position(|name| name == "id");
    let id = id.context("catalogue.csv has no ids")?;
    let rows = reader.records().map(|row| {
        let row = row?;
        Ok(row.get(id).context("a row without an id")?.to_owned())
    });
    rows.collect()
}

/// The policy comes first: it holds only for what stands after it.
fn with_policy(page: &str, policy: &str) -> Result<String> {
    let meta =
        format!("<head>\n    <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    replaced(page, "<head>", &meta)
}

fn arabic(english: &str) -> Result<String> {
    let mut page = english.to_owned();
    for (from, to) in ARABIC {
        page = replaced(&page, from, to)?;
    }
    Ok(page)
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

    const ENGLISH: &str = include_str!("../../../index.html");

    #[test]
    fn the_arabic_page_is_arabic_throughout() {
        let page = arabic(ENGLISH).unwrap();
        assert!(page.contains(r#"<html lang="ar" dir="rtl" "#));
        assert!(page.contains("تعذّر تشغيل الحاسبة في هذا المتصفح."));
        assert!(page.contains("<noscript><p>تحتاج الحاسبة إلى JavaScript"));
        for english in ["calculator", "market value", "browser"] {
            assert!(!page.contains(english), "{english}");
        }
    }

    #[test]
    fn addresses_are_relative_in_all_pages() {
        let of = |page: Page, folder: &str| page.of(folder, ENGLISH).unwrap();
        let full = of(Page::Full, "");
        assert!(full.contains(r#"data-page="full" data-root="./""#));
        assert!(full.contains(r#"src="./boot.js""#));
        let scenario = of(Page::Scenario("sap-2020-10-26"), "ar/s/sap-2020-10-26/");
        assert!(
            scenario.contains(
                r#"data-page="full" data-scenario="sap-2020-10-26" data-root="../../../""#
            )
        );
        assert!(scenario.contains(r#"src="../../../boot.js""#));
        assert!(!scenario.contains("=\"./"));
        let embed = of(Page::Embed, "embed/");
        assert!(embed.contains(r#"data-page="embed" data-root="../""#));
        for page in [full, scenario, embed] {
            assert!(!page.contains("=\"/") && !page.contains("=\"http"));
        }
    }

    #[test]
    fn every_scenario_of_the_catalogue_has_a_page() {
        let ids = scenarios().unwrap();
        assert!(ids.len() >= 8 && ids.iter().any(|id| id == "deepseek-2025-01-27"));
    }

    #[test]
    fn the_policy_is_the_first_thing_in_the_head() {
        let page = with_policy(ENGLISH, "default-src 'none'").unwrap();
        let (_, head) = page.split_once("<head>").unwrap();
        let meta = r#"<meta http-equiv="Content-Security-Policy" content="default-src 'none'">"#;
        assert!(head.trim_start().starts_with(meta));
    }

    #[test]
    fn a_text_that_is_not_there_is_an_error() {
        let changed = ENGLISH.replace("This browser", "That browser");
        let error = arabic(&changed).unwrap_err().to_string();
        assert!(error.contains("0 times"), "{error}");
    }
}
