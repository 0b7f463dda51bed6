//! What can be wrong with calendar data or with a question put to it. Knows no language: the ui words it.

use chrono::NaiveDate;

/// Why the calendar could not be read or could not answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// The question touches a year no calendar file exists for.
    #[error("there is no calendar for the year {year}")]
    MissingYear {
        /// The year that is missing.
        year: i32,
    },
    /// A number of days, months or hours leads beyond the dates that can be counted.
    #[error("the count leads beyond the last date that can be counted")]
    OutOfRange,
    /// A calendar file is not TOML.
    #[error("{file}, line {line}: {message}")]
    Syntax {
        /// Name of the file.
        file: String,
        /// Line, counted from 1.
        line: usize,
        /// What the TOML parser said.
        message: String,
    },
    /// A calendar file has a field nobody reads, most likely a misprint.
    #[error("{file}: unknown field {field}")]
    UnknownField {
        /// Name of the file.
        file: String,
        /// Path of the field, such as `holiday[3].carryover`.
        field: String,
    },
    /// A calendar file lacks a field.
    #[error("{file}: field {field} is missing")]
    MissingField {
        /// Name of the file.
        file: String,
        /// Path of the field.
        field: String,
    },
    /// A field's value is of the wrong type or impossible.
    #[error("{file}: field {field} must be {expected}, found {found}")]
    IllegalValue {
        /// Name of the file.
        file: String,
        /// Path of the field.
        field: String,
        /// What is expected there.
        expected: &'static str,
        /// What stands there.
        found: String,
    },
    /// The year in a file is not the year of its name, or a date in it is of another year.
    #[error("{file}: field {field} is of the year {found}, the file is of {expected}")]
    WrongYear {
        /// Name of the file.
        file: String,
        /// Path of the field.
        field: String,
        /// The year the file is for.
        expected: i32,
        /// The year found in the field.
        found: i32,
    },
    /// One date is given twice.
    #[error("{file}: field {field} repeats the date {date}")]
    DuplicateDate {
        /// Name of the file.
        file: String,
        /// Path of the field that repeats it.
        field: String,
        /// The repeated date.
        date: NaiveDate,
    },
    /// One holiday date of the law is in force twice in the same years.
    #[error("{file}: field {field} repeats the holiday of {day:02}.{month:02} in the same years")]
    DuplicateHoliday {
        /// Name of the file.
        file: String,
        /// Path of the entry that repeats it.
        field: String,
        /// Month, 1 to 12.
        month: u32,
        /// Day of the month.
        day: u32,
    },
    /// Two files are for the same year.
    #[error("{file}: the year {year} already has a file")]
    DuplicateYear {
        /// Name of the second file.
        file: String,
        /// The year both are for.
        year: i32,
    },
    /// A move takes a day off from a working day or gives one to a day already off.
    #[error("{file}: field {field}: {date} cannot be moved")]
    IdleMove {
        /// Name of the file.
        file: String,
        /// Path of the field.
        field: String,
        /// The date that already is what the move wants it to become.
        date: NaiveDate,
    },
}
