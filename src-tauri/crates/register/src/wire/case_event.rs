//! The events of a case as they are written down: which kind is which struct, one per kind and version.

mod lifting;

use cases::event::{ActTimes, CaseEvent, PaperRef};
use serde::Serialize;

use super::afterwards::{
    ArchivedV1, CollectionRequestedV1, DuplicateIssuedV1, MonitoringEnteredV1, ReopenedV1,
    ReturnedByCorporationV1, RevokedV1, SentToCorporationV1, WithdrawnV1,
};
use super::granting::{
    CheckedV1, CorrectedV1, ExecutorAssignedV1, HandedOverV1, NotAcceptedV1, PermitMadeV1,
    PermitSignedV1, RegisteredV1, TakenBackV1, UnmetDocumentV1,
};
use super::refusing::{
    GroundDroppedV1, GroundFoundV1, HeardV1, HearingPostponedV1, NoticeDeliveredV1,
    ObjectionReceivedV1, PreliminaryRefusalMadeV1, RefusalMadeV1, RefusalSignedV1,
};
use super::taken_over::TakenOverV1;
use super::{LiftError, Written, write};

pub(super) use lifting::lift_event;

/// Writes an event in its newest version.
pub(super) fn write_event(
    event: &CaseEvent,
    papers: &[PaperRef],
    times: &ActTimes,
) -> Result<Written, LiftError> {
    let writer = Writer {
        kind: event.kind(),
        papers,
        times,
    };
    match event {
        CaseEvent::Registered(registered) => writer.write(RegisteredV1::from(&**registered)),
        CaseEvent::TakenOver(taken_over) => writer.write(TakenOverV1::from(&**taken_over)),
        CaseEvent::ExecutorAssigned {
            executor,
            resolution,
        } => writer.write(ExecutorAssignedV1 {
            executor: executor.0,
            resolution: resolution.clone(),
        }),
        CaseEvent::Checked => writer.write(CheckedV1 {}),
        CaseEvent::NotAccepted {
            number,
            unmet,
            closing,
        } => writer.write(NotAcceptedV1 {
            number: number.into(),
            unmet: unmet.iter().map(UnmetDocumentV1::from).collect(),
            closing: closing.into(),
        }),
        CaseEvent::PermitMade(permit) => writer.write(PermitMadeV1::from(&**permit)),
        CaseEvent::PermitSigned => writer.write(PermitSignedV1 {}),
        CaseEvent::HandedOver { to, closing } => writer.write(HandedOverV1 {
            to: to.into(),
            closing: closing.into(),
        }),
        CaseEvent::Corrected {
            application,
            reason,
            voids_result,
        } => writer.write(CorrectedV1 {
            application: (&**application).into(),
            reason: reason.clone(),
            voids_result: *voids_result,
        }),
        CaseEvent::TakenBack { act, reason } => writer.write(TakenBackV1 {
            act: *act,
            reason: reason.clone(),
        }),
        CaseEvent::GroundFound { .. }
        | CaseEvent::GroundDropped { .. }
        | CaseEvent::PreliminaryRefusalMade(_)
        | CaseEvent::NoticeDelivered { .. }
        | CaseEvent::ObjectionReceived { .. }
        | CaseEvent::HearingPostponed { .. }
        | CaseEvent::Heard(_)
        | CaseEvent::RefusalMade(_)
        | CaseEvent::RefusalSigned => writer.write_towards_refusal(event),
        CaseEvent::SentToCorporation { .. }
        | CaseEvent::ReturnedByCorporation
        | CaseEvent::CollectionRequested { .. }
        | CaseEvent::Withdrawn { .. }
        | CaseEvent::Revoked { .. }
        | CaseEvent::DuplicateIssued { .. }
        | CaseEvent::Reopened { .. }
        | CaseEvent::MonitoringEntered { .. }
        | CaseEvent::Archived { .. } => writer.write_after_result(event),
    }
}

/// What every event is written with.
struct Writer<'a> {
    kind: &'static str,
    papers: &'a [PaperRef],
    times: &'a ActTimes,
}

impl Writer<'_> {
    fn write(&self, event: impl Serialize) -> Result<Written, LiftError> {
        write(self.kind, event, self.papers, self.times)
    }

    fn unknown(&self) -> LiftError {
        LiftError::UnknownKind {
            kind: self.kind.to_owned(),
            v: super::VERSION,
        }
    }

    fn write_towards_refusal(&self, event: &CaseEvent) -> Result<Written, LiftError> {
        match event {
            CaseEvent::GroundFound { ground, facts } => self.write(GroundFoundV1 {
                ground: *ground,
                facts: facts.clone(),
            }),
            CaseEvent::GroundDropped { reason } => self.write(GroundDroppedV1 {
                reason: reason.clone(),
            }),
            CaseEvent::PreliminaryRefusalMade(made) => {
                self.write(PreliminaryRefusalMadeV1::from(&**made))
            }
            CaseEvent::NoticeDelivered { means, to } => self.write(NoticeDeliveredV1 {
                means: (*means).into(),
                to: to.clone(),
            }),
            CaseEvent::ObjectionReceived { words } => self.write(ObjectionReceivedV1 {
                words: words.clone(),
            }),
            CaseEvent::HearingPostponed { to, reason } => self.write(HearingPostponedV1 {
                to: to.into(),
                reason: reason.clone(),
            }),
            CaseEvent::Heard(hearing) => self.write(HeardV1::from(&**hearing)),
            CaseEvent::RefusalMade(refusal) => self.write(RefusalMadeV1::from(&**refusal)),
            CaseEvent::RefusalSigned => self.write(RefusalSignedV1 {}),
            _ => Err(self.unknown()),
        }
    }

    fn write_after_result(&self, event: &CaseEvent) -> Result<Written, LiftError> {
        match event {
            CaseEvent::SentToCorporation { list, closing } => self.write(SentToCorporationV1 {
                list: list.into(),
                closing: closing.into(),
            }),
            CaseEvent::ReturnedByCorporation => self.write(ReturnedByCorporationV1 {}),
            CaseEvent::CollectionRequested { by } => {
                self.write(CollectionRequestedV1 { by: by.clone() })
            }
            CaseEvent::Withdrawn {
                withdrawal,
                closing,
            } => self.write(WithdrawnV1::new(withdrawal, closing.into())),
            CaseEvent::Revoked {
                revocation,
                closing,
            } => self.write(RevokedV1::new(revocation, closing.into())),
            CaseEvent::DuplicateIssued { copy, to, reason } => self.write(DuplicateIssuedV1 {
                copy: *copy,
                to: to.into(),
                reason: reason.clone(),
            }),
            CaseEvent::Reopened { decision } => self.write(ReopenedV1::from(decision)),
            CaseEvent::MonitoringEntered { stage, by } => self.write(MonitoringEnteredV1 {
                stage: (*stage).into(),
                by: by.clone(),
            }),
            CaseEvent::Archived { filing } => self.write(ArchivedV1::from(filing)),
            _ => Err(self.unknown()),
        }
    }
}
