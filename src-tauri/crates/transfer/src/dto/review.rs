//! What is said of an application while it is typed: faults and warnings, the same people in other cases, ages to
//! read back, and a date as it is typed.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::dto::application::TypedApplication;
use crate::dto::list::{CaseRowDto, DueDto};
use crate::errors::ErrorDto;

/// An application to look at or to print.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct ApplicationInput {
    /// As typed.
    pub(crate) application: TypedApplication,
}

/// What a look at an application before registering shows.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct ReviewDto {
    /// Everything wrong with it, each at its field; empty when it can be registered.
    pub(crate) faults: Vec<ErrorDto>,
    /// What to look at.
    pub(crate) warnings: Vec<ErrorDto>,
    /// D0; empty while it can't be read when the application came.
    pub(crate) received_on: String,
    /// Dates to keep.
    pub(crate) due: Vec<DueDto>,
    /// The same people in other cases, open cases and running permits first.
    pub(crate) same_people: Vec<SamePersonDto>,
    /// Ages to read back.
    pub(crate) read_back: Vec<ReadBackDto>,
    /// Codes of documents missing or expired: form 3 would name them.
    pub(crate) unmet: Vec<String>,
    /// Birth date that the applicant's IIN hints at, for reading back; empty where it hints at none.
    pub(crate) applicant_born: String,
}

/// An age to read back.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct ReadBackDto {
    /// Path of the person: `applicant`, `children[0]`.
    pub(crate) field: String,
    /// Birth date.
    pub(crate) born: String,
    /// Full years today.
    pub(crate) years: u32,
    /// The birth date is the one that the IIN hints at.
    pub(crate) by_iin: bool,
}

/// Somebody in another case, with what is laid side by side.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct SamePersonDto {
    /// The other case.
    pub(crate) case: CaseRowDto,
    /// Whom of this application it matches: `applicant`, `children[1]`.
    pub(crate) field: String,
    /// What they are in the other case: `applicant`, `child` or `representative`.
    pub(crate) role: String,
    /// Full name there.
    pub(crate) name: String,
    /// Birth date there; empty where it is not known.
    pub(crate) born: String,
    /// IIN there; empty where there is none.
    pub(crate) iin: String,
    /// `iin` or `name_and_birth_date`.
    pub(crate) matched: String,
    /// Its permit is signed and runs today or later.
    pub(crate) running: bool,
    /// First day granted, or asked for while nothing is granted.
    pub(crate) from: String,
    /// Last day granted, or asked for.
    pub(crate) until: String,
    /// Full name of its applicant.
    pub(crate) applicant: String,
    /// Birth date of its applicant; empty where it is not known.
    pub(crate) applicant_born: String,
    /// Its children.
    pub(crate) children: Vec<NamedBorn>,
}

/// A name and a birth date.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct NamedBorn {
    /// Full name.
    pub(crate) name: String,
    /// Birth date.
    pub(crate) born: String,
}

/// A date as typed.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct TypedDateInput {
    /// `21112026`, `21.11.2026`, or `+5` for the fifth working day after today.
    pub(crate) typed: String,
}

/// The date it is.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct TypedDateDto {
    /// As it is to stand in its field, `21.11.2026`.
    pub(crate) typed: String,
    /// `YYYY-MM-DD`.
    pub(crate) date: String,
}
