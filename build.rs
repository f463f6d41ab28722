//! Turns `scenarios/*.csv` into the texts that `src/core/catalogue` reads: what a reader of the
//! page needs of them, checked. A bad row fails the build and says where.

#[path = "build/cells.rs"]
mod cells;
#[allow(dead_code, unreachable_pub, reason = "the library uses the rest of it")]
#[path = "src/core/currency.rs"]
mod currency;
#[path = "build/table.rs"]
mod table;

use std::path::Path;

use rust_decimal::Decimal;

use self::cells::{Line, Lines};
use self::currency::Currency;
use self::table::{Outcome, Row, amount, bad, company, needed, one_of, rows, text};

/// The figures of a listing, in the order of `Quantity::ALL`.
const QUANTITIES: [&str; 7] = [
    "price_before",
    "price_after",
    "shares",
    "market_cap_before",
    "market_cap_after",
    "loss",
    "change",
];

fn main() -> Outcome<()> {
    println!("cargo::rerun-if-changed=scenarios");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src/core/currency.rs");
    let (companies, tickers) = companies()?;
    let tables = [
        ("companies", companies),
        ("scenarios", scenarios(&tickers)?),
        ("records", records(&tickers)?),
        ("claims", claims(&tickers)?),
        ("days", days(&tickers)?),
    ];
    let out = std::env::var("OUT_DIR")?;
    for (name, lines) in tables {
        std::fs::write(Path::new(&out).join(name), lines.text())?;
    }
    Ok(())
}

fn companies() -> Outcome<(Lines, Vec<String>)> {
    let mut lines = Lines::default();
    let mut tickers = Vec::new();
    for row in rows("companies")? {
        let ticker = text(&row, "ticker")?;
        if ticker.is_empty() || tickers.iter().any(|known| known == ticker) {
            return Err(bad(&row, "ticker", "empty or listed twice"));
        }
        let mut line = Line::of(&row);
        line.cell(ticker)?;
        line.bilingual("name")?;
        lines.add(&line);
        tickers.push(ticker.to_owned());
    }
    Ok((lines, tickers))
}

/// A scenario is one line: what it is, and then each of its listings.
fn scenarios(tickers: &[String]) -> Outcome<Lines> {
    let mut lines = Lines::default();
    let closes = rows("closes")?;
    for row in rows("catalogue")? {
        let is_listed = |listing: &&Row| listing.get("scenario") == row.get("id");
        let mut line = Line::of(&row);
        line.cell(text(&row, "id")?)?;
        line.cell(one_of(
            &row,
            "kind",
            &["closes", "reported", "index", "examples"],
        )?)?;
        line.date("date")?;
        line.date("date_before")?;
        line.bilingual("title")?;
        line.bilingual("source")?;
        if !closes.iter().any(|listing| is_listed(&listing)) {
            return Err(bad(&row, "id", "has no rows in closes.csv"));
        }
        for listing in closes.iter().filter(is_listed) {
            line.append(self::listing(listing, tickers)?);
        }
        lines.add(&line);
    }
    Ok(lines)
}

fn listing<'r>(row: &'r Row, tickers: &[String]) -> Outcome<Line<'r>> {
    let mut line = Line::of(row);
    line.cell(company(row, tickers)?)?;
    let currency = text(row, "currency")?;
    if currency != "-" && Currency::from_code(currency).is_none() {
        return Err(bad(row, "currency", "neither a known currency nor `-`"));
    }
    line.cell(currency)?;
    let given = QUANTITIES.map(|quantity| match row.get(quantity) {
        Some(_) => amount(row, quantity),
        None => Ok(None),
    });
    let given = given.into_iter().collect::<Outcome<Vec<_>>>()?;
    if given.iter().flatten().count() == 0 {
        return Err(bad(row, "ticker", "no figure at all"));
    }
    if let [Some(before), Some(after), ..] = given[..]
        && (before <= Decimal::ZERO || after < Decimal::ZERO)
    {
        return Err(bad(row, "price_before", "prices start above zero"));
    }
    for figure in given {
        line.amount(figure)?;
    }
    line.bilingual("caution")?;
    let sources: Vec<&str> = text(row, "sources")?.split_whitespace().collect();
    if sources.is_empty() || sources.iter().any(|source| !source.starts_with("http")) {
        return Err(bad(
            row,
            "sources",
            "one web address at least, and nothing else",
        ));
    }
    one_of(row, "confidence", &["high", "medium"])?;
    Ok(line)
}

/// A record is its rank, what was published, and then a scenario with one listing.
fn records(tickers: &[String]) -> Outcome<Lines> {
    let mut lines = Lines::default();
    let mut last_rank = 0;
    for row in rows("records")? {
        let rank = text(&row, "rank")?;
        if rank.is_empty() {
            continue;
        }
        if rank.parse() != Ok(last_rank + 1) {
            return Err(bad(&row, "rank", "ranks count up from 1"));
        }
        last_rank += 1;
        let (ticker, date) = (text(&row, "ticker")?, text(&row, "date")?);
        let mut line = Line::of(&row);
        line.cell(rank)?;
        line.amount(amount(&row, "loss_published_bn")?)?;
        line.cell(&format!("{}-{date}", ticker.to_lowercase()))?;
        line.cell("record")?;
        line.date("date")?;
        for _without in [
            "date_before",
            "title_en",
            "title_ar",
            "source_en",
            "source_ar",
        ] {
            line.cell("")?;
        }
        line.append(listing(&row, tickers)?);
        lines.add(&line);
    }
    Ok(lines)
}

fn claims(tickers: &[String]) -> Outcome<Lines> {
    let mut lines = Lines::default();
    for row in rows("claims")? {
        let mut line = Line::of(&row);
        line.cell(text(&row, "scenario")?)?;
        line.cell(company(&row, tickers)?)?;
        for name in ["change", "loss"] {
            let figure = amount(&row, &format!("printed_{name}"))?;
            line.amount(figure)?;
            let precisions = ["exact", "about", "almost", "more than"];
            let possible: &[&str] = if figure.is_some() { &precisions } else { &[""] };
            line.cell(one_of(&row, &format!("{name}_precision"), possible)?)?;
        }
        line.amount(amount(&row, "day_low_change")?)?;
        lines.add(&line);
    }
    Ok(lines)
}

fn days(tickers: &[String]) -> Outcome<Lines> {
    let mut lines = Lines::default();
    for row in rows("days")? {
        let mut line = Line::of(&row);
        line.cell(company(&row, tickers)?)?;
        line.date("date")?;
        line.amount(Some(needed(&row, "change")?))?;
        lines.add(&line);
    }
    Ok(lines)
}
