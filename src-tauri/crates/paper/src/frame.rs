//! Laid-out pages: everything at its place, nothing left to decide.
//!
//! Coordinates are points from the page's top left corner, y downwards; text is placed by its
//! baseline. The writer of the file turns them over. Knows nothing of PDF.

use std::fmt;

use crate::{Pt, Style};

/// A page with its frames, in reading order.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// Width in points.
    pub width: Pt,
    /// Height in points.
    pub height: Pt,
    /// Number of the page in its sheet, from 1.
    pub number: usize,
    /// Pages of the sheet.
    pub of: usize,
    /// What stands on it.
    pub frames: Vec<Frame>,
}

/// One thing at one place.
#[derive(Debug, Clone, PartialEq)]
pub enum Frame {
    /// Words of one style on one baseline. No-break spaces have become spaces.
    Text {
        /// Left edge.
        x: Pt,
        /// Baseline.
        y: Pt,
        /// Width, the stretched spaces included.
        width: Pt,
        /// Type size.
        size: Pt,
        /// Face.
        style: Style,
        /// Extra width of every space in it.
        gap: Pt,
        /// The words.
        text: String,
    },
    /// A straight line.
    Line {
        /// Start.
        from: (Pt, Pt),
        /// End.
        to: (Pt, Pt),
        /// Thickness.
        thickness: Pt,
    },
    /// A square to tick.
    Box {
        /// Left edge.
        x: Pt,
        /// Top edge.
        y: Pt,
        /// Side.
        side: Pt,
        /// Whether a tick stands in it.
        ticked: bool,
    },
    /// A light-grey word across the page, drawn as outlines so that it is no text.
    Mark {
        /// Its middle.
        center: (Pt, Pt),
        /// Type size.
        size: Pt,
        /// Degrees, counter-clockwise.
        angle: f32,
        /// The word.
        text: String,
    },
}

impl Frame {
    /// The same frame, moved.
    pub(crate) fn moved(mut self, dx: Pt, dy: Pt) -> Self {
        match &mut self {
            Self::Text { x, y, .. } | Self::Box { x, y, .. } => {
                *x += dx;
                *y += dy;
            }
            Self::Line { from, to, .. } => {
                for point in [from, to] {
                    point.0 += dx;
                    point.1 += dy;
                }
            }
            Self::Mark { center, .. } => {
                center.0 += dx;
                center.1 += dy;
            }
        }
        self
    }
}

impl fmt::Display for Frame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text {
                x,
                y,
                size,
                style,
                gap,
                text,
                ..
            } => {
                let style = match style {
                    Style::Regular => 'r',
                    Style::Bold => 'b',
                    Style::Italic => 'i',
                };
                write!(f, "{y:7.2} {x:7.2} {size:5.2}{style} ")?;
                if *gap > 0.0 {
                    write!(f, "+{gap:.2} ")?;
                }
                write!(f, "{text}")
            }
            Self::Line {
                from,
                to,
                thickness,
            } => {
                write!(
                    f,
                    "{:7.2} {:7.2} line {:.2} {:.2} {thickness:.2}",
                    from.1, from.0, to.1, to.0
                )
            }
            Self::Box { x, y, side, ticked } => {
                let ticked = if *ticked { "ticked" } else { "empty" };
                write!(f, "{y:7.2} {x:7.2} box {side:.2} {ticked}")
            }
            Self::Mark {
                center,
                size,
                angle,
                text,
            } => {
                write!(
                    f,
                    "{:7.2} {:7.2} mark {size:.2} {angle:.1}° {text}",
                    center.1, center.0
                )
            }
        }
    }
}

impl fmt::Display for Page {
    /// One frame a line: baseline, left edge, size and face, words. Made to be compared.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "page {}/{} {:.2} x {:.2}",
            self.number, self.of, self.width, self.height
        )?;
        for frame in &self.frames {
            writeln!(f, "{frame}")?;
        }
        Ok(())
    }
}
