//! What follows from a document, worked out once for each.

use std::rc::Rc;

use crate::document::Document;
use crate::report::Report;
use crate::site::Page;

/// A document, its report, and where it is found.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// What the reader gave and chose.
    pub document: Rc<Document>,
    /// Totals, and what is not in them.
    pub report: Report,
    /// The page that holds the document.
    pub page: Page,
    /// The fragment that does so there, without `#`.
    pub fragment: String,
}

impl Answer {
    /// The answer to a document that is shown on a page.
    pub(super) fn of(document: &Rc<Document>, page: Page) -> Rc<Self> {
        let (page, fragment) = page.address(document);
        Rc::new(Self {
            document: document.clone(),
            report: Report::of(document),
            page,
            fragment,
        })
    }
}
