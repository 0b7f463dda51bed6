//! A journal that an office kept in a spreadsheet: looked into, its columns named, every row checked, and
//! taken over all or nothing; taken back as one act.

mod cell;
mod checked;
mod column;
mod csv;
mod dates;
mod error;
mod fact;
mod file;
mod header;
mod making;
mod mapping;
mod people;
mod row;
mod seen;
mod words;
mod wrong;

use std::path::{Path, PathBuf};

use cases::imports::Import;
use cases::office::{ImportId, Office};
use cases::refusal::Refusals;
use kazakh::folding::fold;

use crate::desk::{Desk, Moment};
use crate::error::OfficeError;
use crate::work::Work;
use checked::{Checked, Judge};
use file::JournalFile;
use header::Header;
use mapping::Mapping;

pub use checked::{GoodRow, RowFault, RowSays, WrongRow};
pub(crate) use checked::{Numbers, edition_of};
pub use error::{FileFault, ImportFault};
pub use fact::Fact;
pub use making::{import_journal, take_back_import};
pub use mapping::MappedColumn;
pub use seen::{SeenImport, look_at_import};
pub use wrong::wrong_rows;

/// How many values of a column are shown beside its title.
const SAMPLES: usize = 3;

/// How many rows are shown before anything is checked.
const PREVIEW: usize = 20;

/// A file and how it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalMapping {
    /// Where it lies.
    pub path: PathBuf,
    /// SHA-256 of the bytes that were looked into; none takes the file as it is.
    pub sha256: Option<[u8; 32]>,
    /// Which sheet.
    pub sheet: String,
    /// The last row of titles, as the spreadsheet counts.
    pub header: usize,
    /// What the columns hold.
    pub columns: Vec<MappedColumn>,
}

/// What a file looks like.
#[derive(Debug)]
pub struct JournalLook {
    /// Its name without its folder.
    pub name: String,
    /// SHA-256 of its bytes.
    pub sha256: [u8; 32],
    /// Its sheets and how many rows each has.
    pub sheets: Vec<(String, usize)>,
    /// The one that was read.
    pub sheet: String,
    /// The last row of titles, as the spreadsheet counts.
    pub header: usize,
    /// Rows beneath the titles, empty ones too.
    pub rows: usize,
    /// The first of them, a cell for each column.
    pub preview: Vec<Vec<String>>,
    /// The row of the first of them, as the spreadsheet counts.
    pub first_row: usize,
    /// Its columns, without those that are empty altogether.
    pub columns: Vec<FileColumn>,
}

/// A column of a file.
#[derive(Debug)]
pub struct FileColumn {
    /// From 0.
    pub column: usize,
    /// As the spreadsheet names it.
    pub letters: String,
    /// Its title.
    pub title: String,
    /// Its first values.
    pub samples: Vec<String>,
    /// What it most likely holds.
    pub fact: Option<Fact>,
}

/// What the rows of a file came to.
#[derive(Debug)]
pub struct ImportCheck {
    /// Cases it would bring.
    pub good: Vec<GoodRow>,
    /// Rows that are wrong.
    pub wrong: Vec<WrongRow>,
    /// What to look at in good rows.
    pub notices: Vec<RowSays>,
    /// Titles of all columns.
    pub titles: Vec<String>,
    cells: Vec<Vec<String>>,
}

impl ImportCheck {
    /// The cells of a row as they are shown, counted as the spreadsheet counts.
    pub fn cells(&self, row: usize) -> &[String] {
        row.checked_sub(1)
            .and_then(|row| self.cells.get(row))
            .map(Vec::as_slice)
            .unwrap_or_default()
    }
}

