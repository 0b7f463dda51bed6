//! Technical failures as they cross: what is typed and what is told.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::dto::act::WhenDto;
use crate::dto::case::CasePaperDto;
use crate::dto::complaint::CaseNamedDto;

/// The failure an act is meant for, as the person saw it.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct OnFailureDto {
    /// Identity of the failure.
    pub(crate) failure: u32,
    /// The revision the person decided on.
    pub(crate) revision: u32,
    /// When it happened.
    #[serde(default)]
    pub(crate) when: WhenDto,
}

/// A technical failure as typed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct TypedFailure {
    /// Day it was found; empty for the act's own day.
    pub(crate) found_on: String,
    /// Hour it was found.
    pub(crate) found_time: String,
    /// What failed.
    pub(crate) what: String,
    /// Day since when; empty with the hour for when it was found.
    pub(crate) since_on: String,
    /// Hour since when.
    pub(crate) since_time: String,
    /// Day until when; empty with the hour while it lasts.
    pub(crate) until_on: String,
    /// Hour until when.
    pub(crate) until_time: String,
    /// Who was told.
    pub(crate) told_to: String,
    /// Day; empty for the day it was found.
    pub(crate) told_on: String,
    /// Hour; empty with the day for when it was found.
    pub(crate) told_time: String,
    /// What was done; may be empty while it lasts.
    pub(crate) measures: String,
    /// The employee who draws the protocol up: name and post.
    pub(crate) ict_employee: String,
    /// The cases it touched.
    pub(crate) cases: Vec<u64>,
}

/// Recording a technical failure.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct RecordFailureInput {
    /// As typed.
    pub(crate) failure: TypedFailure,
    /// When it was recorded.
    #[serde(default)]
    pub(crate) when: WhenDto,
}

/// Telling more of a technical failure.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct AmendFailureInput {
    /// On which failure.
    pub(crate) target: OnFailureDto,
    /// All that is known now.
    pub(crate) failure: TypedFailure,
}

/// Taking a failure's last act back.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct TakeBackFailureInput {
    /// On which failure.
    pub(crate) target: OnFailureDto,
    /// Why.
    pub(crate) reason: String,
}

/// A technical failure.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct FailureDto {
    /// Identity.
    pub(crate) id: u32,
    /// Revision to name in the next act.
    pub(crate) revision: u32,
    /// Number of its protocol.
    pub(crate) number: String,
    /// The day it was recorded.
    pub(crate) recorded_on: String,
    /// What is known, as it would be typed.
    pub(crate) failure: TypedFailure,
    /// Whether it lasts.
    pub(crate) lasts: bool,
    /// Recorded by mistake: its number is void.
    pub(crate) annulled: bool,
    /// The cases it touched.
    pub(crate) cases: Vec<CaseNamedDto>,
    /// Versions of its protocol, the latest first.
    pub(crate) papers: Vec<CasePaperDto>,
}
