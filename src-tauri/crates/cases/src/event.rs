//! What has happened to a case, as facts that are never changed. How they are written down is the
//! register's business.

mod afterwards;
mod hearing;

use chrono::{DateTime, FixedOffset, NaiveDate};

use crate::application::{Application, Period, PowerOfAttorney};
use crate::name::PersonName;
use crate::number::Number;
use crate::office::PersonId;
use crate::taken_over::TakenOver;

pub use afterwards::{CourtDecision, Filing, MonitoringStage, Revocation, Withdrawal};
pub use hearing::{
    Attendance, Delivery, Hearing, HearingAppointment, PreliminaryRefusalMade, RefusalMade,
};

/// An event of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CaseEvent {
    /// The application was registered (B.2 row 2).
    Registered(Box<Registered>),
    /// A case that began in the paper journal was taken over; the first event of such a case.
    TakenOver(Box<TakenOver>),
    /// The head named who examines it (B.2 row 4).
    ExecutorAssigned {
        /// One of the office's people.
        executor: PersonId,
        /// The head's resolution, in the head's words.
        resolution: Option<String>,
    },
    /// The set of documents was found complete and valid (p. 7).
    Checked,
    /// Acceptance was refused (p. 7): form 3.
    NotAccepted {
        /// Number of the receipt.
        number: Number,
        /// The unmet lines of the checklist, in the edition's order.
        unmet: Vec<UnmetDocument>,
        /// How the term was kept.
        closing: Closing,
    },
    /// The permit was made for signature (p. 9), or a new version of it before signing.
    PermitMade(Box<PermitMade>),
    /// The head signed the permit.
    PermitSigned,
    /// A ground of refusal was found, or another in its place (row 9).
    GroundFound {
        /// Its number in the edition's list.
        ground: u8,
        /// The facts, in the office's words.
        facts: String,
    },
    /// The ground that was found does not hold.
    GroundDropped {
        /// In the clerk's words.
        reason: String,
    },
    /// The preliminary decision and the notice of the hearing were made (p. 9; B.2 row 9).
    PreliminaryRefusalMade(Box<PreliminaryRefusalMade>),
    /// The applicant was given the notice.
    NoticeDelivered {
        /// How.
        means: Delivery,
        /// Whom it was given to.
        to: String,
    },
    /// The applicant objected to the preliminary decision.
    ObjectionReceived {
        /// What was objected.
        words: String,
    },
    /// The hearing was put off: a new notice with the first one's number.
    HearingPostponed {
        /// When and where it is now.
        to: HearingAppointment,
        /// Why.
        reason: String,
    },
    /// The hearing was held, or its not being held recorded (B.2 row 10).
    Heard(Box<Hearing>),
    /// The reasoned refusal was made for signature (p. 9), or a new version of it before signing.
    RefusalMade(Box<RefusalMade>),
    /// The head signed the refusal.
    RefusalSigned,
    /// The result was sent to the State Corporation on a hand-over list (p. 9, p. 11).
    SentToCorporation {
        /// Number of the list; the office's event draws it.
        list: Number,
        /// How the term was kept.
        closing: Closing,
    },
    /// The result was handed over (p. 11), by the office or as the State Corporation reported.
    HandedOver {
        /// To whom, and by what paper.
        to: Recipient,
        /// How the term was kept: by this act, or by the sending before it.
        closing: Closing,
    },
    /// The State Corporation gave back what nobody came for (p. 11).
    ReturnedByCorporation,
    /// A returned result was asked for.
    CollectionRequested {
        /// By whom.
        by: String,
    },
    /// The applicant took the application back (B.2 row 17).
    Withdrawn {
        /// The request.
        withdrawal: Withdrawal,
        /// How the term was kept.
        closing: Closing,
    },
    /// The permit was revoked (`domain.md` B.5).
    Revoked {
        /// The order.
        revocation: Revocation,
        /// How the term was kept: by this act, or by one before it.
        closing: Closing,
    },
    /// A marked duplicate of the result was given.
    DuplicateIssued {
        /// 1 for the first duplicate of this result.
        copy: u32,
        /// To whom, and by what paper.
        to: Recipient,
        /// Why.
        reason: String,
    },
    /// A court cancelled the refusal: a new stage with its own term begins.
    Reopened {
        /// The decision; it came on the act's own day.
        decision: CourtDecision,
    },
    /// A stage was entered into the monitoring system (p. 12-1).
    MonitoringEntered {
        /// Which.
        stage: MonitoringStage,
        /// By whom.
        by: String,
    },
    /// The case was given to the archive.
    Archived {
        /// Where it lies.
        filing: Filing,
    },
    /// Facts of the application were corrected.
    Corrected {
        /// The application as it is now.
        application: Box<Application>,
        /// In the clerk's words.
        reason: String,
        /// The result was signed: it is void, and another is made with a number of its own (decision 24).
        voids_result: bool,
    },
    /// The last act was taken back; its papers are void.
    TakenBack {
        /// Journal sequence of the act taken back.
        act: u64,
        /// In the clerk's words.
        reason: String,
    },
}

