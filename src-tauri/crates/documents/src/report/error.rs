//! Why a register or a year's figures cannot be made.

use paper::PaperError;

use super::summary::Mismatch;

/// The reasons a report is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReportError {
    /// The figures do not add up.
    #[error("the figures do not add up: {0}")]
    Sums(#[from] Mismatch),
    /// There is no such month.
    #[error("no month {month} of {year}")]
    NoSuchMonth {
        /// Year.
        year: i32,
        /// Month as given.
        month: u32,
    },
    /// A fact has a character that cannot be printed.
    #[error("{character:?} in {text:?} cannot be printed")]
    MissingGlyph {
        /// The character.
        character: char,
        /// The text it stands in.
        text: String,
    },
    /// The paper cannot be laid out or written.
    #[error("{0}")]
    Paper(PaperError),
    /// The workbook cannot be written.
    #[error("the workbook: {0}")]
    Workbook(String),
}

impl From<PaperError> for ReportError {
    fn from(error: PaperError) -> Self {
        match error {
            PaperError::MissingGlyph {
                character, text, ..
            }
            | PaperError::ControlCharacter {
                character, text, ..
            } => Self::MissingGlyph { character, text },
            error => Self::Paper(error),
        }
    }
}
