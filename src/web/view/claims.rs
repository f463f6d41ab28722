//! What an article printed, beside what the closes say.

use capquake::catalogue::{CLAIMS, Kind, Reported, SCENARIOS};
use capquake::claim::{Precision, Printed};
use capquake::currency::Currency;
use capquake::document::Document;
use capquake::document::claims::close;
use capquake::language::Locale;
use capquake::language::phrases::{Claimed, Course};
use capquake::number::arithmetic::{over, plus};
use capquake::number::figure::Figure;
use capquake::report::Report;
use capquake::sentence::Sentence;
use capquake::solve::{Outcome, Quantity};
use rust_decimal::Decimal;
use yew::prelude::*;

use super::bars::{line, part_of, percent};
use super::claim_checks::claim_checks;
use super::claim_verdict::verdict;
use super::element::{Element, each, element, fragment, text};
use super::figure::{course_class, figure, sentence};
use super::scene::Scene;

/// What was printed of a company, with its close.
struct Line {
    reported: &'static Reported,
    close: Outcome,
}

impl Line {
    fn of(reported: &'static Reported) -> Self {
        Self { reported, close: close(reported) }
    }

    /// What was printed, and what the close says.
    fn pair(&self, quantity: Quantity) -> Option<(Printed, Option<Decimal>)> {
        let claim = &self.reported.claim;
        let printed = if quantity == Quantity::Loss { claim.loss } else { claim.change };
        Some((printed?, self.close.figure(quantity)))
    }

    fn currency(&self) -> Option<Currency> {
        self.reported.closes()?.currency
    }
}

/// What the article printed, on its day; and the figures that a reader wants checked.
pub(crate) fn claims(scene: &Scene) -> Html {
    let (document, locale) = (scene.document, scene.locale);
    let words = locale.words();
    let of_the_day = |r: &&Reported| document.scenario.is_some_and(|scenario| r.is_of(scenario));
    let lines: Vec<Line> = CLAIMS.iter().filter(of_the_day).map(Line::of).collect();
    let checks = claim_checks(scene);
    if lines.is_empty() && checks.is_none() {
        return Html::default();
    }
    element("section.claims[aria-labelledby=claims-heading]")
        .child(element("h2[id=claims-heading]").child(words.claims))
        .child((!lines.is_empty()).then(|| article(locale, &lines)))
        .child(checks)
        .html()
}

fn article(locale: Locale, lines: &[Line]) -> Html {
    let words = locale.words();
    let scale = Scale::of(lines, locale);
    let rows = each(lines.iter().map(|line| row(locale, line, &scale)));
    fragment()
        .child(element("p.caption").child(sentence(&locale.prose(words.claims_hint))))
        .child(element("p.claims-legend[aria-hidden=true]").child(legend(locale)))
        .child(
            element("table.claims-table[role=table]")
                .child(head(locale))
                .child(element("tbody[role=rowgroup]").child(rows)),
        )
        .child(sum(locale, lines).map(|sum| element("p.claims-sum").child(sum)))
        .html()
}

fn head(locale: Locale) -> Element {
    let words = locale.words();
    let column = |name: Html| element("th[scope=col][role=columnheader]").child(name).html();
    let company = element("span.visually-hidden").child(words.company).html();
    element("thead[role=rowgroup]").child(
        element("tr[role=row]")
            .child(column(company))
            .child(column(text(words.as_printed)))
            .child(column(text(words.at_the_close)))
            .child(element("td.claims-legend[aria-hidden=true]").child(legend(locale)))
            .child(column(text(words.verdict))),
    )
}

fn legend(locale: Locale) -> Html {
    let words = locale.words();
    fragment()
        .child(element("span").child("○ ").child(words.printed))
        .child(element("span").child("● ").child(words.close))
        .child(element("span").child("│ ").child(words.no_change))
        .html()
}

/// Falls run with the reading from a stroke at no change, rises against it.
struct Scale {
    rise: Decimal,
    span: Decimal,
    is_rtl: bool,
}

impl Scale {
    fn of(lines: &[Line], locale: Locale) -> Self {
        let (mut rise, mut fall) = (Decimal::ZERO, Decimal::ZERO);
        for (printed, close) in lines.iter().filter_map(|line| line.pair(Quantity::Change)) {
            for change in [printed.figure, close.unwrap_or_default()] {
                rise = rise.max(change);
                fall = fall.max(-change);
            }
        }
        let is_rtl = locale.language.direction().code() == "rtl";
        // Room for the rings at both ends.
        let margin = over(plus(rise, fall), Decimal::from(20));
        Self {
            rise: plus(rise, margin),
            span: plus(plus(rise, fall), plus(margin, margin)),
            is_rtl,
        }
    }

