//! The papers of handing in: form 1, the receipt of accepted documents, form 3.

use cases::application::Application;
use cases::event::UnmetDocument;
use cases::name::PersonName;
use cases::number::{Journal, Number};
use cases::office::OfficePerson;
use chrono::NaiveDate;

use super::{ACCEPTED_DOCUMENTS_RECEIPT, APPLICATION, NOT_ACCEPTED_RECEIPT, drawn_from};
use crate::error::DocumentError;
use crate::facts::Facts;
use crate::making::{Making, Paper, make};

/// What the receipt of accepted documents says.
#[derive(Debug, Clone, Copy)]
pub struct AcceptedDocuments<'a> {
    /// The application.
    pub application: &'a Application,
    /// Registration number; `None` only in a preview.
    pub registration: Option<&'a Number>,
    /// D0.
    pub received_on: NaiveDate,
    /// Last day of the term.
    pub promised: NaiveDate,
    /// Who took the documents.
    pub receiver: &'a OfficePerson,
    /// The paper's date.
    pub on: NaiveDate,
}

/// What form 3 says.
#[derive(Debug, Clone, Copy)]
pub struct NotAccepted<'a> {
    /// The application; its channel decides the form's words (decision 23).
    pub application: &'a Application,
    /// Registration number; `None` only in a preview.
    pub registration: Option<&'a Number>,
    /// The receipt's own number; `None` only in a preview.
    pub number: Option<&'a Number>,
    /// The unmet lines of the checklist; at least one.
    pub unmet: &'a [UnmetDocument],
    /// Who examined the set.
    pub executor: &'a PersonName,
    /// The paper's date.
    pub on: NaiveDate,
}

/// Form 1 filled, for the applicant's signature; its date is the application's.
pub fn application_form(application: &Application, by: Making<'_>) -> Result<Paper, DocumentError> {
    make(
        &Facts {
            application: Some(application),
            ..by.facts(APPLICATION, application.written_on)
        },
        by,
    )
}

/// Form 1 empty but for the office's name; `on` is when it is printed, which the paper itself does not say.
pub fn blank_application(on: NaiveDate, by: Making<'_>) -> Result<Paper, DocumentError> {
    make(
        &Facts {
            blank: true,
            ..by.facts(APPLICATION, on)
        },
        by,
    )
}

/// The receipt of accepted documents (p. 4; the law approves no form of it).
pub fn accepted_documents_receipt(
    facts: &AcceptedDocuments<'_>,
    by: Making<'_>,
) -> Result<Paper, DocumentError> {
    let form = ACCEPTED_DOCUMENTS_RECEIPT;
    let facts = Facts {
        application: Some(facts.application),
        registration: drawn_from(Journal::Applications, facts.registration, form)?,
        received_on: Some(facts.received_on),
        promised: Some(facts.promised),
        receiver: Some(facts.receiver),
        ..by.facts(form, facts.on)
    };
    make(&facts, by)
}

/// The receipt of refusal to accept documents (form 3): both copies in one file.
pub fn not_accepted_receipt(
    facts: &NotAccepted<'_>,
    by: Making<'_>,
) -> Result<Paper, DocumentError> {
    let form = NOT_ACCEPTED_RECEIPT;
    let facts = Facts {
        application: Some(facts.application),
        registration: drawn_from(Journal::Applications, facts.registration, form)?,
        number: drawn_from(Journal::NotAccepted, facts.number, form)?,
        unmet: facts.unmet,
        executor: Some(facts.executor),
        ..by.facts(form, facts.on)
    };
    make(&facts, by)
}
