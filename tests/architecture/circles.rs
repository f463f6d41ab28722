//! Which top-level module of the core imports which, and whether that goes round in a circle.

use std::collections::{BTreeMap, BTreeSet};

use crate::File;
use crate::text::code;

/// For each top-level module of the core, the others that it names.
pub(crate) type Imports = BTreeMap<String, BTreeSet<String>>;

pub(crate) fn imports(files: &[File]) -> Imports {
    let mut imports = Imports::new();
    for file in files {
        if let Some(module) = module(&file.path) {
            let code = code(&file.text).join("\n");
            let others = imports.entry(module.to_owned()).or_default();
            others.extend(named(&code).into_iter().filter(|other| other != module));
        }
    }
    imports
}

/// `src/core/number/read.rs` belongs to `number`. Tests and the root belong to none.
fn module(path: &str) -> Option<&str> {
    let rest = path.strip_prefix("src/core/")?.strip_suffix(".rs")?;
    let module = rest.split('/').next()?;
    let is_test = rest.ends_with("tests") || rest.contains("/tests/");
    (module != "lib" && !is_test).then_some(module)
}

/// What stands after `crate::`, in braces too.
fn named(code: &str) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    for (place, path) in code.match_indices("crate::") {
        let rest = &code[place + path.len()..];
        let Some(group) = rest.strip_prefix('{') else {
            named.extend(first_name(rest));
            continue;
        };
        let mut depth = 0;
        let end = group.find(|c: char| {
            depth += i32::from(c == '{') - i32::from(c == '}');
            depth < 0
        });
        // A name of a deeper group may come in as well; that can only make the rule stricter.
        named.extend(
            group[..end.unwrap_or(group.len())]
                .split(',')
                .filter_map(first_name),
        );
    }
    named
}

fn first_name(path: &str) -> Option<String> {
    let path = path.trim_start();
    let end = path.find(|c: char| !(c.is_ascii_lowercase() || c == '_'));
    let name = &path[..end.unwrap_or(path.len())];
    (!name.is_empty()).then(|| name.to_owned())
}

/// A circle, if there is one: its modules, the first one again at the end.
pub(crate) fn circle(imports: &Imports) -> Option<Vec<String>> {
    imports
        .keys()
        .find_map(|start| way(imports, &mut vec![start.clone()], &mut BTreeSet::new()))
}

/// A way back to where the way began.
fn way(
    imports: &Imports,
    so_far: &mut Vec<String>,
    seen: &mut BTreeSet<String>,
) -> Option<Vec<String>> {
    for next in imports.get(so_far.last()?)? {
        if so_far.first() == Some(next) {
            return Some([&so_far[..], &so_far[..1]].concat());
        }
        if seen.insert(next.clone()) {
            so_far.push(next.clone());
            if let Some(circle) = way(imports, so_far, seen) {
                return Some(circle);
            }
            so_far.pop();
        }
    }
    None
}

fn core(files: &[(&str, &str)]) -> Imports {
    let files: Vec<File> = files
        .iter()
        .map(|&(path, text)| File {
            path: format!("src/core/{path}"),
            text: text.to_owned(),
        })
        .collect();
    imports(&files)
}

#[test]
fn a_circle_is_found() {
    let round = core(&[
        ("a.rs", "use crate::b::B;"),
        ("b/c.rs", "fn f() { crate::d::g() }"),
        ("d.rs", "use crate::{a::A, e};"),
    ]);
    assert_eq!(
        circle(&round),
        Some(["a", "b", "d", "a"].map(str::to_owned).to_vec())
    );
}

#[test]
fn tests_comments_and_ways_that_end_are_no_circle() {
    let tree = core(&[
        ("a.rs", "use crate::b::B;\nuse crate::c;"),
        (
            "b.rs",
            "/// [`A`](crate::a::A)\nuse crate::c;\n#[cfg(test)]\nmod tests { use crate::a; }",
        ),
        ("b/tests.rs", "use crate::a;"),
        ("b/tests/links.rs", "use crate::a;"),
        ("c.rs", ""),
    ]);
    assert_eq!(circle(&tree), None);
}