    fn place(&self, change: Decimal) -> String {
        let part = part_of(self.rise - change, self.span);
        percent(if self.is_rtl { Decimal::ONE - part } else { part })
    }
}

fn row(locale: Locale, line: &Line, scale: &Scale) -> Html {
    let reported = line.reported;
    let company = locale.in_digits(reported.company.name.in_language(locale.language));
    let mut check = reported.claim.check(&line.close, reported.day_low);
    check.meanings.retain(|meaning| meaning.quantity == Quantity::PriceAfter);
    let (mut printed, mut closes) =
        (element("td.claim-printed[role=cell]"), element("td.claim-close[role=cell]"));
    let mut verdicts = element("td.claim-verdict[role=cell]");
    for quantity in [Quantity::Change, Quantity::Loss] {
        let Some((claim, close)) = line.pair(quantity) else {
            continue;
        };
        let day_low = reported.day_low;
        let of = Claimed { quantity, figure: claim.figure, day_low, currency: line.currency() };
        printed = printed.child(ringed("○ ", sentence(&as_printed(locale, claim, of))));
        closes = match close {
            Some(close) => closes.child(ringed("● ", figure(&at_the_close(locale, close, of)))),
            None => closes.child("–"),
        };
        verdicts = verdicts.child(verdict(locale, &check, of, true));
    }
    let (change, close) = line.pair(Quantity::Change).unzip();
    let change = change.map(|printed| printed.figure).zip(close.flatten());
    let course = change.map_or(Course::Unchanged, |(_, close)| Course::of_loss(-close));
    let name = element("th[scope=row][role=rowheader]");
    element("tr.claim[role=row]")
        .child(name.child(element("bdi").child(company)))
        .child(printed)
        .child(closes.class(course_class(course)))
        .child(
            element("td.claim-picture[aria-hidden=true]")
                .child(change.map(|(printed, close)| dumbbell(printed, close, scale))),
        )
        .child(verdicts)
        .html()
}

fn as_printed(locale: Locale, printed: Printed, of: Claimed) -> Sentence {
    let amount = match (of.quantity, printed.precision) {
        (Quantity::Loss, _) | (_, Precision::MoreThan) => {
            locale.quantity(of.quantity, of.figure, of.currency)
        }
        _ => locale.printed_change(of.figure),
    };
    locale.as_printed(printed.precision, amount)
}

fn at_the_close(locale: Locale, close: Decimal, of: Claimed) -> Figure {
    match of.currency.filter(|_| of.quantity == Quantity::Loss) {
        Some(currency) => locale.money(close, currency),
        None => locale.change(close),
    }
}

fn ringed(ring: &'static str, amount: Html) -> Element {
    element("div").child(element("span.ring[aria-hidden=true]").child(ring)).child(amount)
}

fn dumbbell(printed: Decimal, close: Decimal, scale: &Scale) -> Html {
    let (zero, from, to) = (scale.place(Decimal::ZERO), scale.place(printed), scale.place(close));
    let circle =
        |class, x, radius| element("circle[cy=12]").class(class).with("cx", x).with("r", radius);
    element("svg.dumbbell[width=100%][height=24]")
        .class(course_class(Course::of_loss(-close)))
        .child(line("dumbbell-rail", ("0".to_owned(), "12"), ("100%".to_owned(), "12")))
        .child(line("dumbbell-zero", (zero.clone(), "3"), (zero, "21")))
        .child(line("dumbbell-run", (from.clone(), "12"), (to.clone(), "12")))
        .child(circle("dumbbell-printed", from, "4.5"))
        .child(circle("dumbbell-close", to, "5"))
        .html()
}

/// What the printed figures come to, and what the same companies lost at the close.
fn sum(locale: Locale, lines: &[Line]) -> Option<Html> {
    let of_kind = |kind| SCENARIOS.iter().find(|scenario| scenario.kind == kind);
    let printed = Report::of(&Document::new(locale.language, of_kind(Kind::Reported)));
    let mut closes = Document::new(locale.language, of_kind(Kind::Closes));
    closes.rows.retain(|row| {
        row.listing().is_some_and(|l| lines.iter().any(|line| line.reported.company == l.company))
    });
    let closes = Report::of(&closes);
    let (printed, close) = (printed.total()?, closes.total()?);
    let money = |total: &capquake::basket::Total| locale.money(total.loss(), total.currency);
    Some(sentence(&locale.claims_sum(printed.count(), money(printed), money(close))))
}
