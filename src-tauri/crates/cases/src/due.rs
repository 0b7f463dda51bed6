//! The dates a case must keep, derived from its facts, its edition's terms and the calendar of today
//! (decision 15). Nothing is stored here, and no other place counts a term of a case.

mod complaint;
mod procedure;

use calendar::{CalendarError, Deadline, Term, WorkCalendar};
use chrono::NaiveDate;
use statutes::Edition;

use crate::application::{Application, Channel};
use crate::case::Case;
use crate::event::Closing;

pub use complaint::ComplaintDates;
pub use procedure::LaterDates;

/// A day something must be done by, and how far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DueDate {
    /// The last day; always a working day.
    pub on: NaiveDate,
    /// Working days left from the day asked about: 0 is due that day, negative is late by so many.
    pub left: i64,
}

/// Every date a case must keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DueDates {
    /// The check of completeness (p. 7), counted from the day the office received the documents.
    pub check_by: DueDate,
    /// The permit prepared (p. 9), counted from the check, or while there is none from `check_by`; in a
    /// stage that a court's decision began, from that decision.
    pub prepare_by: DueDate,
    /// A preliminary refusal (p. 9; decision 17): so many working days before the end.
    pub preliminary_refusal_by: DueDate,
    /// The last day of a hearing that leaves its result the law's time before the end (p. 9).
    pub hearing_by: DueDate,
    /// The office's own aim: one working day before the end (`domain.md` C.3).
    pub target: DueDate,
    /// The end of the whole term (p. 12).
    pub end: DueDate,
    /// Whether the calendars of all years the whole term touches are confirmed.
    pub confirmed: bool,
    /// What only some cases must keep.
    pub later: LaterDates,
}

/// A term that is behind a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeptTerm {
    /// The day the act was done.
    pub on: NaiveDate,
    /// The last day it could be done on, and working days left of it then: negative is late by so many.
    pub due: DueDate,
}

/// What terms are counted by.
#[derive(Debug, Clone, Copy)]
pub struct Counting<'a> {
    /// The case's own edition.
    pub edition: &'a Edition,
    /// The working days of today.
    pub calendar: &'a WorkCalendar,
    /// The office's setting: whether the day of receipt counts (`domain.md` C.3).
    pub count_start_day: bool,
}

