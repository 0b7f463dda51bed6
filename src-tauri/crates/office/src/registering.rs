//! From an application as typed to a registered case, or to one refused at the counter.

use cases::act::Act;
use cases::application::Application;
use cases::case::Case;
use cases::intake::{self, TypedApplication};
use cases::number::Journal;
use chrono::Datelike;
use register::DraftId;

use crate::act::{Acting, Done, When, acting};
use crate::desk::{Desk, Moment, Session};
use crate::error::OfficeError;

/// Registers an application and gives its receipt (B.2 row 2); the draft it came from is gone with it.
pub fn register(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    when: &When,
    typed: &TypedApplication,
    draft: Option<DraftId>,
) -> Result<Done, OfficeError> {
    acting(desk, session, moment, when, |acting| {
        let act = acting.registration(typed)?;
        let done = acting.step(None, &act)?;
        acting.forget(draft)?;
        Ok(done)
    })
}

/// Registers an application and refuses to accept it in one act, so that it has a number and counts as
/// received (decision 10): form 3, and no receipt of acceptance.
pub fn refuse_at_intake(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    when: &When,
    typed: &TypedApplication,
    draft: Option<DraftId>,
) -> Result<Done, OfficeError> {
    acting(desk, session, moment, when, |acting| {
        let act = acting.registration(typed)?;
        let registered = acting.step_without_paper(None, &act)?;
        let case = acting.writing.case(registered.case)?;
        let year = acting.times.on.year();
        let number = acting.draw(Journal::NotAccepted, year)?;
        let done = acting.step(Some(&case), &Act::RefuseAcceptance { number })?;
        acting.forget(draft)?;
        Ok(done)
    })
}

impl Acting<'_, '_> {
    /// The number's year is that of D0 (decision 5).
    fn registration(&mut self, typed: &TypedApplication) -> Result<Act, OfficeError> {
        let application = self.read_application(typed, None)?;
        let received_on = self.calendar.counts_from(application.received_at)?;
        let number = self.draw(Journal::Applications, received_on.year())?;
        Ok(Act::Register {
            application: Box::new(application),
            number,
        })
    }

    pub(crate) fn forget(&mut self, draft: Option<DraftId>) -> Result<(), OfficeError> {
        if let Some(draft) = draft {
            self.writing.delete_draft(draft)?;
        }
        Ok(())
    }

    /// Reads what was typed by the case's edition (or the one in force), every fault at its field. A case keeps
    /// the day and hour it came where neither is typed: the hour of a correction says nothing about them.
    pub(crate) fn read_application(
        &mut self,
        typed: &TypedApplication,
        case: Option<&Case>,
    ) -> Result<Application, OfficeError> {
        let edition = self.edition_for(case)?;
        let mut typed = typed.clone();
        if let Some(case) = case
            && typed.received_on.trim().is_empty()
            && typed.received_time.trim().is_empty()
        {
            let kept = TypedApplication::from(&case.application);
            typed.received_on = kept.received_on;
            typed.received_time = kept.received_time;
        }
        let handed_in = self.times.on.and_time(self.moment.0.time());
        let prints = |character| self.shelf.prints(character);
        let read = if case.is_some_and(|case| case.taken_over.is_some()) {
            intake::read_taken_over
        } else {
            intake::read
        };
        Ok(read(
            &typed,
            &edition,
            handed_in,
            self.moment.today(),
            &prints,
        )?)
    }
}
