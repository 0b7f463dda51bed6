//! What is to be done today.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::dto::list::{CaseRowDto, DueDto};

/// What is to be done today.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct TodayDto {
    /// Today, `YYYY-MM-DD`.
    pub(crate) today: String,
    /// Every open case once, the most urgent first.
    pub(crate) rows: Vec<TodayRowDto>,
    /// How many applications lie as drafts.
    pub(crate) drafts: u64,
}

/// An open case and the act it waits for.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct TodayRowDto {
    /// The case.
    pub(crate) case: CaseRowDto,
    /// Code of the act: `check`, `make_permit`, `sign_permit` or `hand_over`.
    pub(crate) next: String,
    /// The date to keep by that act.
    pub(crate) due: DueDto,
    /// The end of the whole term.
    pub(crate) end: DueDto,
    /// `overdue`, `today`, `soon` or `later`.
    pub(crate) urgency: String,
}
