//! A table: columns, a header repeated on every page, rows that are not split.
//!
//! Knows the description only.

use crate::{Align, Inline, Pt};

/// How wide a column is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ColumnWidth {
    /// This many points.
    Points(Pt),
    /// This share of what the columns in points leave.
    Share(f32),
}

/// A cell: text that wraps inside the column.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cell {
    /// Its pieces.
    pub runs: Vec<Inline>,
    /// Alignment, where it differs from the column's.
    pub align: Option<Align>,
    /// Columns it spans; 0 counts as 1.
    pub span: usize,
}

impl Cell {
    /// A cell of one piece.
    pub fn new(piece: impl Into<Inline>) -> Self {
        Self {
            runs: vec![piece.into()],
            ..Self::default()
        }
    }

    /// The same cell aligned otherwise.
    #[must_use]
    pub fn align(self, align: Align) -> Self {
        Self {
            align: Some(align),
            ..self
        }
    }
}

impl<T: Into<Inline>> From<T> for Cell {
    fn from(piece: T) -> Self {
        Self::new(piece)
    }
}

/// Rows of cells. A row stays whole unless it is taller than a page.
///
/// More columns than a page is wide are set in tiers: a record is then several rows, one beneath the other, each
/// with columns of its own, and a page turns between records only.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Widths and default alignments of the columns.
    pub columns: Vec<(ColumnWidth, Align)>,
    /// The columns of a record's further rows; header and rows take the tiers in turn.
    pub tiers: Vec<Vec<(ColumnWidth, Align)>>,
    /// Rows repeated at the top of every page; bold only where their runs are.
    pub header: Vec<Vec<Cell>>,
    /// The rows. A row with fewer cells than columns is filled up with empty ones.
    pub rows: Vec<Vec<Cell>>,
    /// Space between a cell's border and its text.
    pub padding: Pt,
    /// Width of the border lines; `None` draws none. Between records in tiers they are thicker.
    pub border: Option<Pt>,
    /// Type size, where it differs from the sheet's.
    pub size: Option<Pt>,
    /// Height before it; swallowed where a page turn puts it on top.
    pub before: Pt,
    /// Height after it.
    pub after: Pt,
}

impl Default for Table {
    fn default() -> Self {
        Self {
            columns: Vec::new(),
            tiers: Vec::new(),
            header: Vec::new(),
            rows: Vec::new(),
            padding: 3.0,
            border: Some(0.5),
            size: None,
            before: 0.0,
            after: 0.0,
        }
    }
}
