//! Laws: what holds for all figures, texts, links and sequences of events.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod accents;
mod claims;
mod documents;
mod events;
mod finance;
mod numbers;
mod solving;
mod writing;

use proptest::test_runner::Config;

/// So many cases each time. A failure prints what broke the law; it belongs into a unit test.
fn cases(cases: u32) -> Config {
    Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    }
}
