//! Making the permit and signing it (B.2 rows 6, 7 and 11).

use super::{Circumstances, examining, given_reason, kept_or_drawn};
use crate::act::Narrowed;
use crate::application::Period;
use crate::case::Case;
use crate::event::{ActTimes, CaseEvent, PermitMade};
use crate::number::{Journal, Number};
use crate::refusal::{Reason, Refusal, Refusals};

/// The guards of B.2: all documents, consent, known placements, no ground that nobody was heard about. The set
/// was found complete before, and is asked again because a permit must never rest on less.
pub(super) fn against_making(case: &Case, by: Circumstances<'_>) -> Vec<Refusal> {
    let mut against = examining::against_check(case, by);
    if !case.application.consent {
        against.push(Refusal::at("consent", Reason::NoConsent));
    }
    if case.ground.is_some() && case.hearing.is_none() {
        against.push(Refusal::of_act(Reason::GroundUnheard));
    }
    if case.application.children.is_empty() {
        against.push(Refusal::at("children", Reason::NoChildren));
    }
    for (index, child) in case.application.children.iter().enumerate() {
        let placement = child.placement.category.clone();
        if by.edition.placement(&placement).is_none() {
            against.push(Refusal::at(
                format!("children[{index}].placement_category"),
                Reason::PlacementUnknown { placement },
            ));
        }
    }
    against
}

/// The date is the act's own day.
pub(super) fn make(
    case: &Case,
    number: Option<&Number>,
    narrowed: Option<&Narrowed>,
    times: &ActTimes,
) -> Result<CaseEvent, Refusals> {
    let mut against = Vec::new();
    let kept = case.permit.as_ref().map(|permit| &permit.number);
    let number = kept_or_drawn(kept, number, Journal::Permits, times.on, &mut against);
    let asked = case.application.period;
    let mut narrowed_because = None;
    if let Some(Narrowed { period, reason }) = narrowed {
        against.extend(against_narrowing(asked, *period));
        match given_reason(reason) {
            Ok(reason) => narrowed_because = Some(reason),
            Err(_) => against.push(Refusal::at("narrowed.reason", Reason::Missing)),
        }
    }
    match number {
        Some(number) if against.is_empty() => Ok(CaseEvent::PermitMade(Box::new(PermitMade {
            number: number.clone(),
            dated: times.on,
            version: case.permit.as_ref().map_or(1, |permit| permit.version + 1),
            period: narrowed.map_or(asked, |narrowed| narrowed.period),
            narrowed_because,
        }))),
        _ => Err(Refusals(against)),
    }
}

/// What speaks against granting one period where another was asked for; a preview asks it too.
pub fn against_narrowing(asked: Period, granted: Period) -> Option<Refusal> {
    if granted.until < granted.from {
        let from = granted.from;
        Some(Refusal::at(
            "narrowed.until",
            Reason::PeriodEndsBeforeStart { from },
        ))
    } else if granted.from < asked.from || granted.until > asked.until {
        let field = if granted.from < asked.from {
            "narrowed.from"
        } else {
            "narrowed.until"
        };
        Some(Refusal::at(
            field,
            Reason::PeriodWidened {
                from: asked.from,
                until: asked.until,
            },
        ))
    } else {
        (granted == asked).then(|| Refusal::at("narrowed.from", Reason::PeriodNotNarrowed))
    }
}

/// A permit made before the last correction says what is no longer so.
pub(super) fn against_signing(case: &Case) -> Vec<Refusal> {
    if case.permit_outdated {
        vec![Refusal::of_act(Reason::PermitOutdated)]
    } else {
        Vec::new()
    }
}

/// A permit bears the date it is signed on.
pub(super) fn sign(case: &Case, times: &ActTimes) -> Result<CaseEvent, Refusals> {
    match &case.permit {
        Some(permit) if permit.dated != times.on => {
            let dated = permit.dated;
            Err(Refusal::at("on", Reason::PermitDatedOtherwise { dated }).into())
        }
        _ => Ok(CaseEvent::PermitSigned),
    }
}
