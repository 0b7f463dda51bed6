//! What a case tells of the whole procedure.

use chrono::NaiveDate;
use office as acts;
use office::{Attendance, Case, CaseEvent, CaseView, HearingAppointment, Recipient};

use super::afterwards::result_kind;
use super::cases::text;
use crate::dto::case_procedure::{
    AppointmentDto, ArchivedDto, DeliveredDto, DuplicateDto, FoundGroundDto, GroundDto, HearingDto,
    InternalClockDto, MonitoringDto, ObjectionDto, PostponedDto, PreliminaryRefusalDto, RefusalDto,
    RequestedDto, ReturnedDto, RevokedDto, SentDto, StageDto, VoidedDto, WithdrawnDto,
};

/// The grounds of an edition.
pub(super) fn grounds(edition: &acts::Edition) -> Vec<GroundDto> {
    let ground = |ground: &acts::RefusalGround| GroundDto {
        number: ground.number,
        words: ground.words.clone(),
    };
    edition.grounds.iter().map(ground).collect()
}

/// A ground that was found, in the law's words too.
pub(super) fn found(view: &CaseView<'_>, ground: Option<&acts::Ground>) -> Option<FoundGroundDto> {
    let found = ground?;
    let words = view.edition.ground(found.ground);
    Some(FoundGroundDto {
        number: found.ground,
        words: words.map(|it| it.words.clone()).unwrap_or_default(),
        facts: found.facts.clone(),
        on: found.on.to_string(),
    })
}

/// The preliminary decision that stands.
pub(super) fn preliminary(view: &CaseView<'_>) -> Option<PreliminaryRefusalDto> {
    let made = view.case.preliminary_refusal.as_ref()?;
    let kept = view.noticed.as_ref();
    let late = kept.map_or(0, |kept| kept.due.left.min(0).unsigned_abs());
    Some(PreliminaryRefusalDto {
        due: text(kept.map(|kept| kept.due.on)),
        working_days_late: u32::try_from(late).unwrap_or(u32::MAX),
        postponed: postponed(view),
        ..told(made, view.objection_by)
    })
}

fn told(made: &acts::PreliminaryRefusal, objection_by: Option<NaiveDate>) -> PreliminaryRefusalDto {
    let delivered = made.deliveries.iter().rev();
    let delivered = delivered.into_iter().find(|it| it.version == made.version);
    PreliminaryRefusalDto {
        number: made.number.to_string(),
        dated: made.dated.to_string(),
        version: made.version,
        ground: made.ground,
        facts: made.facts.clone(),
        hearing: appointment(&made.hearing),
        due: String::new(),
        working_days_late: 0,
        late_because: made.late_because.clone().unwrap_or_default(),
        delivered: delivered.map(|it| DeliveredDto {
            on: it.on.to_string(),
            means: it.means.code().to_owned(),
            to: it.to.clone(),
        }),
        objections: made
            .objections
            .iter()
            .map(|it| ObjectionDto {
                on: it.on.to_string(),
                words: it.words.clone(),
                late: objection_by.is_some_and(|due| it.on > due),
            })
            .collect(),
        postponed: Vec::new(),
    }
}

/// The hearings of this stage that were put off.
fn postponed(view: &CaseView<'_>) -> Vec<PostponedDto> {
    let mut put_off = Vec::new();
    let mut appointed: Option<&HearingAppointment> = None;
    for entry in acts::standing(&view.entries) {
        match &entry.event {
            CaseEvent::PreliminaryRefusalMade(made) => {
                put_off.clear();
                appointed = Some(&made.hearing);
            }
            CaseEvent::HearingPostponed { to, reason } => {
                put_off.extend(appointed.map(|was| PostponedDto {
                    on: entry.times.on.to_string(),
                    was: appointment(was),
                    reason: reason.clone(),
                }));
                appointed = Some(to);
            }
            _ => {}
        }
    }
    put_off
}

fn appointment(hearing: &HearingAppointment) -> AppointmentDto {
    AppointmentDto {
        on: hearing.at.date().to_string(),
        time: hearing.at.format("%H:%M").to_string(),
        place: hearing.place.clone(),
    }
}

/// A hearing, held or not.
pub(super) fn hearing(held: Option<&acts::HeldHearing>) -> Option<HearingDto> {
    let held = held?;
    let hearing = &held.hearing;
    let mut dto = HearingDto {
        number: hearing.number.to_string(),
        on: held.on.to_string(),
        started: hearing.started.format("%H:%M").to_string(),
        ended: hearing.ended.format("%H:%M").to_string(),
        place: hearing.place.clone(),
        chair: hearing.chair.clone(),
        secretary: hearing.secretary.clone(),
        attendance: hearing.attendance.code().to_owned(),
        participants: Vec::new(),
        explanations: String::new(),
        requests: String::new(),
        how_told: String::new(),
        waiver: String::new(),
    };
    match &hearing.attendance {
        Attendance::Attended {
            participants,
            explanations,
            requests,
        } => {
            dto.participants.clone_from(participants);
            dto.explanations.clone_from(explanations);
            dto.requests.clone_from(requests);
        }
        Attendance::NobodyCame { how_told } => dto.how_told.clone_from(how_told),
        Attendance::Waived { paper } => dto.waiver.clone_from(paper),
    }
    Some(dto)
}

