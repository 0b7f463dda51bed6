//! Why a paper cannot be made. Nothing here is ever matched by its text.

use crate::Style;

/// The reasons a sheet is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PaperError {
    /// The font has no shape for a character.
    #[error("no glyph for {character:?} (U+{code:04X}) in {text:?}", code = u32::from(*character))]
    MissingGlyph {
        /// The character.
        character: char,
        /// The field it came from, where the run names one.
        field: Option<String>,
        /// The text it stands in.
        text: String,
    },
    /// A control character stands in a text.
    #[error("control character U+{code:04X} in {text:?}", code = u32::from(*character))]
    ControlCharacter {
        /// The character.
        character: char,
        /// The field it came from, where the run names one.
        field: Option<String>,
        /// The text it stands in.
        text: String,
    },
    /// Margins, indents or columns leave no room for text.
    #[error("no room for text: {width} pt left in {place}")]
    NoRoom {
        /// Which block or margin.
        place: &'static str,
        /// What is left, in whole points.
        width: i32,
    },
    /// The bytes given as a font cannot be read.
    #[error("the {style:?} font cannot be read")]
    BadFont {
        /// Which face.
        style: Style,
    },
    /// The date and time given do not exist.
    #[error("not a date and time: {0}")]
    BadStamp(String),
    /// The writer of the file refused.
    #[error("the PDF cannot be written: {0}")]
    Write(String),
}
