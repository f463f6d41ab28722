//! Turns `scenarios/*.csv` into Rust at compile time. A bad row fails the build and says where.

#[path = "build/code.rs"]
mod code;
#[path = "build/table.rs"]
mod table;

use std::fmt::Write as _;
use std::path::Path;

use rust_decimal::Decimal;

use self::code::{bilingual, date, decimal, option};
use self::table::{Outcome, Row, amount, bad, company, rows, text};

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
    let mut code = String::new();
    let companies = companies(&mut code)?;
    let closes = rows("closes")?;
    writeln!(
        code,
        "/// The scenarios of the picker, the default one first.\npub static SCENARIOS: &[Scenario] = &["
    )?;
    for scenario in rows("catalogue")? {
        let of_scenario: Vec<&Row> = closes
            .iter()
            .filter(|row| row.get("scenario") == scenario.get("id"))
            .collect();
        write_scenario(&mut code, &scenario, &of_scenario, &companies)?;
    }
    writeln!(code, "];")?;
    records(&mut code, &companies)?;
    claims(&mut code, &companies)?;
    days(&mut code, &companies)?;
    let out = std::env::var("OUT_DIR")?;
    std::fs::write(Path::new(&out).join("catalogue.rs"), code)?;
    Ok(())
}

fn companies(code: &mut String) -> Outcome<Vec<String>> {
    let mut tickers = Vec::new();
    writeln!(
        code,
        "/// Every company and index that is mentioned.\npub static COMPANIES: &[Company] = &["
    )?;
    for row in rows("companies")? {
        let ticker = text(&row, "ticker")?;
        if ticker.is_empty() || tickers.iter().any(|known| known == ticker) {
            return Err(bad(&row, "ticker", "empty or listed twice"));
        }
        writeln!(
            code,
            "Company {{ ticker: {ticker:?}, name: {} }},",
            bilingual(&row, "name")?
        )?;
        tickers.push(ticker.to_owned());
    }
    writeln!(code, "];")?;
    Ok(tickers)
}

fn write_scenario(
    code: &mut String,
    row: &Row,
    listed: &[&Row],
    companies: &[String],
) -> Outcome<()> {
    if listed.is_empty() {
        return Err(bad(row, "id", "has no rows in closes.csv"));
    }
    let kind = match text(row, "kind")? {
        "closes" => "Closes",
        "reported" => "Reported",
        "index" => "Index",
        "examples" => "Examples",
        _ => return Err(bad(row, "kind", "unknown")),
    };
    writeln!(
        code,
        "Scenario {{ id: {:?}, kind: Kind::{kind}, date: {}, date_before: {}, title: {}, source: {}, listings: &[",
        text(row, "id")?,
        date(row, "date")?,
        date(row, "date_before")?,
        bilingual(row, "title")?,
        bilingual(row, "source")?,
    )?;
    for listing in listed {
        writeln!(code, "{},", self::listing(listing, companies)?)?;
    }
    writeln!(code, "] }},")?;
    Ok(())
}

fn listing(row: &Row, companies: &[String]) -> Outcome<String> {
    let place = company(row, companies)?;
    let currency = match text(row, "currency")? {
        "-" => "None".to_owned(),
        code if code.len() == 3 && code.chars().all(|c| c.is_ascii_uppercase()) => {
            format!("Some(Currency::{}{})", &code[..1], code[1..].to_lowercase())
        }
        _ => return Err(bad(row, "currency", "neither an ISO 4217 code nor `-`")),
    };
    let mut given = Vec::new();
    for quantity in QUANTITIES {
        given.push(if row.contains_key(quantity) {
            amount(row, quantity)?
        } else {
            None
        });
    }
    if given.iter().flatten().count() == 0 {
        return Err(bad(row, "ticker", "no figure at all"));
    }
    if let [Some(before), Some(after), ..] = given[..]
        && (before <= Decimal::ZERO || after < Decimal::ZERO)
    {
        return Err(bad(row, "price_before", "prices start above zero"));
    }
    let figures: Vec<String> = given.into_iter().map(option).collect();
    let sources: Vec<&str> = text(row, "sources")?.split_whitespace().collect();
    if sources.is_empty() || sources.iter().any(|source| !source.starts_with("http")) {
        return Err(bad(
            row,
            "sources",
            "one web address at least, and nothing else",
        ));
    }
    if !["high", "medium"].contains(&text(row, "confidence")?) {
        return Err(bad(row, "confidence", "high or medium"));
    }
    Ok(format!(
        "Listing {{ company: &COMPANIES[{place}], currency: {currency}, given: Figures::of([{}]), caution: {}, sources: {:?} }}",
        figures.join(", "),
        bilingual(row, "caution")?,
        sources.join(" "),
    ))
}

