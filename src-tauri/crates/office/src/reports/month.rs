//! A month as it is named and typed: `2026-11`.

use cases::application::Period;
use cases::intake;
use cases::refusal::Reason;
use chrono::{Datelike, NaiveDate};

use crate::error::OfficeError;

/// A month of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Month {
    pub(super) year: i32,
    /// 1 to 12.
    pub(super) month: u32,
}

impl Month {
    /// Reads `2026-11`; nothing typed is refused.
    pub(super) fn read(typed: &str) -> Result<Self, OfficeError> {
        let days = intake::read_month("month", typed)?;
        let days = days.ok_or_else(|| OfficeError::at("month", Reason::Missing))?;
        Ok(Self::of(days.from))
    }

    /// The month of a day.
    pub(super) fn of(day: NaiveDate) -> Self {
        Self {
            year: day.year(),
            month: day.month(),
        }
    }

    /// Its first and last day.
    pub(super) fn days(self) -> Result<Period, OfficeError> {
        Period::of_month(self.year, self.month)
            .ok_or_else(|| OfficeError::at("month", Reason::DateOutOfRange))
    }

    pub(super) fn next(self) -> Self {
        if self.month == 12 {
            Self {
                year: self.year + 1,
                month: 1,
            }
        } else {
            Self {
                month: self.month + 1,
                ..self
            }
        }
    }
}

impl std::fmt::Display for Month {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}
