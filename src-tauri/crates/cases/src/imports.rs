//! Imports of a paper journal that was kept in a spreadsheet, as the office's events tell them. It does not
//! know the spreadsheet, nor the cases but by their identity.

use chrono::NaiveDate;

use crate::case::CaseId;
use crate::number::Number;
use crate::office::{ImportId, PersonId};
use crate::refusal::coded;

/// That many cases were taken over at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportMade {
    /// Its identity.
    pub id: ImportId,
    /// Name of the file, without its folder.
    pub file: String,
    /// SHA-256 of its bytes.
    pub sha256: [u8; 32],
    /// How many cases it brought.
    pub cases: u32,
    /// The first of them; the others follow it without a gap.
    pub first: CaseId,
    /// Which title stood for which fact, so that the next file of the office is read the same way.
    pub columns: Vec<ImportedColumn>,
}

/// A column of an imported file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedColumn {
    /// Its title.
    pub title: String,
    /// Code of the fact it holds.
    pub fact: String,
}

coded! {
    /// What was read otherwise than it is written, for a person to look at.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub enum RowNotice {
        /// Latin letters of a name were taken for the Cyrillic ones they look like.
        LettersRepaired {
            /// As written.
            written: String,
            /// As read.
            read: String,
        } => "letters_repaired",
        /// An IIN got back the zeros it had lost in front.
        ZerosPutBack {
            /// As read.
            iin: String,
        } => "iin_zeros_put_back",
        /// A year of two digits was taken for that of the only century that fits.
        ShortYearRead {
            /// As written.
            written: String,
            /// As read.
            read: NaiveDate,
        } => "short_year_read",
        /// A number was taken for the day that spreadsheets count by it.
        NumberReadAsDate {
            /// As read.
            read: NaiveDate,
        } => "number_read_as_date",
        /// It names no one ground of a refusal; the words are kept in the remark.
        GroundNotFound {
            /// As written.
            written: String,
        } => "ground_not_found",
        /// Nobody of that name works here; the name is kept in the remark.
        ExecutorNotFound {
            /// As written.
            written: String,
        } => "executor_not_found",
        /// The number is written here as this register writes numbers.
        NumberReadAs {
            /// As read.
            number: Number,
        } => "number_read_as",
    }
}

/// An import, and whether it still stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// What was brought.
    pub made: ImportMade,
    /// When.
    pub on: NaiveDate,
    /// By whom.
    pub person: PersonId,
    /// Set once it was taken back.
    pub taken_back: Option<ImportTakenBack>,
}

/// An import taken back with all its cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportTakenBack {
    /// When.
    pub on: NaiveDate,
    /// Why, in the person's words.
    pub reason: String,
}

impl ImportMade {
    /// Its cases.
    pub fn case_ids(&self) -> impl Iterator<Item = CaseId> + use<> {
        let first = self.first.0;
        (first..first + u64::from(self.cases)).map(CaseId)
    }
}
