//! What is said of the text in a field: why it cannot be read, or what else it may mean.

use std::rc::Rc;

use capquake::currency::Currency;
use capquake::draft::{Draft, Problem};
use capquake::finance::AmountError;
use capquake::language::Locale;
use capquake::model::event::{Event, Place};
use capquake::number::figure::Figure;
use capquake::number::read::Remark;
use capquake::sentence::Sentence;
use capquake::solve::Quantity;
use rust_decimal::Decimal;
use yew::prelude::*;

use super::element::{Element, element, fragment};
use super::field::code;
use super::figure::sentence;
use super::keys::{keeping_focus, keys};
use super::scene::clicked;

/// A field as it was filled in.
pub(crate) struct Field<'f> {
    pub(crate) place: Place,
    pub(crate) draft: &'f Draft,
    pub(crate) currency: Option<Currency>,
}

impl Field<'_> {
    fn quantity(&self) -> Quantity {
        self.place.quantity()
    }

    /// Why its text is no figure, or which other one it may be.
    pub(crate) fn doubt(&self, locale: Locale) -> Option<Sentence> {
        if let (Draft::Typed(typed), Some(problem)) = (self.draft, self.draft.problem()) {
            let is_rate = matches!(self.place, Place::Rate(_));
            return Some(match problem {
                Problem::Unacceptable(AmountError::Zero | AmountError::Negative) if is_rate => {
                    locale.no_rate()
                }
                problem => locale.problem(&typed.text, self.quantity(), problem),
            });
        }
        let reading = self.draft.question()?;
        let figure = |amount| self.figure(amount, locale);
        Some(locale.question(figure(reading.amount), figure(reading.other?)))
    }

    /// How the text was read, with the power of ten that its word was taken for.
    pub(crate) fn echo(&self, locale: Locale) -> Element {
        let echo = self.draft.figure().map(|f| locale.echo(self.quantity(), f, self.currency));
        let power = |remark: &Remark| matches!(remark, Remark::PowerOfTen { .. });
        let power = self.draft.remark().filter(power);
        let power = power.map(|remark| sentence(&locale.remark(remark, Sentence::default())));
        element("p.echo").child(echo.map(|echo| sentence(&echo))).child(power)
    }

    /// What is said below a field that stands alone: the echo of what was typed, and the doubt.
    pub(crate) fn below(&self, locale: Locale, on_event: &Callback<Rc<Event>>) -> Element {
        let is_typed = matches!(self.draft, Draft::Typed(_));
        fragment()
            .child(is_typed.then(|| self.echo(locale)))
            .child(self.note_below(locale, on_event))
    }

    /// The keys, while the field has the focus.
    pub(crate) fn keys(
        &self,
        focus: Option<&Place>,
        locale: Locale,
        on_event: &Callback<Rc<Event>>,
    ) -> Option<Html> {
        (focus == Some(&self.place)).then(|| keys(&self.place, self.draft, locale, on_event))
    }

    fn figure(&self, amount: Decimal, locale: Locale) -> Figure {
        match self.quantity() {
            Quantity::Change => locale.printed_change(amount),
            Quantity::Shares => locale.short_count(amount),
            Quantity::PriceBefore | Quantity::PriceAfter => locale.exact(amount),
            quantity => locale.as_given(quantity, amount, self.currency),
        }
    }

    /// The mark and the doubt, with the other figures that may be meant to choose from. The
    /// currency of a row can be chosen, too.
    pub(crate) fn note(
        &self,
        locale: Locale,
        on_event: &Callback<Rc<Event>>,
    ) -> Option<(&'static str, Html)> {
        let words = sentence(&self.doubt(locale)?);
        let mut body = element("span").child(words);
        let chosen = |figure| Event::ReadingChosen(self.place.clone(), figure);
        let offer = |label: &Sentence, event| choice(label, on_event, event);
        match self.draft.problem() {
            Some(Problem::OtherCurrency { mention, amount, .. }) => {
                let mut choices = element("span.choices");
                for currency in mention.codes().filter_map(Currency::from_code) {
                    if let (Place::Figure(row, _), Some(_)) = (&self.place, self.currency) {
                        let event = Event::CurrencyChosen(row.clone(), currency);
                        choices = choices.child(offer(&locale.row_is_in(currency), event));
                    }
                }
                let echo = locale.echo(self.quantity(), amount, self.currency);
                body = body.child(choices.child(offer(&locale.take_as(echo), chosen(amount))));
            }
            Some(_) => {
                return Some(("!", body.with("data-problem", code(self.quantity())).html()));
            }
            None => {
                let other = self.draft.question()?.other?;
                let label = locale.use_other(self.figure(other, locale));
                body = body.child(offer(&label, chosen(other)));
            }
        }
        Some(("?", body.with("data-question", code(self.quantity())).html()))
    }

    /// The same where it stands alone below a field.
    pub(crate) fn note_below(
        &self,
        locale: Locale,
        on_event: &Callback<Rc<Event>>,
    ) -> Option<Element> {
        let (mark, body) = self.note(locale, on_event)?;
        let mark = element("span.mark[aria-hidden=true]").child(mark);
        Some(element("div.note[role=status]").child(mark).child(body))
    }
}

/// A sentence of a few words that is a button.
pub(crate) fn choice(label: &Sentence, on_event: &Callback<Rc<Event>>, event: Event) -> Html {
    element("button.choice[type=button]")
        .on(keeping_focus())
        .on(clicked(on_event, event))
        .child(sentence(label))
        .html()
}
