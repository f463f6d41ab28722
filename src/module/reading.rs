//! From a tree to a document: strictly, since a program that writes something wrong should hear of
//! it. The document then goes through a link, so that what is shown is what the page shows.

use std::collections::BTreeSet;
use std::ops::RangeFrom;
use std::rc::Rc;

use capquake::catalogue::{self, Scenario};
use capquake::document::claims::{self, CLAIM_LIMIT, TypedClaim};
use capquake::document::row::{Key, NAME_LIMIT, Name, Row, is_key};
use capquake::document::{
    Document, ROW_LIMIT, SOURCE_LIMIT, Theme, WHAT_IF, rate_meaning, source_line,
};
use capquake::draft::{Draft, Meaning};
use capquake::language::Language;
use capquake::link;
use capquake::number::digits::Digits;
use capquake::solve::Quantity;

use crate::fields::{Entry, Fields, currency, missing};
use crate::refusal::{Code, Refusal};
use crate::tree::Tree;

/// The names of the fields for the seven figures, in the order of trust.
const QUANTITIES: [(&str, Quantity); 7] = [
    ("priceBefore", Quantity::PriceBefore),
    ("priceAfter", Quantity::PriceAfter),
    ("shares", Quantity::Shares),
    ("capBefore", Quantity::CapBefore),
    ("capAfter", Quantity::CapAfter),
    ("loss", Quantity::Loss),
    ("change", Quantity::Change),
];

/// The document of a scenario, in this language.
pub(crate) fn document_of(tree: Tree, language: Language) -> Result<Document, Refusal> {
    let document = given(tree, language)?;
    let (document, problems) = link::read(&link::write(&document), language);
    if problems.is_empty() {
        Ok(document)
    } else {
        let message = "this is more than a link can hold";
        Err(Refusal::new(Code::TooMany, message))
    }
}

fn given(tree: Tree, language: Language) -> Result<Document, Refusal> {
    let mut fields = Fields::of(tree)?;
    let scenario = match fields.text("scenario")? {
        Some(id) => Some(named(&id).map_err(|refusal| refusal.in_field("scenario"))?),
        None => None,
    };
    let rows = fields.list("rows", ROW_LIMIT)?;
    if scenario.is_none() && rows.is_none() {
        return Err(missing("rows"));
    }
    let mut document = Document::new(language, scenario);
    if let Some(list) = rows {
        document.rows = read_rows(list, scenario).map_err(|refusal| refusal.in_field("rows"))?;
    }
    if let Some(is_sorted) = fields.word("order", &[("loss", true), ("own", false)])? {
        document.is_sorted = is_sorted;
    }
    let digits = [("latn", Digits::Latin), ("arab", Digits::ArabicIndic)];
    document.digits = fields.word("digits", &digits)?.unwrap_or(document.digits);
    let themes = [
        ("auto", Theme::Auto),
        ("light", Theme::Light),
        ("dark", Theme::Dark),
    ];
    document.theme = fields.word("theme", &themes)?.unwrap_or_default();
    if let Some(draft) = draft(fields.entry("whatIf", Quantity::Change)?, WHAT_IF) {
        document.what_if = draft;
    }
    read_rates(fields.take("rates"), &mut document).map_err(|it| it.in_field("rates"))?;
    let claims = fields.list("claims", CLAIM_LIMIT)?.unwrap_or_default();
    for (place, claim) in claims.into_iter().enumerate() {
        let claim = read_claim(claim, &document);
        let claim = claim.map_err(|refusal| refusal.in_list(place).in_field("claims"))?;
        document.claims.push(claim);
    }
    if let Some(source) = fields.line("source", SOURCE_LIMIT)? {
        document.frame.source = source_line(&source);
    }
    fields.end()?;
    Ok(document)
}

fn named(id: &str) -> Result<&'static Scenario, Refusal> {
    let message = "there is no such scenario in the catalogue";
    catalogue::scenario(id).ok_or_else(|| Refusal::new(Code::UnknownScenario, message))
}

fn read_rows(
    list: Vec<Tree>,
    scenario: Option<&'static Scenario>,
) -> Result<Vec<Rc<Row>>, Refusal> {
    let mut rows = Vec::new();
    let mut taken = BTreeSet::new();
    let mut own = 1..;
    for (place, tree) in list.into_iter().enumerate() {
        let read = || {
            let mut fields = Fields::of(tree)?;
            let key = read_key(&mut fields)?.unwrap_or_else(|| free_key(&mut own, &taken));
            let row = read_row(fields, key.clone(), scenario)?;
            if taken.insert(key) {
                Ok(row)
            } else {
                let message = "another row has this ticker";
                Err(Refusal::new(Code::Duplicate, message).in_field("ticker"))
            }
        };
        rows.push(Rc::new(read().map_err(|refusal| refusal.in_list(place))?));
    }
    Ok(rows)
}

