//! The one place that says which act may follow which state, and what it leaves behind.

use calendar::WorkCalendar;
use chrono::NaiveDate;
use statutes::Edition;

use crate::act::Act;
use crate::case::Case;
use crate::event::{ActTimes, CaseEvent};
use crate::office::{Office, OfficeSettings};
use crate::refusal::Refusals;

/// What an act is judged by.
#[derive(Debug, Clone, Copy)]
pub struct Circumstances<'a> {
    /// The case's own edition (the one in force on D0, for a registration).
    pub edition: &'a Edition,
    /// The working days.
    pub calendar: &'a WorkCalendar,
    /// Settings of the act's day.
    pub settings: &'a OfficeSettings,
    /// The office, for its people.
    pub office: &'a Office,
    /// Civil date of the PC's clock.
    pub today: NaiveDate,
}

/// Judges an act on a case (`None` for a registration): the event it leaves, or every reason against it.
pub fn decide(
    case: Option<&Case>,
    act: &Act,
    times: &ActTimes,
    by: Circumstances<'_>,
) -> Result<CaseEvent, Refusals> {
    let _ = (case, act, times, by);
    unimplemented!()
}
