//! A printed figure to be checked, in a link: `MSFT~pc:-0.06~l:198000000000`, with the fields of
//! a row.

use super::form;
use super::row::{Fields, encoded, push_field};
use crate::document::Document;
use crate::document::claims::{CLAIMED, TypedClaim, typed};

/// The claim, or `None` if any part of it cannot be used or no row is about its company.
pub(super) fn read(text: &str, document: &Document) -> Option<TypedClaim> {
    let mut parts = text.split('~');
    let row = document.row(&form::plain(parts.next()?)?)?;
    let mut fields = Fields::of(parts)?;
    let mut claim = TypedClaim::about(row.key().clone());
    for quantity in CLAIMED {
        let text = fields.take_text(quantity);
        let draft = text.map(|text| typed(&text, quantity, row));
        let figure = fields.take_figure(quantity);
        *claim.draft_mut(quantity) = draft.unwrap_or(figure);
    }
    Some(claim).filter(|_| fields.is_empty())
}

pub(super) fn write(claim: &TypedClaim) -> String {
    let mut text = encoded(&claim.row);
    for quantity in CLAIMED {
        push_field(&mut text, quantity, claim.draft(quantity));
    }
    text
}
