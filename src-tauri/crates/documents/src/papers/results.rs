//! The results of the service: the permit (form 4), the reasoned refusal, and duplicates of either.

use cases::application::{Application, Period};
use cases::case::HeldHearing;
use cases::number::{Journal, Number};
use cases::office::{OfficePerson, OfficeSettings};
use chrono::NaiveDate;

use super::hearing::PreliminaryRefusal;
use super::{DUPLICATE, PERMIT, REFUSAL, drawn_from};
use crate::error::DocumentError;
use crate::facts::{Facts, More};
use crate::making::{Making, Paper, make, make_duplicate};

/// What form 4 says.
#[derive(Debug, Clone, Copy)]
pub struct Permit<'a> {
    /// The application.
    pub application: &'a Application,
    /// The permit's number; `None` only in a preview.
    pub number: Option<&'a Number>,
    /// The period granted.
    pub period: Period,
    /// The paper's date.
    pub on: NaiveDate,
}

/// What the reasoned refusal says (p. 9).
#[derive(Debug, Clone, Copy)]
pub struct Refusal<'a> {
    /// The preliminary decision it follows, with the case.
    pub decision: PreliminaryRefusal<'a>,
    /// The refusal's number; `None` only in a preview.
    pub number: Option<&'a Number>,
    /// Number of the ground in the edition's list.
    pub ground: u8,
    /// The reasons, in the office's words; a line end begins a new paragraph.
    pub reasons: &'a str,
    /// The hearing before it.
    pub hearing: &'a HeldHearing,
    /// The paper's date.
    pub on: NaiveDate,
}

/// What a duplicate says besides what the original says.
#[derive(Debug, Clone, Copy)]
pub struct Duplicate<'a> {
    /// Settings of the duplicate's day; the original's are those of its own day.
    pub settings: &'a OfficeSettings,
    /// Which duplicate of the result it is, from 1.
    pub copy: u32,
    /// When the original was signed.
    pub signed_on: NaiveDate,
    /// For whom it is made.
    pub to: &'a str,
    /// Why, in the office's words.
    pub reason: &'a str,
    /// Who issues it.
    pub issuer: &'a OfficePerson,
    /// When it is issued.
    pub on: NaiveDate,
}

/// The permit (form 4), for the head's signature.
pub fn permit(facts: &Permit<'_>, by: Making<'_>) -> Result<Paper, DocumentError> {
    make(&of_permit(facts, by)?, by)
}

/// The reasoned refusal, for the head's signature (p. 9; the law approves no form of it).
pub fn refusal(facts: &Refusal<'_>, by: Making<'_>) -> Result<Paper, DocumentError> {
    make(&of_refusal(facts, by)?, by)
}

/// The permit again, marked as a duplicate. `by` makes the original: its settings are those of the permit's day.
pub fn duplicate_of_permit(
    original: &Permit<'_>,
    duplicate: &Duplicate<'_>,
    by: Making<'_>,
) -> Result<Paper, DocumentError> {
    make_duplicate(&of_permit(original, by)?, &of_duplicate(duplicate, by), by)
}

/// The refusal again, marked as a duplicate. `by` makes the original: its settings are those of the refusal's day.
pub fn duplicate_of_refusal(
    original: &Refusal<'_>,
    duplicate: &Duplicate<'_>,
    by: Making<'_>,
) -> Result<Paper, DocumentError> {
    make_duplicate(&of_refusal(original, by)?, &of_duplicate(duplicate, by), by)
}

fn of_permit<'a>(facts: &Permit<'a>, by: Making<'a>) -> Result<Facts<'a>, DocumentError> {
    Ok(Facts {
        application: Some(facts.application),
        number: drawn_from(Journal::Permits, facts.number, PERMIT)?,
        period: Some(facts.period),
        ..by.facts(PERMIT, facts.on)
    })
}

fn of_refusal<'a>(facts: &Refusal<'a>, by: Making<'a>) -> Result<Facts<'a>, DocumentError> {
    Ok(Facts {
        number: drawn_from(Journal::Refusals, facts.number, REFUSAL)?,
        person: Some(facts.decision.executor),
        more: More::Refusal(*facts),
        ..by.facts_of_case(REFUSAL, facts.decision.case, facts.on)
    })
}

fn of_duplicate<'a>(facts: &Duplicate<'a>, by: Making<'a>) -> Facts<'a> {
    Facts {
        settings: facts.settings,
        person: Some(facts.issuer),
        more: More::Duplicate(*facts),
        ..by.facts(DUPLICATE, facts.on)
    }
}
