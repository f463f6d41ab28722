//! The same row with something changed. Rows never change themselves.

use super::{Name, Row};
use crate::currency::Currency;
use crate::draft::Draft;
use crate::solve::Quantity;

impl Row {
    /// The row with a field changed, solved again.
    #[must_use]
    pub fn with_draft(&self, quantity: Quantity, draft: Draft) -> Self {
        let mut drafts = self.drafts.clone();
        if let Some(place) = drafts.get_mut(quantity as usize) {
            *place = draft;
        }
        let mut changed = self.with_drafts(drafts);
        if !changed.is_read() || changed.last_good.outcome().is_none() {
            changed.last_good.clone_from(&self.last_good);
        }
        changed
    }

    /// The row with all fields changed, solved again.
    #[must_use]
    pub fn with_drafts(&self, drafts: [Draft; 7]) -> Self {
        let (key, name) = (self.key.clone(), self.name.clone());
        Self {
            shares_held: self.shares_held.clone(),
            ..Self::new(key, name, self.currency, self.listing, drafts)
        }
    }

    /// The row with every field left, if that makes a difference: blank text becomes nothing,
    /// and a company of the catalogue without a name goes by its own again.
    #[must_use]
    pub fn settled(&self) -> Option<Self> {
        let company = self.listing.map(|listing| listing.company);
        let nameless = company.filter(|_| self.own_name().is_some_and(|n| n.trim().is_empty()));
        let mut fields = self.drafts.iter().chain([&self.shares_held]);
        if nameless.is_none() && !fields.any(Draft::is_blank) {
            return None;
        }
        let mut row = self.clone();
        for draft in row.drafts.iter_mut().chain([&mut row.shares_held]) {
            *draft = std::mem::take(draft).settled();
        }
        row.name = nameless.map_or(row.name, Name::Listed);
        Some(row)
    }

    /// The row under another name.
    #[must_use]
    pub fn with_name(&self, name: Name) -> Self {
        Self {
            name,
            ..self.clone()
        }
    }

    /// The row in another currency. Its figures stay as they are; texts are read anew, since they
    /// may name one.
    #[must_use]
    pub fn with_currency(&self, currency: Option<Currency>) -> Self {
        let row = Self {
            currency,
            ..self.clone()
        };
        let drafts = Quantity::ALL.map(|quantity| match self.draft(quantity) {
            Draft::Typed(typed) => Draft::typed(&typed.text, row.meaning(quantity)),
            draft => draft.clone(),
        });
        row.with_drafts(drafts)
    }

    /// The row with another number of shares held.
    #[must_use]
    pub fn with_shares_held(&self, shares_held: Draft) -> Self {
        Self {
            shares_held,
            ..self.clone()
        }
    }
}
