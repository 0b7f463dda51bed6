//! Drafts, and the forms of acts that were begun and not finished.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::dto::application::TypedApplication;

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

/// Which form.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct UnfinishedInput {
    /// The case it is about; none for a form of the office.
    #[serde(default)]
    pub(crate) case: Option<u64>,
    /// Which act: `correct`, `take_back`, `hand_over`, `settings`, `calendar` and so on.
    pub(crate) what: String,
}

/// Saving a form over what was saved of it before.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct SaveUnfinishedInput {
    /// The case it is about; none for a form of the office.
    #[serde(default)]
    pub(crate) case: Option<u64>,
    /// Which act.
    pub(crate) what: String,
    /// As typed; its shape is the form's own.
    #[cfg_attr(test, ts(type = "unknown"))]
    pub(crate) typed: Value,
}

/// What was typed into a form.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct UnfinishedDto {
    /// As typed; null where nothing was saved.
    #[cfg_attr(test, ts(type = "unknown"))]
    pub(crate) typed: Value,
    /// When it was saved, RFC 3339; empty where nothing was.
    pub(crate) saved_at: String,
}
