//! The measurements as a page: ratios first, the figures themselves in brackets.

#![allow(
    clippy::float_arithmetic,
    reason = "times and ratios of a noisy machine, no money"
)]
#![allow(
    clippy::indexing_slicing,
    reason = "a JSON object without a name gives null, which `number` refuses"
)]

use anyhow::{Context, Result};
use serde_json::Value;
use std::fmt::Write;

/// What `decimal.js` is to be beaten by, in WebAssembly.
const GOAL: f64 = 10.0;

const HEAD: &str = "\
# Performance

Written by `cargo xtask bench`: do not edit. All candidates are measured in one run, in the same
Chromium, in turns; medians. **Ratios count, figures in brackets are of this machine on that day**,
which others were using too.

The peers are in `benches/peers`: the same 17 companies with editable prices and shares, loss per
company and in total, percentage change. One is plain JavaScript with floats, the other React with
decimal.js. Before anything is timed, their totals are compared with ours. They do only that: the page
of ours has seven editable figures a row, two languages, pictures, links and undo.
";

const ARITHMETIC: &str = "\
From two prices and a share count to market caps, loss, change and break-even gain, for every company
of the catalogue; results compared before. *Formulas* do what the peers do, *solver* is what the page
does: any sufficient figures give the rest, and what was found is checked. WebAssembly is compiled
as the site is, for size. decimal.js and big.js keep 20 digits, ours 28.
";

const KEYSTROKES: &str = "\
From a key that changes a price to the page laid out with the new total: median of as many keys as
stand at the rows, at most 40. Of 5,000 companies the peers draw all, we the first 30 until more are
asked for; the totals are of all.
";

const OPENING: &str = "\
How long the page is busy without a pause when a link is opened in it: median of 9 times. The first
opening of all is slower, its code is not compiled for speed yet. What the browser itself takes to
change its address is not counted: with a megabyte that is longer than the rest.
";

const BYTES: &str = "\
Brotli, on the wire: what a page loads to be read, and ours once somebody uses it. The peers cannot be read without
their scripts.
";

const LOADING: &str = "\
Lighthouse, mobile, simulated network and processor, median of 3 runs.
";

const PAGES: &str = "\
Lighthouse, mobile, simulated, median of 5 runs; what costs points outside performance is named.
";

/// The candidates among the pages: their name in the measurements, and in the report.
const SITES: [(&str, &str); 3] = [
    ("capquake", "Capquake"),
    ("plain", "plain JavaScript, floats"),
    ("react", "React, decimal.js"),
];

const WAYS: [(&str, &str); 7] = [
    ("native formulas", "Capquake natively, formulas"),
    ("native solver", "Capquake natively, solver"),
    ("formulas", "Capquake in WebAssembly, formulas"),
    ("solver", "Capquake in WebAssembly, solver"),
    ("decimal.js", "decimal.js"),
    ("big.js", "big.js"),
    ("floats", "floats, which lose digits"),
];

/// The link that others are compared with.
const USUAL: &str = "10 companies";

/// The page for these measurements.
pub(crate) fn write(result: &Value, machine: &[String]) -> Result<String> {
    let mut text = HEAD.to_owned();
    let browser = result["browser"].as_str().unwrap_or_default();
    let node = result["node"].as_str().unwrap_or_default();
    for line in machine {
        write!(text, "\n- {line}")?;
    }
    writeln!(text, "\n- Chromium {browser}, Node {node}")?;
    for (title, words, table) in [
        ("Arithmetic", ARITHMETIC, arithmetic(&result["arithmetic"])?),
        ("Keystrokes", KEYSTROKES, keystrokes(&result["keystrokes"])?),
        ("Opening", OPENING, opening(&result["opening"])?),
        ("Bytes", BYTES, bytes(&result["bytes"])?),
        ("Loading", LOADING, loading(&result["loading"])?),
        ("Pages", PAGES, pages(&result["pages"])?),
    ] {
        write!(text, "\n## {title}\n\n{words}\n{table}")?;
    }
    Ok(text)
}

fn arithmetic(speeds: &Value) -> Result<String> {
    let peer = number(&speeds["decimal.js"])?;
    let mut table = "| | × decimal.js |\n| --- | --- |\n".to_owned();
    for (name, title) in WAYS {
        let speed = number(&speeds[name])?;
        let millions = speed / 1e6;
        writeln!(
            table,
            "| {title} | {} ({millions:.2} million/s) |",
            ratio(speed, peer)
        )?;
    }
    let reached = number(&speeds["formulas"])? / peer;
    let verdict = if reached >= GOAL { "reached" } else { "missed" };
    writeln!(
        table,
        "\nThe goal is {GOAL} × decimal.js in WebAssembly: {verdict}."
    )?;
    Ok(table)
}

