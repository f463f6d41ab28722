//! `nginx.conf`: what `_headers` says, in the words of nginx, with types and ready copies.
//!
//! It is for a `server` or a `location` to include. Paths are matched at their end, so that the site may lie in any
//! folder of the server.

use crate::files;
use crate::serve::answer::TYPES;
use crate::serve::rules::{Change, Rule, Rules};
use anyhow::{Result, bail};
use std::fmt::Write;
use std::path::Path;

const BEGINNING: &str = "\
# For a `server` or `location` of nginx to include: the headers of `_headers`, types, and the copies that are compressed already.
index index.html;
absolute_redirect off;
gzip_static on;
gzip_vary on;
charset utf-8;
charset_types text/css text/javascript text/plain;
default_type application/octet-stream;
";

/// What is for hosts and not for readers.
const HIDDEN: &str = r#"if ($uri ~ "/(_headers|nginx\.conf)$") {
    return 404;
}
"#;

/// Writes `nginx.conf`.
pub(crate) fn write(site: &Path, headers: &str) -> Result<()> {
    files::write(&site.join("nginx.conf"), text(&Rules::parse(headers)?)?)
}

fn text(rules: &Rules) -> Result<String> {
    let mut text = BEGINNING.to_owned();
    text.push_str("types {\n");
    for (extension, media_type) in TYPES {
        let (media_type, _) = media_type.split_once(';').unwrap_or((media_type, ""));
        writeln!(text, "    {media_type} {extension};")?;
    }
    text.push_str("}\n");
    let names = names(rules);
    for name in &names {
        writeln!(text, "set {} \"\";", variable(name))?;
    }
    for rule in &rules.0 {
        let settings = settings(rule, &rules.0)?;
        if pattern(rule) == EVERYWHERE {
            text.push_str(&settings.replace("    ", ""));
        } else {
            writeln!(text, "if ($uri ~ \"{}\") {{\n{settings}}}", pattern(rule))?;
        }
    }
    // What is returned leaves out whatever is set after it.
    text.push_str(HIDDEN);
    for name in names {
        writeln!(text, "add_header {name} {} always;", variable(name))?;
    }
    Ok(text)
}

/// The names of all headers, each once.
fn names(rules: &Rules) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    let changes = rules.0.iter().flat_map(|rule| &rule.changes);
    for name in changes.map(Change::name) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// Hosts join what two rules add under one name; here the later one holds. Both are the same only where the earlier one
/// is taken away, or cannot match as well.
fn settings(rule: &Rule, all: &[Rule]) -> Result<String> {
    let mut settings = String::new();
    let mut removed: Vec<&str> = Vec::new();
    for change in &rule.changes {
        let name = change.name();
        let text = match change {
            Change::Remove { .. } => {
                removed.push(name);
                ""
            }
            Change::Add { text, .. } => text,
        };
        let earlier = all.iter().take_while(|it| !std::ptr::eq(*it, rule));
        let is_added = |it: &Rule| it.changes.iter().any(|change| change.name() == name);
        if !removed.contains(&name)
            && earlier
                .into_iter()
                .any(|it| it.covers(rule) && is_added(it))
        {
            bail!(
                "`{name}` is added twice for {}: remove the first one",
                rule.start
            );
        }
        if text.contains(['"', '$', '\\']) {
            bail!("`{text}` cannot stand in a text of nginx");
        }
        writeln!(settings, "    set {} \"{text}\";", variable(name))?;
    }
    Ok(settings)
}

/// The pattern of what holds for every file.
const EVERYWHERE: &str = "/.*$";

fn variable(name: &str) -> String {
    format!("$capquake_{}", name.to_lowercase().replace('-', "_"))
}

fn pattern(rule: &Rule) -> String {
    let escaped = |text: &str| text.replace('.', r"\.");
    match &rule.end {
        Some(end) => format!("{}.*{}$", escaped(&rule.start), escaped(end)),
        None => format!("{}$", escaped(&rule.start)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn converted(headers: &str) -> Result<String> {
        text(&Rules::parse(headers).unwrap())
    }

    #[test]
    fn a_later_rule_holds_for_its_paths() {
        let rules = "/*\n  Cache-Control: no-cache\n/a.b/*\n  ! Cache-Control\n  Cache-Control: immutable\n  X-Y: 1; 2\n";
        let text = converted(rules).unwrap();
        assert!(text.contains("\nset $capquake_cache_control \"no-cache\";\n"));
        assert!(text.contains("if ($uri ~ \"/a\\.b/.*$\") {\n"));
        assert!(text.contains("    set $capquake_x_y \"1; 2\";\n"));
        assert!(text.ends_with("add_header X-Y $capquake_x_y always;\n"));
    }

    #[test]
    fn what_would_be_joined_is_an_error() {
        let rules = "/*\n  Cache-Control: no-cache\n/a/*\n  Cache-Control: immutable\n";
        assert!(converted(rules).is_err());
    }

    #[test]
    fn what_nginx_would_read_otherwise_is_an_error() {
        assert!(converted("/*\n  X-Y: \"a\"\n").is_err());
        assert!(converted("/*\n  X-Y: $a\n").is_err());
    }

    #[test]
    fn types_are_those_that_browsers_insist_on() {
        let text = converted("/*\n  X-Y: 1\n").unwrap();
        assert!(text.contains("    application/wasm wasm;\n    "));
        assert!(text.contains("    text/javascript js;\n"));
    }
}
