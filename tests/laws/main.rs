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

/// So many cases each time, unless `PROPTEST_CASES` asks for more. A failure prints what broke the
/// law; it belongs into a unit test. What a law does not speak of is passed over, and does not count.
fn cases(cases: u32) -> Config {
    let asked = std::env::var("PROPTEST_CASES").ok();
    let cases = asked.and_then(|asked| asked.parse().ok()).unwrap_or(cases);
    Config {
        cases,
        // With the usual limit a law breaks off when more cases are asked for.
        max_global_rejects: cases,
        failure_persistence: None,
        ..Config::default()
    }
}
