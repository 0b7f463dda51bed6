//! Frames become drawing operations.
//!
//! Lines first, then the words in one text section, so that the words follow each other in the
//! order of the frames.

use printpdf::{
    Color, Greyscale, Line, LinePoint, Op, PaintMode, PdfFontHandle, Point, Polygon, PolygonRing,
    Pt, TextItem, TextMatrix, WindingOrder,
};

use super::program::id;
use crate::{Fonts, Frame, Page, Style};

/// How light the mark is; 1 is white.
const MARK_GREY: f32 = 0.91;
/// Line thickness of a box and its tick, as a share of its side.
const BOX_LINE: f32 = 0.07;
const TICK_LINE: f32 = 0.12;
/// A tick inside a unit square, y downwards.
const TICK: [(f32, f32); 3] = [(0.18, 0.52), (0.42, 0.78), (0.85, 0.18)];

/// The operations that draw a page.
pub(super) fn operations(page: &Page, fonts: &Fonts) -> Vec<Op> {
    let mut pen = Pen {
        height: page.height,
        thickness: None,
        ops: Vec::new(),
    };
    for frame in &page.frames {
        match frame {
            Frame::Mark {
                center,
                size,
                angle,
                text,
            } => {
                pen.mark(*center, *size, *angle, text, fonts);
            }
            Frame::Line {
                from,
                to,
                thickness,
            } => pen.line(&[*from, *to], *thickness, false),
            Frame::Box { x, y, side, ticked } => pen.tick_box(*x, *y, *side, *ticked),
            Frame::Text { .. } => {}
        }
    }
    pen.words(&page.frames);
    pen.ops
}

struct Pen {
    height: f32,
    thickness: Option<f32>,
    ops: Vec<Op>,
}

/// Thousandths of a point are finer than any printer and keep the file short.
fn round(value: f32) -> f32 {
    (value * 1000.0).round() / 1000.0
}

impl Pen {
    fn point(&self, (x, y): (f32, f32)) -> Point {
        Point {
            x: Pt(round(x)),
            y: Pt(round(self.height - y)),
        }
    }

    fn line(&mut self, points: &[(f32, f32)], thickness: f32, is_closed: bool) {
        if self
            .thickness
            .is_none_or(|known| known.to_bits() != thickness.to_bits())
        {
            self.ops.push(Op::SetOutlineThickness {
                pt: Pt(round(thickness)),
            });
            self.thickness = Some(thickness);
        }
        let points = points.iter().map(|&point| LinePoint {
            p: self.point(point),
            bezier: false,
        });
        let line = Line {
            points: points.collect(),
            is_closed,
        };
        self.ops.push(Op::DrawLine { line });
    }

    fn tick_box(&mut self, x: f32, y: f32, side: f32, ticked: bool) {
        let corners = [(x, y), (x + side, y), (x + side, y + side), (x, y + side)];
        self.line(&corners, side * BOX_LINE, true);
        if ticked {
            let tick = TICK.map(|(dx, dy)| (x + dx * side, y + dy * side));
            self.line(&tick, side * TICK_LINE, false);
        }
    }

    /// The outlines of a word, turned around their middle. No text: nothing to come back from
    /// text extraction between the lines of the page.
    fn mark(&mut self, center: (f32, f32), size: f32, angle: f32, text: &str, fonts: &Fonts) {
        let face = fonts.face(Style::Bold);
        let width = fonts.measure(text, Style::Bold, 1.0).unwrap_or_default();
        let (sin, cos) = angle.to_radians().sin_cos();
        let mut rings = Vec::new();
        let mut pen_x = -width / 2.0;
        for character in text.chars() {
            for contour in face.outline(character) {
                let place = |(x, y, bezier): (f32, f32, bool)| {
                    // The middle of a capital stands on the middle of the page.
                    let (x, y) = ((pen_x + x) * size, (y - 0.33) * size);
                    let turned = (center.0 + x * cos - y * sin, center.1 - x * sin - y * cos);
                    LinePoint {
                        p: self.point(turned),
                        bezier,
                    }
                };
                rings.push(PolygonRing {
                    points: contour.into_iter().map(place).collect(),
                });
            }
            pen_x += f32::from(face.width(character).unwrap_or_default()) / 1000.0;
        }
        self.ops.push(Op::SaveGraphicsState);
        let col = Color::Greyscale(Greyscale {
            percent: MARK_GREY,
            icc_profile: None,
        });
        self.ops.push(Op::SetFillColor { col });
        let polygon = Polygon {
            rings,
            mode: PaintMode::Fill,
            winding_order: WindingOrder::NonZero,
        };
        self.ops.push(Op::DrawPolygon { polygon });
        self.ops.push(Op::RestoreGraphicsState);
    }

    fn words(&mut self, frames: &[Frame]) {
        let mut font = None;
        for frame in frames {
            let Frame::Text {
                x,
                y,
                size,
                style,
                gap,
                text,
                ..
            } = frame
            else {
                continue;
            };
            if font.is_none() {
                self.ops.push(Op::StartTextSection);
            }
            if font != Some((*style, size.to_bits())) {
                font = Some((*style, size.to_bits()));
                let handle = PdfFontHandle::External(id(*style));
                self.ops.push(Op::SetFont {
                    font: handle,
                    size: Pt(*size),
                });
            }
            let at = self.point((*x, *y));
            self.ops.push(Op::SetTextMatrix {
                matrix: TextMatrix::Translate(at.x, at.y),
            });
            self.ops.push(Op::ShowText {
                items: items(text, *gap, *size),
            });
        }
        if font.is_some() {
            self.ops.push(Op::EndTextSection);
        }
    }
}

/// The words, with the stretch after every space: word spacing does nothing with embedded faces.
fn items(text: &str, gap: f32, size: f32) -> Vec<TextItem> {
    if gap <= 0.0 {
        return vec![TextItem::Text(text.to_owned())];
    }
    let mut items = Vec::new();
    for word in text.split_inclusive(' ') {
        items.push(TextItem::Text(word.to_owned()));
        if word.ends_with(' ') {
            items.push(TextItem::Offset(round(-gap * 1000.0 / size)));
        }
    }
    items
}
