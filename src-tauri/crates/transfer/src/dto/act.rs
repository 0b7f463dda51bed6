//! What acts are given and what they answer.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::dto::application::{TypedApplication, TypedPowerOfAttorney};
use crate::dto::paper::PaperRefDto;

/// Nothing.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct Nothing {}

/// When an act happened, as the person says it.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct WhenDto {
    /// Date as typed; empty for today.
    pub(crate) on: String,
    /// Needed where the date is earlier than today.
    pub(crate) entered_late_because: String,
}

/// The case an act is meant for, as the person saw it.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct OnCaseDto {
    /// Which case.
    pub(crate) case: u64,
    /// The revision that was seen.
    pub(crate) revision: u32,
    /// When it happened.
    #[serde(default)]
    pub(crate) when: WhenDto,
}

/// An application to register.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct RegisterInput {
    /// As typed.
    pub(crate) application: TypedApplication,
    /// The draft it comes from, which is gone once it is registered.
    #[serde(default)]
    pub(crate) draft: Option<u64>,
    /// When it happened.
    #[serde(default)]
    pub(crate) when: WhenDto,
}

/// Naming the executor.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct AssignInput {
    /// On which case.
    pub(crate) target: OnCaseDto,
    /// One of the office's people.
    pub(crate) executor: u32,
    /// The head's words; may be empty.
    #[serde(default)]
    pub(crate) resolution: String,
}

/// An act that needs nothing but its case.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct PlainActInput {
    /// On which case.
    pub(crate) target: OnCaseDto,
}

/// Making the permit.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct MakePermitInput {
    /// On which case.
    pub(crate) target: OnCaseDto,
    /// A period narrower than asked for.
    #[serde(default)]
    pub(crate) narrowed: Option<TypedNarrowed>,
}

/// A period narrower than asked for, as typed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct TypedNarrowed {
    /// First day.
    pub(crate) from: String,
    /// Last day.
    pub(crate) until: String,
    /// Why.
    pub(crate) reason: String,
}

/// Handing over.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct HandOverInput {
    /// On which case.
    pub(crate) target: OnCaseDto,
    /// To whom.
    pub(crate) to: TypedRecipient,
}

/// Who takes the permit, as typed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct TypedRecipient {
    /// Number of the identity document shown.
    pub(crate) identity_document: String,
    /// Filled where a representative takes it.
    #[serde(default)]
    pub(crate) representative: Option<TypedRepresentativeTaking>,
}

/// A representative who takes the permit, as typed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct TypedRepresentativeTaking {
    /// Тегі.
    pub(crate) surname: String,
    /// Аты.
    pub(crate) given: String,
    /// Әкесінің аты.
    pub(crate) patronymic: String,
    /// The notarised power of attorney.
    pub(crate) power_of_attorney: TypedPowerOfAttorney,
}

/// Correcting facts.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct CorrectInput {
    /// On which case.
    pub(crate) target: OnCaseDto,
    /// The application as it should be.
    pub(crate) application: TypedApplication,
    /// Why.
    pub(crate) reason: String,
}

/// Taking the last act back.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct TakeBackInput {
    /// On which case.
    pub(crate) target: OnCaseDto,
    /// Why.
    pub(crate) reason: String,
}

/// What an act left.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct DoneDto {
    /// Which case.
    pub(crate) case: u64,
    /// Its registration number.
    pub(crate) number: String,
    /// Its revision now.
    pub(crate) revision: u32,
    /// Code of its state now.
    pub(crate) state: String,
    /// Last day of the term as promised on the receipt.
    pub(crate) promised: String,
    /// Papers the act issued, in the order to print them.
    pub(crate) papers: Vec<PaperRefDto>,
    /// The draft that a taken-back registration left.
    pub(crate) draft: Option<u64>,
}
