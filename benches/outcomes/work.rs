//! The work that is timed: from two prices and a share count to all that follows.

use std::hint::black_box;

use capquake::catalogue::{Listing, RECORDS, SCENARIOS};
use capquake::finance::{BreakEvenGain, SharePrice, SharesOutstanding};
use capquake::solve::{Figures, Outcome, Quantity, solve};
use rust_decimal::Decimal;

/// What is given of one company.
pub(crate) struct Given {
    before: Decimal,
    after: Decimal,
    shares: Decimal,
}

/// What follows: both market caps, loss, change, and the gain that brings the price back.
pub(crate) type Follows = [Decimal; 5];

/// A way from one to the other; `None` if there is none.
pub(crate) type Way = fn(&Given) -> Option<Follows>;

/// All companies of the catalogue of which prices and shares are known.
pub(crate) fn given() -> Vec<Given> {
    let scenarios = SCENARIOS.iter();
    let records = RECORDS.iter().map(|record| &record.scenario);
    let listings = scenarios.chain(records).flat_map(|it| it.listings);
    listings.filter_map(of_listing).collect()
}

fn of_listing(listing: &Listing) -> Option<Given> {
    let [before, after, shares] = prices_and_shares(listing)?;
    Some(Given {
        before,
        after,
        shares,
    })
}

/// What is given of a company, where it is.
pub(crate) fn prices_and_shares(listing: &Listing) -> Option<[Decimal; 3]> {
    let before = listing.given.get(Quantity::PriceBefore)?;
    let after = listing.given.get(Quantity::PriceAfter)?;
    let shares = listing.given.get(Quantity::Shares)?;
    Some([before, after, shares])
}

/// What is given, a line for each company, as the other candidates read it.
pub(crate) fn written(given: &[Given]) -> String {
    lines(given, |it| Some([it.before, it.after, it.shares]))
}

/// What follows, a line for each company.
pub(crate) fn results(given: &[Given], way: Way) -> String {
    lines(given, way)
}

fn lines<const N: usize>(given: &[Given], of: impl Fn(&Given) -> Option<[Decimal; N]>) -> String {
    let line = |it: &Given| match of(it) {
        Some(figures) => figures.map(|figure| figure.to_string()).join(" "),
        None => "nothing".to_owned(),
    };
    given.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Does the work so many times for every company.
pub(crate) fn run(given: &[Given], way: Way, rounds: u32) {
    for _ in 0..rounds {
        for it in given {
            black_box(way(black_box(it)));
        }
    }
}

/// By the formulas, with the types of the library that hold them.
pub(crate) fn by_formulas(it: &Given) -> Option<Follows> {
    let before = SharePrice::before(it.before).ok()?;
    let after = SharePrice::new(it.after).ok()?;
    let shares = SharesOutstanding::new(it.shares).ok()?;
    let (cap_before, cap_after) = (before.market_cap(shares), after.market_cap(shares));
    let change = before.change_to(after)?;
    Some([
        cap_before.amount(),
        cap_after.amount(),
        cap_before.loss_to(cap_after).amount(),
        change.fraction(),
        gain(change.drawdown().break_even_gain())?,
    ])
}

/// By the solver, as the page does: it takes any sufficient figures and checks what it finds.
pub(crate) fn by_solver(it: &Given) -> Option<Follows> {
    let figures = Figures::default()
        .with(Quantity::PriceBefore, Some(it.before))
        .with(Quantity::PriceAfter, Some(it.after))
        .with(Quantity::Shares, Some(it.shares));
    let solution = solve(&figures);
    follows(solution.outcome()?)
}

fn follows(outcome: &Outcome) -> Option<Follows> {
    Some([
        outcome.figure(Quantity::CapBefore)?,
        outcome.figure(Quantity::CapAfter)?,
        outcome.figure(Quantity::Loss)?,
        outcome.figure(Quantity::Change)?,
        gain(outcome.break_even_gain()?)?,
    ])
}

fn gain(gain: BreakEvenGain) -> Option<Decimal> {
    match gain {
        BreakEvenGain::Gain(gain) => Some(gain),
        BreakEvenGain::OutOfReach => None,
    }
}
