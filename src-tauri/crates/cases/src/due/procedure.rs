//! The dates that only some cases must keep: of notice, hearing and its result, of a result that lies at the
//! State Corporation, of one asked for later.

use calendar::{CalendarError, Term};
use chrono::NaiveDate;

use super::{Counting, DueDate, DueDates};
use crate::case::{Case, State};

/// Dates of what has begun in a case; `None` for what has not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LaterDates {
    /// The notice given to the applicant: by the last day of its making, or if it was made later, that day.
    pub deliver_by: Option<DueDate>,
    /// The applicant's objection, counted from the first delivery of a notice.
    pub objection_by: Option<DueDate>,
    /// The day that the hearing is appointed for.
    pub hearing_on: Option<DueDate>,
    /// The result sent after the hearing (p. 9), never past the whole term's end (p. 12).
    pub result_by: Option<DueDate>,
    /// The last day the State Corporation keeps a result nobody comes for (p. 11).
    pub kept_until: Option<DueDate>,
    /// A returned result that was asked for.
    pub later_request_by: Option<DueDate>,
    /// A result in place of one that a correction made void: the day of the correction, for the whole term
    /// may have been kept long before.
    pub replace_by: Option<DueDate>,
}

impl Counting<'_> {
    pub(super) fn later_dates(
        &self,
        case: &Case,
        dates: &DueDates,
        day: NaiveDate,
    ) -> Result<LaterDates, CalendarError> {
        let terms = &self.edition.terms;
        let due = |on: Option<NaiveDate>| on.map(|on| self.due(on, day)).transpose();
        let preliminary = case.preliminary_refusal.as_ref();
        let deliver_by = preliminary
            .map(|made| {
                self.calendar
                    .next_working_day_on_or_after(made.notice_dated)
            })
            .transpose()?
            .map(|noticed| noticed.max(dates.preliminary_refusal_by.on));
        let delivered_on = preliminary.and_then(|made| Some(made.deliveries.first()?.on));
        let objection_by = delivered_on
            .zip(terms.objection.as_ref())
            .map(|(on, term)| self.after(term.working_days, on))
            .transpose()?;
        let result_by = case
            .hearing
            .as_ref()
            .map(|held| self.after(terms.result_after_hearing.working_days, held.on))
            .transpose()?
            .map(|date| date.min(dates.end.on));
        let kept_until = case
            .sent
            .as_ref()
            .map(|sent| self.kept_until(sent.on))
            .transpose()?;
        // The first revision of the law's text had no such term: it is met at once.
        let later_request = terms.later_request.as_ref();
        let later_request_by = case
            .collection_requested
            .as_ref()
            .map(|asked| self.after(later_request.map_or(0, |term| term.working_days), asked.on))
            .transpose()?;
        let replaces = case.closing.is_some() && case.state.is_open() && !at_the_corporation(case);
        let replace_by = case
            .voided_results
            .last()
            .filter(|_| replaces)
            .map(|voided| self.after(0, voided.on))
            .transpose()?;
        Ok(LaterDates {
            deliver_by: due(deliver_by)?,
            objection_by: due(objection_by)?,
            hearing_on: due(preliminary.map(|made| made.hearing.at.date()))?,
            result_by: due(result_by)?,
            kept_until: due(kept_until)?,
            later_request_by: due(later_request_by)?,
            replace_by: due(replace_by)?,
        })
    }

    /// The day until which the State Corporation keeps a result that was sent to it (p. 11).
    pub fn kept_until(&self, sent_on: NaiveDate) -> Result<NaiveDate, CalendarError> {
        let months = self.edition.terms.kept_unclaimed.months;
        self.calendar.add_calendar_months(sent_on, months)
    }

    /// The end of a term of working days; of a term of none, the first working day from `start`.
    pub(super) fn after(
        &self,
        working_days: u32,
        start: NaiveDate,
    ) -> Result<NaiveDate, CalendarError> {
        if working_days == 0 {
            return self.calendar.next_working_day_on_or_after(start);
        }
        Ok(Term::after(working_days).ends(self.calendar, start)?.date)
    }
}

/// Whether the result that stands lies there or has come back.
fn at_the_corporation(case: &Case) -> bool {
    matches!(case.state, State::SentToCorporation | State::Returned)
}
