//! Tables: one slab a row, the header rows as a head that is repeated.
//!
//! Every row draws its sides and the line beneath it; the line above comes from the head, which
//! for a table without header rows is that line alone.

use crate::layout::{Column, Setting, need, paragraph};
use crate::place::height;
use crate::slab::{Glue, Nature, Slab, Stack};
use crate::{Cell, ColumnWidth, Frame, PaperError, Pt, Table};

/// A row's cells as lines, with the columns they stand in.
struct Row {
    cells: Vec<(Column, Vec<Slab>)>,
}

pub(super) fn lay_out(
    table: &Table,
    column: Column,
    setting: Setting<'_>,
    stack: &mut Stack,
) -> Result<(), PaperError> {
    let columns = columns(table, column, setting)?;
    if columns.is_empty() {
        return Ok(());
    }
    stack.space(table.before);
    let mut header = Slab {
        frames: top_line(table, column),
        ..Slab::default()
    };
    for cells in &table.header {
        let row = Row::new(cells, table, &columns, setting)?;
        let slab = row.slab(table, setting);
        let y = header.height;
        header
            .frames
            .extend(slab.frames.into_iter().map(|frame| frame.moved(0.0, y)));
        header.height += slab.height;
    }
    let room = setting.page_height - header.height;
    let at = stack.heads.len();
    stack.heads.push(header.clone());
    stack.push(Slab {
        glue: Glue::Soft,
        nature: Nature::Other,
        ..header
    });
    for cells in &table.rows {
        let mut row = Row::new(cells, table, &columns, setting)?;
        // A row taller than a page is cut between its lines; any other stays whole.
        while row.height(table, setting) > room
            && let Some(rest) = row.cut(room - 2.0 * table.padding)
        {
            stack.push(Slab {
                head: Some(at),
                ..row.slab(table, setting)
            });
            row = rest;
        }
        stack.push(Slab {
            head: Some(at),
            ..row.slab(table, setting)
        });
    }
    stack.space(table.after);
    Ok(())
}

fn columns(table: &Table, column: Column, setting: Setting<'_>) -> Result<Vec<Column>, PaperError> {
    let size = table.size.unwrap_or(setting.size);
    let (mut points, mut shares) = (0.0, 0.0);
    for (width, _) in &table.columns {
        match width {
            ColumnWidth::Points(width) => points += width,
            ColumnWidth::Share(share) => shares += share,
        }
    }
    let mut x = column.x;
    let mut columns = Vec::with_capacity(table.columns.len());
    for (width, _) in &table.columns {
        let width = match width {
            ColumnWidth::Points(width) => *width,
            ColumnWidth::Share(share) => (column.width - points) * share / shares,
        };
        need(width - 2.0 * table.padding, size, "a table column")?;
        columns.push(Column { x, width });
        x += width;
    }
    #[expect(
        clippy::cast_possible_truncation,
        reason = "whole points for a message"
    )]
    if x > column.x + column.width + 0.01 {
        let width = (column.x + column.width - x) as i32;
        return Err(PaperError::NoRoom {
            place: "a table",
            width,
        });
    }
    Ok(columns)
}

fn top_line(table: &Table, column: Column) -> Vec<Frame> {
    let total = table_width(table, column);
    let line = |thickness| Frame::Line {
        from: (column.x, 0.0),
        to: (column.x + total, 0.0),
        thickness,
    };
    table.border.map(line).into_iter().collect()
}

fn table_width(table: &Table, column: Column) -> Pt {
    let points = |(width, _): &(ColumnWidth, _)| match width {
        ColumnWidth::Points(width) => Some(*width),
        ColumnWidth::Share(_) => None,
    };
    let all: Option<Vec<Pt>> = table.columns.iter().map(points).collect();
    all.map_or(column.width, |widths| widths.iter().sum())
}

impl Row {
    fn new(
        cells: &[Cell],
        table: &Table,
        columns: &[Column],
        setting: Setting<'_>,
    ) -> Result<Self, PaperError> {
        let size = table.size.unwrap_or(setting.size);
        let mut row = Vec::new();
        let mut at = 0;
        let empty = Cell::default();
        let mut cells = cells.iter();
        while at < columns.len() {
            let cell = cells.next().unwrap_or(&empty);
            let end = (at + cell.span.max(1)).min(columns.len());
            let width = columns[at..end].iter().map(|column| column.width).sum();
            let column = Column {
                x: columns[at].x,
                width,
            };
            let inner = column.inset(table.padding, table.padding);
            let align = cell.align.unwrap_or(table.columns[at].1);
            let lines = paragraph::slabs(&cell.runs, inner, 0.0, align, size, setting)?;
            row.push((column, lines));
            at = end;
        }
        Ok(Self { cells: row })
    }

    fn height(&self, table: &Table, setting: Setting<'_>) -> Pt {
        let size = table.size.unwrap_or(setting.size);
        let tall = |(_, lines): &(Column, Vec<Slab>)| lines.iter().map(|line| line.height).sum();
        let least = height(setting.fonts, size, setting.leading).total;
        self.cells.iter().map(tall).fold(least, Pt::max) + 2.0 * table.padding
    }

    /// Leaves the lines that fit into `room` and gives the others; `None` if nothing would stay
    /// or go.
    fn cut(&mut self, room: Pt) -> Option<Self> {
        let mut rest = Vec::with_capacity(self.cells.len());
        let (mut stays, mut goes) = (false, false);
        for (column, lines) in &mut self.cells {
            let mut used = 0.0;
            let fits = |line: &&Slab| {
                used += line.height;
                used <= room
            };
            let keep = lines.iter().take_while(fits).count();
            let tail = lines.split_off(keep);
            stays |= keep > 0;
            goes |= !tail.is_empty();
            rest.push((*column, tail));
        }
        if stays && goes {
            return Some(Self { cells: rest });
        }
        for ((_, lines), (_, tail)) in self.cells.iter_mut().zip(rest) {
            lines.extend(tail);
        }
        None
    }

    fn slab(&self, table: &Table, setting: Setting<'_>) -> Slab {
        let height = self.height(table, setting);
        let mut frames = Vec::new();
        for (_, lines) in &self.cells {
            let mut y = table.padding;
            for line in lines {
                frames.extend(line.frames.iter().cloned().map(|frame| frame.moved(0.0, y)));
                y += line.height;
            }
        }
        if let (Some(thickness), Some(first), Some(last)) =
            (table.border, self.cells.first(), self.cells.last())
        {
            let end = last.0.x + last.0.width;
            let mut line = |from, to| {
                frames.push(Frame::Line {
                    from,
                    to,
                    thickness,
                });
            };
            for (column, _) in &self.cells {
                line((column.x, 0.0), (column.x, height));
            }
            line((end, 0.0), (end, height));
            line((first.0.x, height), (end, height));
        }
        Slab {
            height,
            frames,
            nature: Nature::Text,
            ..Slab::default()
        }
    }
}
