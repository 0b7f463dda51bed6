//! Making an import and taking it back, each one act.

use std::collections::BTreeSet;

use cases::case::State;
use cases::event::CaseEvent;
use cases::imports::{Import, ImportMade, ImportedColumn};
use cases::office::{ImportId, OfficeEvent};
use cases::refusal::{Reason, Refusals};

use super::{ImportFault, JournalMapping, Mapping, as_seen, checked_by, next_import};
use crate::act::{Acting, When, acting};
use crate::desk::{Desk, Moment, Session};
use crate::error::OfficeError;
use crate::work::{Step, Work};

/// Takes every case of a file over, all or nothing.
pub fn import_journal(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    journal: &JournalMapping,
    work: &mut Work<'_>,
) -> Result<Import, OfficeError> {
    let (file, header) = as_seen(journal, work)?;
    let mapping = Mapping::of(&journal.columns).map_err(Refusals)?;
    // Checked before anything is locked: others go on meanwhile, and the numbers are asked for again.
    let checked = checked_by(desk, moment, &file, &header, &mapping, work)?;
    if !checked.wrong.is_empty() {
        let wrong = checked.wrong.len();
        return Err(ImportFault::WrongRows { wrong }.into());
    }
    if checked.good.is_empty() {
        return Err(ImportFault::NoRows.into());
    }
    let columns = mapping.iter().map(|(fact, column)| ImportedColumn {
        title: header.titles.get(column).cloned().unwrap_or_default(),
        fact: fact.code().to_owned(),
    });
    let columns: Vec<ImportedColumn> = columns.collect();
    acting(desk, session, moment, &When::default(), |acting| {
        let id = next_import(&acting.office);
        let mut events: Vec<CaseEvent> = checked.good.into_iter().map(|row| row.event).collect();
        let mut editions = BTreeSet::new();
        for event in &mut events {
            if let CaseEvent::TakenOver(taken_over) = event {
                taken_over.import = Some(id);
                editions.insert(taken_over.registered.edition_hash);
            }
        }
        for hash in editions {
            let shelf = acting.shelf;
            if let Some(edition) = shelf.statutes.by_hash(&hash) {
                acting.keep(edition)?;
            }
        }
        let mut first = None;
        let of = events.len();
        let mut many = acting.writing.many()?;
        for (done, event) in events.iter().enumerate() {
            if done.is_multiple_of(64) {
                work.at(Step::Writing, done, of)?;
            }
            let case = many.begin(event, acting.session.person, &acting.times)?;
            first.get_or_insert(case);
        }
        work.at(Step::Writing, of, of)?;
        let made = ImportMade {
            id,
            file: file.name,
            sha256: file.sha256,
            cases: u32::try_from(of).unwrap_or(u32::MAX),
            first: first.ok_or(ImportFault::NoRows)?,
            columns,
        };
        acting.of_office(&OfficeEvent::ImportMade(Box::new(made.clone())))?;
        Ok(Import {
            made,
            on: acting.times.on,
            person: acting.session.person,
            taken_back: None,
        })
    })
}

/// Takes an import back with all its cases. One that has moved on since keeps it standing; one that was taken
/// back by itself is gone already.
pub fn take_back_import(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    import: u32,
    reason: &str,
    work: &mut Work<'_>,
) -> Result<(), OfficeError> {
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(OfficeError::at("reason", Reason::Missing));
    }
    acting(desk, session, moment, &When::default(), |acting| {
        let id = ImportId(import);
        let known = acting.office.imports().iter();
        let found = known.clone().find(|known| known.made.id == id).cloned();
        let import = found.ok_or(ImportFault::Unknown(import))?;
        if import.taken_back.is_some() {
            return Err(ImportFault::TakenBackAlready.into());
        }
        let of = import.made.cases as usize;
        for (done, case) in import.made.case_ids().enumerate() {
            if done.is_multiple_of(64) {
                work.at(Step::Writing, done, of)?;
            }
            let mut many = acting.writing.many()?;
            let gone = many.take_back(case, reason, acting.session.person, &acting.times)?;
            if !gone {
                let case = acting.writing.case(case)?;
                if case.state != State::Annulled {
                    let number = case.registered.number;
                    return Err(ImportFault::MovedOn { number }.into());
                }
            }
        }
        work.at(Step::Writing, of, of)?;
        acting.of_office(&OfficeEvent::ImportTakenBack {
            id,
            reason: reason.to_owned(),
        })
    })
}

impl Acting<'_, '_> {
    fn of_office(&mut self, event: &OfficeEvent) -> Result<(), OfficeError> {
        self.writing
            .append_office(event, self.session.person, &self.times, &[])?;
        Ok(())
    }
}
