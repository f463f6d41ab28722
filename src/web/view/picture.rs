//! The losses by company as bars. Losses leave the axis toward the end, gains toward the start,
//! on one scale. The table of the companies says the same.

use capquake::basket::Total;
use capquake::document::Document;
use capquake::document::row::Row;
use capquake::language::Locale;
use capquake::number::arithmetic::{over, plus};
use capquake::number::write::Sign;
use capquake::report::rounding::sides_add_up;
use capquake::sentence::Sentence;
use capquake::site::Page;
use capquake::solve::Quantity;
use rust_decimal::Decimal;
use yew::prelude::*;

use super::bars::{bar, part_of};
use super::companies::rounded;
use super::element::{Element, each, element, fragment};
use super::figure::{figure, sentence};
use super::scene::Scene;

/// Up to so many companies are all drawn.
const ALL: usize = 20;

/// So many of the largest losses are drawn and the others summed up, in boxes of this class.
type Cut = (usize, &'static str);

/// What only wide boxes show.
const FOR_WIDE: &str = "is-for-wide";

/// Of more companies.
const CUTS: [Cut; 1] = [(12, "")];

/// In an article, where there is less room.
const CUTS_IN_ARTICLES: [Cut; 2] = [(6, "is-for-narrow"), (10, FOR_WIDE)];

/// Gains up to this part of the largest loss fit over the column of names.
const FITS_OVER_NAMES: Decimal = Decimal::from_parts(2, 0, 0, false, 1);

/// One company made up the story if it made up this part of the losses.
const FINDING: Decimal = Decimal::from_parts(3, 0, 0, false, 1);

struct Bar<'a> {
    row: &'a Row,
    loss: Decimal,
}

/// Drawn where there are two companies at least in one total.
pub(crate) fn picture(scene: &Scene) -> Html {
    let document = scene.document;
    let Some(total) = scene.report.total().filter(|total| total.count() > 1) else {
        return Html::default();
    };
    let locale = scene.locale;
    let mut bars: Vec<Bar> =
        document.losses_in_main().map(|(row, loss)| Bar { row, loss }).collect();
    let size = |bar: &Bar| (bar.loss < Decimal::ZERO, -bar.loss.abs());
    // As a rule they stand so, and sorting thousands for nothing takes its time.
    if !bars.is_sorted_by_key(size) {
        bars.sort_by_key(size);
    }
    let (losers, mut gainers): (Vec<Bar>, Vec<Bar>) = bars
        .into_iter()
        .filter(|bar| !bar.loss.is_zero())
        .partition(|bar| bar.loss > Decimal::ZERO);
    gainers.reverse();
    let cuts: &[Cut] = match scene.model.page() {
        Page::Embed => &CUTS_IN_ARTICLES,
        _ if total.count() > ALL => &CUTS,
        _ => &[],
    };
    gainers.truncate(ALL);
    let scale = Scale::of(&losers, &gainers);
    // What was printed is no close.
    let closes = document.scenario.filter(|_| !document.is_reported());
    let days = closes.and_then(|scenario| scenario.date_before.zip(scenario.date));
    element("section.picture[aria-labelledby=picture-heading]")
        .child(element("h2[id=picture-heading]").child(sentence(&finding(locale, &losers, total))))
        .child(element("p.caption").child(sentence(&locale.picture_caption(total.currency, days))))
        .child(
            element("div.bars")
                .class(scale.axis)
                .child(group(locale, total, &losers, cuts, &scale))
                .child(group(locale, total, &gainers, &[], &scale))
                .child(indices(locale, document)),
        )
        .child((!sides_add_up(total)).then(|| rounded(locale.words())))
        .html()
}

fn finding(locale: Locale, losers: &[Bar], total: &Total) -> Sentence {
    let largest = losers.first().map(|bar| (bar, part_of(bar.loss, total.losers.amount)));
    match largest {
        Some((bar, part)) if part >= FINDING && losers.len() > 1 => {
            locale.made_up(bar.row.name(locale.language), locale.share(part))
        }
        None if total.gainers.count > 0 => locale.so_many_rose(total.gainers.count, total.count()),
        _ => locale.so_many_fell(total.losers.count, total.count()),
    }
}

/// The axis at the names, with nothing on its other side.
const ONLY_GAINS: &str = "axis-at-names is-only-gains";

/// One scale for losses and gains, and where the axis stands.
struct Scale {
    /// What fills the box after the axis.
    full: Decimal,
    /// The class that places the axis.
    axis: &'static str,
}

impl Scale {
    fn of(losers: &[Bar], gainers: &[Bar]) -> Self {
        let largest =
            |bars: &[Bar]| bars.iter().map(|bar| bar.loss.abs()).max().unwrap_or_default();
        let (loss, gain) = (largest(losers), largest(gainers));
        if loss.is_zero() {
            return Self { full: gain, axis: ONLY_GAINS };
        }
        let ratio = part_of(gain, loss);
        if ratio <= FITS_OVER_NAMES {
            return Self { full: loss, axis: "axis-at-names" };
        }
        // The start of the axis takes gain ÷ (gain + loss), in steps that the styles know.
        let start = part_of(gain, plus(gain, loss));
        let steps: [(i64, &str); 5] =
            [(40, "axis-40"), (50, "axis-50"), (60, "axis-60"), (70, "axis-70"), (80, "axis-80")];
        for (percent, axis) in steps {
            let step = Decimal::new(percent, 2);
            if start <= step {
                return Self { full: loss, axis };
            }
        }
        Self { full: over(gain, Decimal::from(4)), axis: "axis-80" }
    }
}

