//! A case as it crosses: its facts, dates, papers, what can be done now and why not the rest.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::dto::application::TypedApplication;
use crate::dto::paper::PaperRefDto;
use crate::errors::ErrorDto;

/// Which case.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct CaseInput {
    /// Identity of the case.
    pub(crate) case: u64,
}

/// A case.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct CaseDto {
    /// Identity.
    pub(crate) id: u64,
    /// Revision to name in the next act.
    pub(crate) revision: u32,
    /// Code of its state.
    pub(crate) state: String,
    /// Registration number.
    pub(crate) number: String,
    /// D0.
    pub(crate) received_on: String,
    /// Last day of the term as promised on the receipt.
    pub(crate) promised: String,
    /// The facts, as they would be typed.
    pub(crate) application: TypedApplication,
    /// Who examines it.
    pub(crate) executor: Option<u32>,
    /// Dates to keep; none once the case has ended.
    pub(crate) due: Vec<DueDto>,
    /// Papers, the latest first.
    pub(crate) papers: Vec<CasePaperDto>,
    /// The journal of the case.
    pub(crate) timeline: Vec<EntryDto>,
    /// Every act, and why not where it can't be done now.
    pub(crate) acts: Vec<PossibleActDto>,
    /// What to look at.
    pub(crate) warnings: Vec<ErrorDto>,
}

/// A date to keep.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct DueDto {
    /// `check`, `prepare`, `preliminary_refusal`, `target` or `end`.
    pub(crate) what: String,
    /// The last day.
    pub(crate) date: String,
    /// Working days left; negative when late, 0 on the last day.
    pub(crate) working_days_left: i64,
    /// Whether every year it runs through has a confirmed calendar.
    pub(crate) confirmed: bool,
}

/// A paper of a case.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct CasePaperDto {
    /// What it is.
    pub(crate) paper: PaperRefDto,
    /// `live`, `replaced` or `void`.
    pub(crate) status: String,
    /// Why it is void.
    pub(crate) reason: String,
    /// How often it was printed.
    pub(crate) printed: u32,
}

/// An entry of the journal.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct EntryDto {
    /// Place in the journal.
    pub(crate) seq: u64,
    /// Code of its kind.
    pub(crate) kind: String,
    /// Who.
    pub(crate) person: String,
    /// When it happened.
    pub(crate) on: String,
    /// When it was entered, RFC 3339.
    pub(crate) entered_at: String,
    /// Why it was entered late.
    pub(crate) entered_late_because: String,
    /// Reason given, number drawn or name, where the kind has one.
    pub(crate) detail: String,
    /// Whether it was taken back later.
    pub(crate) taken_back: bool,
}

/// An act and whether it can be done now.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct PossibleActDto {
    /// Code of the act.
    pub(crate) act: String,
    /// Empty where it can be done.
    pub(crate) against: Vec<ErrorDto>,
}

/// Which cases.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct CasesInput {
    /// Words of a name, a number, an IIN or its end, a phone; empty for all.
    pub(crate) search: String,
    /// Only this state; empty for all.
    pub(crate) state: String,
    /// Sorted by `name` or by `registration`; empty for the latter, the latest first.
    pub(crate) order: String,
    /// The answer's `next` of the page before; none for the first page.
    pub(crate) after: Option<u64>,
    /// How many; 0 for 50.
    pub(crate) limit: u32,
}

/// A page of cases.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct CasesDto {
    /// The page.
    pub(crate) cases: Vec<CaseRowDto>,
    /// The last case of a full page: the next one starts after it.
    pub(crate) next: Option<u64>,
}

/// A case in a list.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct CaseRowDto {
    /// Identity.
    pub(crate) id: u64,
    /// Registration number.
    pub(crate) number: String,
    /// Code of its state.
    pub(crate) state: String,
    /// Applicant's full name.
    pub(crate) applicant: String,
    /// Children's full names, in the application's order.
    pub(crate) children: Vec<String>,
    /// D0.
    pub(crate) received_on: String,
    /// Last day of the term as promised.
    pub(crate) promised: String,
}

/// What a look at an application before registering shows.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct ReviewDto {
    /// Everything wrong with it, each at its field; empty when it can be registered.
    pub(crate) faults: Vec<ErrorDto>,
    /// What to look at.
    pub(crate) warnings: Vec<ErrorDto>,
    /// D0; empty while there are faults.
    pub(crate) received_on: String,
    /// Dates to keep.
    pub(crate) due: Vec<DueDto>,
    /// Other cases of the same people.
    pub(crate) same_people: Vec<CaseRowDto>,
    /// Codes of documents missing or expired: form 3 would name them.
    pub(crate) unmet: Vec<String>,
    /// Birth date that the applicant's IIN hints at, for reading back; empty where it hints at none.
    pub(crate) applicant_born: String,
}

/// Saving a draft.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct SaveDraftInput {
    /// The draft to save over; none for a new one.
    #[serde(default)]
    pub(crate) draft: Option<u64>,
    /// As typed.
    pub(crate) application: TypedApplication,
}

/// Which draft.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct DraftInput {
    /// Identity of the draft.
    pub(crate) draft: u64,
}

/// A draft.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct DraftDto {
    /// Identity.
    pub(crate) draft: u64,
    /// When it was saved, RFC 3339.
    pub(crate) saved_at: String,
    /// As typed.
    pub(crate) application: TypedApplication,
}

/// An application to look at or to print.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct ApplicationInput {
    /// As typed.
    pub(crate) application: TypedApplication,
}

/// Where a verified copy goes.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct CopyInput {
    /// The file; one that does not exist yet unless it may be replaced.
    pub(crate) to: String,
    /// Put the copy in the place of a file that is there already.
    #[serde(default)]
    pub(crate) replace: bool,
}

/// What the copy holds.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct CopyDto {
    /// The file.
    pub(crate) file: String,
    /// Entries in its journal.
    pub(crate) entries: u64,
    /// Head of its chain in hexadecimal.
    pub(crate) head: String,
}

/// What to check the register against.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct CheckInput {
    /// Head of the chain as kept elsewhere, in hexadecimal.
    pub(crate) head: Option<String>,
}

/// What the check found.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct CheckDto {
    /// Entries looked at.
    pub(crate) entries: u64,
    /// Cases looked at.
    pub(crate) cases: u64,
    /// Papers looked at.
    pub(crate) papers: u64,
    /// Head of the chain in hexadecimal.
    pub(crate) head: String,
    /// What is wrong; empty for a sound register.
    pub(crate) findings: Vec<ErrorDto>,
}
