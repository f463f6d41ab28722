//! What the page looks like: properties in, HTML out. No state and no browser here.

mod answer;
mod answer_bar;
mod bars;
pub(crate) mod claim_checks;
mod claim_verdict;
mod claims;
mod companies;
mod company_details;
mod company_notes;
pub(crate) mod company_row;
mod controls;
mod doubt;
mod element;
mod embed;
mod entry;
mod field;
mod figure;
mod keys;
mod masthead;
mod method;
pub(crate) mod page;
pub(crate) mod picker;
mod picture;
mod rates;
mod records;
mod scene;
pub(crate) mod share;
pub(crate) mod sources;
pub(crate) mod summary;
mod what_if;

use capquake::document::Theme;

/// A theme as the attribute `data-theme` has it.
pub(crate) fn theme_code(theme: Theme) -> &'static str {
    match theme {
        Theme::Auto => "auto",
        Theme::Light => "light",
        Theme::Dark => "dark",
    }
}
