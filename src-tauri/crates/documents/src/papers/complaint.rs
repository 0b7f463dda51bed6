//! The reply to a complaint (p. 13).

pub use cases::complaint::Satisfied;
use cases::number::{Journal, Number};
use cases::office::OfficePerson;
use chrono::NaiveDate;

use super::{COMPLAINT_REPLY, OfCase, drawn_from};
use crate::error::DocumentError;
use crate::facts::{Facts, More};
use crate::making::{Making, Paper, make};

/// What the reply says.
#[derive(Debug, Clone, Copy)]
pub struct ComplaintReply<'a> {
    /// The complaint's number, which its reply bears; `None` only in a preview.
    pub number: Option<&'a Number>,
    /// When it came.
    pub received_on: NaiveDate,
    /// Who complained.
    pub from: &'a str,
    /// Their address; may be empty.
    pub address: &'a str,
    /// Against which decision, action or inaction.
    pub against: &'a str,
    /// What it asks, in the office's words; a line end begins a new paragraph.
    pub subject: &'a str,
    /// The case it is about, where it is about one.
    pub case: Option<OfCase<'a>>,
    /// How far it is satisfied.
    pub satisfied: Satisfied,
    /// The decision and its reasons, in the office's words; a line end begins a new paragraph.
    pub words: &'a str,
    /// Who prepared the reply.
    pub executor: &'a OfficePerson,
    /// The reply's date.
    pub on: NaiveDate,
}

/// The reply to a complaint, for the head's signature.
pub fn complaint_reply(facts: &ComplaintReply<'_>, by: Making<'_>) -> Result<Paper, DocumentError> {
    let of_case = match facts.case {
        Some(case) => by.facts_of_case(COMPLAINT_REPLY, case, facts.on),
        None => by.facts(COMPLAINT_REPLY, facts.on),
    };
    let facts = Facts {
        number: drawn_from(Journal::Complaints, facts.number, COMPLAINT_REPLY)?,
        person: Some(facts.executor),
        more: More::Reply(*facts),
        ..of_case
    };
    make(&facts, by)
}
