//! Errors at the edge: a code with arguments, the field at fault and a hint, which the window and the
//! reader of the command line put into their own words. Nothing matches on text.

use std::collections::BTreeMap;

use office::{Fault, OfficeError};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// Codes of this crate and of the command line, beside those of `office`.
#[cfg(test)]
pub(crate) const OWN_CODES: &[&str] = &[
    "answer_unreadable",
    "answer_unwritable",
    "arguments_missing",
    "command_unknown",
    "folder_not_empty",
    "folder_unwritable",
    "format_unknown",
    "hash_unreadable",
    "input_malformed",
    "input_not_json",
    "input_unreadable",
    "moment_unreadable",
    "order_unknown",
    "person_needed",
    "state_unknown",
];

/// The one warning that is no rule of law: a word of a name mixes Latin letters into Cyrillic ones.
pub(crate) const LATIN_IN_CYRILLIC: &str = "latin_in_cyrillic";

/// One error.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ErrorDto {
    /// What is wrong.
    pub code: String,
    /// Values for the sentence; dates as `YYYY-MM-DD`.
    pub args: BTreeMap<String, String>,
    /// Path of the field at fault; empty for the act as a whole.
    pub field: String,
    /// What can be done, as a code; empty where nothing can.
    pub hint: String,
}

/// Every error found; never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Errors(pub Vec<ErrorDto>);

impl Errors {
    /// One error of a code, its arguments given as a JSON object.
    pub fn of(code: &str, args: Value) -> Self {
        let args = match args {
            Value::Object(map) => map
                .into_iter()
                .map(|(name, value)| (name, plain(value)))
                .collect(),
            _ => BTreeMap::new(),
        };
        Self(vec![ErrorDto {
            code: code.to_owned(),
            args,
            field: String::new(),
            hint: String::new(),
        }])
    }

    /// `{"errors": […]}`.
    pub fn to_json(&self) -> Value {
        json!({ "errors": self.0 })
    }
}

fn plain(value: Value) -> String {
    match value {
        Value::String(text) => text,
        other => other.to_string(),
    }
}

impl From<OfficeError> for Errors {
    fn from(error: OfficeError) -> Self {
        Self(error.faults().into_iter().map(Into::into).collect())
    }
}

impl From<Fault> for ErrorDto {
    fn from(fault: Fault) -> Self {
        Self {
            code: fault.code.to_owned(),
            args: fault
                .arguments
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect(),
            field: fault.field,
            hint: fault.hint.unwrap_or_default().to_owned(),
        }
    }
}
