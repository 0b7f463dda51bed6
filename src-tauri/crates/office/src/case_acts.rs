//! The acts on a registered case, from naming the executor to handing the permit over.

use cases::act::Act;
use cases::case::State;
use cases::intake::{self, TypedPeriod, TypedRecipient};
use cases::number::Journal;
use cases::office::PersonId;
use chrono::Datelike;

use crate::act::{Done, OnCase, act_on_case};
use crate::desk::{Desk, Moment, Session};
use crate::error::OfficeError;

/// Names who examines the case (B.2 row 4), with the head's resolution where there is one.
pub fn assign_executor(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnCase,
    executor: PersonId,
    resolution: &str,
) -> Result<Done, OfficeError> {
    act_on_case(desk, session, moment, target, |acting, _| {
        let prints = |character| acting.shelf.prints(character);
        Ok(Act::AssignExecutor {
            executor,
            resolution: intake::read_optional_words("resolution", resolution, &prints)?,
        })
    })
}

/// Finds the set of documents complete and valid (p. 7).
pub fn check_documents(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnCase,
) -> Result<Done, OfficeError> {
    act_on_case(desk, session, moment, target, |_, _| Ok(Act::Check))
}

/// Refuses to accept the documents (p. 7): form 3, its lines taken from the unmet checklist.
pub fn refuse_acceptance(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnCase,
) -> Result<Done, OfficeError> {
    act_on_case(desk, session, moment, target, |acting, _| {
        let year = acting.times.on.year();
        Ok(Act::RefuseAcceptance {
            number: acting.draw(Journal::NotAccepted, year)?,
        })
    })
}

/// Makes the permit for signature (p. 9), or a new version of it before it is signed, which keeps its
/// number (decision 24).
pub fn make_permit(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnCase,
    narrowed: Option<&TypedPeriod>,
) -> Result<Done, OfficeError> {
    let narrowed = narrowed.map(intake::read_narrowed).transpose()?;
    act_on_case(desk, session, moment, target, |acting, case| {
        let year = acting.times.on.year();
        let number = match case.state {
            State::PermitMade => None,
            _ => Some(acting.draw(Journal::Permits, year)?),
        };
        Ok(Act::MakePermit { number, narrowed })
    })
}

/// Records that the head signed the permit.
pub fn sign_permit(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnCase,
) -> Result<Done, OfficeError> {
    act_on_case(desk, session, moment, target, |_, _| Ok(Act::SignPermit))
}

/// Hands the permit over, on an identity card or a notarised power of attorney (p. 11).
pub fn hand_over(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnCase,
    to: &TypedRecipient,
) -> Result<Done, OfficeError> {
    act_on_case(desk, session, moment, target, |acting, _| {
        let prints = |character| acting.shelf.prints(character);
        Ok(Act::HandOver {
            to: intake::read_recipient(to, &prints)?,
        })
    })
}
