//! How long a cell takes to be read and to be written: `cargo bench --bench numbers`.

#![allow(missing_docs, reason = "criterion's macros write functions without")]

use std::hint::black_box;

use capquake::currency::Currency;
use capquake::language::{Language, Locale};
use capquake::number::digits::Digits;
use capquake::number::read::read;
use capquake::number::write::{Sign, exact, grouped, percent};
use criterion::{Criterion, criterion_group, criterion_main};
use rust_decimal::Decimal;

/// As they stand in the cells of a spreadsheet.
const CELLS: [(&str, &str); 6] = [
    ("price", "142.62"),
    ("shares", "24,490,000,000"),
    ("shares in words", "24.49 billion"),
    ("shares in Arabic", "٢٤٫٤٩ مليار"),
    ("change", "−16.97%"),
    ("amount with currency", "US$ 592,658,000,000"),
];

fn reading(bench: &mut Criterion) {
    let mut group = bench.benchmark_group("read");
    for (name, cell) in CELLS {
        group.bench_function(name, |bench| bench.iter(|| read(black_box(cell))));
    }
    group.finish();
}

fn writing(bench: &mut Criterion) {
    let loss = Decimal::from(592_658_000_000_i64);
    let change = Decimal::new(-169_682, 6);
    let mut group = bench.benchmark_group("write");
    for (name, digits) in [("123", Digits::Latin), ("١٢٣", Digits::ArabicIndic)] {
        group.bench_function(format!("grouped {name}"), |bench| {
            bench.iter(|| grouped(black_box(loss), 2, Sign::Minus, digits));
        });
        group.bench_function(format!("exact {name}"), |bench| {
            bench.iter(|| exact(black_box(loss), digits));
        });
        group.bench_function(format!("percent {name}"), |bench| {
            bench.iter(|| percent(black_box(change), 2, Sign::Always, digits));
        });
    }
    for (name, language) in [("English", Language::English), ("Arabic", Language::Arabic)] {
        let digits = Digits::Latin;
        let locale = Locale { language, digits };
        group.bench_function(format!("money {name}"), |bench| {
            bench.iter(|| locale.money(black_box(loss), Currency::Usd));
        });
        group.bench_function(format!("money long {name}"), |bench| {
            bench.iter(|| locale.money_long(black_box(loss), Currency::Usd));
        });
    }
    group.finish();
}

criterion_group!(numbers, reading, writing);
criterion_main!(numbers);
