//! The answer as text that is copied.

use super::super::Locale;
use super::super::template::fill;
use super::Course;
use crate::number::figure::Figure;
use crate::sentence::Sentence;

impl Locale {
    /// `Nvidia: Loss $592.7 billion, −16.97%`, or what is known of it; the loss may be a gain.
    #[must_use]
    pub fn text_line(self, name: &str, loss: Option<Figure>, change: Option<Figure>) -> Sentence {
        let t = self.sentences();
        let loss = loss.map(|loss| self.outcome(Course::of_loss(loss.exact), loss));
        let figures = match (loss, change.map(Sentence::from)) {
            (Some(loss), Some(change)) => fill(t.pair, [loss, change]),
            (loss, change) => loss.or(change).unwrap_or_default(),
        };
        fill(t.text_line, [Sentence::name(name), figures])
    }

    /// Where the figures come from, and whether all still are as they were there.
    #[must_use]
    pub fn text_source(self, source: Sentence, is_changed: bool) -> Sentence {
        let t = self.sentences();
        let template = if is_changed {
            t.text_source_changed
        } else {
            t.text_source
        };
        fill(template, [source])
    }
}
