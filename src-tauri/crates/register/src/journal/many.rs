//! Many cases in one act: first events appended one after the other, with what is otherwise asked of the
//! database for each of them asked once. Whoever stops half-way fails the act, and nothing of it is left.

use std::collections::{HashMap, HashSet};

use cases::case::{Case, CaseId};
use cases::event::{ActTimes, CaseEvent, Recorded};
use cases::number::Journal;
use cases::office::PersonId;

use super::{After, Stream, append_after, case_entries, faithful, next_case, unwritable};
use crate::derived;
use crate::edition;
use crate::error::RegisterError;
use crate::hash::Hash;
use crate::number::{self, old};
use crate::transaction::Writing;
use crate::wire;

/// Appends to many cases; nothing else may be appended while it lives.
#[derive(Debug)]
pub struct Many<'w, 'c> {
    writing: &'w mut Writing<'c>,
    after: After,
    next: CaseId,
    below: HashMap<(Journal, i32), Option<u32>>,
    editions: HashSet<Hash>,
}

impl<'c> Writing<'c> {
    /// Begins appending to many cases.
    pub fn many(&mut self) -> Result<Many<'_, 'c>, RegisterError> {
        let (after, next) =
            self.step(|connection| Ok((After::last(connection)?, next_case(connection)?)))?;
        Ok(Many {
            writing: self,
            after,
            next,
            below: HashMap::new(),
            editions: HashSet::new(),
        })
    }
}

impl Many<'_, '_> {
    /// Begins a case of the paper journal; gives the case.
    pub fn begin(
        &mut self,
        event: &CaseEvent,
        person: PersonId,
        times: &ActTimes,
    ) -> Result<CaseId, RegisterError> {
        let Self {
            writing,
            after,
            next,
            below,
            editions,
        } = self;
        let id = *next;
        writing.step(|connection| {
            let CaseEvent::TakenOver(taken_over) = event else {
                return Err(RegisterError::NotFaithful(event.kind()));
            };
            let registered = &taken_over.registered;
            let number = &registered.number;
            let key = (number.journal, number.year);
            let first = match below.get(&key) {
                Some(known) => *known,
                None => *below
                    .entry(key)
                    .or_insert(old::below(connection, key.0, key.1)?),
            };
            old::admit(connection, number, first)?;
            if editions.insert(registered.edition_hash) {
                edition::require(connection, &registered.edition_hash)?;
            }
            let entry = append_event(connection, after, id, event, person, times)?;
            let entries = [entry];
            let case = Case::replay(id, &entries)?;
            derived::begin_case(connection, &case, &entries)
        })?;
        self.next = CaseId(id.0 + 1);
        Ok(id)
    }

    /// Takes the first event of a case back, if nothing has followed it: `false` where something has.
    pub fn take_back(
        &mut self,
        id: CaseId,
        reason: &str,
        person: PersonId,
        times: &ActTimes,
    ) -> Result<bool, RegisterError> {
        let Self { writing, after, .. } = self;
        writing.step(|connection| {
            let mut entries = case_entries(connection, id)?;
            let [first] = &entries[..] else {
                return Ok(false);
            };
            let event = CaseEvent::TakenBack {
                act: first.seq,
                reason: reason.to_owned(),
            };
            number::admit(connection, id, &entries, &event)?;
            entries.push(append_event(connection, after, id, &event, person, times)?);
            let case = Case::replay(id, &entries)?;
            derived::write_case(connection, &case, &entries)?;
            Ok(true)
        })
    }
}

fn append_event(
    connection: &rusqlite::Connection,
    after: &mut After,
    id: CaseId,
    event: &CaseEvent,
    person: PersonId,
    times: &ActTimes,
) -> Result<Recorded<CaseEvent>, RegisterError> {
    let written = wire::write_case(event, &[], times).map_err(unwritable(event.kind()))?;
    let lifted = wire::lift_case(written.kind, written.v, &written.payload);
    faithful(&written, lifted, event, &[], times)?;
    let seq = append_after(
        connection,
        after,
        Stream::Case(id.0),
        &written,
        person,
        times,
    )?;
    Ok(Recorded {
        seq,
        person,
        times: times.clone(),
        event: event.clone(),
        papers: Vec::new(),
    })
}
