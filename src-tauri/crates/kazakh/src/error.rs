//! What can be wrong with a typed date. Knows no language: the ui words it.

/// Why typed characters are not a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TypedDateError {
    /// Nothing that reads as day, month and year.
    #[error("not a date")]
    NotADate,
    /// A year of two digits: its century would be a guess.
    #[error("the year has two digits")]
    TwoDigitYear,
    /// A day the calendar does not have, such as 31.02.
    #[error("there is no {day:02}.{month:02}.{year:04}")]
    NoSuchDay {
        /// Day as typed.
        day: u32,
        /// Month as typed.
        month: u32,
        /// Year as typed.
        year: i32,
    },
}