fn group(locale: Locale, total: &Total, bars: &[Bar], cuts: &[Cut], scale: &Scale) -> Html {
    let Some(first) = bars.first() else {
        return Html::default();
    };
    let most = cuts.last().map_or(bars.len(), |cut| cut.0);
    let is_gain = first.loss < Decimal::ZERO;
    let side = if is_gain { total.gainers } else { total.losers };
    let amount = locale.money_in_billions(side.amount, total.currency);
    let (who, what) = if is_gain {
        (locale.group_rose(side.count), locale.gaining(side.count, amount))
    } else {
        (locale.group_fell(side.count), locale.losing(side.count, amount))
    };
    fragment()
        .child(
            element("div.bars-heading")
                .child(
                    element("p")
                        .child(element("strong").child(sentence(&who)))
                        .child(" ")
                        .child(sentence(&what)),
                )
                .child(
                    (!is_gain || scale.axis == ONLY_GAINS)
                        .then(|| element("p.bars-unit").child(locale.words().change)),
                ),
        )
        .child(
            element("ul.bar-rows")
                .child(each((0..).zip(bars).take(most).map(|(place, bar)| {
                    let is_past_first = cuts.first().is_some_and(|cut| place >= cut.0);
                    bar_row(locale, bar, scale).class_if(is_past_first, FOR_WIDE).html()
                })))
                .child(each(cuts.iter().filter_map(|cut| {
                    let hidden = bars.get(cut.0..).filter(|hidden| !hidden.is_empty())?;
                    Some(sum_row(locale, hidden, scale).class(cut.1).html())
                }))),
        )
        .html()
}

/// The smaller losses together.
fn sum_row(locale: Locale, hidden: &[Bar], scale: &Scale) -> Element {
    let sum = hidden.iter().fold(Decimal::ZERO, |sum, bar| plus(sum, bar.loss));
    let name = sentence(&locale.more_fell(hidden.len()));
    let part = part_of(sum, scale.full);
    let amount = figure(&locale.billions(sum, 1, Sign::Never));
    // A bar of more than the scale has would tell less than there is.
    let plot = element("span.bar-plot")
        .child((part <= Decimal::ONE).then(|| bar(part, "is-loss is-sum")))
        .child(element("span.bar-amount is-loss").child(amount));
    element("li.bar-row").child(element("span.bar-name").child(name)).child(plot)
}

fn bar_row(locale: Locale, this: &Bar, scale: &Scale) -> Element {
    let is_gain = this.loss < Decimal::ZERO;
    let runs_back = is_gain && scale.axis != ONLY_GAINS;
    let part = part_of(this.loss.abs(), scale.full);
    let sign = if is_gain { Sign::Always } else { Sign::Never };
    let gain = if is_gain { -this.loss } else { this.loss };
    let course = if is_gain { "is-gain" } else { "is-loss" };
    // Won and yen come by the hundred thousand billions.
    let is_long = this.loss.abs() >= Decimal::from(10_u64.pow(14));
    let room = match part {
        part if runs_back || part < Decimal::new(if is_long { 45 } else { 62 }, 2) => "",
        part if part < Decimal::new(88, 2) => "is-tight",
        _ => "is-full",
    };
    let name = element("bdi").child(shown_name(locale, this.row)).html();
    let amount = element("span.bar-amount")
        .class(course)
        .child(figure(&locale.billions(gain, 1, sign)))
        .html();
    let change = this.row.shown().and_then(|outcome| outcome.figure(Quantity::Change));
    element("li.bar-row")
        .class(room)
        .class_if(runs_back, "runs-back")
        .child(element("span.bar-name").child((!runs_back).then(|| name.clone())))
        .child(
            element("span.bar-plot")
                .child(bar(part, course))
                .child(runs_back.then(|| element("span.bar-name").child(name)))
                .child(amount),
        )
        .child(
            element("span.bar-change").child(change.map(|change| figure(&locale.change(change)))),
        )
}

/// The name, or what stands for one while the reader has not given it.
pub(crate) fn shown_name(locale: Locale, row: &Row) -> String {
    match row.name(locale.language) {
        "" => locale.words().new_company.to_owned(),
        name => locale.in_digits(name),
    }
}

fn indices(locale: Locale, document: &Document) -> Html {
    let lines = document.rows.iter().filter(|row| row.currency().is_none()).filter_map(|row| {
        let outcome = row.shown()?;
        let level = |quantity| outcome.figure(quantity).map(|level| locale.price(level, None));
        let change = locale.change(outcome.figure(Quantity::Change)?);
        let (before, after) = (level(Quantity::PriceBefore), level(Quantity::PriceAfter));
        Some(
            element("p.index-line")
                .child(
                    element("span.bar-name").child(element("bdi").child(shown_name(locale, row))),
                )
                .child(element("span").child(sentence(&locale.index_line(before, after, change))))
                .html(),
        )
    });
    each(lines)
}
