//! Language, direction, theme and accent of the whole page.

use capquake::document::Document;

use crate::browser::page;

/// What the whole page is drawn in. Set before it is drawn, for Yew may let the browser paint
/// between drawing and `rendered`: Arabic would stand from left to right for a moment.
pub(super) fn set_frame(document: &Document, theme: &str) {
    let language = document.language;
    page::set_language(language.code(), language.direction().code());
    page::set_theme(theme);
    let accent = document.frame.accent.map(|accent| {
        let (light, dark) = (accent.on_light().code(), accent.on_dark().code());
        format!("light-dark(#{light},#{dark})")
    });
    page::set_property("--accent", accent.as_deref());
}
