//! Papers as pictures, and form 1 for printing, as they cross.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::dto::act::TypedNarrowed;
use crate::dto::application::TypedApplication;

/// Which issued paper, and how wide.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct PagesInput {
    /// SHA-256 of its bytes in hexadecimal.
    pub(crate) sha256: String,
    /// Pixels across; 0 for 900.
    #[serde(default)]
    pub(crate) width: u32,
}

/// Which case's permit as it would be, and how wide.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct PreviewInput {
    /// Identity of the case.
    pub(crate) case: u64,
    /// A period narrower than asked for, as typed; its reason is not looked at.
    #[serde(default)]
    pub(crate) narrowed: Option<TypedNarrowed>,
    /// Pixels across; 0 for 900.
    #[serde(default)]
    pub(crate) width: u32,
}

/// A paper as pictures.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct PagesDto {
    /// Its pages in order.
    pub(crate) pages: Vec<PageDto>,
}

/// A page as a picture.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct PageDto {
    /// PNG in base64.
    pub(crate) png: String,
    /// Pixels across.
    pub(crate) width: u32,
    /// Pixels down.
    pub(crate) height: u32,
}

/// Form 1 to print.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct FormInput {
    /// As typed; none for the blank form.
    pub(crate) application: Option<TypedApplication>,
}
