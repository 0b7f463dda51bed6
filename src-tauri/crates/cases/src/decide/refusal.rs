//! Making the reasoned refusal and signing it (p. 9; B.2 rows 12–13).

use super::{given, kept_or_drawn};
use crate::case::Case;
use crate::event::{ActTimes, CaseEvent, RefusalMade};
use crate::number::{Journal, Number};
use crate::refusal::{Reason, Refusal, Refusals};

/// No refusal without its ground and a hearing or its recorded absence (B.2). The state says so, and is not
/// believed alone.
pub(super) fn against_making(case: &Case) -> Vec<Refusal> {
    let mut against = Vec::new();
    if case.preliminary_refusal.is_none() {
        against.push(Refusal::of_act(Reason::NoGround));
    }
    if case.hearing.is_none() {
        against.push(Refusal::of_act(Reason::NotHeard));
    }
    against
}

/// On the ground that the applicant was told and heard about.
pub(super) fn make(
    case: &Case,
    number: Option<&Number>,
    reasons: &str,
    times: &ActTimes,
) -> Result<CaseEvent, Refusals> {
    let mut against = Vec::new();
    let standing = case.refusal.as_ref();
    let kept = standing.map(|refusal| &refusal.number);
    let number = kept_or_drawn(kept, number, Journal::Refusals, times.on, &mut against);
    let reasons = given("reasons", reasons, &mut against);
    let ground = case.preliminary_refusal.as_ref().map(|made| made.ground);
    match (number, ground) {
        (Some(number), Some(ground)) if against.is_empty() => {
            Ok(CaseEvent::RefusalMade(Box::new(RefusalMade {
                number: number.clone(),
                dated: times.on,
                version: standing.map_or(1, |refusal| refusal.version + 1),
                ground,
                reasons,
            })))
        }
        _ => Err(Refusals(against)),
    }
}

/// A refusal made before the last correction says what is no longer so.
pub(super) fn against_signing(case: &Case) -> Vec<Refusal> {
    if case.refusal_outdated {
        vec![Refusal::of_act(Reason::RefusalOutdated)]
    } else {
        Vec::new()
    }
}

/// A refusal bears the date it is signed on (decision 24).
pub(super) fn sign(case: &Case, times: &ActTimes) -> Result<CaseEvent, Refusals> {
    match &case.refusal {
        Some(refusal) if refusal.dated != times.on => {
            let dated = refusal.dated;
            Err(Refusal::at("on", Reason::RefusalDatedOtherwise { dated }).into())
        }
        _ => Ok(CaseEvent::RefusalSigned),
    }
}
