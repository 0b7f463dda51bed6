//! An import as it is seen later: whose it was, its first and last number, and what speaks against taking it back.

use cases::case::{CaseId, State};
use cases::imports::Import;

use super::ImportFault;
use crate::desk::Desk;
use crate::error::OfficeError;

/// What is to be seen of an import.
#[derive(Debug)]
pub struct SeenImport {
    /// Full name of who made it.
    pub person: String,
    /// Number of its first case.
    pub first: String,
    /// Number of its last case.
    pub last: String,
    /// What speaks against taking it back, while it stands.
    pub against: Option<OfficeError>,
}

/// Looks at an import.
pub fn look_at_import(desk: &Desk, import: &Import) -> Result<SeenImport, OfficeError> {
    desk.register.read(|reading| {
        let office = reading.office()?;
        let ids: Vec<CaseId> = import.made.case_ids().collect();
        let rows = reading.case_rows(&ids)?;
        let number = |id: Option<&CaseId>| {
            let row = id.and_then(|id| rows.iter().find(|row| row.id == *id));
            row.map(|row| row.number.to_string()).unwrap_or_default()
        };
        let moved_on = rows
            .iter()
            .find(|row| row.revision > 1 && row.state != State::Annulled)
            .filter(|_| import.taken_back.is_none());
        Ok(SeenImport {
            person: office
                .person(import.person)
                .map(|person| person.name.full())
                .unwrap_or_default(),
            first: number(ids.first()),
            last: number(ids.last()),
            against: moved_on.map(|row| {
                let number = row.number.clone();
                ImportFault::MovedOn { number }.into()
            }),
        })
    })
}