/// Looks into a file: its sheets, where the titles end (0 has it found), and what each column most likely holds.
pub fn look_into_journal_file(
    desk: &Desk,
    path: &Path,
    sheet: &str,
    header: usize,
    work: &mut Work<'_>,
) -> Result<JournalLook, OfficeError> {
    let office = desk.register.read(register::Reading::office)?;
    let file = file::read(path, sheet, work)?;
    let header = header::read(&file.sheet, header);
    let known = known_titles(&office);
    let mut guessed = Vec::new();
    let mut columns = Vec::new();
    for (column, title) in header.titles.iter().enumerate() {
        let cells = (header.data..file.sheet.rows.len()).map(|row| file.sheet.cell(row, column));
        let samples: Vec<String> = cells
            .filter(|cell| !cell.is_empty())
            .take(SAMPLES)
            .map(cell::Cell::text)
            .collect();
        if title.is_empty() && samples.is_empty() {
            continue;
        }
        let before = known.iter().find(|(known, _)| *known == fold(title));
        let fact = before
            .map(|(_, fact)| *fact)
            .or_else(|| Fact::of_title(title))
            .filter(|fact| !guessed.contains(fact));
        guessed.extend(fact);
        columns.push(FileColumn {
            column,
            letters: header::letters(column),
            title: title.clone(),
            samples,
            fact,
        });
    }
    let preview = (header.data..file.sheet.rows.len())
        .take(PREVIEW)
        .map(|row| {
            let cell = |column: &FileColumn| file.sheet.cell(row, column.column).text();
            columns.iter().map(cell).collect()
        });
    Ok(JournalLook {
        preview: preview.collect(),
        first_row: header.data + 1,
        name: file.name,
        sha256: file.sha256,
        sheets: file.sheets,
        sheet: file.sheet.name.clone(),
        header: header.last + 1,
        rows: file.sheet.rows.len().saturating_sub(header.data),
        columns,
    })
}

/// The titles of the last import and what they stood for.
fn known_titles(office: &Office) -> Vec<(String, Fact)> {
    let last = office.imports().last();
    let columns = last.map(|import| import.made.columns.as_slice());
    columns
        .unwrap_or_default()
        .iter()
        .filter(|column| !column.title.is_empty())
        .filter_map(|column| Some((fold(&column.title), Fact::of_code(&column.fact)?)))
        .collect()
}

/// Checks every row of a file, without writing anything.
pub fn check_import(
    desk: &Desk,
    moment: Moment,
    journal: &JournalMapping,
    work: &mut Work<'_>,
) -> Result<ImportCheck, OfficeError> {
    let (file, header) = as_seen(journal, work)?;
    let cells = || {
        let texts = |row: &Vec<cell::Cell>| row.iter().map(cell::Cell::text).collect();
        file.sheet.rows.iter().map(texts).collect()
    };
    let mapping = Mapping::of(&journal.columns).map_err(Refusals)?;
    let checked = checked_by(desk, moment, &file, &header, &mapping, work)?;
    Ok(ImportCheck {
        good: checked.good,
        wrong: checked.wrong,
        notices: checked.notices,
        cells: cells(),
        titles: header.titles,
    })
}

/// Every import that was made, those taken back too, the last one first.
pub fn imports(desk: &Desk) -> Result<Vec<Import>, OfficeError> {
    let office = desk.register.read(register::Reading::office)?;
    Ok(office.imports().iter().rev().cloned().collect())
}

/// Reads the file again, if it is still the one that was looked into.
fn as_seen(
    journal: &JournalMapping,
    work: &mut Work<'_>,
) -> Result<(JournalFile, Header), OfficeError> {
    let file = file::read(&journal.path, &journal.sheet, work)?;
    if journal.sha256.is_some_and(|seen| seen != file.sha256) {
        return Err(FileFault::Changed.into());
    }
    let header = header::read(&file.sheet, journal.header);
    Ok((file, header))
}

fn checked_by(
    desk: &Desk,
    moment: Moment,
    file: &JournalFile,
    header: &Header,
    mapping: &Mapping,
    work: &mut Work<'_>,
) -> Result<Checked, OfficeError> {
    desk.register.read(|reading| {
        let office = reading.office()?;
        let calendar = desk.shelf.calendar_of(&office);
        let judge = Judge {
            reading,
            shelf: &desk.shelf,
            office: &office,
            calendar: &calendar,
            moment,
            import: next_import(&office),
        };
        checked::check(&file.sheet, header, mapping, &judge, work)
    })
}

fn next_import(office: &Office) -> ImportId {
    let made = office.imports().iter().map(|import| import.made.id.0);
    ImportId(made.max().unwrap_or(0) + 1)
}
