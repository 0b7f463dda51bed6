//! The events of technical failures as they are written down, one struct per kind and version.

use cases::case::CaseId;
use cases::event::{ActTimes, PaperRef};
use cases::failure::{FailureEvent, FailureFacts, FailureId};
use cases::office::OfficeEvent;
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::number::NumberV1;
use super::{LiftError, Lifted, Written, lift, write};

/// Writes an event in its newest version.
pub(super) fn write_event(
    id: FailureId,
    event: &FailureEvent,
    papers: &[PaperRef],
    times: &ActTimes,
) -> Result<Written, LiftError> {
    match event {
        FailureEvent::Recorded { number, facts } => {
            let written = RecordedV1 {
                failure: id.0,
                number: number.into(),
                facts: facts.into(),
            };
            write(event.kind(), written, papers, times)
        }
        FailureEvent::Amended { facts } => {
            let written = AmendedV1 {
                failure: id.0,
                facts: facts.into(),
            };
            write(event.kind(), written, papers, times)
        }
    }
}

/// Reads an event of any version.
pub(super) fn lift_event(
    kind: &str,
    v: u32,
    payload: &str,
) -> Result<Lifted<OfficeEvent>, LiftError> {
    match (kind, v) {
        ("failure_recorded", 1) => lift(payload, |event: RecordedV1| {
            let read = FailureEvent::Recorded {
                number: event.number.try_into()?,
                facts: event.facts.into(),
            };
            let id = FailureId(event.failure);
            Ok(OfficeEvent::Failure(id, Box::new(read)))
        }),
        ("failure_amended", 1) => lift(payload, |event: AmendedV1| {
            let read = FailureEvent::Amended {
                facts: event.facts.into(),
            };
            let id = FailureId(event.failure);
            Ok(OfficeEvent::Failure(id, Box::new(read)))
        }),
        _ => Err(LiftError::UnknownKind {
            kind: kind.to_owned(),
            v,
        }),
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RecordedV1 {
    failure: u32,
    number: NumberV1,
    facts: FactsV1,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AmendedV1 {
    failure: u32,
    facts: FactsV1,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FactsV1 {
    found_at: NaiveDateTime,
    what: String,
    since: NaiveDateTime,
    until: Option<NaiveDateTime>,
    told_to: String,
    told_at: NaiveDateTime,
    measures: String,
    ict_employee: String,
    cases: Vec<u64>,
}

impl From<&FailureFacts> for FactsV1 {
    fn from(facts: &FailureFacts) -> Self {
        Self {
            found_at: facts.found_at,
            what: facts.what.clone(),
            since: facts.since,
            until: facts.until,
            told_to: facts.told_to.clone(),
            told_at: facts.told_at,
            measures: facts.measures.clone(),
            ict_employee: facts.ict_employee.clone(),
            cases: facts.cases.iter().map(|case| case.0).collect(),
        }
    }
}

impl From<FactsV1> for FailureFacts {
    fn from(facts: FactsV1) -> Self {
        Self {
            found_at: facts.found_at,
            what: facts.what,
            since: facts.since,
            until: facts.until,
            told_to: facts.told_to,
            told_at: facts.told_at,
            measures: facts.measures,
            ict_employee: facts.ict_employee,
            cases: facts.cases.into_iter().map(CaseId).collect(),
        }
    }
}
