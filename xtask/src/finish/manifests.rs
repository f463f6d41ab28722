//! What a device needs to install the site as a program: one manifest for each language.

use super::icons::ICONS;
use crate::files;
use anyhow::Result;
use serde_json::{Value, json};
use std::path::Path;

/// What a manifest says in one language.
struct Words {
    language: &'static str,
    direction: &'static str,
    /// The folder of its page.
    page: &'static str,
    name: &'static str,
    description: &'static str,
    /// Scenario, and its name.
    shortcuts: [(&'static str, &'static str); 2],
    /// Of a telephone and of a desk.
    screenshots: [&'static str; 2],
}

const LANGUAGES: [Words; 2] = [
    Words {
        language: "en",
        direction: "ltr",
        page: "./",
        name: "Capquake: market-cap loss calculator",
        description: "How much market value a fall in share prices wipes out, company by company and in total.",
        shortcuts: [
            ("deepseek-2025-01-27", "The DeepSeek shock"),
            ("deepseek-as-reported", "What the article printed"),
        ],
        screenshots: [
            "The answer on a telephone",
            "The companies and the answer beside them",
        ],
    },
    Words {
        language: "ar",
        direction: "rtl",
        page: "./ar/",
        name: "Capquake: حاسبة خسائر القيمة السوقية",
        description: "كم يمحو هبوط أسعار الأسهم من القيمة السوقية، شركةً شركةً وفي المجموع.",
        shortcuts: [
            ("deepseek-2025-01-27", "صدمة ديب سيك"),
            ("deepseek-as-reported", "ما نشره المقال"),
        ],
        screenshots: ["الإجابة على الهاتف", "الشركات والإجابة إلى جانبها"],
    },
];

/// Writes `en.webmanifest` and `ar.webmanifest`.
pub(crate) fn write(site: &Path) -> Result<()> {
    for words in &LANGUAGES {
        let name = format!("{}.webmanifest", words.language);
        files::write(&site.join(name), manifest(words).to_string())?;
    }
    Ok(())
}

fn manifest(words: &Words) -> Value {
    json!({
        // The same program in both languages, wherever the site lives.
        "id": "capquake",
        "name": words.name,
        "short_name": "Capquake",
        "description": words.description,
        "lang": words.language,
        "dir": words.direction,
        "start_url": words.page,
        "scope": "./",
        "display": "standalone",
        "background_color": "#FBF9F4",
        "theme_color": "#FBF9F4",
        "categories": ["finance", "news"],
        "icons": icons(),
        "shortcuts": words.shortcuts.map(|(scenario, name)| json!({
            "name": name,
            "url": format!("{}s/{scenario}/", words.page),
            "icons": [{ "src": "icons/icon-192.png", "sizes": "192x192" }],
        })),
        "screenshots": screenshots(words),
    })
}

fn icons() -> Vec<Value> {
    let named = ICONS.iter().filter(|icon| icon.purpose != "apple");
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

fn screenshots(words: &Words) -> Vec<Value> {
    let forms = [("narrow", "720x1280"), ("wide", "1280x800")];
    let shown = forms.iter().zip(words.screenshots);
    shown
        .map(|((form, sizes), label)| {
            json!({
                "src": format!("screenshots/{form}-{}.png", words.language),
                "sizes": sizes,
                "type": "image/png",
                "form_factor": form,
                "label": label,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use resvg::tiny_skia::Pixmap;

    #[test]
    fn screenshots_are_there_and_as_large_as_they_are_said_to_be() {
        for shown in LANGUAGES.iter().flat_map(screenshots) {
            let file = format!("src/shell/{}", shown["src"].as_str().unwrap());
            let picture = Pixmap::load_png(files::root().join(file)).unwrap();
            let size = format!("{}x{}", picture.width(), picture.height());
            assert_eq!(shown["sizes"], size);
        }
    }

    #[test]
    fn both_languages_are_one_program() {
        let [english, arabic] = LANGUAGES.map(|words| manifest(&words));
        assert_eq!(english["id"], arabic["id"]);
        assert_eq!(english["scope"], arabic["scope"]);
        assert_eq!(
            (&arabic["dir"], &arabic["start_url"]),
            (&json!("rtl"), &json!("./ar/"))
        );
    }
}
