//! Whether amounts add up as they are shown. Rounded parts need not, and then the page says so.

use rust_decimal::Decimal;

use crate::basket::Total;
use crate::document::Document;
use crate::document::row::{Row, Standing};
use crate::language::locale::{as_in_cell, as_in_headline, in_billions};
use crate::number::write::rounded;
use crate::solve::{Outcome, Quantity};

/// The columns that have a total below them, with its decimals.
const COLUMNS: [(Quantity, u32); 3] = [
    (Quantity::CapBefore, 1),
    (Quantity::CapAfter, 1),
    (Quantity::Loss, 2),
];

/// Whether each column of the table, as it is shown, comes to the total shown below it. Where
/// other currencies are converted nobody adds up the column.
#[must_use]
pub fn columns_add_up(document: &Document, total: &Total) -> bool {
    let is_counted = |row: &&Row| {
        let standing = row.standing();
        row.currency() == Some(total.currency)
            && matches!(standing, Standing::Complete(_) | Standing::NotCurrent(_))
    };
    let rows = || document.rows.iter().map(AsRef::as_ref).filter(is_counted);
    rows().count() != total.count()
        || COLUMNS.into_iter().all(|(quantity, decimals)| {
            let whole = match quantity {
                Quantity::CapBefore => total.cap_before,
                Quantity::CapAfter => total.cap_after,
                _ => total.loss(),
            };
            let parts: Option<Decimal> = rows().map(|row| cell(row, quantity)).sum();
            let whole = in_billions(whole, decimals);
            // What was given more precisely than that is shown so.
            let common = decimals.max(whole.scale());
            parts.is_none_or(|parts| rounded(parts, common) == whole)
        })
}

/// An amount as its cell shows it: as it was given, or rounded.
fn cell(row: &Row, quantity: Quantity) -> Option<Decimal> {
    let amount = row
        .shown()
        .and_then(|outcome: &Outcome| outcome.figure(quantity))?;
    let is_given = row.draft(quantity).is_given();
    Some(as_in_cell(amount, quantity, is_given))
}

/// Whether what the losers lost less what the gainers gained, as both are shown beside the bars,
/// is the headline, as far as both are precise.
#[must_use]
pub fn sides_add_up(total: &Total) -> bool {
    let side = |amount| in_billions(amount, 1);
    let (losses, gains) = (side(total.losers.amount), side(total.gainers.amount));
    let (net, precision) = as_in_headline(total.loss());
    let common = precision.min(losses.scale().max(gains.scale()).max(1));
    let is_net = rounded(losses - gains, common) == rounded(net, common);
    total.losers.count == 0 || total.gainers.count == 0 || is_net
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::report::Report;

    fn document(rows: &[[&str; 2]]) -> Document {
        let row = |(place, [before, after]): (usize, &[&str; 2])| {
            format!("&row=own-{place}~A~USD~cb:{before}~ca:{after}")
        };
        let rows: String = rows.iter().enumerate().map(row).collect();
        crate::link::read(&format!("v=1{rows}"), Language::English).0
    }

    #[track_caller]
    fn add_up(rows: &[[&str; 2]], columns: bool, sides: bool) {
        let document = document(rows);
        let report = Report::of(&document);
        let total = report.total().unwrap();
        assert_eq!(total.count(), rows.len());
        assert_eq!(columns_add_up(&document, total), columns, "columns");
        assert_eq!(sides_add_up(total), sides, "sides");
    }

    #[test]
    fn whole_amounts_add_up() {
        add_up(
            &[["5000000000", "4000000000"], ["9000000000", "7000000000"]],
            true,
            true,
        );
        add_up(
            &[["5000000000", "4000000000"], ["7000000000", "9000000000"]],
            true,
            true,
        );
    }

    #[test]
    fn two_losses_that_are_rounded_down_make_more_than_their_sum() {
        add_up(
            &[["5000000000", "3996000000"], ["9000000000", "7996000000"]],
            false,
            true,
        );
    }

    #[test]
    fn sides_that_are_rounded_apart_are_not_the_headline() {
        // 20.04 and 10.06 are shown as 20.0 and 10.1, and 9.98 between them as 10.0.
        add_up(
            &[
                ["50000000000", "29960000000"],
                ["30000000000", "40060000000"],
            ],
            true,
            false,
        );
    }

    #[test]
    fn a_coarser_headline_is_no_contradiction() {
        // 1,318.3 less 144.3 is 1,174.0; the headline says 1.174 trillion.
        let document = Document::new(Language::English, crate::catalogue::default_scenario());
        let report = Report::of(&document);
        assert!(sides_add_up(report.total().unwrap()));
    }

    #[test]
    fn a_single_company_is_its_own_total() {
        add_up(&[["5123456789", "4123456788"]], true, true);
    }
}
