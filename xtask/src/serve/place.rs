//! Which file an address means.

/// What is at an address.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// This file, written from the site's folder.
    File(String),
    /// A folder without its last slash, without which relative addresses would break.
    Folder(String),
    /// Nothing that may be served.
    Nowhere,
}

impl Place {
    /// Reads a request's address. `is_folder` looks whether a path is one.
    pub(crate) fn of(address: &str, is_folder: impl Fn(&str) -> bool) -> Self {
        let path = address.split(['?', '#']).next().unwrap_or_default();
        let Some(path) = decoded(path) else {
            return Self::Nowhere;
        };
        let Some(inside) = path.strip_prefix('/') else {
            return Self::Nowhere;
        };
        let (folder, name) = inside.rsplit_once('/').unwrap_or(("", inside));
        let folders_fit = folder.is_empty() || folder.split('/').all(is_plain);
        if !folders_fit || !(name.is_empty() || is_plain(name)) {
            Self::Nowhere
        } else if name.is_empty() {
            Self::File(format!("{inside}index.html"))
        } else if is_folder(inside) {
            Self::Folder(format!("/{inside}/"))
        } else {
            Self::File(inside.to_owned())
        }
    }
}

/// No step up, nothing hidden, and not the host's own `_headers`.
fn is_plain(name: &str) -> bool {
    !name.is_empty() && !name.starts_with(['.', '_']) && !name.contains(['\\', '\0', ':'])
}

fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut parts = path.split('%');
    bytes.extend_from_slice(parts.next()?.as_bytes());
    for part in parts {
        let (code, rest) = part.split_at_checked(2)?;
        if !code.bytes().all(|it| it.is_ascii_hexdigit()) {
            return None;
        }
        bytes.push(u8::from_str_radix(code, 16).ok()?);
        bytes.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn means(address: &str, place: &Place) {
        assert_eq!(Place::of(address, |path| path == "ar"), *place, "{address}");
    }

    fn file(path: &str) -> Place {
        Place::File(path.to_owned())
    }

    #[test]
    fn files_and_folders_are_found() {
        means("/", &file("index.html"));
        means("/ar/", &file("ar/index.html"));
        means("/ar/?x=1", &file("ar/index.html"));
        means("/capquake.js?v=2", &file("capquake.js"));
        means("/a%20b.svg", &file("a b.svg"));
        means("/ar", &Place::Folder("/ar/".to_owned()));
    }

    #[test]
    fn nothing_outside_and_nothing_hidden_is_served() {
        for address in [
            "/../Cargo.toml",
            "/ar/../../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "/..%2fCargo.toml",
            "/..%5cCargo.toml",
            "//etc/passwd",
            "/ar//etc/passwd",
            "/.stage/index.html",
            "/_headers",
            "/a%00.js",
            "/c:/x",
            "/%zz",
            "/%e2%82",
            "/%+1",
            "relative",
            "http://elsewhere/",
            "",
        ] {
            means(address, &Place::Nowhere);
        }
    }
}
