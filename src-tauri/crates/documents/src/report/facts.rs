//! What a register of a month and a year's figures are made from.

use cases::name::PersonName;
use cases::office::OfficeSettings;
use chrono::{DateTime, FixedOffset, NaiveDate};

use super::row::RegisterRow;
use super::summary::Summary;

/// The register of a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthRegister {
    /// The office's name, of the day it is issued.
    pub office_name: String,
    /// The service's official name.
    pub service_name: String,
    /// Year.
    pub year: i32,
    /// Month, 1–12.
    pub month: u32,
    /// 1 for the first; every reissue counts on.
    pub version: u32,
    /// The paper's date.
    pub issued_on: NaiveDate,
    /// Why it was issued again; present from version 2 on.
    pub reissue_reason: Option<String>,
    /// Applications that were in work in the month, by date of registration: first those carried over into it, then
    /// those registered in it.
    pub rows: Vec<RegisterRow>,
    /// Acts of months closed before, entered since.
    pub after_closing: Vec<RegisterAct>,
    /// Acts of this month on cases that had ended before it: no row tells them.
    pub on_ended_cases: Vec<RegisterAct>,
    /// The month's figures.
    pub summary: Summary,
    /// The journal's last entry that it was drawn from.
    pub head: JournalHead,
    /// Who signs it as the head.
    pub signatory: Signatory,
    /// Who drew it up, as the office writes the name.
    pub compiled_by: String,
    /// IINs by their last four digits, people by initials, no addresses: for what leaves the office.
    pub masked: bool,
    /// Of a sample register.
    pub sample: bool,
    /// A preview: the month is not closed.
    pub draft: bool,
}

/// The end of the journal's chain: with it, a cut tail or a chain built anew is seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalHead {
    /// Number of the last entry.
    pub seq: u64,
    /// Its hash in hexadecimal.
    pub hash: String,
}

/// The head's line under a register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signatory {
    /// The post, "м.а." included where it is so.
    pub post: String,
    /// Name as it is signed.
    pub name: String,
}

impl Signatory {
    /// The head as the settings of a day have it.
    pub fn of(settings: &OfficeSettings) -> Self {
        Self {
            post: crate::facts::post(settings),
            name: crate::facts::initials(&settings.head.name),
        }
    }
}

/// An act told beside the rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterAct {
    /// Registration number of its case.
    pub number: String,
    /// The parent.
    pub applicant: PersonName,
    /// What was done, in words.
    pub act: String,
    /// The day it happened.
    pub on: NaiveDate,
    /// When it was entered.
    pub entered_at: DateTime<FixedOffset>,
    /// Who entered it, as the office writes the name.
    pub person: String,
}

/// A year's figures, month by month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statistics {
    /// The office's name, of the day they are drawn.
    pub office_name: String,
    /// The service's official name.
    pub service_name: String,
    /// Year.
    pub year: i32,
    /// The day they were drawn.
    pub made_on: NaiveDate,
    /// Months that have begun, from January on.
    pub months: Vec<Summary>,
    /// The year so far.
    pub whole: Summary,
    /// Of a sample register.
    pub sample: bool,
}
