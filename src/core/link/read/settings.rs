//! How a document is shown, and what an embedder decides about it.

use super::Reader;
use crate::document::row::kept_length;
use crate::document::{Accent, Document, Lock, Part, SOURCE_LIMIT, Theme, WHAT_IF, source_line};
use crate::draft::Draft;
use crate::language::phrases::LinkProblem;
use crate::number::digits::Digits;
use crate::number::exact::decimal;
use crate::solve::Quantity;

const DIGITS: [(Digits, &str); 2] = [(Digits::Latin, "latn"), (Digits::ArabicIndic, "arab")];

const THEMES: [(Theme, &str); 3] = [
    (Theme::Auto, "auto"),
    (Theme::Light, "light"),
    (Theme::Dark, "dark"),
];

impl Reader {
    pub(super) fn read_settings(&mut self, document: &mut Document) {
        let mut left_out = Vec::new();
        let mut setting = |name: &'static str, use_it: &mut dyn FnMut(&str) -> Option<()>| {
            if self.first(name).is_some_and(|text| use_it(text).is_none()) {
                left_out.push(LinkProblem::SettingLeftOut(name));
            }
        };
        setting("nu", &mut |code| {
            document.digits = named(&DIGITS, code)?;
            Some(())
        });
        setting("theme", &mut |code| {
            document.theme = named(&THEMES, code)?;
            Some(())
        });
        setting("wi", &mut |value| {
            let change = decimal(value)?;
            document.what_if = Draft::Given(Quantity::Change.accept(change).ok()?);
            Some(())
        });
        setting("twi", &mut |text| {
            document.what_if = Draft::typed(text, WHAT_IF);
            Some(())
        });
        let frame = &mut document.frame;
        setting("parts", &mut |names| {
            let mut are_known = true;
            for name in names.split(',') {
                match named(&Part::ALL, name) {
                    Some(part) => frame.parts = frame.parts.with(part),
                    None => are_known = false,
                }
            }
            are_known.then_some(())
        });
        setting("lock", &mut |name| {
            frame.lock = named(&Lock::ALL, name)?;
            Some(())
        });
        setting("accent", &mut |code| {
            frame.accent = Some(Accent::from_code(code)?);
            Some(())
        });
        setting("source", &mut |text| {
            let is_kept = kept_length(text.trim()) <= SOURCE_LIMIT;
            frame.source = Some(source_line(text)).filter(|_| is_kept)?;
            Some(())
        });
        self.problems.append(&mut left_out);
    }
}

/// What is called so.
fn named<T: Copy>(all: &[(T, &str)], name: &str) -> Option<T> {
    all.iter()
        .find(|(_, known)| *known == name)
        .map(|(it, _)| *it)
}
