//! Frames become the content of a page, written as the bytes of the file.
//!
//! Lines first, then the words in one text section, so that the words follow each other in the
//! order of the frames. printpdf would take every operation as an object of its own: in a long
//! register that is most of the time and of the memory.

use super::program::{Used, tag};
use crate::{Fonts, Frame, Page, Style};

/// How light the mark is; 1 is white.
const MARK_GREY: f32 = 0.91;
/// Line thickness of a box and its tick, as a share of its side.
const BOX_LINE: f32 = 0.07;
const TICK_LINE: f32 = 0.12;
/// A tick inside a unit square, y downwards.
const TICK: [(f32, f32); 3] = [(0.18, 0.52), (0.42, 0.78), (0.85, 0.18)];

/// The content of a page; what it is set in is added to `used`.
pub(super) fn content(page: &Page, fonts: &Fonts, used: &mut Used) -> Vec<u8> {
    let mut pen = Pen {
        height: page.height,
        thickness: None,
        out: Vec::with_capacity(page.frames.len() * 64),
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
    pen.words(&page.frames, fonts, used);
    pen.out
}

struct Pen {
    height: f32,
    thickness: Option<f32>,
    out: Vec<u8>,
}

impl Pen {
    /// An operator behind its operands.
    fn operator(&mut self, operator: &str) {
        self.out.extend_from_slice(operator.as_bytes());
        self.out.push(b'\n');
    }

    /// A number and a space. Thousandths of a point are finer than any printer and keep the file short.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a place on a page is far below 2^31 thousandths"
    )]
    fn number(&mut self, value: f32) {
        let thousandths = (value * 1000.0).round() as i32;
        if thousandths < 0 {
            self.out.push(b'-');
        }
        let thousandths = thousandths.unsigned_abs();
        self.whole(thousandths / 1000);
        let rest = thousandths % 1000;
        if rest > 0 {
            self.out.push(b'.');
            let digits = [rest / 100, rest / 10 % 10, rest % 10];
            let last = digits.iter().rposition(|digit| *digit > 0).unwrap_or(0);
            self.out
                .extend(digits[..=last].iter().map(|digit| b'0' + *digit as u8));
        }
        self.out.push(b' ');
    }

    fn whole(&mut self, number: u32) {
        if number >= 10 {
            self.whole(number / 10);
        }
        self.out.push(b'0' + (number % 10) as u8);
    }

    fn point(&mut self, (x, y): (f32, f32)) {
        self.number(x);
        self.number(self.height - y);
    }

    fn line(&mut self, points: &[(f32, f32)], thickness: f32, is_closed: bool) {
        if self
            .thickness
            .is_none_or(|known| known.to_bits() != thickness.to_bits())
        {
            self.number(thickness);
            self.operator("w");
            self.thickness = Some(thickness);
        }
        for (place, point) in points.iter().enumerate() {
            self.point(*point);
            self.operator(if place == 0 { "m" } else { "l" });
        }
        if is_closed {
            self.operator("h");
        }
        self.operator("S");
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
        self.operator("q");
        self.number(MARK_GREY);
        self.operator("g");
        let mut pen_x = -width / 2.0;
        for character in text.chars() {
            for contour in face.outline(character) {
                self.contour(&contour, |(x, y)| {
                    // The middle of a capital stands on the middle of the page.
                    let (x, y) = ((pen_x + x) * size, (y - 0.33) * size);
                    (center.0 + x * cos - y * sin, center.1 - x * sin - y * cos)
                });
            }
            pen_x += f32::from(face.width(character).unwrap_or_default()) / 1000.0;
        }
        self.operator("h");
        self.operator("f");
        self.operator("Q");
    }

    /// A contour: its points, two control points before the end of each curve.
    fn contour(&mut self, points: &[(f32, f32, bool)], place: impl Fn((f32, f32)) -> (f32, f32)) {
        let mut controls = 0;
        for (at, (x, y, control)) in points.iter().enumerate() {
            self.point(place((*x, *y)));
            if *control {
                controls += 1;
                continue;
            }
            self.operator(match (at, controls) {
                (0, _) => "m",
                (_, 0) => "l",
                _ => "c",
            });
            controls = 0;
        }
    }

    fn words(&mut self, frames: &[Frame], fonts: &Fonts, used: &mut Used) {
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
                self.operator("BT");
            }
            if font != Some((*style, size.to_bits())) {
                font = Some((*style, size.to_bits()));
                self.out.push(b'/');
                self.out.extend_from_slice(tag(*style).as_bytes());
                self.out.push(b' ');
                self.number(*size);
                self.operator("Tf");
            }
            self.out.extend_from_slice(b"1 0 0 1 ");
            self.point((*x, *y));
            self.operator("Tm");
            self.shown(text, *gap, *size, |words, out| {
                fonts.program(*style).encode(words, used.of(*style), out);
            });
        }
        if font.is_some() {
            self.operator("ET");
        }
    }

    /// The words, with the stretch after every space: word spacing does nothing with embedded faces.
    fn shown(
        &mut self,
        text: &str,
        gap: f32,
        size: f32,
        mut encode: impl FnMut(&str, &mut Vec<u8>),
    ) {
        if gap <= 0.0 {
            encode(text, &mut self.out);
            self.operator(" Tj");
            return;
        }
        self.out.push(b'[');
        for word in text.split_inclusive(' ') {
            encode(word, &mut self.out);
            if word.ends_with(' ') {
                self.number(-gap * 1000.0 / size);
            }
        }
        self.operator("] TJ");
    }
}
