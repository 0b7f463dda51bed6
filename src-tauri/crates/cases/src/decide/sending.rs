//! A signed result on its way: handed over, sent to the State Corporation, returned, asked for, duplicated
//! (p. 9, p. 11; B.2 rows 8, 8a, 13–16).

use super::{Circumstances, application, calendar_fault, given, number_faults};
use crate::application::Channel;
use crate::case::Case;
use crate::event::{ActTimes, CaseEvent, Closing, Recipient};
use crate::number::{Journal, Number};
use crate::refusal::{Reason, Refusal, Refusals};

/// On an identity document; a representative also on a notarised power of attorney valid that day (p. 11).
fn against_recipient(to: &Recipient, times: &ActTimes) -> Vec<Refusal> {
    let mut against = Vec::new();
    let (Recipient::Applicant { identity_document }
    | Recipient::Representative {
        identity_document, ..
    }) = to;
    given("to.identity_document", identity_document, &mut against);
    if let Recipient::Representative {
        name,
        power_of_attorney,
        ..
    } = to
    {
        if name.surname.trim().is_empty() && name.given.trim().is_empty() {
            against.push(Refusal::at("to.surname", Reason::NameMissing));
        }
        against.extend(application::power_of_attorney(
            power_of_attorney,
            times.on,
            "to.power_of_attorney",
        ));
    }
    against
}

/// By the office, or as the State Corporation reports it: on the day it was taken.
pub(super) fn hand_over(
    case: &Case,
    to: &Recipient,
    times: &ActTimes,
    by: Circumstances<'_>,
) -> Result<CaseEvent, Refusals> {
    Refusals::none(against_recipient(to, times))?;
    Ok(CaseEvent::HandedOver {
        to: to.clone(),
        closing: closing(case, times, by)?,
    })
}

/// A result goes the way its application came.
pub(super) fn against_sending(case: &Case) -> Vec<Refusal> {
    match case.application.channel {
        Channel::StateCorporation(_) => Vec::new(),
        Channel::Office => vec![Refusal::of_act(Reason::NotThroughCorporation)],
    }
}

pub(super) fn send(
    case: &Case,
    list: &Number,
    times: &ActTimes,
    by: Circumstances<'_>,
) -> Result<CaseEvent, Refusals> {
    Refusals::none(number_faults(list, Journal::HandOverLists, times.on))?;
    Ok(CaseEvent::SentToCorporation {
        list: list.clone(),
        closing: closing(case, times, by)?,
    })
}

/// The State Corporation keeps it for its month first (p. 11).
pub(super) fn take_return(
    case: &Case,
    times: &ActTimes,
    by: Circumstances<'_>,
) -> Result<CaseEvent, Refusals> {
    if let Some(sent) = &case.sent {
        let kept_until = by
            .counting()
            .kept_until(sent.on)
            .map_err(|fault| calendar_fault("on", &fault))?;
        if times.on < kept_until {
            return Err(Refusal::at("on", Reason::ReturnTooEarly { kept_until }).into());
        }
    }
    Ok(CaseEvent::ReturnedByCorporation)
}

/// A second request would move the date that the first one set.
pub(super) fn against_request(case: &Case) -> Vec<Refusal> {
    case.collection_requested
        .as_ref()
        .map(|asked| Refusal::of_act(Reason::RequestedAlready { on: asked.on }))
        .into_iter()
        .collect()
}

pub(super) fn request(by: &str) -> Result<CaseEvent, Refusals> {
    let mut against = Vec::new();
    let by = given("by", by, &mut against);
    Refusals::none(against)?;
    Ok(CaseEvent::CollectionRequested { by })
}

/// Only of a result that was signed; a case can be in the archive without one.
pub(super) fn against_duplicate(case: &Case) -> Vec<Refusal> {
    if case.signed_on.is_some() && case.revoked.is_none() {
        Vec::new()
    } else {
        vec![Refusal::of_act(Reason::NothingSigned)]
    }
}

pub(super) fn duplicate(
    case: &Case,
    to: &Recipient,
    reason: &str,
    times: &ActTimes,
) -> Result<CaseEvent, Refusals> {
    let mut against = against_recipient(to, times);
    let reason = given("reason", reason, &mut against);
    Refusals::none(against)?;
    let last = case.duplicates.last();
    Ok(CaseEvent::DuplicateIssued {
        copy: last.map_or(1, |duplicate| duplicate.copy + 1),
        to: to.clone(),
        reason,
    })
}

/// How the term was kept by an act of this day, or by an earlier act of the stage.
pub(super) fn closing(
    case: &Case,
    times: &ActTimes,
    by: Circumstances<'_>,
) -> Result<Closing, Refusals> {
    by.counting()
        .closing(case, times.on)
        .map_err(|fault| calendar_fault("on", &fault).into())
}
