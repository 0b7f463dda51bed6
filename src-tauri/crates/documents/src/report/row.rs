//! A row of the register: one application with what became of it. It does not know how a row is shown.

use cases::application::Period;
use cases::name::PersonName;
use chrono::{NaiveDate, NaiveTime};

/// An application as the register has it; what has not happened is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterRow {
    /// Registration number as it is written.
    pub number: String,
    /// D0.
    pub registered_on: NaiveDate,
    /// The hour it came, where that was on D0 itself.
    pub registered_at: Option<NaiveTime>,
    /// The State Corporation's day of acceptance; `None` is the office's own counter.
    pub accepted_by_corporation: Option<NaiveDate>,
    /// The parent.
    pub applicant: PersonName,
    /// ЖСН; `None` where the person has none.
    pub iin: Option<String>,
    /// Place of residence.
    pub address: String,
    /// As papers print it; may be empty.
    pub phone: String,
    /// The children, in the application's order.
    pub children: Vec<RegisterChild>,
    /// Period asked for.
    pub requested: Period,
    /// Documents brought.
    pub documents: u32,
    /// Their sheets, all together; 0 where they were not counted.
    pub sheets: u32,
    /// Who examines it, as the office writes the name.
    pub executor: Option<String>,
    /// Last day of the whole term.
    pub due: Option<NaiveDate>,
    /// Date of the preliminary decision to refuse.
    pub preliminary_on: Option<NaiveDate>,
    /// Day of the hearing.
    pub hearing_on: Option<NaiveDate>,
    /// Number of the hearing's protocol.
    pub protocol: Option<String>,
    /// How it ended; `None` while it is in work.
    pub outcome: Option<Outcome>,
    /// Numbers of the law's grounds that it was refused on.
    pub grounds: Vec<u32>,
    /// The result's paper.
    pub paper: Option<IssuedPaper>,
    /// Period granted.
    pub granted: Option<Period>,
    /// Who took the result, and when.
    pub handed_over: Option<HandedOver>,
    /// Working days past the term, 0 in time; `None` where it is not settled.
    pub days_late: Option<u32>,
    /// When its stages were entered into the monitoring system.
    pub monitoring: Monitoring,
    /// Complaints about it.
    pub complaints: Vec<RegisterComplaint>,
    /// Where it lies in the archive.
    pub filed: Option<Filed>,
    /// What the program says of the case in fixed words, such as that it was taken over from a paper journal.
    pub note: String,
    /// What a person wrote about it; never shown masked, because nobody knows whom it names.
    pub note_in_own_words: String,
}

/// How a case ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Outcome {
    /// A permit.
    Permit,
    /// A reasoned refusal.
    Refusal,
    /// The documents were not accepted.
    NotAccepted,
    /// The applicant withdrew it.
    Withdrawn,
    /// The permit was revoked before anybody took it.
    Revoked,
    /// The registration was taken back; the number is void for ever.
    Void,
}

/// A child of an application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterChild {
    /// Name.
    pub name: PersonName,
    /// Birth date.
    pub born: NaiveDate,
    /// Where the child lives: the category in the edition's words.
    pub placement: String,
}

/// A paper's number and date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedPaper {
    /// As it is written.
    pub number: String,
    /// Its date.
    pub on: NaiveDate,
}

/// The handing over of a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandedOver {
    /// The day.
    pub on: NaiveDate,
    /// Who took it.
    pub to: PersonName,
    /// A representative's power of attorney: its number and date; never shown masked.
    pub power_of_attorney: Option<IssuedPaper>,
}

/// The days on which a case's stages were entered into the monitoring information system (p. 12-1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Monitoring {
    /// Its reception.
    pub reception: Option<NaiveDate>,
    /// The decision.
    pub decision: Option<NaiveDate>,
    /// The delivery of the result.
    pub delivery: Option<NaiveDate>,
}

/// A complaint about a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterComplaint {
    /// Its number.
    pub number: String,
    /// What became of it, in fixed words; empty while it is open.
    pub result: String,
}

/// A case's place in the archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filed {
    /// Index of the file in the office's nomenclature.
    pub index: String,
    /// Volume.
    pub volume: String,
    /// Sheets.
    pub sheets: u32,
}