fn keystrokes(times: &Value) -> Result<String> {
    let rows = times.as_object().context("keystrokes")?;
    let mut counts: Vec<(u32, &Value)> = rows
        .iter()
        .map(|(count, times)| Ok((count.parse()?, times)))
        .collect::<Result<_>>()?;
    counts.sort_by_key(|(count, _)| *count);
    let title = |(count, times): &(u32, &Value)| format!(" {count} rows ({} keys)", times["keys"]);
    let titles: Vec<String> = counts.iter().map(title).collect();
    let mut table = format!(
        "| × React |{} |\n| --- |{}\n",
        titles.join(" |"),
        " --- |".repeat(counts.len())
    );
    for (name, title) in SITES {
        write!(table, "| {title} |")?;
        for (_, times) in &counts {
            let (time, peer) = (number(&times[name])?, number(&times["react"])?);
            write!(table, " {} ({time:.1} ms) |", ratio(time, peer))?;
        }
        table.push('\n');
    }
    Ok(table)
}

fn opening(times: &Value) -> Result<String> {
    let usual = number(&times[USUAL])?;
    let mut table = format!("| | × {USUAL} |\n| --- | --- |\n");
    for (name, time) in times.as_object().context("opening")? {
        let time = number(time)?;
        writeln!(table, "| {name} | {} ({time:.0} ms) |", ratio(time, usual))?;
    }
    Ok(table)
}

fn bytes(sizes: &Value) -> Result<String> {
    let kinds = ["html", "css", "js", "wasm", "other"];
    let mut table = format!("| | × React, all | {} |\n", kinds.join(" | "));
    writeln!(table, "| --- | --- |{}", " --- |".repeat(kinds.len()))?;
    let used = ("used", "Capquake, used");
    for (name, title) in SITES.into_iter().chain([used]) {
        let (all, peer) = (
            number(&sizes[name]["all"])?,
            number(&sizes["react"]["all"])?,
        );
        write!(
            table,
            "| {title} | {} ({:.1} kB) |",
            ratio(all, peer),
            all / 1e3
        )?;
        for kind in kinds {
            write!(table, " {:.1} |", number(&sizes[name][kind])? / 1e3)?;
        }
        table.push('\n');
    }
    Ok(table)
}

fn loading(measured: &Value) -> Result<String> {
    let mut table = "| | LCP × React | FCP | TBT | CLS |\n".to_owned();
    table += "| --- | --- | --- | --- | --- |\n";
    let peer = number(&measured["react"]["lcp"])?;
    for (name, title) in SITES {
        let lcp = number(&measured[name]["lcp"])?;
        let rest = paint(&measured[name])?;
        writeln!(
            table,
            "| {title} | {} ({}) | {rest}",
            ratio(lcp, peer),
            seconds(lcp)
        )?;
    }
    Ok(table)
}

fn pages(measured: &Value) -> Result<String> {
    let mut table =
        "| | performance | accessibility | best practices | SEO | LCP | FCP | TBT | CLS |\n\
                     | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n"
            .to_owned();
    let mut failed = String::new();
    for (name, page) in measured.as_object().context("pages")? {
        write!(table, "| {name} |")?;
        for category in ["performance", "accessibility", "best-practices", "seo"] {
            write!(table, " {:.0} |", number(&page[category])?)?;
        }
        writeln!(
            table,
            " {} | {}",
            seconds(number(&page["lcp"])?),
            paint(page)?
        )?;
        let audits = page["failed"].as_array().context("failed")?;
        let audits: Vec<&str> = audits.iter().filter_map(Value::as_str).collect();
        if !audits.is_empty() {
            writeln!(failed, "- {name}: {}", audits.join(", "))?;
        }
    }
    if !failed.is_empty() {
        write!(table, "\n{failed}")?;
    }
    Ok(table)
}

/// First paint, blocking time and shift, as the end of a line.
fn paint(page: &Value) -> Result<String> {
    let [fcp, tbt, cls] = ["fcp", "tbt", "cls"].map(|name| number(&page[name]));
    Ok(format!(
        "{} | {:.0} ms | {:.3} |",
        seconds(fcp?),
        tbt?,
        cls?
    ))
}

fn seconds(milliseconds: f64) -> String {
    format!("{:.2} s", milliseconds / 1e3)
}

/// Two digits are what can be relied on.
fn ratio(one: f64, other: f64) -> String {
    let ratio = one / other;
    let places = if ratio >= 10.0 {
        0
    } else if ratio >= 1.0 {
        1
    } else {
        2
    };
    format!("**{ratio:.places$}**")
}

fn number(figure: &Value) -> Result<f64> {
    figure.as_f64().context("a measurement is missing")
}

#[cfg(test)]
mod tests;
