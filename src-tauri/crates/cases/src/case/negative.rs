//! What a case holds of the way to a refusal.

use chrono::NaiveDate;

use crate::event::{Delivery, Hearing, HearingAppointment};
use crate::number::Number;

/// A ground of refusal that was found.
#[expect(
    clippy::struct_field_names,
    reason = "a ground is known by its number, as everywhere the edition's grounds are named"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ground {
    /// Its number in the edition's list.
    pub ground: u8,
    /// The facts, in the office's words.
    pub facts: String,
    /// `on` of its finding.
    pub on: NaiveDate,
}

/// The preliminary decision with its notice, as it stands now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreliminaryRefusal {
    /// Its number; a new notice keeps it.
    pub number: Number,
    /// Its date.
    pub dated: NaiveDate,
    /// Number of the ground in the edition's list.
    pub ground: u8,
    /// The facts it rests on.
    pub facts: String,
    /// The hearing as it is appointed now.
    pub hearing: HearingAppointment,
    /// 1 for the first notice, one more for each time the hearing was put off.
    pub version: u32,
    /// Date of the notice that holds: the decision's own, or that of the last putting off.
    pub notice_dated: NaiveDate,
    /// Why it was made later than the law allows.
    pub late_because: Option<String>,
    /// Deliveries of its notices, in order.
    pub deliveries: Vec<Delivered>,
    /// Objections, in order.
    pub objections: Vec<Objection>,
}

impl PreliminaryRefusal {
    /// Whether the notice that holds now was given to the applicant.
    pub fn is_delivered(&self) -> bool {
        self.deliveries
            .iter()
            .any(|delivery| delivery.version == self.version)
    }
}

/// A notice given to the applicant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivered {
    /// When.
    pub on: NaiveDate,
    /// Which notice.
    pub version: u32,
    /// How.
    pub means: Delivery,
    /// To whom.
    pub to: String,
}

/// An objection to the preliminary decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objection {
    /// When it came.
    pub on: NaiveDate,
    /// What was objected.
    pub words: String,
}

/// A hearing with its day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldHearing {
    /// The day it was held, or recorded as not held.
    pub on: NaiveDate,
    /// The rest.
    pub hearing: Hearing,
}
