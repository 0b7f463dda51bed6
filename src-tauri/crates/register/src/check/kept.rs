//! What the register keeps by hash, the papers and the editions, against the entries that name them.

use std::collections::{BTreeMap, BTreeSet};

use cases::event::CaseEvent;
use cases::office::OfficeEvent;
use rusqlite::Connection;

use super::chain::Journal;
use super::{Finding, or_finding};
use crate::edition;
use crate::error::RegisterError;
use crate::hash::{Hash, sha256};

/// Compares the papers; gives how many there are.
pub(super) fn papers(
    connection: &Connection,
    journal: &Journal,
    findings: &mut Vec<Finding>,
) -> u64 {
    let mut named: BTreeMap<Hash, u64> = BTreeMap::new();
    let of_cases = journal.cases.values().flatten();
    let of_office = journal.office.iter();
    let issued = of_cases
        .map(|entry| (entry.seq, &entry.papers))
        .chain(of_office.map(|entry| (entry.seq, &entry.papers)));
    for (seq, papers) in issued {
        for paper in papers {
            named.entry(paper.sha256).or_insert(seq);
        }
    }
    let stored = or_finding("paper", stored_papers(connection), findings);
    for (sha256, sound) in &stored {
        if !sound {
            findings.push(Finding::PaperAltered(*sha256));
        }
        // Where entries can't be read, nobody knows which papers they name.
        if named.remove(sha256).is_none() && journal.unreadable.is_empty() {
            findings.push(Finding::PaperExtra(*sha256));
        }
    }
    findings.extend(
        named
            .into_iter()
            .map(|(sha256, seq)| Finding::PaperMissing { sha256, seq }),
    );
    u64::try_from(stored.len()).unwrap_or(u64::MAX)
}

/// Each paper and whether its bytes are those of its hash.
fn stored_papers(connection: &Connection) -> Result<Vec<(Hash, bool)>, RegisterError> {
    let mut statement = connection.prepare("SELECT sha256, bytes FROM paper")?;
    let papers = statement
        .query_map([], |row| {
            let (hash, bytes): (Hash, Vec<u8>) = (row.get(0)?, row.get(1)?);
            Ok((hash, sha256(&bytes) == hash))
        })?
        .collect::<Result<_, _>>()?;
    Ok(papers)
}

/// Compares the editions.
pub(super) fn editions(connection: &Connection, journal: &Journal, findings: &mut Vec<Finding>) {
    let stored = or_finding("edition", stored_editions(connection), findings);
    let mut taken: BTreeMap<Hash, (u64, &str, &str)> = BTreeMap::new();
    for entry in &journal.office {
        if let OfficeEvent::EditionTaken {
            service,
            edition,
            hash,
        } = &entry.event
        {
            taken.insert(*hash, (entry.seq, service, edition));
        }
    }
    for (hash, service, edition) in &stored {
        let files = edition::files_hash(connection, hash);
        match taken.get(hash) {
            None => findings.push(Finding::EditionExtra(*hash)),
            Some((_, known_service, known_edition)) => {
                let same_files =
                    files.is_ok_and(|files| journal.edition_files.get(hash) == Some(&files));
                if !same_files || service != known_service || edition != known_edition {
                    findings.push(Finding::EditionAltered(*hash));
                }
            }
        }
    }
    let kept: BTreeSet<Hash> = stored.into_iter().map(|(hash, ..)| hash).collect();
    let used = journal
        .cases
        .values()
        .flatten()
        .filter_map(|entry| match &entry.event {
            CaseEvent::Registered(registered) => Some((registered.edition_hash, entry.seq)),
            CaseEvent::TakenOver(taken_over) => {
                Some((taken_over.registered.edition_hash, entry.seq))
            }
            _ => None,
        });
    let missing: BTreeMap<Hash, u64> = taken
        .into_iter()
        .map(|(hash, (seq, ..))| (hash, seq))
        .chain(used)
        .filter(|(hash, _)| !kept.contains(hash))
        .collect();
    findings.extend(
        missing
            .into_iter()
            .map(|(hash, seq)| Finding::EditionMissing { hash, seq }),
    );
}

fn stored_editions(connection: &Connection) -> Result<Vec<(Hash, String, String)>, RegisterError> {
    let mut statement = connection.prepare("SELECT hash, service, edition FROM edition")?;
    let editions = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<Result<_, _>>()?;
    Ok(editions)
}
