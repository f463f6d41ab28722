//! Saying what is being done, and how long it took.

use anyhow::{Context, Result};
use std::time::Instant;

/// Does one step of the work, with its name before and its time after.
pub(crate) fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("==> {name}");
    let start = Instant::now();
    let result = work().with_context(|| name.to_owned())?;
    println!("    {:.1} s", start.elapsed().as_secs_f32());
    Ok(result)
}
