//! A date as it is typed anywhere in the window, also as so many working days after today. The fields of
//! applications and acts read dates themselves; there the plus means nothing.

use calendar::{CalendarError, read_typed_date, read_typed_days_ahead};
use cases::refusal::Reason;
use chrono::NaiveDate;

use crate::desk::{Desk, Moment};
use crate::error::OfficeError;

/// The field that faults are told at.
const FIELD: &str = "typed";

/// Reads `21.11.2026` and its kin, or `+5`: the fifth working day after today by the office's calendar.
pub fn read_date(desk: &Desk, moment: Moment, typed: &str) -> Result<NaiveDate, OfficeError> {
    let at = |reason| OfficeError::at(FIELD, reason);
    if typed.trim().is_empty() {
        return Err(at(Reason::Missing));
    }
    let Some(days) = read_typed_days_ahead(typed) else {
        return read_typed_date(typed).map_err(|fault| at(fault.into()));
    };
    let days = days.map_err(|fault| at(fault.into()))?;
    let office = desk.register.read(register::Reading::office)?;
    let calendar = desk.shelf.calendar_of(&office);
    calendar
        .add_working_days(moment.today(), days)
        .map_err(|fault| {
            at(match fault {
                CalendarError::MissingYear { year } => Reason::CalendarMissing { year },
                _ => Reason::DateOutOfRange,
            })
        })
}
