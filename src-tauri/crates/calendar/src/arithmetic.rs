//! Counting working days and calendar months. Terms and due dates are in `term`; hours are in `hours`.

use chrono::{Datelike, Months, NaiveDate};

use crate::{CalendarError, WorkCalendar};

/// The neighbouring date in a direction; `None` at the end of the dates that can be counted.
type Direction = fn(&NaiveDate) -> Option<NaiveDate>;

const FORWARDS: Direction = NaiveDate::succ_opt;
const BACKWARDS: Direction = NaiveDate::pred_opt;

impl WorkCalendar {
    /// The date itself if it is a working day, else the next working day.
    pub fn next_working_day_on_or_after(
        &self,
        date: NaiveDate,
    ) -> Result<NaiveDate, CalendarError> {
        self.working_day(date, FORWARDS)
    }

    /// The date itself if it is a working day, else the last working day before it.
    pub fn previous_working_day_on_or_before(
        &self,
        date: NaiveDate,
    ) -> Result<NaiveDate, CalendarError> {
        self.working_day(date, BACKWARDS)
    }

    /// The `days`-th working day after `start`; `start` itself does not count (Civil Code, art. 173).
    /// The answer is always a working day: with 0 it is `start` or the next working day.
    pub fn add_working_days(
        &self,
        start: NaiveDate,
        days: u32,
    ) -> Result<NaiveDate, CalendarError> {
        self.working_days_away(start, days, FORWARDS)
    }

    /// The `days`-th working day before `end`; `end` itself does not count.
    /// The answer is always a working day: with 0 it is `end` or the last working day before it.
    pub fn subtract_working_days(
        &self,
        end: NaiveDate,
        days: u32,
    ) -> Result<NaiveDate, CalendarError> {
        self.working_days_away(end, days, BACKWARDS)
    }

    /// The date itself if it is a working day, else the first one met in a direction.
    fn working_day(&self, date: NaiveDate, next: Direction) -> Result<NaiveDate, CalendarError> {
        let mut date = date;
        while !self.is_working(date)? {
            date = next(&date).ok_or(CalendarError::OutOfRange)?;
        }
        Ok(date)
    }

    fn working_days_away(
        &self,
        from: NaiveDate,
        days: u32,
        next: Direction,
    ) -> Result<NaiveDate, CalendarError> {
        if days == 0 {
            return self.working_day(from, next);
        }
        let mut date = from;
        for _ in 0..days {
            let neighbour = next(&date).ok_or(CalendarError::OutOfRange)?;
            date = self.working_day(neighbour, next)?;
        }
        Ok(date)
    }

    /// Number of working days after `after` up to and including `until`; negative where `until` is earlier.
    ///
    /// With today and a due date it is the number of days left: due today is 0, not late; the first working day
    /// after the due date is -1. A day off right after the due date also gives 0: whether the due date
    /// has passed is a comparison of dates, not a count of working days.
    pub fn working_days_between(
        &self,
        after: NaiveDate,
        until: NaiveDate,
    ) -> Result<i64, CalendarError> {
        if until < after {
            return Ok(-self.working_days_between(until, after)?);
        }
        // The year of `after` must be known although its own day does not count.
        self.is_working(after)?;
        let mut count = 0;
        for date in after.iter_days().skip(1).take_while(|date| *date <= until) {
            count += i64::from(self.is_working(date)?);
        }
        Ok(count)
    }

    /// The end of a term of one calendar month; see [`Self::add_calendar_months`].
    pub fn add_calendar_month(&self, date: NaiveDate) -> Result<NaiveDate, CalendarError> {
        self.add_calendar_months(date, 1)
    }

    /// The end of a term of one calendar year; see [`Self::add_calendar_months`].
    pub fn add_calendar_year(&self, date: NaiveDate) -> Result<NaiveDate, CalendarError> {
        self.add_calendar_months(date, 12)
    }

    /// The end of a term of calendar months: the same day of the month, the last day where that month has no such
    /// day, and on a day off the next working day (Civil Code, art. 173 and 175).
    pub fn add_calendar_months(
        &self,
        date: NaiveDate,
        months: u32,
    ) -> Result<NaiveDate, CalendarError> {
        self.confirmed(date.year())?;
        let end = date
            .checked_add_months(Months::new(months))
            .ok_or(CalendarError::OutOfRange)?;
        self.next_working_day_on_or_after(end)
    }
}
