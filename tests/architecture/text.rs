//! Looking for words in source text, comments and unit tests aside.

/// The lines of Rust code without comments and without the unit tests at the end of the file.
/// Every line keeps its place.
pub(crate) fn code(text: &str) -> Vec<String> {
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    text.lines()
        .map(|line| without_comment(line).to_owned())
        .collect()
}

/// An address in a string is not a comment.
fn without_comment(line: &str) -> &str {
    let mut from = 0;
    while let Some(place) = line[from..].find("//").map(|place| place + from) {
        if !line[..place].ends_with(':') {
            return &line[..place];
        }
        from = place + 2;
    }
    line
}

/// A style sheet without its comments; every line keeps its place.
pub(crate) fn styles(text: &str) -> Vec<String> {
    let mut is_comment = false;
    let mut styles = String::new();
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        let mark = if is_comment { "*/" } else { "/*" };
        if let Some(after) = rest.strip_prefix(mark) {
            is_comment = !is_comment;
            rest = after;
            continue;
        }
        if !is_comment || character == '\n' {
            styles.push(character);
        }
        rest = &rest[character.len_utf8()..];
    }
    styles.lines().map(str::to_owned).collect()
}

/// Whether a line has this word, and not only as a part of a longer one.
pub(crate) fn has_word(line: &str, word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(place, _)| {
        !line[..place].ends_with(is_part) && !line[place + word.len()..].starts_with(is_part)
    })
}

#[test]
fn comments_and_unit_tests_are_not_code() {
    let text = "a(); // b\n/// c\nlet d = \"https://e\";\n#[cfg(test)]\nmod f;";
    assert_eq!(code(text), ["a(); ", "", "let d = \"https://e\";"]);
    assert_eq!(styles("a{/* b\nc */}\nd{}"), ["a{", "}", "d{}"]);
}

#[test]
fn a_part_of_a_word_is_not_the_word() {
    assert!(has_word("x: f64,", "f64") && has_word("margin-left", "left"));
    assert!(!has_word("xf64", "f64") && !has_word("leftover", "left"));
}
