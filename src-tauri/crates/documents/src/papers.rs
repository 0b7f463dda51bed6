//! The papers there are: their codes, and what several of them are told. Each group of papers has its module.

mod complaint;
mod failure;
mod file;
mod hearing;
mod intake;
mod list;
mod results;

use cases::application::Application;
use cases::number::{Journal, Number};
use chrono::NaiveDate;

use crate::error::DocumentError;

pub use complaint::{ComplaintReply, Satisfied, complaint_reply};
pub use failure::{TechnicalFailure, technical_protocol};
pub use file::{FileItem, InnerList, Withdrawal, inner_list, withdrawal_note};
pub use hearing::{
    Ground, HearingNotice, HearingProtocol, NoticeOf, PreliminaryRefusal, hearing_notice,
    hearing_protocol, preliminary_refusal,
};
pub use intake::{
    AcceptedDocuments, NotAccepted, accepted_documents_receipt, application_form,
    blank_application, not_accepted_receipt,
};
pub use list::{HandOverList, ListedCase, ListedResult, hand_over_list};
pub use results::{
    Duplicate, Permit, Refusal, duplicate_of_permit, duplicate_of_refusal, permit, refusal,
};

/// Code of form 1.
pub const APPLICATION: &str = "application";
/// Code of the receipt of accepted documents.
pub const ACCEPTED_DOCUMENTS_RECEIPT: &str = "accepted-documents-receipt";
/// Code of form 3.
pub const NOT_ACCEPTED_RECEIPT: &str = "not-accepted-receipt";
/// Code of form 4.
pub const PERMIT: &str = "permit";
/// Code of the notice of a hearing, with the preliminary decision in it or without.
pub const HEARING_NOTICE: &str = "hearing-notice";
/// Code of the preliminary decision where it is a paper of its own.
pub const PRELIMINARY_REFUSAL: &str = "preliminary-refusal";
/// Code of the protocol of a hearing.
pub const HEARING_PROTOCOL: &str = "hearing-protocol";
/// Code of the reasoned refusal.
pub const REFUSAL: &str = "refusal";
/// Code of the list results go to the State Corporation with.
pub const HAND_OVER_LIST: &str = "hand-over-list";
/// Code of the note that an application was withdrawn.
pub const WITHDRAWAL_NOTE: &str = "withdrawal-note";
/// Code of a duplicate of a permit or a refusal.
pub const DUPLICATE: &str = "duplicate";
/// Code of the reply to a complaint.
pub const COMPLAINT_REPLY: &str = "complaint-reply";
/// Code of the protocol of a technical problem.
pub const TECHNICAL_PROTOCOL: &str = "technical-protocol";
/// Code of the inner list of a case's file.
pub const INNER_LIST: &str = "inner-list";

/// What every paper of a case after its registration says of the case.
#[derive(Debug, Clone, Copy)]
pub struct OfCase<'a> {
    /// The application as it is.
    pub application: &'a Application,
    /// Its registration number.
    pub registration: &'a Number,
    /// D0.
    pub received_on: NaiveDate,
}

/// A paper never bears another journal's number.
fn drawn_from<'a>(
    journal: Journal,
    number: Option<&'a Number>,
    form: &'static str,
) -> Result<Option<&'a Number>, DocumentError> {
    match number {
        Some(number) if number.journal != journal => Err(DocumentError::WrongJournal {
            form,
            found: number.journal,
        }),
        number => Ok(number),
    }
}
