//! `_headers`, in the form that Netlify and Cloudflare read.

use anyhow::{Context, Result, bail};

/// Which headers go with which paths.
#[derive(Debug)]
pub(crate) struct Rules(pub(crate) Vec<Rule>);

/// A path, and what goes with it.
#[derive(Debug)]
pub(crate) struct Rule {
    /// What the path begins with.
    pub(crate) start: String,
    /// What it ends with; without a star the path is the start and nothing more.
    pub(crate) end: Option<String>,
    pub(crate) changes: Vec<Change>,
}

/// A header more, or one less.
#[derive(Debug)]
pub(crate) enum Change {
    Add { name: String, text: String },
    Remove { name: String },
}

impl Rules {
    /// Reads the file's text.
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let mut rules: Vec<Rule> = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let content = line.trim();
            if content.is_empty() || content.starts_with('#') {
                continue;
            }
            let place = || format!("_headers, line {}", index + 1);
            if line.starts_with(char::is_whitespace) {
                let rule = rules.last_mut().with_context(place)?;
                rule.changes
                    .push(Change::parse(content).with_context(place)?);
            } else {
                rules.push(Rule::parse(content).with_context(place)?);
            }
        }
        Ok(Self(rules))
    }

    /// The headers for a path. What two rules add under one name is joined, as the hosts do.
    pub(crate) fn headers_for(&self, path: &str) -> Vec<(String, String)> {
        let mut headers: Vec<(String, String)> = Vec::new();
        let matching = self.0.iter().filter(|rule| rule.matches(path));
        for change in matching.flat_map(|rule| &rule.changes) {
            match change {
                Change::Remove { name } => headers.retain(|(it, _)| !it.eq_ignore_ascii_case(name)),
                Change::Add { name, text } => {
                    let present = headers
                        .iter_mut()
                        .find(|(it, _)| it.eq_ignore_ascii_case(name));
                    match present {
                        Some((_, all)) => *all = format!("{all}, {text}"),
                        None => headers.push((name.clone(), text.clone())),
                    }
                }
            }
        }
        headers
    }
}

impl Rule {
    fn parse(pattern: &str) -> Result<Self> {
        if !pattern.starts_with('/') || pattern.contains(':') || pattern.matches('*').count() > 1 {
            bail!("`{pattern}` is no path with at most one star");
        }
        let (start, end) = match pattern.split_once('*') {
            Some((start, end)) => (start, Some(end.to_owned())),
            None => (pattern, None),
        };
        Ok(Self {
            start: start.to_owned(),
            end,
            changes: Vec::new(),
        })
    }

    /// Whether it holds for every path that the other one holds for, as far as can be seen.
    pub(crate) fn covers(&self, other: &Self) -> bool {
        self.end.as_deref() == Some("") && other.start.starts_with(&self.start)
    }

    fn matches(&self, path: &str) -> bool {
        match (path.strip_prefix(&self.start), &self.end) {
            (Some(rest), Some(end)) => rest.ends_with(end),
            (Some(rest), None) => rest.is_empty(),
            (None, _) => false,
        }
    }
}

impl Change {
    /// The header's name.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Add { name, .. } | Self::Remove { name } => name,
        }
    }

    fn parse(line: &str) -> Result<Self> {
        if let Some(name) = line.strip_prefix('!') {
            let name = name.trim().to_owned();
            return Ok(Self::Remove { name });
        }
        let (name, text) = line
            .split_once(':')
            .with_context(|| format!("`{line}` is no header"))?;
        Ok(Self::Add {
            name: name.trim().to_owned(),
            text: text.trim().to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\
# comment
/*
  X-All: yes
  Cache-Control: no-cache

/assets/*
  ! Cache-Control
  Cache-Control: immutable
/ar/*
  x-all: arabic
/
  X-Home: a: b
";

    #[track_caller]
    fn has(path: &str, expected: &[(&str, &str)]) {
        let headers = Rules::parse(TEXT).unwrap().headers_for(path);
        let headers: Vec<_> = headers
            .iter()
            .map(|(n, t)| (n.as_str(), t.as_str()))
            .collect();
        assert_eq!(headers, expected, "{path}");
    }

    #[test]
    fn rules_add_join_and_remove() {
        has("/x.js", &[("X-All", "yes"), ("Cache-Control", "no-cache")]);
        has(
            "/assets/x.js",
            &[("X-All", "yes"), ("Cache-Control", "immutable")],
        );
        has(
            "/ar/",
            &[("X-All", "yes, arabic"), ("Cache-Control", "no-cache")],
        );
        has(
            "/",
            &[
                ("X-All", "yes"),
                ("Cache-Control", "no-cache"),
                ("X-Home", "a: b"),
            ],
        );
    }

    #[test]
    fn what_cannot_be_read_is_named_by_its_line() {
        for (text, line) in [
            ("  X: 1", 1),
            ("/*\n  nothing", 2),
            ("/a/:b", 1),
            ("/*/*", 1),
        ] {
            let error = format!("{:#}", Rules::parse(text).unwrap_err());
            assert!(
                error.starts_with(&format!("_headers, line {line}")),
                "{error}"
            );
        }
    }
}
