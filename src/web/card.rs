//! The picture that goes with a shared link: the answer of a scenario, 1200 × 630, as SVG. The
//! build makes a PNG of it; no reader's browser runs this.

use capquake::language::Direction;
use capquake::language::phrases::Course;
use capquake::model::Model;
use capquake::report::Report;
use rust_decimal::Decimal;

use crate::view::summary;

const WIDTH: u32 = 1200;
const HEIGHT: u32 = 630;
/// Empty on all sides.
const EDGE: u32 = 72;
/// Characters of a line of small text, of which there is room for two.
const LINE: usize = 66;
/// How strong the parts of the loss are painted, the largest first, and all others.
const STRENGTHS: [&str; 5] = ["1", ".85", ".7", ".55", ".4"];
const WEAKEST: &str = ".25";

const INK: &str = "#15161A";
const QUIET: &str = "#5B5C60";
const PAPER: &str = "#FBF9F4";
const LOSS: &str = "#A8112B";
const GAIN: &str = "#0B6B66";

/// What the picture says, from large to small.
struct Words {
    lead: String,
    amount: String,
    end: String,
    color: &'static str,
}

/// The picture of a document as it opens.
pub(crate) fn card(model: &Model) -> String {
    let words = total(model, &model.answer().report).unwrap_or_else(|| first_row(model));
    let place = Line { is_rtl: model.locale().language.direction() == Direction::RightToLeft };
    let mark = place.x(EDGE, 64);
    let mut body = format!(
        "<rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"{PAPER}\"/>\
         <path transform=\"translate({mark} 58) scale(4)\" d=\"M1 4h5l4 8h5\" fill=\"none\" \
         stroke=\"{LOSS}\" stroke-width=\"2\" stroke-linejoin=\"round\"/>"
    );
    body += &place.text(EDGE + 84, 104, 36, 600, INK, "Capquake");
    body += &place.text(EDGE, 228, 52, 500, INK, &words.lead);
    body += &place.text(EDGE, 362, 124, 700, words.color, &words.amount);
    for (number, line) in (0..).zip(wrapped(&words.end)) {
        body += &place.text(EDGE, 432 + 46 * number, 34, 400, QUIET, &line);
    }
    body += &parts(model, &place);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\" \
         font-family=\"IBM Plex Sans Arabic\">{body}</svg>"
    )
}

fn total(model: &Model, report: &Report) -> Option<Words> {
    let (locale, document) = (model.locale(), model.document());
    let total = report.total()?;
    let course = Course::of_loss(total.loss());
    let lead = summary::headline(locale, document, report)?;
    Some(Words {
        lead: lead.to_plain_text(),
        amount: locale.headline_money(total.loss(), total.currency).to_plain_text(),
        end: summary::ending(locale, document, report, total).to_plain_text(),
        color: if course == Course::Gained { GAIN } else { LOSS },
    })
}

/// Where there is no total, the first row speaks for the others.
fn first_row(model: &Model) -> Words {
    let (locale, document) = (model.locale(), model.document());
    let title = document.scenario.map(|scenario| scenario.title.in_language(locale.language));
    let row = document.rows.first();
    let change = row.and_then(|row| row.shown()?.change());
    Words {
        lead: title.unwrap_or_default().to_owned(),
        amount: change
            .map(|change| locale.change(change.fraction()).to_plain_text())
            .unwrap_or_default(),
        end: row.map(|row| row.name(locale.language).to_owned()).unwrap_or_default(),
        color: if change.is_some_and(|change| change.fraction() > Decimal::ZERO) {
            GAIN
        } else {
            LOSS
        },
    }
}

/// How the losses divide: the largest companies one beside the other.
fn parts(model: &Model, place: &Line) -> String {
    let document = model.document();
    let losses = document.losses_in_main().map(|(_, loss)| loss);
    let mut losses: Vec<Decimal> = losses.filter(|loss| *loss > Decimal::ZERO).collect();
    losses.sort_by_key(|loss| -*loss);
    let all: Decimal = losses.iter().sum();
    let mut start = Decimal::from(EDGE);
    let mut drawn = String::new();
    let strengths = STRENGTHS.iter().chain(std::iter::repeat(&WEAKEST));
    for (loss, strength) in losses.into_iter().zip(strengths) {
        let width = (loss * Decimal::from(WIDTH - 2 * EDGE) / all).round_dp(1);
        let x = if place.is_rtl { Decimal::from(WIDTH) - start - width } else { start };
        let seen = (width - Decimal::ONE).max(Decimal::ONE);
        let [x, seen] = [x, seen].map(|length| length.to_string());
        drawn.extend([
            "<rect y=\"526\" height=\"36\" fill=\"",
            LOSS,
            "\" fill-opacity=\"",
            strength,
        ]);
        drawn.extend(["\" x=\"", &x, "\" width=\"", &seen, "\"/>"]);
        start += width;
    }
    drawn
}

/// Where lines begin: at the left, or in Arabic at the right.
struct Line {
    is_rtl: bool,
}

impl Line {
    /// The left edge of something so wide that begins so far from the start of the line.
    fn x(&self, from_start: u32, width: u32) -> u32 {
        if self.is_rtl { WIDTH - from_start - width } else { from_start }
    }

    fn text(
        &self,
        from_start: u32,
        y: u32,
        size: u32,
        weight: u32,
        color: &str,
        text: &str,
    ) -> String {
        let (x, anchor, isolate) = if self.is_rtl {
            (WIDTH - from_start, "end", '\u{2067}')
        } else {
            (from_start, "start", '\u{2066}')
        };
        format!(
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" font-weight=\"{weight}\" fill=\"{color}\" \
             text-anchor=\"{anchor}\">{isolate}{}\u{2069}</text>",
            text.replace('&', "&amp;").replace('<', "&lt;")
        )
    }
}

/// In lines that fit.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let line = lines
            .last_mut()
            .filter(|line| line.is_empty() || line.chars().count() + word.chars().count() < LINE);
        match line {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) => {
                line.push(' ');
                line.push_str(word);
            }
            None => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use capquake::language::Language;

    fn of(language: Language, fragment: &str) -> String {
        card(&Model::new(language, fragment))
    }

    #[test]
    fn it_says_what_was_lost() {
        let english = of(Language::English, "");
        assert!(english.contains("\u{2066}$1.174\u{2069} trillion"), "{english}");
        assert!(
            english.contains("on Monday \u{2066}27\u{2069} January \u{2066}2025\u{2069}, net of"),
            "{english}"
        );
        let arabic = of(Language::Arabic, "v=1&s=aramco-2020-03-08");
        assert!(arabic.contains("\u{2066}600.0\u{2069} مليار ريال"), "{arabic}");
    }

    #[test]
    fn without_a_total_it_says_how_far_the_first_row_fell() {
        let indices = of(Language::English, "v=1&s=index-shocks");
        assert!(indices.contains("−12.82%") && indices.contains("28 Oct"), "{indices}");
    }

    #[test]
    fn the_parts_of_the_loss_fill_the_line_and_stay_on_it() {
        let arabic = of(Language::Arabic, "");
        let bars = arabic.matches("y=\"526\"").count();
        assert!(bars > STRENGTHS.len(), "{bars}");
        assert!(!arabic.contains("x=\"-"), "{arabic}");
    }

    #[test]
    fn long_text_breaks_between_words() {
        let text = "word ".repeat(40);
        let lines = wrapped(text.trim());
        assert!(lines.len() > 2 && lines.iter().all(|line| line.chars().count() <= LINE));
        assert_eq!(lines.join(" "), text.trim());
    }
}
