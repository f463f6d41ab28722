//! The fields of an object: each is taken once, and none may be left over.

use capquake::currency::Currency;
use capquake::draft::TEXT_LIMIT;
use capquake::number::exact::decimal;
use capquake::solve::Quantity;
use rust_decimal::Decimal;

use crate::refusal::{Code, Refusal};
use crate::tree::Tree;

/// What is not taken yet.
pub(crate) struct Fields(Vec<(String, Tree)>);

/// What stands in a field for a figure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Entry {
    #[default]
    Empty,
    /// An exact decimal.
    Exact(Decimal),
    /// Text as a reader types it, and the figure that stood there before where it cannot be read.
    Text(String, Option<Decimal>),
}

impl Fields {
    pub(crate) fn of(tree: Tree) -> Result<Self, Refusal> {
        match tree {
            Tree::Fields(fields) => Ok(Self(fields)),
            other => Err(wanted("an object", &other)),
        }
    }

    /// What is in a field; nothing where there is none.
    pub(crate) fn take(&mut self, name: &str) -> Tree {
        let place = self.0.iter().position(|(known, _)| known == name);
        place.map_or(Tree::Nothing, |place| self.0.swap_remove(place).1)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.iter().all(|(_, tree)| *tree == Tree::Nothing)
    }

    pub(crate) fn text(&mut self, name: &str) -> Result<Option<String>, Refusal> {
        match self.take(name) {
            Tree::Nothing => Ok(None),
            Tree::Text(text) => Ok(Some(text)),
            other => Err(wanted("a string", &other).in_field(name)),
        }
    }

    /// A text of so many characters at most, unless it is empty.
    pub(crate) fn line(&mut self, name: &str, limit: usize) -> Result<Option<String>, Refusal> {
        let line = self.text(name)?.filter(|line| !line.is_empty());
        if line
            .as_ref()
            .is_some_and(|line| line.chars().nth(limit).is_some())
        {
            let message = format!("may not be longer than {limit} characters");
            return Err(Refusal::new(Code::TooLong, message).in_field(name));
        }
        Ok(line)
    }

    pub(crate) fn list(&mut self, name: &str, limit: usize) -> Result<Option<Vec<Tree>>, Refusal> {
        match self.take(name) {
            Tree::Nothing => Ok(None),
            Tree::List(list) if list.len() > limit => {
                let message = format!("has {} entries; {limit} are accepted", list.len());
                Err(Refusal::new(Code::TooMany, message).in_field(name))
            }
            Tree::List(list) => Ok(Some(list)),
            other => Err(wanted("a list", &other).in_field(name)),
        }
    }

    /// One of some words, and what it stands for.
    pub(crate) fn word<T: Copy>(
        &mut self,
        name: &str,
        words: &[(&str, T)],
    ) -> Result<Option<T>, Refusal> {
        let Some(text) = self.text(name)? else {
            return Ok(None);
        };
        let known = words.iter().find(|(word, _)| *word == text);
        let meaning = known.map(|(_, meaning)| Some(*meaning));
        meaning.ok_or_else(|| {
            let words: Vec<_> = words
                .iter()
                .map(|(word, _)| format!("\"{word}\""))
                .collect();
            let message = format!("has to be {}", words.join(" or "));
            Refusal::new(Code::UnknownWord, message).in_field(name)
        })
    }

    pub(crate) fn entry(&mut self, name: &str, quantity: Quantity) -> Result<Entry, Refusal> {
        let read = match self.take(name) {
            Tree::Nothing => Ok(Entry::Empty),
            Tree::Text(text) => exact(&text, quantity).map(Entry::Exact),
            tree @ Tree::Fields(_) => Self::of(tree).and_then(|fields| fields.typed(quantity)),
            other => Err(wanted(DECIMAL, &other)),
        };
        read.map_err(|refusal| refusal.in_field(name))
    }

    fn typed(mut self, quantity: Quantity) -> Result<Entry, Refusal> {
        let text = self.text("text")?;
        let text = text.ok_or_else(|| missing("text"))?;
        if text.chars().nth(TEXT_LIMIT).is_some() {
            let message = format!("may not be longer than {TEXT_LIMIT} characters");
            return Err(Refusal::new(Code::TooLong, message).in_field("text"));
        }
        let last = self.text("last")?;
        let last = last.map(|last| exact(&last, quantity)).transpose();
        let last = last.map_err(|refusal| refusal.in_field("last"))?;
        self.end()?;
        Ok(Entry::Text(text, last))
    }

    /// The rest, which are names that are not known beforehand.
    pub(crate) fn names(&self) -> Vec<String> {
        self.0.iter().map(|(name, _)| name.clone()).collect()
    }

    /// Nothing may be left: it would be something that was meant and is not used.
    pub(crate) fn end(self) -> Result<(), Refusal> {
        match self.0.first() {
            None => Ok(()),
            Some((name, _)) => {
                let name: String = name.chars().take(40).collect();
                Err(Refusal::new(Code::UnknownField, "there is no such field").in_field(&name))
            }
        }
    }
}

const DECIMAL: &str = "a decimal as a string, such as \"118.42\",";

pub(crate) fn missing(name: &str) -> Refusal {
    Refusal::new(Code::Missing, "is missing").in_field(name)
}

pub(crate) fn currency(code: &str) -> Result<Currency, Refusal> {
    Currency::from_code(code).ok_or_else(|| {
        let known: Vec<_> = Currency::all().map(Currency::code).collect();
        let message = format!("has to be one of {}", known.join(", "));
        Refusal::new(Code::UnknownCurrency, message)
    })
}

fn exact(text: &str, quantity: Quantity) -> Result<Decimal, Refusal> {
    let figure = decimal(text).ok_or_else(|| {
        let message = format!("{DECIMAL} is wanted: ASCII digits, a dot, a minus");
        Refusal::new(Code::Decimal, message)
    })?;
    Ok(quantity.accept(figure)?)
}

fn wanted(kind: &str, found: &Tree) -> Refusal {
    let message = format!("{kind} is wanted, this is {}", found.kind());
    Refusal::new(Code::Type, message)
}
