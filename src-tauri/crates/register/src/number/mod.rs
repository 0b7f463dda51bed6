//! Numbers: drawn inside the act, one after the other in each journal and year, never twice. What was
//! drawn is derived from the journal, so a number of an act that failed was never drawn, and one that was
//! taken back stays drawn.

pub(crate) mod old;

use cases::case::{Case, CaseId};
use cases::complaint::ComplaintEvent;
use cases::event::{CaseEvent, Recorded};
use cases::failure::FailureEvent;
use cases::number::{Journal, Number};
use cases::office::OfficeEvent;
use rusqlite::{Connection, OptionalExtension, params};

use crate::error::RegisterError;
use crate::journal;
use crate::transaction::{Reading, Writing};

/// Stands where a number or a paper is the office's own and of no case.
pub(crate) const OFFICE: CaseId = CaseId(0);

impl Reading<'_> {
    /// The case that was registered under a number, by its serial and year.
    pub fn case_by_number(&self, serial: u32, year: i32) -> Result<Option<CaseId>, RegisterError> {
        self.case_by_number_of(Journal::Applications, serial, year)
    }

    /// The case that drew a number of any journal.
    pub fn case_by_number_of(
        &self,
        journal: Journal,
        serial: u32,
        year: i32,
    ) -> Result<Option<CaseId>, RegisterError> {
        let owner = owner(self.connection, journal, serial, year)?;
        Ok(owner.filter(|case| *case != OFFICE))
    }
}

impl Writing<'_> {
    /// The next serial of a journal in a year. It is drawn when an event that carries it is appended; an
    /// act that fails draws nothing.
    pub fn next_serial(&self, journal: Journal, year: i32) -> Result<u32, RegisterError> {
        self.step(|connection| next_serial(connection, journal, year))
    }
}

/// The number that an event carries, if its kind carries one.
pub(crate) fn of_event(event: &CaseEvent) -> Option<&Number> {
    match event {
        CaseEvent::Registered(registered) => Some(&registered.number),
        CaseEvent::NotAccepted { number, .. } => Some(number),
        CaseEvent::PermitMade(permit) => Some(&permit.number),
        CaseEvent::PreliminaryRefusalMade(made) => Some(&made.number),
        CaseEvent::Heard(hearing) => Some(&hearing.number),
        CaseEvent::RefusalMade(refusal) => Some(&refusal.number),
        // An old number is drawn from no journal of ours (`old`), and a hand-over list is of many cases: the
        // office's own event draws its number.
        CaseEvent::TakenOver(_)
        | CaseEvent::SentToCorporation { .. }
        | CaseEvent::ExecutorAssigned { .. }
        | CaseEvent::Checked
        | CaseEvent::PermitSigned
        | CaseEvent::GroundFound { .. }
        | CaseEvent::GroundDropped { .. }
        | CaseEvent::NoticeDelivered { .. }
        | CaseEvent::ObjectionReceived { .. }
        | CaseEvent::HearingPostponed { .. }
        | CaseEvent::RefusalSigned
        | CaseEvent::HandedOver { .. }
        | CaseEvent::ReturnedByCorporation
        | CaseEvent::CollectionRequested { .. }
        | CaseEvent::Withdrawn { .. }
        | CaseEvent::Revoked { .. }
        | CaseEvent::DuplicateIssued { .. }
        | CaseEvent::Reopened { .. }
        | CaseEvent::MonitoringEntered { .. }
        | CaseEvent::Archived { .. }
        | CaseEvent::Corrected { .. }
        | CaseEvent::TakenBack { .. } => None,
    }
}

