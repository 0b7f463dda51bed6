//! The protocol of a technical problem (p. 12-1).

use cases::number::{Journal, Number};
use chrono::{NaiveDate, NaiveDateTime};

use super::list::ListedCase;
use super::{TECHNICAL_PROTOCOL, drawn_from};
use crate::error::DocumentError;
use crate::facts::{Facts, More};
use crate::making::{Making, Paper, make};

/// What the protocol says.
#[derive(Debug, Clone, Copy)]
pub struct TechnicalFailure<'a> {
    /// Its number; `None` only in a preview.
    pub number: Option<&'a Number>,
    /// When the problem was found.
    pub found_at: NaiveDateTime,
    /// What failed, in the office's words; a line end begins a new paragraph.
    pub what: &'a str,
    /// Since when.
    pub since: NaiveDateTime,
    /// Until when; `None` while it lasts.
    pub until: Option<NaiveDateTime>,
    /// Who was told.
    pub told_to: &'a str,
    /// When.
    pub told_at: NaiveDateTime,
    /// What was done, in the office's words; a line end begins a new paragraph.
    pub measures: &'a str,
    /// Who answers for the infrastructure and makes the protocol.
    pub ict_employee: &'a str,
    /// The cases it touched; may be none.
    pub cases: &'a [ListedCase<'a>],
    /// The protocol's date.
    pub on: NaiveDate,
}

/// The protocol of a technical problem, for the signatures of the ICT employee and of the provider.
pub fn technical_protocol(
    facts: &TechnicalFailure<'_>,
    by: Making<'_>,
) -> Result<Paper, DocumentError> {
    let facts = Facts {
        number: drawn_from(
            Journal::TechnicalProtocols,
            facts.number,
            TECHNICAL_PROTOCOL,
        )?,
        more: More::Failure(*facts),
        ..by.facts(TECHNICAL_PROTOCOL, facts.on)
    };
    make(&facts, by)
}
