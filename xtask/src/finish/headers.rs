//! What a host should send beside the files, in the form that Netlify and Cloudflare read.

use super::{nginx, stamp};
use crate::files;
use anyhow::Result;
use std::path::Path;

/// What a page may do: run its own files and the script that stands in it, and nothing else.
///
/// The header adds who may frame the page, which has no meaning inside the page.
pub(crate) fn policy(early: &str) -> String {
    let early = stamp::integrity(early.as_bytes());
    format!(
        "default-src 'none'; script-src 'self' '{early}' 'wasm-unsafe-eval'; \
         style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; \
         frame-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'"
    )
}

const EVERYWHERE: &str = "\
/*
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()
  Strict-Transport-Security: max-age=31536000
  Cache-Control: no-cache, no-transform
/assets/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
";

/// The pages that only pages of the same site may frame.
const FULL: [&str; 6] = [
    "/",
    "/index.html",
    "/ar/",
    "/ar/index.html",
    "/s/*",
    "/ar/s/*",
];

/// The pages that are for frames.
const EMBEDS: [&str; 2] = ["/embed/*", "/ar/embed/*"];

/// Writes `_headers`, and the same for nginx.
pub(crate) fn write(site: &Path, early: &str) -> Result<()> {
    let text = text(&policy(early));
    nginx::write(site, &text)?;
    files::write(&site.join("_headers"), text)
}

fn text(policy: &str) -> String {
    let framed_by_us = FULL.map(|page| (page, "; frame-ancestors 'self'"));
    let framed_by_all = EMBEDS.map(|page| (page, ""));
    let pages = framed_by_us.into_iter().chain(framed_by_all);
    pages.fold(EVERYWHERE.to_owned(), |text, (page, who_may_frame)| {
        format!("{text}{page}\n  Content-Security-Policy: {policy}{who_may_frame}\n")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::serve::rules::Rules;

    fn policy_at(path: &str) -> Option<String> {
        let rules = Rules::parse(&text(&policy("early()"))).unwrap();
        let mut headers = rules.headers_for(path).into_iter();
        let found = headers.find(|(name, _)| name == "Content-Security-Policy");
        found.map(|(_, text)| text)
    }

    #[test]
    fn embeds_may_be_framed_by_everybody() {
        for path in ["/embed/", "/ar/embed/", "/ar/embed/index.html"] {
            assert_eq!(policy_at(path).as_deref(), Some(&*policy("early()")));
        }
    }

    #[test]
    fn pages_come_with_a_policy() {
        for path in [
            "/",
            "/index.html",
            "/ar/",
            "/ar/index.html",
            "/s/x/",
            "/ar/s/x/",
        ] {
            let policy = policy_at(path).unwrap();
            assert!(policy.starts_with("default-src 'none'; script-src 'self' 'sha256-"));
            assert!(policy.ends_with("; form-action 'none'; frame-ancestors 'self'"));
        }
    }

    #[test]
    fn only_files_that_never_change_are_kept() {
        let rules = Rules::parse(&text(&policy("early()"))).unwrap();
        let kept = |path: &str| {
            let headers = rules.headers_for(path);
            let [(_, kept)] = &headers
                .iter()
                .filter(|(name, _)| name == "Cache-Control")
                .collect::<Vec<_>>()[..]
            else {
                panic!("one rule for {path}");
            };
            kept.clone()
        };
        assert_eq!(kept("/assets/x.js"), "public, max-age=31536000, immutable");
        for path in ["/", "/ar/s/x/", "/embed/", "/sources.txt", "/embed.js"] {
            assert_eq!(kept(path), "no-cache, no-transform");
        }
    }

    #[test]
    fn every_file_comes_with_the_general_headers() {
        let rules = Rules::parse(&text(&policy("early()"))).unwrap();
        let headers = rules.headers_for("/sources.txt");
        assert_eq!(headers.len(), 7);
        assert!(headers.contains(&("X-Content-Type-Options".to_owned(), "nosniff".to_owned())));
    }
}
