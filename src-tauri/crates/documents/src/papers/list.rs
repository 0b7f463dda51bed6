//! The list results go to the State Corporation with (p. 9, p. 11).

use cases::case::ResultKind;
use cases::name::PersonName;
use cases::number::{Journal, Number};
use cases::office::OfficePerson;
use chrono::NaiveDate;

use super::{HAND_OVER_LIST, drawn_from};
use crate::error::DocumentError;
use crate::facts::{Facts, More};
use crate::making::{Making, Paper, make};

/// A case as a list names it.
#[derive(Debug, Clone, Copy)]
pub struct ListedCase<'a> {
    /// Its registration number.
    pub registration: &'a Number,
    /// Whose application it is.
    pub applicant: &'a PersonName,
}

/// A result on the list.
#[derive(Debug, Clone, Copy)]
pub struct ListedResult<'a> {
    /// The case.
    pub case: ListedCase<'a>,
    /// What the result is.
    pub kind: ResultKind,
    /// Its number.
    pub number: &'a Number,
    /// Its date.
    pub dated: NaiveDate,
}

/// What the list says.
#[derive(Debug, Clone, Copy)]
pub struct HandOverList<'a> {
    /// Its number; `None` only in a preview.
    pub number: Option<&'a Number>,
    /// Number of the State Corporation's section.
    pub section: &'a str,
    /// Its address.
    pub address: &'a str,
    /// Who carries them; empty: written by hand.
    pub courier: &'a str,
    /// The results, at least one.
    pub results: &'a [ListedResult<'a>],
    /// Who hands them over.
    pub giver: &'a OfficePerson,
    /// The list's date.
    pub on: NaiveDate,
}

/// The list of results for the State Corporation: both copies in one file.
pub fn hand_over_list(facts: &HandOverList<'_>, by: Making<'_>) -> Result<Paper, DocumentError> {
    let facts = Facts {
        number: drawn_from(Journal::HandOverLists, facts.number, HAND_OVER_LIST)?,
        person: Some(facts.giver),
        more: More::List(*facts),
        ..by.facts(HAND_OVER_LIST, facts.on)
    };
    make(&facts, by)
}
