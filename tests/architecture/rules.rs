//! Rules about single files: from a path and a text to what is wrong with them.

use std::path::Path;

use crate::text::{code, has_word, styles};

/// From a path and a text to what is wrong.
pub(crate) type Rule = fn(&str, &str) -> Vec<String>;

/// Every rule about single files.
pub(crate) const ALL: [Rule; 10] = [
    core_is_pure,
    foundations_stand_alone,
    views_touch_nothing,
    capabilities_know_no_page,
    only_the_app_wires,
    only_browser_has_a_window,
    names_say_something,
    styles_are_logical,
    markup_has_no_style,
    scripts_are_in_the_shell,
];

fn has_extension(path: &str, extensions: &[&str]) -> bool {
    let extension = Path::new(path).extension();
    extensions
        .iter()
        .any(|&known| extension.is_some_and(|found| found == known))
}

fn is_rust(path: &str, folder: &str) -> bool {
    path.starts_with(folder) && has_extension(path, &["rs"])
}

/// The places of the lines that are found wrong, with the reason.
fn wrong(path: &str, lines: &[String], why: &str, is_wrong: impl Fn(&str) -> bool) -> Vec<String> {
    let lines = (1..).zip(lines).filter(|(_, line)| is_wrong(line));
    lines
        .map(|(number, line)| format!("{path}:{number}: {why}: `{}`", line.trim()))
        .collect()
}

fn has_any(line: &str, words: &[&str]) -> bool {
    words.iter().any(|word| has_word(line, word))
}

fn core_is_pure(path: &str, text: &str) -> Vec<String> {
    let words = [
        "yew",
        "web_sys",
        "js_sys",
        "gloo",
        "wasm_bindgen",
        "f32",
        "f64",
    ];
    let code = if is_rust(path, "src/core/") {
        code(text)
    } else {
        Vec::new()
    };
    wrong(
        path,
        &code,
        "the core knows neither browser nor float",
        |line| has_any(line, &words),
    )
}

fn foundations_stand_alone(path: &str, text: &str) -> Vec<String> {
    let is_one = ["finance", "number", "currency"].iter().any(|name| {
        let rest = path
            .strip_prefix("src/core/")
            .and_then(|rest| rest.strip_prefix(name));
        rest.is_some_and(|rest| rest.starts_with(['/', '.']))
    });
    let code = if is_one && !path.ends_with("tests.rs") {
        code(text)
    } else {
        Vec::new()
    };
    wrong(
        path,
        &code,
        "finance, number and currency import no sibling",
        |line| {
            line.contains("crate::") || (path.matches('/').count() == 2 && line.contains("super::"))
        },
    )
}

fn views_touch_nothing(path: &str, text: &str) -> Vec<String> {
    let code = if is_rust(path, "src/web/view") {
        code(text)
    } else {
        Vec::new()
    };
    wrong(
        path,
        &code,
        "views know neither browser nor store",
        |line| {
            has_word(line, "gloo") || names_module(line, "browser") || names_module(line, "store")
        },
    )
}

fn capabilities_know_no_page(path: &str, text: &str) -> Vec<String> {
    let code = if is_rust(path, "src/web/browser") {
        code(text)
    } else {
        Vec::new()
    };
    wrong(
        path,
        &code,
        "the browser's side knows neither Yew nor views",
        |line| has_word(line, "yew") || names_module(line, "view") || names_module(line, "store"),
    )
}

fn only_the_app_wires(path: &str, text: &str) -> Vec<String> {
    let code = if is_rust(path, "src/web/") {
        code(text)
    } else {
        Vec::new()
    };
    let names = |module| code.iter().any(|line| names_module(line, module));
    if path != "src/web/app.rs" && names("browser") && names("view") {
        vec![format!(
            "{path}: only src/web/app.rs knows both browser and view"
        )]
    } else {
        Vec::new()
    }
}

/// `crate::view`, `view::page`; not `mod view;` nor a variable.
fn names_module(line: &str, module: &str) -> bool {
    has_word(line, &format!("crate::{module}"))
        || has_word(line, &format!("super::{module}"))
        || has_word(line, &format!("{module}::"))
        || line.match_indices('{').any(|(place, _)| {
            let is_use = line.trim_start().starts_with("use crate::{") || line.contains("super::{");
            is_use && has_word(&line[place..], module)
        })
}

fn only_browser_has_a_window(path: &str, text: &str) -> Vec<String> {
    let is_allowed = path.starts_with("src/web/browser");
    let code = if is_rust(path, "src/") && !is_allowed {
        code(text)
    } else {
        Vec::new()
    };
    wrong(path, &code, "only src/web/browser may call it", |line| {
        has_word(line, "window()")
    })
}

fn names_say_something(path: &str, text: &str) -> Vec<String> {
    let empty = [
        "util", "utils", "helper", "helpers", "common", "prelude", "misc",
    ];
    let mut found = wrong(
        path,
        &[path.replace(['/', '.'], " ")],
        "a name for nothing",
        |path| path.split(' ').any(|part| empty.contains(&part)),
    );
    let code = if is_rust(path, "") {
        code(text)
    } else {
        Vec::new()
    };
    found.extend(wrong(path, &code, "a name for nothing", |line| {
        has_word(line, "mod") && !line.contains('"') && has_any(line, &empty)
    }));
    found
}

fn styles_are_logical(path: &str, text: &str) -> Vec<String> {
    if !has_extension(path, &["css"]) {
        return Vec::new();
    }
    let lines = text.lines().zip(styles(text));
    let unexplained: Vec<String> = lines
        .map(|(line, style)| {
            if line.contains("/* physical: ") {
                String::new()
            } else {
                style
            }
        })
        .collect();
    wrong(
        path,
        &unexplained,
        "no left or right without `/* physical: why */`",
        |line| has_any(line, &["left", "right"]),
    )
}

fn markup_has_no_style(path: &str, text: &str) -> Vec<String> {
    let code = if is_rust(path, "src/web/") {
        code(text)
    } else {
        Vec::new()
    };
    wrong(
        path,
        &code,
        "the content security policy refuses it",
        |line| line.contains("style=") || line.contains("{style}"),
    )
}

fn scripts_are_in_the_shell(path: &str, _: &str) -> Vec<String> {
    let is_script = has_extension(path, &["js", "mjs", "cjs", "ts"]);
    let is_allowed = ["src/shell/", "tests/", "benches/"]
        .iter()
        .any(|at| path.starts_with(at));
    if is_script && !is_allowed {
        vec![format!(
            "{path}: JavaScript by hand belongs into src/shell, or to the tools"
        )]
    } else {
        Vec::new()
    }
}

#[cfg(test)]
mod tests;
