//! What is said of printed figures.

use super::template::Template;

/// The sentences of that kind, in one language. Four of them are of a fall, a rise, a loss and a
/// gain.
#[allow(
    missing_docs,
    reason = "a field's name and its English text say what it is"
)]
#[derive(Debug)]
pub struct Verdicts {
    // As printed.
    pub about: Template,
    pub almost: Template,
    pub more_than: Template,
    // The verdict.
    pub same: &'static str,
    /// Up and down.
    pub rounded_a_little: [Template; 2],
    pub rounded: [Template; 2],
    pub further: [Template; 4],
    pub more_than_all: &'static str,
    pub during_the_day: &'static str,
    pub less: [Template; 4],
    pub little_less: &'static str,
    pub far_less: &'static str,
    pub day_low: Template,
    pub short: Template,
    pub it_fell: Template,
    pub it_rose: Template,
    pub it_stood: Template,
    pub the_share: &'static str,
    pub the_index: &'static str,
    pub no_close: [&'static str; 2],
    pub points: Template,
    // What it would mean.
    pub gain_claim: Template,
    pub gain_meant: Template,
    pub level_meant: Template,
    pub both_claim: &'static str,
    pub would_mean: Template,
    pub alternatives: [&'static str; 2],
    // All together.
    pub sum: Template,
}
