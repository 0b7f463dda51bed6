//! Everything an act can end with instead of being done. What a person reads is made of it at the edge.

use cases::office::PersonId;
use cases::refusal::{Reason, Refusal, Refusals};
use chrono::{DateTime, FixedOffset};

/// Why an act was not done; nothing was written then.
#[derive(Debug, thiserror::Error)]
pub enum OfficeError {
    /// Typed values or the case's state are against it.
    #[error(transparent)]
    Refused(#[from] Refusals),
    /// The register could not be opened, read or written.
    #[error(transparent)]
    Register(#[from] register::RegisterError),
    /// A paper could not be made.
    #[error(transparent)]
    Paper(#[from] documents::DocumentError),
    /// A register or the numbers of a year could not be made.
    #[error(transparent)]
    Report(#[from] documents::report::ReportError),
    /// No such version of a month's register was issued.
    #[error("no such version of the month's register was issued")]
    UnknownRegister,
    /// No picture can be made of a paper.
    #[error("no picture: {0}")]
    NoPicture(paper::picture::PictureError),
    /// The shipped typefaces can't be read.
    #[error("the typefaces: {0}")]
    Typefaces(paper::PaperError),
    /// An edition's bytes can't be read.
    #[error(transparent)]
    Edition(#[from] statutes::EditionError),
    /// No edition is in force on that day.
    #[error(transparent)]
    NotInForce(#[from] statutes::NotInForce),
    /// The calendar has no such year, or its data can't be read.
    #[error(transparent)]
    Calendar(#[from] calendar::CalendarError),
    /// A case's entries do not follow from each other.
    #[error(transparent)]
    Replay(#[from] cases::case::ReplayError),
    /// The office has not been set up yet.
    #[error("the office has not been set up")]
    NotSetUp,
    /// The office has been set up already.
    #[error("the office has been set up already")]
    AlreadySetUp,
    /// Nobody of that identity works here.
    #[error("nobody works here as {0:?}")]
    UnknownPerson(PersonId),
    /// Somebody else acted on the case since it was read (decision 6).
    #[error("the case moved on: {act} by {by} at {at}")]
    CaseMovedOn {
        /// Full name.
        by: String,
        /// Kind of the act.
        act: &'static str,
        /// When it was entered.
        at: DateTime<FixedOffset>,
    },
    /// There is no such complaint, failure or list.
    #[error("there is no such record")]
    UnknownRecord,
    /// Somebody else acted on a complaint or a failure since it was read.
    #[error("the record moved on: {act} by {by} at {at}")]
    RecordMovedOn {
        /// Full name.
        by: String,
        /// Kind of the act.
        act: &'static str,
        /// When it was entered.
        at: DateTime<FixedOffset>,
    },
    /// Somebody else acted on one of several cases since they were read: nothing was done in any.
    #[error("case {number} moved on: {act} by {by} at {at}")]
    OneOfCasesMovedOn {
        /// Its registration number.
        number: cases::number::Number,
        /// Full name.
        by: String,
        /// Kind of the act.
        act: &'static str,
        /// When it was entered.
        at: DateTime<FixedOffset>,
    },
    /// The clock stands before the last entry (decision 3).
    #[error("the clock says {clock}, the last entry was made at {last_entry}")]
    ClockWentBack {
        /// What the clock says.
        clock: DateTime<FixedOffset>,
        /// When the last entry was made.
        last_entry: DateTime<FixedOffset>,
    },
    /// There is nothing to confirm about the clock.
    #[error("the clock does not stand before the last entry")]
    ClockIsFine,
    /// A file is no journal that can be read.
    #[error(transparent)]
    JournalFile(#[from] crate::import::FileFault),
    /// An import is not made, or not taken back.
    #[error(transparent)]
    Import(#[from] crate::import::ImportFault),
    /// Somebody wanted it stopped.
    #[error("stopped")]
    Stopped,
    /// A print copy could not be written.
    #[error("no print copy in {}: {cause}", .folder.display())]
    NoPrintCopy {
        /// Where.
        folder: std::path::PathBuf,
        /// Why.
        cause: std::io::Error,
    },
}

impl OfficeError {
    /// One reason at a field.
    pub(crate) fn at(field: &str, reason: Reason) -> Self {
        Self::Refused(Refusal::at(field, reason).into())
    }
}
