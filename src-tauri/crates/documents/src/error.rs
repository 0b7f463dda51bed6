//! Why a paper cannot be made. Each reason names its cause, so that the act it belongs to can say it.

use cases::number::Journal;
use paper::PaperError;
use statutes::{DocumentCode, Field, PlacementCode};

/// The reasons a paper is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DocumentError {
    /// The edition has no such form.
    #[error("the edition {edition} has no form {form}")]
    NoSuchForm {
        /// Edition id.
        edition: String,
        /// Form code.
        form: &'static str,
    },
    /// A blank of the form has no fact to be filled with.
    #[error("{form}: nothing to fill {field} with")]
    MissingValue {
        /// Form code.
        form: &'static str,
        /// Which blank.
        field: Field,
    },
    /// A fact has a character that cannot be printed.
    #[error("{form}: {character:?} in {text:?} cannot be printed")]
    MissingGlyph {
        /// Form code.
        form: &'static str,
        /// The blank it would fill; `None` where it stands in the form's own words.
        field: Option<Field>,
        /// The character.
        character: char,
        /// The text it stands in.
        text: String,
    },
    /// A child's placement is none of the edition's.
    #[error("the edition has no placement category {0:?}")]
    UnknownPlacement(PlacementCode),
    /// A document of the checklist is none of the edition's.
    #[error("the edition has no document {0:?}")]
    UnknownDocument(DocumentCode),
    /// A number of another journal than the paper's.
    #[error("{form}: the number is of the journal {found:?}")]
    WrongJournal {
        /// Form code.
        form: &'static str,
        /// Whose number was given.
        found: Journal,
    },
    /// The paper cannot be laid out or written.
    #[error("{form}: {cause}")]
    Paper {
        /// Form code.
        form: &'static str,
        /// Why.
        cause: PaperError,
    },
}

impl DocumentError {
    /// What the layout said, in terms of the form's blanks.
    pub(crate) fn from_paper(form: &'static str, cause: PaperError) -> Self {
        match cause {
            PaperError::MissingGlyph {
                character,
                field,
                text,
            }
            | PaperError::ControlCharacter {
                character,
                field,
                text,
            } => {
                let field = field.and_then(|name| name.parse().ok());
                Self::MissingGlyph {
                    form,
                    field,
                    character,
                    text,
                }
            }
            cause => Self::Paper { form, cause },
        }
    }
}
