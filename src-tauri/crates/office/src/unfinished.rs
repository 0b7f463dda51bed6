//! Forms of acts that were begun and not finished, kept as they were typed so that nothing is lost. They are
//! no part of the journal, and the act that they were begun for leaves them to the caller.

use cases::refusal::Reason;
use register::{Draft, RegisterError, UnfinishedForm};

use crate::desk::{Desk, Moment, Session};
use crate::error::OfficeError;

/// Saves what was typed into a form over what was saved of it before; the text is the caller's.
pub fn save_unfinished(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    form: &UnfinishedForm,
    typed: &str,
) -> Result<(), OfficeError> {
    if form.what.trim().is_empty() {
        return Err(OfficeError::at("what", Reason::Missing));
    }
    desk.register.act(|writing| {
        let office = writing.office()?;
        if !office.is_set_up() {
            return Err(OfficeError::NotSetUp);
        }
        if office
            .person(session.person)
            .is_none_or(|person| person.left)
        {
            return Err(OfficeError::UnknownPerson(session.person));
        }
        if let Some(case) = form.case
            && writing.case_rows(&[case])?.is_empty()
        {
            return Err(RegisterError::UnknownCase(case).into());
        }
        Ok(writing.save_unfinished(form, typed, session.person, moment.0)?)
    })
}

/// What was typed into a form; `None` where nothing was saved.
pub fn unfinished(desk: &Desk, form: &UnfinishedForm) -> Result<Option<Draft>, OfficeError> {
    desk.register.read(|reading| Ok(reading.unfinished(form)?))
}

/// Throws a form away; one that is gone already is no fault.
pub fn forget_unfinished(desk: &mut Desk, form: &UnfinishedForm) -> Result<(), OfficeError> {
    desk.register
        .act(|writing| Ok(writing.forget_unfinished(form)?))
}
