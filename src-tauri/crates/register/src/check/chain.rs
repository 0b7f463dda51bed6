//! The journal from its first entry to its last: sequence, seals, payloads, and whether each can be read.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use cases::case::{Case, CaseId};
use cases::event::{ActTimes, CaseEvent, Recorded};
use cases::office::{OfficeEvent, PersonId};
use rusqlite::{Connection, Row};

use super::{Finding, or_finding};
use crate::error::RegisterError;
use crate::hash::Hash;
use crate::journal::Head;
use crate::journal::entry::{self, BEFORE_FIRST, Entry};
use crate::wire::{self, LiftError, Lifted};

/// The journal as far as it could be read.
#[derive(Default)]
pub(super) struct Journal {
    pub(super) entries: u64,
    pub(super) head: Option<Head>,
    pub(super) hashes: HashSet<Hash>,
    pub(super) cases: BTreeMap<CaseId, Vec<Recorded<CaseEvent>>>,
    pub(super) office: Vec<Recorded<OfficeEvent>>,
    /// Cases with an entry that can't be read: what derives from them can't be compared.
    pub(super) unreadable: BTreeSet<CaseId>,
    /// Our hash over the files of each edition that was taken.
    pub(super) edition_files: BTreeMap<Hash, Hash>,
}

/// Entries between two tellings.
const TOLD_EVERY: u64 = 256;

/// Where the walk along the chain stands.
struct Walk {
    seq: u64,
    hash: Hash,
}

/// Reads the whole journal and says what is wrong with it.
pub(super) fn read(
    connection: &Connection,
    findings: &mut Vec<Finding>,
    tell: &mut dyn FnMut(u64, u64) -> bool,
) -> Result<Journal, RegisterError> {
    let mut journal = Journal::default();
    match walk(connection, &mut journal, findings, tell) {
        Err(RegisterError::Stopped) => return Err(RegisterError::Stopped),
        walked => or_finding("entry", walked, findings),
    }
    let extra = or_finding(
        "entry_payload",
        payloads_without_entry(connection),
        findings,
    );
    findings.extend(extra.into_iter().map(Finding::PayloadExtra));
    for (id, entries) in &journal.cases {
        if let Err(why) = Case::replay(*id, entries) {
            journal.unreadable.insert(*id);
            findings.push(Finding::CaseUnreadable {
                case: id.0,
                why: why.to_string(),
            });
        }
    }
    Ok(journal)
}

fn walk(
    connection: &Connection,
    journal: &mut Journal,
    findings: &mut Vec<Finding>,
    tell: &mut dyn FnMut(u64, u64) -> bool,
) -> Result<(), RegisterError> {
    let of = connection.query_row("SELECT count(*) FROM entry", [], |row| row.get(0))?;
    let mut statement = connection.prepare(include_str!("chain.sql"))?;
    let mut rows = statement.query([])?;
    let mut before = Walk {
        seq: 0,
        hash: BEFORE_FIRST,
    };
    while let Some(row) = rows.next()? {
        if journal.entries.is_multiple_of(TOLD_EVERY) && !tell(journal.entries, of) {
            return Err(RegisterError::Stopped);
        }
        journal.entries += 1;
        let entry = match Entry::read(row) {
            Ok(entry) => entry,
            Err(error) => {
                let seq = row.get(0).unwrap_or(before.seq + 1);
                findings.push(Finding::EntryUnreadable {
                    seq,
                    why: error.to_string(),
                });
                before.seq = seq;
                continue;
            }
        };
        link(&entry, &before, findings);
        before = Walk {
            seq: entry.seq,
            hash: entry.hash,
        };
        journal.hashes.insert(entry.hash);
        if let Ok(entered_at) = entry.entered_at() {
            journal.head = Some(Head {
                seq: entry.seq,
                entered_at,
                hash: entry.hash,
            });
        }
        if let Err(finding) = content(&entry, row, journal, findings) {
            findings.push(finding);
            if entry.stream == "case" {
                journal.unreadable.insert(CaseId(entry.stream_id));
            }
        }
    }
    Ok(())
}

fn link(entry: &Entry, before: &Walk, findings: &mut Vec<Finding>) {
    if entry.seq != before.seq + 1 {
        findings.push(Finding::SeqGap {
            expected: before.seq + 1,
            found: entry.seq,
        });
    }
    if entry.previous_hash != before.hash {
        findings.push(Finding::ChainBroken(entry.seq));
    }
    if entry.seal() != entry.hash {
        findings.push(Finding::EntryAltered(entry.seq));
    }
}

/// Puts an entry's event where it belongs, or says why it can't be read.
fn content(
    entry: &Entry,
    row: &Row<'_>,
    journal: &mut Journal,
    findings: &mut Vec<Finding>,
) -> Result<(), Finding> {
    let unreadable = |why: String| Finding::EntryUnreadable {
        seq: entry.seq,
        why,
    };
    let column = |error: rusqlite::Error| unreadable(error.to_string());
    let salt: Option<Vec<u8>> = row.get(11).map_err(column)?;
    let payload: Option<String> = row.get(12).map_err(column)?;
    let (Some(salt), Some(payload)) = (salt, payload) else {
        return Err(Finding::PayloadMissing(entry.seq));
    };
    if entry::payload_hash(&salt, &payload) != entry.payload_hash {
        findings.push(Finding::PayloadAltered(entry.seq));
    }
    let lifted = |error: LiftError| unreadable(error.to_string());
    if entry.stream == "case" {
        let event = wire::lift_case(&entry.kind, entry.v, &payload).map_err(lifted)?;
        let recorded = recorded(entry, event).map_err(column)?;
        journal
            .cases
            .entry(CaseId(entry.stream_id))
            .or_default()
            .push(recorded);
        return Ok(());
    }
    let event = wire::lift_office(&entry.kind, entry.v, &payload).map_err(lifted)?;
    if let OfficeEvent::EditionTaken { hash, .. } = event.event {
        journal.edition_files.insert(
            hash,
            wire::files_of_edition_taken(&payload).map_err(lifted)?,
        );
    }
    journal.office.push(recorded(entry, event).map_err(column)?);
    Ok(())
}

fn recorded<E>(entry: &Entry, lifted: Lifted<E>) -> rusqlite::Result<Recorded<E>> {
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

fn payloads_without_entry(connection: &Connection) -> Result<Vec<u64>, RegisterError> {
    let mut statement = connection
        .prepare("SELECT seq FROM entry_payload WHERE seq NOT IN (SELECT seq FROM entry)")?;
    Ok(statement
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?)
}
