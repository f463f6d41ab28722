//! Each rule fails when it is broken, and only then.

use super::*;

#[track_caller]
fn breaks(rule: Rule, path: &str, text: &str) {
    assert!(!rule(path, text).is_empty(), "{path}: {text}");
}

#[track_caller]
fn keeps(rule: Rule, path: &str, text: &str) {
    assert_eq!(rule(path, text), Vec::<String>::new());
}

#[test]
fn the_core_knows_neither_browser_nor_float() {
    breaks(core_is_pure, "src/core/link.rs", "use web_sys::window;");
    breaks(core_is_pure, "src/core/number/read.rs", "let x: f64 = 1.0;");
    keeps(
        core_is_pure,
        "src/core/link.rs",
        "// unlike yew\nlet wasm = 1;",
    );
    keeps(core_is_pure, "src/web/app.rs", "use yew::prelude::*;");
}

#[test]
fn foundations_import_no_sibling() {
    breaks(
        foundations_stand_alone,
        "src/core/finance.rs",
        "use crate::currency::Currency;",
    );
    breaks(
        foundations_stand_alone,
        "src/core/currency.rs",
        "use super::number;",
    );
    breaks(
        foundations_stand_alone,
        "src/core/number/read.rs",
        "crate::draft::x()",
    );
    keeps(
        foundations_stand_alone,
        "src/core/number/read.rs",
        "use super::digits;",
    );
    keeps(
        foundations_stand_alone,
        "src/core/draft.rs",
        "use crate::number;",
    );
}

#[test]
fn views_and_capabilities_know_nothing_of_each_other() {
    breaks(
        views_touch_nothing,
        "src/web/view/page.rs",
        "use crate::browser::page;",
    );
    breaks(
        views_touch_nothing,
        "src/web/view/page.rs",
        "use gloo::timers;",
    );
    breaks(
        views_touch_nothing,
        "src/web/view.rs",
        "use crate::{store, view};",
    );
    keeps(
        views_touch_nothing,
        "src/web/view/page.rs",
        "// the browser's store",
    );
    breaks(
        capabilities_know_no_page,
        "src/web/browser/page.rs",
        "use yew::Html;",
    );
    breaks(
        capabilities_know_no_page,
        "src/web/browser.rs",
        "use crate::view::page;",
    );
    breaks(
        only_the_app_wires,
        "src/web/store.rs",
        "use crate::browser;\nuse crate::view;",
    );
    keeps(
        only_the_app_wires,
        "src/web/app.rs",
        "use crate::browser;\nuse crate::view;",
    );
    keeps(
        only_the_app_wires,
        "src/web/main.rs",
        "mod browser;\nmod view;",
    );
}

#[test]
fn only_one_folder_has_a_window() {
    breaks(
        only_browser_has_a_window,
        "src/web/app.rs",
        "web_sys::window()",
    );
    keeps(
        only_browser_has_a_window,
        "src/web/browser/page.rs",
        "window()?",
    );
}

#[test]
fn names_for_nothing_are_found() {
    breaks(names_say_something, "src/web/utils.rs", "");
    breaks(names_say_something, "src/web/common/page.rs", "");
    breaks(names_say_something, "src/core/lib.rs", "pub mod helpers {");
    keeps(
        names_say_something,
        "src/web/view/page.rs",
        "use yew::prelude::*;",
    );
}

#[test]
fn physical_styles_need_a_reason() {
    breaks(
        styles_are_logical,
        "styles/a.css",
        "a { margin-left: 1rem; }",
    );
    breaks(
        styles_are_logical,
        "styles/a.css",
        "a { text-align: right; } /* why */",
    );
    keeps(
        styles_are_logical,
        "styles/a.css",
        "a { text-align: right; } /* physical: digits */",
    );
    keeps(
        styles_are_logical,
        "styles/a.css",
        "/* left\nright */\na { inset-inline: 0; }",
    );
}

#[test]
fn markup_and_scripts_stay_where_they_are_allowed() {
    breaks(markup_has_no_style, "src/web/view/a.rs", "<p style=\"x\">");
    keeps(
        markup_has_no_style,
        "src/web/view/a.rs",
        "<p class=\"style\">",
    );
    breaks(scripts_are_in_the_shell, "src/web/a.js", "");
    breaks(scripts_are_in_the_shell, "postcss.config.mjs", "");
    keeps(scripts_are_in_the_shell, "src/shell/boot.js", "");
}
