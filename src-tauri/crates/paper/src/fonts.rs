//! The faces, read once: which characters they have and how wide each is.
//!
//! Widths are whole thousandths of an em, cut off and not rounded, because the PDF writer cuts
//! them off too: measured otherwise, justified lines would end short of the margin.

use ttf_parser::GlyphId;

use crate::{
    PaperError, Pt, Style,
    pdf::{Program, compressed},
};

/// The files papers are made from.
#[derive(Debug, Clone, Copy)]
pub struct Supplies<'a> {
    /// TrueType file of the upright face.
    pub regular: &'a [u8],
    /// TrueType file of the bold face.
    pub bold: &'a [u8],
    /// TrueType file of the italic face.
    pub italic: &'a [u8],
    /// ICC profile of sRGB, for the output intent.
    pub srgb: &'a [u8],
}

/// Three faces and the colour profile, parsed once and shared by every paper.
#[derive(Debug)]
pub struct Fonts {
    faces: [Face; 3],
    programs: [Program; 3],
    /// The colour profile, compressed.
    pub(crate) srgb: Vec<u8>,
}

pub(crate) const STYLES: [Style; 3] = [Style::Regular, Style::Bold, Style::Italic];

/// Where a style stands among them.
pub(crate) fn place(style: Style) -> usize {
    match style {
        Style::Regular => 0,
        Style::Bold => 1,
        Style::Italic => 2,
    }
}

/// What stands beneath this code point has its width in a plain table; all that is common does.
const DENSE: usize = 0x0530;
const ABSENT: u16 = u16::MAX;

#[derive(Debug)]
pub(crate) struct Face {
    dense: Vec<u16>,
    /// Width of each further character, sorted by character.
    sparse: Vec<(char, u16)>,
    /// Height of the type above the baseline, as a share of the size.
    pub(crate) ascent: f32,
    /// Depth below the baseline, as a positive share of the size.
    pub(crate) descent: f32,
    bytes: Vec<u8>,
}

impl Fonts {
    /// Reads the faces. Done once; a paper takes them by reference.
    pub fn new(supplies: &Supplies<'_>) -> Result<Self, PaperError> {
        let files = [supplies.regular, supplies.bold, supplies.italic];
        let face = |i: usize| Face::new(files[i], STYLES[i]);
        let program = |i: usize| Program::new(files[i], STYLES[i]);
        Ok(Self {
            faces: [face(0)?, face(1)?, face(2)?],
            programs: [program(0)?, program(1)?, program(2)?],
            srgb: compressed(supplies.srgb)?,
        })
    }

    /// Whether every character can be printed in every face; otherwise the first that cannot.
    ///
    /// Tabs and line ends count as spaces. Ask this when words are typed, so that nobody learns
    /// of an emoji at the printer.
    pub fn covers(&self, text: &str) -> Result<(), char> {
        let known = |&c: &char| {
            matches!(c, '\t' | '\n' | '\r') || self.faces.iter().all(|face| face.width(c).is_some())
        };
        text.chars().find(|c| !known(c)).map_or(Ok(()), Err)
    }

    /// Width of a text on one line in points, or its first character without a glyph.
    pub fn measure(&self, text: &str, style: Style, size: Pt) -> Result<Pt, char> {
        let face = self.face(style);
        let mut units = 0_u32;
        for character in text.chars() {
            units += u32::from(face.width(character).ok_or(character)?);
        }
        #[expect(
            clippy::cast_precision_loss,
            reason = "a line is far below 2^24 thousandths"
        )]
        Ok(units as f32 * size / 1000.0)
    }

    /// The embedded form of the face with these bytes.
    pub(crate) fn program_of(&self, length: i64, bytes: &[u8]) -> Option<&Program> {
        let same = |(_, face): &(&Program, &Face)| {
            usize::try_from(length) == Ok(face.bytes.len()) && face.bytes == bytes
        };
        self.programs
            .iter()
            .zip(&self.faces)
            .find(same)
            .map(|(program, _)| program)
    }

    pub(crate) fn face(&self, style: Style) -> &Face {
        &self.faces[place(style)]
    }

    /// The face of a style as a file embeds it.
    pub(crate) fn program(&self, style: Style) -> &Program {
        &self.programs[place(style)]
    }
}

