//! A form of an edition and the facts of a case become a paper: the application, the two receipts, the permit.
//!
//! It does not know which act makes a paper, whether it may be made, where its bytes are kept, or what time
//! it is: facts, numbers and dates come in as parameters, and the words come from the edition's forms.

mod compose;
mod error;
mod facts;
mod fill;
mod glue;
mod papers;
pub mod report;
mod stamp;

pub use error::DocumentError;
pub use papers::{
    ACCEPTED_DOCUMENTS_RECEIPT, APPLICATION, AcceptedDocuments, Making, Mark, NOT_ACCEPTED_RECEIPT,
    NotAccepted, PERMIT, Paper, Permit, accepted_documents_receipt, application_form,
    blank_application, not_accepted_receipt, permit,
};
