//! What holds of every case, whatever was played.

use cases::case::{Case, ResultKind, State};
use cases::due::DueDates;
use cases::event::CaseEvent;
use cases::state::ActKind;
use chrono::NaiveDate;
use proptest::prelude::*;

use crate::world::World;

/// What may still be done once nothing is open.
pub(super) fn may_follow_end(state: State, act: ActKind) -> bool {
    let with_result = matches!(act, ActKind::Revoke | ActKind::Reopen | ActKind::Correct);
    match act {
        ActKind::TakeBack | ActKind::EnterMonitoring => true,
        ActKind::Archive => state != State::Archived,
        ActKind::IssueDuplicate => matches!(state, State::HandedOver | State::Archived),
        _ => state == State::HandedOver && with_result,
    }
}

/// The state each event leaves, as the law's table names it.
pub(super) fn promised(event: &CaseEvent, before: &Case) -> State {
    match event {
        CaseEvent::Registered(_) | CaseEvent::TakenOver(_) => State::Registered,
        CaseEvent::Checked | CaseEvent::Reopened { .. } => State::Checked,
        CaseEvent::NotAccepted { .. } => State::NotAccepted,
        CaseEvent::PermitMade(_) => State::PermitMade,
        CaseEvent::PermitSigned => State::PermitSigned,
        CaseEvent::PreliminaryRefusalMade(_) => State::PreliminaryRefusal,
        CaseEvent::Heard(_) => State::Heard,
        CaseEvent::RefusalMade(_) => State::RefusalMade,
        CaseEvent::RefusalSigned => State::RefusalSigned,
        CaseEvent::SentToCorporation { .. } => State::SentToCorporation,
        CaseEvent::ReturnedByCorporation => State::Returned,
        CaseEvent::HandedOver { .. } => State::HandedOver,
        CaseEvent::Withdrawn { .. } => State::Withdrawn,
        CaseEvent::Revoked { .. } => State::Revoked,
        CaseEvent::Archived { .. } => State::Archived,
        CaseEvent::Corrected {
            voids_result: true, ..
        } => match before.hearing {
            Some(_) => State::Heard,
            None => State::Checked,
        },
        CaseEvent::ExecutorAssigned { .. }
        | CaseEvent::GroundFound { .. }
        | CaseEvent::GroundDropped { .. }
        | CaseEvent::NoticeDelivered { .. }
        | CaseEvent::ObjectionReceived { .. }
        | CaseEvent::HearingPostponed { .. }
        | CaseEvent::CollectionRequested { .. }
        | CaseEvent::DuplicateIssued { .. }
        | CaseEvent::MonitoringEntered { .. }
        | CaseEvent::Corrected { .. }
        | CaseEvent::TakenBack { .. } => before.state,
    }
}

/// What holds of every case.
pub(super) fn sound(case: &Case, world: &World, day: NaiveDate) -> Result<(), TestCaseError> {
    use State as S;
    let result = case.result();
    let expected = match case.state {
        S::PermitMade | S::PermitSigned | S::Revoked => vec![Some(ResultKind::Permit)],
        S::RefusalMade | S::RefusalSigned => vec![Some(ResultKind::Refusal)],
        S::SentToCorporation | S::Returned | S::HandedOver => {
            vec![Some(ResultKind::Permit), Some(ResultKind::Refusal)]
        }
        S::Archived => vec![None, Some(ResultKind::Permit), Some(ResultKind::Refusal)],
        _ => vec![None],
    };
    prop_assert!(
        expected.contains(&result),
        "{:?} in {:?}",
        result,
        case.state
    );
    prop_assert!(case.permit.is_none() || case.refusal.is_none());
    let signed = case.state.has_signed_result() || case.state == S::Revoked;
    prop_assert!(case.signed_on.is_some() == signed || case.state == S::Archived);
    let checked = !matches!(case.state, S::Registered | S::NotAccepted | S::Withdrawn);
    prop_assert!(case.checked_on.is_some() || !checked || ends_unchecked(case));
    prop_assert_eq!(
        case.not_accepted.is_some(),
        of_end(case, S::NotAccepted, case.not_accepted.is_some())
    );
    prop_assert_eq!(
        case.withdrawn.is_some(),
        of_end(case, S::Withdrawn, case.withdrawn.is_some())
    );
    prop_assert_eq!(case.stage as usize, case.former_stages.len() + 1);
    let ended = matches!(
        case.state,
        S::NotAccepted
            | S::SentToCorporation
            | S::Returned
            | S::HandedOver
            | S::Withdrawn
            | S::Revoked
            | S::Archived
    );
    prop_assert!(case.closing.is_some() || !ended);
    for (place, duplicate) in case.duplicates.iter().enumerate() {
        prop_assert_eq!(duplicate.copy as usize, place + 1);
    }
    result_is_sound(case)?;
    let Ok(dates) = world.by(day).counting().of_case(case, day) else {
        return Ok(());
    };
    dates_are_sound(&dates, world, day)?;
    way_to_refusal_is_sound(case, &dates, world)
}