/// The first event of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registered {
    /// Registration number.
    pub number: Number,
    /// Service code, e.g. `meeting-permit`.
    pub service: String,
    /// Edition id, e.g. `2023-04-12-95`.
    pub edition: String,
    /// SHA-256 of the edition's bytes, which the register keeps.
    pub edition_hash: [u8; 32],
    /// The application as registered.
    pub application: Application,
    /// D0: the day the office counts as the day of receipt (decision 5).
    pub received_on: NaiveDate,
    /// The last day of the term as promised on the receipt.
    pub promised: NaiveDate,
}

/// How a case's term was kept, settled by the act that ended it; no later calendar edit changes it (decision 15).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Closing {
    /// Last day of the whole term.
    pub term_end: NaiveDate,
    /// Working days after it; 0 in time.
    pub working_days_late: u32,
    /// Hash of the calendar that said so.
    pub calendar_hash: [u8; 32],
}

/// A document that form 3 names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnmetDocument {
    /// Which document.
    pub document: statutes::DocumentCode,
    /// Missing, or past its last day.
    pub fault: DocumentFault,
}

/// Why a line of the checklist is unmet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DocumentFault {
    /// Not brought.
    Missing,
    /// Valid only until this day, which was before D0.
    Expired {
        /// Its last day.
        valid_until: NaiveDate,
    },
}

/// A permit for signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PermitMade {
    /// Its number; a new version before signing keeps it.
    pub number: Number,
    /// Its date: the `on` of the act that made this version.
    pub dated: NaiveDate,
    /// 1 for the first.
    pub version: u32,
    /// The period granted; within the one asked for.
    pub period: Period,
    /// Why it is narrower than asked; present exactly then.
    pub narrowed_because: Option<String>,
}

/// Who took the result, and on what paper (p. 11).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recipient {
    /// The applicant, on an identity card.
    Applicant {
        /// Number of the identity document shown.
        identity_document: String,
    },
    /// A representative, on an identity card and a notarised power of attorney.
    Representative {
        /// Name.
        name: PersonName,
        /// Number of the identity document shown.
        identity_document: String,
        /// The power of attorney.
        power_of_attorney: PowerOfAttorney,
    },
}

/// When an act happened and when it was entered (decision 2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActTimes {
    /// Civil date on which it happened; terms and lateness use it.
    pub on: NaiveDate,
    /// The PC's wall clock with its offset, when it was entered.
    pub entered_at: DateTime<FixedOffset>,
    /// Why it is entered later than it happened; present exactly then.
    pub entered_late_because: Option<String>,
}

/// A paper that an act issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperRef {
    /// Form code, e.g. `permit`.
    pub form: String,
    /// Its own number, where it has one.
    pub number: Option<Number>,
    /// 1 for the first version.
    pub version: u32,
    /// SHA-256 of its bytes.
    pub sha256: [u8; 32],
}

/// An event as the journal holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded<E> {
    /// Place in the journal, from 1.
    pub seq: u64,
    /// Who entered it.
    pub person: PersonId,
    /// When.
    pub times: ActTimes,
    /// What happened.
    pub event: E,
    /// Papers issued by the same act.
    pub papers: Vec<PaperRef>,
}
