//! Tables: one slab a row, the header rows as a head that is repeated.
//!
//! Every row draws its sides and the line beneath it; the line above comes from the head, which
//! for a table without header rows is that line alone. Rows of one record hold together.

use crate::cores::shared;
use crate::layout::{Column, Setting, need, paragraph};
use crate::place::height;
use crate::slab::{Glue, Nature, Slab, Stack};
use crate::{Align, Cell, ColumnWidth, Frame, Inline, PaperError, Pt, Table};

/// How much thicker the line beneath a record is than the others.
const RECORD: f32 = 3.0;

/// Fewer rows are laid out sooner than another core begins.
const A_CORES_WORTH: usize = 200;

/// The columns of a row at their places.
type Tier = Vec<(Column, Align)>;

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
    let mut tiers = vec![columns(&table.columns, table, column, setting)?];
    for further in &table.tiers {
        tiers.push(columns(further, table, column, setting)?);
    }
    if tiers[0].is_empty() {
        return Ok(());
    }
    stack.space(table.before);
    let mut header = Slab {
        frames: top_line(table, column),
        ..Slab::default()
    };
    for (place, cells) in table.header.iter().enumerate() {
        let row = Row::new(cells, table, &tiers[place % tiers.len()], setting)?;
        let slab = row.slab(table, place + 1 == table.header.len(), setting);
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
    let records = shared(&table.rows, A_CORES_WORTH, tiers.len(), |rows| {
        records(rows, table, &tiers, room, setting)
    });
    for part in records {
        for slab in part? {
            stack.push(Slab {
                head: Some(at),
                ..slab
            });
        }
    }
    stack.space(table.after);
    Ok(())
}

/// Rows from the first one of a record on, a slab each.
fn records(
    rows: &[Vec<Cell>],
    table: &Table,
    tiers: &[Tier],
    room: Pt,
    setting: Setting<'_>,
) -> Result<Vec<Slab>, PaperError> {
    let mut slabs = Vec::with_capacity(rows.len());
    for (place, cells) in rows.iter().enumerate() {
        let tier = place % tiers.len();
        let ends_record = tier + 1 == tiers.len();
        let mut row = Row::new(cells, table, &tiers[tier], setting)?;
        // A row taller than a page is cut between its lines; any other stays whole.
        while row.height(table, setting) > room
            && let Some(rest) = row.cut(room - 2.0 * table.padding)
        {
            slabs.push(row.slab(table, false, setting));
            row = rest;
        }
        slabs.push(Slab {
            glue: if ends_record { Glue::Free } else { Glue::Soft },
            ..row.slab(table, ends_record, setting)
        });
    }
    Ok(slabs)
}

/// A tier's columns at their places.
fn columns(
    tier: &[(ColumnWidth, Align)],
    table: &Table,
    column: Column,
    setting: Setting<'_>,
) -> Result<Tier, PaperError> {
    let size = table.size.unwrap_or(setting.size);
    let (mut points, mut shares) = (0.0, 0.0);
    for (width, _) in tier {
        match width {
            ColumnWidth::Points(width) => points += width,
            ColumnWidth::Share(share) => shares += share,
        }
    }
    let mut x = column.x;
    let mut columns = Vec::with_capacity(tier.len());
    for (width, align) in tier {
        let width = match width {
            ColumnWidth::Points(width) => *width,
            ColumnWidth::Share(share) => (column.width - points) * share / shares,
        };
        need(width - 2.0 * table.padding, size, "a table column")?;
        columns.push((Column { x, width }, *align));
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
        tier: &Tier,
        setting: Setting<'_>,
    ) -> Result<Self, PaperError> {
        let size = table.size.unwrap_or(setting.size);
        let mut row = Vec::new();
        let mut at = 0;
        let empty = Cell::default();
        let mut cells = cells.iter();
        while at < tier.len() {
            let cell = cells.next().unwrap_or(&empty);
            let end = (at + cell.span.max(1)).min(tier.len());
            let width = tier[at..end].iter().map(|(column, _)| column.width).sum();
            let column = Column {
                x: tier[at].0.x,
                width,
            };
            let inner = column.inset(table.padding, table.padding);
            let align = cell.align.unwrap_or(tier[at].1);
            // Registers are half empty cells, and those need no layout: the row's least height is theirs.
            let lines = if cell.runs.iter().all(is_blank) {
                Vec::new()
            } else {
                paragraph::slabs(&cell.runs, inner, 0.0, align, size, setting)?
            };
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

    fn slab(mut self, table: &Table, ends_record: bool, setting: Setting<'_>) -> Slab {
        let height = self.height(table, setting);
        let words: usize = self.cells.iter().map(|(_, lines)| lines.len()).sum();
        let mut frames = Vec::with_capacity(words + self.cells.len() + 2);
        for (_, lines) in &mut self.cells {
            let mut y = table.padding;
            for line in std::mem::take(lines) {
                frames.extend(line.frames.into_iter().map(|frame| frame.moved(0.0, y)));
                y += line.height;
            }
        }
        if let (Some(thickness), Some(first), Some(last)) =
            (table.border, self.cells.first(), self.cells.last())
        {
            let end = last.0.x + last.0.width;
            let mut line = |from, to, thickness| {
                frames.push(Frame::Line {
                    from,
                    to,
                    thickness,
                });
            };
            for (column, _) in &self.cells {
                line((column.x, 0.0), (column.x, height), thickness);
            }
            line((end, 0.0), (end, height), thickness);
            let beneath = if ends_record && !table.tiers.is_empty() {
                thickness * RECORD
            } else {
                thickness
            };
            line((first.0.x, height), (end, height), beneath);
        }
        Slab {
            height,
            frames,
            nature: Nature::Text,
            ..Slab::default()
        }
    }
}

fn is_blank(piece: &Inline) -> bool {
    matches!(piece, Inline::Run(run) if run.text.is_empty())
}
