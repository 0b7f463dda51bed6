//! The working calendar as it crosses: a year at a glance, days as typed, and the terms they would move.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::dto::list::CaseRowDto;
use crate::dto::office::CalendarYearDto;

/// Which year.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct CalendarInput {
    /// The year.
    pub(crate) year: i32,
}

/// A year at a glance.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct CalendarDto {
    /// The year.
    pub(crate) year: i32,
    /// `confirmed`, `provisional` or `missing`.
    pub(crate) status: String,
    /// Every year there is.
    pub(crate) years: Vec<CalendarYearDto>,
    /// Its months; none of a missing year.
    pub(crate) months: Vec<CalendarMonthDto>,
}

/// A month.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct CalendarMonthDto {
    /// 1 to 12.
    pub(crate) month: u32,
    /// How many of its days are working days.
    pub(crate) working_days: usize,
    /// Every day of it.
    pub(crate) days: Vec<CalendarDayDto>,
}

/// A day with its reason.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct CalendarDayDto {
    /// The date.
    pub(crate) date: String,
    /// Day of the month.
    pub(crate) day: u32,
    /// 1 for Monday to 7 for Sunday.
    pub(crate) weekday: u32,
    /// Whether it is a working day.
    pub(crate) working: bool,
    /// `working`, `weekend`, `holiday`, `day_off` (moved there) or `working_weekend` (moved there).
    pub(crate) kind: String,
    /// Of the holiday, with its date where it was carried over, or the office's own name for the day; of a day
    /// moved by decree the date it was exchanged with, `dd.mm.yyyy`. Empty for an ordinary day.
    pub(crate) name: String,
    /// Where that is decreed; empty for an ordinary day.
    pub(crate) source: String,
    /// Whether the office set it.
    pub(crate) by_office: bool,
}

/// Days to set together.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct CalendarDaysInput {
    /// Each of them; a day off that moves is two.
    pub(crate) days: Vec<CalendarDayInput>,
}

/// A day of the calendar as typed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct CalendarDayInput {
    /// The day, as typed.
    pub(crate) date: String,
    /// Whether it is a working day.
    pub(crate) working: bool,
    /// What the day is.
    pub(crate) name: String,
    /// Where that is decreed.
    pub(crate) source: String,
}

/// What setting days would change.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct CalendarReviewDto {
    /// Open cases whose terms would end on another day, in the order of registration.
    pub(crate) changes: Vec<TermChangeDto>,
}

/// An open case whose term would end on another day.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct TermChangeDto {
    /// The case.
    pub(crate) case: CaseRowDto,
    /// End of its term now.
    pub(crate) before: String,
    /// End of its term then.
    pub(crate) after: String,
    /// As promised on the receipt, which never moves.
    pub(crate) promised: String,
}

/// Confirming a year.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct ConfirmYearInput {
    /// The year.
    pub(crate) year: i32,
    /// The act it rests on.
    pub(crate) source: String,
}
