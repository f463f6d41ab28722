//! A dialog of the browser's own, which keeps the focus in it and gives it back.

use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlInputElement};

/// Opens or closes the dialog of this id, unless it is so already.
pub(crate) fn show(id: &str, is_open: bool) {
    let dialog = element::<HtmlDialogElement>(id);
    let Some(dialog) = dialog.filter(|dialog| dialog.open() != is_open) else { return };
    if is_open {
        // It is in the page and not open yet, so that it cannot be refused.
        let _ = dialog.show_modal();
    } else {
        dialog.close();
    }
}

/// Selects all of a field, for the reader to copy.
pub(crate) fn select(id: &str) {
    if let Some(field) = element::<HtmlInputElement>(id) {
        let _ = field.focus();
        field.select();
    }
}

/// Fields of several lines have what is called here, too, and are no inputs.
fn element<E: JsCast>(id: &str) -> Option<E> {
    let document = super::window()?.document()?;
    Some(document.get_element_by_id(id)?.unchecked_into())
}
