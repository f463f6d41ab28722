//! The answer in words, and what is not in it.

use super::super::Locale;
use super::super::template::{Template, fill};
use super::counting::listed;
use super::{Course, LinkProblem, Outside, Subject};
use crate::date::Date;
use crate::number::figure::Figure;
use crate::sentence::Sentence;

impl Locale {
    /// `17 companies lost`; the amount follows.
    #[must_use]
    pub fn headline(self, subject: Subject, course: Course) -> Sentence {
        let t = self.sentences();
        let who = match subject {
            Subject::Companies(count) => self.companies(count),
            Subject::Company(name) => fill(t.name, [self.name(name)]),
        };
        fill(t.headline.of(course), [who])
    }

    /// What follows the amount. The other side is what gainers gained where all have lost, or
    /// the other way round, and how many they are.
    #[must_use]
    pub fn headline_end(
        self,
        subject: Subject,
        course: Course,
        date: Option<Date>,
        other_side: Option<(Figure, usize)>,
    ) -> Sentence {
        let t = self.sentences();
        let (market_cap, net) = match course {
            Course::Gained => (&t.in_market_cap, t.net_of_losses),
            Course::Lost | Course::Unchanged => (&t.of_market_cap, t.net_of_gains),
        };
        let count = match subject {
            Subject::Companies(count) => count,
            Subject::Company(_) => 1,
        };
        let mut day = Sentence::default();
        if let Some(date) = date {
            day = fill(t.on_day, [self.long_date(date)]);
        }
        let mut but = Sentence::default();
        if let Some((amount, count)) = other_side {
            but = fill(net, [amount.into(), self.number(count)]);
        }
        fill(market_cap.of(count), [day, but])
    }

    /// `Loss $1.174 trillion`.
    #[must_use]
    pub fn outcome(self, course: Course, amount: Figure) -> Sentence {
        fill(self.sentences().outcome.of(course), [amount.into()])
    }

    /// The same with the change, for those who hear it.
    #[must_use]
    pub fn announcement(self, course: Course, amount: Figure, change: Figure) -> Sentence {
        let template = self.sentences().announcement.of(course);
        fill(template, [amount.into(), change.into()])
    }

    /// The title of the window.
    #[must_use]
    pub fn title(self, headline: &str) -> String {
        let mut title = headline.to_owned();
        title.push_str(" · Capquake");
        title
    }

    /// Rows that are not in the total, and why.
    #[must_use]
    pub fn outside(self, rows: &[Outside]) -> Sentence {
        let t = self.sentences();
        let named = |template: Template, name: &str| fill(template, [self.name(name)]);
        let mut reasons = Vec::new();
        for row in rows {
            reasons.push(match row {
                Outside::Index(name) => named(t.outside_index, name),
                Outside::Indices(count) => self.counted(&t.outside_indices, *count),
                Outside::Incomplete(name) => named(t.outside_incomplete, name),
                Outside::Disagreeing(name) => named(t.outside_disagreeing, name),
                Outside::OwnRows(count) => self.counted(&t.outside_own_rows, *count),
            });
        }
        let lead = Sentence::strong(t.outside_lead.into());
        fill(t.outside, [lead, listed(reasons, t.list)])
    }

    /// Whose figures cannot be read, so that the answer is an older one.
    #[must_use]
    pub fn not_current(self, names: &[String]) -> Sentence {
        let t = self.sentences();
        let mut rows = Vec::new();
        for name in names {
            rows.push(fill(t.name, [self.name(name)]));
        }
        let lead = Sentence::strong(t.not_current_lead.into());
        fill(t.not_current, [lead, listed(rows, t.list)])
    }

    /// What could not be used of the link that was opened.
    #[must_use]
    pub fn link_problems(self, problems: &[LinkProblem]) -> Sentence {
        let t = self.sentences();
        let mut said = Vec::new();
        for problem in problems {
            said.push(match problem {
                LinkProblem::NewerVersion => t.link_newer.into(),
                LinkProblem::UnknownScenario => t.link_unknown_scenario.into(),
                LinkProblem::RowsLeftOut(count) => self.counted(&t.link_rows, *count),
                LinkProblem::SettingLeftOut(name) => fill(t.link_setting, [Sentence::name(name)]),
                LinkProblem::ValuesLeftOut(count) => self.counted(&t.link_values, *count),
            });
        }
        fill(t.link_problems, [listed(said, t.list_of_clauses)])
    }
}
