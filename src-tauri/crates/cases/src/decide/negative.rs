//! A ground of refusal, the preliminary decision, its notice and the objection (p. 9; B.2 row 9).

use super::{Circumstances, calendar_fault, given, given_reason, hearing, number_faults};
use crate::case::Case;
use crate::event::{ActTimes, CaseEvent, Delivery, HearingAppointment, PreliminaryRefusalMade};
use crate::number::{Journal, Number};
use crate::refusal::{Reason, Refusal, Refusals};

/// The ground is one of the edition's list; the same one with other facts, or another, takes its place.
pub(super) fn find_ground(
    case: &Case,
    ground: u8,
    facts: &str,
    by: Circumstances<'_>,
) -> Result<CaseEvent, Refusals> {
    let mut against = Vec::new();
    if by.edition.ground(ground).is_none() {
        against.push(Refusal::at("ground", Reason::GroundUnknown { ground }));
    }
    let facts = given("facts", facts, &mut against);
    let stands = case.ground.as_ref();
    if stands.is_some_and(|found| found.ground == ground && found.facts == facts) {
        against.push(Refusal::of_act(Reason::NothingChanged));
    }
    Refusals::none(against)?;
    Ok(CaseEvent::GroundFound { ground, facts })
}

pub(super) fn drop_ground(reason: &str) -> Result<CaseEvent, Refusals> {
    Ok(CaseEvent::GroundDropped {
        reason: given_reason(reason)?,
    })
}

/// Nothing is dropped and nobody called to a hearing without a ground.
pub(super) fn against_without_ground(case: &Case) -> Vec<Refusal> {
    match case.ground {
        Some(_) => Vec::new(),
        None => vec![Refusal::of_act(Reason::NoGround)],
    }
}

/// Not later than so many working days before the end (decision 17); later only with a reason, which stays
/// in the case for ever.
pub(super) fn make_preliminary_refusal(
    case: &Case,
    number: &Number,
    appointment: &HearingAppointment,
    late_because: Option<&str>,
    times: &ActTimes,
    by: Circumstances<'_>,
) -> Result<CaseEvent, Refusals> {
    let Some(ground) = &case.ground else {
        return Err(Refusal::of_act(Reason::NoGround).into());
    };
    let mut against = number_faults(number, Journal::PreliminaryRefusals, times.on);
    against.extend(hearing::against_appointment(
        case,
        appointment,
        times.on,
        by,
    )?);
    let dates = by.counting().of_case(case, times.on);
    let due = dates.map_err(|fault| calendar_fault("on", &fault))?;
    let due = due.preliminary_refusal_by;
    let late_because = late_because.map(str::trim).filter(|why| !why.is_empty());
    if due.left < 0 && late_because.is_none() {
        let reason = Reason::LateNoticeReasonNeeded { due: due.on };
        against.push(Refusal::at("late_because", reason));
    } else if due.left >= 0 && late_because.is_some() {
        let reason = Reason::LateNoticeReasonNotNeeded { due: due.on };
        against.push(Refusal::at("late_because", reason));
    }
    Refusals::none(against)?;
    Ok(CaseEvent::PreliminaryRefusalMade(Box::new(
        PreliminaryRefusalMade {
            number: number.clone(),
            dated: times.on,
            ground: ground.ground,
            facts: ground.facts.clone(),
            hearing: appointment.clone(),
            late_because: late_because.map(str::to_owned),
        },
    )))
}

pub(super) fn deliver_notice(means: Delivery, to: &str) -> Result<CaseEvent, Refusals> {
    let mut against = Vec::new();
    let to = given("to", to, &mut against);
    Refusals::none(against)?;
    Ok(CaseEvent::NoticeDelivered { means, to })
}

/// An objection that comes late is recorded too: whether it is heeded is the office's to decide.
pub(super) fn object(words: &str) -> Result<CaseEvent, Refusals> {
    let mut against = Vec::new();
    let words = given("words", words, &mut against);
    Refusals::none(against)?;
    Ok(CaseEvent::ObjectionReceived { words })
}
