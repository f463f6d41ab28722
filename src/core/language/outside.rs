//! What a page says before, without and around the program. The program itself leaves it alone.

use super::{Language, arabic, english};

/// In one language.
#[allow(
    missing_docs,
    reason = "a field's name and its English text say what it is"
)]
#[derive(Debug)]
pub struct Outside {
    pub name: &'static str,
    pub description: &'static str,
    pub without_scripts: &'static str,
    pub not_running: &'static str,
    pub not_shown: &'static str,
    pub try_again: &'static str,
    pub new_version: &'static str,
    pub use_new_version: &'static str,
    pub later: &'static str,
    pub ready_offline: &'static str,
    pub version: &'static str,
    pub on_this_device: &'static str,
    pub install: &'static str,
    pub on_a_phone: &'static str,
    pub on_a_desk: &'static str,
    pub article: Article,
}

/// What is chosen for an article; `src/shell/article.js` shows it.
#[allow(
    missing_docs,
    reason = "a field's name and its English text say what it is"
)]
#[derive(Debug)]
pub struct Article {
    pub frame_title: &'static str,
    pub heading: &'static str,
    pub language: &'static str,
    pub editing: &'static str,
    /// As `Lock::ALL` has them.
    pub locks: [&'static str; 3],
    pub show: &'static str,
    /// As `Part::ALL` has them.
    pub parts: [&'static str; 5],
    pub form: &'static str,
    pub forms: [&'static str; 3],
    pub source: &'static str,
    pub code: &'static str,
    pub copy: &'static str,
    pub preview: &'static str,
}

impl Language {
    /// The words around the program.
    #[must_use]
    pub fn outside(self) -> &'static Outside {
        match self {
            Self::English => &english::OUTSIDE,
            Self::Arabic => &arabic::OUTSIDE,
        }
    }
}
