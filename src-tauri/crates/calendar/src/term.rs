//! Terms in working days and the due date they give. Does not know which act has which term: that is the statutes'.

use chrono::NaiveDate;

use crate::{CalendarError, WorkCalendar};

/// A term in working days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Term {
    /// Its length.
    pub working_days: u32,
    /// Whether the day of the event is the first of them. The law is read without it by default
    /// (Civil Code, art. 173); the office may set the stricter reading.
    pub count_start_day: bool,
}

/// When a term ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadline {
    /// The last day of the term, T.
    pub date: NaiveDate,
    /// The working day before it, T-1: the day to be ready by. It is `date` itself where the term has no earlier day.
    pub target: NaiveDate,
    /// Whether the calendars of all years the term touches are confirmed.
    pub confirmed: bool,
}

impl Term {
    /// A term whose start day does not count.
    pub fn after(working_days: u32) -> Self {
        Self {
            working_days,
            count_start_day: false,
        }
    }

    /// The end of the term that starts on `start`. It is a working day, and never before `start`.
    pub fn ends(
        self,
        calendar: &WorkCalendar,
        start: NaiveDate,
    ) -> Result<Deadline, CalendarError> {
        let date = if self.count_start_day && self.working_days > 0 {
            let first = calendar.next_working_day_on_or_after(start)?;
            calendar.add_working_days(first, self.working_days - 1)?
        } else {
            calendar.add_working_days(start, self.working_days)?
        };
        calendar.deadline(start, date)
    }
}

impl WorkCalendar {
    /// The deadline that stands on `date`, a working day, for a term begun on `start`.
    pub fn deadline(&self, start: NaiveDate, date: NaiveDate) -> Result<Deadline, CalendarError> {
        // Walking back stops at `start`, so that a term at the beginning of the data does not ask for a year before it.
        let mut target = date;
        while target > start {
            target = target.pred_opt().ok_or(CalendarError::OutOfRange)?;
            if self.is_working(target)? {
                break;
            }
        }
        if !self.is_working(target)? {
            target = date;
        }
        Ok(Deadline {
            date,
            target,
            confirmed: self.confirmed_between(start, date)?,
        })
    }
}
