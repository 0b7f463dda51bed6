//! A line of text put at its place: alignment, stretched spaces, rules beneath words.
//!
//! Frames come out relative to the baseline's height given; nothing here knows of pages.

use crate::lines::Line;
use crate::text::{BOX_SIDE, Kind, Segment};
use crate::{Align, Fonts, Frame, Pt};

/// Distance of a rule from the baseline, as a share of the type size.
pub(crate) const RULE_DROP: f32 = 0.16;
/// Thickness of every rule.
pub(crate) const RULE_WIDTH: Pt = 0.5;
/// Height of a bar, as a share of the type size.
const BAR_HEIGHT: f32 = 0.46;
/// A line whose spaces would grow by more ems than this is left ragged.
const LOOSEST: f64 = 3.0;

/// Where a line may stand.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Strip {
    pub(crate) x: Pt,
    pub(crate) width: Pt,
    pub(crate) baseline: Pt,
}

/// How high a line of this type size is, and where its baseline lies below its top.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Height {
    pub(crate) total: Pt,
    pub(crate) baseline: Pt,
}

/// Line height of a type size at a leading.
pub(crate) fn height(fonts: &Fonts, size: Pt, leading: f32) -> Height {
    let face = fonts.face(crate::Style::Regular);
    let total = size * leading;
    let slack = total - (face.ascent + face.descent) * size;
    Height {
        total,
        baseline: slack / 2.0 + face.ascent * size,
    }
}

/// A rule to write on beneath a baseline.
pub(crate) fn rule(x: Pt, width: Pt, baseline: Pt, size: Pt) -> Frame {
    let y = baseline + size * RULE_DROP;
    Frame::Line {
        from: (x, y),
        to: (x + width, y),
        thickness: RULE_WIDTH,
    }
}

/// A bar that stands on a baseline.
fn bar(x: Pt, length: Pt, baseline: Pt, size: Pt) -> Frame {
    let thickness = size * BAR_HEIGHT;
    let y = baseline - thickness / 2.0;
    Frame::Line {
        from: (x, y),
        to: (x + length, y),
        thickness,
    }
}

/// Puts a line into its strip; gives where its words begin and end.
#[expect(
    clippy::cast_possible_truncation,
    reason = "points of a page, far inside f32"
)]
pub(crate) fn place(
    segment: &Segment,
    line: Line,
    strip: Strip,
    align: Align,
    out: &mut Vec<Frame>,
) -> (Pt, Pt) {
    let natural = segment.width(line.start, line.end);
    let free = f64::from(strip.width) - natural;
    let gap = if align == Align::Justified && !line.last {
        stretch(segment, line, free)
    } else {
        0.0
    };
    let lead = match align {
        Align::Left | Align::Justified => 0.0,
        Align::Center => free / 2.0,
        Align::Right => free,
    };
    let left = f64::from(strip.x) + lead;
    let mut x = left;
    for span in &segment.spans {
        let (start, end) = (span.start.max(line.start), span.end.min(line.end));
        if start >= end {
            continue;
        }
        let words = &segment.text[start..end];
        let width = segment.width(start, end) + gap * f64::from(spaces(words));
        let at = x as Pt;
        match span.kind {
            Kind::Text => out.push(Frame::Text {
                x: at,
                y: strip.baseline,
                width: width as Pt,
                size: span.size,
                style: span.style,
                gap: gap as Pt,
                text: words.replace('\u{A0}', " "),
            }),
            Kind::Rule => out.push(rule(at, width as Pt, strip.baseline, span.size)),
            Kind::Bar => out.push(bar(at, width as Pt, strip.baseline, span.size)),
            Kind::Box { ticked } => {
                let side = span.size * BOX_SIDE;
                out.push(Frame::Box {
                    x: at,
                    y: strip.baseline - side,
                    side,
                    ticked,
                });
            }
        }
        if span.underline {
            out.push(rule(at, width as Pt, strip.baseline, span.size));
        }
        x += width;
    }
    (left as Pt, x as Pt)
}

fn stretch(segment: &Segment, line: Line, free: f64) -> f64 {
    let count = f64::from(spaces(&segment.text[line.start..line.end]));
    let size = f64::from(segment.tallest(line.start, line.end).unwrap_or(0.0));
    if count == 0.0 || free <= 0.0 {
        return 0.0;
    }
    let gap = free / count;
    if gap > LOOSEST * size { 0.0 } else { gap }
}

/// Spaces of a text, hard ones too: what justified text stretches.
pub(crate) fn spaces(words: &str) -> u32 {
    let spaces = words.chars().filter(|c| matches!(c, ' ' | '\u{A0}'));
    u32::try_from(spaces.count()).unwrap_or(u32::MAX)
}
