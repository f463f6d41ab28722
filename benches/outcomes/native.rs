//! What the benchmark asks of the native program, one word at a time.

use std::time::{Duration, Instant};

use capquake::catalogue::{Listing, default_scenario};
use capquake::language::Language;

use crate::work::{self, Given, Way, by_formulas, by_solver};

const WAYS: [(&str, Way); 2] = [("formulas", by_formulas), ("solver", by_solver)];

/// Long enough for the clock, short enough that most turns end before another process gets the
/// processor.
const TURN: Duration = Duration::from_millis(4);
/// The shortest of some counts: a turn that was interrupted must not pass for a long one.
const TRIES: usize = 5;
/// How many turns each way has.
const TURNS: usize = 20;

/// The answer to a word: the basket, the results, or without a word how many outcomes a second.
pub(crate) fn answer(word: Option<&str>) -> String {
    let given = work::given();
    match word {
        Some("basket") => basket(),
        Some("given") => work::written(&given),
        Some("results") => work::results(&given, by_formulas),
        _ => WAYS
            .map(|(name, way)| format!("{name} {}\n", per_second(&given, way)))
            .concat(),
    }
}

/// The companies of the scenario that the page opens with, a line for each: ticker, name, figures.
fn basket() -> String {
    let listings = default_scenario().map_or(&[][..], |it| it.listings);
    listings.iter().filter_map(line).collect()
}

fn line(listing: &Listing) -> Option<String> {
    let [before, after, shares] = work::prices_and_shares(listing)?;
    let company = listing.company;
    let name = company.name.in_language(Language::English);
    let figures = format!("{before}\t{after}\t{shares}");
    Some(format!("{}\t{name}\t{figures}\n", company.ticker))
}

/// The median of some turns.
fn per_second(given: &[Given], way: Way) -> u128 {
    let rounds = rounds(given, way);
    let outcomes = given.len() as u128 * u128::from(rounds);
    let speed = |_| outcomes * 1_000_000_000 / time(given, way, rounds).as_nanos().max(1);
    let mut speeds: Vec<u128> = (0..TURNS).map(speed).collect();
    speeds.sort_unstable();
    speeds.get(TURNS / 2).copied().unwrap_or_default()
}

/// How many rounds fill a turn.
fn rounds(given: &[Given], way: Way) -> u32 {
    let mut rounds = 1;
    while (0..TRIES).map(|_| time(given, way, rounds)).min() < Some(TURN) {
        rounds *= 2;
    }
    rounds
}

#[allow(
    clippy::disallowed_methods,
    reason = "there is a clock where it runs natively"
)]
fn time(given: &[Given], way: Way, rounds: u32) -> Duration {
    let start = Instant::now();
    work::run(given, way, rounds);
    start.elapsed()
}
