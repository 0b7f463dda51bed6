//! A paper journal kept in a spreadsheet, and a case taken over from paper.

use std::collections::BTreeMap;
use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use office::{self as acts, Fact, Import, ImportCheck, JournalMapping, MappedColumn};
use serde_json::json;

use super::papers::sha256;
use super::steps::{done, when};
use crate::command::Call;
use crate::dto::act::{DoneDto, Nothing};
use crate::dto::import::{
    FileColumnDto, FileSheetDto, ImportCheckDto, ImportDto, ImportInput, ImportsDto,
    JournalFactDto, JournalFileDto, JournalFileInput, TakeBackImportInput, TakeOverInput,
    TypedPast, WrongRowDto, WrongRowsInput,
};
use crate::dto::report::FileDto;
use crate::errors::{ErrorDto, Errors};

pub(crate) fn look_into_journal_file(
    call: &mut Call<'_>,
    input: JournalFileInput,
) -> Result<JournalFileDto, Errors> {
    let path = PathBuf::from(&input.path);
    let sheet = input.sheet.unwrap_or_default();
    let header = index(input.header.unwrap_or_default());
    let look = acts::look_into_journal_file(call.desk, &path, &sheet, header, &mut call.work)?;
    let facts = Fact::ALL.map(|fact| JournalFactDto {
        code: fact.code().to_owned(),
        required: fact.is_needed(),
    });
    let sheets = look.sheets.into_iter().map(|(name, rows)| FileSheetDto {
        name,
        rows: count(rows),
    });
    let columns = look.columns.into_iter().map(|column| FileColumnDto {
        column: count(column.column),
        letters: column.letters,
        title: column.title,
        fact: column.fact.map(Fact::code).unwrap_or_default().to_owned(),
        samples: column.samples,
    });
    Ok(JournalFileDto {
        file: look.name,
        sha256: acts::hex(&look.sha256),
        sheets: sheets.collect(),
        sheet: look.sheet,
        header: count(look.header),
        rows: count(look.rows),
        preview: look.preview,
        first_row: count(look.first_row),
        columns: columns.collect(),
        facts: facts.into(),
    })
}

pub(crate) fn check_import(
    call: &mut Call<'_>,
    input: ImportInput,
) -> Result<ImportCheckDto, Errors> {
    let journal = mapping(&input)?;
    let check = checked(call, &journal)?;
    let wrong = check.wrong.iter().map(|wrong| {
        let faults = wrong.faults.iter().map(row_fault);
        row(&check, &journal, wrong.row, faults.collect())
    });
    let mut notices: BTreeMap<usize, Vec<ErrorDto>> = BTreeMap::new();
    for says in &check.notices {
        let field = says.fact.map(Fact::code).unwrap_or_default();
        let error = coded(says.notice.code(), says.notice.arguments(), field);
        notices.entry(says.row).or_default().push(error);
    }
    let notices = notices
        .into_iter()
        .map(|(line, faults)| row(&check, &journal, line, faults));
    Ok(ImportCheckDto {
        rows: count(check.good.len() + check.wrong.len()),
        good: count(check.good.len()),
        wrong: wrong.collect(),
        wrong_total: count(check.wrong.len()),
        notices: notices.collect(),
    })
}

pub(crate) fn import_journal(call: &mut Call<'_>, input: ImportInput) -> Result<ImportDto, Errors> {
    let session = call.session()?;
    let journal = mapping(&input)?;
    let import = acts::import_journal(call.desk, session, call.moment, &journal, &mut call.work)
        .map_err(at_columns)?;
    dto(call, import)
}

pub(crate) fn imports(call: &mut Call<'_>, _: Nothing) -> Result<ImportsDto, Errors> {
    let imports = acts::imports(call.desk)?;
    let imports = imports.into_iter().map(|import| dto(call, import));
    Ok(ImportsDto {
        imports: imports.collect::<Result<_, _>>()?,
    })
}

pub(crate) fn take_back_import(
    call: &mut Call<'_>,
    input: TakeBackImportInput,
) -> Result<Nothing, Errors> {
    let session = call.session()?;
    let reason = &input.reason;
    let work = &mut call.work;
    acts::take_back_import(call.desk, session, call.moment, input.id, reason, work)?;
    Ok(Nothing {})
}

pub(crate) fn wrong_rows_file(
    call: &mut Call<'_>,
    input: WrongRowsInput,
) -> Result<FileDto, Errors> {
    let journal = mapping(&input.mapping)?;
    let check = checked(call, &journal)?;
    let words: BTreeMap<usize, &str> = input
        .reasons
        .iter()
        .map(|reason| (index(reason.row), reason.words.as_str()))
        .collect();
    let bytes = acts::wrong_rows(&check, &input.format, &input.title, &words)?;
    let stem = journal.path.file_stem().unwrap_or_default();
    Ok(FileDto {
        file: STANDARD.encode(bytes),
        name: format!(
            "{} – {}.{}",
            stem.to_string_lossy(),
            input.title,
            input.format
        ),
    })
}

