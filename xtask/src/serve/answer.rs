//! What is sent back for a request.

use super::Site;
use super::place::Place;
use crate::files;
use std::fs;
use std::io::Cursor;
use std::path::Path;
use tiny_http::{Header, Method, Request, Response};

type Answer = Response<Cursor<Vec<u8>>>;

/// What files are, by their extensions.
pub(crate) const TYPES: [(&str, &str); 10] = [
    ("html", "text/html; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("json", "application/json"),
    ("webmanifest", "application/manifest+json"),
    ("xml", "application/xml"),
    ("txt", "text/plain; charset=utf-8"),
];

/// The answer to a request.
pub(super) fn to(request: &Request, site: &Site) -> Answer {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return plain(405, "Only GET and HEAD").with_header_named("Allow", "GET, HEAD");
    }
    let path = request.url().split(['?', '#']).next().unwrap_or_default();
    let accepted = accepted_encodings(request);
    let answer = match Place::of(request.url(), |path| site.folder.join(path).is_dir()) {
        Place::File(file) => self::file(&site.folder.join(file), &accepted),
        Place::Folder(address) => plain(301, "Moved").with_header_named("Location", &address),
        Place::Nowhere => not_found(),
    };
    let headers = site.rules.headers_for(path).into_iter();
    headers.fold(answer, |answer, (name, text)| {
        answer.with_header_named(&name, &text)
    })
}

fn file(file: &Path, accepted: &str) -> Answer {
    let Ok(bytes) = fs::read(file) else {
        return not_found();
    };
    for (encoding, ending) in [("br", "br"), ("gzip", "gz")] {
        if accepts(accepted, encoding)
            && let Ok(packed) = fs::read(files::beside(file, ending))
        {
            return of_type(200, packed, media_type(file))
                .with_header_named("Content-Encoding", encoding)
                .with_header_named("Vary", "Accept-Encoding");
        }
    }
    of_type(200, bytes, media_type(file)).with_header_named("Vary", "Accept-Encoding")
}

fn not_found() -> Answer {
    plain(404, "Not found")
}

fn plain(status: u16, text: &str) -> Answer {
    of_type(
        status,
        format!("{text}\n").into_bytes(),
        "text/plain; charset=utf-8",
    )
}

fn of_type(status: u16, bytes: Vec<u8>, media_type: &str) -> Answer {
    Response::from_data(bytes)
        .with_status_code(status)
        .with_chunked_threshold(usize::MAX)
        .with_header_named("Content-Type", media_type)
}

fn media_type(file: &Path) -> &'static str {
    let extension = file.extension().and_then(|it| it.to_str());
    let known = TYPES.iter().find(|(known, _)| extension == Some(known));
    known.map_or("application/octet-stream", |(_, media_type)| media_type)
}

fn accepted_encodings(request: &Request) -> String {
    let wanted = request
        .headers()
        .iter()
        .find(|it| it.field.equiv("Accept-Encoding"));
    wanted.map(|it| it.value.to_string()).unwrap_or_default()
}

fn accepts(accepted: &str, encoding: &str) -> bool {
    accepted.split(',').any(|part| {
        let mut words = part.split(';').map(str::trim);
        words.next() == Some(encoding) && !words.any(|it| it == "q=0" || it.starts_with("q=0.000"))
    })
}

/// A header given as text; what cannot be a header is left out.
trait WithHeaderNamed {
    fn with_header_named(self, name: &str, text: &str) -> Self;
}

impl WithHeaderNamed for Answer {
    fn with_header_named(self, name: &str, text: &str) -> Self {
        match Header::from_bytes(name, text) {
            Ok(header) => self.with_header(header),
            Err(()) => self,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_encoding_is_used_only_where_it_is_wanted() {
        assert!(accepts("gzip, deflate, br, zstd", "br"));
        assert!(accepts("br;q=0.5", "br"));
        assert!(!accepts("br;q=0, gzip", "br"));
        assert!(!accepts("gzip", "br"));
        assert!(!accepts("", "br"));
    }

    #[test]
    fn types_are_those_that_browsers_insist_on() {
        assert_eq!(media_type(Path::new("a_bg.wasm")), "application/wasm");
        assert_eq!(
            media_type(Path::new("boot.js")),
            "text/javascript; charset=utf-8"
        );
    }
}
