//! Which papers an event issues. It does not know how they look.

mod afterwards;
mod corrected;
mod hearing;
mod records;

use cases::case::Case;
use cases::event::CaseEvent;
use cases::number::Number;
use cases::office::{OfficePerson, PersonId};
use documents::{
    AcceptedDocuments, Making, Mark, NotAccepted, Paper, Permit, accepted_documents_receipt,
    not_accepted_receipt, permit,
};
use register::NewPaper;
use statutes::Edition;

use crate::act::Acting;
use crate::error::OfficeError;

pub(crate) use hearing::{preview_hearing, preview_preliminary_refusal, preview_refusal};
pub(crate) use records::{corporation_list, listed, of_complaint, technical_protocol};

/// The papers of an event that leaves the case as `after`.
pub(crate) fn of_event(
    acting: &Acting<'_, '_>,
    edition: &Edition,
    after: &Case,
    event: &CaseEvent,
) -> Result<Vec<NewPaper>, OfficeError> {
    match event {
        CaseEvent::Registered(_) => {
            let receipt = receipt(acting, edition, after, acting.session.person, after.last_on)?;
            Ok(vec![issued(receipt, None, 1)])
        }
        CaseEvent::Corrected { .. } => corrected::of_correction(acting, edition, after),
        CaseEvent::NotAccepted { number, unmet, .. } => {
            let executor = person(acting, after.executor.unwrap_or(acting.session.person))?;
            let facts = NotAccepted {
                application: &after.application,
                registration: Some(&after.registered.number),
                number: Some(number),
                unmet,
                executor: &executor.name,
                on: acting.times.on,
            };
            Ok(vec![issued(
                not_accepted_receipt(&facts, making(acting, edition))?,
                Some(number),
                1,
            )])
        }
        CaseEvent::PermitMade(made) => {
            let facts = Permit {
                application: &after.application,
                number: Some(&made.number),
                period: made.period,
                on: made.dated,
            };
            Ok(vec![issued(
                permit(&facts, making(acting, edition))?,
                Some(&made.number),
                made.version,
            )])
        }
        CaseEvent::PreliminaryRefusalMade(_) => {
            hearing::of_preliminary_refusal(acting, edition, after)
        }
        CaseEvent::HearingPostponed { reason, .. } => {
            hearing::of_postponement(acting, edition, after, reason)
        }
        CaseEvent::Heard(_) => hearing::of_hearing(acting, edition, after),
        CaseEvent::RefusalMade(made) => hearing::of_refusal(acting, edition, after, made),
        CaseEvent::Withdrawn { withdrawal, .. } => {
            afterwards::of_withdrawal(acting, edition, after, withdrawal)
        }
        CaseEvent::DuplicateIssued { copy, to, reason } => {
            afterwards::of_duplicate(acting, edition, after, (*copy, to, reason))
        }
        CaseEvent::Archived { filing } => afterwards::of_archiving(acting, edition, after, filing),
        CaseEvent::TakenOver(_)
        | CaseEvent::ExecutorAssigned { .. }
        | CaseEvent::Checked
        | CaseEvent::PermitSigned
        | CaseEvent::HandedOver { .. }
        | CaseEvent::GroundFound { .. }
        | CaseEvent::GroundDropped { .. }
        | CaseEvent::NoticeDelivered { .. }
        | CaseEvent::ObjectionReceived { .. }
        | CaseEvent::RefusalSigned
        | CaseEvent::SentToCorporation { .. }
        | CaseEvent::ReturnedByCorporation
        | CaseEvent::CollectionRequested { .. }
        | CaseEvent::Revoked { .. }
        | CaseEvent::Reopened { .. }
        | CaseEvent::MonitoringEntered { .. }
        | CaseEvent::TakenBack { .. } => Ok(Vec::new()),
    }
}

fn receipt(
    acting: &Acting<'_, '_>,
    edition: &Edition,
    case: &Case,
    receiver: PersonId,
    on: chrono::NaiveDate,
) -> Result<Paper, OfficeError> {
    let facts = AcceptedDocuments {
        application: &case.application,
        registration: Some(&case.registered.number),
        received_on: case.registered.received_on,
        promised: case.registered.promised,
        receiver: person(acting, receiver)?,
        on,
    };
    let settings = acting.office.settings_on(on).ok_or(OfficeError::NotSetUp)?;
    Ok(accepted_documents_receipt(
        &facts,
        Making {
            settings,
            ..making(acting, edition)
        },
    )?)
}

fn making<'m>(acting: &'m Acting<'_, '_>, edition: &'m Edition) -> Making<'m> {
    Making {
        edition,
        own_forms: acting.shelf.statutes.own_forms(edition),
        settings: &acting.settings,
        fonts: &acting.shelf.fonts,
        mark: Mark::of(acting.office.is_sample(), false),
    }
}

fn person<'p>(acting: &'p Acting<'_, '_>, id: PersonId) -> Result<&'p OfficePerson, OfficeError> {
    acting
        .office
        .person(id)
        .ok_or(OfficeError::UnknownPerson(id))
}

fn issued(paper: Paper, number: Option<&Number>, version: u32) -> NewPaper {
    NewPaper {
        form: paper.form.to_owned(),
        number: number.cloned(),
        version,
        bytes: paper.bytes,
    }
}
