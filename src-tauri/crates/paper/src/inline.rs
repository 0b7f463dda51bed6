//! What stands in a line of text: runs of one style, rules to write on, forced breaks.
//!
//! Knows nothing of lines or pages.

use crate::Pt;

/// The face of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Style {
    /// Upright, normal weight.
    #[default]
    Regular,
    /// Upright, bold.
    Bold,
    /// Italic, normal weight.
    Italic,
}

/// Where the lines of a block stand between its edges.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Align {
    /// Flush left.
    #[default]
    Left,
    /// Flush right.
    Right,
    /// Centred.
    Center,
    /// Flush on both sides; the last line flush left.
    Justified,
}

/// Text of one style.
///
/// A newline or a tab counts as a space; any other control character is an error. U+00A0 never
/// breaks and never stretches less than a space does; U+00AD and other characters the font does
/// not have are errors that name the character.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Run {
    /// The words, composed (NFC) by the caller.
    pub text: String,
    /// The face.
    pub style: Style,
    /// A line beneath the text, through its spaces too: a filled blank inside a paragraph.
    pub underline: bool,
    /// Type size in points, where it differs from the block's.
    pub size: Option<Pt>,
    /// The field the words come from; a missing glyph is reported with it.
    pub source: Option<String>,
}

impl Run {
    /// Regular text.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    /// Bold text.
    pub fn bold(text: impl Into<String>) -> Self {
        Self {
            style: Style::Bold,
            ..Self::new(text)
        }
    }

    /// Italic text.
    pub fn italic(text: impl Into<String>) -> Self {
        Self {
            style: Style::Italic,
            ..Self::new(text)
        }
    }

    /// The same run with a line beneath it.
    #[must_use]
    pub fn underlined(self) -> Self {
        Self {
            underline: true,
            ..self
        }
    }

    /// The same run at another size, in points.
    #[must_use]
    pub fn sized(self, size: Pt) -> Self {
        Self {
            size: Some(size),
            ..self
        }
    }

    /// The same run, marked with the field its words come from.
    #[must_use]
    #[expect(
        clippy::wrong_self_convention,
        reason = "reads as it is meant: a run from a field"
    )]
    pub fn from_field(self, source: impl Into<String>) -> Self {
        Self {
            source: Some(source.into()),
            ..self
        }
    }
}

/// A piece of a paragraph.
#[derive(Debug, Clone, PartialEq)]
pub enum Inline {
    /// Text.
    Run(Run),
    /// An empty rule to write on, this many points wide; never broken.
    Rule(Pt),
    /// A box drawn in the line, ticked or not.
    Box {
        /// Whether a tick stands in it.
        ticked: bool,
    },
    /// A bar of a chart, this many points long and as high as a small letter.
    Bar(Pt),
    /// The line ends here; it is not stretched.
    Break,
}

impl From<Run> for Inline {
    fn from(run: Run) -> Self {
        Self::Run(run)
    }
}

impl From<&str> for Inline {
    fn from(text: &str) -> Self {
        Self::Run(Run::new(text))
    }
}

impl From<String> for Inline {
    fn from(text: String) -> Self {
        Self::Run(Run::new(text))
    }
}
