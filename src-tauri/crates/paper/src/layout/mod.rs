//! Blocks become slabs: each kind of block has a file here.
//!
//! Knows the width it lays out into and the height of a page, but not where pages end.

mod blank;
mod paragraph;
mod signature;
mod table;

use crate::place::{self, Height};
use crate::slab::{Glue, Slab, Stack};
use crate::{Block, Fonts, Frame, Group, PaperError, Pt};

/// The type a sheet is set in and the height there is for one page.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Setting<'a> {
    pub(crate) fonts: &'a Fonts,
    pub(crate) size: Pt,
    pub(crate) leading: f32,
    /// Height of the lowest page: nothing uncut may be taller.
    pub(crate) page_height: Pt,
}

/// A column to lay out into.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Column {
    pub(crate) x: Pt,
    pub(crate) width: Pt,
}

impl Column {
    /// The same column, narrower on both sides.
    fn inset(self, left: Pt, right: Pt) -> Self {
        Self {
            x: self.x + left,
            width: self.width - left - right,
        }
    }
}

impl Setting<'_> {
    fn height(&self, size: Pt) -> Height {
        place::height(self.fonts, size, self.leading)
    }
}

/// Refuses a width in which not even the widest letter has room.
fn need(width: Pt, size: Pt, place: &'static str) -> Result<(), PaperError> {
    if width >= size * 1.5 {
        return Ok(());
    }
    #[expect(
        clippy::cast_possible_truncation,
        reason = "whole points for a message"
    )]
    Err(PaperError::NoRoom {
        place,
        width: width as i32,
    })
}

/// Lays out blocks one below the other.
pub(crate) fn blocks(
    blocks: &[Block],
    column: Column,
    setting: Setting<'_>,
    stack: &mut Stack,
) -> Result<(), PaperError> {
    for block in blocks {
        match block {
            Block::Paragraph(it) => paragraph::lay_out(it, column, setting, stack)?,
            Block::Blank(it) => blank::lay_out(it, column, setting, stack)?,
            Block::Signature(it) => signature::lay_out(it, column, setting, stack)?,
            Block::Item(it) => paragraph::item(it, column, setting, stack)?,
            Block::CheckBox(it) => paragraph::check_box(it, column, setting, stack)?,
            Block::Table(it) => table::lay_out(it, column, setting, stack)?,
            Block::Group(it) => group(it, column, setting, stack)?,
            Block::Space(height) => stack.space(*height),
            Block::HorizontalRule => stack.push(horizontal_rule(column)),
            Block::PageBreak => stack.turn(),
        }
    }
    Ok(())
}

fn group(
    group: &Group,
    column: Column,
    setting: Setting<'_>,
    stack: &mut Stack,
) -> Result<(), PaperError> {
    let mut inner = column.inset(group.indent, 0.0);
    if let Some(width) = group.width {
        inner.width = inner.width.min(width);
    }
    let from = stack.len();
    blocks(&group.blocks, inner, setting, stack)?;
    if group.keep_together {
        stack.hold(from, Glue::Soft, false);
    }
    if group.keep_with_next
        && let Some(last) = stack.slabs[from..].last_mut()
    {
        last.glue = last.glue.max(Glue::Soft);
    }
    Ok(())
}

fn horizontal_rule(column: Column) -> Slab {
    let y = 4.0;
    let line = Frame::Line {
        from: (column.x, y),
        to: (column.x + column.width, y),
        thickness: place::RULE_WIDTH,
    };
    Slab {
        height: 2.0 * y,
        frames: vec![line],
        ..Slab::default()
    }
}
