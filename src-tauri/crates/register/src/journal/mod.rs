//! The journal: appending sealed entries and reading streams of events back. It does not know which
//! event may follow which.

pub(crate) mod entry;
mod many;

use std::collections::BTreeMap;

use cases::case::{Case, CaseId};
use cases::event::{ActTimes, CaseEvent, PaperRef, Recorded};
use cases::office::{Office, OfficeEvent, PersonId};
use chrono::{DateTime, FixedOffset};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::derived;
use crate::edition;
use crate::error::RegisterError;
use crate::hash::Hash;
use crate::list::json_of;
use crate::number;
use crate::paper::{self, NewPaper};
use crate::transaction::{Reading, Writing};
use crate::wire::{self, LiftError, Lifted, Written};
use entry::{BEFORE_FIRST, Entry, Stream};

pub use many::Many;

/// The end of the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// Place of the last entry, from 1.
    pub seq: u64,
    /// When it was entered, by the clock of that moment.
    pub entered_at: DateTime<FixedOffset>,
    /// Its hash; kept elsewhere, it makes a cut tail and a journal rebuilt whole visible.
    pub hash: Hash,
}

impl Reading<'_> {
    /// The last entry, for the rule about clocks that went back and for printing; `None` in an empty register.
    pub fn last_entry(&self) -> Result<Option<Head>, RegisterError> {
        head(self.connection)
    }

    /// The office as its events tell it.
    pub fn office(&self) -> Result<Office, RegisterError> {
        Ok(Office::replay(&self.office_entries()?))
    }

    /// Everything that happened to the office.
    pub fn office_entries(&self) -> Result<Vec<Recorded<OfficeEvent>>, RegisterError> {
        office_entries(self.connection)
    }

    /// A case as its events tell it.
    pub fn case(&self, id: CaseId) -> Result<Case, RegisterError> {
        Ok(Case::replay(id, &self.case_entries(id)?)?)
    }

    /// Cases as their events tell them, from one pass through the journal, in the order of their ids.
    pub fn cases_told(&self, ids: &[CaseId]) -> Result<Vec<Case>, RegisterError> {
        let streams = case_streams(self.connection, ids)?;
        let told = streams
            .iter()
            .map(|(id, entries)| Case::replay(*id, entries));
        Ok(told.collect::<Result<_, _>>()?)
    }

    /// Everything that happened to a case, in order.
    pub fn case_entries(&self, id: CaseId) -> Result<Vec<Recorded<CaseEvent>>, RegisterError> {
        let entries = case_entries(self.connection, id)?;
        if entries.is_empty() {
            Err(RegisterError::UnknownCase(id))
        } else {
            Ok(entries)
        }
    }
}

impl Writing<'_> {
    /// Appends an event of a case (`None`: the registration that begins one), with the papers its act issued.
    /// Gives the case and the entry's place in the journal.
    pub fn append_case(
        &mut self,
        case: Option<CaseId>,
        event: &CaseEvent,
        person: PersonId,
        times: &ActTimes,
        papers: &[NewPaper],
    ) -> Result<(CaseId, u64), RegisterError> {
        self.step(|connection| {
            let (id, mut entries) = match case {
                Some(id) => (id, case_entries(connection, id)?),
                None => (next_case(connection)?, Vec::new()),
            };
            if case.is_some() && entries.is_empty() {
                return Err(RegisterError::UnknownCase(id));
            }
            number::admit(connection, id, &entries, event)?;
            match event {
                CaseEvent::Registered(registered) => {
                    edition::require(connection, &registered.edition_hash)?;
                }
                CaseEvent::TakenOver(taken_over) => {
                    edition::require(connection, &taken_over.registered.edition_hash)?;
                }
                _ => {}
            }
            let refs = keep_papers(connection, papers)?;
            let written =
                wire::write_case(event, &refs, times).map_err(unwritable(event.kind()))?;
            let lifted = wire::lift_case(written.kind, written.v, &written.payload);
            faithful(&written, lifted, event, &refs, times)?;
            let seq = append(connection, Stream::Case(id.0), &written, person, times)?;
            entries.push(Recorded {
                seq,
                person,
                times: times.clone(),
                event: event.clone(),
                papers: refs,
            });
            let replayed = Case::replay(id, &entries)?;
            derived::write_case(connection, &replayed, &entries)?;
            Ok((id, seq))
        })
    }

    /// Appends an event of the office with the papers its act issued; gives its place in the journal.
    pub fn append_office(
        &mut self,
        event: &OfficeEvent,
        person: PersonId,
        times: &ActTimes,
        papers: &[NewPaper],
    ) -> Result<u64, RegisterError> {
        self.step(|connection| {
            number::admit_office(connection, event)?;
            let refs = keep_papers(connection, papers)?;
            let files = match event {
                OfficeEvent::EditionTaken { hash, .. } => {
                    Some(edition::files_hash(connection, hash)?)
                }
                _ => None,
            };
            let written =
                wire::write_office(event, files, &refs, times).map_err(unwritable("office"))?;
            let lifted = wire::lift_office(written.kind, written.v, &written.payload);
            faithful(&written, lifted, event, &refs, times)?;
            let seq = append(connection, Stream::Office, &written, person, times)?;
            let entry = Recorded {
                seq,
                person,
                times: times.clone(),
                event: event.clone(),
                papers: refs,
            };
            derived::write_office(connection, &entry)?;
            Ok(seq)
        })
    }
}

