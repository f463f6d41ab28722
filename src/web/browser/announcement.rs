//! What a screen reader says of a change, once and politely.

/// Puts words into the live region. The program draws that element empty and leaves it alone.
pub(crate) fn say(words: &str) {
    let region = super::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id("announcement"));
    if let Some(region) = region {
        region.set_text_content(Some(words));
    }
}
