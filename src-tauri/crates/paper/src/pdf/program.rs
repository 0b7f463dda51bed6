//! A face as the file embeds it: parsed by printpdf and compressed, once for all papers.

use std::io::Write;

use flate2::{Compression, write::ZlibEncoder};
use printpdf::{FontId, ParsedFont, PdfFont};

use crate::{PaperError, Style};

/// A face ready to be embedded.
#[derive(Debug)]
pub(crate) struct Program {
    id: FontId,
    font: PdfFont,
    /// Its bytes, compressed.
    pub(super) compressed: Vec<u8>,
}

/// The name of a face in the file; its first six letters are the tag of the subset.
pub(super) fn id(style: Style) -> FontId {
    FontId(tag(style).to_owned())
}

fn tag(style: Style) -> &'static str {
    match style {
        Style::Regular => "RUQSAR",
        Style::Bold => "RUQSAB",
        Style::Italic => "RUQSAI",
    }
}

/// Bytes as `FlateDecode` reads them.
pub(crate) fn compressed(bytes: &[u8]) -> Result<Vec<u8>, PaperError> {
    deflated(bytes, Compression::best())
}

/// What every paper compresses anew, its pages: nearly as small in a third of the time.
pub(super) fn quickly_compressed(bytes: &[u8]) -> Result<Vec<u8>, PaperError> {
    deflated(bytes, Compression::default())
}

fn deflated(bytes: &[u8], how: Compression) -> Result<Vec<u8>, PaperError> {
    let mut encoder = ZlibEncoder::new(Vec::new(), how);
    encoder
        .write_all(bytes)
        .and_then(|()| encoder.finish())
        .map_err(|error| PaperError::Write(error.to_string()))
}

/// The name by which a face is known to other programs; printpdf does not read it.
fn postscript_name(bytes: &[u8]) -> Option<String> {
    let face = ttf_parser::Face::parse(bytes, 0).ok()?;
    let mut names = face.names().into_iter();
    let name = names.find(|name| name.name_id == ttf_parser::name_id::POST_SCRIPT_NAME)?;
    name.to_string()
}

impl Program {
    pub(crate) fn new(bytes: &[u8], style: Style) -> Result<Self, PaperError> {
        let bad = || PaperError::BadFont { style };
        let mut font = ParsedFont::from_bytes(bytes, 0, &mut Vec::new()).ok_or_else(bad)?;
        // The faces come cut to a set of characters, which the tag has to say.
        let name = postscript_name(bytes).ok_or_else(bad)?;
        font.font_name = Some(format!("{}+{name}", tag(style)));
        // Spaces are drawn as U+0020 only; the other character must not claim the glyph.
        font.codepoint_to_glyph.remove(&0xA0);
        Ok(Self {
            id: id(style),
            font: PdfFont::new(font),
            compressed: compressed(bytes)?,
        })
    }

    /// Whether text of this style is set in it.
    pub(super) fn is_of(&self, style: Style) -> bool {
        self.id.0 == tag(style)
    }

    /// What printpdf needs to embed the face.
    pub(super) fn resource(&self) -> (FontId, PdfFont) {
        (self.id.clone(), self.font.clone())
    }
}