fn records(code: &mut String, companies: &[String]) -> Outcome<()> {
    let mut last_rank = 0;
    writeln!(
        code,
        "/// The largest one-day losses, the largest first.\npub static RECORDS: &[Record] = &["
    )?;
    for row in rows("records")?
        .into_iter()
        .filter(|row| row.get("rank").is_some_and(|r| !r.is_empty()))
    {
        let rank: u32 = text(&row, "rank")?
            .parse()
            .map_err(|_| bad(&row, "rank", "not a number"))?;
        if rank != last_rank + 1 {
            return Err(bad(&row, "rank", "ranks count up from 1"));
        }
        last_rank = rank;
        let id = format!(
            "{}-{}",
            text(&row, "ticker")?.to_lowercase(),
            text(&row, "date")?
        );
        writeln!(
            code,
            "Record {{ rank: {rank}, published_loss_billions: {}, scenario: Scenario {{ id: {id:?}, kind: Kind::Record, date: {}, date_before: None, title: Bilingual::NONE, source: Bilingual::NONE, listings: &[{}] }} }},",
            option(amount(&row, "loss_published_bn")?),
            date(&row, "date")?,
            listing(&row, companies)?,
        )?;
    }
    writeln!(code, "];")?;
    Ok(())
}

fn claims(code: &mut String, companies: &[String]) -> Outcome<()> {
    writeln!(
        code,
        "/// What the article of 28 January 2025 printed.\npub static CLAIMS: &[Claim] = &["
    )?;
    for row in rows("claims")? {
        let verdict = match text(&row, "verdict")? {
            "rounded" => "Rounded",
            "larger" => "FellFurther",
            "smaller" => "FellLess",
            "contradicted" => "Contradicted",
            "intraday" => "DuringTheDay",
            _ => return Err(bad(&row, "verdict", "unknown")),
        };
        let printed = amount(&row, "printed_change")?
            .ok_or_else(|| bad(&row, "printed_change", "a claim needs one"))?;
        let precision = match text(&row, "precision")? {
            "exact" => "Exact",
            "about" => "About",
            "more than" => "MoreThan",
            _ => return Err(bad(&row, "precision", "unknown")),
        };
        writeln!(
            code,
            "Claim {{ scenario: {:?}, company: &COMPANIES[{}], precision: Precision::{precision}, printed_change: {}, printed_loss: {}, close_change: {}, day_low_change: {}, verdict: Verdict::{verdict} }},",
            text(&row, "scenario")?,
            company(&row, companies)?,
            decimal(printed),
            option(amount(&row, "printed_loss")?),
            option(amount(&row, "close_change")?),
            option(amount(&row, "day_low_change")?),
        )?;
    }
    writeln!(code, "];")?;
    Ok(())
}

fn days(code: &mut String, companies: &[String]) -> Outcome<()> {
    writeln!(
        code,
        "/// The days offered by the what-if.\npub static DAYS: &[Day] = &["
    )?;
    for row in rows("days")? {
        let change = amount(&row, "change")?.ok_or_else(|| bad(&row, "change", "missing"))?;
        writeln!(
            code,
            "Day {{ index: &COMPANIES[{}], date: {}, change: {} }},",
            company(&row, companies)?,
            date(&row, "date")?
                .trim_start_matches("Some(")
                .trim_end_matches(')'),
            decimal(change),
        )?;
    }
    writeln!(code, "];")?;
    Ok(())
}
