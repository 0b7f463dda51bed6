//! A spreadsheet's bytes as sheets of cells. What it is is told by its bytes, not by its name; it is read
//! with bounds, and a fault in the library that reads it is a fault of the file.

use std::fs;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use calamine::{Dimensions, Ods, Range, Reader, Xls, Xlsx};
use register::sha256;

use super::cell::Cell;
use super::csv;
use super::error::FileFault;
use crate::error::OfficeError;
use crate::work::{Step, Work};

/// The largest file that is read, in bytes.
const LARGEST: u64 = 64 << 20;

/// The most rows, and the most columns, that a journal has.
const MOST_ROWS: usize = 100_000;
const MOST_COLUMNS: usize = 256;

/// A file and one of its sheets.
pub(super) struct JournalFile {
    /// Its name without its folder.
    pub(super) name: String,
    pub(super) sha256: [u8; 32],
    /// Names of all its sheets, and how many rows each has.
    pub(super) sheets: Vec<(String, usize)>,
    pub(super) sheet: Sheet,
}

/// The sheets there are with their rows, and the one that was read.
type Table = (Vec<(String, usize)>, Sheet);

/// A sheet of cells.
#[derive(Default)]
pub(super) struct Sheet {
    pub(super) name: String,
    pub(super) rows: Vec<Vec<Cell>>,
    pub(super) merged: Vec<Dimensions>,
}

impl Sheet {
    pub(super) fn cell(&self, row: usize, column: usize) -> &Cell {
        const EMPTY: &Cell = &Cell::Empty;
        let row = self.rows.get(row);
        row.and_then(|row| row.get(column)).unwrap_or(EMPTY)
    }

    pub(super) fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or(0)
    }

    fn put(&mut self, row: u32, column: u32, cell: Cell) -> Result<(), FileFault> {
        if cell.is_empty() {
            return Ok(());
        }
        let (row, column) = (row as usize, column as usize);
        if row >= MOST_ROWS {
            return Err(FileFault::TooManyRows { most: MOST_ROWS });
        }
        // Cells far to the right of a journal hold nothing of it.
        if column >= MOST_COLUMNS {
            return Ok(());
        }
        if self.rows.len() <= row {
            self.rows.resize_with(row + 1, Vec::new);
        }
        let cells = &mut self.rows[row];
        if cells.len() <= column {
            cells.resize(column + 1, Cell::Empty);
        }
        cells[column] = cell;
        Ok(())
    }
}

/// Reads a file; of its sheets the one that is named, or the first.
#[allow(clippy::disallowed_methods)]
pub(super) fn read(
    path: &Path,
    sheet: &str,
    work: &mut Work<'_>,
) -> Result<JournalFile, OfficeError> {
    work.at(Step::Reading, 0, 0)?;
    let unread = |cause: std::io::Error| FileFault::Unread {
        path: path.to_owned(),
        cause,
    };
    let length = fs::metadata(path).map_err(unread)?.len();
    if length > LARGEST {
        let most = LARGEST >> 20;
        return Err(FileFault::TooLarge { most }.into());
    }
    let bytes = fs::read(path).map_err(unread)?;
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let (sheets, sheet) = table(&name, &bytes, sheet, work)?;
    if sheet.rows.is_empty() {
        return Err(FileFault::Empty.into());
    }
    Ok(JournalFile {
        name,
        sha256: sha256(&bytes),
        sheets,
        sheet,
    })
}

fn table(name: &str, bytes: &[u8], sheet: &str, work: &mut Work<'_>) -> Result<Table, OfficeError> {
    let ending = name.rsplit('.').next().unwrap_or_default().to_lowercase();
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        // The library may stumble over bytes that no spreadsheet ever wrote.
        return catch_unwind(AssertUnwindSafe(|| workbook(bytes, sheet, work)))
            .unwrap_or_else(|_| Err(FileFault::NotATable.into()));
    }
    if bytes.is_empty() {
        return Err(FileFault::Empty.into());
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) if !text.contains('\0') => text,
        _ if ending == "csv" || ending == "txt" => return Err(FileFault::NotUtf8.into()),
        _ => return Err(FileFault::NotATable.into()),
    };
    if ending != "csv" && ending != "txt" {
        return Err(FileFault::TextUnderOtherName { ending }.into());
    }
    let mut rows = csv::read(text);
    if rows.len() > MOST_ROWS {
        return Err(FileFault::TooManyRows { most: MOST_ROWS }.into());
    }
    for row in &mut rows {
        row.truncate(MOST_COLUMNS);
    }
    let sheet = Sheet {
        rows,
        ..Sheet::default()
    };
    Ok((vec![(String::new(), sheet.rows.len())], sheet))
}

