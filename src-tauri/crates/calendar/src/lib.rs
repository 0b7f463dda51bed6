//! Civil dates, working days and terms: which days are days off and why, and when a term ends.
//!
//! The law comes in as text (the shipped TOML files), so a new holiday or a moved day off is data.
//! This crate does not know about cases, services, the register, files on disk, time zones or today's date:
//! every date is a parameter. A year without data is a typed answer, never a guess.

mod arithmetic;
mod day;
mod effective;
mod error;
mod hours;
mod law;
mod reading;
mod term;
mod typed_date;
mod typed_days;
mod work_calendar;
mod year;

pub use day::{Day, DayKind, OfficeDay, OfficeDayKind};
pub use error::CalendarError;
pub use hours::OfficeHours;
pub use reading::DataFile;
pub use term::{Deadline, Term};
pub use typed_date::{TypedDateFault, read_typed_date};
pub use typed_days::{MOST_DAYS_AHEAD, TypedDaysFault, read_typed_days_ahead};
pub use work_calendar::{WorkCalendar, YearStatus};