fn read_key(fields: &mut Fields) -> Result<Option<Key>, Refusal> {
    match fields.text("ticker")? {
        Some(ticker) if !is_key(&ticker) => {
            let message = "has 1 to 40 bytes, and no comma or control character";
            Err(Refusal::new(Code::Ticker, message).in_field("ticker"))
        }
        ticker => Ok(ticker.map(Key::from)),
    }
}

/// As the page calls rows that a reader adds.
fn free_key(numbers: &mut RangeFrom<u32>, taken: &BTreeSet<Key>) -> Key {
    let mut keys = numbers.map(|number| Key::from(format!("own-{number}")));
    let free = keys.find(|key| !taken.contains(key));
    free.unwrap_or_default()
}

fn read_row(
    mut fields: Fields,
    key: Key,
    scenario: Option<&'static Scenario>,
) -> Result<Row, Refusal> {
    let listing = scenario.and_then(|scenario| scenario.listing(&key));
    if let Some(listing) = listing.filter(|_| fields.is_empty()) {
        return Ok(Row::listed(listing));
    }
    let currency = match (fields.text("currency")?, listing) {
        (Some(code), _) if code == "-" => None,
        (Some(code), _) => Some(currency(&code).map_err(|it| it.in_field("currency"))?),
        (None, Some(listing)) => listing.currency,
        (None, None) => return Err(missing("currency")),
    };
    let name = fields.line("name", NAME_LIMIT)?;
    let row = match (listing, name) {
        (Some(listing), None) => Row::listed(listing).with_currency(currency),
        (Some(listing), Some(name)) => {
            let row = Row::listed(listing).with_currency(currency);
            row.with_name(Name::own(&name))
        }
        (None, name) => Row::own(key, Name::own(&name.unwrap_or_default()), currency),
    };
    with_figures(fields, &row)
}

/// Texts come last: what the figures give is the last good answer until they are read.
fn with_figures(mut fields: Fields, row: &Row) -> Result<Row, Refusal> {
    let mut drafts: [Draft; 7] = Default::default();
    let mut texts = Vec::new();
    for ((name, quantity), draft) in QUANTITIES.into_iter().zip(&mut drafts) {
        *draft = match fields.entry(name, quantity)? {
            Entry::Empty => Draft::Empty,
            Entry::Exact(figure) => Draft::Given(figure),
            Entry::Text(text, last) => {
                texts.push((quantity, text));
                last.map_or(Draft::Empty, Draft::Given)
            }
        };
    }
    let held = fields.entry("sharesHeld", Quantity::Shares)?;
    fields.end()?;
    let mut row = row.with_drafts(drafts);
    for (quantity, text) in texts {
        row = row.with_draft(quantity, Draft::typed(&text, row.meaning(quantity)));
    }
    let held = draft(held, Meaning::of(Quantity::Shares));
    Ok(row.with_shares_held(held.unwrap_or_default()))
}

fn read_rates(tree: Tree, document: &mut Document) -> Result<(), Refusal> {
    if tree == Tree::Nothing {
        return Ok(());
    }
    let mut fields = Fields::of(tree)?;
    let meaning = rate_meaning(document.main_currency());
    for code in fields.names() {
        let place: String = code.chars().take(40).collect();
        let currency = currency(&code).map_err(|refusal| refusal.in_field(&place))?;
        if let Some(draft) = draft(fields.entry(&code, meaning.quantity)?, meaning) {
            document.rates.push((currency, draft));
        }
    }
    Ok(())
}

fn read_claim(tree: Tree, document: &Document) -> Result<TypedClaim, Refusal> {
    let mut fields = Fields::of(tree)?;
    let ticker = fields.text("ticker")?;
    let ticker = ticker.ok_or_else(|| missing("ticker"))?;
    let row = document.row(&ticker).ok_or_else(|| {
        let message = "no row has this ticker";
        Refusal::new(Code::UnknownRow, message).in_field("ticker")
    })?;
    let mut read = |name, quantity| {
        Ok::<_, Refusal>(match fields.entry(name, quantity)? {
            Entry::Text(text, _) => claims::typed(&text, quantity, row),
            entry => draft(entry, Meaning::of(quantity)).unwrap_or_default(),
        })
    };
    let claim = TypedClaim {
        row: row.key().clone(),
        change: read("change", Quantity::Change)?,
        loss: read("loss", Quantity::Loss)?,
    };
    fields.end()?;
    Ok(claim)
}

fn draft(entry: Entry, meaning: Meaning) -> Option<Draft> {
    match entry {
        Entry::Empty => None,
        Entry::Exact(figure) => Some(Draft::Given(figure)),
        Entry::Text(text, _) => Some(Draft::typed(&text, meaning)),
    }
}
