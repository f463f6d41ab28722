//! What an article printed, beside what the closes say.

use capquake::catalogue::{CLAIMS, Claim, Kind, SCENARIOS, Verdict};
use capquake::document::Document;
use capquake::language::Locale;
use capquake::language::phrases::{Course, Precision};
use capquake::number::arithmetic::{over, plus};
use capquake::report::Report;
use rust_decimal::Decimal;
use yew::prelude::*;

use super::bars::{line, part_of, percent};
use super::element::{each, element, fragment, text};
use super::figure::{course_class, figure, sentence};
use super::scene::Scene;

/// Shown with the closes of the day and with what was printed of it.
pub(crate) fn claims(scene: &Scene) -> Html {
    let document = scene.document;
    let locale = scene.locale;
    let Some(scenario) = document.scenario else {
        return Html::default();
    };
    let of_the_day =
        |claim: &&Claim| scenario.id == claim.scenario || scenario.kind == Kind::Reported;
    let claims: Vec<&Claim> = CLAIMS.iter().filter(of_the_day).collect();
    if claims.is_empty() {
        return Html::default();
    }
    let words = locale.words();
    let scale = Scale::of(&claims, locale);
    let column =
        |name: Html| element("th").with("scope", "col").role("columnheader").child(name).html();
    element("section")
        .class("claims")
        .with("aria-labelledby", "claims-heading")
        .child(element("h2").with("id", "claims-heading").child(words.claims))
        .child(element("p").class("caption").child(sentence(&locale.prose(words.claims_hint))))
        .child(element("p").class("claims-legend").aria_hidden().child(legend(locale)))
        .child(
            element("table")
                .class("claims-table")
                .role("table")
                .child(
                    element("thead").role("rowgroup").child(
                        element("tr")
                            .role("row")
                            .child(column(
                                element("span")
                                    .class("visually-hidden")
                                    .child(words.company)
                                    .html(),
                            ))
                            .child(column(text(words.as_printed)))
                            .child(column(text(words.at_the_close)))
                            .child(
                                element("td")
                                    .class("claims-legend")
                                    .aria_hidden()
                                    .child(legend(locale)),
                            )
                            .child(column(text(words.verdict))),
                    ),
                )
                .child(
                    element("tbody")
                        .role("rowgroup")
                        .child(each(claims.iter().map(|claim| claim_row(locale, claim, &scale)))),
                ),
        )
        .child(sum(locale, &claims).map(|sum| element("p").class("claims-sum").child(sum)))
        .html()
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
    fn of(claims: &[&Claim], locale: Locale) -> Self {
        let changes =
            || claims.iter().flat_map(|c| c.close_change.into_iter().chain([c.printed_change]));
        let rise = changes().max().unwrap_or_default().max(Decimal::ZERO);
        let fall = (-changes().min().unwrap_or_default()).max(Decimal::ZERO);
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

fn claim_row(locale: Locale, claim: &Claim, scale: &Scale) -> Html {
    let printed = match claim.precision {
        Precision::MoreThan => locale.percentage(claim.printed_change),
        _ => locale.printed_change(claim.printed_change),
    };
    let course = claim.close_change.map_or(Course::Unchanged, |change| Course::of_loss(-change));
    let close = claim.close_change.map(|change| figure(&locale.change(change)));
    let (sign, verdict) = verdict(locale, claim);
    let is_bold = matches!(claim.verdict, Verdict::Contradicted | Verdict::FellLess);
    element("tr")
        .class("claim")
        .role("row")
        .child(element("th").with("scope", "row").role("rowheader").child(
            element("bdi").child(locale.in_digits(claim.company.name.in_language(locale.language))),
        ))
        .child(
            element("td")
                .class("claim-printed")
                .role("cell")
                .child(element("span").class("ring").aria_hidden().child("○ "))
                .child(sentence(&locale.as_printed(claim.precision, printed))),
        )
        .child(element("td").class("claim-close").class(course_class(course)).role("cell").child(
            if let Some(close) = close {
                fragment()
                    .child(element("span").class("ring").aria_hidden().child("● "))
                    .child(close)
                    .html()
            } else {
                text("–")
            },
        ))
        .child(
            element("td")
                .class("claim-picture")
                .aria_hidden()
                .child(claim.close_change.map(|change| dumbbell(claim, change, scale))),
        )
        .child(
            element("td")
                .class("claim-verdict")
                .class_if(is_bold, "is-bold")
                .role("cell")
                .child(element("span").class("claim-sign").aria_hidden().child(sign))
                .child(element("span").child(verdict)),
        )
        .html()
}

fn dumbbell(claim: &Claim, close: Decimal, scale: &Scale) -> Html {
    let (zero, from, to) =
        (scale.place(Decimal::ZERO), scale.place(claim.printed_change), scale.place(close));
    let circle = |class, x, radius| {
        element("circle").class(class).with("cx", x).with("cy", "12").with("r", radius)
    };
    element("svg")
        .class("dumbbell")
        .class(course_class(Course::of_loss(-close)))
        .with("width", "100%")
        .with("height", "24")
        .child(line("dumbbell-rail", ("0".to_owned(), "12"), ("100%".to_owned(), "12")))
        .child(line("dumbbell-zero", (zero.clone(), "3"), (zero, "21")))
        .child(line("dumbbell-run", (from.clone(), "12"), (to.clone(), "12")))
        .child(circle("dumbbell-printed", from, "4.5"))
        .child(circle("dumbbell-close", to, "5"))
        .html()
}

fn verdict(locale: Locale, claim: &Claim) -> (&'static str, Html) {
    let words = locale.words();
    match claim.verdict {
        Verdict::Rounded => ("≈", text(words.verdict_rounded)),
        Verdict::FellFurther => ("▼", text(words.verdict_further)),
        Verdict::FellLess => {
            let low = claim.day_low_change.map(|low| locale.change(low));
            ("×", sentence(&locale.fell_less(low)))
        }
        Verdict::Contradicted => ("×", text(words.verdict_contradicted)),
        Verdict::DuringTheDay => ("◷", text(words.verdict_during_the_day)),
    }
}

/// What the printed figures come to, and what the same companies lost at the close.
fn sum(locale: Locale, claims: &[&Claim]) -> Option<Html> {
    let of_kind = |kind| SCENARIOS.iter().find(|scenario| scenario.kind == kind);
    let printed = Report::of(&Document::new(locale.language, of_kind(Kind::Reported)));
    let mut closes = Document::new(locale.language, of_kind(Kind::Closes));
    closes.rows.retain(|row| {
        row.listing().is_some_and(|l| claims.iter().any(|claim| claim.company == l.company))
    });
    let closes = Report::of(&closes);
    let (printed, close) = (printed.total()?, closes.total()?);
    let money = |total: &capquake::basket::Total| locale.money(total.loss(), total.currency);
    Some(sentence(&locale.claims_sum(printed.count(), money(printed), money(close))))
}
