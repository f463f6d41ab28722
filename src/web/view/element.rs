//! Elements of the page, put together piece by piece.
//!
//! Every method is one small function of the program that the reader downloads, where `html!`
//! writes all of them out again at each element: that makes half of the views.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{AttrValue, AttributeOrProperty, Attributes, Listener, VList, VTag, VText};

/// An element that is being put together.
pub(crate) struct Element(Box<Parts>);

struct Parts {
    tag: VTag,
    class: String,
    attributes: Vec<(AttrValue, AttributeOrProperty)>,
    children: Vec<Html>,
}

/// An element of HTML or SVG with what it always has, as a selector of a style sheet says it:
/// `p.caption[role=status][data-rounded]`.
pub(crate) fn element(selector: &'static str) -> Element {
    let mut pieces = selector.split('[');
    let name = pieces.next().unwrap_or_default();
    let (name, class) = name.split_once('.').unwrap_or((name, ""));
    let mut element = Element(Box::new(Parts {
        tag: VTag::new(name),
        class: class.to_owned(),
        attributes: Vec::new(),
        children: Vec::new(),
    }));
    for piece in pieces {
        let attribute = piece.strip_suffix(']').unwrap_or(piece);
        let (name, value) = attribute.split_once('=').unwrap_or((attribute, ""));
        element = element.with(name, value);
    }
    element
}

impl Element {
    /// With one class more, or several with spaces between them; an empty one is none.
    pub(crate) fn class(mut self, class: &'static str) -> Self {
        let classes = &mut self.0.class;
        if !classes.is_empty() && !class.is_empty() {
            classes.push(' ');
        }
        classes.push_str(class);
        self
    }

    /// With this class where that is so.
    pub(crate) fn class_if(self, is_so: bool, class: &'static str) -> Self {
        if is_so { self.class(class) } else { self }
    }

    /// With an attribute; a value that is none leaves it out.
    pub(crate) fn with(self, name: &'static str, value: impl Value) -> Self {
        value.set(self, name)
    }

    /// A picture or a repetition, which is not read out.
    pub(crate) fn aria_hidden(self) -> Self {
        self.with("aria-hidden", "true")
    }

    /// With an attribute that has no value, where that is so.
    pub(crate) fn flag(self, name: &'static str, is_so: bool) -> Self {
        if is_so { self.with(name, name) } else { self }
    }

    /// The one of this number among its like: it stays the same element when the list grows.
    pub(crate) fn numbered(mut self, number: usize) -> Self {
        self.0.tag.key = Some(number.into());
        self
    }

    /// With this text in it, of an input.
    pub(crate) fn value(mut self, value: String) -> Self {
        self.0.tag.set_value(AttrValue::from(value));
        self
    }

    /// Chosen or not, of a radio button.
    pub(crate) fn checked(mut self, is_checked: bool) -> Self {
        self.0.tag.set_checked(is_checked);
        self
    }

    /// With something that happens in it.
    pub(crate) fn on(mut self, listener: Rc<dyn Listener>) -> Self {
        self.0.tag.add_listener(listener);
        self
    }

    /// With one child more. One that may be absent keeps its place among the others.
    pub(crate) fn child(self, child: impl Child) -> Self {
        child.add_to(self)
    }

    /// Ready for the page.
    pub(crate) fn html(mut self) -> Html {
        if !self.0.class.is_empty() {
            let class = AttrValue::from(std::mem::take(&mut self.0.class));
            self = self.with_attribute("class", class);
        }
        let Parts { mut tag, attributes, children, .. } = *self.0;
        if tag.tag().is_empty() {
            return list(children);
        }
        if let Some(place) = tag.children_mut() {
            *place = list(children);
        }
        tag.attributes = Attributes::IndexMap(Rc::new(attributes.into_iter().collect()));
        tag.into()
    }

    #[inline(never)]
    fn with_attribute(mut self, name: &'static str, value: AttrValue) -> Self {
        let value = AttributeOrProperty::Attribute(value);
        self.0.attributes.push((AttrValue::Static(name), value));
        self
    }

    #[inline(never)]
    fn with_child(mut self, child: Html) -> Self {
        self.0.children.push(child);
        self
    }
}

/// What an attribute can hold.
pub(crate) trait Value {
    fn set(self, element: Element, name: &'static str) -> Element;
}

impl Value for &'static str {
    fn set(self, element: Element, name: &'static str) -> Element {
        element.with_attribute(name, AttrValue::Static(self))
    }
}

impl Value for String {
    fn set(self, element: Element, name: &'static str) -> Element {
        element.with_attribute(name, AttrValue::from(self))
    }
}

impl<V: Value> Value for Option<V> {
    fn set(self, element: Element, name: &'static str) -> Element {
        match self {
            Some(value) => value.set(element, name),
            None => element,
        }
    }
}

/// What can stand in an element.
pub(crate) trait Child {
    fn add_to(self, parent: Element) -> Element;
}

impl Child for Html {
    fn add_to(self, parent: Element) -> Element {
        parent.with_child(self)
    }
}

impl Child for Element {
    #[inline(never)]
    fn add_to(self, parent: Element) -> Element {
        parent.with_child(self.html())
    }
}

impl Child for &'static str {
    fn add_to(self, parent: Element) -> Element {
        parent.with_child(text(self))
    }
}

impl Child for String {
    fn add_to(self, parent: Element) -> Element {
        parent.with_child(VText::new(self).into())
    }
}

impl Child for Vec<Html> {
    fn add_to(self, parent: Element) -> Element {
        parent.with_child(list(self))
    }
}

impl<C: Child> Child for Option<C> {
    fn add_to(self, parent: Element) -> Element {
        match self {
            Some(child) => child.add_to(parent),
            None => parent.with_child(Html::default()),
        }
    }
}

/// Several of a kind in one place.
pub(crate) fn each(elements: impl Iterator<Item = Html>) -> Html {
    let mut children = Vec::new();
    for element in elements {
        children.push(element);
    }
    list(children)
}

fn list(children: Vec<Html>) -> Html {
    VList::from(children).into()
}

/// Words of the language.
pub(crate) fn text(words: impl Into<AttrValue>) -> Html {
    VText::new(words).into()
}

/// Several elements in one place, without one around them.
pub(crate) fn fragment() -> Element {
    element("")
}
