//! The web addresses that the figures come from: one text file, which the page asks for when a
//! reader wants to see them. `build.rs` has checked that no listing is without.

use crate::files;
use anyhow::{Context, Result};
use std::collections::HashMap;
use std::path::Path;

/// Writes `sources.txt`: scenario, ticker and addresses, with spaces between them.
pub(crate) fn write(site: &Path) -> Result<()> {
    let scenarios = files::root().join("scenarios");
    let mut text = String::new();
    for (table, id) in [("closes.csv", closes as Naming), ("records.csv", record)] {
        let path = scenarios.join(table);
        let mut reader = csv::Reader::from_path(&path)?;
        for row in reader.deserialize() {
            let row: Row = row.with_context(|| path.display().to_string())?;
            let cell = |column| Some(row.get(column)?.as_str());
            let line = id(&row).zip(cell("ticker")).zip(cell("sources"));
            let ((id, ticker), sources) =
                line.with_context(|| format!("a column of {table} is missing"))?;
            text += &[&id, ticker, sources].join(" ");
            text.push('\n');
        }
    }
    files::write(&site.join("sources.txt"), text)
}

/// Column -> cell.
type Row = HashMap<String, String>;

/// How the scenario of a row is called in links.
type Naming = fn(&Row) -> Option<String>;

fn closes(row: &Row) -> Option<String> {
    row.get("scenario").cloned()
}

/// As `build.rs` names the scenario of a record.
fn record(row: &Row) -> Option<String> {
    let ticker = row.get("ticker")?.to_lowercase();
    Some(format!("{ticker}-{}", row.get("date")?))
}
