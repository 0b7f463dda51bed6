//! Numbers of the paper journal: free of this register's count, each for one case, and below the first number
//! that this register drew itself. One of a case that was taken back is free again: a mended file is imported anew.

use cases::event::{CaseEvent, Recorded};
use cases::number::{Journal, Number};
use cases::office::Office;
use rusqlite::{Connection, OptionalExtension, params};

use super::owner;
use crate::error::RegisterError;
use crate::journal;
use crate::transaction::Reading;

impl Reading<'_> {
    /// The serial below which old numbers of a journal and year lie; none where every one may be old.
    pub fn old_numbers_below(
        &self,
        journal: Journal,
        year: i32,
    ) -> Result<Option<u32>, RegisterError> {
        below(self.connection, journal, year)
    }
}

/// The old number that an event brings, if it brings one.
pub(crate) fn of_event(event: &CaseEvent) -> Option<&Number> {
    match event {
        CaseEvent::TakenOver(taken_over) => Some(&taken_over.registered.number),
        _ => None,
    }
}

/// The old number that a case holds; none once its taking over was taken back.
pub(crate) fn held(entries: &[Recorded<CaseEvent>]) -> Option<(&Number, u64)> {
    let first = entries.first()?;
    let number = of_event(&first.event)?;
    let taken_back = entries
        .iter()
        .any(|entry| matches!(&entry.event, CaseEvent::TakenBack { act, .. } if *act == first.seq));
    (!taken_back).then_some((number, first.seq))
}

/// The first serial this register drew itself, else the one it was told at setup to begin with.
pub(crate) fn below(
    connection: &Connection,
    journal: Journal,
    year: i32,
) -> Result<Option<u32>, RegisterError> {
    let own: Option<u32> = connection
        .prepare_cached(
            "SELECT min(serial) FROM drawn_number JOIN entry USING (seq)
             WHERE journal = ?1 AND year = ?2 AND kind <> 'taken_over'",
        )?
        .query_row(params![journal.code(), year], |row| row.get(0))?;
    if own.is_some() {
        return Ok(own);
    }
    let office = Office::replay(&journal::office_entries(connection)?);
    let told = office
        .first_numbers()
        .iter()
        .find(|first| first.journal == journal && first.year == year);
    Ok(told.map(|first| first.serial))
}

/// Lets an old number in only if it is free and lies below this register's own.
pub(crate) fn admit(
    connection: &Connection,
    number: &Number,
    below: Option<u32>,
) -> Result<(), RegisterError> {
    if owner(connection, number.journal, number.serial, number.year)?.is_some() {
        return Err(RegisterError::NumberTaken(number.clone()));
    }
    match below {
        Some(expected) if number.serial >= expected => Err(RegisterError::NumberOutOfTurn {
            found: number.clone(),
            expected,
        }),
        _ => Ok(()),
    }
}

/// The last serial of a journal and year, and whether it is an old one.
pub(super) fn last(
    connection: &Connection,
    journal: Journal,
    year: i32,
) -> rusqlite::Result<Option<(u32, bool)>> {
    connection
        .prepare_cached(
            "SELECT serial, (SELECT kind FROM entry WHERE entry.seq = drawn_number.seq) = 'taken_over'
             FROM drawn_number WHERE journal = ?1 AND year = ?2 ORDER BY serial DESC LIMIT 1",
        )?
        .query_row(params![journal.code(), year], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()
}
