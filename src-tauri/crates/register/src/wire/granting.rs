//! The events of a case on the way to a permit as they are written down, and what more than one kind holds.

use cases::application::DocumentCode;
use cases::event::{Closing, DocumentFault, PermitMade, Recipient, Registered, UnmetDocument};
use cases::number::Number;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::LiftError;
use super::application::{ApplicationV1, PeriodV1};
use super::fact::{NameV1, PowerOfAttorneyV1};
use super::number::{HashV1, NumberV1};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RegisteredV1 {
    pub(super) number: NumberV1,
    pub(super) service: String,
    pub(super) edition: String,
    pub(super) edition_hash: HashV1,
    pub(super) application: ApplicationV1,
    pub(super) received_on: NaiveDate,
    pub(super) promised: NaiveDate,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ExecutorAssignedV1 {
    pub(super) executor: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) resolution: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CheckedV1 {}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NotAcceptedV1 {
    pub(super) number: NumberV1,
    pub(super) unmet: Vec<UnmetDocumentV1>,
    pub(super) closing: ClosingV1,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PermitMadeV1 {
    pub(super) number: NumberV1,
    pub(super) dated: NaiveDate,
    pub(super) version: u32,
    pub(super) period: PeriodV1,
    pub(super) narrowed_because: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PermitSignedV1 {}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HandedOverV1 {
    pub(super) to: RecipientV1,
    pub(super) closing: ClosingV1,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CorrectedV1 {
    pub(super) application: ApplicationV1,
    pub(super) reason: String,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) voids_result: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TakenBackV1 {
    pub(super) act: u64,
    pub(super) reason: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ClosingV1 {
    pub(super) term_end: NaiveDate,
    pub(super) working_days_late: u32,
    pub(super) calendar_hash: HashV1,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct UnmetDocumentV1 {
    pub(super) document: String,
    pub(super) fault: DocumentFaultV1,
}

/// `"missing"` or `{"expired":{"valid_until":"2026-11-20"}}`.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum DocumentFaultV1 {
    Missing,
    Expired { valid_until: NaiveDate },
}

/// `{"applicant":{…}}` or `{"representative":{…}}`.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum RecipientV1 {
    Applicant {
        identity_document: String,
    },
    Representative {
        name: NameV1,
        identity_document: String,
        power_of_attorney: PowerOfAttorneyV1,
    },
}

impl From<&Registered> for RegisteredV1 {
    fn from(registered: &Registered) -> Self {
        Self {
            number: NumberV1::from(&registered.number),
            service: registered.service.clone(),
            edition: registered.edition.clone(),
            edition_hash: HashV1::from(&registered.edition_hash),
            application: ApplicationV1::from(&registered.application),
            received_on: registered.received_on,
            promised: registered.promised,
        }
    }
}

impl TryFrom<RegisteredV1> for Registered {
    type Error = LiftError;

    fn try_from(registered: RegisteredV1) -> Result<Self, LiftError> {
        Ok(Self {
            number: registered.number.try_into()?,
            service: registered.service,
            edition: registered.edition,
            edition_hash: registered.edition_hash.try_into()?,
            application: registered.application.try_into()?,
            received_on: registered.received_on,
            promised: registered.promised,
        })
    }
}

impl From<&PermitMade> for PermitMadeV1 {
    fn from(permit: &PermitMade) -> Self {
        Self {
            number: NumberV1::from(&permit.number),
            dated: permit.dated,
            version: permit.version,
            period: PeriodV1::from(permit.period),
            narrowed_because: permit.narrowed_because.clone(),
        }
    }
}

impl TryFrom<PermitMadeV1> for PermitMade {
    type Error = LiftError;

    fn try_from(permit: PermitMadeV1) -> Result<Self, LiftError> {
        Ok(Self {
            number: Number::try_from(permit.number)?,
            dated: permit.dated,
            version: permit.version,
            period: permit.period.into(),
            narrowed_because: permit.narrowed_because,
        })
    }
}

impl From<&Closing> for ClosingV1 {
    fn from(closing: &Closing) -> Self {
        Self {
            term_end: closing.term_end,
            working_days_late: closing.working_days_late,
            calendar_hash: HashV1::from(&closing.calendar_hash),
        }
    }
}

impl TryFrom<ClosingV1> for Closing {
    type Error = LiftError;

    fn try_from(closing: ClosingV1) -> Result<Self, LiftError> {
        Ok(Self {
            term_end: closing.term_end,
            working_days_late: closing.working_days_late,
            calendar_hash: closing.calendar_hash.try_into()?,
        })
    }
}

impl From<&UnmetDocument> for UnmetDocumentV1 {
    fn from(unmet: &UnmetDocument) -> Self {
        let fault = match unmet.fault {
            DocumentFault::Missing => DocumentFaultV1::Missing,
            DocumentFault::Expired { valid_until } => DocumentFaultV1::Expired { valid_until },
        };
        Self {
            document: unmet.document.0.clone(),
            fault,
        }
    }
}

impl From<UnmetDocumentV1> for UnmetDocument {
    fn from(unmet: UnmetDocumentV1) -> Self {
        let fault = match unmet.fault {
            DocumentFaultV1::Missing => DocumentFault::Missing,
            DocumentFaultV1::Expired { valid_until } => DocumentFault::Expired { valid_until },
        };
        Self {
            document: DocumentCode(unmet.document),
            fault,
        }
    }
}

impl From<&Recipient> for RecipientV1 {
    fn from(recipient: &Recipient) -> Self {
        match recipient {
            Recipient::Applicant { identity_document } => Self::Applicant {
                identity_document: identity_document.clone(),
            },
            Recipient::Representative {
                name,
                identity_document,
                power_of_attorney,
            } => Self::Representative {
                name: NameV1::from(name),
                identity_document: identity_document.clone(),
                power_of_attorney: PowerOfAttorneyV1::from(power_of_attorney),
            },
        }
    }
}

impl From<RecipientV1> for Recipient {
    fn from(recipient: RecipientV1) -> Self {
        match recipient {
            RecipientV1::Applicant { identity_document } => Self::Applicant { identity_document },
            RecipientV1::Representative {
                name,
                identity_document,
                power_of_attorney,
            } => Self::Representative {
                name: name.into(),
                identity_document,
                power_of_attorney: power_of_attorney.into(),
            },
        }
    }
}
