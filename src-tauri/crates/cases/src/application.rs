//! The facts of an application for a meeting permit (form 1 and the checklist), already read and sound.
//! It does not know what was typed; `intake` reads that.

use chrono::{NaiveDate, NaiveDateTime};
// A fact names documents and placements by the edition's codes; who keeps facts need not know editions.
pub use statutes::{DocumentCode, PlacementCode};

use crate::identifier::Identifier;
use crate::name::PersonName;
use crate::phone::Phone;

/// Everything the applicant asks and brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Application {
    /// The parent deprived of parental rights.
    pub applicant: Applicant,
    /// Who acts for the applicant, under a notarised power of attorney.
    pub representative: Option<Representative>,
    /// At least one.
    pub children: Vec<Child>,
    /// First and last day of the meetings asked for; `from <= until`.
    pub period: Period,
    /// Consent to the use of protected personal data (form 1); without it the case waits for its ground.
    pub consent: bool,
    /// One per document of the edition's list, in its order.
    pub documents: Vec<BroughtDocument>,
    /// Date the applicant wrote under form 1.
    pub written_on: NaiveDate,
    /// Where it was handed in.
    pub channel: Channel,
    /// When it came to the office (the courier's hour for the State Corporation).
    pub received_at: NaiveDateTime,
    /// The chancery's own number, when it gives one; searchable, never ours.
    pub chancery_number: Option<String>,
}

/// The parent who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applicant {
    /// Name as in the identity document.
    pub name: PersonName,
    /// ЖСН, or why there is none.
    pub identifier: Identifier,
    /// Required where there is no IIN, so that the same person is found again.
    pub birth_date: Option<NaiveDate>,
    /// Place of residence.
    pub address: String,
    /// As typed and normalised.
    pub phone: Phone,
}

/// A representative and the power of attorney (p. 11).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Representative {
    /// Name.
    pub name: PersonName,
    /// ЖСН, or why there is none.
    pub identifier: Identifier,
    /// The notarised power of attorney.
    pub power_of_attorney: PowerOfAttorney,
}

/// A notarised power of attorney.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PowerOfAttorney {
    /// Number in the notary's register.
    pub number: String,
    /// Its date.
    pub issued_on: NaiveDate,
    /// Notary's name.
    pub notary: String,
    /// Last day it is valid.
    pub valid_until: NaiveDate,
}

/// A child the applicant asks to meet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Child {
    /// Name.
    pub name: PersonName,
    /// ЖСН, or why there is none.
    pub identifier: Identifier,
    /// Birth date (form 4 prints it).
    pub birth_date: NaiveDate,
    /// Where the child lives.
    pub placement: Placement,
}

/// Where a child lives: one of the edition's categories, and with whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placement {
    /// One of the edition's placement categories.
    pub category: PlacementCode,
    /// The organisation's or the guardian's name, as free text; may be empty. Not printed on form 4.
    pub place: String,
}

/// A span of civil dates, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub until: NaiveDate,
}

impl Period {
    /// A whole month of the calendar; `None` where there is no such month.
    pub fn of_month(year: i32, month: u32) -> Option<Self> {
        let from = NaiveDate::from_ymd_opt(year, month, 1)?;
        let next = from.checked_add_months(chrono::Months::new(1))?;
        Some(Self {
            from,
            until: next.pred_opt()?,
        })
    }
}

/// A line of the checklist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BroughtDocument {
    /// Which document of the edition's list.
    pub document: DocumentCode,
    /// Whether it was brought.
    pub brought: bool,
    /// Sheets, for the receipt; 0 where not counted.
    pub sheets: u16,
    /// Last day it is valid, as the clerk read it on the document.
    pub valid_until: Option<NaiveDate>,
}

/// Where the application was handed in (Appendix 2, row 2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Channel {
    /// The provider's own office.
    Office,
    /// The State Corporation; its day of acceptance starts the term (p. 6).
    StateCorporation(StateCorporation),
}

/// The State Corporation's side of an application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateCorporation {
    /// Day it accepted the documents; not counted in the term (p. 6).
    pub accepted_on: NaiveDate,
    /// "№ __ бөлімі" of form 3.
    pub section: String,
    /// Address of that section.
    pub address: String,
    /// Its worker, for form 3's signature line; may be empty.
    pub worker: String,
}
