//! Hours of the office, the day an application counts from, and terms in hours. Knows no zone: times are the wall clock's.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use crate::{CalendarError, WorkCalendar};

/// When the office works on a working day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficeHours {
    /// Opening.
    pub open: NaiveTime,
    /// Beginning of lunch.
    pub lunch_from: NaiveTime,
    /// End of lunch.
    pub lunch_to: NaiveTime,
    /// Closing: what comes at this minute or later comes on the next working day.
    pub close: NaiveTime,
    /// Where the hours are laid down.
    pub source: String,
}

impl OfficeHours {
    pub(crate) fn is_ordered(&self) -> bool {
        self.open < self.lunch_from
            && self.lunch_from <= self.lunch_to
            && self.lunch_to < self.close
    }

    fn stretches(&self) -> [(NaiveTime, NaiveTime); 2] {
        [(self.open, self.lunch_from), (self.lunch_to, self.close)]
    }
}

impl WorkCalendar {
    /// The day an application counts as received on, D0: the day it was brought, or the next working day
    /// if that was a day off or the office had closed.
    pub fn counts_from(&self, received_at: NaiveDateTime) -> Result<NaiveDate, CalendarError> {
        let date = received_at.date();
        if received_at.time() >= self.hours().close {
            self.day_after(date)
        } else {
            self.next_working_day_on_or_after(date)
        }
    }

    /// The moment a term of hours ends; only the office's hours on working days count.
    /// A stretch that ends exactly at lunch or at closing ends then, not when work begins again.
    pub fn add_working_hours(
        &self,
        start: NaiveDateTime,
        hours: u32,
    ) -> Result<NaiveDateTime, CalendarError> {
        self.add_working_time(start, TimeDelta::hours(hours.into()))
    }

    /// The moment a term of minutes ends; see [`Self::add_working_hours`].
    pub fn add_working_minutes(
        &self,
        start: NaiveDateTime,
        minutes: u32,
    ) -> Result<NaiveDateTime, CalendarError> {
        self.add_working_time(start, TimeDelta::minutes(minutes.into()))
    }

    fn add_working_time(
        &self,
        start: NaiveDateTime,
        time: TimeDelta,
    ) -> Result<NaiveDateTime, CalendarError> {
        let mut left = time;
        let mut date = self.next_working_day_on_or_after(start.date())?;
        loop {
            for (from, to) in self.hours().stretches() {
                let from = date.and_time(from).max(start);
                let to = date.and_time(to);
                let room = to - from;
                // A start at or after the stretch's end leaves no room in it; even a term of nothing begins in the next.
                if room <= TimeDelta::zero() {
                    continue;
                }
                if left <= room {
                    return Ok(from + left);
                }
                left -= room;
            }
            date = self.day_after(date)?;
        }
    }

    fn day_after(&self, date: NaiveDate) -> Result<NaiveDate, CalendarError> {
        let next = date.succ_opt().ok_or(CalendarError::OutOfRange)?;
        self.next_working_day_on_or_after(next)
    }
}
