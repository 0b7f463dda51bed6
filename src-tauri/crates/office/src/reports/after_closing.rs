//! What was entered of a month after its closing: acts that no register issued before knows of, and the taking
//! back of acts that one knows of. An act that was entered late and taken back before any register knew of it
//! never was.

use cases::application::Period;
use cases::case::CaseId;
use cases::course::Course;
use cases::event::{CaseEvent, Recorded};
use chrono::NaiveDate;
use documents::report::RegisterAct;
use register::Reading;

use super::issued::{Closed, entry, taken_back};
use super::late_records::late_records;
use super::words;
use crate::error::OfficeError;
use cases::office::Office;

/// An entry that a register of an earlier month should have known of.
pub(super) struct Late<'a> {
    pub(super) entry: &'a Recorded<CaseEvent>,
    /// The act that the entry takes back.
    pub(super) takes_back: Option<&'a Recorded<CaseEvent>>,
    /// The day that made it one of an earlier month.
    pub(super) counts_on: NaiveDate,
}

/// The late entries of a case, in the journal's order.
pub(super) fn late_entries<'a>(
    course: &Course<'a>,
    entries: &'a [Recorded<CaseEvent>],
    closed: &Closed,
) -> Vec<Late<'a>> {
    let standing = course.acts().map(|(on, act)| (on, act, None));
    let undoing = entries.iter().filter_map(|undoing| {
        let act = entry(entries, taken_back(&undoing.event)?)?;
        let on = match act.event {
            // A registration taken back stays and ends on the day of the taking back.
            CaseEvent::Registered(_) => course.counts_on(undoing),
            _ => course.counts_on(act),
        };
        Some((on, undoing, Some(act)))
    });
    let mut late: Vec<Late<'a>> = standing
        .chain(undoing)
        .filter(|(on, entry, takes_back)| {
            closed.known_of(*on).is_some_and(|known| {
                entry.seq > known && takes_back.is_none_or(|act| act.seq <= known)
            })
        })
        .map(|(counts_on, entry, takes_back)| Late {
            entry,
            takes_back,
            counts_on,
        })
        .collect();
    late.sort_by_key(|late| late.entry.seq);
    late
}

/// How many entries of a span of days were made after one of the journal's.
pub(super) fn entered_since(
    reading: &Reading<'_>,
    span: Period,
    after: u64,
) -> Result<u32, OfficeError> {
    let ids = reading.cases_entered_late(span.until, after)?;
    let closed = Closed::one(span.until, after);
    let mut count = 0;
    for (id, entries) in &reading.case_streams(&ids)? {
        let course = Course::of(*id, entries)?;
        count += late_entries(&course, entries, &closed)
            .iter()
            .filter(|late| span.from <= late.counts_on)
            .count();
    }
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

/// The late entries of the months closed before, as the register says them.
pub(super) fn after_closing(
    reading: &Reading<'_>,
    office: &Office,
    closed: &Closed,
    until: NaiveDate,
) -> Result<Vec<RegisterAct>, OfficeError> {
    let Some(after) = closed.last_knows() else {
        return Ok(Vec::new());
    };
    let ids = reading.cases_entered_late(until, after)?;
    let mut acts: Vec<(u64, RegisterAct)> = Vec::new();
    for (id, entries) in &reading.case_streams(&ids)? {
        let course = Course::of(*id, entries)?;
        for late in late_entries(&course, entries, closed) {
            acts.push((late.entry.seq, said(*id, entries, &late, office)?));
        }
    }
    acts.extend(late_records(office, &reading.office_entries()?, closed));
    acts.sort_by_key(|(seq, _)| *seq);
    Ok(acts.into_iter().map(|(_, act)| act).collect())
}

fn said(
    id: CaseId,
    entries: &[Recorded<CaseEvent>],
    late: &Late<'_>,
    office: &Office,
) -> Result<RegisterAct, OfficeError> {
    let case = cases::case::Case::replay(id, entries)?;
    let act = match late.takes_back {
        Some(act) => words::taken_back(act),
        None => words::act(&late.entry.event).to_owned(),
    };
    Ok(RegisterAct {
        number: case.registered.number.to_string(),
        applicant: case.application.applicant.name,
        act,
        on: late.entry.times.on,
        entered_at: late.entry.times.entered_at,
        person: words::person(office, late.entry.person),
    })
}