fn workbook(bytes: &[u8], sheet: &str, work: &mut Work<'_>) -> Result<Table, OfficeError> {
    match Xlsx::new(Cursor::new(bytes)) {
        Ok(book) => return of_xlsx(book, sheet, work),
        Err(calamine::XlsxError::Password) => return Err(FileFault::Password.into()),
        Err(_) => {}
    }
    match Ods::new(Cursor::new(bytes)) {
        Ok(mut book) => return dense(&mut book, sheet, &[]),
        Err(calamine::OdsError::Password) => return Err(FileFault::Password.into()),
        Err(_) => {}
    }
    match Xls::new(Cursor::new(bytes)) {
        Ok(mut book) => {
            let name = chosen(&book.sheet_names(), sheet)?;
            let merged = book.merge_cells_by_sheet_name(&name).unwrap_or_default();
            dense(&mut book, sheet, &merged)
        }
        Err(calamine::XlsError::Password) => Err(FileFault::Password.into()),
        Err(_) => Err(FileFault::NotATable.into()),
    }
}

/// Cell by cell: one stray cell at the far end of a sheet must not fill the memory.
fn of_xlsx(
    mut book: Xlsx<Cursor<&[u8]>>,
    sheet: &str,
    work: &mut Work<'_>,
) -> Result<Table, OfficeError> {
    let names = book.sheet_names();
    let name = chosen(&names, sheet)?;
    let mut read = Sheet {
        merged: book.merge_cells_by_sheet_name(&name).unwrap_or_default(),
        name,
        rows: Vec::new(),
    };
    let name = read.name.clone();
    let mut cells = book
        .worksheet_cells_reader(&name)
        .map_err(|_| FileFault::NotATable)?;
    let mut count = 0_usize;
    while let Some(cell) = cells.next_cell().map_err(|_| FileFault::NotATable)? {
        let (row, column) = cell.get_position();
        read.put(row, column, Cell::of_ref(cell.get_value()))?;
        count += 1;
        if count.is_multiple_of(4096) {
            work.at(Step::Reading, read.rows.len(), 0)?;
        }
    }
    drop(cells);
    let mut sheets = Vec::new();
    for name in names {
        let rows = if name == read.name {
            read.rows.len()
        } else {
            rows_of(&mut book, &name)
        };
        sheets.push((name, rows));
    }
    Ok((sheets, read))
}

/// How many rows another sheet of the book has; one that cannot be read has none to choose.
fn rows_of(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> usize {
    let Ok(mut cells) = book.worksheet_cells_reader(name) else {
        return 0;
    };
    let mut rows = 0;
    while let Ok(Some(cell)) = cells.next_cell() {
        if !Cell::of_ref(cell.get_value()).is_empty() {
            rows = cell.get_position().0 as usize + 1;
        }
    }
    rows
}

fn dense<'b, B: Reader<Cursor<&'b [u8]>>>(
    book: &mut B,
    sheet: &str,
    merged: &[Dimensions],
) -> Result<Table, OfficeError> {
    let names = book.sheet_names();
    let name = chosen(&names, sheet)?;
    let range: Range<calamine::Data> = book
        .worksheet_range(&name)
        .map_err(|_| FileFault::NotATable)?;
    let mut read = Sheet {
        name,
        merged: merged.to_vec(),
        rows: Vec::new(),
    };
    let (top, left) = range.start().unwrap_or_default();
    for (row, column, data) in range.used_cells() {
        let place = |first: u32, step: usize| first + u32::try_from(step).unwrap_or(u32::MAX / 2);
        read.put(place(top, row), place(left, column), Cell::of_data(data))?;
    }
    let sheets = names.into_iter().map(|name| {
        let rows = book
            .worksheet_range(&name)
            .ok()
            .and_then(|range| range.end());
        let rows = rows.map_or(0, |(last, _)| last as usize + 1);
        (name, rows)
    });
    Ok((sheets.collect(), read))
}

fn chosen(names: &[String], sheet: &str) -> Result<String, FileFault> {
    match names.iter().find(|name| *name == sheet) {
        Some(name) => Ok(name.clone()),
        None if sheet.is_empty() => names.first().cloned().ok_or(FileFault::Empty),
        None => Err(FileFault::NoSuchSheet {
            sheet: sheet.to_owned(),
        }),
    }
}
