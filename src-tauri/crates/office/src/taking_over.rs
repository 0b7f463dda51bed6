//! Taking one case over from the paper journal, with its old number and dates.

use cases::intake::{self, TypedApplication, TypedPast};
use cases::refusal::Refusal;
use register::DraftId;

use crate::act::{Done, When, acting};
use crate::desk::{Desk, Moment, Session};
use crate::error::OfficeError;
use crate::import::{Numbers, edition_of};

/// Takes a case over; the draft it was typed in is gone with it. Its receipt was given on paper, so none is
/// made.
pub fn take_over(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    when: &When,
    application: &TypedApplication,
    past: &TypedPast,
    draft: Option<DraftId>,
) -> Result<Done, OfficeError> {
    acting(desk, session, moment, when, |acting| {
        let received_on = calendar::read_typed_date(&past.received_on).ok();
        let edition = edition_of(acting.shelf, received_on, moment)?;
        let prints = |character| acting.shelf.prints(character);
        let today = moment.today();
        let (application, old) =
            intake::read_from_paper(application, past, edition, today, &prints)?;
        let number = old.number.clone();
        let event = cases::taken_over::take_over(
            application,
            old,
            None,
            &acting.times,
            acting.circumstances(edition),
        )?;
        if let Some(reason) = Numbers::default().against(acting.writing, &number, 0)? {
            return Err(OfficeError::Refused(
                Refusal::at("past.number", reason).into(),
            ));
        }
        acting.keep(edition)?;
        let done = acting.write(None, &event, &[])?;
        acting.forget(draft)?;
        Ok(done)
    })
}
