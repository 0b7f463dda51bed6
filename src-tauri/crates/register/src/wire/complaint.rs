//! The events of complaints as they are written down, one struct per kind and version.

use cases::case::CaseId;
use cases::complaint::{
    Addressee, Challenged, ComplaintAnswer, ComplaintChannel, ComplaintEvent, ComplaintFacts,
    ComplaintId, CourtAppeal, CourtRuling, Forwarding, ReviewOutcome, Satisfied,
};
use cases::event::{ActTimes, PaperRef};
use cases::office::OfficeEvent;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::number::NumberV1;
use super::{LiftError, Lifted, Written, lift, write};

/// Writes an event in its newest version.
pub(super) fn write_event(
    id: ComplaintId,
    event: &ComplaintEvent,
    papers: &[PaperRef],
    times: &ActTimes,
) -> Result<Written, LiftError> {
    let (kind, complaint) = (event.kind(), id.0);
    match event {
        ComplaintEvent::Registered { number, facts } => {
            let event = RegisteredV1 {
                complaint,
                number: number.into(),
                facts: facts.into(),
            };
            write(kind, event, papers, times)
        }
        ComplaintEvent::Corrected { facts, reason } => {
            let event = CorrectedV1 {
                complaint,
                facts: facts.into(),
                reason: reason.clone(),
            };
            write(kind, event, papers, times)
        }
        ComplaintEvent::Forwarded(Forwarding { to, letter }) => {
            let event = ForwardedV1 {
                complaint,
                to: to.clone(),
                letter: letter.clone(),
            };
            write(kind, event, papers, times)
        }
        ComplaintEvent::Answered(ComplaintAnswer { satisfied, words }) => {
            let event = AnsweredV1 {
                complaint,
                satisfied: satisfied.code().to_owned(),
                words: words.clone(),
            };
            write(kind, event, papers, times)
        }
        ComplaintEvent::Reviewed(outcome) => {
            let event = ReviewedV1 {
                complaint,
                satisfied: outcome.satisfied.code().to_owned(),
                decision_number: outcome.decision_number.clone(),
                decided_on: outcome.decided_on,
                words: outcome.words.clone(),
            };
            write(kind, event, papers, times)
        }
        ComplaintEvent::InCourt(appeal) => {
            let event = InCourtV1 {
                complaint,
                court: appeal.court.clone(),
                applied_on: appeal.applied_on,
                ruling: appeal.ruling.as_ref().map(RulingV1::from),
            };
            write(kind, event, papers, times)
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
        ("complaint_registered", 1) => lift(payload, |event: RegisteredV1| {
            let read = ComplaintEvent::Registered {
                number: event.number.try_into()?,
                facts: event.facts.try_into()?,
            };
            Ok(of(event.complaint, read))
        }),
        ("complaint_corrected", 1) => lift(payload, |event: CorrectedV1| {
            let read = ComplaintEvent::Corrected {
                facts: event.facts.try_into()?,
                reason: event.reason,
            };
            Ok(of(event.complaint, read))
        }),
        ("complaint_forwarded", 1) => lift(payload, |event: ForwardedV1| {
            let read = Forwarding {
                to: event.to,
                letter: event.letter,
            };
            Ok(of(event.complaint, ComplaintEvent::Forwarded(read)))
        }),
        ("complaint_answered", 1) => lift(payload, |event: AnsweredV1| {
            let read = ComplaintAnswer {
                satisfied: choice("satisfied", event.satisfied, Satisfied::of_code)?,
                words: event.words,
            };
            Ok(of(event.complaint, ComplaintEvent::Answered(read)))
        }),
        ("complaint_reviewed", 1) => lift(payload, |event: ReviewedV1| {
            let read = ReviewOutcome {
                satisfied: choice("satisfied", event.satisfied, Satisfied::of_code)?,
                decision_number: event.decision_number,
                decided_on: event.decided_on,
                words: event.words,
            };
            Ok(of(event.complaint, ComplaintEvent::Reviewed(read)))
        }),
        ("complaint_in_court", 1) => lift(payload, |event: InCourtV1| {
            let read = CourtAppeal {
                court: event.court,
                applied_on: event.applied_on,
                ruling: event.ruling.map(CourtRuling::from),
            };
            Ok(of(event.complaint, ComplaintEvent::InCourt(read)))
        }),
        _ => Err(LiftError::UnknownKind {
            kind: kind.to_owned(),
            v,
        }),
    }
}

fn of(complaint: u32, event: ComplaintEvent) -> OfficeEvent {
    OfficeEvent::Complaint(ComplaintId(complaint), Box::new(event))
}

/// A choice from the code it is stored under.
fn choice<T>(
    field: &'static str,
    code: String,
    of_code: impl Fn(&str) -> Option<T>,
) -> Result<T, LiftError> {
    of_code(&code).ok_or(LiftError::Value { field, value: code })
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RegisteredV1 {
    complaint: u32,
    number: NumberV1,
    facts: FactsV1,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CorrectedV1 {
    complaint: u32,
    facts: FactsV1,
    reason: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ForwardedV1 {
    complaint: u32,
    to: String,
    letter: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AnsweredV1 {
    complaint: u32,
    satisfied: String,
    words: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ReviewedV1 {
    complaint: u32,
    satisfied: String,
    decision_number: String,
    decided_on: NaiveDate,
    words: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct InCourtV1 {
    complaint: u32,
    court: String,
    applied_on: NaiveDate,
    ruling: Option<RulingV1>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RulingV1 {
    decision_number: String,
    decided_on: NaiveDate,
    cancels: bool,
    words: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FactsV1 {
    received_on: NaiveDate,
    from: String,
    contact: String,
    channel: String,
    against: String,
    what: String,
    subject: String,
    addressed_to: String,
    case: Option<u64>,
}

impl From<&ComplaintFacts> for FactsV1 {
    fn from(facts: &ComplaintFacts) -> Self {
        Self {
            received_on: facts.received_on,
            from: facts.from.clone(),
            contact: facts.contact.clone(),
            channel: facts.channel.code().to_owned(),
            against: facts.against.code().to_owned(),
            what: facts.what.clone(),
            subject: facts.subject.clone(),
            addressed_to: facts.addressed_to.code().to_owned(),
            case: facts.case.map(|case| case.0),
        }
    }
}

impl TryFrom<FactsV1> for ComplaintFacts {
    type Error = LiftError;

    fn try_from(facts: FactsV1) -> Result<Self, LiftError> {
        Ok(Self {
            received_on: facts.received_on,
            from: facts.from,
            contact: facts.contact,
            channel: choice("channel", facts.channel, ComplaintChannel::of_code)?,
            against: choice("against", facts.against, Challenged::of_code)?,
            what: facts.what,
            subject: facts.subject,
            addressed_to: choice("addressed_to", facts.addressed_to, Addressee::of_code)?,
            case: facts.case.map(CaseId),
        })
    }
}

impl From<&CourtRuling> for RulingV1 {
    fn from(ruling: &CourtRuling) -> Self {
        Self {
            decision_number: ruling.decision_number.clone(),
            decided_on: ruling.decided_on,
            cancels: ruling.cancels,
            words: ruling.words.clone(),
        }
    }
}

impl From<RulingV1> for CourtRuling {
    fn from(ruling: RulingV1) -> Self {
        Self {
            decision_number: ruling.decision_number,
            decided_on: ruling.decided_on,
            cancels: ruling.cancels,
            words: ruling.words,
        }
    }
}