pub(crate) fn take_over_application(
    call: &mut Call<'_>,
    input: TakeOverInput,
) -> Result<DoneDto, Errors> {
    let (session, when) = (call.session()?, when(&input.when)?);
    let draft = input.draft.map(acts::DraftId);
    Ok(done(acts::take_over(
        call.desk,
        session,
        call.moment,
        &when,
        &input.application.into(),
        &input.past.into(),
        draft,
    )?))
}

/// The mapping itself is a form of the person's: what is wrong with it stands at its fields.
fn checked(call: &mut Call<'_>, journal: &JournalMapping) -> Result<ImportCheck, Errors> {
    acts::check_import(call.desk, call.moment, journal, &mut call.work).map_err(at_columns)
}

fn at_columns(error: acts::OfficeError) -> Errors {
    let mut errors = Errors::from(error);
    for error in &mut errors.0 {
        if Fact::of_code(&error.field).is_some() {
            error.field = format!("columns.{}", error.field);
        }
    }
    errors
}

fn mapping(input: &ImportInput) -> Result<JournalMapping, Errors> {
    let columns = input.columns.iter().map(|mapped| {
        let fact = Fact::of_code(&mapped.fact).ok_or_else(|| {
            let detail = format!("columns: {}", mapped.fact);
            Errors::of("input_malformed", json!({ "detail": detail }))
        })?;
        Ok(MappedColumn {
            column: index(mapped.column),
            fact,
        })
    });
    Ok(JournalMapping {
        path: PathBuf::from(&input.path),
        sha256: input.sha256.as_deref().map(sha256).transpose()?,
        sheet: input.sheet.clone(),
        header: index(input.header.unwrap_or_default()),
        columns: columns.collect::<Result<_, Errors>>()?,
    })
}

fn row(
    check: &ImportCheck,
    journal: &JournalMapping,
    line: usize,
    faults: Vec<ErrorDto>,
) -> WrongRowDto {
    let cells = check.cells(line);
    let text = |facts: &[Fact]| {
        let texts = facts.iter().filter_map(|fact| {
            let mapped = journal.columns.iter().find(|mapped| mapped.fact == *fact)?;
            cells.get(mapped.column).cloned()
        });
        texts.collect::<Vec<_>>().join(" ").trim().to_owned()
    };
    WrongRowDto {
        row: count(line),
        number: text(&[Fact::Number]),
        applicant: text(&[
            Fact::Applicant,
            Fact::ApplicantSurname,
            Fact::ApplicantGiven,
            Fact::ApplicantPatronymic,
        ]),
        faults,
    }
}

fn row_fault(fault: &acts::RowFault) -> ErrorDto {
    let field = fault.fact.map(Fact::code).unwrap_or_default();
    ErrorDto {
        hint: fault.reason.hint().unwrap_or_default().to_owned(),
        ..coded(fault.reason.code(), fault.reason.arguments(), field)
    }
}

fn coded(code: &str, arguments: Vec<(&'static str, String)>, field: &str) -> ErrorDto {
    ErrorDto {
        code: code.to_owned(),
        args: arguments
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
        field: field.to_owned(),
        hint: String::new(),
    }
}

fn dto(call: &Call<'_>, import: Import) -> Result<ImportDto, Errors> {
    let seen = acts::look_at_import(call.desk, &import)?;
    let taken_back = import.taken_back;
    Ok(ImportDto {
        id: import.made.id.0,
        file: import.made.file,
        sha256: acts::hex(&import.made.sha256),
        on: import.on.to_string(),
        person: seen.person,
        cases: import.made.cases,
        first: seen.first,
        last: seen.last,
        taken_back_on: taken_back.as_ref().map(|back| back.on.to_string()),
        reason: taken_back.map(|back| back.reason).unwrap_or_default(),
        against: seen
            .against
            .map(|fault| Errors::from(fault).0)
            .unwrap_or_default(),
    })
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn index(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

impl From<TypedPast> for acts::TypedPast {
    fn from(past: TypedPast) -> Self {
        Self {
            number: past.number,
            received_on: past.received_on,
            promised: past.promised,
            executor: past.executor,
            checked_on: past.checked_on,
            result: past.result,
            result_number: past.result_number,
            result_on: past.result_on,
            ground: past.ground,
            permit_from: past.permit_from,
            permit_until: past.permit_until,
            handed_over_on: past.handed_over_on,
            remark: past.remark,
        }
    }
}
