//! Cases in lists: what narrows a list, its pages and rows, and a date to keep.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Which cases.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct CasesInput {
    /// Words of a name, a number, an IIN or its end, a phone; empty for all.
    pub(crate) search: String,
    /// Only this state; empty for all.
    pub(crate) state: String,
    /// Only this service, by its code; empty for all.
    pub(crate) service: String,
    /// Only received (D0) in this month, `2026-11`; empty for all.
    pub(crate) month: String,
    /// Only examined by this person.
    pub(crate) executor: Option<u32>,
    /// Only where nobody is named to examine it.
    pub(crate) unassigned: bool,
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
    /// The last case of a page that others follow: the next one starts after it. None in a search.
    pub(crate) next: Option<u64>,
    /// How many cases match in all.
    pub(crate) total: u64,
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
    /// Whether the service still has something to do.
    pub(crate) open: bool,
    /// Full name of who examines it; empty while nobody is named.
    pub(crate) executor: String,
    /// The same person, by identity.
    pub(crate) executor_id: Option<u32>,
    /// `on` of the act that ended it; empty while it is open.
    pub(crate) ended_on: String,
    /// Whether it began in the paper journal.
    pub(crate) from_paper: bool,
    /// The date its next act is kept by; none once it has ended.
    pub(crate) due: Option<DueDto>,
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
    /// Day the act was done, where it is: what is left counts from then. Empty while it is to be done.
    pub(crate) done_on: String,
    /// Whether every year it runs through has a confirmed calendar.
    pub(crate) confirmed: bool,
}
