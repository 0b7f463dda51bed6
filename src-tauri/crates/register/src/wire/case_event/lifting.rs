//! Reads the events of a case of any version.

use cases::application::Application;
use cases::event::{CaseEvent, UnmetDocument};
use cases::office::PersonId;

use crate::wire::afterwards::{
    ArchivedV1, CollectionRequestedV1, DuplicateIssuedV1, MonitoringEnteredV1, ReopenedV1,
    ReturnedByCorporationV1, RevokedV1, SentToCorporationV1, WithdrawnV1,
};
use crate::wire::granting::{
    CheckedV1, CorrectedV1, ExecutorAssignedV1, HandedOverV1, NotAcceptedV1, PermitMadeV1,
    PermitSignedV1, RegisteredV1, TakenBackV1,
};
use crate::wire::refusing::{
    GroundDroppedV1, GroundFoundV1, HeardV1, HearingPostponedV1, NoticeDeliveredV1,
    ObjectionReceivedV1, PreliminaryRefusalMadeV1, RefusalMadeV1, RefusalSignedV1,
};
use crate::wire::taken_over::TakenOverV1;
use crate::wire::{LiftError, Lifted, lift};

/// Reads an event of any version.
pub(in crate::wire) fn lift_event(
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
                resolution: event.resolution,
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
                voids_result: event.voids_result,
            })
        }),
        ("taken_back", 1) => lift(payload, |event: TakenBackV1| {
            Ok(CaseEvent::TakenBack {
                act: event.act,
                reason: event.reason,
            })
        }),
        (_, 1) => lift_procedure(kind, payload),
        _ => Err(unknown(kind, v)),
    }
}

/// Kinds that came with the way to a refusal and with what follows a result.
fn lift_procedure(kind: &str, payload: &str) -> Result<Lifted<CaseEvent>, LiftError> {
    match kind {
        "ground_found" => lift(payload, |event: GroundFoundV1| {
            Ok(CaseEvent::GroundFound {
                ground: event.ground,
                facts: event.facts,
            })
        }),
        "ground_dropped" => lift(payload, |event: GroundDroppedV1| {
            Ok(CaseEvent::GroundDropped {
                reason: event.reason,
            })
        }),
        "preliminary_refusal_made" => lift(payload, |event: PreliminaryRefusalMadeV1| {
            let made = Box::new(event.try_into()?);
            Ok(CaseEvent::PreliminaryRefusalMade(made))
        }),
        "notice_delivered" => lift(payload, |event: NoticeDeliveredV1| {
            Ok(CaseEvent::NoticeDelivered {
                means: event.means.into(),
                to: event.to,
            })
        }),
        "objection_received" => lift(payload, |event: ObjectionReceivedV1| {
            Ok(CaseEvent::ObjectionReceived { words: event.words })
        }),
        "hearing_postponed" => lift(payload, |event: HearingPostponedV1| {
            Ok(CaseEvent::HearingPostponed {
                to: event.to.into(),
                reason: event.reason,
            })
        }),
        "heard" => lift(payload, |event: HeardV1| {
            Ok(CaseEvent::Heard(Box::new(event.try_into()?)))
        }),
        "refusal_made" => lift(payload, |event: RefusalMadeV1| {
            Ok(CaseEvent::RefusalMade(Box::new(event.try_into()?)))
        }),
        "refusal_signed" => lift(payload, |RefusalSignedV1 {}| Ok(CaseEvent::RefusalSigned)),
        _ => lift_after_result(kind, payload),
    }
}

fn lift_after_result(kind: &str, payload: &str) -> Result<Lifted<CaseEvent>, LiftError> {
    match kind {
        "sent_to_corporation" => lift(payload, |event: SentToCorporationV1| {
            Ok(CaseEvent::SentToCorporation {
                list: event.list.try_into()?,
                closing: event.closing.try_into()?,
            })
        }),
        "returned_by_corporation" => lift(payload, |ReturnedByCorporationV1 {}| {
            Ok(CaseEvent::ReturnedByCorporation)
        }),
        "collection_requested" => lift(payload, |event: CollectionRequestedV1| {
            Ok(CaseEvent::CollectionRequested { by: event.by })
        }),
        "withdrawn" => lift(payload, |event: WithdrawnV1| {
            let (withdrawal, closing) = event.parts();
            let closing = closing.try_into()?;
            Ok(CaseEvent::Withdrawn {
                withdrawal,
                closing,
            })
        }),
        "revoked" => lift(payload, |event: RevokedV1| {
            let (revocation, closing) = event.parts();
            let closing = closing.try_into()?;
            Ok(CaseEvent::Revoked {
                revocation,
                closing,
            })
        }),
        "duplicate_issued" => lift(payload, |event: DuplicateIssuedV1| {
            Ok(CaseEvent::DuplicateIssued {
                copy: event.copy,
                to: event.to.into(),
                reason: event.reason,
            })
        }),
        "reopened" => lift(payload, |event: ReopenedV1| {
            let decision = event.into();
            Ok(CaseEvent::Reopened { decision })
        }),
        "monitoring_entered" => lift(payload, |event: MonitoringEnteredV1| {
            Ok(CaseEvent::MonitoringEntered {
                stage: event.stage.into(),
                by: event.by,
            })
        }),
        "archived" => lift(payload, |event: ArchivedV1| {
            let filing = event.into();
            Ok(CaseEvent::Archived { filing })
        }),
        _ => Err(unknown(kind, 1)),
    }
}

fn unknown(kind: &str, v: u32) -> LiftError {
    let kind = kind.to_owned();
    LiftError::UnknownKind { kind, v }
}
