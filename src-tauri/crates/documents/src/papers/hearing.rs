//! The papers of the negative path: the preliminary decision, the notice of a hearing, its protocol (p. 9).

use cases::case::{HeldHearing, Objection};
use cases::event::HearingAppointment;
use cases::number::{Journal, Number};
use cases::office::OfficePerson;
use chrono::NaiveDate;

use super::{HEARING_NOTICE, HEARING_PROTOCOL, OfCase, PRELIMINARY_REFUSAL, drawn_from};
use crate::error::DocumentError;
use crate::facts::{Facts, More};
use crate::making::{Making, Paper, make};

/// A ground of refusal and what it was found in.
#[derive(Debug, Clone, Copy)]
pub struct Ground<'a> {
    /// Its number in the edition's list.
    pub number: u8,
    /// The facts, in the office's words; a line end begins a new paragraph.
    pub facts: &'a str,
}

/// What the preliminary decision says.
#[derive(Debug, Clone, Copy)]
pub struct PreliminaryRefusal<'a> {
    /// The case.
    pub case: OfCase<'a>,
    /// Its number, which its notices share; `None` only in a preview.
    pub number: Option<&'a Number>,
    /// On what ground.
    pub ground: Ground<'a>,
    /// Who examines the case, whom the applicant can ask.
    pub executor: &'a OfficePerson,
    /// The decision's date.
    pub on: NaiveDate,
}

/// What the notice of a hearing says.
#[derive(Debug, Clone, Copy)]
pub struct HearingNotice<'a> {
    /// The decision it goes with.
    pub decision: PreliminaryRefusal<'a>,
    /// When and where.
    pub appointment: &'a HearingAppointment,
    /// What else it says.
    pub of: NoticeOf<'a>,
    /// The notice's date.
    pub on: NaiveDate,
}

/// What a notice of a hearing says besides when and where.
#[derive(Debug, Clone, Copy)]
pub enum NoticeOf<'a> {
    /// The preliminary decision too: one paper for both.
    Decision,
    /// Nothing: the preliminary decision is a paper of its own.
    HearingAlone,
    /// That the hearing was put off.
    Postponement {
        /// When and where it was to be.
        former: &'a HearingAppointment,
        /// Why, in the office's words.
        because: &'a str,
    },
}

/// What the protocol of a hearing says (ӘРПК 74); it is dated the hearing's day.
#[derive(Debug, Clone, Copy)]
pub struct HearingProtocol<'a> {
    /// The decision that was heard, with the case.
    pub decision: PreliminaryRefusal<'a>,
    /// Number of the protocol; none in a preview.
    pub number: Option<&'a Number>,
    /// The hearing.
    pub hearing: &'a HeldHearing,
    /// The objections to the decision, in order; may be none.
    pub objections: &'a [Objection],
}

/// The notice of a hearing's time and place: both copies in one file.
pub fn hearing_notice(facts: &HearingNotice<'_>, by: Making<'_>) -> Result<Paper, DocumentError> {
    let facts = Facts {
        number: preliminary(facts.decision.number, HEARING_NOTICE)?,
        person: Some(facts.decision.executor),
        more: More::Notice(*facts),
        ..by.facts_of_case(HEARING_NOTICE, facts.decision.case, facts.on)
    };
    make(&facts, by)
}

/// The preliminary decision where it is a paper of its own: both copies in one file.
pub fn preliminary_refusal(
    facts: &PreliminaryRefusal<'_>,
    by: Making<'_>,
) -> Result<Paper, DocumentError> {
    let facts = Facts {
        number: preliminary(facts.number, PRELIMINARY_REFUSAL)?,
        person: Some(facts.executor),
        more: More::Decision(*facts),
        ..by.facts_of_case(PRELIMINARY_REFUSAL, facts.case, facts.on)
    };
    make(&facts, by)
}

/// The protocol of a hearing, or of its absence.
pub fn hearing_protocol(
    facts: &HearingProtocol<'_>,
    by: Making<'_>,
) -> Result<Paper, DocumentError> {
    let facts = Facts {
        number: drawn_from(Journal::Protocols, facts.number, HEARING_PROTOCOL)?,
        more: More::Protocol(*facts),
        ..by.facts_of_case(HEARING_PROTOCOL, facts.decision.case, facts.hearing.on)
    };
    make(&facts, by)
}

/// The decision and its notices share one number.
fn preliminary<'a>(
    number: Option<&'a Number>,
    form: &'static str,
) -> Result<Option<&'a Number>, DocumentError> {
    drawn_from(Journal::PreliminaryRefusals, number, form)
}
