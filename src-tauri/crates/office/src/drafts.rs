//! Drafts: applications as they are being typed, outside the journal, and form 1 of one for signature.

use cases::intake::{self, TypedApplication};
use documents::{Making, Mark, Paper};
use register::{Draft, DraftId};

use crate::act::SERVICE;
use crate::desk::{Desk, Moment, Session};
use crate::error::OfficeError;

/// Saves an application as it is being typed; its text is the caller's.
pub fn save_draft(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    draft: Option<DraftId>,
    text: &str,
) -> Result<DraftId, OfficeError> {
    desk.register
        .act(|writing| Ok(writing.save_draft(draft, text, session.person, moment.0)?))
}

/// Every draft, the one saved last first.
pub fn drafts(desk: &Desk) -> Result<Vec<Draft>, OfficeError> {
    desk.register.read(|reading| Ok(reading.drafts()?))
}

/// Throws a draft away; one that is gone already is no fault.
pub fn delete_draft(desk: &mut Desk, draft: DraftId) -> Result<(), OfficeError> {
    desk.register.act(|writing| {
        writing.delete_draft(draft)?;
        Ok(())
    })
}

/// Form 1 to fill in by hand.
pub fn blank_application_form(desk: &Desk, moment: Moment) -> Result<Vec<u8>, OfficeError> {
    form(desk, moment, |making| {
        documents::blank_application(moment.today(), making)
    })
}

/// Form 1 filled in, for the applicant's signature.
pub fn application_form(
    desk: &Desk,
    moment: Moment,
    typed: &TypedApplication,
) -> Result<Vec<u8>, OfficeError> {
    let prints = |character| desk.shelf.prints(character);
    let edition = desk.shelf.statutes.in_force(SERVICE, moment.today())?;
    let application = intake::read(
        typed,
        edition,
        moment.0.naive_local(),
        moment.today(),
        &prints,
    )?;
    form(desk, moment, |making| {
        documents::application_form(&application, making)
    })
}

fn form(
    desk: &Desk,
    moment: Moment,
    make: impl FnOnce(Making<'_>) -> Result<Paper, documents::DocumentError>,
) -> Result<Vec<u8>, OfficeError> {
    let office = desk.register.read(register::Reading::office)?;
    let edition = desk.shelf.statutes.in_force(SERVICE, moment.today())?;
    let making = Making {
        edition,
        own_forms: desk.shelf.statutes.own_forms(edition),
        settings: office
            .settings_on(moment.today())
            .ok_or(OfficeError::NotSetUp)?,
        fonts: &desk.shelf.fonts,
        mark: Mark::of(office.is_sample(), false),
    };
    Ok(make(making)?.bytes)
}