/// A reasoned refusal.
pub(super) fn refusal(
    made: Option<&acts::RefusalMade>,
    signed_on: Option<NaiveDate>,
    outdated: bool,
) -> Option<RefusalDto> {
    let made = made?;
    Some(RefusalDto {
        number: made.number.to_string(),
        dated: made.dated.to_string(),
        version: made.version,
        ground: made.ground,
        reasons: made.reasons.clone(),
        signed_on: text(signed_on),
        outdated,
    })
}

/// Stages that a court ended; each names what reopened the case after it.
pub(super) fn former_stages(view: &CaseView<'_>) -> Vec<StageDto> {
    let case = &view.case;
    let later = case.former_stages.iter().skip(1).map(|it| &it.reopened);
    let reopenings = later.chain([&case.reopened]);
    (1..)
        .zip(case.former_stages.iter().zip(reopenings))
        .map(|(stage, (former, reopened))| {
            let decision = reopened.as_ref().map(|it| &it.decision);
            StageDto {
                stage,
                ground: found(view, former.ground.as_ref()),
                preliminary_refusal: former
                    .preliminary_refusal
                    .as_ref()
                    .map(|made| told(made, None)),
                hearing: hearing(former.hearing.as_ref()),
                refusal: refusal(former.refusal.as_ref(), former.signed_on, false),
                court: decision.map(|it| it.court.clone()).unwrap_or_default(),
                decision_number: decision
                    .map(|it| it.decision_number.clone())
                    .unwrap_or_default(),
                decided_on: text(decision.map(|it| it.decided_on)),
                reopened_on: text(reopened.as_ref().map(|it| it.on)),
            }
        })
        .collect()
}

pub(super) fn sent(case: &Case) -> Option<SentDto> {
    case.sent.as_ref().map(|sent| SentDto {
        on: sent.on.to_string(),
        list: sent.list.to_string(),
    })
}

pub(super) fn returned(case: &Case) -> Option<ReturnedDto> {
    let requested = case.collection_requested.as_ref();
    case.returned.as_ref().map(|returned| ReturnedDto {
        on: returned.on.to_string(),
        requested: requested.map(|asked| RequestedDto {
            on: asked.on.to_string(),
            by: asked.by.clone(),
        }),
    })
}

pub(super) fn withdrawn(case: &Case) -> Option<WithdrawnDto> {
    case.withdrawn.as_ref().map(|it| WithdrawnDto {
        on: it.on.to_string(),
        requested_on: it.withdrawal.requested_on.to_string(),
        words: it.withdrawal.words.clone(),
    })
}

pub(super) fn revoked(case: &Case) -> Option<RevokedDto> {
    case.revoked.as_ref().map(|it| RevokedDto {
        on: it.on.to_string(),
        basis: it.revocation.basis.clone(),
        order_number: it.revocation.order_number.clone(),
        order_on: it.revocation.order_on.to_string(),
    })
}

pub(super) fn duplicates(case: &Case) -> Vec<DuplicateDto> {
    let dto = |it: &acts::Duplicate| DuplicateDto {
        copy: it.copy,
        on: it.on.to_string(),
        to: match &it.to {
            Recipient::Applicant { .. } => case.application.applicant.name.full(),
            Recipient::Representative { name, .. } => name.full(),
        },
        reason: it.reason.clone(),
    };
    case.duplicates.iter().map(dto).collect()
}

pub(super) fn monitoring(case: &Case) -> Vec<MonitoringDto> {
    let dto = |it: &acts::MonitoringEntry| MonitoringDto {
        stage: it.stage.code().to_owned(),
        on: it.on.to_string(),
        by: it.by.clone(),
    };
    case.monitoring.iter().map(dto).collect()
}

pub(super) fn archived(case: &Case) -> Option<ArchivedDto> {
    case.archived.as_ref().map(|it| ArchivedDto {
        on: it.on.to_string(),
        file_index: it.filing.file_index.clone(),
        volume: it.filing.volume.clone(),
        sheets: it.filing.sheets,
    })
}

pub(super) fn voided(case: &Case) -> Vec<VoidedDto> {
    let dto = |it: &acts::VoidedResult| {
        let permit = it.permit.as_ref();
        let permit = permit.map(|made| {
            (
                acts::ResultKind::Permit,
                made.number.to_string(),
                made.dated,
            )
        });
        let refusal = it.refusal.as_ref();
        let refusal = refusal.map(|made| {
            (
                acts::ResultKind::Refusal,
                made.number.to_string(),
                made.dated,
            )
        });
        let (kind, number, dated) = permit.or(refusal)?;
        Some(VoidedDto {
            kind: result_kind(kind).to_owned(),
            number,
            dated: dated.to_string(),
            reason: it.reason.clone(),
            on: it.on.to_string(),
        })
    };
    case.voided_results.iter().filter_map(dto).collect()
}

pub(super) fn internal(view: &CaseView<'_>) -> Vec<InternalClockDto> {
    let minute = |at: chrono::NaiveDateTime| at.format("%Y-%m-%dT%H:%M").to_string();
    let dto = |(clock, kept): &(acts::InternalClock, bool)| InternalClockDto {
        step: clock.step.code().to_owned(),
        due: minute(clock.due),
        kept_at: clock.done.map(minute).unwrap_or_default(),
        late: !kept,
    };
    view.internal.iter().map(dto).collect()
}
