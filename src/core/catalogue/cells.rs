//! From the lines that `build.rs` made to what they say. It checked them: what cannot be read is
//! left out, and a test tells.

use std::iter;
use std::str::Split;

use rust_decimal::Decimal;

use super::{Bilingual, COMPANIES, Company, Day, Kind, Listing, Record, Reported, Scenario};
use crate::claim::{Claim, Precision, Printed};
use crate::currency::Currency;
use crate::date::Date;
use crate::number::exact;
use crate::solve::Figures;

/// The cells of a line, from the first to the last; after that they are empty.
pub(super) struct Cells(Split<'static, char>);

/// What each of the lines says.
pub(super) fn lines<T>(text: &'static str, read: fn(&mut Cells) -> Option<T>) -> Vec<T> {
    let mut all = Vec::new();
    for line in text.split('\n') {
        all.extend(read(&mut Cells(line.split('\t'))));
    }
    all
}

impl Cells {
    fn text(&mut self) -> &'static str {
        self.0.next().unwrap_or_default()
    }

    fn amount(&mut self) -> Option<Decimal> {
        exact::decimal(self.text())
    }

    fn date(&mut self) -> Option<Date> {
        Date::from_iso(self.text())
    }

    fn bilingual(&mut self) -> Bilingual {
        let (english, arabic) = (self.text(), self.text());
        Bilingual { english, arabic }
    }

    fn printed(&mut self) -> Option<Printed> {
        let (figure, precision) = (self.amount(), self.text());
        Some(Printed {
            figure: figure?,
            precision: match precision {
                "exact" => Precision::Exact,
                "about" => Precision::About,
                "almost" => Precision::Almost,
                "more than" => Precision::MoreThan,
                _ => return None,
            },
        })
    }

    fn company(&mut self) -> Option<&'static Company> {
        let ticker = self.text();
        COMPANIES.iter().find(|company| company.ticker == ticker)
    }
}

impl Company {
    pub(super) fn read(cells: &mut Cells) -> Option<Self> {
        let ticker = cells.text();
        let name = cells.bilingual();
        (!ticker.is_empty()).then_some(Self { ticker, name })
    }
}

impl Scenario {
    /// Its listings are kept for good, as it is itself.
    pub(super) fn read(cells: &mut Cells) -> Option<Self> {
        Some(Self {
            id: cells.text(),
            kind: match cells.text() {
                "closes" => Kind::Closes,
                "reported" => Kind::Reported,
                "index" => Kind::Index,
                "examples" => Kind::Examples,
                "record" => Kind::Record,
                _ => return None,
            },
            date: cells.date(),
            date_before: cells.date(),
            title: cells.bilingual(),
            source: cells.bilingual(),
            listings: iter::from_fn(|| Listing::read(cells))
                .collect::<Vec<_>>()
                .leak(),
        })
    }
}

impl Listing {
    /// `None` after the last one of the line.
    fn read(cells: &mut Cells) -> Option<Self> {
        Some(Self {
            company: cells.company()?,
            currency: Currency::from_code(cells.text()),
            given: Figures::of([(); 7].map(|()| cells.amount())),
            caution: cells.bilingual(),
        })
    }
}

impl Record {
    pub(super) fn read(cells: &mut Cells) -> Option<Self> {
        Some(Self {
            rank: cells.text().parse().ok()?,
            published_loss_billions: cells.amount(),
            scenario: Scenario::read(cells)?,
        })
    }
}

impl Reported {
    pub(super) fn read(cells: &mut Cells) -> Option<Self> {
        Some(Self {
            scenario: cells.text(),
            company: cells.company()?,
            claim: Claim {
                change: cells.printed(),
                loss: cells.printed(),
            },
            day_low: cells.amount(),
        })
    }
}

impl Day {
    pub(super) fn read(cells: &mut Cells) -> Option<Self> {
        Some(Self {
            index: cells.company()?,
            date: cells.date()?,
            change: cells.amount()?,
        })
    }
}
