//! The passport of a service: the table of main requirements, its channels and hours.

use chrono::{NaiveTime, Weekday};

/// The passport of a service (Appendix 2 of its rules).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passport {
    /// Every row of the table, in order, in the law's words.
    pub rows: Vec<PassportRow>,
    /// Where an application can be handed in.
    pub channels: Vec<ServiceChannel>,
    /// When the places are open.
    pub hours: Vec<OpeningHours>,
    /// Longest waits and longest times of serving.
    pub waits: Vec<LongestWait>,
    /// The single contact centre, as printed on a receipt.
    pub contact_centre: ContactCentre,
}

/// A row of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PassportRow {
    /// Its number, from 1.
    pub number: u8,
    /// The left cell.
    pub title: String,
    /// The right cell; paragraphs are divided by line ends.
    pub words: String,
    /// Where the law says so.
    pub reference: String,
}

/// A way to hand in an application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceChannel {
    /// `office` or `state-corporation`.
    pub code: String,
    /// The law's words.
    pub name: String,
    /// Where the law says so.
    pub reference: String,
}

/// Opening hours of a place, days off and holidays apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpeningHours {
    /// Which place: `office`, `state-corporation`, `state-corporation-duty`.
    pub place: String,
    /// On which days of the week.
    pub days: Vec<Weekday>,
    /// Opens.
    pub open: NaiveTime,
    /// Closes.
    pub close: NaiveTime,
    /// Lunch break, from and to.
    pub lunch: Option<(NaiveTime, NaiveTime)>,
    /// Where the law says so.
    pub reference: String,
}

/// A longest wait, or a longest time of serving.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LongestWait {
    /// For what: `handing-in`, `serving-office`, `serving-state-corporation`.
    pub code: String,
    /// Minutes.
    pub minutes: u32,
    /// Where the law says so.
    pub reference: String,
}

/// Where an applicant asks how things stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactCentre {
    /// Telephone numbers, as the law writes them.
    pub phones: Vec<String>,
    /// Where the law says so.
    pub reference: String,
}