impl Counting<'_> {
    /// The dates of a case, and how far they are from a day.
    pub fn of_case(&self, case: &Case, day: NaiveDate) -> Result<DueDates, CalendarError> {
        let received_on = case.registered.received_on;
        let channel = &case.application.channel;
        let first = self.of_receipt(channel, received_on, case.checked_on, day)?;
        let dates = match &case.reopened {
            None => first,
            Some(reopened) => {
                let whole = self.whole_of(case)?;
                self.dates(first.check_by.on, reopened.on, whole, day)?
            }
        };
        Ok(DueDates {
            later: self.later_dates(case, &dates, day)?,
            ..dates
        })
    }

    /// How the check of a case was kept, once it was done.
    pub fn kept_check(&self, case: &Case) -> Result<Option<KeptTerm>, CalendarError> {
        self.kept(case, case.checked_on, |dates| dates.check_by)
    }

    /// How the preparing of a result was kept, once it was first made on a day: after a hearing, by the
    /// hearing's own term.
    pub fn kept_preparing(
        &self,
        case: &Case,
        made_on: Option<NaiveDate>,
    ) -> Result<Option<KeptTerm>, CalendarError> {
        self.kept(case, made_on, |dates| {
            dates.later.result_by.unwrap_or(dates.prepare_by)
        })
    }

    /// How the term of the preliminary decision was kept, once it was made.
    pub fn kept_notice(&self, case: &Case) -> Result<Option<KeptTerm>, CalendarError> {
        let dated = case.preliminary_refusal.as_ref().map(|made| made.dated);
        self.kept(case, dated, |dates| dates.preliminary_refusal_by)
    }

    fn kept(
        &self,
        case: &Case,
        on: Option<NaiveDate>,
        term: impl Fn(DueDates) -> DueDate,
    ) -> Result<Option<KeptTerm>, CalendarError> {
        on.map(|on| {
            let due = term(self.of_case(case, on)?);
            Ok(KeptTerm { on, due })
        })
        .transpose()
    }

    /// The dates of what was received on D0 through a channel, checked or not yet.
    pub fn of_receipt(
        &self,
        channel: &Channel,
        received_on: NaiveDate,
        checked_on: Option<NaiveDate>,
        day: NaiveDate,
    ) -> Result<DueDates, CalendarError> {
        let whole = self.whole_term(channel, received_on)?;
        let check = self.term_from_receipt(self.edition.terms.check.working_days);
        let check_by = check.ends(self.calendar, received_on)?.date.min(whole.date);
        self.dates(check_by, checked_on.unwrap_or(check_by), whole, day)
    }

    /// The dates of a term, where the permit is prepared after `from`.
    fn dates(
        &self,
        check_by: NaiveDate,
        from: NaiveDate,
        whole: Deadline,
        day: NaiveDate,
    ) -> Result<DueDates, CalendarError> {
        let terms = &self.edition.terms;
        let prepare = Term::after(terms.prepare.working_days);
        // A late check leaves no more time than the whole term has (p. 12).
        let prepare_by = prepare.ends(self.calendar, from)?.date.min(whole.date);
        let before_end = |working_days| {
            let date = self
                .calendar
                .subtract_working_days(whole.date, working_days)?;
            self.due(date, day)
        };
        Ok(DueDates {
            check_by: self.due(check_by, day)?,
            prepare_by: self.due(prepare_by, day)?,
            preliminary_refusal_by: before_end(terms.preliminary_refusal_before_end.working_days)?,
            hearing_by: before_end(terms.result_after_hearing.working_days)?,
            target: self.due(whole.target, day)?,
            end: self.due(whole.date, day)?,
            confirmed: whole.confirmed,
            later: LaterDates::default(),
        })
    }

    /// The end of the whole term.
    pub fn term_end(
        &self,
        application: &Application,
        received_on: NaiveDate,
    ) -> Result<NaiveDate, CalendarError> {
        Ok(self.whole_term(&application.channel, received_on)?.date)
    }

    /// How the term was kept by an act that ends the service; what an earlier act of the stage settled stays.
    pub fn closing(&self, case: &Case, on: NaiveDate) -> Result<Closing, CalendarError> {
        if let Some(settled) = case.closing {
            return Ok(settled);
        }
        self.closing_at(self.whole_of(case)?.date, on)
    }

    /// The same of an application that is no case yet.
    pub fn closing_of(
        &self,
        application: &Application,
        received_on: NaiveDate,
        on: NaiveDate,
    ) -> Result<Closing, CalendarError> {
        self.closing_at(self.term_end(application, received_on)?, on)
    }

    fn closing_at(&self, term_end: NaiveDate, on: NaiveDate) -> Result<Closing, CalendarError> {
        let late = self.due(term_end, on)?.left.min(0).unsigned_abs();
        Ok(Closing {
            term_end,
            working_days_late: u32::try_from(late).unwrap_or(u32::MAX),
            calendar_hash: self.calendar.hash(),
        })
    }

    /// The day by which the State Corporation's courier is to bring the documents (p. 6).
    pub fn courier_by(&self, accepted_on: NaiveDate) -> Result<NaiveDate, CalendarError> {
        let term = Term::after(self.edition.terms.courier.working_days);
        Ok(term.ends(self.calendar, accepted_on)?.date)
    }

    /// The whole term of the stage that runs: a stage begun by a court's decision has its own.
    fn whole_of(&self, case: &Case) -> Result<Deadline, CalendarError> {
        match &case.reopened {
            None => self.whole_term(&case.application.channel, case.registered.received_on),
            Some(reopened) => self
                .term_from_receipt(self.edition.terms.whole.working_days)
                .ends(self.calendar, reopened.on),
        }
    }

    fn whole_term(
        &self,
        channel: &Channel,
        received_on: NaiveDate,
    ) -> Result<Deadline, CalendarError> {
        let days = self.edition.terms.whole.working_days;
        match channel {
            Channel::Office => self
                .term_from_receipt(days)
                .ends(self.calendar, received_on),
            // The law itself leaves out the State Corporation's day of acceptance (p. 6), whatever the setting.
            Channel::StateCorporation(corporation) => {
                Term::after(days).ends(self.calendar, corporation.accepted_on)
            }
        }
    }

    fn term_from_receipt(&self, working_days: u32) -> Term {
        Term {
            working_days,
            count_start_day: self.count_start_day,
        }
    }

    /// Past the due date something is late by at least one day, also on a day off.
    fn due(&self, on: NaiveDate, day: NaiveDate) -> Result<DueDate, CalendarError> {
        let left = self.calendar.working_days_between(day, on)?;
        let left = if day > on { left.min(-1) } else { left };
        Ok(DueDate { on, left })
    }
}
