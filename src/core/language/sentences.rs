//! The sentences of the page, as templates. What stands in their places is said by the methods
//! of [`Locale`](super::Locale) that fill them.

use super::forms::{ByCourse, Counted, Forms};
use super::problems::Problems;
use super::template::Template;
use super::verdicts::Verdicts;

/// Every sentence, in one language.
#[allow(
    missing_docs,
    reason = "a field's name and its English text say what it is"
)]
#[derive(Debug)]
pub struct Sentences {
    // Dates.
    pub weekdays: [&'static str; 7],
    pub months: [&'static str; 12],
    /// As in a table.
    pub months_short: [&'static str; 12],
    /// With the other name that a month has elsewhere.
    pub months_in_full: [&'static str; 12],
    // Names and numbers.
    pub name: Template,
    pub pair: Template,
    /// None to ten.
    pub numbers: [&'static str; 11],
    /// `those six`.
    pub numbers_definite: [&'static str; 11],
    pub number_definite: Template,
    pub companies: Counted,
    /// In the genitive.
    pub of_companies: Counted,
    /// Between the items of a list, and before the last of them.
    pub list: [&'static str; 2],
    pub list_of_clauses: [&'static str; 2],
    // Answer.
    pub headline: ByCourse,
    pub of_market_cap: Forms,
    pub in_market_cap: Forms,
    pub on_day: Template,
    pub net_of_gains: Template,
    pub net_of_losses: Template,
    pub outcome: ByCourse,
    pub announcement: ByCourse,
    pub outside_lead: &'static str,
    pub outside: Template,
    pub outside_index: Template,
    pub outside_indices: Counted,
    pub outside_incomplete: Template,
    pub outside_disagreeing: Template,
    pub outside_own_rows: Counted,
    pub not_current_lead: &'static str,
    pub not_current: Template,
    pub link_problems: Template,
    pub link_newer: &'static str,
    pub link_unknown_scenario: &'static str,
    pub link_rows: Counted,
    pub link_setting: Template,
    pub link_values: Counted,
    // Picture.
    pub made_up: Template,
    pub so_many_fell: Template,
    pub so_many_rose: Template,
    pub group_fell: Template,
    pub group_rose: Template,
    pub losing: Forms,
    pub gaining: Forms,
    pub more_fell: Counted,
    pub index_levels: Forms,
    pub index_change: Template,
    pub caption_in_dollars: Template,
    pub caption_in: Template,
    pub between_closes: Template,
    // Companies.
    pub total_of: Counted,
    pub rows_shown: Template,
    pub billions: &'static str,
    pub billions_of: Template,
    pub label_loss: &'static str,
    pub label_gain: &'static str,
    pub price_of: Template,
    pub shares_held: ByCourse,
    pub loss_in_full: ByCourse,
    pub and_break_even: Template,
    // What if.
    pub if_fallen: Counted,
    pub if_risen: Counted,
    pub would_have_lost: Forms,
    pub would_have_gained: Forms,
    pub did_lose: Forms,
    pub about_same: Template,
    pub about_part: Template,
    pub about_times: Template,
    pub times: Counted,
    pub times_and_part: Template,
    // In an article.
    pub source: Template,
    // Records and claims.
    pub records_caption: &'static str,
    pub all_records: Template,
    pub verdicts: Verdicts,
    // Copied text.
    pub text_line: Template,
    pub text_source: Template,
    pub text_source_changed: Template,
    // At a field.
    pub problems: Problems,
}
