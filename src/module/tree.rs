//! What came from JavaScript, as a tree of bounded size: cyclic, deep and huge objects end early.

use std::fmt;

use crate::refusal::{Code, Refusal};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// Any plain object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Tree {
    /// `undefined` or `null`.
    Nothing,
    Text(String),
    List(Vec<Tree>),
    Fields(Vec<(String, Tree)>),
    /// Something that has no place in a scenario, in the words of a message.
    Other(&'static str),
}

/// A scenario is three objects deep; what is deeper does not belong to it.
const DEPTH: usize = 6;

/// All texts, lists and objects together: enough for the most rows there may be, all fields given.
const PARTS: usize = 100_000;

/// Bytes of all texts together.
const BYTES: usize = 4 << 20;

/// What is said when the bounds are reached. Errors of serde carry nothing but a text.
const TOO_MANY: &str = "this is more than any scenario has";

/// What may still come.
pub(crate) struct Bounds {
    parts: usize,
    bytes: usize,
}

impl Bounds {
    fn take<E: Error>(&mut self, bytes: usize) -> Result<(), E> {
        let parts = self.parts.checked_sub(1);
        match parts.zip(self.bytes.checked_sub(bytes)) {
            Some((parts, bytes)) => {
                *self = Self { parts, bytes };
                Ok(())
            }
            None => Err(E::custom(TOO_MANY)),
        }
    }
}

impl Tree {
    /// Reads what is there, within bounds.
    pub(crate) fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut bounds = Bounds {
            parts: PARTS,
            bytes: BYTES,
        };
        Branch(&mut bounds, DEPTH).deserialize(deserializer)
    }

    /// What it is, for a message.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Text(_) => "a string",
            Self::List(_) => "a list",
            Self::Fields(_) => "an object",
            Self::Other(kind) => kind,
        }
    }
}

/// What to say of an object that is no tree of ours, after the error that reading it gave.
pub(crate) fn refusal(error: &str) -> Refusal {
    if error.contains(TOO_MANY) {
        Refusal::new(Code::TooMany, TOO_MANY)
    } else {
        Refusal::new(
            Code::Type,
            "only plain objects, lists and strings are accepted",
        )
    }
}

/// A part of the tree that may still be so deep.
struct Branch<'b>(&'b mut Bounds, usize);

impl<'de> DeserializeSeed<'de> for Branch<'_> {
    type Value = Tree;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tree, D::Error> {
        if self.1 == 0 {
            return Err(D::Error::custom(TOO_MANY));
        }
        self.0.take(0)?;
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Branch<'_> {
    type Value = Tree;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("an object, a list or a string")
    }

    fn visit_unit<E>(self) -> Result<Tree, E> {
        Ok(Tree::Nothing)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Tree, E> {
        Ok(Tree::Other("a boolean"))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Tree, E> {
        Ok(Tree::Other("a number"))
    }

    fn visit_u64<E>(self, _: u64) -> Result<Tree, E> {
        Ok(Tree::Other("a number"))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Tree, E> {
        Ok(Tree::Other("a number"))
    }

    fn visit_bytes<E>(self, _: &[u8]) -> Result<Tree, E> {
        Ok(Tree::Other("bytes"))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Tree, E> {
        self.0.take(text.len())?;
        Ok(Tree::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Tree, A::Error> {
        let mut trees = Vec::new();
        while let Some(tree) = list.next_element_seed(Branch(self.0, self.1 - 1))? {
            trees.push(tree);
        }
        Ok(Tree::List(trees))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree, A::Error> {
        let mut fields = Vec::new();
        while let Some(name) = map.next_key::<String>()? {
            self.0.take(name.len())?;
            fields.push((name, map.next_value_seed(Branch(self.0, self.1 - 1))?));
        }
        Ok(Tree::Fields(fields))
    }
}
