//! Running text, list items and ticked lines.
//!
//! One slab a line; a page turn leaves at least two lines on each side.

use crate::fit::Fit;
use crate::layout::{Column, Setting, need};
use crate::lines::break_lines;
use crate::place::{Strip, place};
use crate::slab::{Glue, Nature, Slab, Stack};
use crate::text::{self, BOX_SIDE};
use crate::{Align, CheckBox, Frame, Inline, ListItem, PaperError, Paragraph, Pt, Run};

/// What hangs left of a paragraph's first line.
enum Hanging<'a> {
    Number(&'a str),
    Box { ticked: bool },
}

/// A number hangs at least this many ems left of its text.
const NARROWEST_HANG: f32 = 1.6;

pub(super) fn lay_out(
    paragraph: &Paragraph,
    column: Column,
    setting: Setting<'_>,
    stack: &mut Stack,
) -> Result<(), PaperError> {
    let from = stack.len();
    stack.space(paragraph.before);
    let size = paragraph.size.unwrap_or(setting.size);
    let column = column.inset(paragraph.left, paragraph.right);
    let (indent, align) = (paragraph.first_line, paragraph.align);
    for slab in slabs(&paragraph.runs, column, indent, align, size, setting)? {
        stack.push(slab);
    }
    stack.hold_lines(from);
    if paragraph.keep_together {
        stack.hold(from, Glue::Soft, false);
    }
    if paragraph.keep_with_next
        && let Some(last) = stack.slabs.last_mut()
    {
        last.glue = last.glue.max(Glue::Soft);
    }
    stack.space(paragraph.after);
    Ok(())
}

/// Text as slabs, one a line. An empty text is one empty line.
pub(super) fn slabs(
    runs: &[Inline],
    column: Column,
    indent: Pt,
    align: Align,
    size: Pt,
    setting: Setting<'_>,
) -> Result<Vec<Slab>, PaperError> {
    need(column.width.min(column.width - indent), size, "a paragraph")?;
    let segments = text::measure(runs, size, column.width, setting.fonts)?;
    let how = match align {
        Align::Justified => Fit::Justified,
        Align::Center => Fit::Balanced,
        Align::Left | Align::Right => Fit::Ragged,
    };
    let mut slabs = Vec::new();
    for (i, segment) in segments.iter().enumerate() {
        let indent = if i == 0 { indent } else { 0.0 };
        let rest = f64::from(column.width);
        let lines = break_lines(segment, rest - f64::from(indent), rest, how);
        for (j, line) in lines.into_iter().enumerate() {
            let indent = if j == 0 { indent } else { 0.0 };
            let height = setting.height(segment.tallest(line.start, line.end).unwrap_or(size));
            let strip = Strip {
                x: column.x + indent,
                width: column.width - indent,
                baseline: height.baseline,
            };
            let mut frames = Vec::new();
            place(segment, line, strip, align, &mut frames);
            let nature = Nature::Text;
            slabs.push(Slab {
                height: height.total,
                frames,
                nature,
                ..Slab::default()
            });
        }
    }
    Ok(slabs)
}

pub(super) fn item(
    item: &ListItem,
    column: Column,
    setting: Setting<'_>,
    stack: &mut Stack,
) -> Result<(), PaperError> {
    let size = item.body.size.unwrap_or(setting.size);
    let number = [Run::new(item.number.as_str()).into()];
    let own = width(&number, size, column, setting)? + width(&[" ".into()], size, column, setting)?;
    let hang = item.hang.unwrap_or(own.max(size * NARROWEST_HANG));
    hanging(
        &Hanging::Number(&item.number),
        &item.body,
        hang,
        column,
        setting,
        stack,
    )
}

pub(super) fn check_box(
    check_box: &CheckBox,
    column: Column,
    setting: Setting<'_>,
    stack: &mut Stack,
) -> Result<(), PaperError> {
    let size = check_box.body.size.unwrap_or(setting.size);
    let shape = Hanging::Box {
        ticked: check_box.ticked,
    };
    hanging(
        &shape,
        &check_box.body,
        size * (BOX_SIDE + 0.5),
        column,
        setting,
        stack,
    )
}

fn hanging(
    shape: &Hanging<'_>,
    body: &Paragraph,
    hang: Pt,
    column: Column,
    setting: Setting<'_>,
    stack: &mut Stack,
) -> Result<(), PaperError> {
    let size = body.size.unwrap_or(setting.size);
    let x = column.x + body.left;
    let from = stack.len();
    lay_out(
        &Paragraph {
            left: body.left + hang,
            ..body.clone()
        },
        column,
        setting,
        stack,
    )?;
    let Some(first) = stack.slabs.get_mut(from) else {
        return Ok(());
    };
    let baseline = first
        .frames
        .iter()
        .find_map(|frame| {
            if let Frame::Text { y, .. } = frame {
                Some(*y)
            } else {
                None
            }
        })
        .unwrap_or(setting.height(size).baseline);
    match shape {
        Hanging::Number(number) => {
            let pieces = [Run::new(*number).into()];
            let segments = text::measure(&pieces, size, column.width, setting.fonts)?;
            let segment = &segments[0];
            let line = crate::lines::Line {
                start: 0,
                end: segment.text.len(),
                last: true,
            };
            let strip = Strip {
                x,
                width: hang,
                baseline,
            };
            let mut frames = Vec::new();
            place(segment, line, strip, Align::Left, &mut frames);
            first.frames.splice(0..0, frames);
        }
        Hanging::Box { ticked } => {
            let edge = size * BOX_SIDE;
            let y = baseline - edge;
            first.frames.insert(
                0,
                Frame::Box {
                    x,
                    y,
                    side: edge,
                    ticked: *ticked,
                },
            );
        }
    }
    Ok(())
}

/// Width of pieces on one line.
#[expect(
    clippy::cast_possible_truncation,
    reason = "points of a line, far inside f32"
)]
pub(super) fn width(
    pieces: &[Inline],
    size: Pt,
    column: Column,
    setting: Setting<'_>,
) -> Result<Pt, PaperError> {
    let segments = text::measure(pieces, size, column.width, setting.fonts)?;
    let widths = segments
        .iter()
        .map(|segment| segment.width(0, segment.text.len()));
    Ok(widths.fold(0.0, f64::max) as Pt)
}
