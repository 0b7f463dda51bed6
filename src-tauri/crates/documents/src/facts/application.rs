//! What the application's lists give to a blank: children and where they live, documents brought and unmet.

use cases::application::{Application, BroughtDocument, Child};
use cases::event::DocumentFault;
use kazakh::dates;
use statutes::edition::PlacementCategory;
use statutes::{DocumentCode, Field};

use super::{Facts, Item};
use crate::error::DocumentError;

impl<'a> Facts<'a> {
    pub(super) fn of_child(
        &self,
        field: Field,
        item: Option<Item<'_>>,
    ) -> Result<Option<String>, DocumentError> {
        let Some(Item::Child(child)) = item else {
            return Ok(None);
        };
        Ok(Some(match field {
            Field::ChildName => child.name.full(),
            Field::ChildBirthDate => dates::long(child.birth_date),
            _ => self.placement(child)?.locative.clone(),
        }))
    }

    pub(super) fn of_brought(
        &self,
        field: Field,
        item: Option<Item<'_>>,
    ) -> Result<Option<String>, DocumentError> {
        let Some(Item::Brought(order, document)) = item else {
            return Ok(None);
        };
        Ok(Some(match field {
            Field::BroughtOrder => order.to_string(),
            Field::BroughtSheets => sheets(u32::from(document.sheets)),
            _ => self.document(&document.document)?,
        }))
    }

    pub(super) fn of_unmet(
        &self,
        field: Field,
        item: Option<Item<'_>>,
    ) -> Result<Option<String>, DocumentError> {
        let Some(Item::Unmet(document)) = item else {
            return Ok(None);
        };
        Ok(match (field, document.fault) {
            (Field::UnmetValidUntil, DocumentFault::Expired { valid_until }) => {
                Some(dates::long(valid_until))
            }
            (Field::UnmetValidUntil, DocumentFault::Missing) => None,
            _ => Some(self.document(&document.document)?),
        })
    }

    fn document(&self, code: &DocumentCode) -> Result<String, DocumentError> {
        let document = self
            .edition
            .document(code)
            .ok_or_else(|| DocumentError::UnknownDocument(code.clone()))?;
        Ok(document.name.clone())
    }

    fn placement(&self, child: &Child) -> Result<&'a PlacementCategory, DocumentError> {
        let code = &child.placement.category;
        self.edition
            .placement(code)
            .ok_or_else(|| DocumentError::UnknownPlacement(code.clone()))
    }

    /// The children's distinct categories, in the form's order.
    pub(super) fn placements(
        &self,
        words: fn(&PlacementCategory) -> &String,
    ) -> Result<Option<String>, DocumentError> {
        let Some(application) = self.application else {
            return Ok(None);
        };
        for child in &application.children {
            self.placement(child)?;
        }
        let lived_in = |category: &&PlacementCategory| {
            application
                .children
                .iter()
                .any(|child| child.placement.category == category.code)
        };
        let words: Vec<&str> = self
            .edition
            .placements
            .iter()
            .filter(lived_in)
            .map(|it| words(it).as_str())
            .collect();
        Ok(Some(words.join(", ")))
    }
}

pub(super) fn brought(application: &Application) -> impl Iterator<Item = &BroughtDocument> {
    application
        .documents
        .iter()
        .filter(|document| document.brought)
}

/// A count of sheets, or a dash where they were not counted.
fn sheets(count: u32) -> String {
    if count == 0 {
        "–".to_owned()
    } else {
        count.to_string()
    }
}

/// The sheets of all documents, or a dash where those of one were not counted: a sum would say too few.
pub(super) fn all_sheets(application: &Application) -> String {
    let mut counts = brought(application).map(|document| u32::from(document.sheets));
    let total = counts.try_fold(0, |total, count| (count > 0).then_some(total + count));
    sheets(total.unwrap_or(0))
}
