//! The events of a case as they are written down, one struct per kind and version.

use cases::application::Application;
use cases::application::DocumentCode;
use cases::event::{
    ActTimes, CaseEvent, Closing, DocumentFault, PaperRef, PermitMade, Recipient, Registered,
    UnmetDocument,
};
use cases::number::Number;
use cases::office::PersonId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::application::{ApplicationV1, PeriodV1};
use super::fact::{NameV1, PowerOfAttorneyV1};
use super::number::{HashV1, NumberV1};
use super::taken_over::TakenOverV1;
use super::{LiftError, Lifted, Written, lift, write};

/// Writes an event in its newest version.
pub(super) fn write_event(
    event: &CaseEvent,
    papers: &[PaperRef],
    times: &ActTimes,
) -> Result<Written, LiftError> {
    let kind = event.kind();
    match event {
        CaseEvent::Registered(registered) => {
            write(kind, RegisteredV1::from(&**registered), papers, times)
        }
        CaseEvent::TakenOver(taken_over) => {
            write(kind, TakenOverV1::from(&**taken_over), papers, times)
        }
        CaseEvent::ExecutorAssigned { executor } => write(
            kind,
            ExecutorAssignedV1 {
                executor: executor.0,
            },
            papers,
            times,
        ),
        CaseEvent::Checked => write(kind, CheckedV1 {}, papers, times),
        CaseEvent::NotAccepted {
            number,
            unmet,
            closing,
        } => {
            let unmet = unmet.iter().map(UnmetDocumentV1::from).collect();
            let event = NotAcceptedV1 {
                number: number.into(),
                unmet,
                closing: closing.into(),
            };
            write(kind, event, papers, times)
        }
        CaseEvent::PermitMade(permit) => write(kind, PermitMadeV1::from(&**permit), papers, times),
        CaseEvent::PermitSigned => write(kind, PermitSignedV1 {}, papers, times),
        CaseEvent::HandedOver { to, closing } => write(
            kind,
            HandedOverV1 {
                to: to.into(),
                closing: closing.into(),
            },
            papers,
            times,
        ),
        CaseEvent::Corrected {
            application,
            reason,
        } => {
            let event = CorrectedV1 {
                application: (&**application).into(),
                reason: reason.clone(),
            };
            write(kind, event, papers, times)
        }
        CaseEvent::TakenBack { act, reason } => write(
            kind,
            TakenBackV1 {
                act: *act,
                reason: reason.clone(),
            },
            papers,
            times,
        ),
    }
}

/// Reads an event of any version.
pub(super) fn lift_event(
    kind: &str,
    v: u32,
    payload: &str,
) -> Result<Lifted<CaseEvent>, LiftError> {
    match (kind, v) {
        ("registered", 1) => lift(payload, |event: RegisteredV1| {
            Ok(CaseEvent::Registered(Box::new(event.try_into()?)))
        }),
        ("taken_over", 1) => lift(payload, |event: TakenOverV1| {
            Ok(CaseEvent::TakenOver(Box::new(event.try_into()?)))
        }),
        ("executor_assigned", 1) => lift(payload, |event: ExecutorAssignedV1| {
            Ok(CaseEvent::ExecutorAssigned {
                executor: PersonId(event.executor),
            })
        }),
        ("checked", 1) => lift(payload, |CheckedV1 {}| Ok(CaseEvent::Checked)),
        ("not_accepted", 1) => lift(payload, |event: NotAcceptedV1| {
            Ok(CaseEvent::NotAccepted {
                number: event.number.try_into()?,
                unmet: event.unmet.into_iter().map(UnmetDocument::from).collect(),
                closing: event.closing.try_into()?,
            })
        }),
        ("permit_made", 1) => lift(payload, |event: PermitMadeV1| {
            Ok(CaseEvent::PermitMade(Box::new(event.try_into()?)))
        }),
        ("permit_signed", 1) => lift(payload, |PermitSignedV1 {}| Ok(CaseEvent::PermitSigned)),
        ("handed_over", 1) => lift(payload, |event: HandedOverV1| {
            Ok(CaseEvent::HandedOver {
                to: event.to.into(),
                closing: event.closing.try_into()?,
            })
        }),
        ("corrected", 1) => lift(payload, |event: CorrectedV1| {
            let application = Box::new(Application::try_from(event.application)?);
            Ok(CaseEvent::Corrected {
                application,
                reason: event.reason,
            })
        }),
        ("taken_back", 1) => lift(payload, |event: TakenBackV1| {
            Ok(CaseEvent::TakenBack {
                act: event.act,
                reason: event.reason,
            })
        }),
        _ => Err(LiftError::UnknownKind {
            kind: kind.to_owned(),
            v,
        }),
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RegisteredV1 {
    number: NumberV1,
    service: String,
    edition: String,
    edition_hash: HashV1,
    application: ApplicationV1,
    received_on: NaiveDate,
    promised: NaiveDate,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExecutorAssignedV1 {
    executor: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CheckedV1 {}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct NotAcceptedV1 {
    number: NumberV1,
    unmet: Vec<UnmetDocumentV1>,
    closing: ClosingV1,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PermitMadeV1 {
    number: NumberV1,
    dated: NaiveDate,
    version: u32,
    period: PeriodV1,
    narrowed_because: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PermitSignedV1 {}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct HandedOverV1 {
    to: RecipientV1,
    closing: ClosingV1,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CorrectedV1 {
    application: ApplicationV1,
    reason: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct TakenBackV1 {
    act: u64,
    reason: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ClosingV1 {
    term_end: NaiveDate,
    working_days_late: u32,
    calendar_hash: HashV1,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct UnmetDocumentV1 {
    document: String,
    fault: DocumentFaultV1,
}

/// `"missing"` or `{"expired":{"valid_until":"2026-11-20"}}`.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum DocumentFaultV1 {
    Missing,
    Expired { valid_until: NaiveDate },
}

/// `{"applicant":{…}}` or `{"representative":{…}}`.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum RecipientV1 {
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