/// Lets an event in only if its number is the next of its journal, or that of the result which it replaces
/// (decision 24).
pub(crate) fn admit(
    connection: &Connection,
    case: CaseId,
    before: &[Recorded<CaseEvent>],
    event: &CaseEvent,
) -> Result<(), RegisterError> {
    if let Some(number) = old::of_event(event) {
        let below = old::below(connection, number.journal, number.year)?;
        return old::admit(connection, number, below);
    }
    let Some(number) = of_event(event) else {
        return Ok(());
    };
    if let CaseEvent::PermitMade(_) | CaseEvent::RefusalMade(_) = event {
        let before = Case::replay(case, before)?;
        let permit = before.permit.map(|permit| permit.number);
        let standing = permit.or(before.refusal.map(|refusal| refusal.number));
        if standing.as_ref() == Some(number) {
            return Ok(());
        }
    }
    next_of_its_journal(connection, number)
}

/// The number that an event of the office draws, if its kind draws one.
pub(crate) fn of_office_event(event: &OfficeEvent) -> Option<&Number> {
    match event {
        OfficeEvent::HandOverListMade(list) => Some(&list.number),
        OfficeEvent::Complaint(_, event) => match &**event {
            ComplaintEvent::Registered { number, .. } => Some(number),
            _ => None,
        },
        OfficeEvent::Failure(_, event) => match &**event {
            FailureEvent::Recorded { number, .. } => Some(number),
            FailureEvent::Amended { .. } => None,
        },
        OfficeEvent::SetUp { .. }
        | OfficeEvent::SettingsChanged { .. }
        | OfficeEvent::PersonSet(_)
        | OfficeEvent::CalendarDaySet(_)
        | OfficeEvent::CalendarYearConfirmed { .. }
        | OfficeEvent::EditionTaken { .. }
        | OfficeEvent::ClockConfirmed { .. }
        | OfficeEvent::ImportMade(_)
        | OfficeEvent::ImportTakenBack { .. }
        | OfficeEvent::Printed { .. }
        | OfficeEvent::MonthRegisterIssued(_)
        | OfficeEvent::TakenBack { .. } => None,
    }
}

/// Lets an event of the office in only if the number it draws is the next of its journal.
pub(crate) fn admit_office(
    connection: &Connection,
    event: &OfficeEvent,
) -> Result<(), RegisterError> {
    of_office_event(event).map_or(Ok(()), |number| next_of_its_journal(connection, number))
}

fn next_of_its_journal(connection: &Connection, number: &Number) -> Result<(), RegisterError> {
    if owner(connection, number.journal, number.serial, number.year)?.is_some() {
        return Err(RegisterError::NumberTaken(number.clone()));
    }
    let expected = next_serial(connection, number.journal, number.year)?;
    if number.serial == expected {
        Ok(())
    } else {
        Err(RegisterError::NumberOutOfTurn {
            found: number.clone(),
            expected,
        })
    }
}

/// Where a journal's count starts in a year: 1, or what was said at setup (decision 25).
pub(crate) fn first_serial(
    connection: &Connection,
    journal: Journal,
    year: i32,
) -> Result<u32, RegisterError> {
    let office = cases::office::Office::replay(&journal::office_entries(connection)?);
    let first = office
        .first_numbers()
        .iter()
        .find(|first| first.journal == journal && first.year == year);
    Ok(first.map_or(1, |first| first.serial))
}

fn next_serial(connection: &Connection, journal: Journal, year: i32) -> Result<u32, RegisterError> {
    let after = |last: u32| {
        last.checked_add(1)
            .ok_or(RegisterError::NumbersUsedUp(journal.code()))
    };
    match old::last(connection, journal, year)? {
        Some((last, false)) => after(last),
        // Our own count goes on from the paper journal's, or from where it was told to.
        Some((last, true)) => Ok(after(last)?.max(first_serial(connection, journal, year)?)),
        None => first_serial(connection, journal, year),
    }
}

/// Whose number it is: a case's, or the office's own.
fn owner(
    connection: &Connection,
    journal: Journal,
    serial: u32,
    year: i32,
) -> rusqlite::Result<Option<CaseId>> {
    connection
        .prepare_cached(
            "SELECT case_id FROM drawn_number WHERE journal = ?1 AND serial = ?2 AND year = ?3",
        )?
        .query_row(params![journal.code(), serial, year], |row| {
            row.get(0).map(CaseId)
        })
        .optional()
}
