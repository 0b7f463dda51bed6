//! Correcting facts, and taking the last act back.

use super::{Circumstances, application, calendar_fault, given_reason};
use crate::application::Application;
use crate::case::{Case, State};
use crate::checklist::unmet;
use crate::event::{ActTimes, CaseEvent};
use crate::refusal::{Reason, Refusal, Refusals};

/// Any fact may be corrected, as long as D0 stays: it stands in the register's order and in the number's year.
/// Once a result is signed the correction makes it void, and another is made with a number of its own
/// (decision 24). A checked set must stay complete; where the correction says that it was
/// not, the check itself was wrong and is taken back first, so that the journal shows which of the two it was.
pub(super) fn correct(
    case: &Case,
    corrected: &Application,
    reason: &str,
    times: &ActTimes,
    by: Circumstances<'_>,
) -> Result<CaseEvent, Refusals> {
    let mut against = Vec::new();
    let reason = given_reason(reason).unwrap_or_else(|refusal| {
        against.push(refusal);
        String::new()
    });
    if *corrected == case.application {
        against.push(Refusal::of_act(Reason::NothingChanged));
    }
    let received_on = case.registered.received_on;
    if corrected.received_at != case.application.received_at {
        let counts_from = by
            .calendar
            .counts_from(corrected.received_at)
            .map_err(|fault| calendar_fault("received_on", &fault))?;
        if counts_from != received_on {
            against.push(Refusal::at(
                "received_on",
                Reason::ReceiptDayFixed { received_on },
            ));
        }
    }
    let now = times.entered_at.naive_local();
    against.extend(application::faults(corrected, by.edition, received_on, now));
    if case.state != State::Registered {
        let broken = unmet(corrected, by.edition, received_on);
        against.extend(broken.into_iter().map(|unmet| {
            let document = unmet.document;
            Refusal::at("documents", Reason::CorrectionBreaksCheck { document })
        }));
    }
    by.counting()
        .term_end(corrected, received_on)
        .map_err(|fault| calendar_fault("channel.accepted_on", &fault))?;
    Refusals::none(against)?;
    Ok(CaseEvent::Corrected {
        application: Box::new(corrected.clone()),
        reason,
        voids_result: case.state.has_signed_result(),
    })
}

pub(super) fn take_back(case: &Case, reason: &str) -> Result<CaseEvent, Refusals> {
    Ok(CaseEvent::TakenBack {
        act: case.last_act.seq,
        reason: given_reason(reason)?,
    })
}