impl Face {
    fn new(bytes: &[u8], style: Style) -> Result<Self, PaperError> {
        let bad = || PaperError::BadFont { style };
        let parsed = ttf_parser::Face::parse(bytes, 0).map_err(|_| bad())?;
        let upem = parsed.units_per_em();
        if upem == 0 {
            return Err(bad());
        }
        let scaled = |glyph: GlyphId| {
            let advance = parsed.glyph_hor_advance(glyph)?;
            u16::try_from(u32::from(advance) * 1000 / u32::from(upem)).ok()
        };
        let mut dense = vec![ABSENT; DENSE];
        let mut sparse = Vec::new();
        for table in parsed.tables().cmap.iter().flat_map(|cmap| cmap.subtables) {
            if !table.is_unicode() {
                continue;
            }
            table.codepoints(|code| {
                let Some(character) = char::from_u32(code) else {
                    return;
                };
                let Some(width) = table.glyph_index(code).and_then(scaled) else {
                    return;
                };
                match dense.get_mut(code as usize) {
                    Some(slot) => *slot = width,
                    None => sparse.push((character, width)),
                }
            });
        }
        sparse.sort_unstable();
        sparse.dedup_by_key(|(character, _)| *character);
        // U+00A0 is drawn as a plain space, whatever the font says of it.
        dense[0xA0] = dense[0x20];
        if dense[0x20] == ABSENT {
            return Err(bad());
        }
        let share = |value: i16| f32::from(value) / f32::from(upem);
        Ok(Self {
            dense,
            sparse,
            ascent: share(parsed.ascender()),
            descent: -share(parsed.descender()),
            bytes: bytes.to_vec(),
        })
    }

    /// Width in thousandths of an em, or `None` where there is no glyph.
    pub(crate) fn width(&self, character: char) -> Option<u16> {
        if let Some(&width) = self.dense.get(character as usize) {
            return (width != ABSENT).then_some(width);
        }
        let at = self
            .sparse
            .binary_search_by_key(&character, |(c, _)| *c)
            .ok()?;
        Some(self.sparse[at].1)
    }

    /// The contours of a character in ems, y upwards: points and whether each is a control point
    /// of a cubic curve.
    pub(crate) fn outline(&self, character: char) -> Vec<Vec<(f32, f32, bool)>> {
        let mut contours = Contours::default();
        if let Ok(face) = ttf_parser::Face::parse(&self.bytes, 0) {
            contours.scale = 1.0 / f32::from(face.units_per_em());
            if let Some(glyph) = face.glyph_index(character) {
                face.outline_glyph(glyph, &mut contours);
            }
        }
        contours.rings
    }
}

#[derive(Default)]
struct Contours {
    scale: f32,
    rings: Vec<Vec<(f32, f32, bool)>>,
}

impl Contours {
    fn push(&mut self, x: f32, y: f32, control: bool) {
        let point = (x * self.scale, y * self.scale, control);
        if let Some(ring) = self.rings.last_mut() {
            ring.push(point);
        }
    }
}

impl ttf_parser::OutlineBuilder for Contours {
    fn move_to(&mut self, x: f32, y: f32) {
        self.rings.push(Vec::new());
        self.push(x, y, false);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.push(x, y, false);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let last = self
            .rings
            .last()
            .and_then(|ring| ring.last())
            .copied()
            .unwrap_or_default();
        let (x0, y0) = (last.0 / self.scale, last.1 / self.scale);
        let third = |end: f32, control: f32| end + (control - end) * 2.0 / 3.0;
        self.push(third(x0, x1), third(y0, y1), true);
        self.push(third(x, x1), third(y, y1), true);
        self.push(x, y, false);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.push(x1, y1, true);
        self.push(x2, y2, true);
        self.push(x, y, false);
    }

    fn close(&mut self) {}
}