/// An annulled case and one archived without an examination were never checked.
fn ends_unchecked(case: &Case) -> bool {
    matches!(case.state, State::Annulled | State::Archived)
}

/// A fact that only one end of a case has, or the archive after it.
fn of_end(case: &Case, end: State, has: bool) -> bool {
    case.state == end || (case.state == State::Archived && has)
}

fn result_is_sound(case: &Case) -> Result<(), TestCaseError> {
    if let (Some(signed_on), Some(permit)) = (case.signed_on, &case.permit) {
        prop_assert_eq!(signed_on, permit.dated);
        prop_assert!(!case.permit_outdated);
        prop_assert!(permit.period.from >= case.application.period.from);
        prop_assert!(permit.period.until <= case.application.period.until);
        prop_assert!(case.application.consent);
        prop_assert!(case.ground.is_none() || case.hearing.is_some());
    }
    if let (Some(signed_on), Some(refusal)) = (case.signed_on, &case.refusal) {
        prop_assert_eq!(signed_on, refusal.dated);
        prop_assert!(!case.refusal_outdated);
    }
    if let Some(refusal) = &case.refusal {
        let preliminary = case.preliminary_refusal.as_ref();
        prop_assert_eq!(preliminary.map(|made| made.ground), Some(refusal.ground));
        prop_assert!(case.hearing.is_some() && case.ground.is_some());
        prop_assert!(!refusal.reasons.is_empty());
    }
    Ok(())
}

fn dates_are_sound(due: &DueDates, world: &World, day: NaiveDate) -> Result<(), TestCaseError> {
    let later = [
        due.later.deliver_by,
        due.later.objection_by,
        due.later.hearing_on,
        due.later.result_by,
        due.later.kept_until,
        due.later.later_request_by,
        due.later.replace_by,
    ];
    let always = [
        due.check_by,
        due.prepare_by,
        due.preliminary_refusal_by,
        due.hearing_by,
        due.target,
        due.end,
    ];
    for date in always.into_iter().chain(later.into_iter().flatten()) {
        prop_assert_eq!(world.calendar.is_working(date.on), Ok(true));
        prop_assert_eq!(date.left < 0, day > date.on);
    }
    prop_assert!(due.prepare_by.on <= due.end.on);
    prop_assert!(due.target.on < due.end.on);
    prop_assert!(due.hearing_by.on < due.end.on);
    prop_assert!(due.preliminary_refusal_by.on < due.hearing_by.on);
    if let Some(result_by) = due.later.result_by {
        prop_assert!(result_by.on <= due.end.on);
    }
    Ok(())
}

/// The notice came after its ground, before its hearing, and in time or with its reason.
fn way_to_refusal_is_sound(
    case: &Case,
    dates: &DueDates,
    world: &World,
) -> Result<(), TestCaseError> {
    let Some(made) = &case.preliminary_refusal else {
        prop_assert!(case.hearing.is_none());
        return Ok(());
    };
    let ground = case.ground.as_ref();
    prop_assert!(ground.is_some_and(|ground| ground.on <= made.dated));
    let late = made.dated > dates.preliminary_refusal_by.on;
    prop_assert_eq!(made.late_because.is_some(), late);
    let hearing = made.hearing.at.date();
    prop_assert!(hearing > made.notice_dated);
    prop_assert_eq!(world.calendar.is_working(hearing), Ok(true));
    prop_assert!(hearing <= dates.end.on || made.notice_dated >= dates.end.on);
    Ok(())
}
