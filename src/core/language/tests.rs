//! Every sentence in both languages, as it was when a person last read it, and what every
//! template must keep to.

use std::collections::BTreeSet;

use super::{Language, Locale};
use crate::number::digits::Digits;

mod facts;
mod plurals;

const ENGLISH: &str = include_str!("tests/english.txt");
const ARABIC: &str = include_str!("tests/arabic.txt");

/// A sentence that is changed on purpose is changed here, too.
#[track_caller]
fn says(language: Language, expected: &str) {
    let digits = Digits::Latin;
    let said = facts::said(Locale { language, digits });
    let expected: Vec<&str> = expected.lines().collect();
    for (said, expected) in said.iter().zip(&expected) {
        assert_eq!(said, expected);
    }
    assert_eq!(said.len(), expected.len());
}

#[test]
fn sentences_are_as_they_were_read() {
    says(Language::English, ENGLISH);
    says(Language::Arabic, ARABIC);
}

#[test]
fn every_number_is_in_the_digits_of_the_page() {
    let digits = Digits::ArabicIndic;
    for language in [Language::English, Language::Arabic] {
        for said in facts::said(Locale { language, digits }) {
            let is_ascii = |c: char| c.is_ascii_digit() || c == '%';
            assert!(!said.contains(is_ascii), "{said}");
        }
    }
}

/// Without markup a number stands between the marks of isolation: here between brackets.
#[test]
fn every_number_is_isolated() {
    for language in [Language::English, Language::Arabic] {
        let digits = Digits::Latin;
        for line in facts::said(Locale { language, digits }) {
            let mut depth = 0;
            for character in line.chars() {
                match character {
                    '[' | '<' => depth += 1,
                    ']' => depth -= 1,
                    _ => assert!(depth > 0 || !character.is_numeric(), "{line}"),
                }
            }
        }
    }
}

/// The sentences as they are printed for debugging: on each line a field with its template, or
/// the name of a group.
fn templates(language: Language) -> Vec<String> {
    let sentences = format!("{:#?}", language.words().sentences);
    sentences.lines().map(unescaped).collect()
}

/// Printing for debugging writes the marks over Arabic letters as `\u{651}`.
fn unescaped(line: &str) -> String {
    let mut parts = line.split("\\u{");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('}').unwrap();
        let code = u32::from_str_radix(code, 16).unwrap();
        text.push(char::from_u32(code).unwrap());
        text.push_str(rest);
    }
    text
}

/// The numbers of the places in a template; each of them stands there once.
fn places(template: &str) -> BTreeSet<&str> {
    let after = |(at, _)| template.get(at + 1..at + 3);
    let listed: Vec<&str> = template
        .match_indices('{')
        .filter_map(after)
        .filter(|place| place.ends_with('}'))
        .collect();
    let places = listed.iter().copied().collect::<BTreeSet<_>>();
    assert_eq!(places.len(), listed.len(), "{template}");
    places
}

#[test]
fn templates_have_the_same_places_in_both_languages() {
    let (english, arabic) = (templates(Language::English), templates(Language::Arabic));
    assert_eq!(english.len(), arabic.len());
    let mut is_counted = false;
    for (english, arabic) in english.iter().zip(&arabic) {
        is_counted = english.ends_with("Counted(") || (is_counted && english.trim() != "),");
        if is_counted {
            assert!(places(english).len() <= 1 && places(arabic).len() <= 1);
        } else {
            assert_eq!(places(english), places(arabic), "{english} | {arabic}");
        }
    }
}

/// In a debug build a place that is not filled stops the program: what could be said was filled.
#[test]
fn every_template_has_been_said() {
    for (language, said) in [(Language::English, ENGLISH), (Language::Arabic, ARABIC)] {
        // Numbers that stand in a template are isolated only as it is said.
        let said = said.replace(['[', ']'], "");
        for line in templates(language) {
            let Some((name, template)) = line.split_once(": \"") else {
                continue;
            };
            let template = template.trim_end_matches("\",");
            for words in template.split(['{', '}']).filter(|words| words.len() > 1) {
                assert!(said.contains(words), "{name}: {words}");
            }
        }
    }
}
