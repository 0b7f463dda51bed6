//! Pieces of a paragraph as one measured text.
//!
//! Rules, bars and boxes stand in the text as a letter, so that line breaking treats "20__ жыл" as it
//! treats "2026 жыл". Knows nothing of lines.

use crate::{Fonts, Inline, PaperError, Pt, Run, Style};

/// Stands in the text for what is not text.
const STAND_IN: char = 'x';

/// The side of a box as a share of the type size.
pub(crate) const BOX_SIDE: f32 = 0.72;

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Kind {
    Text,
    Rule,
    Bar,
    Box { ticked: bool },
}

/// A stretch of the text of one kind, face and size.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Span {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) kind: Kind,
    pub(crate) style: Style,
    pub(crate) size: Pt,
    pub(crate) underline: bool,
}

/// Text up to a forced break, with the distance of every character from its start.
#[derive(Debug, Clone, Default)]
pub(crate) struct Segment {
    pub(crate) text: String,
    pub(crate) spans: Vec<Span>,
    /// Distance of each byte's character from the start; one more entry for the end.
    offsets: Vec<f64>,
}

impl Segment {
    /// Width between two character boundaries, in points.
    pub(crate) fn width(&self, start: usize, end: usize) -> f64 {
        self.offsets[end] - self.offsets[start]
    }

    /// The largest type size between two boundaries; `None` where there is nothing.
    pub(crate) fn tallest(&self, start: usize, end: usize) -> Option<Pt> {
        let within = |span: &&Span| span.start < end && span.end > start;
        self.spans
            .iter()
            .filter(within)
            .map(|span| span.size)
            .reduce(f32::max)
    }

    fn end(&self) -> f64 {
        self.offsets.last().copied().unwrap_or(0.0)
    }

    fn push(&mut self, character: char, advance: f64) {
        let at = self.end();
        if self.offsets.is_empty() {
            self.offsets.push(0.0);
        }
        for _ in 1..character.len_utf8() {
            self.offsets.push(at);
        }
        self.offsets.push(at + advance);
        self.text.push(character);
    }

    fn cover(&mut self, span: Span) {
        if span.start == span.end {
            return;
        }
        match self.spans.last_mut() {
            Some(last)
                if last.kind == Kind::Text
                    && span.kind == Kind::Text
                    && last.style == span.style
                    && last.size.to_bits() == span.size.to_bits()
                    && last.underline == span.underline =>
            {
                last.end = span.end;
            }
            _ => self.spans.push(span),
        }
    }
}

/// Measures the pieces; one segment for each forced break and one for the end.
///
/// Runs of spaces, tabs and line ends become one space and vanish at the start of a segment. A
/// rule is no wider than `max`.
pub(crate) fn measure(
    pieces: &[Inline],
    size: Pt,
    max: Pt,
    fonts: &Fonts,
) -> Result<Vec<Segment>, PaperError> {
    let mut segments = vec![Segment {
        offsets: vec![0.0],
        ..Segment::default()
    }];
    for piece in pieces {
        let segment = segments
            .last_mut()
            .expect("there is always a segment: one was put in");
        let start = segment.text.len();
        let mut stand_in = |kind, width: Pt| {
            segment.push(STAND_IN, f64::from(width));
            let end = segment.text.len();
            segment.cover(Span {
                start,
                end,
                kind,
                style: Style::Regular,
                size,
                underline: false,
            });
        };
        match piece {
            Inline::Run(run) => add_run(segment, run, size, fonts)?,
            Inline::Rule(width) => stand_in(Kind::Rule, width.clamp(0.0, max)),
            Inline::Bar(length) => stand_in(Kind::Bar, length.clamp(0.0, max)),
            Inline::Box { ticked } => {
                stand_in(Kind::Box { ticked: *ticked }, (size * BOX_SIDE).min(max));
            }
            Inline::Break => segments.push(Segment {
                offsets: vec![0.0],
                ..Segment::default()
            }),
        }
    }
    Ok(segments)
}

fn add_run(segment: &mut Segment, run: &Run, size: Pt, fonts: &Fonts) -> Result<(), PaperError> {
    let size = run.size.unwrap_or(size);
    let face = fonts.face(run.style);
    let start = segment.text.len();
    segment.text.reserve(run.text.len());
    segment.offsets.reserve(run.text.len() + 1);
    for character in run.text.chars() {
        let character = match character {
            '\t' | '\n' | '\r' => ' ',
            other => other,
        };
        if character == ' ' && (segment.text.is_empty() || segment.text.ends_with(' ')) {
            continue;
        }
        let Some(width) = face.width(character) else {
            let (field, text) = (run.source.clone(), run.text.clone());
            return Err(if character.is_control() {
                PaperError::ControlCharacter {
                    character,
                    field,
                    text,
                }
            } else {
                PaperError::MissingGlyph {
                    character,
                    field,
                    text,
                }
            });
        };
        segment.push(character, f64::from(width) * f64::from(size) / 1000.0);
    }
    let end = segment.text.len();
    segment.cover(Span {
        start,
        end,
        kind: Kind::Text,
        style: run.style,
        size,
        underline: run.underline,
    });
    Ok(())
}
