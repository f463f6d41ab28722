//! What is said at a field: the echo of a reading, problems, figures that do not go together.

use super::forms::Quantities;
use super::template::Template;

/// The sentences of that kind, in one language.
#[allow(
    missing_docs,
    reason = "a field's name and its English text say what it is"
)]
#[derive(Debug)]
pub struct Problems {
    // At a field.
    pub fall_of: Template,
    pub rise_of: Template,
    pub loss_of: Template,
    pub gain_of: Template,
    pub shares_in_full: Template,
    pub shares_short: Template,
    pub question: Template,
    pub use_other: Template,
    pub unread: Template,
    pub because_of: Template,
    pub because_hidden: Template,
    pub because_mixed: Template,
    pub because_separator: Template,
    pub because_no_digits: &'static str,
    pub because_long: &'static str,
    pub because_large: &'static str,
    pub because_currency: Template,
    pub because_several: Template,
    pub because_sum: Template,
    pub because_points: Template,
    pub is_percentage: Template,
    pub is_amount: Template,
    pub is_money: Template,
    pub other_currency: Template,
    pub row_is_in: Template,
    pub take_as: Template,
    pub remark_power: Template,
    pub remark_hundredths: Template,
    pub example_shares: Template,
    pub no_share: &'static str,
    pub no_rate: &'static str,
    pub negative: Template,
    pub zero: Template,
    pub more_than_all: Template,
    pub too_large: Template,
    // Of figures that do not go together.
    pub quantities: Quantities,
    pub impossible_shares: &'static str,
    pub impossible_change: &'static str,
    pub impossible_large: Template,
    pub impossible_zero: Template,
    pub impossible_negative: Template,
    pub needs_shares: &'static str,
    pub needs_after: &'static str,
    pub needs_before: &'static str,
    pub needs_prices: &'static str,
    pub needs_change: &'static str,
    pub agrees_by_prices: Template,
    pub agrees_by_others: Template,
    pub contradiction: Template,
    pub contradiction_alone: Template,
    pub prices_give: Template,
    pub others_give: Template,
    pub others_say: Template,
    pub claim_fall: Template,
    pub keep: Template,
    pub keep_prices: &'static str,
    pub keep_others: &'static str,
}
