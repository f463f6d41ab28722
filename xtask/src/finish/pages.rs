//! The pages: the policy goes into the English one, the Arabic one is made out of it.

use crate::files;
use anyhow::{Result, bail};
use std::path::Path;

/// English as in `index.html`, and what stands there in Arabic. Each must be there once.
const ARABIC: [(&str, &str); 6] = [
    (
        r#"<html lang="en" dir="ltr">"#,
        r#"<html lang="ar" dir="rtl">"#,
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
    files::write(&site.join("ar").join("index.html"), arabic(&english)?)?;
    files::write(&page, english)
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
    // One folder deeper, the files of the site are one step up.
    Ok(page.replace("=\"./", "=\"../"))
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
        assert!(page.contains(r#"<html lang="ar" dir="rtl">"#));
        assert!(page.contains("تعذّر تشغيل الحاسبة في هذا المتصفح."));
        assert!(page.contains("<noscript><p>تحتاج الحاسبة إلى JavaScript"));
        for english in ["calculator", "market value", "browser"] {
            assert!(!page.contains(english), "{english}");
        }
    }

    #[test]
    fn addresses_are_relative_in_both_pages() {
        let page = arabic(ENGLISH).unwrap();
        assert!(page.contains(r#"src="../boot.js""#) && page.contains(r#"href="../capquake.css""#));
        assert!(!page.contains("=\"./"));
        for page in [ENGLISH, &page] {
            assert!(!page.contains("=\"/") && !page.contains("=\"http"));
        }
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
