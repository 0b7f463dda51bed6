//! Tables of a form.

use paper::{Align, Cell, ColumnWidth, Pt};
use statutes::form::{self, TableRow};

use super::align;
use super::blocks::Composer;
use crate::error::DocumentError;
use crate::fill::{Look, fill, stands};

/// Type size in tables.
const TABLE: Pt = 12.0;
/// Space between a cell's border and its text.
const CELL: Pt = 3.8;

impl Composer<'_> {
    pub(super) fn table(&self, table: &form::Table) -> Result<paper::Table, DocumentError> {
        let cell = |text: &statutes::markup::Text, item, bold| {
            let runs = fill(text, self.facts, item, Look { bold, ruled: false })?.pieces;
            Ok::<_, DocumentError>(Cell {
                runs,
                ..Cell::default()
            })
        };
        let mut rows = Vec::new();
        for alike in table
            .rows
            .chunk_by(|row, next| row.of.is_some() && row.of == next.of)
        {
            let items = match alike[0].of {
                Some(of) if alike.iter().any(|row| self.may_stand(row)) => {
                    self.items(of)?.into_iter().map(Some).collect()
                }
                Some(_) => Vec::new(),
                None => vec![None],
            };
            for item in items {
                for row in alike
                    .iter()
                    .filter(|row| stands(row.when, self.facts, item))
                {
                    rows.push(
                        row.cells
                            .iter()
                            .map(|text| cell(text, item, false))
                            .collect::<Result<_, _>>()?,
                    );
                }
            }
        }
        let header: Vec<Cell> = table
            .header
            .iter()
            .map(|text| cell(text, None, true))
            .collect::<Result<_, _>>()?;
        Ok(paper::Table {
            columns: table
                .widths
                .iter()
                .enumerate()
                .map(|(column, share)| {
                    let at = table
                        .aligns
                        .get(column)
                        .map_or(Align::Left, |at| align(*at));
                    (ColumnWidth::Share(f32::from(*share)), at)
                })
                .collect(),
            header: if header.is_empty() {
                Vec::new()
            } else {
                vec![header]
            },
            rows,
            size: Some(TABLE),
            padding: CELL,
            ..paper::Table::default()
        })
    }

    /// Whether a row can stand for some item: its condition is an item's, or holds for the paper.
    fn may_stand(&self, row: &TableRow) -> bool {
        row.when.is_some_and(|when| when.scope().is_some()) || stands(row.when, self.facts, None)
    }
}
