//! One edition of one service. How it is read from files is the business of `read`; which edition holds
//! on a date, of `in_force`.

use chrono::NaiveDate;

use crate::form::Form;
use crate::passport::Passport;

/// Code of a document in an edition's list, e.g. `court-decision`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DocumentCode(pub String);

/// Code of a placement category of an edition, e.g. `guardianship`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PlacementCode(pub String);

/// An edition, read and checked.
#[derive(Debug, Clone)]
pub struct Edition {
    /// Service code, e.g. `meeting-permit`.
    pub service: String,
    /// Date and number of the amending order, e.g. `2023-04-12-95`.
    pub id: String,
    /// SHA-256 of all its bytes.
    pub hash: [u8; 32],
    /// Counts the repairs of our own text of this edition, from 1; the law is the same.
    pub revision: u32,
    /// The name to print always so, without quotation marks.
    pub service_name: String,
    /// The act and its amendments, for showing where the words come from.
    pub source: String,
    /// First day it is in force.
    pub in_force_from: InForceFrom,
    /// Documents to bring, in the law's order.
    pub documents: Vec<RequiredDocument>,
    /// Placement categories, in the form's order.
    pub placements: Vec<PlacementCategory>,
    /// Grounds of refusal, in the law's order.
    pub grounds: Vec<RefusalGround>,
    /// Terms by code.
    pub terms: Terms,
    /// The service's passport: channels, hours, and every row as the law words it.
    pub passport: Passport,
    /// Where the printed text departs from the law's spelling.
    pub corrections: Vec<Correction>,
    /// Forms, in the order of their file names.
    pub forms: Vec<Form>,
}

/// The first day of an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InForceFrom {
    /// The day.
    pub date: NaiveDate,
    /// True where the day of official publication is not known to us, so that the date is a guess.
    pub assumed: bool,
    /// What it rests on.
    pub reference: String,
}

/// A document the law requires.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequiredDocument {
    /// Its code.
    pub code: DocumentCode,
    /// The law's words (corrected spelling).
    pub name: String,
    /// Where the law says so, e.g. "Appendix 8, Appendix 2, row 8(1)".
    pub reference: String,
}

/// A way a child can be placed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacementCategory {
    /// Its code.
    pub code: PlacementCode,
    /// Attributive form of form 1: "қорғаншылықтағы".
    pub attributive: String,
    /// Locative form of form 4: "қорғаншылықта".
    pub locative: String,
    /// Where the law says so.
    pub reference: String,
}

/// A ground on which the service is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusalGround {
    /// Its number in the law's list, from 1.
    pub number: u8,
    /// The law's words.
    pub words: String,
    /// Where the law says so.
    pub reference: String,
}

/// The terms of the service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    /// The whole service (p. 12).
    pub whole: Term,
    /// Completeness check (p. 7).
    pub check: Term,
    /// Preparing the permit after the check (p. 9).
    pub prepare: Term,
    /// Preliminary refusal before the end (p. 9).
    pub preliminary_refusal_before_end: Term,
    /// Result after the hearing (p. 9).
    pub result_after_hearing: Term,
    /// The State Corporation's courier (p. 6).
    pub courier: Term,
    /// A complaint is forwarded to the reviewing body, unless fully satisfied (p. 13).
    pub complaint_forward: Term,
    /// The provider's answer to a complaint (p. 13).
    pub complaint_answer: Term,
    /// The reviewing body's answer to a complaint (p. 13).
    pub complaint_review: Term,
    /// How long the State Corporation keeps a result nobody came for (p. 11).
    pub kept_unclaimed: MonthTerm,
    /// An objection to a preliminary refusal, from the day it was received (ӘРПК 73); absent in revision 1.
    pub objection: Option<Term>,
    /// A result that came back is given on a later request (Appendix 11, p. 12, by analogy); absent in revision 1.
    pub later_request: Option<Term>,
}

/// A number of working days and where the law says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Working days.
    pub working_days: u32,
    /// True where the service's own rules do not say it, so that it is taken from elsewhere.
    pub assumed: bool,
    /// e.g. "Appendix 8, p. 12".
    pub reference: String,
}

/// A number of calendar months and where the law says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthTerm {
    /// Calendar months.
    pub months: u32,
    /// e.g. "Appendix 8, p. 11".
    pub reference: String,
}

/// One place where the printed text departs from the law's spelling (decision: one text per form).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// Where the law has it, e.g. "4-қосымша, тақырып".
    pub place: String,
    /// The law's spelling.
    pub law: String,
    /// What is printed; it stands in the edition's texts.
    pub printed: String,
    /// Why.
    pub reason: String,
}

impl Edition {
    /// The form with a code.
    pub fn form(&self, code: &str) -> Option<&Form> {
        self.forms.iter().find(|form| form.code == code)
    }

    /// The required document with a code.
    pub fn document(&self, code: &DocumentCode) -> Option<&RequiredDocument> {
        self.documents
            .iter()
            .find(|document| document.code == *code)
    }

    /// The placement category with a code.
    pub fn placement(&self, code: &PlacementCode) -> Option<&PlacementCategory> {
        self.placements
            .iter()
            .find(|placement| placement.code == *code)
    }

    /// The ground of refusal with a number of the law's list.
    pub fn ground(&self, number: u8) -> Option<&RefusalGround> {
        self.grounds.iter().find(|ground| ground.number == number)
    }
}
