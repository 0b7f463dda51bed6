//! A face as the file embeds it: parsed by printpdf and compressed, once for all papers; and the codes that its
//! characters have in the file.

use std::collections::BTreeSet;
use std::io::Write;

use flate2::{Compression, write::ZlibEncoder};
use printpdf::{FontId, ParsedFont, PdfFont};

use crate::fonts::place;
use crate::{PaperError, Style};

/// A face ready to be embedded.
#[derive(Debug)]
pub(crate) struct Program {
    id: FontId,
    font: PdfFont,
    /// Its bytes, compressed.
    pub(super) compressed: Vec<u8>,
    /// The glyph of each character beneath [`DENSE`]; 0 is the one for what there is none for.
    glyphs: Vec<u16>,
}

/// What stands beneath this code point has its glyph in a plain table; all that is common does.
const DENSE: u32 = 0x0530;

/// The characters a file is set in, by face.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Used([OfFace; 3]);

/// The characters of one face.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct OfFace {
    /// Whether each beneath [`DENSE`] is one of them; empty while none is.
    dense: Vec<bool>,
    sparse: BTreeSet<char>,
}

impl Used {
    pub(super) fn of(&mut self, style: Style) -> &mut OfFace {
        &mut self.0[place(style)]
    }

    /// What was used elsewhere is used too.
    pub(super) fn add(&mut self, other: Self) {
        for (own, other) in self.0.iter_mut().zip(other.0) {
            own.sparse.extend(other.sparse);
            if own.dense.is_empty() {
                own.dense = other.dense;
            } else {
                for (own, other) in own.dense.iter_mut().zip(other.dense) {
                    *own |= other;
                }
            }
        }
    }
}

impl OfFace {
    /// All of them, in their order; empty where the face is not used.
    pub(super) fn characters(&self) -> String {
        let dense = (0..).zip(&self.dense).filter(|(_, used)| **used);
        dense
            .filter_map(|(code, _)| char::from_u32(code))
            .chain(self.sparse.iter().copied())
            .collect()
    }
}

/// The name of a face in the file; its first six letters are the tag of the subset.
pub(super) fn tag(style: Style) -> &'static str {
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

/// What every paper compresses anew, its pages: a hundredth larger than by the usual level in two thirds of the time,
/// which is most of what a long register takes.
pub(super) fn quickly_compressed(bytes: &[u8]) -> Result<Vec<u8>, PaperError> {
    deflated(bytes, Compression::new(5))
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
        let glyph = |code| font.lookup_glyph_index(code).unwrap_or(0);
        let glyphs = (0..DENSE).map(glyph).collect();
        Ok(Self {
            id: FontId(tag(style).to_owned()),
            font: PdfFont::new(font),
            compressed: compressed(bytes)?,
            glyphs,
        })
    }

    /// Writes words as the file shows them, two bytes in hexadecimal for each character, and notes what was used.
    pub(super) fn encode(&self, words: &str, used: &mut OfFace, out: &mut Vec<u8>) {
        const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
        if used.dense.is_empty() {
            used.dense.resize(self.glyphs.len(), false);
        }
        out.push(b'<');
        for character in words.chars() {
            let code = character as usize;
            let glyph = if let Some(glyph) = self.glyphs.get(code) {
                used.dense[code] = true;
                *glyph
            } else {
                used.sparse.insert(character);
                let known = self.font.parsed_font.lookup_glyph_index(character as u32);
                known.unwrap_or(0)
            };
            let digit = |place: u32| DIGITS[usize::from(glyph >> (4 * place) & 0xF)];
            out.extend_from_slice(&[digit(3), digit(2), digit(1), digit(0)]);
        }
        out.push(b'>');
    }

    /// What printpdf needs to embed the face.
    pub(super) fn resource(&self) -> (FontId, PdfFont) {
        (self.id.clone(), self.font.clone())
    }
}
