//! The month's register and the numbers of a year as they cross.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Which month's register.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct MonthRegisterInput {
    /// `2026-11`.
    pub(crate) month: String,
    /// Without what tells who people are: for anything that leaves the office.
    #[serde(default)]
    pub(crate) masked: bool,
}

/// Which month's register as pictures.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct MonthRegisterPagesInput {
    /// `2026-11`.
    pub(crate) month: String,
    /// Without what tells who people are.
    #[serde(default)]
    pub(crate) masked: bool,
    /// An issued version; none for the register as it would be, marked as a draft.
    #[serde(default)]
    pub(crate) version: Option<u32>,
    /// Pixels across; 0 for 900.
    #[serde(default)]
    pub(crate) width: u32,
}

/// Closing a month, or issuing its register anew.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct IssueMonthRegisterInput {
    /// `2026-11`.
    pub(crate) month: String,
    /// Why it is issued anew; empty the first time.
    #[serde(default)]
    pub(crate) reason: String,
}

/// Which file of a month's register.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct MonthRegisterFileInput {
    /// `2026-11`.
    pub(crate) month: String,
    /// An issued version; none for the register as it would be, marked as a draft.
    #[serde(default)]
    pub(crate) version: Option<u32>,
    /// `pdf`, `xlsx` or `csv`.
    pub(crate) format: String,
    /// Without what tells who people are.
    #[serde(default)]
    pub(crate) masked: bool,
}

/// Which month's register to print.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct MonthRegisterPrintInput {
    /// `2026-11`.
    pub(crate) month: String,
    /// An issued version, whose copy is journalled; none for the register as it would be, marked as a draft.
    #[serde(default)]
    pub(crate) version: Option<u32>,
    /// Without what tells who people are.
    #[serde(default)]
    pub(crate) masked: bool,
}

/// A file's bytes.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct FileDto {
    /// The bytes in base64.
    pub(crate) file: String,
    /// A name for it with its ending, which tells nothing of anybody: `register-2026-11.xlsx`.
    pub(crate) name: String,
}

/// A month's register as it would be now.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct MonthRegisterDto {
    /// `2026-11`.
    pub(crate) month: String,
    /// The month's last day.
    pub(crate) until: String,
    /// The month is over: it can be closed.
    pub(crate) over: bool,
    /// The version that issuing it now would give; above 1 a reason is needed.
    pub(crate) next_version: u32,
    /// The columns, in their order.
    pub(crate) columns: Vec<ReportColumnDto>,
    /// A row per application, a text per column; empty where there is nothing.
    pub(crate) rows: Vec<Vec<String>>,
    /// The summary, in its order.
    pub(crate) summary: Vec<SummaryLineDto>,
    /// What was entered after the months before were closed.
    pub(crate) after_closing: Vec<RegisterActDto>,
    /// Acts of this month on cases that had ended before it.
    pub(crate) on_ended_cases: Vec<RegisterActDto>,
    /// The versions that were issued, the first one first.
    pub(crate) versions: Vec<IssuedRegisterDto>,
    /// The end of the journal's chain that the register rests on, in hexadecimal.
    pub(crate) head: String,
    /// The place of that entry in the journal.
    pub(crate) head_seq: u64,
}

/// A column of the register.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct ReportColumnDto {
    /// Stable code.
    pub(crate) code: String,
    /// Its title as the register prints it.
    pub(crate) title: String,
    /// What stands in it: `text`, `date` or `number`.
    pub(crate) kind: String,
}

/// A line of the summary.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct SummaryLineDto {
    /// Its words as the register prints them.
    pub(crate) title: String,
    /// Its number as the register prints it.
    pub(crate) value: String,
    /// 0 for a line of its own, 1 for a part of the line above it.
    pub(crate) level: u32,
}

/// An act told beside the rows.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct RegisterActDto {
    /// Registration number of its case.
    pub(crate) number: String,
    /// The applicant's name.
    pub(crate) applicant: String,
    /// What was done, as the register prints it.
    pub(crate) act: String,
    /// The day it happened.
    pub(crate) on: String,
    /// When it was entered, RFC 3339.
    pub(crate) entered_at: String,
    /// Who entered it.
    pub(crate) person: String,
}

/// An issued version of a month's register.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct IssuedRegisterDto {
    /// 1 for the first.
    pub(crate) version: u32,
    /// Why it was issued anew; empty for the first.
    pub(crate) reason: String,
    /// The day it was issued.
    pub(crate) issued_on: String,
    /// Who issued it.
    pub(crate) person: String,
    /// Its six files.
    pub(crate) files: Vec<IssuedFileDto>,
}

/// A file of an issued register.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct IssuedFileDto {
    /// `pdf`, `xlsx` or `csv`.
    pub(crate) format: String,
    /// Without what tells who people are.
    pub(crate) masked: bool,
    /// SHA-256 of its bytes in hexadecimal.
    pub(crate) sha256: String,
}

/// Every month there is something to say of, the latest first.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct MonthRegistersDto {
    /// From the office's first month to the one that is running.
    pub(crate) months: Vec<RegisterMonthDto>,
}

/// A month and what was issued of it.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct RegisterMonthDto {
    /// `2026-11`.
    pub(crate) month: String,
    /// The month is over: it can be closed.
    pub(crate) over: bool,
    /// Applications received in it.
    pub(crate) received: u32,
    /// Acts of it entered after its last version was issued.
    pub(crate) entered_after: u32,
    /// The versions that were issued, the first one first.
    pub(crate) versions: Vec<IssuedRegisterDto>,
}

/// Which year's numbers.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct StatisticsInput {
    /// The year.
    pub(crate) year: i32,
}

/// Which year is wanted whole.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct YearFilesInput {
    /// The year.
    pub(crate) year: i32,
    /// Without what tells who people are.
    #[serde(default)]
    pub(crate) masked: bool,
}

/// Every file of a year.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct YearFilesDto {
    /// The registers of its months, the first month first, in every format; at the end the year's numbers.
    pub(crate) files: Vec<FileDto>,
}

/// The numbers of a year, for the table and the charts beside it.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct StatisticsDto {
    /// The year.
    pub(crate) year: i32,
    /// The years there is something to say of, the latest first.
    pub(crate) years: Vec<i32>,
    /// Its months that have begun.
    pub(crate) months: Vec<StatisticsRowDto>,
    /// The year as a whole.
    pub(crate) total: StatisticsRowDto,
}

/// The numbers of a month, or of the year.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct StatisticsRowDto {
    /// 1 to 12; 0 for the year.
    pub(crate) month: u32,
    /// Applications received.
    pub(crate) received: u32,
    /// The same by channel: `office`, `state_corporation`.
    pub(crate) channels: Vec<CountDto>,
    /// What was finished, by outcome: `permit`, `refusal`, `not_accepted`, `withdrawn`, `other`.
    pub(crate) outcomes: Vec<CountDto>,
    /// Refusals by the number of their ground.
    pub(crate) grounds: Vec<CountDto>,
    /// Finished in time.
    pub(crate) in_time: u32,
    /// Finished late.
    pub(crate) late: u32,
    /// Mean of the working days that the late ones were late by, `2,5`; empty where none was.
    pub(crate) late_mean: String,
    /// The most working days one was late by.
    pub(crate) late_longest: u32,
}

/// How many of a kind.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct CountDto {
    /// Stable code of the kind.
    pub(crate) code: String,
    /// How many.
    pub(crate) count: u32,
}
