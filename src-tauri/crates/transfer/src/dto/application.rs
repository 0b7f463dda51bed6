//! An application as typed: every value is the text in its field, so that nothing typed is lost and
//! reading it stays in one place (`office`). It does not know whether the text makes sense.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// An application for a meeting permit as typed, in the order of form 1 and the checklist.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct TypedApplication {
    /// The parent who asks.
    pub applicant: TypedApplicant,
    /// Who acts for the applicant, if anybody.
    pub representative: Option<TypedRepresentative>,
    /// The children.
    pub children: Vec<TypedChild>,
    /// First day asked for.
    pub period_from: String,
    /// Last day asked for.
    pub period_until: String,
    /// Consent of form 1.
    pub consent: bool,
    /// The checklist.
    pub documents: Vec<TypedDocument>,
    /// Date under form 1.
    pub written_on: String,
    /// Where it was handed in.
    pub channel: TypedChannel,
    /// Date it came, empty for today.
    pub received_on: String,
    /// Hour it came, `HH:MM`, empty for now.
    pub received_time: String,
    /// The chancery's own number.
    pub chancery_number: String,
}

/// The applicant as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct TypedApplicant {
    /// Тегі.
    pub surname: String,
    /// Аты.
    pub given: String,
    /// Әкесінің аты.
    pub patronymic: String,
    /// ЖСН.
    pub iin: String,
    /// Why there is no IIN.
    pub no_iin_reason: String,
    /// Birth date.
    pub birth_date: String,
    /// Place of residence.
    pub address: String,
    /// Telephone, or two.
    pub phone: String,
}

/// A representative as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct TypedRepresentative {
    /// Тегі.
    pub surname: String,
    /// Аты.
    pub given: String,
    /// Әкесінің аты.
    pub patronymic: String,
    /// ЖСН.
    pub iin: String,
    /// Why there is no IIN.
    pub no_iin_reason: String,
    /// The notarised power of attorney.
    pub power_of_attorney: TypedPowerOfAttorney,
}

/// A power of attorney as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct TypedPowerOfAttorney {
    /// Number.
    pub number: String,
    /// Date.
    pub issued_on: String,
    /// Notary.
    pub notary: String,
    /// Last day it is valid.
    pub valid_until: String,
}

/// A child as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct TypedChild {
    /// Тегі.
    pub surname: String,
    /// Аты.
    pub given: String,
    /// Әкесінің аты.
    pub patronymic: String,
    /// ЖСН.
    pub iin: String,
    /// Why there is no IIN.
    pub no_iin_reason: String,
    /// Birth date.
    pub birth_date: String,
    /// Code of a placement category of the edition.
    pub placement_category: String,
    /// Name of the organisation or of the guardian.
    pub place: String,
}

/// A line of the checklist as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct TypedDocument {
    /// Code of a document of the edition.
    pub code: String,
    /// Ticked.
    pub brought: bool,
    /// Sheets.
    pub sheets: String,
    /// Last day it is valid, if it says so.
    pub valid_until: String,
}

/// The channel as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct TypedChannel {
    /// `office`, or `state_corporation`; empty is the office.
    pub kind: String,
    /// Day the State Corporation accepted the documents.
    pub accepted_on: String,
    /// Number of its section.
    pub section: String,
    /// Address of that section.
    pub address: String,
    /// Its worker.
    pub worker: String,
}
