//! What an article printed, beside what the closes say.

use capquake::catalogue::{CLAIMS, Claim, Kind, SCENARIOS, Verdict};
use capquake::document::Document;
use capquake::language::Locale;
use capquake::language::phrases::{Course, Precision};
use capquake::report::Report;
use rust_decimal::Decimal;
use yew::prelude::*;

use super::bars::{part_of, percent};
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
    let column = |name: Html| html! { <th scope="col" role="columnheader">{ name }</th> };
    html! {
        <section class="claims" aria-labelledby="claims-heading">
            <h2 id="claims-heading">{ words.claims }</h2>
            <p class="caption">{ locale.in_digits(words.claims_hint) }</p>
            <p class="claims-legend" aria-hidden="true">{ legend(locale) }</p>
            <table class="claims-table" role="table">
                <thead role="rowgroup">
                    <tr role="row">
                        { column(html! { <span class="visually-hidden">{ words.company }</span> }) }
                        { column(html! { { words.as_printed } }) }
                        { column(html! { { words.at_the_close } }) }
                        <td class="claims-legend" aria-hidden="true">{ legend(locale) }</td>
                        { column(html! { { words.verdict } }) }
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    { claims.iter().map(|claim| claim_row(locale, claim, &scale)).collect::<Html>() }
                </tbody>
            </table>
            if let Some(sum) = sum(locale, &claims) { <p class="claims-sum">{ sum }</p> }
        </section>
    }
}

fn legend(locale: Locale) -> Html {
    let words = locale.words();
    html! {
        <>
            <span>{ "○ " }{ words.printed }</span>
            <span>{ "● " }{ words.close }</span>
            <span>{ "│ " }{ words.no_change }</span>
        </>
    }
}

/// Falls run with the reading from a stroke at no change, rises against it.
struct Scale {
    rise: Decimal,
    span: Decimal,
    is_rtl: bool,
}

impl Scale {
    fn of(claims: &[&Claim], locale: Locale) -> Self {
        let changes = || {
            claims
                .iter()
                .flat_map(|c| c.close_change.into_iter().chain([c.printed_change]))
        };
        let rise = changes().max().unwrap_or_default().max(Decimal::ZERO);
        let fall = (-changes().min().unwrap_or_default()).max(Decimal::ZERO);
        let is_rtl = locale.language.direction().code() == "rtl";
        // Room for the rings at both ends.
        let margin = (rise + fall) / Decimal::from(20);
        Self {
            rise: rise + margin,
            span: rise + fall + margin + margin,
            is_rtl,
        }
    }

    fn place(&self, change: Decimal) -> String {
        let part = part_of(self.rise - change, self.span);
        percent(if self.is_rtl {
            Decimal::ONE - part
        } else {
            part
        })
    }
}

fn claim_row(locale: Locale, claim: &Claim, scale: &Scale) -> Html {
    let printed = match claim.precision {
        Precision::MoreThan => locale.percentage(claim.printed_change),
        _ => locale.printed_change(claim.printed_change),
    };
    let course = claim
        .close_change
        .map_or(Course::Unchanged, |change| Course::of_loss(-change));
    let close = claim
        .close_change
        .map(|change| figure(&locale.change(change)));
    let (sign, verdict) = verdict(locale, claim);
    let is_bold = matches!(claim.verdict, Verdict::Contradicted | Verdict::FellLess);
    html! {
        <tr class="claim" role="row">
            <th scope="row" role="rowheader">
                <bdi>{ locale.in_digits(claim.company.name.in_language(locale.language)) }</bdi>
            </th>
            <td class="claim-printed" role="cell">
                <span class="ring" aria-hidden="true">{ "○ " }</span>
                { sentence(&locale.phrases().as_printed(claim.precision, printed)) }
            </td>
            <td class={classes!("claim-close", course_class(course))} role="cell">
                if let Some(close) = close {
                    <span class="ring" aria-hidden="true">{ "● " }</span>{ close }
                } else {
                    { "–" }
                }
            </td>
            <td class="claim-picture" aria-hidden="true">
                if let Some(change) = claim.close_change { { dumbbell(claim, change, scale) } }
            </td>
            <td class={classes!("claim-verdict", is_bold.then_some("is-bold"))} role="cell">
                <span class="claim-sign" aria-hidden="true">{ sign }</span><span>{ verdict }</span>
            </td>
        </tr>
    }
}

fn dumbbell(claim: &Claim, close: Decimal, scale: &Scale) -> Html {
    let (zero, from, to) = (
        scale.place(Decimal::ZERO),
        scale.place(claim.printed_change),
        scale.place(close),
    );
    let class = course_class(Course::of_loss(-close));
    html! {
        <svg class={classes!("dumbbell", class)} width="100%" height="24">
            <line class="dumbbell-rail" x1="0" x2="100%" y1="12" y2="12" />
            <line class="dumbbell-zero" x1={zero.clone()} x2={zero} y1="3" y2="21" />
            <line class="dumbbell-run" x1={from.clone()} x2={to.clone()} y1="12" y2="12" />
            <circle class="dumbbell-printed" cx={from} cy="12" r="4.5" />
            <circle class="dumbbell-close" cx={to} cy="12" r="5" />
        </svg>
    }
}

fn verdict(locale: Locale, claim: &Claim) -> (&'static str, Html) {
    let words = locale.words();
    match claim.verdict {
        Verdict::Rounded => ("≈", html! { { words.verdict_rounded } }),
        Verdict::FellFurther => ("▼", html! { { words.verdict_further } }),
        Verdict::FellLess => {
            let low = claim.day_low_change.map(|low| locale.change(low));
            ("×", sentence(&locale.phrases().fell_less(low)))
        }
        Verdict::Contradicted => ("×", html! { { words.verdict_contradicted } }),
        Verdict::DuringTheDay => ("◷", html! { { words.verdict_during_the_day } }),
    }
}

/// What the printed figures come to, and what the same companies lost at the close.
fn sum(locale: Locale, claims: &[&Claim]) -> Option<Html> {
    let of_kind = |kind| SCENARIOS.iter().find(|scenario| scenario.kind == kind);
    let printed = Report::of(&Document::new(locale.language, of_kind(Kind::Reported)));
    let mut closes = Document::new(locale.language, of_kind(Kind::Closes));
    closes.rows.retain(|row| {
        row.listing()
            .is_some_and(|l| claims.iter().any(|claim| claim.company == l.company))
    });
    let closes = Report::of(&closes);
    let (printed, close) = (printed.total()?, closes.total()?);
    let money = |total: &capquake::basket::Total| locale.money(total.loss(), total.currency);
    let phrases = locale.phrases();
    Some(sentence(&phrases.claims_sum(
        locale,
        printed.count(),
        money(printed),
        money(close),
    )))
}
