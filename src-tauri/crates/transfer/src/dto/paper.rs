//! Papers as they cross: what they are, and their bytes in base64.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A paper that was issued.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct PaperRefDto {
    /// Form code.
    pub(crate) form: String,
    /// Its own number; empty where it has none.
    pub(crate) number: String,
    /// 1 for the first version.
    pub(crate) version: u32,
    /// SHA-256 of its bytes in hexadecimal.
    pub(crate) sha256: String,
}

/// Which paper.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct PaperInput {
    /// SHA-256 of its bytes in hexadecimal.
    pub(crate) sha256: String,
}

/// A paper's bytes.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct PdfDto {
    /// The PDF in base64.
    pub(crate) pdf: String,
}

/// Several papers in one print copy.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct PrintInput {
    /// SHA-256 of each in hexadecimal, in the order to print them.
    pub(crate) papers: Vec<String>,
}

/// Print copies that lie in the register's folder until the program closes.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct PrintCopiesDto {
    /// Where they are.
    pub(crate) files: Vec<String>,
}
