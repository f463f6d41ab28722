//! Capquake tells how much market value a fall in share prices wipes out.
//!
//! This is its core, from the inside out:
//!
//! - [`finance`]: share price × shares → market cap, loss, change, break-even gain
//! - [`solve`]: seven linked figures; any sufficient subset gives the rest, contradictions are told
//! - [`claim`]: a printed figure against the close, and what it would mean
//! - [`basket`]: many companies, their total and their weighted change
//! - [`number`], [`currency`], [`date`]: reading and writing what people write
//! - [`draft`]: what stands in a field, and what it means
//! - [`sentence`], [`language`]: every word a reader sees, in English and Arabic
//! - [`catalogue`]: real days with real figures and their sources
//! - [`document`], [`link`]: what a reader gave and chose, and the address that holds it
//! - [`site`]: the pages, and which of them an address is on
//! - [`report`]: the answer, as facts
//! - [`share`]: the dialog that takes the page elsewhere
//! - [`model`]: the one state and its one door
//!
//! Absent on purpose: the DOM, a clock, storage, a network, floating-point arithmetic, globals
//! that change. `cargo check --lib --no-default-features` and `tests/architecture` keep it so.

pub mod basket;
pub mod catalogue;
pub mod claim;
pub mod currency;
pub mod date;
pub mod document;
pub mod draft;
pub mod finance;
pub mod language;
pub mod link;
pub mod model;
pub mod number;
pub mod report;
pub mod sentence;
pub mod share;
pub mod site;
pub mod solve;
