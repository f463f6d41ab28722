//! The dialog that takes the page elsewhere: what happens in it, and what it shows of that.
//!
//! Copying is the browser's, and it may refuse; the QR code is drawn by a program of its own, and
//! it may not come. The dialog says what did happen and nothing else.

use std::rc::Rc;

/// Something in the dialog that can be copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Portion {
    /// The link to the page as it is.
    Link,
    /// The answer in words.
    Text,
}

/// Something that happened in the dialog, or to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sharing {
    /// It was asked for.
    Asked,
    /// It was opened: on the site of this address, in a browser that can send links on or not.
    Opened(Rc<str>, bool),
    /// It was closed.
    Closed,
    /// A copy was asked for.
    CopyAsked(Portion),
    /// It was made.
    Copied(Portion),
    /// The browser did not let it be made.
    Refused(Portion),
    /// That it was copied has been said for long enough.
    Settled,
    /// The reader's device was asked to take the link on.
    SendAsked,
    /// The QR code was drawn: its side and its path, or nothing where the link is too long.
    CodeDrawn(Rc<str>),
}

/// The dialog while it is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// The address of the site.
    pub site: Rc<str>,
    /// Whether the browser can hand a link on to other programs.
    pub can_send: bool,
    /// What was copied last, or could not be.
    pub said: Option<(Portion, Said)>,
    /// The QR code, as [`Sharing::CodeDrawn`] has it; none if nothing has drawn it.
    pub code: Option<Rc<str>>,
}

/// How copying went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// It is in the clipboard.
    Copied,
    /// It is selected, for the reader to copy.
    Refused,
}

impl Share {
    /// The dialog after something happened in it; none if it is closed then.
    #[must_use]
    pub fn after(share: Option<Self>, sharing: &Sharing) -> Option<Self> {
        let mut share = match sharing {
            Sharing::Opened(site, can_send) => Self {
                site: site.clone(),
                can_send: *can_send,
                ..Self::default()
            },
            Sharing::Closed => return None,
            // What comes late changes nothing.
            _ => share?,
        };
        match sharing {
            Sharing::Copied(portion) => share.said = Some((*portion, Said::Copied)),
            Sharing::Refused(portion) => share.said = Some((*portion, Said::Refused)),
            Sharing::Settled if share.has_copied() => share.said = None,
            Sharing::CodeDrawn(code) => share.code = Some(code.clone()),
            _ => {}
        }
        Some(share)
    }

    fn has_copied(&self) -> bool {
        matches!(self.said, Some((_, Said::Copied)))
    }
}

#[cfg(test)]
mod tests {
    use super::Sharing::{Asked, Closed, CodeDrawn, Copied, CopyAsked, Refused, Settled};
    use super::*;

    fn opened() -> Sharing {
        Sharing::Opened("https://example.org/".into(), true)
    }

    fn after(all: &[Sharing]) -> Option<Share> {
        all.iter().fold(None, Share::after)
    }

    #[test]
    fn it_is_closed_until_it_is_opened_and_forgets_when_it_is_closed() {
        assert_eq!(after(&[]), None);
        assert_eq!(after(&[Asked]), None);
        let share = after(&[opened()]).unwrap();
        assert_eq!(
            (&*share.site, share.can_send),
            ("https://example.org/", true)
        );
        assert_eq!((share.said, share.code), (None, None));
        assert_eq!(after(&[opened(), Copied(Portion::Link), Closed]), None);
        assert_eq!(after(&[Copied(Portion::Link), CodeDrawn("".into())]), None);
    }

    #[test]
    fn it_says_of_the_last_copy_how_it_went() {
        let said = |all: &[Sharing]| after(all).and_then(|share| share.said);
        let asked = CopyAsked(Portion::Text);
        assert_eq!(said(&[opened(), asked]), None);
        let copied = [opened(), Refused(Portion::Link), Copied(Portion::Text)];
        assert_eq!(said(&copied), Some((Portion::Text, Said::Copied)));
        let refused = [opened(), Copied(Portion::Text), Refused(Portion::Link)];
        assert_eq!(said(&refused), Some((Portion::Link, Said::Refused)));
    }

    #[test]
    fn only_that_it_was_copied_is_said_for_a_while() {
        let said = |all: &[Sharing]| after(all).and_then(|share| share.said);
        assert_eq!(said(&[opened(), Copied(Portion::Link), Settled]), None);
        let refused = [opened(), Refused(Portion::Link), Settled];
        assert_eq!(said(&refused), Some((Portion::Link, Said::Refused)));
    }
}
