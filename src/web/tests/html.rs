//! Just enough reading of HTML to ask a drawn page questions. Yew closes what it opens, so a
//! page that does not nest is a mistake and is found as one.

/// An element, or the page itself: its name and attributes, and what is in it.
#[derive(Debug, Default)]
pub(super) struct Element {
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    content: Vec<Content>,
}

#[derive(Debug)]
enum Content {
    Element(Element),
    Text(String),
}

/// A piece of text and the elements around it, the outermost first.
pub(super) struct Text<'e> {
    pub(super) text: &'e str,
    pub(super) around: Vec<&'e Element>,
}

const VOID: [&str; 3] = ["input", "br", "hr"];

impl Element {
    pub(super) fn parse(html: &str) -> Self {
        let mut open = vec![Self::default()];
        let mut rest = html;
        while let Some(place) = rest.find('<') {
            push_text(&mut open, &rest[..place]);
            let end = tag_end(&rest[place..]) + place;
            let tag = &rest[place + 1..end];
            rest = &rest[end + 1..];
            if let Some(name) = tag.strip_prefix('/') {
                let closed = open.pop().unwrap();
                assert_eq!(closed.name, name.trim(), "closed out of order");
                open.last_mut().unwrap().content.push(Content::Element(closed));
                continue;
            }
            let element = Self::opened(tag.trim_end_matches('/'));
            if VOID.contains(&element.name.as_str()) {
                open.last_mut().unwrap().content.push(Content::Element(element));
            } else {
                open.push(element);
            }
        }
        push_text(&mut open, rest);
        assert_eq!(open.len(), 1, "not closed: {}", open.last().unwrap().name);
        open.pop().unwrap()
    }

    fn opened(tag: &str) -> Self {
        let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
        let mut attributes = Vec::new();
        while let Some(attribute) =
            rest.trim_start().split(['=', ' ']).next().filter(|a| !a.is_empty())
        {
            rest = &rest.trim_start()[attribute.len()..];
            let value = rest.strip_prefix("=\"").map(|quoted| {
                let (value, after) = quoted.split_once('"').unwrap();
                rest = after;
                unescaped(value)
            });
            attributes.push((attribute.to_owned(), value.unwrap_or_default()));
        }
        Self { name: name.to_owned(), attributes, content: Vec::new() }
    }

    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    pub(super) fn attributes(&self) -> impl Iterator<Item = &str> {
        self.attributes.iter().map(|(name, _)| name.as_str())
    }

    pub(super) fn has_class(&self, class: &str) -> bool {
        let classes = self.attribute("class").unwrap_or_default();
        classes.split(' ').any(|known| known == class)
    }

    /// It and all elements in it, in the order of the page.
    pub(super) fn all(&self) -> Vec<&Self> {
        let within = self.content.iter().filter_map(|content| match content {
            Content::Element(element) => Some(element.all()),
            Content::Text(_) => None,
        });
        std::iter::once(self).chain(within.flatten()).collect()
    }

    /// The elements with this attribute; of this value, unless that is empty.
    pub(super) fn with(&self, attribute: &str, value: &str) -> Vec<&Self> {
        let mut all = self.all();
        all.retain(|element| {
            element.attribute(attribute).is_some_and(|found| value.is_empty() || found == value)
        });
        all
    }

    /// The only element with this attribute and value.
    pub(super) fn the(&self, attribute: &str, value: &str) -> &Self {
        match self.with(attribute, value)[..] {
            [element] => element,
            ref found => panic!("{} elements with {attribute} {value}", found.len()),
        }
    }

    /// The elements of this name.
    pub(super) fn named(&self, name: &str) -> Vec<&Self> {
        let mut all = self.all();
        all.retain(|element| element.name == name);
        all
    }

    /// The elements of this class.
    pub(super) fn of_class(&self, class: &str) -> Vec<&Self> {
        let mut all = self.all();
        all.retain(|element| element.has_class(class));
        all
    }

    /// Every piece of text in it.
    pub(super) fn texts(&self) -> Vec<Text<'_>> {
        self.content
            .iter()
            .flat_map(|content| match content {
                Content::Text(text) => vec![Text { text, around: vec![self] }],
                Content::Element(element) => element.texts(),
            })
            .map(|mut text| {
                if !std::ptr::eq(text.around[0], self) {
                    text.around.insert(0, self);
                }
                text
            })
            .collect()
    }

    /// Its text without the marks of isolation, with single spaces.
    pub(super) fn text(&self) -> String {
        let text: String = self.texts().iter().map(|text| text.text).collect();
        let is_isolate = |c: char| matches!(c, '\u{2066}'..='\u{2069}');
        let text = text.replace(is_isolate, "");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

fn push_text(open: &mut [Element], text: &str) {
    if !text.is_empty() {
        let content = &mut open.last_mut().unwrap().content;
        content.push(Content::Text(unescaped(text)));
    }
}

/// Where the tag at the start of this text ends. What is quoted may hold anything.
fn tag_end(text: &str) -> usize {
    let mut is_quoted = false;
    for (place, character) in text.char_indices() {
        match character {
            '"' => is_quoted = !is_quoted,
            '>' if !is_quoted => return place,
            _ => {}
        }
    }
    panic!("a tag without an end: {text}")
}

fn unescaped(text: &str) -> String {
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&amp;", "&")];
    signs.iter().fold(text.to_owned(), |text, (escape, sign)| text.replace(escape, sign))
}

#[test]
fn pages_are_read_as_they_nest() {
    let page = Element::parse(
        r#"<p class="a b"><bdi dir="ltr">1 &lt; 2</bdi> x<input disabled value="&gt;"></p>"#,
    );
    let paragraph = page.named("p")[0];
    assert!(paragraph.has_class("b"));
    assert_eq!(paragraph.text(), "1 < 2 x");
    let texts = paragraph.texts();
    assert_eq!(texts[0].around.iter().map(|e| &*e.name).collect::<Vec<_>>(), ["p", "bdi"]);
    assert_eq!(page.named("input")[0].attribute("value"), Some(">"));
    assert_eq!(page.named("input")[0].attribute("disabled"), Some(""));
}

#[test]
#[should_panic(expected = "closed out of order")]
fn pages_that_do_not_nest_are_mistakes() {
    Element::parse("<p><b></p></b>");
}
