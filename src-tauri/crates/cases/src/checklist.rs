//! The checklist against the edition's list: which documents are missing or were past their last day.
//! It does not know what follows from that; `decide` does.

use chrono::NaiveDate;
use statutes::Edition;

use crate::application::{Application, BroughtDocument, Channel};
use crate::event::{DocumentFault, UnmetDocument};

impl Application {
    /// The day the applicant handed the documents in, on which they and the children's ages are judged: D0 of
    /// the office, or the State Corporation's day of acceptance (`domain.md` B; decision 18).
    pub fn handed_in_on(&self, received_on: NaiveDate) -> NaiveDate {
        match &self.channel {
            Channel::Office => received_on,
            Channel::StateCorporation(corporation) => corporation.accepted_on,
        }
    }
}

impl BroughtDocument {
    /// What is wrong with it on the day it is judged; valid through its last day.
    pub fn fault_on(&self, day: NaiveDate) -> Option<DocumentFault> {
        if !self.brought {
            return Some(DocumentFault::Missing);
        }
        self.valid_until
            .filter(|valid_until| *valid_until < day)
            .map(|valid_until| DocumentFault::Expired { valid_until })
    }
}

/// The unmet documents (p. 7), in the edition's order; one without a line counts as missing.
pub fn unmet(
    application: &Application,
    edition: &Edition,
    received_on: NaiveDate,
) -> Vec<UnmetDocument> {
    let day = application.handed_in_on(received_on);
    edition
        .documents
        .iter()
        .filter_map(|required| {
            let line = application
                .documents
                .iter()
                .find(|line| line.document == required.code);
            let fault = line.map_or(Some(DocumentFault::Missing), |line| line.fault_on(day))?;
            Some(UnmetDocument {
                document: required.code.clone(),
                fault,
            })
        })
        .collect()
}
