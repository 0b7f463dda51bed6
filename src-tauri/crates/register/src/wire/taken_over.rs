//! A case of the paper journal as it is written down.

use cases::office::{ImportId, PersonId};
use cases::taken_over::{Past, PastEnd, PastResult, TakenOver};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::LiftError;
use super::application::PeriodV1;
use super::granting::{ClosingV1, RegisteredV1};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TakenOverV1 {
    registered: RegisteredV1,
    executor: Option<u32>,
    checked_on: Option<NaiveDate>,
    result: Option<PastResultV1>,
    remark: String,
    import: Option<u32>,
}

/// `{"permit":{…}}`, `{"refusal":{…}}`, `{"not_accepted":{…}}` or `{"withdrawn":{…}}`.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum PastResultV1 {
    Permit {
        number: String,
        dated: NaiveDate,
        period: PeriodV1,
        handed_over: Option<PastEndV1>,
    },
    Refusal {
        number: String,
        dated: NaiveDate,
        ground: Option<u8>,
        handed_over: Option<PastEndV1>,
    },
    NotAccepted {
        number: String,
        end: PastEndV1,
    },
    Withdrawn {
        end: PastEndV1,
    },
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PastEndV1 {
    on: NaiveDate,
    closing: ClosingV1,
}

impl From<&TakenOver> for TakenOverV1 {
    fn from(taken_over: &TakenOver) -> Self {
        let past = &taken_over.past;
        Self {
            registered: RegisteredV1::from(&taken_over.registered),
            executor: past.executor.map(|person| person.0),
            checked_on: past.checked_on,
            result: past.result.as_ref().map(PastResultV1::from),
            remark: past.remark.clone(),
            import: taken_over.import.map(|import| import.0),
        }
    }
}

impl TryFrom<TakenOverV1> for TakenOver {
    type Error = LiftError;

    fn try_from(taken_over: TakenOverV1) -> Result<Self, LiftError> {
        Ok(Self {
            registered: taken_over.registered.try_into()?,
            past: Past {
                executor: taken_over.executor.map(PersonId),
                checked_on: taken_over.checked_on,
                result: taken_over.result.map(PastResult::try_from).transpose()?,
                remark: taken_over.remark,
            },
            import: taken_over.import.map(ImportId),
        })
    }
}

impl From<&PastResult> for PastResultV1 {
    fn from(result: &PastResult) -> Self {
        match result {
            PastResult::Permit {
                number,
                dated,
                period,
                handed_over,
            } => Self::Permit {
                number: number.clone(),
                dated: *dated,
                period: (*period).into(),
                handed_over: handed_over.map(PastEndV1::from),
            },
            PastResult::Refusal {
                number,
                dated,
                ground,
                handed_over,
            } => Self::Refusal {
                number: number.clone(),
                dated: *dated,
                ground: *ground,
                handed_over: handed_over.map(PastEndV1::from),
            },
            PastResult::Withdrawn { end } => Self::Withdrawn { end: (*end).into() },
            PastResult::NotAccepted { number, end } => Self::NotAccepted {
                number: number.clone(),
                end: (*end).into(),
            },
        }
    }
}

impl TryFrom<PastResultV1> for PastResult {
    type Error = LiftError;

    fn try_from(result: PastResultV1) -> Result<Self, LiftError> {
        Ok(match result {
            PastResultV1::Permit {
                number,
                dated,
                period,
                handed_over,
            } => Self::Permit {
                number,
                dated,
                period: period.into(),
                handed_over: handed_over.map(PastEnd::try_from).transpose()?,
            },
            PastResultV1::Refusal {
                number,
                dated,
                ground,
                handed_over,
            } => Self::Refusal {
                number,
                dated,
                ground,
                handed_over: handed_over.map(PastEnd::try_from).transpose()?,
            },
            PastResultV1::Withdrawn { end } => Self::Withdrawn {
                end: end.try_into()?,
            },
            PastResultV1::NotAccepted { number, end } => Self::NotAccepted {
                number,
                end: end.try_into()?,
            },
        })
    }
}

impl From<PastEnd> for PastEndV1 {
    fn from(end: PastEnd) -> Self {
        Self {
            on: end.on,
            closing: (&end.closing).into(),
        }
    }
}

impl TryFrom<PastEndV1> for PastEnd {
    type Error = LiftError;

    fn try_from(end: PastEndV1) -> Result<Self, LiftError> {
        Ok(Self {
            on: end.on,
            closing: end.closing.try_into()?,
        })
    }
}