/// Keeps the bytes of an act's papers; gives how its event names them.
fn keep_papers(
    connection: &Connection,
    papers: &[NewPaper],
) -> Result<Vec<PaperRef>, RegisterError> {
    let refs: Vec<PaperRef> = papers.iter().map(NewPaper::reference).collect();
    for (paper, reference) in papers.iter().zip(&refs) {
        paper::keep(connection, &reference.sha256, &paper.bytes)?;
    }
    Ok(refs)
}

/// The last entry of the journal.
pub(crate) fn head(connection: &Connection) -> Result<Option<Head>, RegisterError> {
    let head = |row: &Row<'_>| {
        let entered_at: String = row.get(1)?;
        Ok(Head {
            seq: row.get(0)?,
            entered_at: entry::read_instant(&entered_at, 1)?,
            hash: row.get(2)?,
        })
    };
    Ok(connection
        .prepare_cached("SELECT seq, entered_at, hash FROM entry ORDER BY seq DESC LIMIT 1")?
        .query_row([], head)
        .optional()?)
}

/// Everything that happened to a case; empty where there is none.
pub(crate) fn case_entries(
    connection: &Connection,
    id: CaseId,
) -> Result<Vec<Recorded<CaseEvent>>, RegisterError> {
    stream(connection, Stream::Case(id.0), wire::lift_case)
}

/// Everything that happened to some cases, from one pass through the journal.
pub(crate) fn case_streams(
    connection: &Connection,
    ids: &[CaseId],
) -> Result<BTreeMap<CaseId, Vec<Recorded<CaseEvent>>>, RegisterError> {
    let mut statement = connection.prepare_cached(include_str!("streams.sql"))?;
    let mut rows = statement.query([json_of(ids)])?;
    let mut streams: BTreeMap<CaseId, Vec<Recorded<CaseEvent>>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let entry = Entry::read(row)?;
        let recorded = recorded_of(&entry, row, wire::lift_case)?;
        streams
            .entry(CaseId(entry.stream_id))
            .or_default()
            .push(recorded);
    }
    Ok(streams)
}

/// Everything that happened to the office.
pub(crate) fn office_entries(
    connection: &Connection,
) -> Result<Vec<Recorded<OfficeEvent>>, RegisterError> {
    stream(connection, Stream::Office, wire::lift_office)
}

/// Every case there is, in the order of their registration.
pub(crate) fn case_ids(connection: &Connection) -> Result<Vec<CaseId>, RegisterError> {
    let mut statement = connection.prepare_cached(
        "SELECT DISTINCT stream_id FROM entry WHERE stream = 'case' ORDER BY stream_id",
    )?;
    let ids = statement
        .query_map([], |row| row.get(0).map(CaseId))?
        .collect::<Result<_, _>>()?;
    Ok(ids)
}

/// 32 random bytes.
pub(crate) fn random() -> Result<[u8; 32], RegisterError> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(RegisterError::Random)?;
    Ok(bytes)
}

fn stream<E>(
    connection: &Connection,
    stream: Stream,
    lift: impl Fn(&str, u32, &str) -> Result<Lifted<E>, LiftError>,
) -> Result<Vec<Recorded<E>>, RegisterError> {
    let mut statement = connection.prepare_cached(include_str!("stream.sql"))?;
    let mut rows = statement.query(params![stream.name(), stream.id()])?;
    let mut recorded = Vec::new();
    while let Some(row) = rows.next()? {
        let entry = Entry::read(row)?;
        recorded.push(recorded_of(&entry, row, &lift)?);
    }
    Ok(recorded)
}

