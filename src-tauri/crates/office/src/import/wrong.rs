//! The wrong rows of a file as a file of their own: its titles, its cells as they were, and what is wrong in a
//! last column, in the words of whoever asks.

use std::collections::BTreeMap;

use cases::refusal::Reason;
use documents::report::{table_csv, table_xlsx};

use super::ImportCheck;
use crate::error::OfficeError;

/// Makes the file, `xlsx` or `csv`; `words` has a row's reasons, by the row as the spreadsheet counts.
pub fn wrong_rows(
    check: &ImportCheck,
    format: &str,
    title: &str,
    words: &BTreeMap<usize, &str>,
) -> Result<Vec<u8>, OfficeError> {
    let mut titles = check.titles.clone();
    let width = titles.len();
    titles.push(title.to_owned());
    let mut rows = Vec::new();
    for wrong in &check.wrong {
        for row in wrong.row..wrong.row + wrong.rows {
            let mut cells = check.cells(row).to_vec();
            cells.resize(width, String::new());
            let codes = || {
                let codes = wrong.faults.iter().map(|fault| fault.reason.code());
                codes.collect::<Vec<_>>().join("; ")
            };
            let words = words.get(&wrong.row).map(|words| (*words).to_owned());
            cells.push(if row == wrong.row {
                words.unwrap_or_else(codes)
            } else {
                String::new()
            });
            rows.push(cells);
        }
    }
    match format {
        "xlsx" => Ok(table_xlsx(&titles, &rows)?),
        "csv" => Ok(table_csv(&titles, &rows)),
        other => {
            let typed = other.to_owned();
            Err(OfficeError::at("format", Reason::NotAChoice { typed }))
        }
    }
}
