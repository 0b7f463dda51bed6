//! Papers that close a case's file: the note of a withdrawal, and the inner list.

use cases::office::OfficePerson;
use chrono::NaiveDate;

use super::{INNER_LIST, OfCase, WITHDRAWAL_NOTE};
use crate::error::DocumentError;
use crate::facts::{Facts, More};
use crate::making::{Making, Paper, make};

/// What the note of a withdrawal says.
#[derive(Debug, Clone, Copy)]
pub struct Withdrawal<'a> {
    /// The case.
    pub case: OfCase<'a>,
    /// Date of the applicant's request.
    pub requested_on: NaiveDate,
    /// The applicant's words; a line end begins a new paragraph.
    pub words: &'a str,
    /// Who gives the documents back.
    pub giver: &'a OfficePerson,
    /// The note's date.
    pub on: NaiveDate,
}

/// What the inner list of a case's file says.
#[derive(Debug, Clone, Copy)]
pub struct InnerList<'a> {
    /// The case.
    pub case: OfCase<'a>,
    /// Index of the file by the office's nomenclature.
    pub file_index: &'a str,
    /// Which volume.
    pub volume: &'a str,
    /// Sheets of the whole file.
    pub sheets: u32,
    /// What lies in it, in order; at least one.
    pub items: &'a [FileItem<'a>],
    /// Who made the list.
    pub compiler: &'a OfficePerson,
    /// The list's date.
    pub on: NaiveDate,
}

/// A document in a file.
#[derive(Debug, Clone, Copy)]
pub struct FileItem<'a> {
    /// Its number; may be empty.
    pub index: &'a str,
    /// Its date, where it has one.
    pub dated: Option<NaiveDate>,
    /// What it is.
    pub title: &'a str,
    /// Its sheets, where they were counted. Behind one not counted, sheet numbers are written by hand.
    pub sheets: Option<u32>,
    /// A remark; may be empty.
    pub note: &'a str,
}

/// The note that an application was withdrawn.
pub fn withdrawal_note(facts: &Withdrawal<'_>, by: Making<'_>) -> Result<Paper, DocumentError> {
    let facts = Facts {
        person: Some(facts.giver),
        more: More::Withdrawal(*facts),
        ..by.facts_of_case(WITHDRAWAL_NOTE, facts.case, facts.on)
    };
    make(&facts, by)
}

/// The inner list of a case's file.
pub fn inner_list(facts: &InnerList<'_>, by: Making<'_>) -> Result<Paper, DocumentError> {
    let facts = Facts {
        person: Some(facts.compiler),
        more: More::InnerList(*facts),
        ..by.facts_of_case(INNER_LIST, facts.case, facts.on)
    };
    make(&facts, by)
}