/// Reads one event. What was altered outside is not shown as if it had happened.
fn recorded_of<E>(
    entry: &Entry,
    row: &Row<'_>,
    lift: impl Fn(&str, u32, &str) -> Result<Lifted<E>, LiftError>,
) -> Result<Recorded<E>, RegisterError> {
    let (salt, payload): (Option<Vec<u8>>, Option<String>) = (row.get(11)?, row.get(12)?);
    let (Some(salt), Some(payload)) = (salt, payload) else {
        return Err(RegisterError::EntryAltered(entry.seq));
    };
    if entry::payload_hash(&salt, &payload) != entry.payload_hash || entry.seal() != entry.hash {
        return Err(RegisterError::EntryAltered(entry.seq));
    }
    let lifted = lift(&entry.kind, entry.v, &payload).map_err(|why| RegisterError::Unreadable {
        seq: entry.seq,
        why,
    })?;
    Ok(Recorded {
        seq: entry.seq,
        person: PersonId(entry.person),
        times: ActTimes {
            on: entry.on()?,
            entered_at: entry.entered_at()?,
            entered_late_because: lifted.entered_late_because,
        },
        event: lifted.event,
        papers: lifted.papers,
    })
}

/// The entry that the next one follows.
#[derive(Debug, Clone, Copy)]
struct After {
    seq: u64,
    hash: Hash,
}

impl After {
    fn last(connection: &Connection) -> Result<Self, RegisterError> {
        let (seq, hash) = head(connection)?.map_or((0, BEFORE_FIRST), |head| (head.seq, head.hash));
        Ok(Self { seq, hash })
    }
}

fn append(
    connection: &Connection,
    stream: Stream,
    written: &Written,
    person: PersonId,
    times: &ActTimes,
) -> Result<u64, RegisterError> {
    let mut after = After::last(connection)?;
    append_after(connection, &mut after, stream, written, person, times)
}

fn append_after(
    connection: &Connection,
    after: &mut After,
    stream: Stream,
    written: &Written,
    person: PersonId,
    times: &ActTimes,
) -> Result<u64, RegisterError> {
    let salt = random()?;
    let mut entry = Entry {
        seq: after.seq + 1,
        stream: stream.name().to_owned(),
        stream_id: stream.id(),
        kind: written.kind.to_owned(),
        v: written.v,
        on_date: entry::write_date(times.on),
        entered_at: entry::write_instant(times.entered_at),
        person: person.0,
        payload_hash: entry::payload_hash(&salt, &written.payload),
        previous_hash: after.hash,
        hash: BEFORE_FIRST,
    };
    entry.hash = entry.seal();
    connection
        .prepare_cached(include_str!("append.sql"))?
        .execute(params![
            entry.seq,
            entry.stream,
            entry.stream_id,
            entry.kind,
            entry.v,
            entry.on_date,
            entry.entered_at,
            entry.person,
            entry.payload_hash,
            entry.previous_hash,
            entry.hash,
        ])?;
    connection
        .prepare_cached("INSERT INTO entry_payload (seq, salt, payload) VALUES (?1, ?2, ?3)")?
        .execute(params![entry.seq, salt, written.payload])?;
    *after = After {
        seq: entry.seq,
        hash: entry.hash,
    };
    Ok(entry.seq)
}

/// An event is only written if it reads back as itself: a fact that its text can't hold would be lost for ever.
fn faithful<E: PartialEq>(
    written: &Written,
    lifted: Result<Lifted<E>, LiftError>,
    event: &E,
    papers: &[PaperRef],
    times: &ActTimes,
) -> Result<(), RegisterError> {
    let instant = entry::read_instant(&entry::write_instant(times.entered_at), 0);
    match lifted {
        Ok(lifted)
            if lifted.event == *event
                && lifted.papers == papers
                && lifted.entered_late_because == times.entered_late_because
                && instant.is_ok_and(|instant| {
                    instant == times.entered_at && instant.offset() == times.entered_at.offset()
                }) =>
        {
            Ok(())
        }
        _ => Err(RegisterError::NotFaithful(written.kind)),
    }
}

fn unwritable(kind: &'static str) -> impl Fn(LiftError) -> RegisterError {
    move |_| RegisterError::NotFaithful(kind)
}

/// One more than the last case: an entry is never deleted, so an id never comes back.
fn next_case(connection: &Connection) -> Result<CaseId, RegisterError> {
    let last: Option<u64> = connection
        .prepare_cached("SELECT max(stream_id) FROM entry WHERE stream = 'case'")?
        .query_row([], |row| row.get(0))?;
    Ok(CaseId(last.unwrap_or(0) + 1))
}
